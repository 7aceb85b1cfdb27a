import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
	aliasSet,
	Device,
	idOf,
	mappingBegun,
	note,
	quickBackup
} from '../../../../tests/support/vault';
import { VaultCore } from './vault-core';

/** A backup has to be of use without us: the age program and any unzip open it. */
const SECRET = 'hemligt för kopian åäö';
const NEEDED = ['age', 'script', 'unzip'];
const missing = NEEDED.filter((name) => !has(name));
const folder = mkdtempSync(join(tmpdir(), 'spraksteg-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function has(program: string): boolean {
	try {
		execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** age asks at a terminal: `script` gives it one. */
function decrypt(from: string, to: string, secret: string): Promise<number | null> {
	return new Promise((done, fail) => {
		const run = spawn('script', ['-qec', `age -d -o ${to} ${from}`, '/dev/null']);
		run.stdout.on('data', (asked: Buffer) => {
			if (asked.includes('passphrase')) run.stdin.write(`${secret}\n`);
		});
		run.on('error', fail);
		run.on('close', done);
	});
}

describe('a backup file', () => {
	it('is opened by age and unzip', async () => {
		if (missing.length > 0) {
			process.stdout.write(
				`backup: not opened by ${NEEDED.join(', ')}: install ${missing.join(', ')}\n`
			);
			return;
		}
		const mapping = idOf('kartan');
		const vault = new VaultCore(new Device().environment({ backup: quickBackup }));
		await vault.create(SECRET);
		await vault.createParticipant(idOf('deltagare'), [aliasSet('h1', 'Björk')]);
		const events = [note('e1', 'سلام'), note('e2', 'läsa')];
		await vault.createMapping(idOf('deltagare'), mapping, mappingBegun('h2', mapping), events, {
			step: 'R1'
		});
		const backup = await vault.exportBackup(SECRET);
		if (!backup.ok) throw new Error(backup.error);
		const [sealed, zip] = [join(folder, 'kopia.age'), join(folder, 'kopia.zip')];
		writeFileSync(sealed, new Uint8Array(await backup.value.arrayBuffer()));

		expect(await decrypt(sealed, zip, 'fel hemlighet här')).not.toBe(0);
		expect(await decrypt(sealed, zip, SECRET)).toBe(0);
		execFileSync('unzip', ['-q', zip, '-d', folder]);
		const read = (name: string) => readFileSync(join(folder, name), 'utf8');
		const journal = `participants/${idOf('deltagare')}/mappings/${mapping}.jsonl`;
		const lines = read(journal).trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(events);
		const manifest = JSON.parse(read('manifest.json')) as { files: { name: string }[] };
		expect(manifest.files.map((file) => file.name)).toContain(journal);
		expect(manifest).toMatchObject({ participants: 1, mappings: 1, events: 2 });
	}, 30_000);
});
