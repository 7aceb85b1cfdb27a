import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Check } from '../../src/lib/domain/instrument/checks/placed';

/** Whoever has one of the participant's texts has them all. */
export const textsComplete: Check = ({ instrument }) => {
	const texts = Object.entries(instrument.languages).flatMap(([tag, pack]) =>
		pack.texts ? [[tag, new Set(Object.keys(pack.texts))] as const] : []
	);
	const needed = new Set(texts.flatMap(([, keys]) => [...keys]));
	return texts.flatMap(([tag, keys]): InstrumentFault[] =>
		[...needed]
			.filter((key) => !keys.has(key))
			.map((key) => {
				const others = texts.filter(([, other]) => other.has(key)).map(([other]) => other);
				const reason = `is missing, ${others.join(' ')} ${others.length > 1 ? 'have' : 'has'} it`;
				return { file: `languages/${tag}/texts.json`, path: key, reason };
			})
	);
};
