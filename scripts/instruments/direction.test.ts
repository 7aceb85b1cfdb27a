import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { direction } from './direction';
import { found, itemOf, type Loose } from './testing/spoiled';

const RTL = ['ar', 'fa', 'prs'];

function inPassage(tag: string, text: string) {
	return (instrument: Loose<Instrument>) => {
		Object.values(instrument.languages[tag]!.reading!.passages!)[0]!.paragraphs = [text];
	};
}

function inText(tag: string, text: string) {
	return (instrument: Loose<Instrument>) => {
		instrument.languages[tag]!.texts!['ui.next']!.text = text;
	};
}

describe('direction', () => {
	it('is right in all that ships', async () => {
		expect(await found(direction)).toEqual([]);
	});

	it.each(RTL)('finds punctuation typed in visual order, in stimuli too (%s)', async (tag) => {
		const faults = await found(direction, (instrument) => {
			itemOf(instrument, tag, 'R6').heard!.text = '؟ساعت چند است';
			itemOf(instrument, tag, 'R6', 1).options![0]!.text = '.ساعت چند است';
			inPassage(tag, 'ساعت چند است «')(instrument);
			instrument.languages[tag]!.reading!.pages!['shop']!.lines = ['!سلام'];
			instrument.languages[tag]!.texts!['ui.next']!.say = '،بعد';
		});
		expect(faults).toHaveLength(5);
	});

	it('finds punctuation from the left and marks that force a direction', async () => {
		expect(await found(direction, inPassage('fa', 'ساعت چند است?'))).toHaveLength(1);
		expect(await found(direction, inPassage('prs', 'ساعت \u20668:30\u2069'))).toHaveLength(1);
		expect(await found(direction, inText('so', 'Xiga\u200E'))).toHaveLength(1);
	});

	it.each([
		['نمره 070-123 45 67 است', true],
		['من ۸:۳۰–۱۰:۰۰ آنجا هستم، ۱۴/۳/۱۹۸۶', true],
		['قیمت 39 kr است', true],
		['از ۹-۱۶ باز است', false],
		['ساعت ۸:30 است', false],
		['قیمت 39€ است', false],
		['دمای +۲۱° است', false],
		['شماره A4 است', false]
	])('of numbers where the screen sets them apart: %s', async (text, right) => {
		expect(await found(direction, inPassage('fa', text))).toHaveLength(right ? 0 : 1);
	});

	it.each([
		['صفحه ۱ از ۲', true],
		['8:30', true],
		['ساعت 8:30 است', false],
		['تاریخ ۱۴/۳/۱۹۸۶ است', false]
	])('of numbers elsewhere, where only plain ones keep their order: %s', async (text, right) => {
		expect(await found(direction, inText('fa', text))).toHaveLength(right ? 0 : 1);
	});
});
