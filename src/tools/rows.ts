/** Records as rows of a table: flat, every column in every row. */
import { places } from '../text/places.ts';
import type { Basis, Bound, Direction, Heading, Indicator, Kind, Relation, Status } from '../types.ts';

/** One record. What it does not say is null, so that a row goes into a table or a database as it is. */
export interface Row {
  /** Line of the figure, from 1; null where the text was not given. */
  line: number | null;
  /** Column of the figure in UTF-16 code units, from 1; null where the text was not given. */
  column: number | null;
  /** Offset of the figure in the text. */
  start: number;
  /** Offset behind it. */
  end: number;
  /** The words of the heading that it stands under. */
  heading: string | null;
  /** Whose figure it is. */
  subject: string | null;
  /** What is measured; "" where nothing is nameable. */
  name: string;
  /** Of a part: the name of the whole. */
  of: string | null;
  /** The figure as written: `46151万元`. */
  text: string;
  kind: Kind;
  /** Plain decimal in `unit`: "461510000". */
  value: string;
  /** The same as a number, where a number carries all its digits; null elsewhere. */
  number: number | null;
  /** The other end of a range. */
  upper: string | null;
  unit: string;
  /** Plain decimal in the base unit. */
  normalizedValue: string;
  /** The other end of a range, in the base unit. */
  normalizedUpper: string | null;
  /** ISO 4217, UCUM, "1" or {家}. */
  normalizedUnit: string;
  bound: Bound;
  relation: Relation;
  direction: Direction | null;
  basis: Basis | null;
  status: Status;
  /** The words of the time expression. */
  period: string | null;
  /** Its first day, as ISO. */
  periodStart: string | null;
  /** Its last day, as ISO, inclusive. */
  periodEnd: string | null;
  /** Index of the whole that it is a part of. */
  partOf: number | null;
}

/** What `read` gives, or the records alone. */
export interface Records {
  readonly indicators: readonly Indicator[];
  readonly headings?: readonly Heading[] | undefined;
}

/**
 * One row a record, in the same order.
 *
 * @param records what `read` gave, or an array of records, which has no headings
 * @param text the text that they were read from; without it there are no lines and columns
 * @example toRows(read(text), text)[0].heading
 */
export function toRows(records: Records | readonly Indicator[], text?: string): Row[] {
  const { indicators, headings = [] } = 'indicators' in records ? records : { indicators: records };
  const place = text === undefined ? undefined : places(text);
  return indicators.map((record) => rowOf(record, headings, place));
}

function rowOf(record: Indicator, headings: readonly Heading[], place: ReturnType<typeof places> | undefined): Row {
  const { start, end, text, kind, value, unit, normalized, bound, name, relation, status, period, heading } = record;
  const { line, column } = place?.(start) ?? { line: null, column: null };
  return {
    line,
    column,
    start,
    end,
    heading: (heading === undefined ? undefined : headings[heading]?.text) ?? null,
    subject: record.subject?.text ?? null,
    name,
    of: record.of ?? null,
    text,
    kind,
    value,
    number: numberOf(value),
    upper: record.upper ?? null,
    unit,
    normalizedValue: normalized.value,
    normalizedUpper: normalized.upper ?? null,
    normalizedUnit: normalized.unit,
    bound,
    relation,
    direction: record.direction ?? null,
    basis: record.basis ?? null,
    status,
    period: period?.text ?? null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    partOf: record.partOf ?? null,
  };
}

/** Digits that every JavaScript number carries. */
const safeDigits = 15;

/** A decimal as a number that has all its digits. */
function numberOf(value: string): number | null {
  const digits = value.replace(/^-?[0.]*|\./g, '').replace(/0+$/, '');
  const number = Number(value);
  return digits.length <= safeDigits || String(number) === value ? number : null;
}
