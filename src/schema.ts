/**
 * The records that zhibiao returns and the options that it takes, as zod schemas. They say what `types.ts` says: each is
 * held to its interface when it is compiled. Their descriptions stand in the JSON Schemas that are made of them.
 */
import { z } from 'zod';
import { kinds, unitKinds } from './kinds.ts';
import type * as types from './types.ts';

export type * from './types.ts';

type Frozen<T> = T extends Date ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Same<A, B> = (<T>() => T extends Frozen<A> ? 1 : 2) extends <T>() => T extends Frozen<B> ? 1 : 2 ? true : false;

/** The schema as it is; it does not compile where its values are not those of the interface `T`, field by field. */
function of<T>(): <S extends z.ZodType>(schema: Same<z.output<S>, T> extends true ? S : never) => S {
  return (schema) => schema;
}

export const kindSchema = of<types.Kind>()(
  z.enum(kinds).describe('What sort of thing the figure measures; "number" where it is none of the others'),
);

export const boundSchema = of<types.Bound>()(
  z
    .enum(['exact', 'approx', 'over', 'under', 'atLeast', 'atMost', 'range'])
    .describe('How the figure bounds the true amount: 约 approx, 超过 over, 不足 under, 以上 atLeast, 以内 atMost'),
);

export const relationSchema = of<types.Relation>()(
  z
    .enum(['level', 'base', 'change', 'growth', 'share', 'rank'])
    .describe(
      'What the figure says about its indicator: level (the amount itself), base (what a change starts from), change (an absolute difference), growth (a relative difference), share (the part of a whole), rank',
    ),
);

export const directionSchema = of<types.Direction>()(
  z.enum(['up', 'down']).describe('Which way a change or growth goes, whatever the sign of its value'),
);

export const basisSchema = of<types.Basis>()(
  z
    .enum(['yoy', 'sequential', 'ytd', 'other'])
    .describe('What a change or growth is measured against: 同比 yoy, 环比 sequential, 较年初 ytd'),
);

export const statusSchema = of<types.Status>()(
  z
    .enum(['actual', 'planned', 'forecast'])
    .describe('Whether the statement is of fact, plan (力争) or forecast (预计)'),
);

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d*[1-9])?$/, 'a plain decimal: no exponent, no separators, no trailing zeros');
const offset = z.number().int().nonnegative();
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day such as 2023-06-30');

const span = {
  start: offset.describe('Offset in the input, in UTF-16 code units'),
  end: offset.describe('Offset behind the last code unit'),
};
const mention = { text: z.string().describe('As written; input.slice(start, end)'), ...span };

export const spanSchema = of<types.Span>()(z.object(span).describe('A stretch of the input'));

export const normalizedSchema = of<types.Normalized>()(
  z
    .object({
      value: decimal.describe('Plain decimal: 9.0% is "0.09"'),
      upper: decimal.exactOptional().describe('The other end of a range'),
      unit: z.string().describe('ISO 4217 (CNY), UCUM (m2, kg, s), "1" for percentages and ratios, {家} for counts'),
    })
    .describe('The same amount in a base unit'),
);

export const numberMentionSchema = of<types.NumberMention>()(
  z
    .object({
      ...mention,
      value: decimal.describe('Plain decimal'),
      upper: decimal.exactOptional().describe('The other end of a range (几十, 三五); value is then the lower end'),
    })
    .describe('A numeral with its value'),
);

export const quantitySchema = of<types.Quantity>()(
  z
    .object({
      ...mention,
      kind: kindSchema,
      value: decimal.describe(
        'Plain decimal in `unit`, scale words multiplied in: 46151万元 is "461510000". A minus sign only where the text writes one: 同比-3.1% is "-3.1", 下降3.1% is "3.1"',
      ),
      upper: decimal.exactOptional().describe('The other end where bound is "range"; value is then the lower end'),
      unit: z.string().describe('One spelling a unit: 元, %, 百分点, 平方米, 人次; "" where there is none'),
      normalized: normalizedSchema,
      bound: boundSchema,
    })
    .describe('A figure: a number with its unit'),
);

