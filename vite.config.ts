import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit(), ...(process.env['VITEST'] ? [svelteTesting()] : [])],
	// A small JSON file would become a data: URI, which connect-src 'self' forbids.
	build: { assetsInlineLimit: 0, target: 'es2022' },
	worker: {
		format: 'es',
		// jsPDF asks for these only in functions we never call: 380 kB less to keep offline.
		rolldownOptions: { external: ['html2canvas', 'dompurify', 'canvg'] }
	},
	server: { fs: { allow: ['instruments'] } },
	test: {
		include: [
			'src/**/*.test.ts',
			'scripts/**/*.test.ts',
			'tests/{golden,scenarios,house}/**/*.test.ts'
		],
		environment: 'node',
		// A component test that types and clicks takes seconds where the machine is busy.
		testTimeout: 20_000,
		setupFiles: ['tests/support/setup.ts']
	}
});
