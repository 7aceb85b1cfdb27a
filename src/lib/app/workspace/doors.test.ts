import { describe, expect, it } from 'vitest';
import { idlePlace, isOutside, redirect, type Standing } from './doors';

const standing = (more: Partial<Standing>): Standing => ({
	status: 'open',
	given: null,
	inside: false,
	...more
});

const GIVEN = standing({ status: 'handedOver', given: 'm1' });
const INSIDE = standing({ status: 'handedOver', given: 'm1', inside: true });

describe('where an address leads', () => {
	it.each(['empty', 'locked'] as const)('leads every address to the front page: %s', (status) => {
		for (const path of ['/participants', '/settings', '/mapping/m1/steps', '/nowhere'])
			expect(redirect(path, standing({ status }))).toBe('/');
		expect(redirect('/', standing({ status }))).toBeNull();
	});

	it('leaves the guide open before unlocking and behind the inner door, never to the participant', () => {
		for (const path of ['/guide', '/guide/R3', '/guide/trainer']) {
			for (const status of ['empty', 'locked', 'open'] as const)
				expect(redirect(path, standing({ status }))).toBeNull();
			expect(redirect(path, INSIDE)).toBeNull();
			expect(redirect(path, GIVEN)).toBe('/mapping/m1/participant');
		}
		expect(redirect('/guidebook', standing({ status: 'locked' }))).toBe('/');
	});

	it.each(['/report', '/page'])(
		'asks for no workspace, but never in the participant’s place: %s',
		(path) => {
			for (const status of ['starting', 'unavailable', 'empty', 'locked', 'open'] as const)
				expect(redirect(path, standing({ status }))).toBeNull();
			expect(redirect(path, INSIDE)).toBeNull();
			expect(redirect(path, GIVEN)).toBe('/mapping/m1/participant');
			expect(isOutside(path)).toBe(true);
			expect(isOutside(`${path}/more`)).toBe(false);
		}
	);

	it('leads from the front page to the list once open, and leaves the rest alone', () => {
		expect(redirect('/', standing({}))).toBe('/participants');
		expect(redirect('/settings', standing({}))).toBeNull();
		expect(redirect('/mapping/m1/steps', standing({}))).toBeNull();
	});

	it('shows the participant one page and no other', () => {
		const page = '/mapping/m1/participant';
		expect(redirect(page, GIVEN)).toBeNull();
		for (const path of [
			'/',
			'/participants',
			'/settings',
			'/mapping/m1/steps',
			'/mapping/m2/participant'
		])
			expect(redirect(path, GIVEN)).toBe(page);
	});

	it('opens this mapping alone behind the inner door; the list asks for the passphrase', () => {
		expect(redirect('/mapping/m1/steps', INSIDE)).toBeNull();
		expect(redirect('/mapping/m1/participant', INSIDE)).toBeNull();
		expect(redirect('/', INSIDE)).toBeNull();
		for (const path of ['/participants', '/settings', '/mapping/m2/steps', '/mapping/m10/steps'])
			expect(redirect(path, INSIDE)).toBe('/');
	});
});

describe('the idle lock', () => {
	it('is off where nothing is open and while the participant has the tablet', () => {
		expect(idlePlace('/', standing({ status: 'locked' }))).toBe('off');
		expect(idlePlace('/mapping/m1/participant', GIVEN)).toBe('off');
	});

	it('waits longer in a mapping', () => {
		expect(idlePlace('/mapping/m1/steps', standing({}))).toBe('mapping');
		expect(idlePlace('/mapping/m1/steps', INSIDE)).toBe('mapping');
		expect(idlePlace('/guide/R3', standing({}))).toBe('mapping');
		expect(idlePlace('/guide', standing({ status: 'locked' }))).toBe('off');
		expect(idlePlace('/participants', standing({}))).toBe('elsewhere');
	});
});
