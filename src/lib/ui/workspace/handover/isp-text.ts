import type { Handover } from '../../../domain/handover/handover';

type Words = (key: string, values?: Record<string, string | number>) => string;

/**
 * Text for the individual study plan, in Swedish where it was typed: the first
 * SFI date, goals, conditions and the agreed next step. Only what was released.
 */
export function ispText({ isp, goals, conditions, plan }: Handover, t: Words): string {
	const lines = [
		isp?.firstSfi ? t('handover.isp.firstSfi', { date: isp.firstSfi }) : '',
		...section(
			t('handover.isp.goals'),
			goals.map(({ text }) => text.sv)
		),
		...section(t('handover.isp.conditions'), conditions),
		...(plan
			? section(t('handover.isp.next'), [
					[plan.what, plan.who, plan.when].filter(Boolean).join(', ')
				])
			: [])
	];
	return lines.filter((line) => line !== '').join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : [title, ...lines.map((line) => `– ${line}`)];
}
