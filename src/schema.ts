/**
 * The records that zhibiao returns and the options that it takes, as zod schemas. Every public type is inferred here;
 * no shape is written twice.
 *
 * Offsets are UTF-16 code units into the text as given, ends exclusive. Decimals are strings, so that nothing is lost
 * on the way through JSON.
 */
import { z } from 'zod';
import { kinds } from './kinds.ts';

/** What sort of thing a figure measures. */
export const kindSchema = z.enum(kinds);

/** How the figure bounds the true amount. */
export const boundSchema = z.enum(['exact', 'approx', 'over', 'under', 'atLeast', 'atMost', 'range']);
/** What the figure says about its indicator. */
export const relationSchema = z.enum(['level', 'base', 'change', 'growth', 'share', 'rank']);
/** Which way a change or growth goes. */
export const directionSchema = z.enum(['up', 'down']);
/** What a change or growth is measured against. */
export const basisSchema = z.enum(['yoy', 'sequential', 'ytd', 'other']);
/** Whether the statement is of fact, plan or forecast. */
export const statusSchema = z.enum(['actual', 'planned', 'forecast']);

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d*[1-9])?$/, 'a plain decimal: no exponent, no separators, no trailing zeros');
const offset = z.number().int().nonnegative();
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day such as 2023-06-30');
const span = { text: z.string(), start: offset, end: offset };

/** The same amount in the base unit: ISO 4217, UCUM, "1" for ratios, "{家}" for counts. */
export const normalizedSchema = z.object({ value: decimal, upper: decimal.optional(), unit: z.string() });

/** A numeral as written, with its value. */
export const numberMentionSchema = z.object({
  ...span,
  value: decimal,
  /** Upper end of a vague or written range (`几十`, `三五`); `value` is then the lower end. */
  upper: decimal.optional(),
});

/** A figure: a number with its unit. `text === input.slice(start, end)`. */
export const quantitySchema = z.object({
  ...span,
  kind: kindSchema,
  /** In `unit`, scale words multiplied in: 46151万元 -> "461510000". */
  value: decimal,
  /** With bound "range" only; `value` is then the lower end. */
  upper: decimal.optional(),
  /** Canonical Chinese spelling: 元, %, 百分点, 平方米, 人次. */
  unit: z.string(),
  normalized: normalizedSchema,
  bound: boundSchema,
});

/** A time expression as an interval of days, both inclusive; an open side is absent, and so are unknown dates. */
export const periodSchema = z.object({ ...span, from: isoDay.optional(), to: isoDay.optional() });

/** The period of an indicator. */
export const indicatorPeriodSchema = z.object({
  text: z.string(),
  start: isoDay.optional(),
  end: isoDay.optional(),
  /** Present where the period was taken over from an earlier sentence or the document. */
  inherited: z.literal(true).optional(),
});

/** A figure together with what it says about what. */
export const indicatorSchema = quantitySchema.extend({
  /** What is measured, in the report's own characters; "" where nothing is nameable. */
  name: z.string(),
  relation: relationSchema,
  direction: directionSchema.optional(),
  basis: basisSchema.optional(),
  status: statusSchema,
  period: indicatorPeriodSchema.optional(),
  /** The stretch of text that the record was read from. */
  clause: z.object({ start: offset, end: offset }),
  /** Index, in the returned array, of the whole that this record is a stated part of. */
  partOf: offset.optional(),
});

/** One arithmetic claim of the text, checked. */
export const findingSchema = z.object({
  check: z.enum(['sum', 'growth', 'share', 'change', 'rate', 'repeat', 'split']),
  ok: z.boolean(),
  /** What the other figures give, and what the text says; decimals in the unit of the checked figure. */
  expected: z.string(),
  stated: z.string(),
  /** Largest difference that rounding of the written digits explains. */
  tolerance: z.string(),
  /** Indices of the records that take part. */
  indicators: z.array(offset),
  message: z.string(),
});

export type Kind = z.infer<typeof kindSchema>;
export type Bound = z.infer<typeof boundSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Status = z.infer<typeof statusSchema>;
export type NumberMention = z.infer<typeof numberMentionSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Period = z.infer<typeof periodSchema>;
export type IndicatorPeriod = z.infer<typeof indicatorPeriodSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Finding = z.infer<typeof findingSchema>;
