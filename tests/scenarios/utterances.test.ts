import { beforeAll, describe, expect, it } from 'vitest';
import { voicePlan } from '../../src/lib/app/mapping/voice/voice-plan';
import { voicesNeeded } from '../../src/lib/app/mapping/voice/voices-needed';
import { spokenText } from '../../src/lib/app/mapping/voice/spoken';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { requiredTexts } from '../../src/lib/domain/instrument/required-texts';
import { AddressSchema } from '../../src/lib/domain/instrument/wording';
import { coverageByPart, coverageOf, staleClips } from '../../src/lib/domain/voice/coverage';
import type { KnownClip } from '../../src/lib/domain/voice/coverage';
import { sameSay } from '../../src/lib/domain/voice/say-hash';
import { classOf, utterancesOf } from '../../src/lib/domain/voice/utterances';
import { FakeVoices } from '../support/fake-voices';
import { newSession, shippedInstrument } from '../support/open-session';
import { beginTalk } from '../support/talk';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const clip = (say: string, rest: Partial<KnownClip> = {}): KnownClip => ({
	say,
	refs: ['x'],
	pace: 'normal',
	origin: 'human',
	status: 'approved',
	...rest
});

describe('everything a language says', () => {
	it.each(['ar', 'so', 'sv', 'en'])('%s: whatever a screen may say is among it', (language) => {
		const said = new Set(utterancesOf(instrument, language).map(({ say }) => say));
		const silent: string[] = [];
		for (const address of [null, ...AddressSchema.options])
			for (const key of requiredTexts(instrument)) {
				const spoken = spokenText({ instrument, language, variety: null, address }, key);
				if (!spoken || !said.has(sameSay(spoken.say))) silent.push(`${key} ${String(address)}`);
			}
		const { reading, writing } = instrument.languages[language]!;
		for (const stimuli of [reading, writing])
			for (const { practice, A, B, success } of Object.values(stimuli?.steps ?? {}))
				for (const item of [...practice, ...A.items, ...(B?.items ?? []), success])
					if (item.heard && !said.has(sameSay(item.heard.say))) silent.push(item.id);
		expect(silent).toEqual([]);
	});

	it('says each thing once, and knows every place that says it', () => {
		const all = utterancesOf(instrument, 'so');
		expect(new Set(all.map(({ say }) => say)).size).toBe(all.length);
		const yes = all.find(({ say }) => say === 'Haa')!;
		expect(yes.uses.length).toBeGreaterThan(1);
	});

	it('puts the core first, then the stimuli, then the rest', () => {
		const order = utterancesOf(instrument, 'ar').map(({ uses: [use] }) =>
			use.class === 'stimulus' ? 'stimulus' : use.core ? 'core' : 'rest'
		);
		expect(order.lastIndexOf('core')).toBeLessThan(order.indexOf('stimulus'));
		expect(order.lastIndexOf('stimulus')).toBeLessThan(order.indexOf('rest'));
	});

	it('holds a stimulus to the rule for stimuli, wherever else it is said', () => {
		const base = { form: null, part: 'reading', step: 'R4', text: 'x', gloss: null, core: true };
		const option = { ...base, ref: 'a', class: 'option' } as const;
		const stimulus = { ...base, ref: 'b', class: 'stimulus' } as const;
		expect(classOf({ say: 'x', uses: [option, stimulus] as never })).toBe('stimulus');
	});

	it('gives each form of address its own clip where the words differ', () => {
		const asked = utterancesOf(instrument, 'ar').filter(({ uses }) =>
			uses.some(({ ref }) => ref === 'q.7')
		);
		expect(asked.map(({ uses }) => uses.find(({ ref }) => ref === 'q.7')?.form)).toEqual([
			null,
			'f',
			'm'
		]);
	});

	it('says a variety’s own words where it has them, else the common ones', () => {
		const so = instrument.languages['so']!;
		const texts = {
			...so.texts,
			'ui.yes': {
				...so.texts!['ui.yes']!,
				varieties: { maay: { text: 'Haa waaye', m: { text: 'Haa, adeer' } } }
			}
		};
		const changed = { ...instrument, languages: { ...instrument.languages, so: { ...so, texts } } };
		const says = (variety: string | null) =>
			utterancesOf(changed, 'so', variety)
				.filter(({ uses }) => uses.some(({ ref }) => ref === 'ui.yes'))
				.map(({ say }) => say);
		expect(says('maay')).toEqual(['Haa waaye', 'Haa, adeer']);
		expect(says('benaadir')).toEqual(says(null));
		const source = { instrument: changed, language: 'so', variety: 'maay', address: 'm' } as const;
		expect(spokenText(source, 'ui.yes')?.say).toBe('Haa, adeer');
	});
});

