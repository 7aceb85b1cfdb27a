import { argon2id } from 'hash-wasm';
import type { Kdf } from './kdf';

/** Needs WebAssembly: the only code of the app that does. */
export const stretch: Kdf = ({ passphrase, salt, parameters }) =>
	argon2id({
		password: passphrase.normalize('NFC'),
		salt,
		memorySize: parameters.memoryKiB,
		iterations: parameters.passes,
		parallelism: parameters.lanes,
		hashLength: 32,
		outputType: 'binary'
	});
