import type { jsPDF } from 'jspdf';

/** The parts of jsPDF's writer that its types leave out; pinned to 4.2.1. */
export interface Writer {
	readonly events: {
		subscribe(topic: 'putPage', callback: (page: { readonly pageNumber: number }) => void): void;
		subscribe(topic: string, callback: (given: unknown) => void): void;
	};
	newObject(): number;
	/** Only its number; its content follows with `newObjectDeferredBegin`. */
	newObjectDeferred(): number;
	newObjectDeferredBegin(id: number, output: true): void;
	write(...lines: string[]): void;
	putStream(options: {
		data: string;
		filters: string[];
		additionalKeyValues: { key: string; value: string | number }[];
	}): void;
}

export function writerOf(doc: jsPDF): Writer {
	return doc.internal as unknown as Writer;
}

/** jsPDF writes strings whose characters are bytes. */
export function byteString(bytes: Uint8Array): string {
	let out = '';
	for (let i = 0; i < bytes.length; i += 0x2000)
		out += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
	return out;
}

export interface Attachment {
	readonly name: string;
	readonly mime: string;
	readonly bytes: Uint8Array;
}

/**
 * Embeds exactly these bytes as an associated file of the document (ISO 32000-2,
 * 14.13, relationship Data), through jsPDF's own events: no change to its code.
 */
export function attach(doc: jsPDF, file: Attachment): void {
	const writer = writerOf(doc);
	let specification = 0;
	writer.events.subscribe('postPutResources', () => {
		const stream = writer.newObject();
		writer.putStream({
			data: byteString(file.bytes),
			filters: file.bytes.length > 0 ? ['FlateEncode'] : [],
			additionalKeyValues: [
				{ key: 'Type', value: '/EmbeddedFile' },
				{ key: 'Subtype', value: `/${file.mime.replace('/', '#2F')}` },
				{ key: 'Params', value: `<</Size ${file.bytes.length}>>` }
			]
		});
		writer.write('endobj');
		specification = writer.newObject();
		writer.write(
			`<</Type /Filespec /F (${file.name}) /UF (${file.name}) /AFRelationship /Data`,
			`/EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>`,
			'endobj'
		);
	});
	writer.events.subscribe('putCatalog', () => {
		const reference = `${specification} 0 R`;
		writer.write(
			`/Names <</EmbeddedFiles <</Names [(${file.name}) ${reference}]>>>>`,
			`/AF [${reference}]`
		);
	});
}
