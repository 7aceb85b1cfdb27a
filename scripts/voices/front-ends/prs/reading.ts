import type { Reading } from '../perso-arabic/sounds';

/**
 * Dari as educated speakers in Kabul read it
 * (persianlanguageonline.com/introduction-to-afghan-persian-dari-part-1;
 * en.wikipedia.org/wiki/Persian_phonology, Dari): ē and ō kept apart from ī and ū,
 * w, q and gh apart, a in the last syllable where Iran has e. So شیر is ʃeːr, شِیر ʃiːr.
 */
export const DARI: Reading = {
	consonants: { و: 'w', ق: 'q', غ: 'ɣ' },
	zabar: 'a',
	zer: 'i',
	pesh: 'u',
	alif: 'ɑː',
	waw: { plain: 'oː', marked: 'uː' },
	ye: { plain: 'eː', marked: 'iː' },
	// خُوْد is xud, a short u that is written; رادِیْو rɑːdijoː.
	closing: { waw: '', ye: 'j' },
	silentHehAfter: ['a', 'i', 'u']
};
