import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, SCHEMA_FOLDER } from '../../scripts/json-schemas';

describe('published JSON Schemas', () => {
	const current = jsonSchemas();

	it('are those of the code (else: npm run schemas)', () => {
		expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(Object.keys(current).sort());
		for (const [file, text] of Object.entries(current)) {
			expect(readFileSync(`${SCHEMA_FOLDER}/${file}`, 'utf8'), file).toBe(text);
		}
	});

	it('close every object of a hand-over, so that nothing more can be in it', () => {
		const open: string[] = [];
		const walk = (node: unknown, at: string): void => {
			if (typeof node !== 'object' || node === null) return;
			if (
				'properties' in node &&
				(node as Record<string, unknown>)['additionalProperties'] !== false
			)
				open.push(at);
			for (const [key, inner] of Object.entries(node)) walk(inner, `${at}.${key}`);
		};
		walk(JSON.parse(current['handover.schema.json'] ?? ''), '');
		expect(open).toEqual([]);
	});
});
