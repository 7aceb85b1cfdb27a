import { describe, expect, it } from 'vitest';
import { pageContent } from '../testing/page-content';
import { richDocument } from '../testing/rich-document';
import { tagFaults } from '../testing/tag-faults';
import { written } from '../testing/written';

const pdf = written(richDocument);

/** The file with each `from` replaced by a `to` of the same length. */
function altered(from: string, to: string): Uint8Array {
	expect(to).toHaveLength(from.length);
	const text = Buffer.from(pdf).toString('latin1');
	expect(text).toContain(from);
	return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

describe('the checker of tags', () => {
	it.each([
		['/Alt', '/Blt', 'a Figure without Alt'],
		['/BBox[', '/CBox[', 'a Figure with the BBox '],
		['/Scope/Row', '/Skope/Row', 'a TH without Scope'],
		['/S/LBody', '/S/LBodx', 'the type LBodx'],
		['/S/LI/', '/S/TR/', 'Lbl in TR'],
		['/S/H1/', '/S/H3/', 'H3 after H0'],
		['/StructParents 1', '/StructParents 7', 'page 2: 0 parents'],
		['/Tabs /S', '/Tabs /R', 'page 1: /Tabs'],
		['/Marked true', '/Marked null', 'not marked as tagged'],
		['/DisplayDocTitle true', '/DisplayDocTitle null', 'the title isn’t shown'],
		['/Lang (sv)', '/Xang (sv)', 'no language'],
		['dc:title>', 'dc:tible>', 'no title'],
		['dc:format', 'pdfuaid:x', 'claims to be PDF/UA']
	])('sees that %s has become %s', (from, to, fault) => {
		expect(tagFaults(altered(from, to))).toContain(fault);
	});

	it('sees a parent tree that names another element', () => {
		const text = Buffer.from(pdf).toString('latin1');
		const row = /Nums\[0\[(\d+) 0 R (\d+) 0 R/.exec(text);
		const [whole = '', first = '', second = ''] = row ?? [];
		const swapped = whole.replace(`${first} 0 R ${second}`, `${second} 0 R ${first}`);
		expect(tagFaults(altered(whole, swapped))).toContain(
			'content 1/0 and the parent tree disagree'
		);
	});

	it.each([
		['BT (a) Tj ET', 'Tj is neither tagged nor artifact'],
		['0 0 m 1 1 l S', 'S is neither tagged nor artifact'],
		['/P <</MCID 0>> BDC EMC f', 'f is neither tagged nor artifact'],
		['/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC', 'marked content inside marked content'],
		['/Artifact BMC /P <</MCID 0>> BDC EMC EMC', 'marked content inside marked content'],
		['/P <</MCID 0>> BDC', 'marked content that never ends'],
		['EMC', 'EMC without a beginning'],
		['/P BMC EMC', '/P without MCID']
	])('sees what is wrong with %s', (content, fault) => {
		expect(pageContent({ stream: () => content }, null).faults).toContain(fault);
	});

	it('lets text inside a sequence say what it is', () => {
		const content = '/P <</MCID 0>> BDC /Span <</ActualText (a)>> BDC (x) Tj EMC EMC';
		expect(pageContent({ stream: () => content }, null)).toEqual({ mcids: [0], faults: [] });
	});
});
