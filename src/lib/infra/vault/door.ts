import { encodeText, randomBytes, sameBytes, type Bytes } from './bytes';

const TRIES = 5;

/**
 * The inner door while the participant has the tablet. The code is short, so it
 * opens no key: it only guards one that is in memory, five tries long.
 */
export class InnerDoor {
	#tries = 0;
	opened = false;

	private constructor(
		private readonly salt: Bytes,
		private readonly hash: Bytes
	) {}

	static async set(code: string): Promise<InnerDoor> {
		const salt = randomBytes(16);
		return new InnerDoor(salt, await hashOf(code, salt));
	}

	async try(code: string): Promise<'open' | 'wrongSecret' | 'tooManyTries'> {
		if (this.#tries >= TRIES) return 'tooManyTries';
		this.#tries++;
		if (sameBytes(await hashOf(code, this.salt), this.hash)) {
			this.#tries = 0;
			this.opened = true;
			return 'open';
		}
		return this.#tries < TRIES ? 'wrongSecret' : 'tooManyTries';
	}
}

async function hashOf(code: string, salt: Bytes): Promise<Bytes> {
	const text = encodeText(code.normalize('NFC'));
	const both = new Uint8Array(salt.length + text.length);
	both.set(salt);
	both.set(text, salt.length);
	return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
}
