import { randomBytes, randomId, type Bytes } from './bytes';
import { KDF, normalise, type Kdf, type KdfParameters } from './kdf';
import { sealedOf, wrapOf, type KeyRing } from './key-ring';
import {
	KEY_BYTES,
	seal,
	unseal,
	unwrapWorkspaceKey,
	wrappingKey,
	type WorkspaceKey
} from './keys';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';

const SALT_BYTES = 16;

/** Which of the two wraps, and the key that opens it. */
interface Opener {
	readonly wrap: 'passphrase' | 'recovery';
	readonly key: CryptoKey;
}

/** A new workspace: its ring and the recovery code, which is nowhere else. */
export async function makeRing(
	passphrase: string,
	kdf: Kdf
): Promise<{ ring: KeyRing; recoveryCode: string }> {
	const workspace = randomId();
	const secret = randomBytes(KEY_BYTES);
	const code = randomBytes(16);
	const ring: KeyRing = {
		format: 'spraksteg-ring',
		version: 1,
		generation: 1,
		workspace,
		device: randomId(),
		kdf: KDF,
		passphrase: await wrapByPassphrase(secret, passphrase, workspace, kdf),
		recovery: await wrapByCode(secret, code, workspace)
	};
	const recoveryCode = formatRecoveryCode(code);
	secret.fill(0);
	code.fill(0);
	return { ring, recoveryCode };
}

/** @returns the workspace key, or null when the secret is neither passphrase nor code. */
export async function openRing(
	ring: KeyRing,
	secret: string,
	kdf: Kdf
): Promise<WorkspaceKey | null> {
	for (const opener of openers(ring, secret, kdf)) {
		const { wrap, key } = await opener();
		const opened = await orNull(() =>
			unwrapWorkspaceKey(sealedOf(ring[wrap]), key, context(wrap, ring.workspace))
		);
		if (opened) return opened;
	}
	return null;
}

/**
 * The ring with its key wrapped by a new passphrase; the recovery code stays
 * valid. The workspace key's bytes are in memory for this alone.
 *
 * @returns null when `secret` opens nothing.
 */
export async function rewrapRing(
	ring: KeyRing,
	secret: string,
	next: string,
	kdf: Kdf
): Promise<KeyRing | null> {
	for (const opener of openers(ring, secret, kdf)) {
		const { wrap, key } = await opener();
		const bytes = await orNull(() =>
			unseal(key, sealedOf(ring[wrap]), context(wrap, ring.workspace))
		);
		if (!bytes) continue;
		const passphrase = await wrapByPassphrase(bytes, next, ring.workspace, kdf);
		bytes.fill(0);
		return { ...ring, generation: ring.generation + 1, kdf: KDF, passphrase };
	}
	return null;
}

/** A secret with the form of a recovery code is tried as one first: that costs nothing. */
function openers(ring: KeyRing, secret: string, kdf: Kdf): (() => Promise<Opener>)[] {
	const code = parseRecoveryCode(secret);
	const byPassphrase = async (): Promise<Opener> => {
		const { salt } = sealedOf(ring.passphrase);
		return { wrap: 'passphrase', key: await passphraseKey(secret, salt, ring.kdf, kdf) };
	};
	if (!code) return [byPassphrase];
	const byCode = async (): Promise<Opener> => {
		const { salt } = sealedOf(ring.recovery);
		return { wrap: 'recovery', key: await wrappingKey(code, salt, 'recovery') };
	};
	return [byCode, byPassphrase];
}

async function wrapByPassphrase(secret: Bytes, passphrase: string, workspace: string, kdf: Kdf) {
	const salt = randomBytes(SALT_BYTES);
	const key = await passphraseKey(passphrase, salt, KDF, kdf);
	return wrapOf(salt, await seal(key, secret, context('passphrase', workspace)));
}

async function wrapByCode(secret: Bytes, code: Bytes, workspace: string) {
	const salt = randomBytes(SALT_BYTES);
	const key = await wrappingKey(code, salt, 'recovery');
	return wrapOf(salt, await seal(key, secret, context('recovery', workspace)));
}

async function passphraseKey(text: string, salt: Bytes, parameters: KdfParameters, kdf: Kdf) {
	const stretched = new Uint8Array(await kdf({ passphrase: normalise(text), salt, parameters }));
	const key = await wrappingKey(stretched, salt, 'passphrase');
	stretched.fill(0);
	return key;
}

function context(wrap: Opener['wrap'], workspace: string): string {
	return `ring|${workspace}|${wrap}|1`;
}

/** Null for the one failure a wrong key gives; any other is thrown on. */
async function orNull<T>(attempt: () => Promise<T>): Promise<T | null> {
	try {
		return await attempt();
	} catch (thrown) {
		if ((thrown as Error).name === 'OperationError') return null;
		throw thrown;
	}
}
