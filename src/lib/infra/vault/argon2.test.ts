import { describe, expect, it } from 'vitest';
import { stretch } from './argon2';
import { encodeText, toHex } from './bytes';
import { KDF } from './kdf';

describe('Argon2id', () => {
	it('gives what the reference program gives', async () => {
		// Made with the reference implementation's command line (Debian argon2 20190702):
		// echo -n 'correct horse battery' | argon2 saltsaltsaltsalt -id -t 3 -k 65536 -p 1 -l 32 -r
		const key = await stretch({
			passphrase: 'correct horse battery',
			salt: encodeText('saltsaltsaltsalt'),
			parameters: KDF
		});
		expect(toHex(key)).toBe('@@VECTOR@@');
	});

	it('gives one key for one text, however it is composed', async () => {
		const salt = encodeText('saltsaltsaltsalt');
		const composed = await stretch({ passphrase: 'lösenfras åt två', salt, parameters: KDF });
		const apart = 'lösenfras åt två'.normalize('NFD');
		expect(await stretch({ passphrase: apart, salt, parameters: KDF })).toEqual(composed);
	});
});
