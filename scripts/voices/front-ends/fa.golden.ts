/**
 * Persian spellings with a trap in them and their sounds in broad IPA, ˈ before the
 * stressed vowel, doubled consonants written twice; written down before the engine
 * was asked.
 *
 * Origins:
 * - `W`: Wiktionary's Iranian transcription, as gathered by WikiPron (fas_arab), made
 *   broad: ɑ for its ɒː, a for æ, r for ɹ and ɾ; ɢ for q ɢ ɣ ʁ; a first ʔ is left out
 * - `V`: the same for the word; with its vowels written, as the stimuli have it
 * - `stress`: en.wikipedia.org/wiki/Persian_phonology, Stress: never on the link, on
 *   persons, pronouns or “a”; in a verb on its prefix
 * - `phon`: the same article, on final a
 * - `spell`: what the marks say, by fa/reading.ts, which is the stimuli's own list
 *
 * Not verified: nobody has listened, no speaker has read this list.
 */
export type Golden = readonly [say: string, ipa: string, origin: string];

export const GOLDEN: readonly Golden[] = [
	// Short vowels that aren't written: looked up.
	['کتاب', 'ketˈɑb', 'W'],
	['مدرسه', 'madresˈe', 'W'],
	['معلم', 'moʔallˈem', 'W: doubled l'],
	['مرد', 'mˈard', 'W'],
	['پَنج', 'pˈandʒ', 'V'],
	['عدد', 'adˈad', 'W: no ʔ for a first ع here'],
	['عینک', 'ejnˈak', 'W'],
	['قلم', 'ɢalˈam', 'W'],
	['زبان', 'zabˈɑn', 'W'],
	['نوشتن', 'neveʃtˈan', 'W'],
	['شنیدن', 'ʃenidˈan', 'W'],
	['نوشته', 'neveʃtˈe', 'W'],
	['دِرَخت', 'derˈaxt', 'V'],
	['فقط', 'faɢˈat', 'spell: as fa/words.ts has it'],
	['خَطَر', 'xatˈar', 'V'],
	['بَرف', 'bˈarf', 'V'],
	['غذا', 'ɢazˈɑ', 'W'],
	['نقشه', 'naɢʃˈe', 'W'],
	['وقت', 'vˈaɢt', 'W'],
	['بانک', 'bˈɑnk', 'W'],
	['حرف', 'hˈarf', 'W'],
	// و and ی.
	['خواهَر', 'xɑhˈar', 'V: silent و'],
	['خواندن', 'xɑndˈan', 'W'],
	['خوش', 'xˈoʃ', 'W: و is o'],
	['خود', 'xˈod', 'W'],
	['خُورشید', 'xorʃˈid', 'V'],
	['دو', 'dˈo', 'W'],
	['دوست', 'dˈust', 'W: و is u'],
	['مُوْز', 'mˈowz', 'V: ow'],
	['نو', 'nˈow', 'W'],
	['روشن', 'rowʃˈan', 'W'],
	['دوره', 'dowrˈe', 'W'],
	['خیلی', 'xejlˈi', 'W: ey'],
	['قیمت', 'ɢejmˈat', 'W'],
	['بین', 'bˈejn', 'W'],
	['پیدا', 'pejdˈɑ', 'W'],
	['جواب', 'dʒavˈɑb', 'W: و is v'],
	['جَوان', 'dʒavˈɑn', 'V'],
	['میوِه', 'mivˈe', 'V'],
	['زیاد', 'zijˈɑd', 'W: y after a first consonant'],
	['خیابان', 'xijɑbˈɑn', 'W'],
	['پیادِه', 'pijɑdˈe', 'V'],
	['شیر', 'ʃˈir', 'W'],
	['سیب', 'sˈib', 'W'],
	['دُوچَرخِه', 'dotʃarxˈe', 'V'],
	['پَروین', 'parvˈin', 'spell: و before a vowel'],
	['تَغییر', 'taɢjˈir', 'spell: y and i'],
	['می‌گوییم', 'mˈiɡujim', 'spell: u, y and i'],
	['دَستشویی', 'dastʃujˈi', 'spell'],
	['تِلِویزیُون', 'televizjˈon', 'spell: y, then o'],
	['کِیْ', 'kˈej', 'spell'],
	// heh, ʿayn, hamza.
	['خانه', 'xɑnˈe', 'W: heh only shows the vowel'],
	['بچه', 'batʃtʃˈe', 'W'],
	['نامه', 'nɑmˈe', 'W'],
	['نه', 'nˈa', 'phon: a, not e'],
	['نُه', 'nˈoh', 'V: heh is heard'],
	['راه', 'rˈɑh', 'W'],
	['صُبح', 'sˈobh', 'V'],
	['شَنبِه', 'ʃambˈe', 'V: n before b is m'],
	['جُمعِه', 'dʒomʔˈe', 'V'],
	['شَمع', 'ʃˈamʔ', 'V: ع last'],
	['شعر', 'ʃˈeʔr', 'W'],
	['ساعت', 'sɑʔˈat', 'W'],
	['معنی', 'maʔnˈi', 'W'],
	['سؤال', 'soʔˈɑl', 'W'],
	['سوئد', 'suʔˈed', 'W'],
	['قرآن', 'ɢorʔˈɑn', 'W'],
	['رَئیس', 'raʔˈis', 'V'],
	// Tashdid, in either order of the marks.
	['اَوَّل', 'avvˈal', 'V: said with one v as well'],
	['مُدَّت', 'moddˈat', 'V'],
	['مُعَل\u0651\u0650م', 'moʔallˈem', 'V'],
	['مُعَل\u0650\u0651م', 'moʔallˈem', 'V: as NFC orders it'],
	['بَقّال', 'baɢɢˈɑl', 'V'],
	// Written alike, told apart by their vowels.
	['مُرد', 'mˈord', 'spell: “he died”, not mard'],
	['کِرم', 'kˈerm', 'spell'],
	['کَرم', 'kˈarm', 'spell'],
	// Vowels in part: the list counts.
	['می‌دهَم', 'mˈidaham', 'stress; spell'],
	// The link, and what else is never stressed.
	['کتابِ', 'ketˈɑbe', 'stress: link'],
	['خانهٔ', 'xɑnˈeje', 'stress: link after heh'],
	['زندگیِ', 'zendeɡˈije', 'stress: link after ی'],
	['روی', 'rˈuje', 'stress: has its link unwritten'],
	['حرف‌های', 'harfhˈɑje', 'stress: plural, then the link'],
	['زبانی', 'zabˈɑni', 'stress: “a”'],
	['عربی', 'arabˈi', 'W'],
	['اسمم', 'ˈesmam', 'stress: pronoun'],
	['خودتان', 'xˈodetɑn', 'stress: pronoun'],
	['خوانده‌ام', 'xɑndˈeʔam', 'stress: person'],
	['می‌نویسم', 'mˈinevisam', 'stress: prefix'],
	['نمی‌خواهم', 'nˈemixɑham', 'stress: denial'],
	['بنویسید', 'bˈenevisid', 'stress: prefix'],
	['کردیم', 'kˈardim', 'stress: person'],
	['بله', 'bˈale', 'stress: first syllable'],
	// Letters with a short a, as the stimuli have them, and syllables.
	['قَ', 'ɢˈa', 'spell'],
	['ژَ', 'ʒˈa', 'spell'],
	['چَ', 'tʃˈa', 'spell'],
	['شِ', 'ʃˈe', 'spell'],
	['دی', 'dˈi', 'spell: needs no marks']
];
