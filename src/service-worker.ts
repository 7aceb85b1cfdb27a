/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Everything works without a net after the first visit. Install takes all
 * files or none; a new version waits until the pedagogue takes it.
 */
import { build, files, version } from '$service-worker';
import { isPack, VOICE_CACHE } from './lib/infra/audio/voice-cache';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `app-${version}`;
/** The page itself: every address of the app is this one document. */
const PAGE = '/';
/** Voices are large, and fetched one by one once the app is there. */
const ALL = [PAGE, ...build.filter((file) => !isPack(file)), ...files];

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ALL)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) {
				if (name.startsWith('app-') && name !== CACHE) await caches.delete(name);
			}
			await worker.clients.claim();
		})()
	);
});

worker.addEventListener('message', (event) => {
	if (event.data === 'takeUpdate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
	// An update leaves the voices: a pack that has changed has another address.
	const cache = await caches.open(isPack(url.pathname) ? VOICE_CACHE : CACHE);
	const known = await cache.match(request.mode === 'navigate' ? PAGE : url.pathname);
	return known ?? fetch(request);
}
