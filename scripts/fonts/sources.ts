import { ARABIC, ETHIOPIC, LATIN, type Ranges, SIGNS } from './ranges';

/** Where a font of the report comes from: paths inside `node_modules`. */
interface Source {
	/** Of the files made of it. */
	readonly name: string;
	readonly ranges: Ranges;
	readonly regular: string;
	readonly bold: string;
	readonly licence: string;
	/** Its licence reserves its name: what is cut from it bears another. */
	readonly reserved?: true;
}

function noto(folder: string, name: string, ranges: Ranges): Source {
	const home = `@expo-google-fonts/${folder}`;
	return {
		name,
		ranges,
		regular: `${home}/400Regular/${name}_400Regular.ttf`,
		bold: `${home}/700Bold/${name}_700Bold.ttf`,
		licence: `${home}/LICENSE_FONT`
	};
}

export const SOURCES: readonly Source[] = [
	noto('noto-sans', 'NotoSans', LATIN),
	noto('noto-sans-arabic', 'NotoSansArabic', ARABIC),
	noto('noto-sans-ethiopic', 'NotoSansEthiopic', ETHIOPIC),
	{
		name: 'ReportSigns',
		ranges: SIGNS,
		regular: 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
		bold: 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf',
		licence: 'pdfjs-dist/standard_fonts/LICENSE_LIBERATION',
		reserved: true
	}
];
