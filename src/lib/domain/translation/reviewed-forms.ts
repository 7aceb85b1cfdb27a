import type { Review, Stimuli, StepStimuli, StimulusItem } from '../instrument/stimuli';
import type { Standing } from './standing';

/**
 * The marks of every form as the verdicts on its pieces have them: *reviewed* when
 * all of it has been approved, a draft again when a piece was changed or rejected.
 * What nobody here has touched keeps its mark.
 */
export function reviewedForms(
	stimuli: Stimuli,
	standings: readonly Standing[],
	touched: ReadonlySet<string>
): Stimuli['steps'] {
	const byPath = new Map(standings.map((standing) => [standing.unit.path, standing]));
	const of = (path: string) => byPath.get(path) ?? [];
	return Object.fromEntries(
		Object.entries(stimuli.steps).map(([id, step]) => {
			const at = `steps.${id}`;
			const shared = [
				...step.practice.flatMap((item, n) => [...beside(item), `${at}.practice.${n}`]),
				...beside(step.success),
				`${at}.success`
			];
			const form = (name: 'A' | 'B', review: Review, items: readonly StimulusItem[]) => {
				const own = items.flatMap((item, n) => [...beside(item), `${at}.${name}.items.${n}`]);
				return reviewWith(review, [...new Set([...shared, ...own])].flatMap(of), touched);
			};
			const next: StepStimuli = {
				...step,
				A: { ...step.A, review: form('A', step.A.review, step.A.items) },
				...(step.B && { B: { ...step.B, review: form('B', step.B.review, step.B.items) } })
			};
			return [id, next];
		})
	);
}

/** Paths of what an item is read from. */
function beside({ passage, page }: StimulusItem): readonly string[] {
	return [
		...(passage === undefined ? [] : [`passages.${passage}`]),
		...(page === undefined ? [] : [`pages.${page}`])
	];
}

function reviewWith(
	review: Review,
	pieces: readonly Standing[],
	touched: ReadonlySet<string>
): Review {
	if (!pieces.some(({ unit }) => touched.has(unit.id))) return review;
	const { by: _by, on: _on, ...marks } = review;
	const approved = pieces.every(({ status }) => status === 'approved');
	const spoken = pieces.some(({ unit, fields }) =>
		Object.entries(fields).some(([at, words]) => /say$/.test(at) && words !== unit.fields[at])
	);
	const shown = pieces.filter(({ unit }) => unit.pictures.length > 0);
	const seen = approved && shown.every(({ verdict }) => verdict?.pictures);
	const names = [...new Set(pieces.flatMap(({ verdict }) => verdict?.by ?? []))];
	const days = pieces.flatMap(({ verdict }) => verdict?.on ?? []).sort();
	const last = days.at(-1);
	return {
		...marks,
		text: approved ? 'reviewed' : 'draft',
		picture: marks.picture === 'draft' && seen ? 'reviewed' : marks.picture,
		voice: marks.voice === 'reviewed' && spoken ? 'draft' : marks.voice,
		...(approved && names.length > 0 && { by: names.join(', ') }),
		...(approved && last !== undefined && { on: last })
	};
}
