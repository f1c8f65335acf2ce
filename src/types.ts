/**
 * The shapes that users of the package see. `schema.ts` says the same to a program, and is checked against this file when
 * it is compiled.
 *
 * Offsets are UTF-16 code units into the text as given, ends exclusive. Decimals are strings, so that nothing is lost on
 * the way through JSON. What is absent has no key: never `null`, never `undefined`.
 */
import type { kinds, unitKinds } from './kinds.ts';

/**
 * What sort of thing a figure measures: `money`, `percent`, `percentagePoint`, `count` (with a measure word or a counted
 * noun), a physical kind (`length` … `frequency`), `ratio` (三分之一), `multiple` (3倍), `score` (85分), `rank` (第3位),
 * `rate` (any other unit with a stroke or 每: 元/平方米) or `number` (nothing of these; unit "").
 */
export type Kind = (typeof kinds)[number];

/**
 * How the figure bounds the true amount: `exact`, `approx` (约, 左右), `over` (超过, 余), `under` (不足), `atLeast`
 * (以上, 不少于), `atMost` (以内, 不超过) or `range` (from `value` to `upper`).
 */
export type Bound = 'exact' | 'approx' | 'over' | 'under' | 'atLeast' | 'atMost' | 'range';

/**
 * What the figure says about its indicator: `level` (the amount itself), `base` (what a change starts from: 由23%升至),
 * `change` (an absolute difference: 增收3809万元), `growth` (a relative one: 增长9.0%), `share` (占91.1%) or `rank`.
 */
export type Relation = 'level' | 'base' | 'change' | 'growth' | 'share' | 'rank';

/** Which way a change or growth goes. */
export type Direction = 'up' | 'down';

/**
 * What a change or growth is measured against: `yoy` (同比), `sequential` (环比), `ytd` (较年初) or `other`
 * (较2022年, 高于全国).
 */
export type Basis = 'yoy' | 'sequential' | 'ytd' | 'other';

/** Whether the statement is of fact (`actual`), plan (力争: `planned`) or forecast (预计: `forecast`). */
export type Status = 'actual' | 'planned' | 'forecast';

/** A stretch of the text: `input.slice(start, end)`. */
export interface Span {
  /** Offset of its first UTF-16 code unit. */
  start: number;
  /** Offset behind its last one. */
  end: number;
}

/** A stretch of the text with its characters: `text === input.slice(start, end)`. */
export interface Mention extends Span {
  /** As written: `46151万元`. */
  text: string;
}

/** A numeral with its value; bare ones and the digits of dates are among them. */
export interface NumberMention extends Mention {
  /** Plain decimal: `壹佰零贰万` is "1020000". */
  value: string;
  /** The other end of a vague or written range (`几十`: "10" to "100"); absent where there is one value. */
  upper?: string;
}

/** An amount in its base unit. */
export interface Normalized {
  /** Plain decimal: `9.0%` is "0.09". Where the factor does not end (亩), rounded half-even to 20 significant digits. */
  value: string;
  /** The other end of a range; absent where `upper` of the figure is. */
  upper?: string;
  /**
   * ISO 4217 for money (CNY), UCUM for quantities (m2, kg, s; mo and a for 月 and 年), "1" for percentages and ratios,
   * the measure word in braces for counts ({家}).
   */
  unit: string;
}

/** A figure: a number with its unit, and where it stands. */
export interface Quantity extends Mention {
  /** What sort of thing it measures. */
  kind: Kind;
  /**
   * Plain decimal in `unit`, scale words multiplied in: `46151万元` is "461510000". A minus sign is there only where the text
   * writes one: `同比-3.1%` is "-3.1", `下降3.1%` is "3.1"; `direction` is "down" in both.
   */
  value: string;
  /** The other end of a range (`50万至80万元`, `几十个`); absent unless `bound` is "range". `value` is then the lower end. */
  upper?: string;
  /** One spelling a unit: `元`, `%`, `百分点`, `平方米`, `人次`; "" where the number has none. */
  unit: string;
  /** The same amount in a base unit, for reckoning across units. */
  normalized: Normalized;
  /** How it bounds the true amount. */
  bound: Bound;
}

/** Days of a time expression, both inclusive. An open side is absent (`截至6月底` has no start), and so are unknown days. */
export interface Days {
  /** First day, as ISO: "2023-01-01". */
  start?: string;
  /** Last day, as ISO: "2023-05-31". */
  end?: string;
}

/** A time expression and the days that it names. */
export interface Period extends Days {
  /** As written: `1-5月`; `input.slice(at.start, at.end)`. */
  text: string;
  /** Where it stands. */
  at: Span;
}

/** The time that a figure speaks of. */
export interface IndicatorPeriod extends Days {
  /** As written: `1-5月`. */
  text: string;
  /** Present where the expression stands in an earlier sentence, a heading or the title. */
  inherited?: true;
}

/** Whose figure it is. */
export interface Subject {
  /** In the text's own characters: `全省`, `贵州茅台`, `黄贝街道`. */
  text: string;
  /** Offset of the words; absent where they are put together from parts of a list (城镇、农村居民收入分别…). */
  start?: number;
  /** Offset behind the words; absent with `start`. */
  end?: number;
  /** Present where the words stand earlier in the sentence than the figure's own clause. */
  inherited?: true;
}

/** Which rule spoke for a field of a record, and on which words. */
export interface Evidence {
  /** The field: "bound", "name", "relation", "direction", "basis", "status", "period", "partOf" or "subject". */
  field: string;
  /** The caption of the rule. */
  rule: string;
  /** Places of the words that it spoke on, in the text as given; empty where it spoke on the want of any. */
  at: Span[];
}

