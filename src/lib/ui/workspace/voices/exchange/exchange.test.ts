// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { keptOf, rimsVoice } from '../../../../../../tests/support/fake-review';
import { UTTERANCES, voiceDeps } from '../../../../../../tests/support/fake-studio';
import { clipFor, FakeProbe, packBlob } from '../../../../../../tests/support/packs';
import { realInstrument } from '../../../../../../tests/support/real-instrument';
import { renderWithWords } from '../../../../../../tests/support/with-words';
import type { ExportError } from '../../../../app/voice/exchange/export-voice';
import { VoiceImport } from '../../../../app/voice/exchange/voice-import.svelte';
import { Voices } from '../../../../app/voice/voices.svelte';
import { err } from '../../../../domain/result';
import { utterancesOf } from '../../../../domain/voice/utterances';
import { StaffWords } from '../../../../i18n/staff-words.svelte';
import { faultWords, IMPORT_FAULTS } from './exchange-words';
import ExportPage from './ExportPage.svelte';
import ImportPage from './ImportPage.svelte';

const user = userEvent.setup();
const instrument = await realInstrument();
const haa = utterancesOf(instrument, 'so').find(({ uses }) =>
	uses.some(({ ref }) => ref === 'ui.yes')
)!.say;

async function importing() {
	const deps = await voiceDeps();
	const voices = new Voices(deps);
	const coming = new VoiceImport(instrument, { voices, finisher: new FakeProbe() });
	renderWithWords(ImportPage, { coming, instrument });
	const choose = async (made: Blob) =>
		user.upload(screen.getByLabelText(/Röstfil/), new File([made], 'x.lydpack'));
	return { voices, choose, deps };
}

describe('reading in a voice', () => {
	it('shows who, on what terms, and what would come, before it is taken', async () => {
		const { choose, voices } = await importing();
		const review = { status: 'approved', by: 'Amal' } as const;
		await choose(await packBlob([await clipFor(haa, { review }), await clipFor('erey hore')]));
		expect(await screen.findByText('Hodan')).toBeVisible();
		expect(screen.getByText('CC-BY-4.0')).toBeVisible();
		expect(screen.getByText(/Granskat där: 1 klipp. Här räknas det inte/)).toBeVisible();
		expect(screen.getByText('Nya: 1')).toBeVisible();
		expect(screen.getByText(/1 av 2 klipp säger det som sägs här i dag/)).toBeVisible();
		await user.click(screen.getByText('Ändrade ord: 1'));
		expect(screen.getByText('erey hore')).toHaveAttribute('lang', 'so');
		expect(voices.all).toEqual([]);
		await user.click(screen.getByRole('button', { name: 'Läs in 2 klipp' }));
		expect(await screen.findByText(/2 klipp är inlästa. De är inte granskade än/)).toBeVisible();
		const link = screen.getByRole('link', { name: 'Granska rösten' });
		expect(link).toHaveAttribute('href', `/voices/review/so?voice=${voices.all[0]?.id}`);
	});

	it('says what is wrong, names the clip, and that nothing has changed', async () => {
		const { choose } = await importing();
		await choose(await packBlob([await clipFor(haa, { sound: [0xee] })]));
		const alert = await screen.findByRole('alert');
		expect(alert).toHaveTextContent('Ett klipp går inte att spela upp');
		expect(alert).toHaveTextContent('Ingenting har lästs in');
		expect(screen.getByText(haa)).toBeVisible();
		expect(screen.queryByRole('button', { name: /^Läs in/ })).toBeNull();
	});

	it('tells that the pack is for other content, and how much of it fits', async () => {
		const { choose } = await importing();
		const of = { instrument: { id: 'spraksteg', version: '9.9.9' } };
		await choose(await packBlob([await clipFor(haa)], of));
		expect(await screen.findByText(/gjord för spraksteg 9.9.9/)).toBeVisible();
		expect(screen.getByText(/1 av 1 klipp säger det som sägs här/)).toBeVisible();
	});

	it('says when the device is full, and takes nothing', async () => {
		const { choose, deps, voices } = await importing();
		vi.spyOn(deps.vault, 'createVoice').mockResolvedValue(err('full'));
		await choose(await packBlob([await clipFor(haa)]));
		await user.click(await screen.findByRole('button', { name: 'Läs in 1 klipp' }));
		await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Enheten är full'));
		expect(voices.all).toEqual([]);
	});

	it('has words for every code', () => {
		for (const staff of ['sv', 'en'] as const) {
			const { t, has } = new StaffWords(staff);
			for (const code of IMPORT_FAULTS) {
				expect(has(`voices.exchange.fault.${code}.title`), code).toBe(true);
				expect(faultWords(t, { code }).todo).not.toContain('voices.');
			}
		}
	});
});

async function exporting(scope: 'device' | 'organisation' | 'public') {
	const { voices, id } = await rimsVoice([keptOf(UTTERANCES[0]!)]);
	const voice = await voices.open(id);
	if (!voice.ok) throw new Error(voice.error);
	const { state } = voice.value;
	const { opened } = state;
	const lent = { ...state, opened: { ...opened, speaker: { ...opened.speaker, scope } } };
	const onexport = vi.fn(async (): Promise<ExportError | null> => null);
	renderWithWords(ExportPage, { voice: lent, onexport });
	return { onexport };
}

describe('transferring a voice', () => {
	it('isn’t offered where the speaker lent it to this device alone', async () => {
		await exporting('device');
		expect(screen.getByText(/får inte lämna den här enheten/)).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('says what goes with it and how far it may go, and saves', async () => {
		const { onexport } = await exporting('organisation');
		expect(screen.getByText(/bara föras över till organisationens egna enheter/)).toBeVisible();
		const facts = within(screen.getByRole('region', { name: /följer med i filen/ }));
		expect(facts.getByText('spraksteg-ar.lydpack')).toBeVisible();
		expect(facts.getByText('0 godkända, 0 underkända, 1 inte granskade')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Spara filen' }));
		expect(onexport).toHaveBeenCalledOnce();
		expect(await screen.findByText('Filen spraksteg-ar.lydpack är sparad.')).toBeVisible();
	});

	it('names the terms of a voice that is free', async () => {
		await exporting('public');
		expect(screen.getByText(/CC BY 4.0\). Det går inte att ta tillbaka/)).toBeVisible();
	});
});
