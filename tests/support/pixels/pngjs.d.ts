/** As far as it is used here. */
declare module 'pngjs' {
	export class PNG {
		constructor(options: { readonly width: number; readonly height: number });
		readonly width: number;
		readonly height: number;
		readonly data: Buffer;
		static readonly sync: { read(bytes: Buffer): PNG; write(png: PNG): Buffer };
	}
}
