/**
 * Dari spellings with all their vowels and their sounds in broad IPA, ˈ before the
 * stressed vowel; written down before the engine was asked.
 *
 * Origins:
 * - `W`: Wiktionary's Dari (Kabul) transcription, as gathered by WikiPron (fas_arab),
 *   made broad: a for ä and æ, i and u for ɪ and ʊ, no first ʔ, nn̪ and ŋ as n
 * - `plo`: persianlanguageonline.com, Introduction to Afghan Persian (Dari), part 1:
 *   ē and ō kept, w, final -a, khw in few words
 * - `stress`: en.wikipedia.org/wiki/Persian_phonology, Stress
 * - `spell`: what the marks say by the stimuli's own list (the note in reading.json)
 *
 * Not verified: nobody has listened, no speaker has read this list.
 */
export type Golden = readonly [say: string, ipa: string, origin: string];

export const GOLDEN: readonly Golden[] = [
	// ē and ī, ō and ū: told apart by the mark before them.
	['شیر', 'ʃˈeːr', 'W: lion'],
	['شِیر', 'ʃˈiːr', 'W: milk'],
	['سیب', 'sˈeːb', 'W'],
	['سِیر', 'sˈiːr', 'spell'],
	['میوَه', 'meːwˈa', 'W'],
	['دیوار', 'deːwˈɑːr', 'W'],
	['بِیست', 'bˈiːst', 'W'],
	['ماهِی', 'mɑːhˈiː', 'W'],
	['دوست', 'dˈoːst', 'W'],
	['گوشت', 'ɡˈoːʃt', 'W'],
	['روز', 'rˈoːz', 'W'],
	['کوچَه', 'koːtʃˈa', 'W'],
	['روشَن', 'roːʃˈan', 'W'],
	['تُوت', 'tˈuːt', 'W'],
	['صُورَت', 'suːrˈat', 'W'],
	// Short vowels.
	['کِتاب', 'kitˈɑːb', 'W'],
	['مَدرَسَه', 'madrasˈa', 'W'],
	['مُردَه', 'murdˈa', 'W'],
	['مَرد', 'mˈard', 'W'],
	['شُتُر', 'ʃutˈur', 'W'],
	['دِگَر', 'diɡˈar', 'spell'],
	['دَرَخت', 'darˈaxt', 'W'],
	['زَبان', 'zabˈɑːn', 'W'],
	['دُکان', 'dukˈɑːn', 'W'],
	['گُل', 'ɡˈul', 'W'],
	// Short u with a و that is only written; خوا.
	['دُوْ', 'dˈu', 'W'],
	['خُوْد', 'xˈud', 'W'],
	['خُوْش', 'xˈuʃ', 'W'],
	['خُوْردَن', 'xurdˈan', 'W'],
	['خواهَر', 'xɑːhˈar', 'plo: khw in few words; W has xw'],
	['خواب', 'xˈɑːb', 'W'],
	['خواندَن', 'xɑːndˈan', 'W'],
	// aw, ay, w, y.
	['نَو', 'nˈaw', 'W'],
	['نَوروز', 'nawrˈoːz', 'W'],
	['دَورَه', 'dawrˈa', 'W'],
	['پَیدا', 'pajdˈɑː', 'W'],
	['عَینَک', 'ajnˈak', 'W'],
	['جَواب', 'dʒawˈɑːb', 'W: w, not v'],
	['وَقت', 'wˈaqt', 'W: w; q'],
	['نَوِشتَن', 'nawiʃtˈan', 'W'],
	['نَوِشتَه', 'nawiʃtˈa', 'W'],
	['تَوانِستَن', 'tawɑːnistˈan', 'W'],
	['زِیاد', 'zijˈɑːd', 'W'],
	['پِیادَه', 'pijɑːdˈa', 'W'],
	['چای', 'tʃˈɑːj', 'W'],
	['بِگویید', 'bˈiɡoːjeːd', 'spell: ō, y, ē'],
	['می‌شِنَوید', 'mˈeːʃinaweːd', 'spell: w, ē'],
	['تَغیِیر', 'taɣjˈiːr', 'spell: y, ī'],
	['وِیدیْو', 'wiːdjˈoː', 'spell: y with sukun, then ō'],
	['رادِیْو', 'rɑːdijˈoː', 'spell'],
	['او', 'ˈoː', 'spell'],
	['اِین', 'ˈiːn', 'spell'],
	['ایران', 'eːrˈɑːn', 'spell'],
	// q and gh are two sounds.
	['قاضِی', 'qɑːzˈiː', 'W'],
	['باغ', 'bˈɑːɣ', 'W'],
	['غِذا', 'ɣizˈɑː', 'W'],
	['بَقّال', 'baqqˈɑːl', 'W'],
	['نَقشَه', 'naqʃˈa', 'W'],
	// heh, ʿayn, hamza, tashdid, n before b.
	['خانَه', 'xɑːnˈa', 'W: final -a'],
	['بَچَّه', 'batʃtʃˈa', 'W'],
	['نَه', 'nˈa', 'spell'],
	['دَهْ', 'dˈah', 'W: heh is heard'],
	['راه', 'rˈɑːh', 'W'],
	['چَهار', 'tʃahˈɑːr', 'W'],
	['مُعَلِّم', 'muʔallˈim', 'W'],
	['مُعَل\u0651\u0650م', 'muʔallˈim', 'W: marks in another order'],
	['شَمع', 'ʃˈamʔ', 'W'],
	['جُمعَه', 'dʒumʔˈa', 'W'],
	['عَدَد', 'adˈad', 'W'],
	['عادَت', 'ɑːdˈat', 'spell: silent ع before ā'],
	['ساعَت', 'sɑːʔˈat', 'W'],
	['شِعر', 'ʃˈiʔr', 'W'],
	['سُؤال', 'suʔˈɑːl', 'W'],
	['سُوال', 'suwˈɑːl', 'W: as spelt there'],
	['نَجّار', 'nadʒdʒˈɑːr', 'W'],
	['شَنبَه', 'ʃambˈa', 'spell: mb'],
	['وُ', 'ˈu', 'spell: “and” of numbers'],
	// The link, persons, prefixes.
	['کِتابِ', 'kitˈɑːbi', 'stress: link'],
	['خانَهٔ', 'xɑːnˈaji', 'stress: link after heh'],
	['زِندَگِیِ', 'zindaɡˈiji', 'stress: link after ī'],
	['دَرس‌هایِ', 'darshˈɑːji', 'stress: plural, then the link'],
	['زَبانی', 'zabˈɑːneː', 'stress: “a” is ē'],
	['عَرَبِی', 'arabˈiː', 'W'],
	['نامَم', 'nˈɑːmam', 'stress: pronoun'],
	['گِرِفتَه‌اَم', 'ɡiriftˈaʔam', 'stress: person'],
	['کَردیم', 'kˈardeːm', 'stress: person'],
	['تَقسِیم', 'taqsˈiːm', 'spell: ī is no person'],
	['می‌نَوِیسَم', 'mˈeːnawiːsam', 'stress: prefix'],
	['نَمی‌خواهَم', 'nˈameːxɑːham', 'stress: denial'],
	['بِنَوِیسید', 'bˈinawiːseːd', 'stress: prefix'],
	['صُحبَت', 'suhbˈat', 'stress: last syllable of a noun'],
	// Letters with a short a, as the stimuli have them.
	['وَ', 'wˈa', 'spell'],
	['قَ', 'qˈa', 'spell'],
	['ژَ', 'ʒˈa', 'spell'],
	['دُ', 'dˈu', 'spell']
];
