/**
 * Kurmanji words and their sounds in broad IPA. `W`: Wiktionary, as gathered by
 * WikiPron (kmr_latn), with xw for xʷ, aː for ɑː; what its transcriptions have and the
 * spelling hasn't (aspiration, pharyngealised letters) is left out. `T`: the
 * letter's value (Thackston 2006, Kurmanji Kurdish, “Alphabet and sounds”, not opened).
 *
 * Stress is tried apart, in kmr.test.ts. Not verified: nobody has listened, no speaker
 * has read this list.
 */
export type Golden = readonly [say: string, ipa: string, origin: 'W' | 'T'];

export const GOLDEN: readonly Golden[] = [
	// Long vowels with and without a circumflex, short ones.
	['nan', 'naːn', 'W'],
	['dil', 'dɪl', 'W'],
	['jin', 'ʒɪn', 'W'],
	['mirin', 'mɪɾɪn', 'W'],
	['gund', 'ɡʊnd', 'W'],
	['kur', 'kʊɾ', 'W'],
	['adu', 'aːdʊ', 'W'],
	['kûçik', 'kuːtʃɪk', 'W'],
	['nû', 'nuː', 'W'],
	['acûr', 'aːdʒuːɾ', 'W'],
	['mêr', 'meːɾ', 'W'],
	['sê', 'seː', 'W'],
	['berf', 'bɛɾf', 'W'],
	['em', 'ɛm', 'W'],
	['şîr', 'ʃiːɾ', 'W'],
	['mî', 'miː', 'W'],
	['tirî', 'tɪɾiː', 'W'],
	['por', 'poːɾ', 'W'],
	// Letters with another value than in Swedish, English or Turkish.
	['ciwan', 'dʒɪwaːn', 'W'],
	['civîn', 'dʒɪviːn', 'W'],
	['cînav', 'dʒiːnaːv', 'W'],
	['keç', 'kɛtʃ', 'W'],
	['çêlek', 'tʃeːlɛk', 'W'],
	['biçûk', 'bɪtʃuːk', 'W'],
	['dirêj', 'dɪɾeːʒ', 'W'],
	['bajar', 'baːʒaːɾ', 'W'],
	['hejmar', 'hɛʒmaːɾ', 'W'],
	['baş', 'baːʃ', 'W'],
	['mirîşk', 'mɪɾiːʃk', 'W'],
	['şev', 'ʃɛv', 'W'],
	['qelem', 'qɛlɛm', 'W'],
	['qîz', 'qiːz', 'W'],
	['yaqût', 'jaːquːt', 'W'],
	['xanî', 'xaːniː', 'W'],
	['wext', 'wɛxt', 'W'],
	['welat', 'wɛlaːt', 'W'],
	['wêne', 'weːnɛ', 'W'],
	['yek', 'jɛk', 'W'],
	['çiya', 'tʃɪjaː', 'W'],
	['jiyan', 'ʒɪjaːn', 'W'],
	['dayik', 'daːjɪk', 'W'],
	['zer', 'zɛɾ', 'W'],
	['hêvî', 'heːviː', 'W'],
	['neh', 'nɛh', 'W'],
	['qehwe', 'qɛhwɛ', 'W'],
	// xw.
	['xwê', 'xweː', 'W'],
	['xwarin', 'xwaːɾɪn', 'W'],
	['xwestin', 'xwɛstɪn', 'W'],
	['vexwarin', 'vɛxwaːɾɪn', 'W'],
	// Diphthongs.
	['rewş', 'rɛwʃ', 'W'],
	['heyv', 'hɛjv', 'W'],
	['zeytûn', 'zɛjtuːn', 'W'],
	['mêw', 'meːw', 'W'],
	// r: rolled first and doubled.
	['roj', 'roːʒ', 'W'],
	['rê', 'reː', 'W'],
	['rovî', 'roːviː', 'W'],
	['erê', 'ɛɾeː', 'W'],
	['kirrîn', 'kɪriːn', 'W'],
	['merr', 'mɛr', 'W'],
	['girrnijîn', 'ɡɪrnɪʒiːn', 'W'],
	// n before g and k.
	['bang', 'baːŋɡ', 'W'],
	['dereng', 'dɛɾɛŋɡ', 'W'],
	['ahengsazî', 'aːhɛŋɡsaːziː', 'W'],
	['hingiv', 'hɪnɡɪv', 'W'],
	['bingeh', 'bɪnɡɛh', 'W'],
	['cildank', 'dʒɪldaːŋk', 'W'],
	['hesinkar', 'hɛsɪnkaːɾ', 'W'],
	// Consonants in a row, vowels in a row.
	['spî', 'spiː', 'W'],
	['hesp', 'hɛsp', 'W'],
	['goşt', 'ɡoːʃt', 'W'],
	['stranbêj', 'stɾaːnbeːʒ', 'W'],
	['sual', 'sʊaːl', 'W'],
	['biencam', 'bɪɛndʒaːm', 'W'],
	// Long words.
	['dibistan', 'dɪbɪstaːn', 'W'],
	['mamoste', 'maːmoːstɛ', 'W'],
	['pirtûk', 'pɪɾtuːk', 'W'],
	['nivîsîn', 'nɪviːsiːn', 'W'],
	// As the stimuli have letters and syllables; a short vowel alone is held.
	['ce', 'dʒɛ', 'T'],
	['je', 'ʒɛ', 'T'],
	['xe', 'xɛ', 'T'],
	['ê', 'eː', 'T'],
	['û', 'uː', 'T'],
	['e', 'ɛː', 'T']
];

/** Said by the spelling, otherwise than Wiktionary has it. */
export const KNOWN: readonly (readonly [say: string, ipa: string, wiktionary: string])[] = [
	['ew', 'ɛw', 'æw'],
	['zarok', 'zaːɾoːk', 'zaːroːk'],
	['heft', 'hɛft', 'ħæft'],
	['heşt', 'hɛʃt', 'ħɛʃt'],
	['saet', 'saːɛt', 'saːʕat'],
	['firrîn', 'fɪriːn', 'fɪɾɾiːn']
];
