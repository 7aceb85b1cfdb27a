import type { FormId } from '../instrument/stimuli';
import type { StepId } from '../instrument/ladder';
import type { StaffText } from '../instrument/wording';
import type { VoicePart } from '../voice/parts';
import type { Fields, Place } from './fields';

/** Files of a language that hold words. */
export type WordFile = 'texts' | 'reading' | 'writing';

/** What a unit is a piece of. */
export type UnitKind = 'text' | 'item' | 'passage' | 'page' | 'names';

/** Where a participant meets the words. */
export interface Met {
	readonly part: VoicePart;
	/** First part of a text's key (`ui`, `sight`, `q`, `instr` …); empty for stimuli. */
	readonly group: string;
	/** The question's number, its Swedish and English, and which of its options it is. */
	readonly question: { readonly id: string; readonly number: number } | null;
	readonly role: 'ask' | 'row' | 'option' | null;
	readonly step: StepId | null;
	readonly form: FormId | 'practice' | 'success' | null;
	/** Of a choice: the right one. */
	readonly key: string | null;
}

/** A picture the words stand with, and the place they belong to where it is one of several. */
export interface UnitPicture {
	readonly picture: string;
	/** The choice's id. */
	readonly option: string | null;
	readonly means: StaffText | null;
}

/** The smallest piece that is edited, approved and followed through its history. */
export interface Unit {
	/** `texts/ui.next`, `reading/ar.R3.A.01`, `reading/passages/letter`; the same on every device. */
	readonly id: string;
	readonly file: WordFile;
	readonly kind: UnitKind;
	/** Key or id inside the file. */
	readonly key: string;
	/** Dotted path inside the file, as faults name it. */
	readonly path: string;
	readonly places: readonly Place[];
	/** As shipped; empty where the language lacks it. */
	readonly fields: Fields;
	/** What it says, or means, in the staff's languages. */
	readonly source: StaffText;
	readonly met: Met;
	readonly pictures: readonly UnitPicture[];
	/** Who has reviewed it where the instrument is kept; null: it is a draft. */
	readonly shipped: { readonly by: string | null; readonly on: string | null } | null;
}
