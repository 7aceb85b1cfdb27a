import { loudnessMeter } from './signal/loudness';
import { mp3Encoder } from './signal/mp3';
import { finishTake, type RawTake, type Tools } from './take-finishing';
import type { Addresses, Question } from './take-worker';

/**
 * Alone in a worker: compiling WebAssembly takes a policy of its own. It is told
 * where the modules lie, since what only a worker names isn't kept offline.
 */
let tools: Promise<Tools> | null = null;

async function load({ meter, encoder }: Addresses): Promise<Tools> {
	return {
		meter: await loudnessMeter(await compiled(meter)),
		encoder: await mp3Encoder(await compiled(encoder))
	};
}

async function compiled(address: string): Promise<WebAssembly.Module> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`no ${address}`);
	return WebAssembly.compile(await response.arrayBuffer());
}

const methods = {
	finish: finishTake,
	loudness: ({ samples, rate }: RawTake, { meter }: Tools) => meter.integrated(samples, rate)
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	const { id, method, take, addresses } = data;
	// What couldn't be fetched is asked for again with the next take.
	tools ??= load(addresses).catch((thrown: unknown) => {
		tools = null;
		throw thrown;
	});
	tools
		.then((loaded) => self.postMessage({ id, value: methods[method](take, loaded) }))
		.catch((thrown: unknown) => self.postMessage({ id, failure: String(thrown) }));
});
