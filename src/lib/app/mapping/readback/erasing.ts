import type { ReportSectionId } from '../../../domain/instrument/interview';
import type { JournalEvent, MappingEvent } from '../../../domain/mapping/events';
import { isRunEvent } from '../../../domain/mapping/reduce-run';
import type { MappingState } from '../../../domain/mapping/state';
import { sourceOf } from '../../../domain/handover/summary-lines';
import type { Result } from '../../../domain/result';
import type { MappingSession } from '../mapping-session.svelte';
import { OWN_WORDS } from '../player/purpose-slots';
import { recordingEvents } from '../recording/erasing';
import type { Told } from '../recording/kept';
import { NO_PLAN, type Plan } from './plan';

type VaultCode = Extract<Awaited<ReturnType<MappingSession['erase']>>, { ok: false }>['error'];

const OWN_LINES: Partial<Record<ReportSectionId, string>> = {
	canDo: 'line',
	nextSteps: 'next',
	reasons: 'reason'
};

/** Parts of the agreement that a section carries. */
const OF_PLAN: Partial<Record<ReportSectionId, readonly (keyof Plan)[]>> = {
	conditions: ['conditions'],
	nextSteps: ['what', 'who', 'when'],
	swedish: ['ispKnown', 'ispTookPart', 'firstSfi']
};

/** What of a mapping something was told or read aloud to. */
type ToldWhere = (told: Told) => boolean;

/** Ids of the recordings of it: they are the person's words, too. */
function recordedOf(session: MappingSession, where: ToldWhere): readonly string[] {
	const { all } = session.state.recordings;
	const ids = new Set(all.filter(where).map(({ id }) => id));
	return recordingEvents(session.events, ids);
}

/** Ids of all events whose content a section rests on, undone ones too. */
export function eventsBehind(session: MappingSession, section: ReportSectionId): readonly string[] {
	const { questions } = session.instrument.interview;
	const landing = new Set(questions.filter((q) => q.lands === section).map((q) => q.id));
	const behind = (event: MappingEvent): boolean => {
		switch (event.type) {
			case 'question.answered':
			case 'question.declined':
			case 'question.noted':
				return landing.has(event.payload.question);
			case 'skill.noted':
				return section === 'work';
			case 'purpose.told':
			case 'mediator.present':
				return section === 'setting';
			case 'school.found':
				return section === 'languages';
			case 'sense.noted':
				return section === 'conditions';
			case 'plan.agreed':
				return section in OF_PLAN;
			case 'step.passed':
			case 'outcome.overridden':
			case 'stimuli.confirmed':
				return section === 'readingWriting';
			case 'line.chosen':
			case 'line.struck': {
				const { kind, id } = event.payload;
				const source = sourceOf(session.instrument, kind, id);
				return OWN_LINES[section] === kind || source === section;
			}
			case 'section.released':
			case 'section.withheld':
				return event.payload.section === section;
			default:
				return section === 'readingWriting' && ofRun(event);
		}
	};
	const recorded = recordedOf(session, ({ run, ref }) => {
		if (run !== null) return section === 'readingWriting';
		return landing.has(ref) || (ref === OWN_WORDS && section === 'setting');
	});
	const own = session.events.flatMap((event) =>
		event.type !== 'erased' && behind(event) ? [event.id] : []
	);
	return [...own, ...recorded];
}

function ofRun(event: MappingEvent): boolean {
	return isRunEvent(event) && 'run' in event.payload && event.payload.run !== null;
}

/**
 * Deletes what a section rests on for good. What the mapping can't go on
 * without (who helps, in which language) is written again without the
 * person's words.
 */
export async function eraseSection(
	session: MappingSession,
	section: ReportSectionId
): Promise<Result<void, VaultCode>> {
	const before = session.state;
	const done = await session.erase('section', section, eventsBehind(session, section));
	if (done.ok) await writeAgain(session, section, before);
	return done;
}

/** Deletes one question's answers and notes. */
export function eraseQuestion(
	session: MappingSession,
	question: string
): Promise<Result<void, VaultCode>> {
	const ids = session.events.flatMap((event: JournalEvent) => {
		const own =
			(event.type === 'question.answered' ||
				event.type === 'question.declined' ||
				event.type === 'question.noted') &&
			event.payload.question === question;
		return own ? [event.id] : [];
	});
	const recorded = recordedOf(session, ({ run, ref }) => run === null && ref === question);
	return session.erase('question', question, [...ids, ...recorded]);
}

async function writeAgain(
	session: MappingSession,
	section: ReportSectionId,
	before: MappingState
): Promise<void> {
	if (section === 'setting') {
		for (const mediator of before.mediators)
			await session.record('mediator.present', { ...mediator, name: '', variety: null });
		const { purpose } = before;
		if (purpose) await session.record('purpose.told', { ...purpose, ownWords: null });
	}
	if (section === 'languages' && before.school) {
		const { tag, reason, by } = before.school;
		await session.record('school.found', { tag, languages: [], reason: { code: reason.code }, by });
	}
	const parts = OF_PLAN[section];
	if (parts && before.plan) {
		const emptied = Object.fromEntries(parts.map((part) => [part, NO_PLAN[part]]));
		await session.record('plan.agreed', { ...before.plan, ...emptied });
	}
}
