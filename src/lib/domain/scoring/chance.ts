import type { Rule } from '../instrument/ladder';

type Numbers = Pick<Rule, 'items' | 'options' | 'limit'>;
type Together = { readonly limit: number };

/** Share of guessers that “above” may let through; source: the project's rule for reading steps. */
const GUESSING_AT_MOST = 0.05;

/** P(exactly `hits` of `items`), independent items, chance `p` each. */
function exactly(hits: number, items: number, p: number): number {
	let ways = 1;
	for (let i = 1; i <= hits; i++) ways = (ways * (items - hits + i)) / i;
	return ways * p ** hits * (1 - p) ** (items - hits);
}

/** P(at least `hits` of `items`), exact binomial. */
export function atLeast(hits: number, items: number, p: number): number {
	let sum = 0;
	for (let k = Math.max(0, hits); k <= items; k++) sum += exactly(k, items, p);
	return Math.min(1, sum);
}

/** Chance (0–1) that one who only guesses is *visat*; null where nothing is chosen among options. */
export function shownByGuessing(rule: Numbers): number | null {
	return rule.options ? atLeast(rule.limit, rule.items, 1 / rule.options) : null;
}

/** Chance (0–1) that one who guesses through all these steps is *visat* in at least one of them. */
export function shownAnywhereByGuessing(rules: readonly Numbers[]): number {
	return 1 - rules.reduce((never, rule) => never * (1 - (shownByGuessing(rule) ?? 0)), 1);
}

/** Chance (0–1) that a reader who is right with chance `p` misses the limit in one form. */
export function missesLimit(rule: Numbers, p: number): number {
	return 1 - atLeast(rule.limit, rule.items, p);
}

/**
 * Chance (0–1) that a reader who is right with chance `p` misses even though
 * form B follows at once when form A is exactly one short of its limit.
 */
export function withFormB(rule: Numbers, withB: Together, p: number): number {
	const oneShort = rule.limit - 1;
	const fartherBelow = 1 - atLeast(oneShort, rule.items, p);
	const missesB = 1 - atLeast(withB.limit - oneShort, rule.items, p);
	return fartherBelow + exactly(oneShort, rule.items, p) * missesB;
}

/** Smallest count that guessing among `options` reaches in at most 5 % of cases. */
export function smallestAbove(items: number, options: number): number {
	let count = 0;
	while (atLeast(count, items, 1 / options) > GUESSING_AT_MOST) count++;
	return count;
}
