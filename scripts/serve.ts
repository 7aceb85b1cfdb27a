/**
 * Serves the built app on http://localhost:4173 with its security headers.
 * Vite's preview ignores headers and gives workers no policy; a municipality's
 * web server must send the same headers: this file is the list.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const ROOT = resolve('build');
const PORT = Number(process.env['PORT'] ?? 4173);

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
	'.txt': 'text/plain; charset=utf-8'
};

if (!existsSync(join(ROOT, 'index.html'))) {
	console.error('There is no build yet. Run: npm run build');
	process.exit(1);
}

/** The page's policy is the one the build wrote, with the hash of its boot script. */
function pagePolicy(): string {
	const html = readFileSync(join(ROOT, 'index.html'), 'utf8');
	const meta = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
	if (!meta) throw new Error('build/index.html carries no content security policy');
	return `${meta.replaceAll('&#39;', "'").replaceAll('&quot;', '"')}; frame-ancestors 'none'`;
}

const PAGE_POLICY = pagePolicy();
const WORKER_POLICY =
	"default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'";
/** Argon2id, the loudness meter, the MP3 encoder and HarfBuzz are WebAssembly: their workers alone may compile it. */
const WASM_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

function policyOf(path: string): string {
	if (/(kdf|take-finisher|report)\.worker[^/]*\.js$/.test(path)) return WASM_POLICY;
	return path.endsWith('.js') ? WORKER_POLICY : PAGE_POLICY;
}

function send(response: ServerResponse, file: string, path: string): void {
	response.writeHead(200, {
		'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
		'Content-Length': statSync(file).size,
		'Content-Security-Policy': policyOf(path),
		'Cache-Control': path.startsWith('/_app/immutable/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()'
	});
	createReadStream(file).pipe(response);
}

const server = createServer((request, response) => {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405).end();
		return;
	}
	const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
	const file = normalize(join(ROOT, path));
	const inside = file === ROOT || file.startsWith(`${ROOT}/`);
	if (inside && existsSync(file) && statSync(file).isFile()) send(response, file, path);
	else if (extname(path))
		response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
	else send(response, join(ROOT, 'index.html'), '/index.html');
});

server.listen(PORT, () => console.log(`Språksteg: http://localhost:${PORT}`));
