import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	test as base,
	type BrowserContext,
	chromium,
	type LaunchOptions,
	type Page
} from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium';

type Options = Parameters<typeof chromium.launchPersistentContext>[1];

/** A browser profile on disk, which outlives the browser: closed, or killed. */
export class Profile {
	readonly dir = mkdtempSync(join(tmpdir(), 'spraksteg-profile-'));
	#context: BrowserContext | null = null;
	#whole: string | undefined;

	constructor(private readonly options: NonNullable<Options>) {}

	get context(): BrowserContext {
		if (!this.#context) throw new Error('The browser of this profile isn’t running.');
		return this.#context;
	}

	/** The browser as people have it: the headless shell has no settings, and asks for no microphone. */
	takeWhole(): void {
		this.#whole = chromiumPath();
	}

	/** Starts the browser on what the profile holds. */
	async open(more: Options = {}): Promise<Page> {
		const args = [...(this.options.args ?? []), ...(more.args ?? [])];
		this.#context = await chromium.launchPersistentContext(this.dir, {
			...this.options,
			...(this.#whole && { executablePath: this.#whole }),
			...more,
			args
		});
		return this.#context.pages()[0] ?? this.#context.newPage();
	}

	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = null;
	}

	/** As when the power goes: the browser with all its processes, without a word. */
	async kill(): Promise<void> {
		const { context } = this;
		const closed = new Promise((done) => context.once('close', done));
		process.kill(-this.#process(), 'SIGKILL');
		await closed;
		this.#context = null;
	}

	/** The browser that leads all others of this profile. */
	#process(): number {
		const all = execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
		const of = `--user-data-dir=${this.dir}`;
		const main = all.find((line) => line.includes(of) && !line.includes('--type='));
		if (!main) throw new Error('The browser of this profile isn’t running.');
		return parseInt(main, 10);
	}

	/** What the browser’s settings say before its first start. */
	prefer(preferences: object): void {
		this.takeWhole();
		mkdirSync(join(this.dir, 'Default'), { recursive: true });
		writeFileSync(join(this.dir, 'Default', 'Preferences'), JSON.stringify(preferences));
	}

	/** Every file of the profile with its bytes. */
	files(): { readonly path: string; readonly bytes: Buffer }[] {
		return readdirSync(this.dir, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => ({ path: path.slice(this.dir.length), bytes: readFileSync(path) }));
	}

	/** Paths of files that hold any of the texts, in UTF-8, Latin-1 or UTF-16. */
	holding(texts: readonly string[]): string[] {
		const forms = texts.flatMap((text) =>
			(['utf8', 'latin1', 'utf16le'] as const).map((encoding) => Buffer.from(text, encoding))
		);
		return this.files()
			.filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
			.map(({ path }) => path);
	}

	async remove(): Promise<void> {
		await this.close();
		rmSync(this.dir, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Tests in which the profile must outlive the browser. */
export const test = base.extend<{ profile: Profile }>({
	profile: async ({ launchOptions, viewport, locale, baseURL }, use) => {
		const { executablePath, args }: LaunchOptions = launchOptions;
		const profile = new Profile({
			viewport,
			...(executablePath && { executablePath }),
			...(args && { args }),
			...(locale && { locale }),
			...(baseURL && { baseURL })
		});
		await use(profile);
		await profile.remove();
	}
});
