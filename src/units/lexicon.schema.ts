/** The user's extra words. Written with zod/mini, which is small enough to travel inside the library. */
import * as z from 'zod/mini';
import { physicalKinds } from '../kinds.ts';

/** Kinds that a unit of the user's own may have. */
export const unitKinds = ['count', ...physicalKinds, 'ratio', 'multiple', 'score', 'rate', 'number'] as const;

const spelling = z.string().check(z.minLength(1), z.maxLength(32), z.regex(/^\S+$/), z.regex(/^\D/));
const spellings = z.optional(z.array(spelling));

const unitRow = z.strictObject({
  name: spelling,
  aliases: spellings,
  kind: z.enum(unitKinds),
  /** One of these is `factor` of that known unit: `{ unit: '公斤', factor: '25' }`, `{ unit: '平方米', factor: '2000/3' }`. */
  base: z.optional(
    z.strictObject({ unit: spelling, factor: z.string().check(z.regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/)) }),
  ),
});

const currencyRow = z.strictObject({
  name: spelling,
  code: z.string().check(z.regex(/^[A-Z]{3,5}$/)),
  aliases: spellings,
});

/** A word of rise or fall, or one that says what a figure is: 增收 (change, up). */
const verbRow = z.strictObject({
  word: spelling,
  relation: z.optional(z.enum(['level', 'base', 'change', 'growth', 'share', 'rank'])),
  direction: z.optional(z.enum(['up', 'down'])),
});

/** A word that says whether its clause is of fact, plan or forecast: 力争 (planned). */
const cueRow = z.strictObject({ word: spelling, status: z.enum(['actual', 'planned', 'forecast']) });

export const lexiconSchema = z.strictObject({
  units: z.optional(z.array(unitRow)),
  classifiers: z.optional(z.array(spelling)),
  currencies: z.optional(z.array(currencyRow)),
  verbs: z.optional(z.array(verbRow)),
  cues: z.optional(z.array(cueRow)),
});

/** Units, measure words and currencies that the tables do not have. A spelling that they have is taken over. */
export type Lexicon = z.input<typeof lexiconSchema>;
export type LexiconUnit = z.input<typeof unitRow>;
export type LexiconCurrency = z.input<typeof currencyRow>;
