import { beforeEach, describe, expect, it } from 'vitest';
import type { Vault } from '$lib/ports/vault';
import {
	aliasSet,
	Device,
	idOf,
	mappingBegun,
	mappingErased,
	note,
	quickBackup
} from '../../../../tests/support/vault';
import { clipKept, voiceOpened } from '../../../../tests/support/voice-events';
import { MemoryVault } from './memory-vault';
import { VaultCore } from './vault-core';

const PASSPHRASE = 'en lösenfras att minnas';
const [PARTICIPANT, MAPPING, OTHER] = [idOf('deltagare'), idOf('kartan'), idOf('andra')];
const [VOICE, REVIEW] = [idOf('rosten'), idOf('omdomet')];

const wrong = { ok: false, error: 'wrongSecret' };

const vaults: [string, () => Vault][] = [
	['VaultCore', () => new VaultCore(new Device().environment())],
	['MemoryVault', () => new MemoryVault(quickBackup)]
];

describe.each(vaults)('%s', (_, make) => {
	let vault: Vault;
	let recoveryCode: string;

	beforeEach(async () => {
		vault = make();
		const made = await vault.create(PASSPHRASE);
		if (!made.ok) throw new Error(made.error);
		recoveryCode = made.value.recoveryCode;
	});

	async function fill(): Promise<void> {
		for (const result of [
			await vault.createParticipant(PARTICIPANT, [aliasSet('h1', 'Björk')]),
			await vault.createMapping(PARTICIPANT, MAPPING, mappingBegun('h2', MAPPING), [note('e1')], {
				step: 'R1'
			}),
			await vault.createMapping(PARTICIPANT, OTHER, mappingBegun('h3', OTHER), [note('o1')], {
				step: 'R2'
			})
		]) {
			expect(result).toEqual({ ok: true, value: undefined });
		}
	}

	it('is empty, then open, then locked, and unlocks by passphrase or code', async () => {
		expect(await make().status()).toEqual({ ok: true, value: 'empty' });
		expect(await vault.status()).toEqual({ ok: true, value: 'open' });
		await vault.lock();
		expect(await vault.status()).toEqual({ ok: true, value: 'locked' });
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		await vault.lock();
		const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
		expect((await vault.unlock(typed)).ok).toBe(true);
		expect(await vault.status()).toEqual({ ok: true, value: 'open' });
	});

	it('refuses a short passphrase, a second workspace, and a wrong secret', async () => {
		expect(await make().create('elva tecken')).toEqual({ ok: false, error: 'passphraseTooShort' });
		expect((await make().create('tolv tecken!')).ok).toBe(true);
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, error: 'notEmpty' });
		await fill();
		await vault.lock();
		expect(await vault.unlock('en helt annan fras')).toEqual({ ok: false, error: 'wrongSecret' });
		expect(await vault.status()).toEqual({ ok: true, value: 'locked' });
		expect(await vault.list()).toEqual({ ok: false, error: 'locked' });
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'locked' });
	});

	it('changes the passphrase; the code stays valid', async () => {
		const next = 'en ny fras på svenska';
		expect(await vault.changePassphrase('en helt annan fras', next)).toEqual({
			ok: false,
			error: 'wrongSecret'
		});
		expect((await vault.changePassphrase(PASSPHRASE, next)).ok).toBe(true);
		await vault.lock();
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'wrongSecret' });
		expect((await vault.resetPassphrase(recoveryCode, PASSPHRASE)).ok).toBe(true);
		expect(await vault.status()).toEqual({ ok: true, value: 'open' });
		await vault.lock();
		expect(await vault.unlock(next)).toEqual({ ok: false, error: 'wrongSecret' });
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		expect((await vault.unlock(recoveryCode)).ok).toBe(true);
	});

	it('resets by the code alone, never by the passphrase', async () => {
		expect(await vault.resetPassphrase(PASSPHRASE, 'en ny fras på svenska')).toEqual({
			ok: false,
			error: 'wrongSecret'
		});
	});

	it('gives a new recovery code by the passphrase alone; the old one stops working', async () => {
		const made = await vault.newRecoveryCode(PASSPHRASE);
		if (!made.ok) throw new Error(made.error);
		const { recoveryCode: fresh } = made.value;
		expect(fresh).not.toBe(recoveryCode);
		expect(await vault.status()).toEqual({ ok: true, value: 'open' });
		await fill();
		await vault.lock();
		expect(await vault.unlock(recoveryCode)).toEqual(wrong);
		expect(await vault.resetPassphrase(recoveryCode, 'en ny fras på svenska')).toEqual(wrong);
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		await vault.lock();
		expect((await vault.unlock(fresh)).ok).toBe(true);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1')] });
	});

	it('gives no new recovery code for another secret, and changes nothing', async () => {
		expect(await vault.newRecoveryCode('en helt annan fras')).toEqual(wrong);
		expect(await vault.newRecoveryCode(recoveryCode)).toEqual(wrong);
		await vault.lock();
		expect(await vault.newRecoveryCode(PASSPHRASE)).toEqual({ ok: false, error: 'locked' });
		expect(await make().newRecoveryCode(PASSPHRASE)).toEqual({ ok: false, error: 'locked' });
		expect((await vault.unlock(recoveryCode)).ok).toBe(true);
	});

	it('lists headers and summaries, and reads events in order after a lock', async () => {
		await fill();
		const many = Array.from({ length: 40 }, (_, at) => note(`many${at}x`, `nr ${at}`));
		await Promise.all(many.map((event) => vault.append(MAPPING, [event], { last: event.id })));
		await vault.lock();
		await vault.unlock(PASSPHRASE);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1'), ...many] });
		expect(await vault.list()).toEqual({
			ok: true,
			value: [
				{
					participant: PARTICIPANT,
					header: [aliasSet('h1', 'Björk'), mappingBegun('h2', MAPPING), mappingBegun('h3', OTHER)],
					summaries: { [MAPPING]: { last: idOf('many39x') }, [OTHER]: { step: 'R2' } }
				}
			]
		});
	});

	it('goes on counting after appending to what was read', async () => {
		await fill();
		await vault.append(MAPPING, [note('e2'), note('e3')]);
		await vault.lock();
		await vault.unlock(PASSPHRASE);
		await vault.append(MAPPING, [note('e4')]);
		await vault.appendHeader(PARTICIPANT, aliasSet('h4', 'Gran'));
		const ids = await vault.read(MAPPING);
		expect(ids.ok && ids.value.map((event) => (event as { id: string }).id)).toEqual(
			['e1', 'e2', 'e3', 'e4'].map(idOf)
		);
	});

	it('keeps nothing of the same id twice', async () => {
		await fill();
		expect((await vault.createParticipant(PARTICIPANT, [aliasSet('h9', 'Al')])).ok).toBe(false);
		const again = await vault.createMapping(
			PARTICIPANT,
			MAPPING,
			mappingBegun('h9', MAPPING),
			[note('e9')],
			{}
		);
		expect(again.ok).toBe(false);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1')] });
		expect((await vault.append(idOf('okänd'), [note('e9')])).ok).toBe(false);
	});

	it('hands over one mapping and nothing else', async () => {
		await fill();
		expect((await vault.handOver(MAPPING, '2468')).ok).toBe(true);
		expect(await vault.status()).toEqual({ ok: true, value: 'handedOver' });
		expect((await vault.append(MAPPING, [note('e2')], { step: 'R2' })).ok).toBe(true);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1'), note('e2')] });
		const locked = { ok: false, error: 'locked' };
		expect(await vault.read(OTHER)).toEqual(locked);
		expect(await vault.append(OTHER, [note('o2')])).toEqual(locked);
		expect(await vault.list()).toEqual(locked);
		expect(await vault.health()).toEqual(locked);
		expect(await vault.createParticipant(idOf('ny'), [aliasSet('h9', 'Al')])).toEqual(locked);
		expect(await vault.erasePart(MAPPING, { events: [], note: note('n') }, {})).toEqual(locked);
		expect(await vault.eraseParticipant(PARTICIPANT)).toEqual(locked);
		expect(await vault.eraseAll()).toEqual(locked);
		expect(await vault.exportBackup(PASSPHRASE)).toEqual(locked);
		expect(await vault.importBackup(new Blob(), PASSPHRASE)).toEqual(locked);
		expect(await vault.changePassphrase(PASSPHRASE, 'en ny fras på svenska')).toEqual(locked);
		expect(await vault.newRecoveryCode(PASSPHRASE)).toEqual(locked);
		expect(await vault.handOver(MAPPING, '0000')).toEqual(locked);
	});

	it('opens the inner door by the code, the outer by the passphrase', async () => {
		await fill();
		await vault.handOver(MAPPING, '2468');
		expect(await vault.openInnerDoor('1357')).toEqual({ ok: false, error: 'wrongSecret' });
		expect((await vault.openInnerDoor('2468')).ok).toBe(true);
		expect(await vault.list()).toEqual({ ok: false, error: 'locked' });
		expect((await vault.handOver(MAPPING, '8642')).ok).toBe(true);
		expect(await vault.openInnerDoor('2468')).toEqual({ ok: false, error: 'wrongSecret' });
		expect(await vault.unlock('en helt annan fras')).toEqual({ ok: false, error: 'wrongSecret' });
		expect(await vault.status()).toEqual({ ok: true, value: 'handedOver' });
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		expect(await vault.status()).toEqual({ ok: true, value: 'open' });
		expect((await vault.read(OTHER)).ok).toBe(true);
	});

	it('needs the passphrase after five wrong codes, and forgets them after a right one', async () => {
		await fill();
		await vault.handOver(MAPPING, '2468');
		for (let tries = 0; tries < 4; tries++) {
			expect(await vault.openInnerDoor('0000')).toEqual({ ok: false, error: 'wrongSecret' });
		}
		expect((await vault.openInnerDoor('2468')).ok).toBe(true);
		for (let tries = 0; tries < 4; tries++) await vault.openInnerDoor('0000');
		expect(await vault.openInnerDoor('0000')).toEqual({ ok: false, error: 'tooManyTries' });
		expect(await vault.openInnerDoor('2468')).toEqual({ ok: false, error: 'tooManyTries' });
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'locked' });
		expect(await vault.status()).toEqual({ ok: true, value: 'locked' });
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		expect((await vault.read(MAPPING)).ok).toBe(true);
	});

	it('erases a part: the event stays, what it said is gone', async () => {
		await fill();
		await vault.append(MAPPING, [note('e2', 'hemligt'), note('e3')]);
		const part = { events: [idOf('e2')], note: note('n1', 'raderat') };
		expect((await vault.erasePart(MAPPING, part, { step: 'R9' })).ok).toBe(true);
		const { id, time, instrument } = note('e2');
		const after = [note('e1'), { id, time, type: 'erased', instrument }, note('e3'), part.note];
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: after });
		await vault.append(MAPPING, [note('e4')]);
		await vault.lock();
		await vault.unlock(PASSPHRASE);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [...after, note('e4')] });
		const unknown = { events: [idOf('finns-inte')], note: note('n2') };
		expect((await vault.erasePart(MAPPING, unknown, {})).ok).toBe(false);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [...after, note('e4')] });
	});

	it('erases a mapping and a participant', async () => {
		await fill();
		const erased = await vault.eraseMapping(PARTICIPANT, MAPPING, mappingErased('h8', MAPPING));
		expect(erased.ok).toBe(true);
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'unknown' });
		const list = await vault.list();
		expect(list.ok && Object.keys(list.value[0]?.summaries ?? {})).toEqual([OTHER]);
		expect((await vault.eraseParticipant(PARTICIPANT)).ok).toBe(true);
		expect(await vault.list()).toEqual({ ok: true, value: [] });
		expect((await vault.read(OTHER)).ok).toBe(false);
	});

	it('erases everything, locked too', async () => {
		await fill();
		await vault.lock();
		expect((await vault.eraseAll()).ok).toBe(true);
		expect(await vault.status()).toEqual({ ok: true, value: 'empty' });
		expect((await vault.create(PASSPHRASE)).ok).toBe(true);
		expect(await vault.list()).toEqual({ ok: true, value: [] });
	});

	it('takes a backup into an empty workspace, whole', async () => {
		await fill();
		await vault.append(MAPPING, [note('e2', 'å ä ö ع')], { step: 'R3' });
		const list = await vault.list();
		const file = await vault.exportBackup('hemligt för kopian');
		if (!file.ok) throw new Error(file.error);
		expect(await vault.importBackup(file.value, 'hemligt för kopian')).toEqual({
			ok: false,
			error: 'notEmpty'
		});
		const health = await vault.health();
		expect(health.ok && health.value.lastBackup).toBeGreaterThan(0);

		const other = make();
		await other.create(PASSPHRASE);
		expect(await other.importBackup(file.value, 'fel hemlighet här')).toEqual({
			ok: false,
			error: 'wrongSecret'
		});
		expect(await other.importBackup(file.value, 'hemligt för kopian')).toEqual({
			ok: true,
			value: { participants: 1, mappings: 2, voices: 0 }
		});
		expect(await other.list()).toEqual(list);
		await other.append(MAPPING, [note('e3')]);
		await other.lock();
		await other.unlock(PASSPHRASE);
		expect(await other.read(MAPPING)).toEqual({
			ok: true,
			value: [note('e1'), note('e2', 'å ä ö ع'), note('e3')]
		});
	});

	it('opens a backup made with the recovery code however it is typed', async () => {
		await fill();
		const file = await vault.exportBackup(recoveryCode.toLowerCase());
		const other = make();
		await other.create(PASSPHRASE);
		const typed = recoveryCode.replaceAll('-', ' ');
		expect((await other.importBackup(file.ok ? file.value : new Blob(), typed)).ok).toBe(true);
	});

	it('does not bring back what was erased after the backup', async () => {
		await fill();
		const file = await vault.exportBackup(PASSPHRASE);
		await vault.eraseParticipant(PARTICIPANT);
		expect(await vault.importBackup(file.ok ? file.value : new Blob(), PASSPHRASE)).toEqual({
			ok: true,
			value: { participants: 0, mappings: 0, voices: 0 }
		});
		expect(await vault.list()).toEqual({ ok: true, value: [] });
	});

	describe('a voice', () => {
		const done = { ok: true, value: undefined };
		const unknown = { ok: false, error: 'unknown' };
		const opened = voiceOpened('v1');

		it('is listed by its first event, and read in order after a lock', async () => {
			await fill();
			expect(await vault.voices()).toEqual({ ok: true, value: [] });
			expect(await vault.createVoice(VOICE, [opened, clipKept('c0', 'kow')])).toEqual(done);
			expect(await vault.createVoice(REVIEW, [voiceOpened('v2', 'Hodan')])).toEqual(done);
			const clips = Array.from({ length: 30 }, (_, at) => clipKept(`clip${at}x`, `nr ${at}`));
			await Promise.all(clips.map((clip) => vault.appendVoice(VOICE, [clip])));
			await vault.lock();
			expect(await vault.voices()).toEqual({ ok: false, error: 'locked' });
			await vault.unlock(PASSPHRASE);
			expect(await vault.appendVoice(VOICE, [clipKept('d1'), clipKept('d2')])).toEqual(done);
			expect(await vault.voices()).toEqual({
				ok: true,
				value: [
					{ id: REVIEW, first: voiceOpened('v2', 'Hodan') },
					{ id: VOICE, first: opened }
				]
			});
			expect(await vault.readVoice(VOICE)).toEqual({
				ok: true,
				value: [opened, clipKept('c0', 'kow'), ...clips, clipKept('d1'), clipKept('d2')]
			});
		});

		it('is no participant and no mapping, and they are no voices', async () => {
			await fill();
			await vault.createVoice(VOICE, [opened]);
			const list = await vault.list();
			expect(list.ok && list.value.map((one) => one.participant)).toEqual([PARTICIPANT]);
			for (const id of [PARTICIPANT, MAPPING, idOf('okand')]) {
				expect(await vault.readVoice(id)).toEqual(unknown);
				expect(await vault.appendVoice(id, [clipKept('c1')])).toEqual(unknown);
				expect(await vault.eraseVoice(id)).toEqual(unknown);
			}
			expect(await vault.createVoice(MAPPING, [opened])).toEqual(unknown);
			expect(await vault.createVoice(VOICE, [voiceOpened('v9')])).toEqual(unknown);
			expect(await vault.createVoice(REVIEW, [])).toEqual(unknown);
			expect(await vault.createParticipant(VOICE, [aliasSet('h9', 'Al')])).toEqual(unknown);
			expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1')] });
			expect(await vault.voices()).toEqual({ ok: true, value: [{ id: VOICE, first: opened }] });
		});

		it('is erased alone, and stays when a participant is', async () => {
			await fill();
			await vault.createVoice(VOICE, [opened, clipKept('c1')]);
			await vault.createVoice(REVIEW, [voiceOpened('v2')]);
			expect(await vault.eraseVoice(VOICE)).toEqual(done);
			expect(await vault.readVoice(VOICE)).toEqual(unknown);
			expect(await vault.appendVoice(VOICE, [clipKept('c2')])).toEqual(unknown);
			expect(await vault.eraseVoice(VOICE)).toEqual(unknown);
			expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1')] });
			expect((await vault.eraseParticipant(PARTICIPANT)).ok).toBe(true);
			const left = { id: REVIEW, first: voiceOpened('v2') };
			expect(await vault.voices()).toEqual({ ok: true, value: [left] });
			expect((await vault.eraseAll()).ok).toBe(true);
			await vault.create(PASSPHRASE);
			expect(await vault.voices()).toEqual({ ok: true, value: [] });
		});

		it('is out of reach while the participant has the tablet', async () => {
			await fill();
			await vault.createVoice(VOICE, [opened]);
			await vault.handOver(MAPPING, '2468');
			const locked = { ok: false, error: 'locked' };
			const allLocked = async () => {
				expect(await vault.voices()).toEqual(locked);
				expect(await vault.readVoice(VOICE)).toEqual(locked);
				expect(await vault.createVoice(REVIEW, [opened])).toEqual(locked);
				expect(await vault.appendVoice(VOICE, [clipKept('c1')])).toEqual(locked);
				expect(await vault.eraseVoice(VOICE)).toEqual(locked);
			};
			await allLocked();
			await vault.openInnerDoor('2468');
			await allLocked();
			await vault.unlock(PASSPHRASE);
			expect(await vault.readVoice(VOICE)).toEqual({ ok: true, value: [opened] });
		});

		it('comes with a backup, and alone makes a workspace not empty', async () => {
			await fill();
			const clips = Array.from({ length: 150 }, (_, at) => clipKept(`clip${at}x`, `nr ${at} ع`));
			await vault.createVoice(VOICE, [opened, ...clips]);
			await vault.createVoice(REVIEW, [voiceOpened('v2')]);
			const file = await vault.exportBackup(PASSPHRASE);
			if (!file.ok) throw new Error(file.error);
			const other = make();
			await other.create(PASSPHRASE);
			await other.createVoice(VOICE, [opened]);
			expect(await other.importBackup(file.value, PASSPHRASE)).toEqual({
				ok: false,
				error: 'notEmpty'
			});
			await other.eraseVoice(VOICE);
			// Erased here since: it isn't brought back.
			expect(await other.importBackup(file.value, PASSPHRASE)).toEqual({
				ok: true,
				value: { participants: 1, mappings: 2, voices: 1 }
			});
			expect(await other.readVoice(VOICE)).toEqual(unknown);

			const third = make();
			await third.create(PASSPHRASE);
			expect(await third.importBackup(file.value, PASSPHRASE)).toEqual({
				ok: true,
				value: { participants: 1, mappings: 2, voices: 2 }
			});
			expect((await third.appendVoice(VOICE, [clipKept('sist')])).ok).toBe(true);
			await third.lock();
			await third.unlock(PASSPHRASE);
			expect(await third.voices()).toEqual(await vault.voices());
			expect(await third.readVoice(VOICE)).toEqual({
				ok: true,
				value: [opened, ...clips, clipKept('sist')]
			});
			expect(await third.list()).toEqual(await vault.list());
		});

		it('can be all there is in a backup', async () => {
			await vault.createVoice(VOICE, [opened, clipKept('c1')]);
			const file = await vault.exportBackup(PASSPHRASE);
			await vault.eraseAll();
			await vault.create(PASSPHRASE);
			expect(await vault.importBackup(file.ok ? file.value : new Blob(), PASSPHRASE)).toEqual({
				ok: true,
				value: { participants: 0, mappings: 0, voices: 1 }
			});
		});

		it('with an event that no import would take stops the backup', async () => {
			await vault.createVoice(VOICE, [opened, note('e1')]);
			expect(await vault.exportBackup(PASSPHRASE)).toEqual({ ok: false, error: 'damaged' });
		});
	});
});