/** A figure together with what it says about what. */
export interface Indicator extends Quantity {
  /** What is measured, in the text's own characters: `一般公共预算收入`; "" where nothing is nameable. */
  name: string;
  /** Whose figure it is; absent where nothing is said. */
  subject?: Subject;
  /**
   * What is measured, where the record's own words are only the label of a part: in `生产总值5000亿元,其中甲区320亿元` the second
   * record has the `name` 甲区, `of` 生产总值 and `partOf` 0. A change told right behind it (`,增长3%`) has the same `of`.
   * Absent everywhere else.
   */
  of?: string;
  /** What the figure says about it. */
  relation: Relation;
  /** Which way it goes, by its meaning whatever the sign of `value`; on "change" and "growth" only. */
  direction?: Direction;
  /** What it is measured against; on "change" and "growth" only, absent where the sentence does not say. */
  basis?: Basis;
  /** Fact, plan or forecast. */
  status: Status;
  /** The time that it speaks of; absent where no expression governs it. */
  period?: IndicatorPeriod;
  /** The stretch of text that the record was read from. */
  clause: Span;
  /** Index, in the same array, of the whole that this record is a stated part of; absent where it is none. */
  partOf?: number;
  /** With `read` only: index, in its `headings`, of the heading that it stands under; absent before the first. */
  heading?: number;
  /** With `{ explain: true }` only: what spoke for each field that is not at its default. */
  evidence?: Evidence[];
}

/** One arithmetic claim of the text, checked. */
export interface Finding {
  /** What was checked; docs/audit.md draws each. */
  check:
    | 'sum'
    | 'growth'
    | 'average'
    | 'share'
    | 'split'
    | 'change'
    | 'multiple'
    | 'rate'
    | 'plan'
    | 'unit'
    | 'equivalent'
    | 'equation'
    | 'repeat';
  /** Whether the text bears out within `tolerance`. */
  ok: boolean;
  /**
   * Where it fails: `error` if nothing but a slip explains it, `doubt` if what ties the figures together is an assumption, which
   * the message names. Absent where it holds.
   */
  severity?: 'error' | 'doubt';
  /** What the other figures give: a plain decimal in the unit of the checked figure. */
  expected: string;
  /** What the text says: a plain decimal in the same unit. */
  stated: string;
  /** Largest difference that the rounding of the written digits explains. */
  tolerance: string;
  /** Indices of the records that take part, in the order of the text. */
  indicators: number[];
  /** The arithmetic in one line: `3809 ÷ 42342 = 9.00%,原文 9.5%`. */
  message: string;
}

/** A heading of the text. */
export interface Heading extends Mention {
  /** Depth in the outline of this text: 1 is the highest. */
  level: number;
}

/** All that one reading of a text gives. */
export interface Reading {
  /** Every figure, in the order of the text, each with its `heading`. */
  indicators: Indicator[];
  /** The arithmetic that the text claims, checked; `indicators` of a finding are indices into `indicators` beside it. */
  findings: Finding[];
  /** Every time expression. */
  periods: Period[];
  /** The outline. */
  headings: Heading[];
}

/** A place as editors show it, both from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** A unit of the user's own. */
export interface LexiconUnit {
  /** A word of 1 to 32 characters, without blanks, not beginning with a digit. Records carry it as `unit`. */
  name: string;
  /** Other spellings of it. */
  aliases?: readonly string[] | undefined;
  /** What it measures; that of its base where there is one. */
  kind: (typeof unitKinds)[number];
  /**
   * One of it is `factor` of that known unit: `{ unit: '公斤', factor: '25' }`, `{ unit: '平方米', factor: '2000/3' }`. Absent: it
   * is a base unit of its own, `{name}`.
   */
  base?: { unit: string; factor: string } | undefined;
}

/** A currency of the user's own. */
export interface LexiconCurrency {
  /** Records carry it as `unit`. */
  name: string;
  /** 3 to 5 capital letters; `normalized.unit`. */
  code: string;
  /** Other spellings of it, behind or before the number. */
  aliases?: readonly string[] | undefined;
}

/** A word of rise or fall, or one that says what a figure is: `{ word: '蹿升', relation: 'growth', direction: 'up' }`. */
export interface LexiconVerb {
  word: string;
  /** What the figure behind it is; absent: growth or change, as its unit tells. */
  relation?: Relation | undefined;
  direction?: Direction | undefined;
}

/** A word that says whether its clause is of fact, plan or forecast: `{ word: '誓要', status: 'planned' }`. */
export interface LexiconCue {
  word: string;
  status: Status;
}

/**
 * Units, measure words, currencies, verbs and cues that the tables do not have. A spelling that they have is taken over.
 * What is made of it is kept with the object: do not change a lexicon that has been used.
 */
export interface Lexicon {
  units?: readonly LexiconUnit[] | undefined;
  /** Measure words and counted nouns: `['挂', '羽次']`. */
  classifiers?: readonly string[] | undefined;
  currencies?: readonly LexiconCurrency[] | undefined;
  verbs?: readonly LexiconVerb[] | undefined;
  cues?: readonly LexiconCue[] | undefined;
}

/** What the functions take besides the text. */
export interface ExtractOptions {
  /**
   * An ISO day ("2023-07-01") or a `Date`, which 今年, 1-5月 and their like are resolved against where the text names no year of
   * its own. Absent: the years that the text names, and no days where it names none; never today.
   */
  referenceDate?: string | Date | undefined;
  /** Keep only records of these kinds; absent: all. */
  kinds?: readonly Kind[] | undefined;
  /** Words of your own. */
  lexicon?: Lexicon | undefined;
  /** Give every record its `evidence`; absent: no. */
  explain?: boolean | undefined;
}
