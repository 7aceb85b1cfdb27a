import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** The built app on a port of its own; builds it where there is none. */
export interface Site {
	readonly url: string;
	close(): void;
}

export async function openSite(): Promise<Site> {
	if (!existsSync('build/index.html')) build();
	const port = await freePort();
	const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await new Promise<void>((up, down) => {
		server.stdout.once('data', () => up());
		server.once('exit', (code) => down(new Error(`The server ended with ${code}.`)));
	});
	return { url: `http://localhost:${port}`, close: () => void server.kill() };
}

/** What it says goes to stderr: on stdout there are figures only. */
function build(): void {
	const { status } = spawnSync('npx', ['vite', 'build'], { stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error('The app could not be built.');
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(port));
		});
	});
}
