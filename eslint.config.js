import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Also seen here, since dependency-cruiser misses `import type` inside `.svelte`. */
const never = (patterns, message) => ['error', { patterns: [{ group: patterns, message }] }];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'static/'] },
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-console': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			// State here is replaced whole ($state.raw), never changed in place.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['scripts/**', 'tests/**', '**/*.test.ts', '**/testing/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['src/lib/ui/**'],
		rules: {
			'no-restricted-imports': never(
				['**/infra/**', '**/ports/**', '**/bootstrap*', '$app/*'],
				'The ui knows app, domain, i18n and the kit; routes hand it the rest.'
			)
		}
	},
	{
		files: ['src/routes/**'],
		rules: { 'no-restricted-imports': never(['**/infra/**'], 'Only bootstrap wires infra.') }
	},
	{
		files: ['src/lib/app/**'],
		rules: {
			'no-restricted-imports': never(
				['**/infra/**', '**/ui/**', '**/i18n/**', '**/bootstrap*'],
				'Use cases know ports and domain.'
			)
		}
	}
);
