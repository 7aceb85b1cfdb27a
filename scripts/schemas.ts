import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas, SCHEMA_FOLDER } from './json-schemas';

/** `npm run schemas`: writes the published JSON Schemas anew. */
await mkdir(SCHEMA_FOLDER, { recursive: true });
for (const [file, text] of Object.entries(jsonSchemas())) {
	await writeFile(join(SCHEMA_FOLDER, file), text);
	console.log(join(SCHEMA_FOLDER, file));
}
