import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimestamp } from './clock';
import { parseEvent, type JournalEvent } from './events';
import { fromPieces, toPieces } from './recording-bytes';
import { mayRecord } from './recording';
import { SLICE_MOST } from './recording-payloads';
import { reduceMapping } from './reduce';

const RECORDING = 'recording-0000000001';
const FROM = Date.UTC(2026, 10, 22);

let count = 0;
/** An event `at` ms after the first. */
function event(type: string, payload: object, at: number): JournalEvent {
	const made = parseEvent({
		id: `event-${String(++count).padStart(12, '0')}`,
		time: formatTimestamp(FROM + at, 0, 'bord'),
		type,
		payload,
		instrument: 'spraksteg@0.1.0'
	});
	if (!made) throw new Error(`${type} isn’t an event`);
	return made;
}

const begun = () =>
	event(
		'recording.begun',
		{ recording: RECORDING, run: null, ref: 'q15', type: 'audio/webm;codecs=opus' },
		0
	);
const slice = (n: number, bytes = 'aGVq') =>
	event('recording.slice', { recording: RECORDING, n, bytes }, (n + 1) * 1000);
const state = (...events: readonly JournalEvent[]) => reduceMapping(events).recordings;

describe('whether a person may be recorded', () => {
	const offered = (yes: boolean, at: number) => event('recording.offered', { offered: yes }, at);
	const wished = (wish: boolean, at: number) =>
		event('recording.wished', { wish, by: 'participant' }, at);

	it('is no until it is offered and the person has said yes, and no again whenever one of them ends', () => {
		expect(mayRecord(state())).toBe(false);
		expect(mayRecord(state(offered(true, 0)))).toBe(false);
		expect(mayRecord(state(wished(true, 0)))).toBe(false);
		expect(mayRecord(state(offered(true, 0), wished(true, 1)))).toBe(true);
		expect(mayRecord(state(offered(true, 0), wished(true, 1), wished(false, 2)))).toBe(false);
		expect(mayRecord(state(offered(true, 0), wished(true, 1), offered(false, 2)))).toBe(false);
	});

	it('is asked anew only where it is offered anew after a no', () => {
		expect(state(offered(true, 0), wished(false, 1)).wish).toBe(false);
		expect(state(offered(true, 0), wished(false, 1), offered(true, 2)).wish).toBeNull();
		expect(state(offered(true, 0), wished(true, 1), offered(true, 2)).wish).toBe(true);
	});

	it('is the person’s own word: a yes by anyone else is no event', () => {
		const payload = { wish: true, by: 'pedagogue' };
		expect(() => event('recording.wished', payload, 0)).toThrow();
	});
});

describe('a recording', () => {
	it('keeps where its sound lies, not the sound, and how long it is', () => {
		const slices = [slice(0), slice(1), slice(2)];
		const [one] = state(
			begun(),
			...slices,
			event('recording.ended', { recording: RECORDING }, 3001)
		).all;
		expect(one).toMatchObject({ ref: 'q15', ms: 3000, size: 12, ended: true, unwanted: false });
		expect(one?.slices).toEqual(slices.map(({ id }) => id));
		expect(JSON.stringify(one)).not.toContain('aGVq');
	});

	it('plays what there is where the browser died', () => {
		const [one] = state(begun(), slice(0), slice(1)).all;
		expect(one).toMatchObject({ ended: false, ms: 2000 });
		expect(one?.slices).toHaveLength(2);
	});

	it('ends where a slice is missing: after a gap nothing can be decoded', () => {
		expect(state(begun(), slice(0), slice(2), slice(3)).all[0]?.slices).toHaveLength(1);
	});

	it('is gone when its events are erased', () => {
		const { id, time, instrument } = begun();
		const erased: JournalEvent = { id, time, instrument, type: 'erased' };
		expect(state(erased, slice(0)).all).toEqual([]);
	});

	it('refuses a slice larger than an event may be, and what isn’t sound', () => {
		expect(() => slice(0, 'A'.repeat(SLICE_MOST + 4))).toThrow();
		const payload = { recording: RECORDING, run: null, ref: 'q15', type: 'text/html' };
		expect(() => event('recording.begun', payload, 0)).toThrow();
	});
});

describe('the sound of slices', () => {
	const sound = fc.uint8Array({ maxLength: 200_000 });

	it('is the whole sound, and every beginning of the slices is a beginning of it', () => {
		fc.assert(
			fc.property(fc.array(sound, { maxLength: 6 }), fc.nat(), (slices, cut) => {
				const whole = Buffer.concat(slices);
				const pieces = slices.flatMap((one) => toPieces(one));
				expect(pieces.every(({ length }) => length <= SLICE_MOST)).toBe(true);
				expect(Buffer.concat(fromPieces(pieces)).equals(whole)).toBe(true);
				const some = Buffer.concat(fromPieces(pieces.slice(0, cut % (pieces.length + 1))));
				expect(whole.subarray(0, some.length).equals(some)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});
});
