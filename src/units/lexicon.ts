/** Checks the user's lexicon and makes table entries of it. */
import { type Check, type Fault, listOf, oneOf, optional, record, text } from '../checks.ts';
import { unitKinds } from '../kinds.ts';
import type { Lexicon, LexiconUnit } from '../schema.ts';
import { factorOf } from './normalize.ts';
import { parseRational, times, writeRational } from './rational.ts';
import type { Registry } from './registry.ts';
import { countEntry, type Entry } from './tables.ts';

const accepted: Readonly<Record<string, string>> = {
  units: `{ name, aliases?, kind, base?: { unit, factor } } with kind one of ${unitKinds.join(', ')}`,
  classifiers: 'a word such as "箱笼"',
  currencies: '{ name, code, aliases? } with a code of 3 to 5 capital letters',
};

/** What a field takes, by its name. */
const fields: Readonly<Record<string, string>> = {
  name: 'a word of 1 to 32 characters without blanks that does not begin with a digit',
  aliases: 'a list of words without blanks that do not begin with a digit',
  kind: `one of ${unitKinds.join(', ')}`,
  base: '{ unit, factor }, a known unit and a decimal or quotient such as "0.0254" or "2000/3"',
  code: '3 to 5 capital letters such as "CNY"',
};

const spelling = text(/^[^\s\d]\S{0,31}$/);
const spellings = optional(listOf(spelling));
const quotient = text(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/);

/** The check of a whole lexicon, table by table. */
export const lexiconCheck: Check = record({
  units: optional(
    listOf(
      record({
        name: spelling,
        aliases: spellings,
        kind: oneOf(unitKinds),
        base: optional(record({ unit: spelling, factor: quotient })),
      }),
    ),
  ),
  classifiers: spellings,
  currencies: optional(listOf(record({ name: spelling, code: text(/^[A-Z]{3,5}$/), aliases: spellings }))),
  verbs: optional(
    listOf(
      record({
        word: spelling,
        relation: optional(oneOf(['level', 'base', 'change', 'growth', 'share', 'rank'])),
        direction: optional(oneOf(['up', 'down'])),
      }),
    ),
  ),
  cues: optional(listOf(record({ word: spelling, status: oneOf(['actual', 'planned', 'forecast']) }))),
});

/**
 * Checks a lexicon as given by a user and returns it typed.
 * @throws {TypeError} naming the table, the row's index, the reason and what is accepted.
 */
export function checkLexicon(input: unknown): Lexicon {
  const fault = lexiconCheck(input);
  if (fault) refuse(fault, input);
  return input as Lexicon;
}

function refuse({ path, unknown }: Fault, input: unknown): never {
  const [table, row, field] = path;
  const reason = unknown === undefined ? '' : `, unknown ${unknown.map(quote).join(', ')}`;
  if (table === undefined) {
    throw new TypeError(
      `lexicon${reason || ` is ${quote(input)}`}: takes { units?, classifiers?, currencies?, verbs?, cues? }, each a list of rows`,
    );
  }
  const given = quote(path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], input));
  if (row === undefined) throw new TypeError(`lexicon.${String(table)} is ${given}: takes a list of rows`);
  const place = `lexicon.${String(table)}[${String(row)}]`;
  if (reason !== '') throw new TypeError(`${place}${reason}: takes ${accepted[String(table)]}`);
  if (field === undefined) throw new TypeError(`${place} is ${given}: takes ${accepted[String(table)]}`);
  const below = path.slice(2).map(String).join('.');
  throw new TypeError(`${place}.${below} is ${given}: takes ${fields[String(field)]}`);
}

function quote(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

/**
 * Table entries of a lexicon. `known` gives the registry of the built-in tables, which bases refer to; a row may also
 * refer to one before it.
 * @throws {TypeError} for a base unit that is not known, a factor of zero, or a kind that the base has not.
 */
export function customEntries(lexicon: Lexicon, known: () => Registry): Entry[] {
  const entries: Entry[] = [];
  for (const [index, unit] of (lexicon.units ?? []).entries()) entries.push(unitEntry(unit, index, entries, known));
  for (const name of lexicon.classifiers ?? []) entries.push(countEntry(name));
  for (const { name, code, aliases = [] } of lexicon.currencies ?? []) {
    const spellings = [name, ...aliases, code];
    entries.push({ row: { name, kind: 'money', code }, spellings, before: spellings });
  }
  return entries;
}

function unitEntry(unit: LexiconUnit, index: number, earlier: readonly Entry[], known: () => Registry): Entry {
  const { name, aliases = [], kind, base } = unit;
  const spellings = [name, ...aliases];
  if (base === undefined) return { row: { name, kind, code: `{${name}}` }, spellings };
  const place = `lexicon.units[${index}].base`;
  const own = earlier.find((entry) => entry.spellings.includes(base.unit))?.row;
  const row = own ?? known().unit(base.unit);
  if (row === undefined) {
    throw new TypeError(`${place}.unit is ${quote(base.unit)}, which is no known unit: takes one such as 米, 公斤, 个`);
  }
  if (row.offset !== undefined)
    throw new TypeError(`${place}.unit is ${quote(base.unit)}: takes a scale that begins at zero`);
  const factor = parseRational(base.factor);
  if (factor === undefined) throw new TypeError(`${place}.factor is ${quote(base.factor)}: takes a number above zero`);
  const total = row.factor === undefined ? factor : times(factor, factorOf(row.factor));
  return {
    row: { name, kind, code: row.code, ...(total.shift === 0 ? {} : { factor: writeRational(total) }) },
    spellings,
  };
}
