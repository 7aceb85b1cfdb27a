import type { NextAction } from '../../../app/mapping/summary';

const PAGES: Readonly<Record<NextAction['kind'], string>> = {
	begin: 'beginning',
	rebook: 'beginning',
	declined: 'beginning',
	interview: 'interview',
	step: 'steps',
	steps: 'steps',
	readBack: 'read-back',
	handOver: 'hand-over',
	open: 'hand-over'
};

/** Where the one clear next action of a mapping is done. */
export function nextLink(mapping: string, next: NextAction | undefined): string {
	return `/mapping/${mapping}/${PAGES[next?.kind ?? 'begin']}`;
}