describe('how much of it has a clip', () => {
	const utterances = () => utterancesOf(instrument, 'so').slice(0, 4);

	it('counts the best there is of each; a rejected one is none, a slow one is not enough', () => {
		const [a, b, c, d] = utterances().map(({ say }) => say);
		const clips = [
			clip(a!, { origin: 'synthetic', status: 'draft' }),
			clip(a!),
			clip(b!, { status: 'draft' }),
			clip(c!, { status: 'rejected' }),
			clip(d!, { pace: 'slow' })
		];
		expect(coverageOf(utterances(), clips)).toEqual({
			total: 4,
			approved: 1,
			unreviewed: 1,
			synthetic: 0,
			missing: 2,
			stale: 0
		});
	});

	it('calls a clip stale when its place says something else by now', () => {
		const [first] = utterances();
		const old = clip('said before', { refs: [first!.uses[0].ref] });
		const gone = clip('said once', { refs: ['a.key.that.is.gone'] });
		expect(staleClips(utterances(), [old, gone])).toEqual([old]);
		expect(coverageOf(utterances(), [old])).toMatchObject({ missing: 4, stale: 1 });
		// A newer clip says what is said now.
		expect(coverageOf(utterances(), [old, clip(first!.say)]).stale).toBe(0);
	});

	it('tells words from stimuli, part by part', () => {
		const rows = coverageByPart(utterancesOf(instrument, 'so'), []);
		expect(rows.map(({ part, kind }) => `${part} ${kind}`)).toEqual(
			expect.arrayContaining(['beginning words', 'interview words', 'reading stimuli'])
		);
		const total = rows.reduce((sum, row) => sum + row.total, 0);
		expect(total).toBe(utterancesOf(instrument, 'so').length);
		expect(rows.every((row) => row.missing === row.total)).toBe(true);
	});
});

describe('before a mapping', () => {
	it('loads all languages that can be chosen, then those in use, and Swedish last', async () => {
		const { session } = await newSession(instrument);
		expect(voicesNeeded(session).map(({ language }) => language)).toEqual(
			expect.arrayContaining(['ar', 'so', 'sv', 'en'])
		);
		await session.record('language.chosen', { tag: 'so', variety: 'maay', by: 'pedagogue' });
		expect(voicesNeeded(session)).toEqual([
			{ language: 'so', variety: 'maay' },
			{ language: 'sv', variety: null }
		]);
	});

	it('tells what voice each part has, and what is read aloud', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session, 'languageSupport');
		const all = utterancesOf(instrument, 'ar').map(({ say }) => say);
		const voices = new FakeVoices(
			all.map((say) => ({ language: 'ar', say, layer: 'synthetic' as const }))
		);
		const plan = voicePlan(session, new VoiceDesk(session, voices));
		const layers = (part: string, kind: string) =>
			plan.find((row) => row.part === part && row.kind === kind)?.layers.map(({ layer }) => layer);
		expect(layers('interview', 'words')).toEqual(['synthetic']);
		expect(layers('reading', 'stimuli')?.[0]).toMatch(/mediatorRoom|synthetic/);
		expect(layers('writing', 'stimuli')).toEqual(['mediatorRoom']);
		// The pedagogue reads Swedish.
		expect(layers('latin', 'stimuli')).toContain('mediatorRoom');
	});

	it('has no voice for what is to be written without a mediator, until the computer may', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session, 'none');
		const voices = new FakeVoices(
			utterancesOf(instrument, 'ar').map(({ say }) => ({
				language: 'ar',
				say,
				layer: 'synthetic' as const
			}))
		);
		const desk = new VoiceDesk(session, voices);
		const writing = () =>
			voicePlan(session, desk).find((row) => row.part === 'writing' && row.kind === 'stimuli')
				?.layers[0]?.layer;
		expect(writing()).toBe('none');
		await session.record('voices.chosen', { syntheticStimuli: true });
		expect(writing()).toBe('synthetic');
	});
});
