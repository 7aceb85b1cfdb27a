/**
 * Characters by their width in thousandths of the size. jsPDF's own metrics are
 * rounded down to hundredths and lack 20 characters, so its lines come out too
 * wide. Source: Adobe Core 14 AFM files, Helvetica and Helvetica-Bold.
 */
type Widths = Readonly<Record<number, string>>;

export const HELVETICA: Widths = {
	191: "'",
	222: 'ijl‘’‚',
	260: '|¦',
	278: ' \u00A0!,./:;I[\\]ft·ÌÍÎÏìíîï',
	333: '()-`r¡¨¯²³´¸¹ˆ˜“”„‹›',
	334: '{}',
	350: '•',
	355: '"',
	365: 'º',
	370: 'ª',
	389: '*',
	400: '°',
	469: '^',
	500: 'Jcksvxyzçýÿšž',
	537: '¶',
	556: '#$0123456789?L_abdeghnopqu¢£¤¥§«µ»àáâãäåèéêëðñòóôõöùúûüþƒ–†‡€',
	584: '+<=>~¬±×÷',
	611: 'FTZ¿ßøŽ',
	667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞŠŸ',
	722: 'CDHNRUwÇÐÑÙÚÛÜ',
	737: '©®',
	778: 'GOQÒÓÔÕÖØ',
	833: 'Mm',
	834: '¼½¾',
	889: '%æ',
	944: 'Wœ',
	1000: 'ÆŒ—…‰™',
	1015: '@'
};

export const HELVETICA_BOLD: Widths = {
	238: "'",
	278: ' \u00A0,./I\\ijl·ÌÍÎÏìíîï‘’‚',
	280: '|¦',
	333: '!()-:;[]`ft¡¨¯²³´¸¹ˆ˜‹›',
	350: '•',
	365: 'º',
	370: 'ª',
	389: '*r{}',
	400: '°',
	474: '"',
	500: 'zž“”„',
	556: '#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿšƒ–†‡€',
	584: '+<=>^~¬±×÷',
	611: '?FLTZbdghnopquµ¿ßðñòóôõöøùúûüþŽ',
	667: 'EPSVXYÈÉÊËÝÞŠŸ',
	722: '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ',
	737: '©®',
	778: 'GOQwÒÓÔÕÖØ',
	833: 'M',
	834: '¼½¾',
	889: '%mæ',
	944: 'Wœ',
	975: '@',
	1000: 'ÆŒ—…‰™'
};
