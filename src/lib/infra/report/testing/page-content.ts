import type { PdfFile } from './pdf-file';
import { Name, Operator, Reader, type Value } from './pdf-syntax';

/** What a page paints and what it is marked as. */
export interface PageContent {
	/** MCIDs in the order they begin. */
	readonly mcids: readonly number[];
	/** Operators that paint outside every marked sequence, or what is wrong with the marks. */
	readonly faults: readonly string[];
}

/** Text, paths and images that show (ISO 32000-1, table 51). */
const PAINTS = new Set([
	'Tj',
	'TJ',
	"'",
	'"',
	'S',
	's',
	'f',
	'F',
	'f*',
	'B',
	'B*',
	'b',
	'b*',
	'Do',
	'sh',
	'BI'
]);

function mcidOf(operands: readonly Value[]): number | undefined {
	const properties = operands[1];
	const mcid =
		properties instanceof Map ? (properties.get('MCID') as Value | undefined) : undefined;
	return typeof mcid === 'number' ? mcid : undefined;
}

export function pageContent(
	file: Pick<PdfFile, 'stream'>,
	contents: Value | undefined
): PageContent {
	const reader = new Reader(file.stream(contents));
	const [mcids, faults]: [number[], string[]] = [[], []];
	let marked = 0;
	let inText = false;
	let operands: Value[] = [];
	for (let value = reader.next(); value !== undefined; value = reader.next()) {
		if (!(value instanceof Operator)) {
			operands.push(value);
			continue;
		}
		const { name } = value;
		if (PAINTS.has(name) && marked === 0) faults.push(`${name} is neither tagged nor artifact`);
		if (name === 'BT' || name === 'ET') inText = name === 'BT';
		if (name === 'BMC' || name === 'BDC') {
			const mcid = mcidOf(operands);
			const role = operands[0] instanceof Name ? operands[0].name : '';
			if (mcid !== undefined) mcids.push(mcid);
			// Within marked content a stretch may still say its text.
			const within = marked++ > 0;
			if (mcid === undefined && role !== 'Artifact' && !(within && role === 'Span'))
				faults.push(`/${role} without MCID`);
			if (within && (mcid !== undefined || role === 'Artifact'))
				faults.push('marked content inside marked content');
			if (inText) faults.push('marked content begins inside a text object');
		}
		if (name === 'EMC' && --marked < 0) faults.push('EMC without a beginning');
		operands = [];
	}
	if (marked > 0) faults.push('marked content that never ends');
	return { mcids, faults };
}
