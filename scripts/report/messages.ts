import type { StaffLanguage } from '../../src/lib/domain/language/language';
import type { ReadFault } from '../../src/lib/domain/handover/read';

type Fault = ReadFault | { readonly code: 'unreadable' | 'unwritable' | 'empty' };

interface Messages {
	readonly usage: string;
	readonly fault: (fault: Fault) => string;
	/** Said after every report: what was checked and what can't be. */
	readonly checked: string;
	/** Characters that no shipped font has, each once. */
	readonly missing: (texts: readonly string[]) => string;
}

const USAGE = `npm run report -- IN.json OUT.pdf [--lang sv|en] [--for teacher|participant] [--address URL]
npm run report -- DIR OUTDIR [--lang sv|en] [--for teacher|participant] [--address URL]`;

/** “中 (U+4E2D)” */
function named(texts: readonly string[]): string {
	const numbers = (text: string) =>
		[...text].map(
			(one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
		);
	return texts.map((text) => `${text} (${numbers(text).join(' ')})`).join(', ');
}

export const MESSAGES: Readonly<Record<StaffLanguage, Messages>> = {
	sv: {
		usage: `Så här: ${USAGE}`,
		fault: (fault) => {
			switch (fault.code) {
				case 'notText':
					return 'är ingen textfil (UTF-8). Välj filen handover.json, så som den sparades.';
				case 'notJson':
					return 'är inte JSON: den är avklippt, ändrad eller något annat. Spara ner bilagan på nytt.';
				case 'notHandover':
					return 'är JSON, men ingen överlämning från Språksteg.';
				case 'newer':
					return `är en överlämning i version ${fault.version}, som är nyare än det här programmet kan läsa. Uppdatera Språksteg.`;
				case 'damaged':
					return `är en överlämning som är skadad eller ändrad: ”${fault.path}” är inte vad som ska stå där. Ingen rapport skrivs.`;
				case 'outcome':
					return `säger ett utfall i steg ${fault.step} som inte följer av sitt underlag. Den är ändrad eller skadad; ingen rapport skrivs.`;
				case 'unreadable':
					return 'går inte att läsa. Finns den, och får den läsas?';
				case 'unwritable':
					return 'går inte att skriva. Finns mappen, och får den skrivas i?';
				case 'empty':
					return 'har inga JSON-filer.';
			}
		},
		missing: (texts) =>
			`  Inget medföljande typsnitt har ${named(texts)}: står som nummer i filen.`,
		checked:
			'Varje utfall följer av sitt underlag. Om något annat i filen är ändrat för hand går inte att se.'
	},
	en: {
		usage: `Usage: ${USAGE}`,
		fault: (fault) => {
			switch (fault.code) {
				case 'notText':
					return 'is no text file (UTF-8). Choose the file handover.json as it was saved.';
				case 'notJson':
					return 'is not JSON: cut off, edited or something else. Save the attachment again.';
				case 'notHandover':
					return 'is JSON, but no hand-over from Språksteg.';
				case 'newer':
					return `is a hand-over of version ${fault.version}, newer than this program can read. Update Språksteg.`;
				case 'damaged':
					return `is a hand-over that is damaged or edited: "${fault.path}" isn't what belongs there. No report is written.`;
				case 'outcome':
					return `states an outcome in step ${fault.step} that doesn't follow from its evidence. It is edited or damaged; no report is written.`;
				case 'unreadable':
					return "can't be read. Does it exist, and may it be read?";
				case 'unwritable':
					return "can't be written. Does the folder exist, and may it be written to?";
				case 'empty':
					return 'holds no JSON files.';
			}
		},
		missing: (texts) => `  No shipped font has ${named(texts)}: written as numbers in the file.`,
		checked: "Each outcome follows from its evidence. Other edits to the file can't be seen."
	}
};
