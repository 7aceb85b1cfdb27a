/**
 * What Somali spelling should sound like, written down from published
 * descriptions before the engine was asked. Stress marks stand before the vowel,
 * as the engine prints them. dˤ stands for ɖ, which its table lacks.
 *
 * Origins:
 * - `alphabet`: en.wikipedia.org/wiki/Somali_Latin_alphabet: one sign one sound,
 *   digraphs sh kh dh, long vowels doubled, diphthongs with y and w, no p v z
 * - `phonology`: en.wikipedia.org/wiki/Somali_phonology, after Saeed 1999: values
 *   of the letters, ʔ before a first vowel, long vowels and diphthongs of two
 *   morae, the high tone on the last or last but one
 * - `doubling`: ling.upenn.edu/courses/Spring_1998/ling202/phonemes.htm: b d dh g
 *   q l m n r are doubled; kh is velar or uvular
 * - `article`: en.wikipedia.org/wiki/Somali_grammar (-ka -ga masculine, -ta -da
 *   -sha feminine) with `phonology` for the tone of a masculine noun (ínan)
 * - `name`: a consonant's everyday name, with a short a, as the stimuli have it
 *
 * Some are spelled for the trap and are no words (lagxal, matsho, hadhsho).
 * Not verified: nobody has listened, no speaker of Somali has read it. Stress is
 * a rule of thumb for an unwritten tone, not a fact about each word.
 */
export type Golden = readonly [say: string, ipa: string, origin: string];

