import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pageDrawings } from './page-drawings';

const source = async (picture: string) => {
	if (picture === 'gone') return null;
	if (picture === 'strange') return '<svg viewBox="0 0 9 9"><foreignObject/></svg>';
	return readFile(`instruments/spraksteg/pictures/${picture}.svg`, 'utf8');
};

describe('pictures of the participant’s page', () => {
	it('are vectors; what isn’t there or can’t be drawn as it is is left out', async () => {
		const drawn = await pageDrawings(['ear', 'gone', 'strange', 'phone-speaking'], source);
		expect(Object.keys(drawn)).toEqual(['ear', 'phone-speaking']);
		expect(drawn['ear']?.shapes.length).toBeGreaterThan(0);
	});
});
