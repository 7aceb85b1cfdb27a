import type { ScreenView } from '../../src/lib/app/mapping/player/screen';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';

/** The right answer of every item, so that each step is gone through to its end. */
export function keysOf(instrument: Instrument): (view: ScreenView) => readonly string[] {
	const keys = new Map<string, string>();
	for (const pack of Object.values(instrument.languages))
		for (const part of ['reading', 'writing'] as const)
			for (const { practice, A, B, success } of Object.values(pack[part]?.steps ?? {}))
				for (const { id, key } of [...practice, ...A.items, ...(B?.items ?? []), success])
					if (key) keys.set(id, key);
	return ({ id, choice, page }) => {
		if (id === 'latin.ask') return ['yes'];
		// A word heard before it is read has its item's pictures.
		const key = keys.get(id.replace(/\.know$/, ''));
		if (key !== undefined) return [key];
		return page && !choice ? ['w1.1'] : [];
	};
}