export const GOLDEN: readonly Golden[] = [
	// Letters with another value than in Swedish, English or Arabic transcription.
	['cab', 'ʕˈab', 'phonology: c is ʕ'],
	['caano', 'ʕˈaːno', 'phonology: c before a long vowel'],
	['cee', 'ʕˈeː', 'phonology: c in a bare syllable'],
	['magac', 'mˈaɡaʕ', 'phonology: c last'],
	['lacag', 'lˈaʕaɡ', 'phonology: c between vowels'],
	['bacda', 'bˈaʕda', 'phonology: c before a consonant'],
	['xoo', 'ħˈoː', 'phonology: x is ħ, not ks'],
	['xidid', 'ħˈidid', 'phonology: x first'],
	['ubax', 'ʔˈubaħ', 'phonology: x last; ʔ before a first vowel'],
	['baxay', 'baħˈaj', 'phonology: x between vowels'],
	['axmed', 'ʔˈaħmed', 'phonology: x before a consonant'],
	['qor', 'qˈor', 'phonology: q uvular'],
	['waqti', 'wˈaqti', 'phonology: q before a consonant'],
	['buuq', 'bˈuːq', 'phonology: q last'],
	['jiro', 'dʒˈiro', 'phonology: j is dʒ'],
	['hajka', 'hˈadʒka', 'phonology: j before a consonant'],
	['geel', 'ɡˈeːl', 'alphabet: g hard before e'],
	['gidaar', 'ɡidˈaːr', 'alphabet: g hard before i'],
	['ruushka', 'rˈuːʃka', 'phonology: r is a trill'],
	['yar', 'jˈar', 'alphabet: y is j'],
	['wiil', 'wˈiːl', 'alphabet: w'],
	['hooyo', 'hˈoːjo', 'alphabet: y between vowels begins a syllable'],
	['baahan', 'bˈaːhan', 'alphabet: h between vowels'],
	['bah', 'bˈah', 'alphabet: h last is sounded'],
	// Digraphs.
	['shan', 'ʃˈan', 'alphabet: sh'],
	['bisha', 'bˈiʃa', 'alphabet: sh between vowels is one sound'],
	['mushmush', 'mˈuʃmuʃ', 'alphabet: sh last and before a consonant'],
	['khamiis', 'χamˈiːs', 'doubling: kh uvular'],
	['akhri', 'ʔˈaχri', 'alphabet: kh before a consonant, not k and h'],
	['taariikh', 'taːrˈiːχ', 'alphabet: kh last'],
	['dhar', 'dˤˈar', 'alphabet: dh is one sound'],
	['xidh', 'ħˈidˤ', 'alphabet: dh last'],
	['shaadh', 'ʃˈaːdˤ', 'alphabet: two digraphs'],
	['gabadh', 'ɡˈabadˤ', 'alphabet: d and dh kept apart from b'],
	['odhi', 'ʔˈodˤi', 'phonology: dh between vowels, said as at the start'],
	['dhakhtar', 'dˤˈaχtar', 'alphabet: dh, kh, t in a row'],
	['hadhsho', 'hˈadˤʃo', 'alphabet: dh meets sh'],
	['kalahaadho', 'kalahˈaːdˤo', 'alphabet: h between vowels, dh as one'],
	// Digraph and single letter that meet, where two of the engine's names would run together.
	['badxirid', 'badħˈirid', 'alphabet: d and x are two sounds, not dˤ'],
	['lagxal', 'lˈaɡħal', 'alphabet: g and x are two sounds'],
	['matsho', 'mˈatʃo', 'alphabet: t and sh'],
	['gabadhxun', 'ɡabˈadˤħun', 'alphabet: dh and x'],
	// Vowel length.
	['bas', 'bˈas', 'alphabet: short a'],
	['baas', 'bˈaːs', 'alphabet: long a'],
	['dheg', 'dˤˈeɡ', 'alphabet: short e'],
	['dheeg', 'dˤˈeːɡ', 'alphabet: long e'],
	['miis', 'mˈiːs', 'alphabet: long i'],
	['moos', 'mˈoːs', 'alphabet: oo is oː, never uː'],
	['buug', 'bˈuːɡ', 'alphabet: long u'],
	['geed', 'ɡˈeːd', 'alphabet: ee is eː, never iː'],
	['carruur', 'ʕarrˈuːr', 'alphabet: double r, long u'],
	// Doubled consonants.
	['hubba', 'hˈubba', 'doubling: bb'],
	['hadda', 'hˈadda', 'doubling: dd'],
	['bogga', 'bˈoɡɡa', 'doubling: gg'],
	['ballan', 'bˈallan', 'doubling: ll'],
	['immisa', 'ʔimmˈisa', 'doubling: mm'],
	['sannad', 'sˈannad', 'doubling: nn'],
	['berri', 'bˈerri', 'doubling: rr'],
	['seqqid', 'sˈeqqid', 'doubling: qq'],
	['gabadhdha', 'ɡabˈadˤdˤa', 'doubling: dh doubled is written dhdh'],
	['qodaal', 'qodˈaːl', 'doubling: single d beside hadda'],
	['saddex', 'sˈaddeħ', 'doubling: dd and a last x'],
	['macallin', 'maʕˈallin', 'doubling: ll after c'],
	// Hamza.
	["su'aal", 'suʔˈaːl', 'alphabet: an apostrophe is ʔ'],
	["la'aan", 'laʔˈaːn', 'alphabet: ʔ between like vowels keeps them apart'],
	["go'", 'ɡˈoʔ', 'alphabet: ʔ last'],
	["lo'da", 'lˈoʔda', 'alphabet: ʔ before a consonant'],
	["mas'uul", 'masʔˈuːl', 'alphabet: ʔ after a consonant'],
	['da’o', 'dˈaʔo', 'alphabet: typographic apostrophe'],
	['daʼo', 'dˈaʔo', 'alphabet: modifier letter apostrophe'],
	['af', 'ʔˈaf', 'phonology: ʔ before a first vowel is not written'],
	['iyo', 'ʔˈijo', 'phonology: ʔ first; y between vowels'],
	['oo', 'ʔˈoː', 'phonology: ʔ before a first long vowel'],
	// Diphthongs.
	['shay', 'ʃˈaj', 'alphabet: ay'],
	['weyn', 'wˈejn', 'alphabet: ey before a consonant'],
	['qoys', 'qˈojs', 'alphabet: oy'],
	['daw', 'dˈaw', 'alphabet: aw'],
	['dhowr', 'dˤˈowr', 'alphabet: ow before a consonant'],
	['qaybta', 'qˈajbta', 'alphabet: ay, then two consonants'],
	['aay', 'ʔˈaːj', 'alphabet: long diphthong'],
	['qaboow', 'qabˈoːw', 'phonology: w last after a long vowel'],
	['awoow', 'ʔawˈoːw', 'alphabet: w between vowels and last'],
	['kayd', 'kˈajd', 'alphabet: ay with a consonant'],
	['kaydi', 'kˈajdi', 'phonology: a diphthong inside the word'],
	['biyo', 'bˈijo', 'alphabet: y between vowels'],
	// Last m and n, loanwords as they are spelled.
	['foom', 'fˈoːm', 'alphabet: a last m of a loanword stays m'],
	['telefoon', 'telefˈoːn', 'alphabet: loanword, one sign one sound'],
	['qalin', 'qˈalin', 'alphabet: a last n'],
	['lambar', 'lˈambar', 'alphabet: m before b is written m'],
	['bangi', 'bˈanɡi', 'alphabet: n and g are two signs'],
	['boolis', 'bˈoːlis', 'alphabet: p of the source is written b'],
	// Stress.
	['soomaali', 'soːmˈaːli', 'en.wikipedia.org/wiki/Somali_language prints sɔ̀ːmɑ́ːlì'],
	['madow', 'madˈow', 'phonology prints màðów: the last diphthong is high'],
	['inan', 'ʔˈinan', 'phonology: ínan, boy; inán, girl, is spelled alike'],
	['dameer', 'damˈeːr', 'phonology: daméer and dameér, spelled alike'],
	['dukaan', 'dukˈaːn', 'phonology: a last long vowel holds the last mora but one'],
	['ardayda', 'ʔardˈajda', 'phonology: last mora but one lies in the diphthong'],
	['yimid', 'jˈimid', 'phonology: two short vowels'],
	['shaqada', 'ʃaqˈada', 'article: -da, the last mora of the noun'],
	['sababta', 'sabˈabta', 'article: -ta, the last mora of the noun'],
	['guriga', 'ɡˈuriɡa', 'article: -ga leaves the noun its own'],
	['macallinka', 'maʕˈallinka', 'article: -ka leaves the noun its own'],
	['telefoonka', 'telefˈoːnka', 'article: -ka after a long vowel'],
	['codka', 'ʕˈodka', 'article: -ka after one syllable'],
	['gurigayga', 'ɡuriɡˈajɡa', 'article: a possessive with its diphthong'],
	['aniga', 'ʔanˈiɡa', 'article: a pronoun is no noun with -ga'],
	// Letters alone, single syllables.
	['i', 'ʔˈi', 'phonology: a vowel alone begins with ʔ'],
	['u', 'ʔˈu', 'phonology: a vowel alone, not a preposition without stress'],
	['ma', 'mˈa', 'alphabet: bare syllable'],
	['sho', 'ʃˈo', 'alphabet: bare syllable with a digraph'],
	['dha', 'dˤˈa', 'name: the letter dh'],
	['b', 'bˈa', 'name: a lone consonant'],
	['C', 'ʕˈa', 'name: a lone capital'],
	['kh', 'χˈa', 'name: a lone digraph'],
	// Capitals, compounds, phrases.
	['Xaafadda', 'ħaːfˈadda', 'alphabet: capital X'],
	['DHAR', 'dˤˈar', 'alphabet: a digraph in capitals'],
	['Shaqo', 'ʃˈaqo', 'alphabet: a digraph with its first letter capital'],
	['Af-Soomaali', 'ʔˈaf soːmˈaːli', 'alphabet: a hyphen joins without pause'],
	['Mid dooro', 'mˈid dˈoːro', 'alphabet: d meets d over the word boundary'],
	['Dib u celi', 'dˈib ʔu ʕˈeli', 'phonology: a preposition leans on what follows'],
	['Waan ku caawinayaa', 'wˈaːn ku ʕaːwinajˈaː', 'phonology: a long last vowel is heavy']
];
