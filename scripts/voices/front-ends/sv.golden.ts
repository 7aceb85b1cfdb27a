/**
 * Words → broad sounds. W: Wiktionary, as gathered by WikiPron (swe_latn_broad);
 * O: what the spelling says by rule (a vowel is long before one consonant and
 * short before two; k, g, sk are soft before e i y ä ö; rs is one sound; -gn
 * is ŋn; -rg and -lg end in j). Tone, stress and the length of consonants are
 * left out; ʈ ɖ ɳ are written r + letter, ɛ stands for every short e and ä.
 */
export const GOLDEN: readonly (readonly [word: string, sounds: string, origin: 'W' | 'O'])[] = [
	// sj-sound in its spellings
	['sju', 'ɧʉː', 'W'],
	['sjö', 'ɧøː', 'W'],
	['sjuk', 'ɧʉːk', 'W'],
	['sjunga', 'ɧɵŋa', 'W'],
	['skjuta', 'ɧʉːta', 'W'],
	['skjorta', 'ɧʊrta', 'W'],
	['skjortor', 'ɧʊrtʊr', 'O'],
	['stjärna', 'ɧɛːrna', 'W'],
	['skina', 'ɧiːna', 'W'],
	['skäl', 'ɧɛːl', 'W'],
	['sköta', 'ɧøːta', 'W'],
	['sked', 'ɧeːd', 'W'],
	['sköld', 'ɧœld', 'W'],
	['skylt', 'ɧylt', 'W'],
	['station', 'staɧuːn', 'W'],
	['mission', 'mɪɧuːn', 'W'],
	['människa', 'mɛnɪɧa', 'W'],
	['choklad', 'ɧʊklɑːd', 'W'],
	['garage', 'ɡarɑːɧ', 'W'],
	// hard sk
	['skola', 'skuːla', 'W'],
	['skriva', 'skriːva', 'W'],
	['fisk', 'fɪsk', 'W'],
	// tj-sound
	['köpa', 'ɕøːpa', 'W'],
	['kök', 'ɕøːk', 'W'],
	['känna', 'ɕɛna', 'W'],
	['kind', 'ɕɪnd', 'W'],
	['kär', 'ɕɛːr', 'W'],
	['tjock', 'ɕɔk', 'W'],
	['tjänst', 'ɕɛnst', 'W'],
	['kö', 'køː', 'W'],
	// soft and hard g, letters before j that are silent
	['ge', 'jeː', 'W'],
	['göra', 'jøːra', 'W'],
	['gärna', 'jɛːrna', 'W'],
	['gäst', 'jɛst', 'W'],
	['gå', 'ɡoː', 'W'],
	['fågel', 'foːɡɛl', 'W'],
	['båge', 'boːɡɛ', 'W'],
	['djur', 'jʉːr', 'W'],
	['hjälp', 'jɛlp', 'W'],
	['hjul', 'jʉːl', 'W'],
	['ljud', 'jʉːd', 'W'],
	['färg', 'fɛrj', 'W'],
	['älg', 'ɛlj', 'W'],
	['sorg', 'sɔrj', 'W'],
	// ng, gn, nk
	['sång', 'sɔŋ', 'W'],
	['säng', 'sɛŋ', 'W'],
	['regn', 'rɛŋn', 'W'],
	['lugn', 'lɵŋn', 'W'],
	['bank', 'baŋk', 'W'],
	// long and short vowels
	['tak', 'tɑːk', 'W'],
	['tack', 'tak', 'W'],
	['mat', 'mɑːt', 'W'],
	['matt', 'mat', 'W'],
	['väg', 'vɛːɡ', 'W'],
	['vägg', 'vɛɡ', 'W'],
	['tal', 'tɑːl', 'O'],
	['tall', 'tal', 'W'],
	['vit', 'viːt', 'W'],
	['hus', 'hʉːs', 'W'],
	['buss', 'bɵs', 'W'],
	['sol', 'suːl', 'O'],
	['boll', 'bɔl', 'O'],
	['löv', 'løːv', 'W'],
	['dörr', 'dœr', 'O'],
	['by', 'byː', 'O'],
	['ål', 'oːl', 'W'],
	// r before t, d, n, s
	['kort', 'kɔrt', 'W'],
	['svart', 'svart', 'W'],
	['barn', 'bɑːrn', 'W'],
	['jord', 'juːrd', 'W'],
	['fors', 'fɔrs', 'W'],
	['hjärta', 'jɛrta', 'W'],
	['svårt', 'svoːrt', 'W'],
	// words that aren't said as they are written
	['jag', 'jɑːɡ', 'W'],
	['mig', 'mɛj', 'W'],
	['och', 'ɔk', 'W'],
	['det', 'deː', 'W'],
	['dem', 'dɔm', 'W'],
	['tv', 'teːveː', 'W'],
	['förstå', 'fœrstoː', 'W'],
	['restaurang', 'rɛstɵraŋ', 'W'],
	// stress late in the word
	['banan', 'banɑːn', 'W'],
	['tomat', 'tʊmɑːt', 'O'],
	['telefon', 'tɛlɛfoːn', 'W'],
	['toalett', 'tʊalɛt', 'O'],
	['apotek', 'apʊteːk', 'W'],
	['kamera', 'kɑːmɛra', 'W'],
	['igen', 'ɪjɛn', 'O'],
	['journalist', 'ɧʊrnalɪst', 'W'],
	['kex', 'ɕɛks', 'W'],
	['gymnasium', 'jʏmnɑːsɪɵm', 'W']
];

/**
 * What the engine says otherwise, and the lexicon leaves since nothing here says
 * it: it loses an r before t, and guesses at the stress of loan words.
 */
export const KNOWN: Readonly<Record<string, string>> = {
	gymnasium: 'jymnasiːʉːm',
	hjärta: 'jɛta'
};