const days = {
  start: isoDay.exactOptional().describe('First day; absent where the period is open or its days are not known'),
  end: isoDay
    .exactOptional()
    .describe('Last day, inclusive; absent where the period is open or its days are not known'),
};

export const periodSchema = of<types.Period>()(
  z
    .object({
      text: z.string().describe('As written'),
      at: spanSchema.describe('Where it stands: text is input.slice(at.start, at.end)'),
      ...days,
    })
    .describe('A time expression'),
);

export const indicatorPeriodSchema = of<types.IndicatorPeriod>()(
  z
    .object({
      text: z.string().describe('As written'),
      ...days,
      inherited: z.literal(true).exactOptional().describe('Said in an earlier sentence, a heading or the title'),
    })
    .describe('The time that the figure speaks of; absent where nothing says it'),
);

export const subjectSchema = of<types.Subject>()(
  z
    .object({
      text: z.string().describe("In the text's own characters"),
      start: offset.exactOptional().describe('Offset of the words; absent where they are put together from a list'),
      end: offset.exactOptional().describe('Offset behind the words'),
      inherited: z.literal(true).exactOptional().describe('Said earlier in the sentence'),
    })
    .describe('Whose figure it is: a place, body, company, person, group or product; absent where nothing says it'),
);

export const evidenceSchema = of<types.Evidence>()(
  z
    .object({
      field: z.string().describe('The field of the record'),
      rule: z.string().describe('The caption of the rule'),
      at: z.array(spanSchema).describe('Places of the words that it spoke on'),
    })
    .describe('Which rule spoke for a field'),
);

export const indicatorSchema = of<types.Indicator>()(
  quantitySchema
    .extend({
      name: z.string().describe('What is measured, in the text\'s own characters; "" where nothing is nameable'),
      subject: subjectSchema.exactOptional(),
      of: z.string().exactOptional().describe('Of a part whose own words are only its label: the name of the whole'),
      relation: relationSchema,
      direction: directionSchema.exactOptional(),
      basis: basisSchema.exactOptional(),
      status: statusSchema,
      period: indicatorPeriodSchema.exactOptional(),
      clause: z.object(span).describe('The stretch of text that the record was read from'),
      partOf: offset.exactOptional().describe('Index, in the same array, of the whole that this is a stated part of'),
      heading: offset.exactOptional().describe('Index, in headings, of the heading that it stands under'),
      evidence: z.array(evidenceSchema).exactOptional().describe('Where asked for: what spoke for each field'),
    })
    .describe('A figure with what it says about what'),
);

export const findingSchema = of<types.Finding>()(
  z
    .object({
      check: z
        .enum([
          'sum',
          'growth',
          'average',
          'share',
          'split',
          'change',
          'multiple',
          'rate',
          'plan',
          'unit',
          'equivalent',
          'equation',
          'repeat',
        ])
        .describe('What was checked'),
      ok: z.boolean().describe('Whether the text bears out within the tolerance'),
      severity: z
        .enum(['error', 'doubt'])
        .exactOptional()
        .describe(
          'Of a failing claim: nothing but a slip explains it, or what ties the figures is an assumption, named in message',
        ),
      expected: z.string().describe('What the other figures give, in the unit of the checked figure'),
      stated: z.string().describe('What the text says, in the same unit'),
      tolerance: z.string().describe('Largest difference that rounding of the written digits explains'),
      indicators: z.array(offset).describe('Indices of the records that take part'),
      message: z.string().describe('The arithmetic in one line'),
    })
    .describe('One arithmetic claim of the text, checked'),
);

export const headingSchema = of<types.Heading>()(
  z
    .object({ ...mention, level: z.number().int().positive().describe('Depth in the outline, 1 the highest') })
    .describe('A heading of the text'),
);

