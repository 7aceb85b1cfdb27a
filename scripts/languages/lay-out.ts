import { createRequire } from 'node:module';
import type * as Prettier from 'prettier';

/** By `require`: where tests run, `import` would give the build for browsers, which reads no files. */
const { format, resolveConfig } = createRequire(import.meta.url)('prettier') as typeof Prettier;

/** JSON laid out as all files of the repository are, so that only what was changed differs. */
export async function laidOut(content: unknown, path: string): Promise<string> {
	const config = await resolveConfig(path);
	return format(JSON.stringify(content, null, '\t'), { ...config, parser: 'json' });
}
