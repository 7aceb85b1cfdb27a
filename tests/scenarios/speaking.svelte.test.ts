import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import type { PlayerFace } from '../../src/lib/app/mapping/player/player-face';
import { Player } from '../../src/lib/app/mapping/player/player.svelte';
import type { Programme, Screen } from '../../src/lib/app/mapping/player/programme';
import type { Spoken } from '../../src/lib/app/mapping/voice/spoken';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import { FakeVoices, type FakeClip } from '../support/fake-voices';
import { newSession } from '../support/open-session';
import { beginTalk } from '../support/talk';
import { textInstrument } from '../support/text-steps';

const instrument = textInstrument();
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const said = (say: string, kind: Spoken['class'] = 'instruction'): Spoken => ({
	ref: say,
	class: kind,
	language: 'ar',
	text: say,
	say,
	number: '1'
});

const option = (id: string): NonNullable<Screen['options']>['all'][number] => ({
	id,
	label: id,
	shown: null,
	picture: null,
	spoken: said(id, 'option')
});

const question = (rest: Partial<Screen> = {}): Screen => ({
	kind: 'question',
	id: 'q',
	prompt: said('question'),
	answered: false,
	options: { mode: 'one', layout: 'label', all: [option('a'), option('b')], selected: [] },
	choose: () => undefined,
	...rest
});

const item = (id: string, rest: Partial<Screen> = {}): Screen => ({
	...question({ kind: 'item', id, run: 'run-of-the-step-01', prompt: said('listen') }),
	heard: said(`sound of ${id}`, 'stimulus'),
	options: null,
	...rest
});

class Listed implements Programme {
	#at = $state(0);
	constructor(private readonly screens: readonly Screen[]) {}
	get current(): Screen | null {
		return this.screens[this.#at] ?? null;
	}
	readonly progress = [0];
	advance(): void {
		this.#at++;
	}
	end(): void {
		this.#at = this.screens.length;
	}
}

const clips = (layer: FakeClip['layer'], ...all: string[]): FakeClip[] =>
	all.map((say) => ({ language: 'ar', say, layer }));

const lastUsed = (session: MappingSession) =>
	session.events.flatMap((event) => (event.type === 'voice.used' ? [event.payload] : [])).at(-1);

async function play(
	screens: readonly Screen[],
	voices: FakeVoices,
	role: 'languageSupport' | 'none' = 'languageSupport'
) {
	const { session } = await newSession(instrument);
	await beginTalk(session, role);
	const desk = new VoiceDesk(session, voices);
	const player: PlayerFace = new Player(new Listed(screens), {
		session,
		desk,
		words: () => ({ instrument, language: 'ar', variety: null, address: null }),
		pictureUrl: () => undefined,
		openDoor: async () => ({ ok: true, value: undefined }),
		onRest: () => undefined,
		staffLanguage: () => 'sv'
	});
	player.uncover();
	await vi.advanceTimersByTimeAsync(0);
	const heard = async () => {
		await voices.end();
		await vi.advanceTimersByTimeAsync(350);
	};
	return { player, session, heard, desk };
}

describe('a screen that speaks', () => {
	it('says the question, waits, and says its options in turn', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		const { heard, player } = await play([question()], voices);
		expect(voices.played).toEqual(['question']);
		expect(player.voiceOf(said('question')).speaking).toBe(true);
		await voices.end();
		expect(voices.played).toEqual(['question']);
		await vi.advanceTimersByTimeAsync(350);
		expect(voices.played).toEqual(['question', 'a']);
		expect(player.voiceOf(said('a')).speaking).toBe(true);
		await heard();
		expect(voices.played).toEqual(['question', 'a', 'b']);
	});

	it('is silenced by a touch, which answers', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		const chosen: string[] = [];
		const screen = question({ choose: (id) => chosen.push(id) });
		const { player, heard } = await play([screen], voices);
		player.choose('b');
		await heard();
		expect(chosen).toEqual(['b']);
		expect(voices.played).toEqual(['question']);
		expect(player.voiceOf(said('question'))).toMatchObject({ speaking: false, played: false });
	});

	it('speaks again from its beginning whenever it is asked to', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		const { player, heard } = await play([question()], voices);
		for (let each = 0; each < 3; each++) await heard();
		player.replay();
		expect(voices.played).toEqual(['question', 'a', 'b', 'question']);
	});

	it('is logged once for each voice that said it, however often it is heard', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question'));
		const { player, session, heard } = await play([question({ options: null })], voices);
		await heard();
		player.replay();
		await heard();
		expect(session.events.filter(({ type }) => type === 'voice.used')).toHaveLength(1);
	});

	it('stops where the speaker that speaks is touched once more', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		const { player, heard } = await play([question()], voices);
		player.speak(said('question'));
		await heard();
		expect(voices.played).toEqual(['question']);
	});

	it('has decoded what it can say before it is touched', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		await play([question()], voices);
		expect(new Set(voices.prepared)).toEqual(new Set(['question', 'a', 'b']));
	});

	it('goes on from what a call cut off, when the person is back', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		const { player, heard } = await play([question()], voices);
		await heard();
		await voices.end('interrupted');
		await vi.advanceTimersByTimeAsync(5000);
		expect(voices.played).toEqual(['question', 'a']);
		(player as Player).cameBack();
		expect(voices.played).toEqual(['question', 'a', 'a']);
		await heard();
		expect(voices.played.at(-1)).toBe('b');
	});

	it('says the question again after a pause, and nothing of the pause with it', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question', 'a', 'b'));
		const { player, heard } = await play([question()], voices);
		await heard();
		player.stop();
		player.resume();
		await vi.advanceTimersByTimeAsync(0);
		expect(voices.played).toEqual(['question', 'a', 'question']);
	});

	it('says the instruction of a step once, then each sound that is approved', async () => {
		const all = ['listen', 'sound of 1', 'sound of 2'];
		const voices = new FakeVoices(clips('humanApproved', ...all));
		const { player, heard } = await play([item('1'), item('2')], voices);
		await heard();
		expect(voices.played).toEqual(['listen', 'sound of 1']);
		player.next();
		await vi.advanceTimersByTimeAsync(0);
		expect(voices.played.at(-1)).toBe('sound of 2');
	});
});

