/** Standard structure types of ISO 32000-1, 14.8.4, as far as the report uses them. */
export type Role =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Span';

/** What an element says of itself beside its content. */
export interface Said {
	/** Where it differs from the document's language. */
	readonly lang?: string;
	/** What a figure shows, in words. */
	readonly alt?: string;
	/** The text in logical order, where the page has it in visual order. */
	readonly actualText?: string;
	/** Of a header cell. */
	readonly scope?: 'Column' | 'Row';
	/** A list whose items begin with a sign. */
	readonly bulleted?: true;
}

/**
 * An element of the structure tree, in the order of the document. Without a role
 * it is a stretch of the element around it: its content is that element's own.
 */
export interface Tag extends Said {
	readonly role: Role | null;
	readonly children: readonly Tag[];
}

/** Content that is no part of the document: a page's foot, a table's head said once already. */
export type Artifact = 'footer' | 'repeated';

/** What drawn content belongs to; undefined: whatever is around it, else decoration. */
export type Mark = Tag | Artifact | undefined;

export function tag(role: Role | null, children: readonly Tag[], said: Said = {}): Tag {
	return { role, children, ...said };
}
