import { defineConfig } from '@playwright/test';
import { headlessPath } from './scripts/chromium';

const executablePath = headlessPath();
/** `PORT` lets two working copies run side by side. */
const port = Number(process.env['PORT'] ?? 4173);
const mutePort = port + 1000;
/** Where it doesn't matter who speaks: the mediator reads. */
const MUTE =
	/(doors|guide|insecure|keyboard|large-text|not-taking-part|paper|practice|report|resume|translate)\.spec\.ts$/;

export default defineConfig({
	testDir: 'tests/e2e',
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
	projects: [
		{ name: 'mute', testMatch: MUTE, use: { baseURL: `http://localhost:${mutePort}` } },
		{ name: 'voices', testMatch: '**/*.spec.ts', testIgnore: MUTE }
	],
	webServer: [
		{
			command: 'npx tsx scripts/serve.ts',
			url: `http://localhost:${port}`,
			reuseExistingServer: !process.env['CI']
		},
		{
			command: 'npx tsx tests/e2e/support/mute-server.ts',
			env: { PORT: String(mutePort) },
			url: `http://localhost:${mutePort}`,
			reuseExistingServer: !process.env['CI']
		}
	]
});
