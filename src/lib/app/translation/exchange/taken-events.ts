import { changesBetween, type Incoming } from '$lib/domain/translation/incoming';
import type { LanguagePackFile } from '$lib/domain/translation/pack-file';
import { judgedWords, sourceOf } from '$lib/domain/translation/standing';
import type { NewTranslationEvent } from '../translation-journal';

/** Words by who takes the table in, verdicts by whom the table names. */
export function eventsOfTable(
	incoming: readonly Incoming[],
	who: { readonly by: string; readonly on: string }
): readonly NewTranslationEvent[] {
	return incoming.flatMap(({ unit, standing, fields, verdict }): NewTranslationEvent[] => {
		if (!standing) return [];
		const changes = changesBetween(standing.fields, fields);
		const changed: NewTranslationEvent[] =
			Object.keys(changes).length === 0 ? [] : [{ type: 'words.changed', unit, changes, ...who }];
		if (!verdict) return changed;
		const words = judgedWords(fields);
		const source = sourceOf(standing.unit.source);
		return [...changed, { type: 'words.judged', unit, words, source, ...verdict }];
	});
}

/** As they were written there, in one piece; those of a unit that wasn't chosen stay outside. */
export function eventsOfPack(
	{ events }: LanguagePackFile,
	chosen: ReadonlySet<string>,
	trusted: ReadonlySet<string>
): readonly NewTranslationEvent[] {
	const taken = events.filter(
		(event) => chosen.has(event.unit) || (event.type === 'words.judged' && trusted.has(event.by))
	);
	return [{ type: 'words.received', events: taken, trusted: [...trusted] }];
}
