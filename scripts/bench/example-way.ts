/** Where a script clicks, as a pedagogue would; words are the Swedish interface's. */
export interface Target {
	readonly css: string;
	readonly text?: string;
	/** Typed instead of clicked. */
	readonly value?: string;
}

export const CODE = '4711';

export const EXAMPLE: Target = { css: 'button', text: 'Prova med ett exempel' };
export const GO_ON: Target = { css: 'a, button', text: 'Fortsätt med R' };
export const BEGIN_STEP: Target = { css: '#step-panel .actions button' };
/** In the dialog before a step. */
export const SHOW: Target = { css: 'dialog[open] button', text: 'Visa för ' };
const CODE_FIELD: Target = { css: '#door-code input', value: CODE };
const GIVE: Target = { css: 'button[form="door-code"]' };
export const COVER: Target = { css: '[data-cover]' };

/** What the mediator has read stands in the way until they say so. */
export const CARD_READ: Target = { css: '[data-card] footer button.read' };
export const ITEM: Target = { css: '[data-screen] [data-option]' };

/** From the list of participants to the first item. */
export const TO_ITEM: readonly Target[] = [GO_ON, BEGIN_STEP, SHOW, CODE_FIELD, GIVE, COVER];

/** Arguments of `bench.follow`, from the front page to the first participant item. */
export const TO_FIRST_ITEM = toItem([EXAMPLE, ...TO_ITEM]);

/** As arguments of `bench.follow`. */
export function toItem(path: readonly Target[]): string {
	return [path, ITEM, [CARD_READ]].map((part) => JSON.stringify(part)).join(', ');
}

export const CLICKS =
	'example, “Fortsätt med …”, the step, “Visa för …”, tablet given (the code is typed), cover, mediator’s cards';

export const PDF = 'Gör PDF';
export const SAVE_PDF = 'Spara PDF:en';
export const BACK_FROM_PDF = 'Ändra något';

/** Arguments of `bench.follow`, from the front page to a hand-over that can be made. */
export const TO_HANDOVER = [
	[EXAMPLE, { css: 'a', text: 'Lämna över: ' }],
	{ css: 'button', text: PDF }
]
	.map((part) => JSON.stringify(part))
	.join(', ');
