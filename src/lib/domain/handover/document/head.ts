import { formatDate, formatDates } from '../words/format';
import type { Context } from './context';
import type { Block, Inline } from './model';
import { say, strong, typed } from './runs';

type Row = { readonly term: string; readonly value: Inline };

/** Who it is about, when and how the talks were held, and who receives it. */
export function headBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const left: readonly Block[] = [
		{ type: 'paragraph', inline: [say(context, words.title)], quiet: true },
		{ type: 'heading', level: 1, inline: [typed(handover.participant.alias)] }
	];
	const right: readonly Block[] = [{ type: 'facts', rows: factRows(context) }];
	return [{ type: 'columns', columns: [left, right] }, { type: 'rule' }];
}

function factRows(context: Context): readonly Row[] {
	const { handover, words } = context;
	const { setting, readBack } = handover;
	const rows: Row[] = [];
	if (setting.dates.length > 0) {
		const dates = formatDates(setting.dates, words);
		rows.push({ term: words.facts.talks, value: [strong(context, dates)] });
	}
	if (setting.pedagogue)
		rows.push({ term: words.facts.pedagogue, value: [typed(setting.pedagogue)] });
	const language = talkLanguage(context);
	if (language) rows.push({ term: words.facts.language, value: [strong(context, language)] });
	const school = schoolLanguage(context);
	if (school) rows.push({ term: words.facts.school, value: [strong(context, school)] });
	if (setting.entrance) {
		const entrance = words.entrances[setting.entrance];
		rows.push({ term: words.facts.entrance, value: [say(context, entrance)] });
	}
	for (const mediator of setting.mediators) {
		rows.push({ term: words.facts.mediator, value: mediatorInline(context, mediator) });
	}
	if (readBack.receiver)
		rows.push({ term: words.facts.receiver, value: [typed(readBack.receiver)] });
	// The day of the last talk says it already.
	if (handover.made !== setting.dates.toSorted().at(-1))
		rows.push({
			term: words.facts.made,
			value: [say(context, formatDate(handover.made, words))]
		});
	return rows;
}

function talkLanguage({ handover, language }: Context): string {
	const { languages, variety } = handover.setting;
	const name = languages.talk === null ? undefined : languages.names[languages.talk];
	return [name?.[language], variety?.[language]].filter(Boolean).join(', ');
}

/** Said where it is another than the talk's: what was read and written in. */
function schoolLanguage({ handover, language }: Context): string | undefined {
	const { talk, school, names } = handover.setting.languages;
	return school === null || school === talk ? undefined : names[school]?.[language];
}

type Mediator = Context['handover']['setting']['mediators'][number];

function mediatorInline(context: Context, mediator: Mediator): Inline {
	const { roles, presence, understanding } = context.words;
	if (mediator.role === 'none') return [say(context, roles.none)];
	const told = [
		roles[mediator.role],
		presence[mediator.presence],
		understanding[mediator.understanding]
	];
	const text = told.filter((part) => part !== '').join(', ');
	if (mediator.name === '') return [say(context, text)];
	return [typed(mediator.name), say(context, `, ${text}`)];
}
