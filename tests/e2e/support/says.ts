/** What somebody who reads the language says on the screens of the beginning. */
export function readerSays(tag: string): Readonly<Record<string, readonly string[]>> {
	return {
		sound: ['yes'],
		language: [tag],
		understand: ['well'],
		sight: ['good'],
		hearing: ['good'],
		address: ['f'],
		consent: ['yes'],
		'finder.learned': [tag],
		'finder.where': ['school'],
		'finder.read': ['yes'],
		'finder.write': ['yes']
	};
}
