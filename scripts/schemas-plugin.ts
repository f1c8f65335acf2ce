/** Writes the schemas of what the library takes and gives as JSON Schema files beside the build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { z } from 'zod';
import { jsonSchemaOf } from '../src/doors/schemas.ts';
import {
  extractionSchema,
  findingSchema,
  headingSchema,
  indicatorSchema,
  inputSchema,
  jsonOptionsSchema,
  lexiconSchema,
  numberMentionSchema,
  periodSchema,
  quantitySchema,
  readingSchema,
} from '../src/schema.ts';

const schemas = {
  input: inputSchema,
  options: jsonOptionsSchema,
  lexicon: lexiconSchema,
  reading: readingSchema,
  extraction: extractionSchema,
  indicator: indicatorSchema,
  quantity: quantitySchema,
  number: numberMentionSchema,
  period: periodSchema,
  heading: headingSchema,
  finding: findingSchema,
} as const satisfies Record<string, z.ZodType>;

/** The JSON Schema files by their names: draft 2020-12, every file complete in itself. */
export function jsonSchemas(): Map<string, object> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, jsonSchemaOf(schema)]));
}

/** The esbuild plugin; the files go into `folder`. */
export function schemasPlugin(folder: string): Plugin {
  return {
    name: 'schemas',
    setup({ onEnd }) {
      onEnd(async () => {
        await mkdir(folder, { recursive: true });
        for (const [name, schema] of jsonSchemas())
          await writeFile(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
      });
    },
  };
}
