import { stepById, type Instrument } from '$lib/domain/instrument/instrument';
import type { Address } from '$lib/domain/instrument/wording';
import type { LanguageTag } from '$lib/domain/language/language';
import type { PreviewPlace } from '$lib/domain/translation/preview-place';
import type { Clock, RandomIds } from '$lib/ports/clock';
import type { Vault } from '$lib/ports/vault';
import type { VoiceSource } from '$lib/ports/voice';
import { programmeOf } from '../handing/programme-of';
import { Tablet, type TabletTask } from '../handing/tablet.svelte';
import { MappingSession } from '../mapping-session.svelte';
import { Player } from '../player/player.svelte';
import type { ScreenView } from '../player/screen';
import { talkSource } from '../sitting/talk-source';
import { VoiceDesk } from '../voice/voice-desk.svelte';

/** Which words are to be seen, and by whom. */
export interface PreviewTarget {
	readonly language: LanguageTag;
	readonly variety: string | null;
	readonly address: Address | null;
	readonly place: PreviewPlace;
}

export interface PreviewDeps {
	/** In memory, empty and open. */
	readonly vault: Vault;
	readonly clock: Clock;
	readonly ids: RandomIds;
	readonly voices: VoiceSource;
	readonly pictureUrl: (id: string) => string | undefined;
	readonly staffLanguage: () => 'sv' | 'en';
}

const NO_CHOICE: Pick<NonNullable<ScreenView['choice']>, 'options' | 'selected'> = {
	options: [],
	selected: []
};

/** Longest wait for the voices of a screen, ms. */
const VOICES_MS = 2000;

/** More screens than any part has. */
const GUARD = 120;

/**
 * A participant's screen with words of which nothing is kept: a mapping in memory,
 * led to the screen where the words are met.
 *
 * @returns null where no screen shows them.
 */
export async function openPreview(
	instrument: Instrument,
	target: PreviewTarget,
	deps: PreviewDeps
): Promise<Player | null> {
	const session = await sessionOf(instrument, target, deps);
	if (!session) return null;
	const tablet = new Tablet();
	tablet.task = await taskOf(session, target);
	const words = () =>
		talkSource(session) ?? {
			instrument,
			language: target.language,
			variety: target.variety,
			address: target.address
		};
	const programme = programmeOf({ session, tablet, words, checkSound: () => undefined });
	if (!programme) return null;
	const desk = new VoiceDesk(session, deps.voices);
	await Promise.race([desk.open(target.language, target.variety), soon()]);
	const player = new Player(programme, {
		session,
		desk,
		words,
		pictureUrl: deps.pictureUrl,
		openDoor: async () => ({ ok: true, value: undefined }),
		onRest: () => undefined,
		staffLanguage: deps.staffLanguage
	});
	return leadTo(player, target) ? player : null;
}

/** The screen comes also where voices have to be fetched first. */
function soon(): Promise<void> {
	return new Promise((done) => setTimeout(done, VOICES_MS));
}

async function sessionOf(
	instrument: Instrument,
	{ language, variety }: PreviewTarget,
	{ vault, clock, ids }: PreviewDeps
): Promise<MappingSession | null> {
	const [participant, mapping] = [ids.next(), ids.next()];
	const time = '000000000001-0000-preview';
	const pinned = `${instrument.head.id}@${instrument.head.version}`;
	const alias = { id: ids.next(), time, type: 'alias.set', alias: 'A' };
	const begun = { id: ids.next(), time, type: 'mapping.begun', mapping, instrument: pinned };
	const opened = {
		...{ id: ids.next(), time, type: 'sitting.opened', instrument: pinned },
		payload: { sitting: ids.next() }
	};
	const made = await vault.createParticipant(participant, [alias]);
	if (!made.ok) return null;
	const kept = await vault.createMapping(participant, mapping, begun, [opened], {});
	if (!kept.ok) return null;
	const session = await MappingSession.open(mapping, 'A', instrument, { vault, clock, ids });
	if (!session.ok) return null;
	await session.value.record('language.chosen', { tag: language, variety, by: 'pedagogue' });
	return session.value;
}

async function taskOf(
	session: MappingSession,
	{ language, address, place }: PreviewTarget
): Promise<TabletTask> {
	if (place.kind === 'beginning') {
		if (/^(u|notU)nderst/.test(place.ref))
			await session.record('mediator.present', mediator(session));
		return { kind: 'beginning' };
	}
	if (address) await session.record('address.chosen', { address, by: 'participant' });
	if (place.kind === 'question') return { kind: 'question', question: place.question };
	const reason = { code: 'onlyLearned' };
	const school = { tag: language, languages: [], reason, by: 'participant' as const };
	await session.record('school.found', school);
	const offered = place.kind === 'offer';
	if (!offered)
		await session.record('strand.wished', { strand: 'latin', wish: true, by: 'participant' });
	const run = session.newId();
	const step = stepById(session.instrument, place.step);
	await session.record('step.opened', {
		run,
		step: place.step,
		strand: step?.strand ?? 'school',
		language: step?.strand === 'latin' ? 'sv' : language,
		form: offered ? 'A' : place.form,
		follows: null,
		proposed: null,
		ownName: false
	});
	// Where a run stands is the item that was shown last.
	if (!offered) {
		// What follows a stop is shown after one only.
		if (place.afterStop) await session.record('stop.applied', { run, after: place.item });
		await session.record('item.shown', { run, item: place.item });
	}
	return { kind: 'run', run };
}

const mediator = (session: MappingSession) => ({
	id: session.newId(),
	role: 'interpreter' as const,
	name: '–',
	language: null,
	variety: null,
	presence: 'room' as const,
	understanding: 'well' as const,
	adult: true as const
});

/** Goes on as somebody who reads would, until the words are on the screen. */
function leadTo(player: Player, target: PreviewTarget): boolean {
	const { place } = target;
	if (place.kind === 'run') return !player.done;
	const { ref } = place;
	if (ref === null) return true;
	for (let guard = 0; guard < GUARD && !player.done; guard++) {
		const { view } = player;
		if (shows(view, ref)) return true;
		const { options, selected } = view.choice ?? NO_CHOICE;
		for (const option of chosen(view, target, ref))
			if (options.some(({ id }) => id === option) && !selected.includes(option))
				player.choose(option);
		player.next();
	}
	return shows(player.view, ref);
}

/** The words stand somewhere in what is drawn, by their key. */
function shows(view: ScreenView, ref: string): boolean {
	const within = (value: unknown): boolean => {
		if (typeof value !== 'object' || value === null) return false;
		if ('ref' in value && value.ref === ref) return true;
		return Object.values(value).some(within);
	};
	return within(view);
}

const YES: Readonly<Record<string, string>> = {
	sound: 'yes',
	understand: 'well',
	sight: 'good',
	hearing: 'good',
	consent: 'yes',
	'finder.where': 'school',
	'finder.read': 'yes',
	'finder.write': 'yes'
};

function chosen(
	{ id }: ScreenView,
	{ language, address }: PreviewTarget,
	ref: string
): readonly string[] {
	if (id === 'language' || id === 'finder.learned') return [language];
	if (id === 'address') return [address ?? 'f'];
	if (id === 'understand' && ref.startsWith('notUnderstood')) return ['no'];
	const yes = YES[id];
	return yes === undefined ? [] : [yes];
}
