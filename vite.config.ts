import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * All pages lie in one bundle, yet SvelteKit asks for each by `import()`, for
 * which the bundler keeps every module whole, in a wrapper of its own. Asked for
 * statically they share one scope: 18 kB less, gzip, when this was brought in.
 */
function staticPages(): Plugin {
	return {
		name: 'static-pages',
		apply: 'build',
		transform(code, id) {
			if (!id.endsWith('/generated/client-optimized/app.js')) return null;
			const imports: string[] = [];
			const pages = code.replace(/import\(('[^']+')\)/g, (_, from: string) => {
				const name = `page${imports.length}`;
				imports.push(`import * as ${name} from ${from};\n`);
				return `Promise.resolve(${name})`;
			});
			if (imports.length === 0) this.error('no pages found to ask for statically');
			return { code: imports.join('') + pages, map: null };
		}
	};
}

/**
 * What a worker asks for by itself (fonts, WebAssembly, another worker) is in no
 * manifest of the page, from which the service worker knows what to keep. Named
 * there, it is kept with the rest and works offline from the first time on.
 */
function keptForWorkers(): Plugin {
	return {
		name: 'kept-for-workers',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const manifest = bundle['.vite/manifest.json'];
				if (manifest?.type !== 'asset') return;
				const named = JSON.parse(String(manifest.source)) as Record<string, { file: string }>;
				const files = Object.keys(bundle).filter((file) => file.includes('/workers/'));
				if (files.length === 0) this.error('no files of workers found to keep');
				for (const file of files) named[file] ??= { file };
				manifest.source = JSON.stringify(named, null, '\t');
			}
		}
	};
}

export default defineConfig({
	plugins: [
		sveltekit(),
		staticPages(),
		keptForWorkers(),
		...(process.env['VITEST'] ? [svelteTesting({ autoCleanup: false })] : [])
	],
	// jsPDF asks for a reader of PNG files, which no report holds: 26 kB less (gzip).
	resolve: {
		alias: {
			'fast-png': fileURLToPath(new URL('src/lib/infra/report/page/no-png.ts', import.meta.url))
		}
	},
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
		// Both cores of a small machine; threads begin sooner than processes.
		pool: 'threads',
		maxWorkers: '100%',
		// A component test that types and clicks takes seconds where the machine is busy.
		testTimeout: 20_000,
		setupFiles: ['tests/support/setup.ts']
	}
});
