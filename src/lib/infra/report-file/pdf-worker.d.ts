/** What pdf.js runs beside its page part; without types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
	export const WorkerMessageHandler: unknown;
}
