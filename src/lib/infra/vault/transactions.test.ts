import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Firefox and WebKit end a transaction at the first await of anything but its
 * own requests (400 of 400 tries with WebCrypto); Chromium forgives it, so no
 * test in Chromium would see it. Hence: no await, no crypto, inside one.
 */
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));

function faultsIn(source: string): string[] {
	const tree = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
	const faults: string[] = [];
	const inside = (node: ts.Node): void => {
		const text = node.getText(tree);
		if (ts.isAwaitExpression(node)) faults.push(text);
		if (ts.isIdentifier(node) && /^(crypto|seal|unseal|open|fetch|setTimeout)/.test(text)) {
			faults.push(text);
		}
		ts.forEachChild(node, inside);
	};
	const outside = (node: ts.Node): void => {
		const call = ts.isCallExpression(node) && node.expression.getText(tree);
		if (
			ts.isCallExpression(node) &&
			typeof call === 'string' &&
			/(^|\.)(transaction|commit)$/.test(call)
		) {
			const callback = node.arguments.at(-1);
			if (callback) inside(callback);
		}
		ts.forEachChild(node, outside);
	};
	outside(tree);
	return faults;
}

describe('inside a transaction', () => {
	it('is found by this check', () => {
		const work = 'async () => { await seal(x); await t.put(x); }';
		const faults = ['await seal(x)', 'seal', 'await t.put(x)'];
		expect(faultsIn(`db.transaction('rw', t, ${work})`)).toEqual(faults);
		expect(faultsIn(`await commit(db, [t], ${work})`)).toEqual(faults);
	});

	it.each(files)('nothing else is awaited in %s', (name) => {
		expect(faultsIn(readFileSync(new URL(name, folder), 'utf8'))).toEqual([]);
	});
});
