/**
 * Arabic spellings with a trap in them and what they should sound like, in broad
 * IPA (ˈ before the stressed syllable, double consonants written twice, clauses
 * apart by ` | `), written down from published rules before any engine was asked.
 *
 * Origins, by work and subject:
 * - `R2`: K. C. Ryding, A Reference Grammar of Modern Standard Arabic (Cambridge
 *   2005), ch. 2 “Phonology and script”: hamza, long vowels, diphthongs, alif
 *   maqṣūra, tāʾ marbūṭa, article and sun letters, hamzat al-waṣl and its helping
 *   vowels, nunation, stress, pause forms
 * - `W`: W. Wright, A Grammar of the Arabic Language I (Cambridge 1896): small alif,
 *   letters that are written and not heard, pronouns
 * - `AC`: F. Abu-Chacra, Arabic: An Essential Grammar (Routledge 2007), ch. 6: dagger
 *   alif (6.4), stress (6.5), which the article and what leans on a word don't take
 * - `tj`: abouttajweed.com/180802.htm: waṣl falls after a word, a long vowel before
 *   it is cut short, a consonant gets a vowel
 * - `wp`: en.wikipedia.org/wiki/Arabic_phonology, for values of the letters
 * - `orth`: en.wikipedia.org/wiki/Arabic_diacritics, for the signs
 * Of these AC and tj were looked up for this list, and
 * modern-standard-arabic.net/en/ee_chapters/6-stress for stress; R2 and W name
 * where the rule stands, no page of them was opened.
 *
 * The rules are cited, the words and their transcriptions are our own. Not verified:
 * nobody has listened, no speaker has read this list. Printed books differ on -a or
 * -ah for ة in pause (here -a), on -an at the end of an adverb (said, as in speech
 * today), on -iyy or -ī for ـِيّ in pause (here -ijj), on stress in many forms.
 */
export type Golden = readonly [say: string, ipa: string, origin: string];

