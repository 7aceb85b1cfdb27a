// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import InterviewView from './InterviewView.svelte';
import Skills from './Skills.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const WHAT = 'Vad personen kan';
const LEARNED = 'Var och av vem det lärdes';
const SHOWN = 'Hur det visades eller berättades';
const RESEMBLES = 'Liknar yrket';
const click = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

async function fill(label: string, text: string, inside = 'Kunnande 1') {
	const field = within(screen.getByRole('group', { name: inside })).getByLabelText(label);
	await user.clear(field);
	await user.type(field, text);
	await user.tab();
}

async function skills() {
	const made = await newSession(instrument);
	renderInRoom(made.session, Skills);
	await click('Lägg till kunnande');
	return made;
}

describe('know-how without papers', () => {
	it('stands with the questions about work, and nowhere else', async () => {
		const { session } = await newSession(instrument);
		renderInRoom(session, InterviewView);
		expect(screen.queryByRole('heading', { name: 'Kunnande utan papper' })).toBeNull();
		await click(/^Arbete och kunnande /);
		expect(screen.getByRole('heading', { name: 'Kunnande utan papper' })).toBeVisible();
	});

	it('is kept field by field, as it is told', async () => {
		const { session, reopen } = await skills();
		await fill(WHAT, 'Väver mattor');
		await fill(LEARNED, 'Av min mormor');
		await fill(SHOWN, 'Visade en bild');
		await fill(RESEMBLES, 'Vävare');
		const told = {
			what: 'Väver mattor',
			learned: 'Av min mormor',
			shown: 'Visade en bild',
			resembles: 'Vävare'
		};
		expect(session.state.skills).toMatchObject([told]);
		await session.retry();
		expect((await reopen()).state.skills).toMatchObject([told]);
	});

	it('waits with the rest until it says what the person can, and loses nothing', async () => {
		const { session } = await skills();
		await fill(LEARNED, 'I verkstaden hemma');
		expect(session.state.skills).toEqual([]);
		expect(screen.getByText('Skriv vad personen kan, så sparas resten.')).toBeVisible();
		await fill(WHAT, 'Lagar motorer');
		expect(session.state.skills).toMatchObject([
			{ what: 'Lagar motorer', learned: 'I verkstaden hemma' }
		]);
		expect(screen.queryByText('Skriv vad personen kan, så sparas resten.')).toBeNull();
	});

	it('takes several, changes one and keeps their order', async () => {
		const { session } = await skills();
		await fill(WHAT, 'Bakar bröd');
		await click('Lägg till kunnande');
		await fill(WHAT, 'Syr kläder', 'Kunnande 2');
		await fill(WHAT, 'Bakar bröd och kakor');
		expect(session.state.skills.map(({ what }) => what)).toEqual([
			'Bakar bröd och kakor',
			'Syr kläder'
		]);
	});

	it('is struck, and the striking undone', async () => {
		const { session, reopen } = await skills();
		await fill(WHAT, 'Bakar bröd');
		await click('Stryk Bakar bröd');
		expect(session.state.skills).toEqual([]);
		expect(screen.queryByRole('group', { name: 'Kunnande 1' })).toBeNull();
		await click('Ångra: ta tillbaka Bakar bröd');
		expect(session.state.skills).toMatchObject([{ what: 'Bakar bröd' }]);
		await session.retry();
		expect((await reopen()).state.skills).toMatchObject([{ what: 'Bakar bröd' }]);
	});

	it('offers occupations in plain Swedish and takes any other', async () => {
		const { session } = await skills();
		const offered = [...document.querySelectorAll('datalist option')];
		expect(offered.map((option) => option.getAttribute('value'))).toContain('Snickare');
		await fill(WHAT, 'Gräver brunnar');
		await fill(RESEMBLES, 'Brunnsborrare');
		expect(session.state.skills).toMatchObject([{ resembles: 'Brunnsborrare' }]);
	});

	it('warns of a personal number, in the occupation too', async () => {
		await skills();
		await fill(WHAT, '811218-9876');
		expect(screen.getByText(/Det här ser ut som ett personnummer/)).toBeVisible();
		await fill(WHAT, 'Bakar');
		expect(screen.queryByText(/Det här ser ut som ett personnummer/)).toBeNull();
		await fill(RESEMBLES, '811218-9876');
		expect(screen.getByText(/Det här ser ut som ett personnummer/)).toBeVisible();
	});
});
