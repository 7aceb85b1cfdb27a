/**
 * Words → broad sounds of southern British English. W: Wiktionary, as gathered
 * by WikiPron (eng_latn_uk_broad). Stress is left out, ə stands for every
 * reduced vowel, a for the vowel of "cat", i for the last one of "city".
 */
export const GOLDEN: readonly (readonly [word: string, sounds: string])[] = [
	// letters that aren't said
	['know', 'nəʊ'],
	['write', 'ɹaɪt'],
	['listen', 'lɪsən'],
	['talk', 'tɔːk'],
	['sign', 'saɪn'],
	['answer', 'ɑːnsə'],
	['half', 'hɑːf'],
	['climb', 'klaɪm'],
	['hour', 'aʊə'],
	['who', 'huː'],
	['whole', 'həʊl'],
	['island', 'aɪlənd'],
	['castle', 'kɑːsəl'],
	['knife', 'naɪf'],
	['answered', 'ɑːnsəd'],
	// ough, augh, eigh
	['through', 'θɹuː'],
	['though', 'ðəʊ'],
	['thought', 'θɔːt'],
	['enough', 'ɪnʌf'],
	['cough', 'kɒf'],
	['taught', 'tɔːt'],
	['laugh', 'lɑːf'],
	['neighbour', 'neɪbə'],
	['eight', 'eɪt'],
	['height', 'haɪt'],
	// ea, oo, ou, ow
	['read', 'ɹiːd'],
	['head', 'hɛd'],
	['great', 'ɡɹeɪt'],
	['learn', 'lɜːn'],
	['food', 'fuːd'],
	['good', 'ɡʊd'],
	['blood', 'blʌd'],
	['door', 'dɔː'],
	['country', 'kʌntɹi'],
	['mountain', 'maʊntɪn'],
	['group', 'ɡɹuːp'],
	['show', 'ʃəʊ'],
	['now', 'naʊ'],
	// o as in sun
	['one', 'wʌn'],
	['none', 'nʌn'],
	['done', 'dʌn'],
	['mother', 'mʌðə'],
	['money', 'mʌni'],
	['other', 'ʌðə'],
	// c, g, ch, s
	['machine', 'məʃiːn'],
	['chair', 'tʃeə'],
	['stomach', 'stʌmək'],
	['sure', 'ʃʊə'],
	['give', 'ɡɪv'],
	['language', 'laŋɡwɪdʒ'],
	['measure', 'mɛʒə'],
	['ocean', 'əʊʃən'],
	['question', 'kwɛstʃən'],
	['people', 'piːpəl'],
	['business', 'bɪznɪs'],
	['women', 'wɪmɪn'],
	['friend', 'fɹɛnd'],
	// long and short
	['ship', 'ʃɪp'],
	['sheep', 'ʃiːp'],
	['hat', 'hat'],
	['hate', 'heɪt'],
	['bit', 'bɪt'],
	['bite', 'baɪt'],
	['hop', 'hɒp'],
	['hope', 'həʊp'],
	['cut', 'kʌt'],
	['cute', 'kjuːt'],
	// words of the texts
	['month', 'mʌnθ'],
	['clothes', 'kləʊðz'],
	['breathe', 'bɹiːð'],
	['vegetable', 'vɛdʒtəbəl'],
	['comfortable', 'kʌmftəbəl'],
	['Wednesday', 'wɛnzdeɪ'],
	['photograph', 'fəʊtəɡɹɑːf'],
	['interpreter', 'ɪntɜːpɹɪtə']
];

/**
 * What the engine says otherwise: the vowel of "cat" in "answer", as in the
 * north of England, and two weak vowels.
 */
export const KNOWN: Readonly<Record<string, string>> = {
	answer: 'ansə',
	answered: 'ansəd',
	business: 'bɪznəs',
	castle: 'kasəl',
	laugh: 'laf',
	photograph: 'fəʊtəɡɹaf',
	vegetable: 'vɛdʒɪtəbəl'
};
