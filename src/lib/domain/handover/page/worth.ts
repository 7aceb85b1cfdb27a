/** What a line says and where it comes from: `line.R4.shown.words`, null for one that was written. */
interface Line {
	readonly key?: string | null | undefined;
}

/** `line.R4.shown.words` → its step or question, `R4`. */
function source({ key }: Line): string {
	return key?.split('.')[1] ?? '';
}

function isEmerging({ key }: Line): boolean {
	return key?.split('.')[2] === 'emerging';
}

/**
 * The same lines, the most telling first: what is shown before what is on its way,
 * one line of each step or question before a second one, the person's own strengths
 * and the higher steps before the lower.
 */
export function byWorth<L extends Line>(lines: readonly L[]): readonly L[] {
	const worth = lines.map((line, at) => {
		const emerging = isEmerging(line);
		const before = lines
			.slice(0, at)
			.filter((one) => source(one) === source(line) && isEmerging(one) === emerging).length;
		const rung = /^(?:L-)?[RW](\d)/.exec(source(line))?.[1];
		return { line, by: [emerging ? 1 : 0, before, rung === undefined ? 0 : 9 - Number(rung), at] };
	});
	return worth.sort((a, b) => compare(a.by, b.by)).map(({ line }) => line);
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
