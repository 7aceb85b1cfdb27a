import { expect, it } from 'vitest';
import { NOBODYS_REPORT } from './nobodys-report';
import { testFonts } from './testing/fonts';
import { writeReport } from './write-report';

it('is set in every script of ours, regular and bold', () => {
	const { pdf, missing } = writeReport(NOBODYS_REPORT, { made: '2000-01-01' }, testFonts);
	expect(missing).toEqual([]);
	const file = new TextDecoder('latin1').decode(pdf);
	const names = [...file.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name);
	expect(new Set(names)).toEqual(
		new Set(
			['NotoSans', 'NotoSansArabic', 'NotoSansEthiopic'].flatMap((name) => [
				`${name}-Bold`,
				`${name}-Regular`
			])
		)
	);
});
