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

/** A ring to be written, and the recovery code that opens it, which is nowhere else. */
interface CodedRing {
	readonly ring: KeyRing;
	readonly recoveryCode: string;
}

/** A new workspace. */
export async function makeRing(passphrase: string, kdf: Kdf): Promise<CodedRing> {
	const workspace = randomId();
	const secret = randomBytes(KEY_BYTES);
	const { recovery, recoveryCode } = await newCode(secret, workspace);
	const ring: KeyRing = {
		format: 'spraksteg-ring',
		version: 1,
		generation: 1,
		workspace,
		device: randomId(),
		kdf: KDF,
		passphrase: await wrapByPassphrase(secret, passphrase, workspace, kdf),
		recovery
	};
	secret.fill(0);
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
		const bytes = await workspaceBytes(ring, await opener());
		if (!bytes) continue;
		const passphrase = await wrapByPassphrase(bytes, next, ring.workspace, kdf);
		bytes.fill(0);
		return { ...ring, generation: ring.generation + 1, kdf: KDF, passphrase };
	}
	return null;
}

/**
 * The ring with its key wrapped by a fresh recovery code in place of the one
 * before; the passphrase stays valid, and it alone may ask for this.
 *
 * @returns null when `passphrase` isn't the passphrase.
 */
export async function recodeRing(
	ring: KeyRing,
	passphrase: string,
	kdf: Kdf
): Promise<CodedRing | null> {
	const bytes = await workspaceBytes(ring, await passphraseOpener(ring, passphrase, kdf));
	if (!bytes) return null;
	const { recovery, recoveryCode } = await newCode(bytes, ring.workspace);
	bytes.fill(0);
	return { ring: { ...ring, generation: ring.generation + 1, recovery }, recoveryCode };
}

function workspaceBytes(ring: KeyRing, { wrap, key }: Opener): Promise<Bytes | null> {
	return orNull(() => unseal(key, sealedOf(ring[wrap]), context(wrap, ring.workspace)));
}

/** A secret with the form of a recovery code is tried as one first: that costs nothing. */
function openers(ring: KeyRing, secret: string, kdf: Kdf): (() => Promise<Opener>)[] {
	const code = parseRecoveryCode(secret);
	const byPassphrase = () => passphraseOpener(ring, secret, kdf);
	if (!code) return [byPassphrase];
	const byCode = async (): Promise<Opener> => {
		const { salt } = sealedOf(ring.recovery);
		return { wrap: 'recovery', key: await wrappingKey(code, salt, 'recovery') };
	};
	return [byCode, byPassphrase];
}

async function passphraseOpener(ring: KeyRing, secret: string, kdf: Kdf): Promise<Opener> {
	const { salt } = sealedOf(ring.passphrase);
	return { wrap: 'passphrase', key: await passphraseKey(secret, salt, ring.kdf, kdf) };
}

async function wrapByPassphrase(secret: Bytes, passphrase: string, workspace: string, kdf: Kdf) {
	const salt = randomBytes(SALT_BYTES);
	const key = await passphraseKey(passphrase, salt, KDF, kdf);
	return wrapOf(salt, await seal(key, secret, context('passphrase', workspace)));
}

async function newCode(secret: Bytes, workspace: string) {
	const code = randomBytes(16);
	const salt = randomBytes(SALT_BYTES);
	const key = await wrappingKey(code, salt, 'recovery');
	const recovery = wrapOf(salt, await seal(key, secret, context('recovery', workspace)));
	const recoveryCode = formatRecoveryCode(code);
	code.fill(0);
	return { recovery, recoveryCode };
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
