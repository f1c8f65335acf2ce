/** The options of the public functions and the records that they take back, checked. */
import { type Check, type Fault, listOf, oneOf, optional, record, text, value } from './checks.ts';
import { nameOf } from './errors.ts';
import { kinds } from './kinds.ts';
import type { ExtractOptions, Indicator, Lexicon } from './types.ts';
import { checkLexicon, isPlainlySpelled, lexiconCheck } from './units/lexicon.ts';

const decimal = text(/^-?\d+(\.\d+)?$/);
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
  if (fault !== undefined) return fault;
  if (!isPlainlySpelled(given as Lexicon)) return { path: [] };
  checked.add(given as Lexicon);
  return undefined;
}

/** @throws TypeError that says what was given instead */
export function requireText(given: unknown): asserts given is string {
  if (typeof given !== 'string')
    throw new TypeError(`text must be a string, not ${given === null ? 'null' : typeof given}`);
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
    throw new TypeError(`options must be an object, not ${nameOf(options)}`);
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
  throw new TypeError(`option ${name} takes ${accepted[name as keyof typeof accepted]}, not ${nameOf(given)}`);
}

const recordChecks: readonly (readonly [field: keyof Indicator, takes: string, check: Check])[] = [
  ['text', 'a string', value((given) => typeof given === 'string')],
  ['start', 'an offset', value(Number.isInteger)],
  ['end', 'an offset', value(Number.isInteger)],
  ['kind', 'a kind', oneOf(kinds)],
  ['value', 'a plain decimal as a string', decimal],
  ['unit', 'a string', value((given) => typeof given === 'string')],
  ['name', 'a string', value((given) => typeof given === 'string')],
  ['relation', 'a relation', value((given) => typeof given === 'string')],
  ['normalized', '{ value, unit } with a plain decimal', (given) => decimal(fieldOf(given, 'value'))],
  ['clause', '{ start, end }', (given) => value(Number.isInteger)(fieldOf(given, 'start'))],
];

/** Whether all are records as `extract` gives them. @throws TypeError that names the item and the field */
export function checkRecords(given: readonly unknown[]): asserts given is Indicator[] {
  const takes = 'audit takes a text, or the records that extract gave for one';
  for (const [index, item] of given.entries()) {
    if (typeof item !== 'object' || item === null) throw new TypeError(`item ${index} is ${nameOf(item)}: ${takes}`);
    for (const [field, form, check] of recordChecks) {
      const at = fieldOf(item, field);
      if (check(at) !== undefined)
        throw new TypeError(
          `${field} of item ${index} is ${at === undefined ? 'missing' : nameOf(at)}, not ${form}: ${takes}`,
        );
    }
  }
}

function fieldOf(given: unknown, field: string): unknown {
  return (given as Record<string, unknown> | null | undefined)?.[field];
}
