/**
 * Tigrinya spellings with a trap in them and their sounds in broad IPA, doubled
 * consonants written twice, no stress. Taken from published transcriptions, their
 * signs turned into these (ä ə, ǝ ɨ, ṣ sʼ, ’ ʔ); U+135F is set where they double.
 *
 * Origins:
 * - `gram`: en.wikipedia.org/wiki/Tigrinya_grammar
 * - `verb`: en.wikipedia.org/wiki/Tigrinya_verbs
 * - `lang`: en.wikipedia.org/wiki/Tigrinya_language
 * - `pron`: ca.wikipedia.org/wiki/Tigrinya, the pronouns
 * - `sw`: wikis.swarthmore.edu/ling073, Tigrinya/Grammar
 * - `help`: en.wikipedia.org/wiki/Help:IPA/Tigrinya
 * - `row`: a sign alone, by its row and order in the chart of `lang`
 * - `x`: `lang`: k and kʼ after a vowel are x and xʼ; so a vowel stands before these
 * - `own`: by the rule of syllables of ling.upenn.edu/courses/ling202/Sketch/Phonetics.html,
 *   with no transcription found: the least certain
 *
 * Not verified: nobody has listened, no speaker has read this list.
 */
export type Golden = readonly [say: string, ipa: string, origin: string];

