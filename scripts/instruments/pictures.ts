import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { type Check, placedItems } from '../../src/lib/domain/instrument/checks/placed';

/** Every picture named has a file, and every file is named (some by the app's own screens). */
export const picturesExist: Check = ({ instrument, pictures }) => {
	const faults: InstrumentFault[] = [];
	const need = (file: string, path: string, picture: string | undefined): void => {
		if (picture !== undefined && !pictures.has(picture))
			faults.push({ file, path, reason: `no picture ${picture}.svg` });
	};
	for (const question of instrument.interview.questions) {
		for (const option of question.choice?.options ?? [])
			need('interview.json', `${question.id}.${option.id}`, option.picture);
		for (const option of [
			...(question.perLanguage?.scale ?? []),
			...(question.rated?.rows ?? []),
			...(question.rated?.scale ?? [])
		])
			need('interview.json', `${question.id}.${option.id}`, option.picture);
	}
	for (const { item, file, path, pack, part } of placedItems(instrument)) {
		need(file, path, item.shown?.picture);
		for (const option of item.options ?? []) need(file, path, option.picture);
		if (item.page) need(file, path, pack[part]?.pages?.[item.page]?.picture);
	}
	for (const line of instrument.report.sv.lines) need('report/sv.json', line.id, line.picture);
	return faults;
};
