import type {} from '@testing-library/jest-dom/vitest';

// Most tests have no page: they needn't wait for its matchers, nor for what clears it.
if (typeof document !== 'undefined') {
	await import('@testing-library/jest-dom/vitest');
	await import('@testing-library/svelte/vitest');
}
