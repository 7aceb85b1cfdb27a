import { describe, expect, it } from 'vitest';
import { traceFault } from './trace';

describe('traceFault', () => {
	it('takes stress marks, spaces and clauses for nothing', () => {
		expect(traceFault('fˈadlan dˤˌaɡejso\nsuʔˈaːʃa', 'fadlandˤaɡejsosuʔaːʃa')).toBeNull();
		expect(traceFault('fˈadlan', null)).toBeNull();
	});

	it('finds a word cut short, another language, and nothing', () => {
		expect(traceFault('fˈadlan d', 'fadlandˤaɡejso')?.code).toBe('differs');
		expect(traceFault('(en)hˈɛləʊ(sv)', null)?.code).toBe('otherLanguage');
		expect(traceFault(' \n', null)?.code).toBe('empty');
	});
});
