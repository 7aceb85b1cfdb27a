import { expect, it } from 'vitest';
import { storageHealth } from './storage-health';

const DAY = 86_400_000;
const NOW = 1_790_000_000_000;
const plain = { lastBackup: null, persistent: false, used: null, quota: null };

it.each([
	[null, null, true],
	[NOW - 1, 0, false],
	[NOW - 6 * DAY, 6, false],
	[NOW - 7 * DAY, 7, true],
	// A clock that was put back.
	[NOW + DAY, 0, false]
])('tells how old the last backup is: %s', (lastBackup, days, due) => {
	const health = storageHealth({ ...plain, lastBackup }, NOW);
	expect([health.backupDays, health.backupDue]).toEqual([days, due]);
});

it('gives megabytes where the browser tells, and else nothing', () => {
	const told = storageHealth({ ...plain, used: 12_340_000, quota: 100_000_000 }, NOW);
	expect([told.usedMB, told.freeMB]).toEqual([12.3, 87.7]);
	const silent = storageHealth(plain, NOW);
	expect([silent.usedMB, silent.freeMB]).toEqual([null, null]);
});
