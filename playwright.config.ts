import { defineConfig } from '@playwright/test';
import { headlessPath } from './scripts/chromium';

const executablePath = headlessPath();
/** `PORT` lets two working copies run side by side. */
const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	// What a core does while another waits: more would only make each slower.
	workers: 3,
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${port}`,
		screenshot: 'only-on-failure',
		viewport: { width: 1024, height: 768 },
		locale: 'sv-SE',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'npx tsx scripts/serve.ts',
		url: `http://localhost:${port}`,
		reuseExistingServer: !process.env['CI']
	}
});
