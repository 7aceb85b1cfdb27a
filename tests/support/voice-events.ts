/** A random id that says what it is. */
export function idOf(name: string): string {
	return name.padEnd(20, '0');
}

export function voiceOpened(name: string, alias = 'Amina') {
	return {
		id: idOf(name),
		time: '018bcfe56800-0000-enhet',
		type: 'voice.opened',
		kind: 'recorded',
		language: 'so',
		variety: null,
		speaker: { alias, consented: '2026-11-22', scope: 'device' },
		licence: 'CC-BY-4.0'
	};
}

/** @param mp3 base64; what it holds is nothing to the vault. */
export function clipKept(name: string, say = 'waa', mp3 = 'c2jDpA==') {
	const info = {
		say,
		sayHash: 'a'.repeat(64),
		refs: ['purpose.title'],
		pace: 'normal',
		ms: 900,
		lufs: -18,
		peak: -3,
		review: { status: 'draft' }
	};
	return {
		id: idOf(name),
		time: '018bcfe56800-0001-enhet',
		type: 'clip.kept',
		info,
		mp3
	};
}
