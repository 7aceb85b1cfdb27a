import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** SvelteKit's name for `src/lib`; and what vite.config.ts puts in the place of `fast-png`. */
const lib: Plugin = {
	name: 'lib',
	enforce: 'pre',
	resolveId(source) {
		if (source === 'fast-png') return join(ROOT, 'src/lib/infra/report/page/no-png.ts');
		return source.startsWith('$lib/') ? join(ROOT, 'src/lib', `${source.slice(5)}.ts`) : null;
	}
};

/** Bundles one entry as the app's build does its workers. */
export async function bundle(entry: string, out: string): Promise<void> {
	await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [lib],
		build: {
			outDir: out,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			target: 'es2022',
			rolldownOptions: {
				input: join(ROOT, entry),
				external: ['html2canvas', 'dompurify', 'canvg'],
				output: { entryFileNames: 'entry.js' }
			}
		}
	});
}

/** kB of all files in a folder with one of these endings, each as gzip sends it. */
export function gzipped(folder: string, endings: readonly string[]): number {
	return readdirSync(folder, { withFileTypes: true })
		.map((one) => {
			const path = join(folder, one.name);
			if (one.isDirectory()) return gzipped(path, endings);
			return endings.includes(extname(path)) ? gzipSync(readFileSync(path)).length / 1000 : 0;
		})
		.reduce((sum, one) => sum + one, 0);
}

const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.wasm': 'application/wasm',
	'.ttf': 'font/ttf'
};

/** Serves a bundle with a page that runs it. */
export async function serve(folder: string): Promise<{ url: string; server: Server }> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		if (path === '/') {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(
				'<!doctype html><meta charset="utf-8"><script type="module" src="/entry.js"></script>'
			);
			return;
		}
		try {
			const bytes = readFileSync(join(folder, path));
			response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
			response.end(bytes);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((up) => server.listen(0, up));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { url: `http://localhost:${port}`, server };
}
