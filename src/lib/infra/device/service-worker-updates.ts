import type { Updates } from '../../ports/updates';

/** The native service worker; where there is none the app just needs the net. */
export class ServiceWorkerUpdates implements Updates {
	#registration: ServiceWorkerRegistration | null = null;
	#taking = false;

	async start(on: { offlineReady: () => void; waiting: () => void }): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const { serviceWorker } = navigator;
		try {
			// Built as one classic script: not every browser takes modules here.
			this.#registration = await serviceWorker.register('/service-worker.js');
		} catch {
			// Refused by the browser: the app runs, without working offline.
			return;
		}
		const registration = this.#registration;
		if (registration.waiting && serviceWorker.controller) on.waiting();
		if (registration.active) on.offlineReady();
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed' && serviceWorker.controller) on.waiting();
				if (installing.state === 'activated') on.offlineReady();
			});
		});
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#taking) location.reload();
		});
	}

	take(): void {
		this.#taking = true;
		this.#registration?.waiting?.postMessage('takeUpdate');
	}
}