export const readingSchema = of<types.Reading>()(
  z
    .object({
      indicators: z.array(indicatorSchema).describe('Every figure, in the order of the text'),
      findings: z.array(findingSchema).describe('The arithmetic that the text claims, checked'),
      periods: z.array(periodSchema).describe('Every time expression'),
      headings: z.array(headingSchema).describe('The outline'),
    })
    .describe('All that one reading of a text gives'),
);

const spelling = z.string().regex(/^[^\s\d]\S{0,31}$/, 'a word of 1 to 32 characters without blanks, no digit first');
const spellings = z.array(spelling).optional();

const unitRow = of<types.LexiconUnit>()(
  z
    .strictObject({
      name: spelling.describe('The unit as records carry it'),
      aliases: spellings.describe('Other spellings'),
      kind: z.enum(unitKinds).describe('What it measures; that of its base where there is one'),
      base: z
        .strictObject({
          unit: spelling.describe('A known unit'),
          factor: z
            .string()
            .regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/)
            .describe('How many of it make one: a decimal or a quotient of two, "25" or "2000/3"'),
        })
        .optional()
        .describe('Absent for a unit of its own'),
    })
    .describe("A unit of the user's own"),
);

const currencyRow = of<types.LexiconCurrency>()(
  z
    .strictObject({
      name: spelling.describe('The currency as records carry it'),
      code: z
        .string()
        .regex(/^[A-Z]{3,5}$/)
        .describe('3 to 5 capital letters'),
      aliases: spellings.describe('Other spellings'),
    })
    .describe("A currency of the user's own"),
);

const verbRow = of<types.LexiconVerb>()(
  z
    .strictObject({ word: spelling, relation: relationSchema.optional(), direction: directionSchema.optional() })
    .describe('A word of rise or fall, or one that says what a figure is: 蹿升 (growth, up)'),
);

const cueRow = of<types.LexiconCue>()(
  z.strictObject({ word: spelling, status: statusSchema }).describe('A word of plan, forecast or fact: 誓要 (planned)'),
);

export const lexiconSchema = of<types.Lexicon>()(
  z
    .strictObject({
      units: z.array(unitRow).optional().describe('Units, with what they measure'),
      classifiers: z.array(spelling).optional().describe('Measure words and counted nouns'),
      currencies: z.array(currencyRow).optional().describe('Currencies, with their codes'),
      verbs: z.array(verbRow).optional().describe('Words of rise and fall'),
      cues: z.array(cueRow).optional().describe('Words of plan, forecast and fact'),
    })
    .describe('Words that the tables do not have'),
);

/** A day that the calendar has, as text. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success);

const options = {
  kinds: z.array(z.enum(kinds)).optional().describe('Keep only records of these kinds'),
  lexicon: lexiconSchema.optional(),
  explain: z.boolean().optional().describe('Give every record its evidence'),
};
const dayMeaning = 'Day that 今年 and 1-5月 are resolved against where the text names no year of its own: 2023-07-01';

/** What the functions take besides the text. The library checks the same by hand, so that it can do without zod. */
export const extractOptionsSchema = of<types.ExtractOptions>()(
  z.strictObject({ referenceDate: z.union([day, z.date()]).optional().describe(dayMeaning), ...options }),
);

/** The same as JSON can carry it. */
export const jsonOptionsSchema = z
  .strictObject({ referenceDate: day.optional().describe(dayMeaning), ...options })
  .describe('How a text is read');

/** A text with its options, as the input of a tool that reads it. */
export const inputSchema = jsonOptionsSchema
  .extend({ text: z.string().describe('The Chinese text to read') })
  .describe('A text and how it is read');

/** What `extract` gives, as the output of such a tool. */
export const extractionSchema = z
  .object({ indicators: z.array(indicatorSchema).describe('Every figure, in the order of the text') })
  .describe('The figures of a text');