export const GOLDEN: readonly Golden[] = [
	// Shadda, in either order of the marks.
	['\u0645\u064f\u0639\u064e\u0644\u0651\u0650\u0645\u0652', 'muˈʕallim', 'orth: shadda first'],
	['\u0645\u064f\u0639\u064e\u0644\u0650\u0651\u0645\u0652', 'muˈʕallim', 'orth: as NFC orders it'],
	['أَوَّلْ', 'ˈʔawwal', 'R2: doubled و is ww, no long vowel'],
	['سَيَّارَة', 'sajˈjaːra', 'R2: doubled ي; ة in pause -a'],
	['جَيِّدًا', 'ˈdʒajjidan', 'R2: jj; tanwīn with alif; antepenult'],
	['قُوَّة', 'ˈquwwa', 'R2: ww after u'],
	['عَرَبِيَّة', 'ʕaraˈbijja', 'R2: nisba -iyya, heavy penult'],
	['كُرْسِيّ', 'kurˈsijj', 'R2: -iyy in pause, superheavy'],
	['أَقَلّْ', 'ʔaˈqall', 'R2: double consonant in pause, superheavy'],
	['خَطّ', 'ˈxatˤtˤ', 'R2: shadda at the end, no vowel'],
	['تُفَّاحْ', 'tufˈfaːħ', 'R2: superheavy last syllable in pause'],
	['شَدَّة', 'ˈʃadda', 'R2'],
	['مُتَخَصِّصْ', 'mutaˈxasˤsˤisˤ', 'R2: emphatics, doubled and last'],
	// The article.
	['الشَّمْسْ', 'ʔaʃˈʃams', 'R2: sun letter, written shadda counts once'],
	['الْقَمَرْ', 'ʔalˈqamar', 'R2: moon letter; the article takes no stress'],
	['الشَمْسْ', 'ʔaʃˈʃams', 'R2: sun letter without its shadda'],
	['القَمَرْ', 'ʔalˈqamar', 'R2: moon letter, lām without sukūn'],
	['اللُّغَة', 'ʔalˈluɣa', 'R2: lām is a sun letter'],
	['اللَّيْلْ', 'ʔalˈlajl', 'R2: lām before lām, diphthong'],
	['الَّذِي', 'ʔalˈlaðiː', 'W, relative pronoun: relative with one lām'],
	['النَّاسْ', 'ʔanˈnaːs', 'R2: n is a sun letter'],
	['الرَّجُلْ', 'ʔarˈradʒul', 'R2: r is a sun letter'],
	['الطَّبِيبْ', 'ʔatˤtˤaˈbiːb', 'R2: ṭ is a sun letter; superheavy'],
	['الضَّوْءْ', 'ʔadˤˈdˤawʔ', 'R2: ḍ is a sun letter; final hamza in pause'],
	['الظُّهْرْ', 'ʔaðˤˈðˤuhr', 'R2: ẓ is a sun letter'],
	['الثَّلَاثَاءْ', 'ʔaθθalaːˈθaːʔ', 'R2: θ is a sun letter'],
	['الْجَدِيدْ', 'ʔaldʒaˈdiːd', 'R2: ج counts as a moon letter'],
	['الْيَوْمْ', 'ʔalˈjawm', 'R2: y is a moon letter'],
	['الْآنْ', 'ʔalˈʔaːn', 'R2: article before madda'],
	['الْأُولَى', 'ʔalˈʔuːlaː', 'R2: article before hamza; و is a long vowel here'],
	// Hamzat al-waṣl.
	['هَلِ الصَّوْتُ وَاضِحْ', 'hali sˤˈsˤawtu ˈwaːdˤiħ', 'R2: waṣl falls, helping vowel written'],
	['فِي الْبَيْتْ', 'fi lˈbajt', 'tj: long vowel shortened before waṣl'],
	['عَلَى الشَّاشَة', 'ˈʕala ʃˈʃaːʃa', 'tj: ā of alif maqṣūra shortened'],
	['مَا اسْمُكْ', 'ˈma smuk', 'R2: waṣl of a noun falls; its stress moves to the vowel before'],
	['أَيْنَ اسْمِي', 'ˈʔajˈna smiː', 'R2: the same after a short vowel'],
	['اِسْمْ', 'ˈʔism', 'R2: at the start waṣl is heard with its vowel'],
	['اُكْتُبْ', 'ˈʔuktub', 'R2: imperative, waṣl with u'],
	['وَاسْمِي', 'ˈwasmiː', 'R2: waṣl after wa-, no long vowel'],
	['بِاسْمِهِ', 'ˈbismihi', 'R2: waṣl after bi-'],
	['وَاحِدْ', 'ˈwaːħid', 'R2: here the alif is long, w is of the stem'],
	['هَٰذَا الِاسْمْ', 'ˈhaːða ˈlism', 'R2: article before waṣl, its lām with i'],
	['وَالِاخْتِيَارْ', 'walixtiˈjaːr', 'R2: wa-, article and a waṣl noun'],
	['لِاخْتِيَارِ مَسَارْ', 'lixtiˈjaːri maˈsaːr', 'R2: li- before waṣl'],
	['يَوْمٌ الْيَوْمْ', 'ˈjawmuni lˈjawm', 'R2: tanwīn before waṣl takes i'],
	['مِنْ الْبَيْتْ', 'mina lˈbajt', 'R2: min before the article takes a'],
	['هُمْ النَّاسْ', 'ˈhumu nˈnaːs', 'R2: -um before waṣl takes u'],
	['فَاتَّصَلَ', 'fatˈtasˤala', 'R2: form VIII after fa-'],
	['نَعَمْ، الْيَوْمْ', 'ˈnaʕam | ʔalˈjawm', 'R2: after a pause waṣl is heard again'],
	// The article after prepositions and conjunctions.
	['بِالْبَاصْ', 'bilˈbaːsˤ', 'R2: bi- and article'],
	['بِالسُّوَيْدِيَّة', 'bissuwajˈdijja', 'R2: bi- before a sun letter'],
	['لِلْقِرَاءَةِ', 'lilqiˈraːʔati', 'R2: li- and article without its alif'],
	['لِلرَّجُلْ', 'lirˈradʒul', 'R2: li- before a sun letter'],
	['لِلُّغَةِ', 'lilˈluɣati', 'R2: li- and article before lām: two lām written'],
	['وَالنَّصّ', 'wanˈnasˤsˤ', 'R2: wa- and article'],
	['فَالْمِفْتَاحْ', 'falmifˈtaːħ', 'R2: fa- and article'],
	['كَالْقَمَرْ', 'kalˈqamar', 'R2: ka- and article'],
	['وَالِدْ', 'ˈwaːlid', 'R2: no article: lām has a vowel of the stem'],
	// Long vowels.
	['هُدَى', 'ˈhudaː', 'R2: alif maqṣūra'],
	['أَعْلَى', 'ˈʔaʕlaː', 'R2: alif maqṣūra'],
	['رُو', 'ˈruː', 'R2: long u'],
	['دِي', 'ˈdiː', 'R2: long i'],
	['آ', 'ˈʔaː', 'R2: madda is ʔaː'],
	['الْقُرْآنْ', 'ʔalqurˈʔaːn', 'R2: madda after a consonant'],
	['\u0627\u0653\u062e\u064e\u0631\u0652', 'ˈʔaːxar', 'orth: madda as a mark of its own'],
	['تَفْعَلُوا', 'ˈtafʕaluː', 'W, silent alif: alif of the plural isn’t heard'],
	['مَشَوْا', 'ˈmaʃaw', 'W, silent alif: the same after a diphthong'],
	['تَقْرَؤُونَ', 'taqraˈʔuːna', 'R2: hamza on wāw before long u'],
	['مِائَة', 'ˈmiʔa', 'W, silent letters: the alif of hundred isn’t heard'],
	['سِتَّمِئَة', 'sitˈtamiʔa', 'W: hundreds written in one; antepenult'],
	['أَنَا', 'ˈʔana', 'W, pronouns: short at the end'],
	['قِيمَة', 'ˈqiːma', 'R2: kasra and ي'],
	['ثَمَانِيَة', 'θaˈmaːnija', 'R2: ي with a vowel is y; antepenult'],
	// Dagger alif.
	['لَٰكِنَّ', 'laːˈkinna', 'W, small alif: ā written small'],
	['هَٰذِهِ', 'ˈhaːðihi', 'W, small alif'],
	['ذَٰلِكْ', 'ˈðaːlik', 'W, small alif'],
	['هٰذَا', 'ˈhaːðaː', 'W, small alif: without its fatḥa'],
	['هَذَا', 'ˈhaːðaː', 'W, small alif: left out, as custom is'],
	['لَكِنْ', 'ˈlaːkin', 'W, small alif: left out, as custom is'],
	['لَكُنَّ', 'laˈkunna', 'R2: the pronoun, not “but”'],
	['اللَّهُ', 'ʔalˈlaːhu', 'W, small alif: its ā is unwritten'],
	['أُولَٰئِكَ', 'ʔuˈlaːʔika', 'W, silent letters: its و isn’t heard'],
	// Tanwīn.
	['شُكْرًا', 'ˈʃukran', 'R2: -an with alif'],
	['جَيِّداً', 'ˈdʒajjidan', 'orth: tanwīn on the alif'],
	['عَادَةً', 'ˈʕaːdatan', 'R2: -an on ة without alif; antepenult'],
	['مَسَاءً', 'maˈsaːʔan', 'R2: -an on hamza after alif, without alif'],
	['شَيْءٌ', 'ˈʃajʔun', 'R2: -un on hamza'],
	['هُدًى', 'ˈhudan', 'R2: -an before alif maqṣūra'],
	['بِثَمَانِيَةٍ وَأَرْبَعِينْ', 'biθamaːˈnijatin waʔarbaˈʕiːn', 'R2: -in on ة'],
	// Tāʾ marbūṭa.
	['مَدْرَسَة', 'ˈmadrasa', 'R2: silent in pause; antepenult'],
	['مَدْرَسَةْ', 'ˈmadrasa', 'R2: the same with sukūn'],
	['مَدْرَسَةُ الْقُرْآنْ', 'madˈrasatu lqurˈʔaːn', 'R2: t in connection'],
	['حَيَاة', 'ˈħajaː', 'R2: after ā'],
	['شَجَرَة', 'ˈʃadʒara', 'R2: antepenult'],
	['ثَلَاثَة', 'θaˈlaːθa', 'R2: heavy penult'],
	// Pause forms.
	['بَيْتْ', 'ˈbajt', 'R2: diphthong; two consonants in pause'],
	['كِتَابْ', 'kiˈtaːb', 'R2: superheavy last syllable'],
	['كِتَابٌ', 'kiˈtaːbun', 'R2: the full form keeps the penult'],
	['بَنْكْ', 'ˈbank', 'R2'],
	['شَيْءْ', 'ˈʃajʔ', 'R2: hamza last'],
	['أَرْبَعِينْ', 'ʔarbaˈʕiːn', 'R2'],
	// Hamza on its seats.
	['سُؤَالْ', 'suˈʔaːl', 'R2: on wāw'],
	['تَقْرَئِينَهُ', 'taqraˈʔiːnahu', 'R2: on yāʾ; antepenult'],
	['نَقْرَأْ', 'ˈnaqraʔ', 'R2: on alif, closing a syllable'],
	['إِلَى', 'ˈʔilaː', 'R2: under alif'],
	['\u0627\u0655\u0650\u0644\u064e\u0649', 'ˈʔilaː', 'orth: hamza as a mark of its own'],
	['رَأْسِي', 'ˈraʔsiː', 'R2: in the middle'],
	['بِدَايَة', 'biˈdaːja', 'R2'],
	['قِرَاءَة', 'qiˈraːʔa', 'R2: on the line'],
	['أَصْدِقَاءْ', 'ʔasˤdiˈqaːʔ', 'R2: last, after ā'],
	// Diphthongs and glides.
	['يَوْمْ', 'ˈjawm', 'R2: aw'],
	['خَيْطْ', 'ˈxajtˤ', 'R2: aj; emphatic last'],
	['لُغَتَيْنِ', 'luɣaˈtajni', 'R2: heavy penult'],
	['وَرْدَة', 'ˈwarda', 'R2: w first'],
	['يُرِيدُ', 'juˈriːdu', 'R2: y first'],
	['حَيَوَانَاتْ', 'ħajawaːˈnaːt', 'R2: glides between vowels'],
	// Emphatics and back consonants against their plain neighbours.
	['صَيْدَلِيَّة', 'sˤajdaˈlijja', 'wp: ṣ'],
	['طَعَامْ', 'tˤaˈʕaːm', 'wp: ṭ, ʿayn'],
	['ضَيْفْ', 'ˈdˤajf', 'wp: ḍ'],
	['نَظَّارَة', 'naðˤˈðˤaːra', 'wp: ẓ'],
	['قَلْبْ', 'ˈqalb', 'wp: q'],
	['كَلْبْ', 'ˈkalb', 'wp: k'],
	['غُرْفَة', 'ˈɣurfa', 'wp: ghayn'],
	['مَدْحْ', 'ˈmadħ', 'wp: d and ḥ apart (the engine’s dH is ḍ)'],
	['ذَهَبْ', 'ˈðahab', 'wp: ð'],
	['ثُومْ', 'ˈθuːm', 'wp: θ'],
	['جَمَلْ', 'ˈdʒamal', 'wp: j as dʒ'],
	// Clitics and stress.
	['كَتَبَ', 'ˈkataba', 'R2: antepenult'],
	['كَتَبْتُ', 'kaˈtabtu', 'R2: closed penult'],
	['نَكْتُبُهَا', 'nakˈtubuhaː', 'R2: pronoun counts; antepenult'],
	['مَدْرَسَتِي', 'madˈrasatiː', 'R2: pronoun counts; antepenult'],
	['وَأَنَا', 'waˈʔana', 'AC: wa- takes no stress'],
	['وَمَعَ', 'waˈmaʕa', 'AC: wa- takes no stress'],
	['وَهُوَ', 'waˈhuwa', 'AC: wa- takes no stress'],
	['وَرَقَة', 'ˈwaraqa', 'AC: here w is of the stem'],
	['هُنَا', 'ˈhunaː', 'R2: a long vowel last takes no stress'],
	// Single letters and syllables of the stimuli.
	['مَ', 'ˈma', 'orth: a letter with a short a'],
	['دُ', 'ˈdu', 'orth'],
	['مِ', 'ˈmi', 'orth'],
	['عَ', 'ˈʕa', 'orth: ʿayn'],
	['وَ', 'ˈwa', 'orth'],
	['يَ', 'ˈja', 'orth'],
	// Phrases.
	['مِنْ أَيْنَ نَبْدَأْ؟', 'min ˈʔajna ˈnabdaʔ', 'R2: min leans on the next word'],
	['لَا، لَا أُرِيدْ', 'ˈlaː | laː ʔuˈriːd', 'R2: lā alone bears stress'],
	['مَا السَّبَبْ؟', 'ma sˈsabab', 'tj: ā shortened'],
	['رَقْمُ اثْنَيْنِ وَثَلَاثِينْ', 'ˈraqmu θˈnajni waθalaːˈθiːn', 'R2: waṣl of two'],
	['مَنْ نَحْنُ', 'ˈma nˈnaħnu', 'R2: n and n are one double consonant'],
	[
		'لِأَنَّ ابْنَهَا',
		'liˈʔanˈna bnahaː',
		'R2: waṣl falls; ib- had the stress (antepenult), the vowel before has it'
	]
];
