import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';

const folder = () => mkdtempSync(join(tmpdir(), 'spraksteg-'));

/** Clicks the button and keeps what it saves. @returns the file's path and the name it was given. */
export async function saved(page: Page, button: string): Promise<{ path: string; name: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	const name = download.suggestedFilename();
	const path = join(folder(), name);
	await download.saveAs(path);
	return { path, name };
}

/** Makes the PDF, sees its pages, saves it, and goes back to the choices. */
export async function savedPdf(page: Page): Promise<{ path: string; name: string }> {
	await page.getByRole('button', { name: 'Gör PDF' }).click();
	await expect(page.getByRole('img', { name: /^Sida 1 av/ })).toBeVisible();
	const file = await saved(page, 'Spara PDF:en');
	await expect(page.getByText(/^Sparad: /)).toBeVisible();
	await page.getByRole('button', { name: 'Ändra något' }).click();
	return file;
}

/** Whether a program is here; where not, one line says what wasn't checked. */
function has(program: string): boolean {
	if (spawnSync('which', [program]).status === 0) return true;
	console.log(`${program} is not here: what it would have read back was not checked.`);
	return false;
}

/** The text of a PDF, or null where there is no poppler. */
export function textOfPdf(path: string): string | null {
	return has('pdftotext') ? execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }) : null;
}

/** The files a PDF carries, or null where there is no poppler. */
export function attachmentsOf(path: string): Buffer[] | null {
	if (!has('pdfdetach')) return null;
	const out = folder();
	execFileSync('pdfdetach', ['-saveall', '-o', out, path]);
	return readdirSync(out).map((name) => readFileSync(join(out, name)));
}

const SECRET = 'kopian ligger i skåpet';

/** Everything the workspace holds, in clear, by the way its owner has: a backup. */
export async function journals(page: Page): Promise<string> {
	await page.getByLabel('Kopians lösenfras', { exact: true }).fill(SECRET);
	await page.getByLabel('Kopians lösenfras en gång till').fill(SECRET);
	const { path } = await saved(page, 'Gör en säkerhetskopia');
	const age = new Decrypter();
	age.addPassphrase(SECRET);
	const zip = unzipSync(await age.decrypt(readFileSync(path)));
	return Object.values(zip)
		.map((bytes) => new TextDecoder().decode(bytes))
		.join('\n');
}
