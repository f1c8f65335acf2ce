import type { Kind } from '../schema.ts';

/** A unit, measure word or currency, ready for use. */
export interface UnitRow {
  /** Canonical Chinese spelling, as records carry it. */
  readonly name: string;
  readonly kind: Kind;
  /** Code of the base unit: UCUM, ISO 4217, "1", or "{家}" for counts. */
  readonly code: string;
  /** How many base units one of this unit is: a decimal or a quotient of two (`2000/3`). Absent: exactly one. */
  readonly factor?: string | undefined;
  /** Added to a value before the factor is applied (temperature scales): base = (value + offset) × factor. */
  readonly offset?: string | undefined;
  /** Set where records carry another unit instead: 成 and 折 are written as `%`. Convert by the two factors. */
  readonly writtenAs?: string | undefined;
  /** Measure words and counted nouns: they form 家次, 栋(处), 台/套. */
  readonly countable?: true | undefined;
}

/** A row with all fields, so that all rows have one shape and are quick to read. */
export function unitRow({ name, kind, code, factor, offset, writtenAs, countable }: UnitRow): UnitRow {
  return { name, kind, code, factor, offset, writtenAs, countable };
}

/** What stands at a place of the folded text. */
export interface UnitMatch {
  readonly end: number;
  /** Canonical spelling, rates and compounds included: `微克/立方米`, `栋(处)`. */
  readonly unit: string;
  readonly kind: Kind;
  readonly code: string;
  readonly factor: string | undefined;
  readonly row: UnitRow;
  /** Other readings of the same spelling, likeliest first: 度 is 千瓦时, but also an angle and a temperature. */
  readonly homonyms: readonly UnitRow[];
}

/** A word in front of a number that gives its unit: 人民币300万, US$3.5亿, 华氏温度98度. */
export interface PrefixMatch {
  readonly start: number;
  readonly unit: string;
  readonly code: string;
  readonly row: UnitRow;
}

/**
 * One line of a unit table: canonical name, base code, factor, other spellings parted by spaces, SI prefixes allowed.
 * A spelling that starts with `-` is only used with a prefix (`-安` gives 毫安, never a bare 安); one that starts with
 * `+` never takes one. Prefixed units are named after the `-` spelling where there is one.
 */
export type UnitLine = readonly [
  name: string,
  code: string,
  factor: string,
  spellings: string,
  prefixes?: string | undefined,
  more?: { offset?: string; writtenAs?: string; kind?: Kind },
];

/** A table of one dimension. */
export interface UnitTable {
  readonly kind: Kind;
  readonly rows: readonly UnitLine[];
}

export interface Registry {
  /** The unit that begins at `at` of a folded text, with brackets, 次 and rates. */
  match(folded: string, at: number): UnitMatch | undefined;
  /** The currency or temperature scale whose spelling ends at `end`, in front of a number. */
  matchBefore(folded: string, end: number): PrefixMatch | undefined;
  /** The likeliest row of a whole spelling, a rate included; undefined where it is no unit. */
  unit(spelling: string): UnitRow | undefined;
  /** All rows of a whole spelling, likeliest first. */
  readings(spelling: string): readonly UnitRow[];
  /** Canonical names of all units, for messages. */
  names(): readonly string[];
}
