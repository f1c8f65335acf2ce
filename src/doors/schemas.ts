/** What comes in and goes out through the doors, as zod schemas; their JSON Schemas are made from these alone. */
import { z } from 'zod';
import { findingSchema, indicatorSchema, kindSchema, quantitySchema } from '../schema.ts';

export { z } from 'zod';

export const textSchema = z.string().describe('Chinese prose, such as a report or a part of one');

const day = z.iso
  .date()
  .describe('ISO day that 今年 or 1-5月 refer to where the text names no year of its own, such as "2023-07-01"');

/** What `extract` and `audit` take besides the text. */
export const callShape = {
  referenceDate: day.optional(),
  kinds: z.array(kindSchema).optional().describe('keep only figures of these kinds'),
};

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

/** The JSON Schema of a schema, as OpenAPI 3.1 and tools take it. */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
