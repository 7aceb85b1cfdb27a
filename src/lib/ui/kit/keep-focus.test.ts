// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

/** Focus stays where the person was when what had it goes away. */
describe('keepFocus', () => {
	let root: HTMLElement;
	let stop: () => void;

	beforeEach(() => {
		root = document.createElement('main');
		root.innerHTML = `
			<h1>Början</h1>
			<section><h2>Språkhjälp</h2><form><button id="save">Spara</button></form></section>
			<ul><li><button id="take">Ta med</button><button id="edit">Ändra</button></li></ul>`;
		document.body.append(root);
		stop = keepFocus(root) as () => void;
	});
	afterEach(() => {
		stop();
		root.remove();
	});

	const get = (id: string) => document.getElementById(id) as HTMLButtonElement;
	const settled = () => new Promise((done) => setTimeout(done));

	it('goes to the heading of the part that is left', async () => {
		get('save').focus();
		root.querySelector('form')?.remove();
		await settled();
		expect(document.activeElement?.textContent).toBe('Språkhjälp');
	});

	it('goes to the next control of a row', async () => {
		get('take').focus();
		get('take').remove();
		await settled();
		expect(document.activeElement).toBe(get('edit'));
	});

	it('goes to the same control drawn anew', async () => {
		get('save').focus();
		get('save').outerHTML = '<button id="again">Annat</button><button id="save">Spara</button>';
		await settled();
		expect(document.activeElement).toBe(get('save'));
	});

	it('leaves focus alone where it has been moved on', async () => {
		get('take').focus();
		get('take').remove();
		get('save').focus();
		await settled();
		expect(document.activeElement).toBe(get('save'));
	});
});
