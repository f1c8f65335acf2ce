/** The options of the public functions, and their checks. */
import { type Fault, listOf, oneOf, optional, record, value } from './checks.ts';
import { kinds } from './kinds.ts';
import type { ExtractOptions, Lexicon } from './types.ts';
import { checkLexicon, lexiconCheck } from './units/lexicon.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}(T.*)?$/;

const accepted = {
  referenceDate: 'an ISO date such as "2023-07-01", or a valid Date',
  kinds: `an array of kinds (${kinds.join(', ')})`,
  lexicon: 'an object with units, classifiers, currencies, verbs or cues',
  explain: 'true or false',
} as const;

const optionsCheck = record({
  referenceDate: optional(value(isDay)),
  kinds: optional(listOf(oneOf(kinds))),
  lexicon: optional(checkLexiconOnce),
  explain: optional(value((given) => typeof given === 'boolean')),
});

/** Lexicons that were found to be right: each is looked through once. */
const checked = new WeakSet<Lexicon>();

function checkLexiconOnce(given: unknown): Fault | undefined {
  if (typeof given === 'object' && given !== null && checked.has(given)) return undefined;
  const fault = lexiconCheck(given);
  if (fault === undefined) checked.add(given as Lexicon);
  return fault;
}

function isDay(given: unknown): boolean {
  if (given instanceof Date) return !Number.isNaN(given.getTime());
  return typeof given === 'string' && isoDay.test(given) && isCalendarDay(given);
}

/** 2023-02-30 has the form of a day and is none. */
function isCalendarDay(day: string): boolean {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number) as [number, number, number];
  const parsed = new Date(Date.UTC(year, month - 1, date));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
}

/** @throws TypeError that names the option, what it was, and what it takes */
export function checkOptions(options: unknown): ExtractOptions {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`options must be an object, not ${describe(options)}`);
  }
  const fault = optionsCheck(options);
  if (fault === undefined) return options as ExtractOptions;
  const name = String(fault.path[0] ?? fault.unknown?.[0]);
  if (!(name in accepted)) {
    throw new TypeError(`unknown option "${name}"; accepted are ${Object.keys(accepted).join(', ')}`);
  }
  const given = (options as Record<string, unknown>)[name];
  // names the table, the row and what is wrong with it
  if (name === 'lexicon') checkLexicon(given);
  throw new TypeError(`option ${name} takes ${accepted[name as keyof typeof accepted]}, not ${describe(given)}`);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return 'an invalid Date';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (Array.isArray(value)) return `[${value.slice(0, 8).map(describe).join(', ')}]`;
  return typeof value === 'object' ? 'an object' : String(value);
}
