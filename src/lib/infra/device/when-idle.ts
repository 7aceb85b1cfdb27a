/** After the page has loaded, ms: first what the pedagogue waits for. */
const AFTER_LOAD_MS = 5000;

/** Calls once, when the page has loaded and has nothing else to do. */
export function whenIdle(call: () => void): void {
	const loaded = () => setTimeout(() => idle(call), AFTER_LOAD_MS);
	if (document.readyState === 'complete') loaded();
	else addEventListener('load', loaded, { once: true });
}

/** Safari has no idle callback: the wait has to do. */
function idle(call: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: 30_000 });
	else call();
}
