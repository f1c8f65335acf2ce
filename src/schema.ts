/**
 * The records that zhibiao returns and the options that it takes, as zod schemas. Every public type is inferred here;
 * no shape is written twice.
 *
 * Offsets are UTF-16 code units into the text as given, ends exclusive. Decimals are strings, so that nothing is lost
 * on the way through JSON.
 */
import { z } from 'zod';
import { kinds, unitKinds } from './kinds.ts';

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

const spelling = z.string().min(1).max(32).regex(/^\S+$/, 'a word without blanks').regex(/^\D/, 'no digit first');
const spellings = z.array(spelling).optional();

/** A unit of the user's own. */
const unitRow = z.strictObject({
  name: spelling,
  aliases: spellings,
  kind: z.enum(unitKinds),
  /** One of these is `factor` of that known unit: `{ unit: '公斤', factor: '25' }`, `{ unit: '平方米', factor: '2000/3' }`. */
  base: z.strictObject({ unit: spelling, factor: z.string().regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/) }).optional(),
});

const currencyRow = z.strictObject({ name: spelling, code: z.string().regex(/^[A-Z]{3,5}$/), aliases: spellings });

/** A word of rise or fall, or one that says what a figure is: 增收 (change, up). */
const verbRow = z.strictObject({
  word: spelling,
  relation: relationSchema.optional(),
  direction: directionSchema.optional(),
});

/** A word that says whether its clause is of fact, plan or forecast: 力争 (planned). */
const cueRow = z.strictObject({ word: spelling, status: statusSchema });

/** Units, measure words, currencies, verbs and cues that the tables do not have. */
export const lexiconSchema = z.strictObject({
  units: z.array(unitRow).optional(),
  classifiers: z.array(spelling).optional(),
  currencies: z.array(currencyRow).optional(),
  verbs: z.array(verbRow).optional(),
  cues: z.array(cueRow).optional(),
});

/** What the functions take besides the text. The library checks the same by hand, so that it can do without zod. */
export const extractOptionsSchema = z.strictObject({
  /** Day that 今年 and 1-5月 are resolved against where the text names no year of its own. */
  referenceDate: z
    .union([
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/)
        .refine((day) => z.iso.date().safeParse(day.slice(0, 10)).success),
      z.date(),
    ])
    .optional(),
  /** Keep only these kinds. */
  kinds: z.array(z.enum(kinds)).readonly().optional(),
  lexicon: lexiconSchema.optional(),
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
/** Units, measure words and currencies that the tables do not have. A spelling that they have is taken over. */
export type Lexicon = z.input<typeof lexiconSchema>;
export type LexiconUnit = z.input<typeof unitRow>;
export type LexiconCurrency = z.input<typeof currencyRow>;
export type ExtractOptions = z.input<typeof extractOptionsSchema>;
