import type { InstrumentFault } from '../../domain/instrument/fault';
import { hashInput, instrumentFile, type InstrumentFiles } from '../../domain/instrument/files';
import type { Guide } from '../../domain/instrument/guide';
import type { Instrument } from '../../domain/instrument/instrument';
import { parseInstrument } from '../../domain/instrument/parse';
import {
	GUIDE_FOLDER,
	parseGuide,
	parsePractice,
	parseSamples
} from '../../domain/instrument/parse-guide';
import type { Practice } from '../../domain/instrument/practice';
import type { Samples } from '../../domain/instrument/samples';
import type { StaffLanguage } from '../../domain/language/language';
import { err, type Result } from '../../domain/result';
import type { InstrumentCatalogue } from '../../ports/catalogue';

/** Hashed addresses of all instrument files; they are fetched, never bundled. */
const JSON_URLS = import.meta.glob<string>('/instruments/*/**/*.json', {
	query: '?url',
	import: 'default',
	eager: true
});
const PICTURE_URLS = import.meta.glob<string>('/instruments/*/pictures/*.svg', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The version every new mapping begins with. */
const CURRENT = 'spraksteg';

/** Alternative texts of the pictures, from `pictures/index.json`. */
type PictureIndex = Record<string, { sv: string; en: string }>;

/** Instruments that came with the app, fetched from our own origin. */
export class BrowserCatalogue implements InstrumentCatalogue {
	#loaded = new Map<string, Promise<Result<Instrument, readonly InstrumentFault[]>>>();
	#names: PictureIndex = {};
	readonly #pictures = new Map<string, string>();

	constructor() {
		for (const [path, url] of Object.entries(PICTURE_URLS)) {
			const name = /\/pictures\/([^/]+)\.svg$/.exec(path)?.[1];
			if (name) this.#pictures.set(name, url);
		}
	}

	async load(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		for (const folder of folders()) {
			const result = await this.#read(folder);
			if (!result.ok && folder === CURRENT) return result;
			if (!result.ok) continue;
			const { id, version } = result.value.head;
			if (pinned === undefined ? folder === CURRENT : pinned === `${id}@${version}`) return result;
		}
		return err([{ file: pinned ?? CURRENT, path: '', reason: 'this version is not in the app' }]);
	}

	guide(language: StaffLanguage): Promise<Result<Guide, readonly InstrumentFault[]>> {
		return this.#beside(`${language}.json`, (files, instrument) =>
			parseGuide(files, language, instrument)
		);
	}

	samples(): Promise<Result<Samples, readonly InstrumentFault[]>> {
		return this.#beside('samples.json', parseSamples);
	}

	practice(): Promise<Result<Practice, readonly InstrumentFault[]>> {
		return this.#beside('practice.json', parsePractice);
	}

	pictureUrl(picture: string): string | undefined {
		return this.#pictures.get(picture);
	}

	pictureSource(picture: string): Promise<string | null> {
		return textOf(this.#pictures.get(picture)).catch(() => null);
	}

	pictureName(picture: string): { sv: string; en: string } | undefined {
		return this.#names[picture];
	}

	/** One file of the guide, held against the newest instrument. */
	async #beside<T>(
		name: string,
		parse: (files: InstrumentFiles, instrument: Instrument) => Result<T, readonly InstrumentFault[]>
	): Promise<Result<T, readonly InstrumentFault[]>> {
		const loaded = await this.load();
		if (!loaded.ok) return loaded;
		const file = `${GUIDE_FOLDER}${name}`;
		try {
			const text = await textOf(JSON_URLS[`/instruments/${CURRENT}/${file}`]);
			return parse({ [file]: instrumentFile(text) }, loaded.value);
		} catch (error) {
			return err([{ file, path: '', reason: `could not be read: ${String(error)}` }]);
		}
	}

	#read(folder: string): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		const known = this.#loaded.get(folder);
		if (known) return known;
		const reading = this.#fetchAll(folder);
		this.#loaded.set(folder, reading);
		// A fault of the network is tried again; one of the files stays.
		reading.catch(() => this.#loaded.delete(folder));
		return reading;
	}

	async #fetchAll(folder: string): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		const prefix = `/instruments/${folder}/`;
		const texts: Record<string, string> = {};
		const beside: Record<string, string> = {};
		const faults: InstrumentFault[] = [];
		await Promise.all(
			Object.entries(JSON_URLS).map(async ([path, url]) => {
				if (!path.startsWith(prefix)) return;
				const file = path.slice(prefix.length);
				if (file.startsWith(GUIDE_FOLDER) || file.startsWith('voices/')) return;
				// What lies beside pictures is about pictures, not part of the instrument's hash.
				const to = file.startsWith('pictures/') ? beside : texts;
				try {
					to[file] = await textOf(url);
				} catch (error) {
					faults.push({ file, path: '', reason: `could not be read: ${String(error)}` });
				}
			})
		);
		if (faults.length > 0) {
			this.#loaded.delete(folder);
			return err(faults);
		}
		const files: InstrumentFiles = Object.fromEntries(
			Object.entries(texts).map(([file, text]) => [file, instrumentFile(text)])
		);
		this.#names = { ...this.#names, ...picturesOf(beside['pictures/index.json']) };
		return parseInstrument(files, await sha256(hashInput(texts)));
	}
}

async function textOf(url: string | undefined): Promise<string> {
	if (url === undefined) throw new Error('no such file');
	const response = await fetch(url);
	if (!response.ok) throw new Error(`HTTP ${response.status}`);
	return response.text();
}

function folders(): string[] {
	const names = new Set<string>();
	for (const path of Object.keys(JSON_URLS)) {
		const folder = /^\/instruments\/([^/]+)\/instrument\.json$/.exec(path)?.[1];
		if (folder) names.add(folder);
	}
	return [CURRENT, ...[...names].filter((name) => name !== CURRENT).sort()];
}

function picturesOf(text: string | undefined): PictureIndex {
	const file = instrumentFile(text ?? '{}');
	return 'json' in file ? (file.json as PictureIndex) : {};
}

async function sha256(text: string): Promise<string> {
	const bytes = new Uint8Array(
		await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
	);
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
