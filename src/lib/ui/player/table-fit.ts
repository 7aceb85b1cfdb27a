/** A table's type gives way by so much at most; beyond that its rows stand under each other. */
const LEAST = 0.6;
const STEP = 0.05;

/**
 * No table is wider than its page: its type gives way, and where that isn't enough each row
 * becomes a list of its own. Nothing is cut, and nothing scrolls sideways.
 */
export function fitTables(sheet: HTMLElement): void {
	for (const table of sheet.querySelectorAll('table')) {
		table.classList.remove('stacked');
		const room = sheet.clientWidth + 1;
		const over = (share: number): boolean => {
			table.style.setProperty('--share', String(share));
			return table.offsetWidth > room;
		};
		let share = 1;
		while (over(share) && share > LEAST) share -= STEP;
		if (table.offsetWidth <= room) continue;
		table.style.removeProperty('--share');
		table.classList.add('stacked');
	}
}
