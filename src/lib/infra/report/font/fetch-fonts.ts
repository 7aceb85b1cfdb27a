import harfbuzz from 'harfbuzzjs/dist/harfbuzz.wasm?url';
import type { FontFiles } from './faces';
import NotoSansBold from './files/NotoSans-Bold.ttf?url';
import NotoSansRegular from './files/NotoSans-Regular.ttf?url';
import NotoSansArabicBold from './files/NotoSansArabic-Bold.ttf?url';
import NotoSansArabicRegular from './files/NotoSansArabic-Regular.ttf?url';
import NotoSansEthiopicBold from './files/NotoSansEthiopic-Bold.ttf?url';
import NotoSansEthiopicRegular from './files/NotoSansEthiopic-Regular.ttf?url';
import ReportSignsBold from './files/ReportSigns-Bold.ttf?url';
import ReportSignsRegular from './files/ReportSigns-Regular.ttf?url';
import { fontFiles } from './font-files';
import { FONT_NAMES, type FontName } from './font-list';

/** Hashed assets of the app's own origin. */
const URLS: Readonly<Record<FontName, string>> = {
	'NotoSans-Regular': NotoSansRegular,
	'NotoSans-Bold': NotoSansBold,
	'NotoSansArabic-Regular': NotoSansArabicRegular,
	'NotoSansArabic-Bold': NotoSansArabicBold,
	'NotoSansEthiopic-Regular': NotoSansEthiopicRegular,
	'NotoSansEthiopic-Bold': NotoSansEthiopicBold,
	'ReportSigns-Regular': ReportSignsRegular,
	'ReportSigns-Bold': ReportSignsBold
};

async function load(name: FontName): Promise<readonly [FontName, Uint8Array]> {
	const answer = await fetch(URLS[name]);
	if (!answer.ok) throw new Error(`${name} could not be loaded`);
	return [name, new Uint8Array(await answer.arrayBuffer())];
}

/** HarfBuzz and all fonts, from the network or what is kept for going offline. */
export async function fetchFonts(): Promise<FontFiles> {
	const [module, ...files] = await Promise.all([
		WebAssembly.compileStreaming(fetch(harfbuzz)),
		...FONT_NAMES.map(load)
	]);
	return fontFiles(module, Object.fromEntries(files) as Record<FontName, Uint8Array>);
}