export const GOLDEN: readonly Golden[] = [
	// The sixth order: a vowel or none.
	['ስም', 'sɨm', 'help: first a vowel, last none'],
	['ትግርኛ፟', 'tɨɡrɨɲɲa', 'lang: none, and one before a doubled consonant'],
	['ትግራዋይ', 'tɨɡrawaj', 'gram'],
	['ትግራወይቲ', 'tɨɡrawəjti', 'gram: y closes a syllable'],
	['መስኮት', 'məskot', 'verb'],
	['መስከረ', 'məskərə', 'verb'],
	['ቀልጠፈ', 'kʼəltʼəfə', 'verb'],
	['ተንቀጥቀጠ', 'tənkʼətʼkʼətʼə', 'verb: three closed syllables'],
	['ተምበርከኸ', 'təmbərkəxə', 'verb'],
	['ይሰብ፟ር', 'jɨsəbbɨr', 'verb: the last of two has none'],
	['መንበር', 'mənbər', 'sw'],
	['መናብር', 'mənabɨr', 'sw: two at the end of a word'],
	['ኣስማት', 'ʔasmat', 'sw'],
	['ወኻርያ', 'wəxarja', 'sw: before y'],
	['ኣንስተይቲ', 'ʔanɨstəjti', 'gram: n doesn’t close its syllable here'],
	['ሰብኣይ', 'səbʔaj', 'gram: before ʔ'],
	['ላሕሚ', 'laħmi', 'gram: a guttural closes a syllable'],
	['መዓልቲ', 'məʕalti', 'verb'],
	['ተባዕታይ', 'təbaʕtaj', 'gram: ʕ closes a syllable'],
	['ንሕና', 'nɨħna', 'pron'],
	['ትምህርቲ', 'tɨmhɨrti', 'own: two closed syllables'],
	['ከልቢ', 'kəlbi', 'own'],
	['መጽሓፍ', 'məsʼħaf', 'own'],
	['ክልተ', 'kɨltə', 'own'],
	['እንታይ', 'ʔɨntaj', 'own'],
	['ህይወት', 'hɨjwət', 'own: y before w'],
	['ማይ', 'maj', 'own: y last'],
	['ሸውዓተ', 'ʃəwʕatə', 'own: w closes a syllable'],
	['ምምስካር', 'mɨmɨskar', 'own: the infinitive’s prefix keeps its vowel'],
	['ይምስክር', 'jɨmɨskɨr', 'own: so does the person’s'],
	['ንምንባብ', 'nɨmɨnbab', 'own: two prefixes'],
	['ተንብቡ', 'tənbɨbu', 'own: counted from the vowel'],
	['ኣይንኽእልን', 'ʔajnɨxʔɨlɨn', 'own: the denial’s ʔaj is one syllable'],
	['ክርስትያን', 'kɨrɨstɨjan', 'own: a vowel before y'],
	// ኸ and ቐ.
	['ድምጽኹም', 'dɨmsʼɨxum', 'x'],
	['መልስኹም', 'məlsɨxum', 'x'],
	['ትምህርትኹም', 'tɨmhɨrtɨxum', 'x'],
	['ብቐስታ', 'bɨxʼəsta', 'x: xʼ'],
	['ወረቐት', 'wərəxʼət', 'x: between vowels'],
	['ባረኸ', 'barəxə', 'verb'],
	['ናፈቐ', 'nafəxʼə', 'verb: xʼ'],
	// Doubling.
	['ቀረበ', 'kʼərəbə', 'lang: came closer'],
	['ቀረ፟በ', 'kʼərrəbə', 'lang: brought forth'],
	['ደቀ፟ሰ', 'dəkʼkʼəsə', 'verb: an ejective'],
	['ወሰ፟ኸ', 'wəssəxə', 'verb'],
	['ኩሉ፟', 'kullu', 'verb'],
	['ሓሙ፟ሽተ', 'ħammuʃtə', 'gram'],
	['ወዲ፟', 'wəddi', 'gram'],
	['ኣቦ፟', 'ʔabbo', 'gram: bb is never a spirant'],
	['ኣደ፟', 'ʔaddə', 'gram'],
	['ንሱ፟', 'nɨssu', 'pron'],
	['ንሳ፟', 'nɨssa', 'pron'],
	['ንስ፟ኻ', 'nɨssɨxa', 'pron: a doubled sixth order has a vowel'],
	['ንስ፟ኺ', 'nɨssɨxi', 'pron'],
	['ንሳ፟ቶም', 'nɨssatom', 'pron'],
	['ንሳ፟ተን', 'nɨssatən', 'pron'],
	['ይፈል፟ጥ', 'jɨfəllɨtʼ', 'own, after verb: jɨsəbbɨr'],
	['ቀጻ፟ሊ', 'kʼəsʼsʼali', 'own: sʼ doubled'],
	// Without doubling.
	['ከፈተ', 'kəfətə', 'gram'],
	['ከፋቲ', 'kəfati', 'gram'],
	['ከፋቲት', 'kəfatit', 'gram'],
	['ሰበረ', 'səbərə', 'verb'],
	['ደረፈ', 'dərəfə', 'verb'],
	['ላም', 'lam', 'gram'],
	['ጸሓይ', 'sʼəħaj', 'gram'],
	['ከባቢ', 'kəbabi', 'sw'],
	['ከባቢታት', 'kəbabitat', 'sw'],
	['ፈደላት', 'fədəlat', 'sw'],
	['ኣነ', 'ʔanə', 'pron'],
	// Rounded consonants.
	['ጓል', 'ɡwal', 'gram'],
	['ቋንቋ', 'kʼwankʼwa', 'row'],
	['ድኳን', 'dɨkwan', 'row'],
	['ምዃን', 'mɨxwan', 'row: xw'],
	['ኵሉ', 'kwɨlu', 'row: a rounded sixth order has a vowel'],
	// Rows that look alike or share a sound, irregular orders.
	['ሰ', 'sə', 'row'],
	['ሸ', 'ʃə', 'row'],
	['ሠ', 'sə', 'row: sounds as ሰ'],
	['ፀ', 'sʼə', 'row: sounds as ጸ'],
	['ኀ', 'hə', 'row: sounds as ሀ'],
	['ሀ', 'hə', 'row'],
	['ሐ', 'ħə', 'row'],
	['ዐ', 'ʕə', 'row'],
	['አ', 'ʔə', 'row'],
	['ኧ', 'ʔə', 'row: the eighth'],
	['ሏ', 'lwa', 'row: the eighth'],
	['ር', 'rɨ', 'row: the sixth order alone has a vowel'],
	['ሪ', 'ri', 'row'],
	['ፋ', 'fa', 'row'],
	['ፊ', 'fi', 'row'],
	['ጨ', 'tʃʼə', 'row'],
	['ጠ', 'tʼə', 'row'],
	['ጳ', 'pʼa', 'row'],
	['ኘ', 'ɲə', 'row'],
	['ዠ', 'ʒə', 'row'],
	['ዤ', 'ʒe', 'row'],
	['ጆ', 'dʒo', 'row'],
	['ዉ', 'wu', 'row'],
	['ው', 'wɨ', 'row'],
	['ዪ', 'ji', 'row'],
	['ከምዚ’ዩ', 'kəmziju', 'row: a dropped እ']
];

/** Said otherwise than transcribed: a vowel beside ʕ that the rule doesn't set. */
export const KNOWN: readonly Golden[] = [
	['ብዕራይ', 'bɨʕraj', 'gram has bɨʕɨraj'],
	['ጻዕሪ', 'sʼaʕri', 'sw has sʼaʕɨri']
];
