/** What comes in and goes out through the doors, as zod schemas; their JSON Schemas are made from these alone. */
import { z } from 'zod';
import { findingSchema, indicatorSchema, inputSchema, quantitySchema } from '../schema.ts';

export { z } from 'zod';

const { text, referenceDate, kinds, explain } = inputSchema.shape;

export const textSchema = text;

/** What `extract` and `audit` take besides the text. */
export const callShape = { referenceDate, kinds };

/** What a line of the worker protocol may set besides. */
export const lineShape = { ...callShape, explain };

export const indicatorsSchema = z.array(indicatorSchema).describe('in the order of the text, never overlapping');
export const findingsSchema = z.array(findingSchema).describe('`indicators` are indices into the records');

export const convertShape = {
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .describe('a plain decimal, such as "12.33"'),
  from: z.string().describe('unit as written: 万亩, 公里, 万元, km'),
  to: z.string().describe('unit of the same dimension'),
};

/** A record without what goes without saying. */
export const compactSchema = indicatorSchema
  .partial()
  .required({ text: true, start: true, end: true, value: true, unit: true })
  .loose();

export const compactQuantitySchema = quantitySchema.partial().required({ text: true, value: true, unit: true }).loose();

/** The JSON Schema of a schema, draft 2020-12, complete in itself: as it is shipped in `schema/*.json`. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      // what every JavaScript integer is says nothing
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** The same as a part of an OpenAPI document, which names the draft once. */
export function componentOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = jsonSchemaOf(schema);
  return rest;
}