describe('who says a stimulus', () => {
	it('the mediator, though there is a synthetic clip: the card opens, and it is logged', async () => {
		const voices = new FakeVoices(clips('synthetic', 'listen', 'sound of 1'));
		const { player, session } = await play([item('1')], voices);
		expect(player.card?.spoken.ref).toBe('sound of 1');
		expect(voices.played).toEqual([]);
		player.cardRead();
		expect(lastUsed(session)).toMatchObject({ ref: 'sound of 1', layer: 'mediatorRoom' });
	});

	it('nobody without a mediator, until the pedagogue lets the computer for this mapping', async () => {
		const voices = new FakeVoices(clips('synthetic', 'listen', 'sound of 1'));
		const { player, session, heard } = await play([item('1')], voices, 'none');
		expect(player.voiceOf(said('sound of 1', 'stimulus')).layer).toBe('none');
		await session.record('voices.chosen', { syntheticStimuli: true });
		expect(player.voiceOf(said('sound of 1', 'stimulus')).layer).toBe('synthetic');
		player.replay();
		await heard();
		expect(lastUsed(session)).toMatchObject({
			layer: 'synthetic',
			class: 'stimulus',
			mediator: null
		});
	});

	it('an approved person before the computer, in the slower recording where that is asked for', async () => {
		const voices = new FakeVoices([
			...clips('humanApproved', 'question'),
			{ language: 'ar', say: 'question', layer: 'humanApproved', pace: 'slow' },
			...clips('synthetic', 'question')
		]);
		const { player, session, heard } = await play([question({ options: null })], voices);
		expect(player.voiceOf(said('question')).layer).toBe('humanApproved');
		expect(player.slower).toBe(false);
		(player as Player).toggleSlower();
		expect(player.slower).toBe(true);
		expect(voices.played).toEqual(['question', 'question (slow)']);
		await heard();
		expect(lastUsed(session)).toMatchObject({ layer: 'humanApproved', pace: 'slow' });
	});

	it('nobody’s slower recording alone: without the usual one it isn’t chosen', async () => {
		const voices = new FakeVoices([
			{ language: 'ar', say: 'question', layer: 'humanApproved', pace: 'slow' },
			...clips('synthetic', 'question')
		]);
		const { player, session, heard } = await play([question({ options: null })], voices, 'none');
		expect(player.voiceOf(said('question'))).toMatchObject({ layer: 'synthetic' });
		expect(player.slower).toBeNull();
		await heard();
		expect(lastUsed(session)).toMatchObject({ layer: 'synthetic' });
	});

	it('is not logged where nothing sounded, and the next voice in the chain takes over', async () => {
		const all = [...clips('humanApproved', 'question'), ...clips('synthetic', 'question')];
		const voices = new FakeVoices(all);
		const { session, heard } = await play([question({ options: null })], voices, 'none');
		all.splice(0, 1);
		await voices.end('silent');
		await vi.advanceTimersByTimeAsync(0);
		expect(voices.played).toEqual(['question', 'question']);
		await heard();
		const used = session.events.filter(({ type }) => type === 'voice.used');
		expect(used).toHaveLength(1);
		expect(lastUsed(session)).toMatchObject({ layer: 'synthetic' });
	});

	it('the next clip of the same kind where the first can’t be heard', async () => {
		const all = [...clips('synthetic', 'question'), ...clips('synthetic', 'question')];
		const voices = new FakeVoices(all);
		const { heard } = await play([question({ options: null })], voices, 'none');
		all.splice(0, 1);
		await voices.end('silent');
		await vi.advanceTimersByTimeAsync(0);
		expect(voices.played).toEqual(['question', 'question']);
		await heard();
	});

	it('says nothing again where the device lets nothing be heard', async () => {
		const voices = new FakeVoices(clips('synthetic', 'question'));
		await play([question({ options: null })], voices, 'none');
		await voices.end('silent');
		await vi.advanceTimersByTimeAsync(0);
		expect(voices.played).toEqual(['question']);
	});

	it('never a voice of another language', async () => {
		const voices = new FakeVoices([{ language: 'fa', say: 'question', layer: 'humanApproved' }]);
		const { player } = await play([question()], voices, 'none');
		expect(player.voiceOf(said('question')).layer).toBe('none');
	});
});
