import type { Reading } from '../perso-arabic/sounds';

/**
 * Persian of Iran (en.wikipedia.org/wiki/Persian_phonology): ق and غ are one sound.
 * ُو is o (دُو), ُوْ ow (نُوْ), ِیْ ey (خِیْلی); و and ی without a mark before them u and i.
 */
export const PERSIAN: Reading = {
	consonants: { و: 'v', ق: 'ɢ', غ: 'ɢ' },
	zabar: 'a',
	zer: 'e',
	pesh: 'o',
	alif: 'ɑ',
	waw: { plain: 'u', marked: 'o' },
	ye: { plain: 'i', marked: 'i' },
	closing: { waw: 'w', ye: 'j' },
	silentHehAfter: ['e']
};
