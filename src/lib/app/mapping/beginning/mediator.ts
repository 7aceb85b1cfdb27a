import type { LanguageTag } from '../../../domain/language/language';
import type { Mediator } from '../../../domain/mapping/events';
import { containsPersonalNumber } from '../../../domain/mapping/personal-number';
import { err, ok, type Result } from '../../../domain/result';
import type { MappingSession } from '../mapping-session.svelte';

/** The mediator as the pedagogue fills it in. */
export interface MediatorDraft {
	readonly role: Mediator['role'] | null;
	/** Alias or first name, as the mediator wishes. */
	readonly name: string;
	readonly language: LanguageTag | null;
	readonly variety: string | null;
	readonly presence: Mediator['presence'];
	readonly understanding: Mediator['understanding'];
	/** Asked: of age, a child, or not asked yet. */
	readonly age: 'adult' | 'child' | null;
}

export type MediatorError =
	'roleMissing' | 'ageMissing' | 'child' | 'personalNumber' | 'nameTooLong';

const NAME_MOST = 60;

/** A child can't be the mediator; who it is and that they are of age has to be said. */
export function checkMediator(draft: MediatorDraft): MediatorError | null {
	if (draft.role === null) return 'roleMissing';
	if (draft.role === 'none') return null;
	if (draft.age === 'child') return 'child';
	if (draft.age === null) return 'ageMissing';
	if ([...draft.name.trim()].length > NAME_MOST) return 'nameTooLong';
	return containsPersonalNumber(draft.name) ? 'personalNumber' : null;
}

/** A relative may help, but is told of: loyalty, secrecy and what goes unsaid. */
export function warnsOf(draft: Pick<MediatorDraft, 'role'>): 'relative' | null {
	return draft.role === 'relative' ? 'relative' : null;
}

/** Writes who helps now; one who was there before keeps their id. */
export async function noteMediator(
	session: MappingSession,
	draft: MediatorDraft
): Promise<Result<void, MediatorError>> {
	const wrong = checkMediator(draft);
	if (wrong || draft.role === null) return err(wrong ?? 'roleMissing');
	const nobody = draft.role === 'none';
	const name = nobody ? '' : draft.name.trim();
	const before = session.state.mediators.find(
		(mediator) => mediator.role === draft.role && mediator.name === name
	);
	await session.record('mediator.present', {
		id: before?.id ?? session.newId(),
		role: draft.role,
		name,
		language: nobody ? null : draft.language,
		variety: nobody ? null : draft.variety,
		presence: draft.presence,
		understanding: draft.understanding,
		adult: true
	});
	return ok(undefined);
}

/** The form as it stands for the mediator present, or empty. */
export function draftOf(mediator: Mediator | null, language: LanguageTag | null): MediatorDraft {
	if (!mediator) {
		return {
			role: null,
			name: '',
			language,
			variety: null,
			presence: 'room',
			understanding: 'well',
			age: null
		};
	}
	const { role, name, presence, understanding, variety } = mediator;
	return {
		role,
		name,
		language: mediator.language ?? language,
		variety,
		presence,
		understanding,
		age: 'adult'
	};
}
