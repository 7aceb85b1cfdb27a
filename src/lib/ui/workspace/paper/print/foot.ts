import type { Instrument } from '../../../../domain/instrument/instrument';
import type { StaffWords } from '../../../../i18n/staff-words.svelte';

/** What stands at the foot of every page, by the page's name. */
export interface Foot {
	readonly all: string;
	readonly A: string;
	readonly B: string;
}

/** “arabiska · form A · spraksteg 0.2.0 · utkast” */
export function footOf(
	{ head, languages }: Instrument,
	school: string | null,
	words: StaffWords
): Foot {
	const name = school === null ? undefined : languages[school]?.language[words.language];
	const version = `${head.id} ${head.version}`;
	const status = words.t(`paper.status.${head.status}`);
	const line = (form: string) => [name, form, version, status].filter(Boolean).join(' · ');
	return {
		all: line(''),
		A: line(words.t('paper.form', { form: 'A' })),
		B: line(words.t('paper.form', { form: 'B' }))
	};
}

const NAMES = { all: '--paper-foot', A: '--paper-foot-a', B: '--paper-foot-b' } as const;

/** Page margins take their words from the root element. @returns how to take them away again. */
export function setFoot(foot: Foot): () => void {
	const { style } = document.documentElement;
	for (const [page, name] of Object.entries(NAMES)) {
		style.setProperty(name, JSON.stringify(foot[page as keyof Foot]));
	}
	return () => Object.values(NAMES).forEach((name) => style.removeProperty(name));
}
