import type { Result } from '../../domain/result';
import type { PackHeader } from '../../domain/voice/pack';
import type { PackFault } from '../../domain/voice/pack-file';
import { readWhole } from './pack-reading';

export interface PackQuestion {
	readonly id: number;
	readonly file: Uint8Array<ArrayBuffer>;
	readonly sum: string | null;
}

/** Without the body, which is the file from `bodyAt`, `bodyBytes` long. */
export interface ReadHere {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly head: PackHeader;
	readonly bodyAt: number;
	readonly bodyBytes: number;
}

export type PackAnswer =
	| { readonly id: number; readonly read: Result<ReadHere, PackFault> }
	/** The reader broke, which says nothing of the pack. */
	| { readonly id: number; readonly failure: string };

/** A thousand clips' header takes the page longer to check than a tap may. */
self.addEventListener('message', ({ data }: MessageEvent<PackQuestion>) => {
	const { id, file, sum } = data;
	readWhole(file, sum)
		.then((read) => {
			if (!read.ok) return post({ id, read });
			const { head, body } = read.value.pack;
			const [bodyAt, bodyBytes] = [body.byteOffset, body.length];
			post({ id, read: { ok: true, value: { file, head, bodyAt, bodyBytes } } }, [file.buffer]);
		})
		.catch((thrown: unknown) => post({ id, failure: String(thrown) }));
});

function post(answer: PackAnswer, handed: Transferable[] = []): void {
	self.postMessage(answer, { transfer: handed });
}
