import type { InstrumentFault } from './fault';
import type { InstrumentFiles } from './files';

const MARKUP = /<\/?[a-z!][^>]*>|javascript:|&[a-z]+;/i;

export function holdsMarkup(text: string): boolean {
	return MARKUP.test(text);
}

/** No HTML and no code inside an instrument. */
export function checkWords(files: InstrumentFiles): InstrumentFault[] {
	const faults: InstrumentFault[] = [];
	const walk = (file: string, path: string, value: unknown): void => {
		if (typeof value === 'string') {
			if (holdsMarkup(value)) faults.push({ file, path, reason: 'holds markup', code: 'markup' });
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) {
				walk(file, path ? `${path}.${key}` : key, inner);
			}
		}
	};
	for (const [file, content] of Object.entries(files)) {
		if ('json' in content) walk(file, '', content.json);
	}
	return faults;
}
