import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import type { Mediator } from '../../src/lib/domain/mapping/events';

/** An Arabic-speaking person who has been told, takes part, and begins at the green entrance. */
export async function beginTalk(
	session: MappingSession,
	role: Mediator['role'] = 'languageSupport'
): Promise<void> {
	await session.record('language.chosen', { tag: 'ar', variety: 'sudanese', by: 'participant' });
	await session.record('mediator.present', {
		id: session.newId(),
		role,
		name: 'Amal',
		language: 'ar',
		variety: 'sudanese',
		presence: 'room',
		understanding: 'well',
		adult: true
	});
	await session.record('purpose.told', {
		told: ['purpose.1'],
		ownWords: 'Ni ser vad jag kan.',
		participates: 'yes',
		by: 'participant'
	});
	await session.record('address.chosen', { address: 'f', by: 'participant' });
	await session.record('school.found', {
		tag: 'ar',
		languages: [
			{ tag: 'ar', name: 'arabiska', where: ['school'], years: 4, read: 'little', write: 'little' }
		],
		reason: { code: 'onlyLearned' },
		by: 'participant'
	});
	await session.record('entrance.chosen', { entrance: 'green', proposed: 'green' });
}
