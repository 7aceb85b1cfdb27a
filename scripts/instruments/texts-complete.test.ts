import { expect, it } from 'vitest';
import { found } from './testing/spoiled';
import { textsComplete } from './texts-complete';

it('finds a text that one language lacks and another has', async () => {
	expect(await found(textsComplete)).toEqual([]);
	const faults = await found(textsComplete, ({ languages }) => {
		delete languages['kmr']!.texts!['ui.next'];
	});
	expect(faults).toEqual([
		'languages/kmr/texts.json ui.next: is missing, ar en fa prs so sv ti have it'
	]);
});
