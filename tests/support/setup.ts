import type {} from '@testing-library/jest-dom/vitest';

// Most tests have no page to look at: they needn't wait for its matchers.
if (typeof document !== 'undefined') await import('@testing-library/jest-dom/vitest');
