/** The house: arrows point down only. See CONTRIBUTING.md. */
const lib = '^src/lib';
const forbid = (name, from, to, comment) => ({
	name,
	severity: 'error',
	comment,
	from: { path: from, pathNot: '\\.test\\.ts$' },
	to: { path: to }
});

/** A library that one room of the outer wing keeps to itself. */
const only = (room, libraries) => ({
	name: `library-of-${room}`,
	severity: 'error',
	from: { path: '^src', pathNot: `${lib}/infra/${room}/` },
	to: { path: `node_modules/(${libraries})/` }
});

module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			severity: 'error',
			comment: 'A component may draw itself (blocks within blocks).',
			from: { path: '^src/(?!lib/ui/workspace/handover/BlockView)' },
			to: { circular: true }
		},
		{
			name: 'no-folder-cycles',
			severity: 'error',
			scope: 'folder',
			from: { path: lib, pathNot: '/testing(/|$)' },
			to: { circular: true, pathNot: '/testing(/|$)' }
		},
		forbid('domain-is-pure', `${lib}/domain`, `${lib}/(ports|app|infra|ui|i18n|bootstrap)`),
		forbid('domain-knows-only-valibot', `${lib}/domain`, 'node_modules/(?!valibot)'),
		forbid(
			'language-is-lowest',
			`${lib}/domain/language`,
			`${lib}/domain/(instrument|mapping|scoring|handover|exchange|review)`
		),
		forbid(
			'instrument-below-mapping',
			`${lib}/domain/instrument`,
			`${lib}/domain/(mapping|voice|scoring|handover|exchange|review)`
		),
		forbid(
			'mapping-below-scoring',
			`${lib}/domain/mapping`,
			`${lib}/domain/(voice|scoring|handover|exchange)`
		),
		forbid('scoring-below-handover', `${lib}/domain/scoring`, `${lib}/domain/(handover|exchange)`),
		forbid(
			'voice-beside-scoring',
			`${lib}/domain/voice`,
			`${lib}/domain/(scoring|handover|exchange)`
		),
		forbid('ports-are-types', `${lib}/ports`, `${lib}/(app|infra|ui|i18n|bootstrap)`),
		forbid('app-knows-ports', `${lib}/app`, `${lib}/(infra|ui|i18n|bootstrap)`),
		forbid('infra-knows-ports', `${lib}/infra`, `${lib}/(app|ui|i18n|bootstrap)`),
		forbid('ui-above-app', `${lib}/ui`, `${lib}/(infra|ports|bootstrap)`),
		forbid('kit-is-lowest-ui', `${lib}/ui/kit`, `${lib}/ui/(?!kit)`),
		forbid('i18n-is-alone', `${lib}/i18n`, `${lib}/(?!i18n|domain/language)`),
		forbid('routes-are-doors', '^src/routes', `${lib}/infra`),
		forbid('src-without-tests', '^src', '^(tests|scripts)'),
		{
			name: 'rooms-of-a-wing-are-apart',
			severity: 'error',
			from: { path: `${lib}/(app|infra)/([^/]+)/`, pathNot: '\\.test\\.ts$' },
			to: { path: `${lib}/$1/([^/]+)/`, pathNot: `${lib}/$1/$2/` }
		},
		only('vault', 'dexie|hash-wasm|age-encryption|fflate'),
		only('report', 'jspdf'),
		only('csv', 'papaparse')
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['\\.svelte-kit', '\\$service-worker', '\\.test\\.ts$'] },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types']
		}
	}
};
