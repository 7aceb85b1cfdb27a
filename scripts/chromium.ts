/**
 * Finds a Chromium for the browser tests: an installed one, or Playwright's.
 * Run as a script it provides one where it can (root on Debian, by apt), else
 * says in one line what to install.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of an installed Chromium; undefined lets Playwright use its own. */
export function chromiumPath(): string | undefined {
	return pathOf(NAMES);
}

/**
 * The same engine without a window's frame around it, where it is installed: a quarter less work
 * for a small machine.
 */
export function headlessPath(): string | undefined {
	return pathOf(['chromium-headless-shell', ...NAMES]);
}

function pathOf(names: readonly string[]): string | undefined {
	for (const name of names) {
		const found = spawnSync('which', [name], { encoding: 'utf8' });
		if (found.status === 0) return found.stdout.trim();
	}
	return undefined;
}

function provide(): boolean {
	if (chromiumPath() || existsSync(chromium.executablePath())) return true;
	const debian = existsSync('/etc/debian_version') && spawnSync('which', ['apt-get']).status === 0;
	if (!debian || process.getuid?.() !== 0) return false;
	console.log('No Chromium here: installing Debian’s (apt-get install chromium).');
	execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
	execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
	return chromiumPath() !== undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !provide()) {
	console.error(
		'The browser tests need Chromium: install it, or run: npx playwright install chromium'
	);
	process.exit(1);
}
