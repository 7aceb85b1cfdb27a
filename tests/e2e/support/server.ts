import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project’s own server over a copy of the build, that can be stopped and given a new version. */
export class Server {
	readonly #folder = mkdtempSync(join(tmpdir(), 'spraksteg-served-'));
	#process: ChildProcess | null = null;
	#port = 0;

	constructor(private readonly build = resolve('build')) {}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	async start(): Promise<void> {
		cpSync(this.build, join(this.#folder, 'build'), { recursive: true });
		this.#port = await freePort();
		const tsx = resolve('node_modules/tsx/dist/cli.mjs');
		const started = spawn(process.execPath, [tsx, resolve('scripts/serve.ts')], {
			cwd: this.#folder,
			env: { ...process.env, PORT: String(this.#port) },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		this.#process = started;
		await once(started.stdout, 'data');
	}

	/** From here on nothing answers at the address. */
	async stop(): Promise<void> {
		const running = this.#process;
		this.#process = null;
		if (!running) return;
		const ended = once(running, 'exit');
		running.kill();
		await ended;
	}

	/** The same app under a new version’s name, as the next build would be served. */
	release(version: string): void {
		const worker = join(this.#folder, 'build', 'service-worker.js');
		const page = join(this.#folder, 'build', 'index.html');
		const old = (JSON.parse(readFileSync(resolve('build/_app/version.json'), 'utf8')) as Version)
			.version;
		const script = readFileSync(worker, 'utf8');
		if (!script.includes(old)) throw new Error('The service worker doesn’t name its version.');
		writeFileSync(worker, script.replaceAll(old, version));
		const html = readFileSync(page, 'utf8');
		writeFileSync(page, html.replace('<html ', `<html data-release="${version}" `));
	}

	async remove(): Promise<void> {
		await this.stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

interface Version {
	readonly version: string;
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
