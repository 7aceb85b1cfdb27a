// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { keptOf } from '../../../../../../tests/support/fake-review';
import { voiceDeps } from '../../../../../../tests/support/fake-studio';
import { MemoryPacks } from '../../../../../../tests/support/memory-packs';
import { realInstrument } from '../../../../../../tests/support/real-instrument';
import { renderWithWords } from '../../../../../../tests/support/with-words';
import { Parity } from '../../../../app/voice/coverage/parity.svelte';
import { voiceOf } from '../../../../app/voice/consent';
import { Voices } from '../../../../app/voice/voices.svelte';
import { utterancesOf } from '../../../../domain/voice/utterances';
import CoverageSection from './CoverageSection.svelte';

const user = userEvent.setup();
const instrument = await realInstrument();
const so = utterancesOf(instrument, 'so');

async function start() {
	const deps = { ...(await voiceDeps()), packs: new MemoryPacks() };
	const lent = { alias: 'Hodan', language: 'so', variety: null, scope: 'public' } as const;
	await new Voices(deps).create(voiceOf(lent, deps.clock.now()), [
		keptOf(so[0]!),
		keptOf({ ...so[1]!, say: 'erey hore' })
	]);
	const parity = new Parity(instrument, deps);
	await parity.load();
	renderWithWords(CoverageSection, {
		parity,
		instrument,
		recordHref: (_row: unknown, { say }: { say: string }) => `/record?say=${say}`
	});
	return within(screen.getByRole('article', { name: /somaliska/ }));
}

describe('what can be heard', () => {
	it('says it of a language in a sentence that hides nothing', async () => {
		const somali = await start();
		expect(somali.getByText(new RegExp(`0 av ${so.length} har en godkänd röst`))).toHaveTextContent(
			`1 är inspelade men inte granskade. ${so.length - 1} har ingen röst.`
		);
	});

	it('says it part by part, in a table with headings', async () => {
		const somali = await start();
		await user.click(somali.getByText('Visa tabellen'));
		const table = somali.getByRole('table', { name: /somaliska: vad som kan höras/ });
		const row = within(table).getByRole('row', { name: /Läsa: det som prövas/ });
		expect(within(row).getAllByRole('cell')).toHaveLength(6);
		expect(within(table).getByRole('columnheader', { name: 'Datorröst' })).toBeInTheDocument();
	});

	it('names what is missing, with the way to record it', async () => {
		const somali = await start();
		await user.click(somali.getByText(`Saknas (${so.length - 1})`));
		const [first] = somali.getAllByRole('link', { name: /^Spela in: / });
		expect(first).toHaveAttribute('href', `/record?say=${so[1]!.say}`);
		const before = somali.getAllByRole('link').length;
		await user.click(somali.getByRole('button', { name: 'Visa 50 till' }));
		expect(somali.getAllByRole('link')).toHaveLength(before + 50);
	});

	it('shows changed words, the old beside the new', async () => {
		const somali = await start();
		await user.click(somali.getByText('Ändrade ord (1)'));
		expect(somali.getByText('erey hore')).toHaveAttribute('lang', 'so');
		expect(somali.getAllByText(so[1]!.say).length).toBeGreaterThan(0);
	});
});
