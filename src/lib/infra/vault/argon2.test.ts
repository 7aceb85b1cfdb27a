import { describe, expect, it } from 'vitest';
import { stretch } from './argon2';
import { encodeText, toHex } from './bytes';
import { KDF } from './kdf';

describe('Argon2id', () => {
	it('gives what an implementation of other hands gives', async () => {
		// Expected value computed with argon2id of @noble/hashes 2 (pure JavaScript).
		const key = await stretch({
			passphrase: 'correct horse battery',
			salt: encodeText('saltsaltsaltsalt'),
			parameters: KDF
		});
		expect(toHex(key)).toBe('c207f4b273a40c6daff4e4e09549029df281e1acf9e5817a89284d6a7a345309');
	});

	it('gives one key for one text, however it is composed', async () => {
		const salt = encodeText('saltsaltsaltsalt');
		const composed = await stretch({ passphrase: 'lösenfras åt två', salt, parameters: KDF });
		const apart = 'lösenfras åt två'.normalize('NFD');
		expect(await stretch({ passphrase: apart, salt, parameters: KDF })).toEqual(composed);
	});
});
