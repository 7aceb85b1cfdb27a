declare module 'linebreak' {
	interface Break {
		/** UTF-16 index of what follows. */
		readonly position: number;
		readonly required: boolean;
	}
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): Break | null;
	}
}
