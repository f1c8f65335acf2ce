/** Checks the user's lexicon and makes table entries of it. */
import { type Check, type Fault, listOf, oneOf, optional, record, text } from '../checks.ts';
import { nameOf, quote } from '../errors.ts';
import { unitKinds } from '../kinds.ts';
import type { Lexicon, LexiconUnit } from '../schema.ts';
import { createSource } from '../text/source.ts';
import { factorOf } from './normalize.ts';
import { parseRational, times, writeRational } from './rational.ts';
import { countEntry, type Entry } from './tables.ts';
import { type Registry, type UnitRow, unitRow } from './types.ts';

const accepted: Readonly<Record<string, string>> = {
  units: `{ name, aliases?, kind, base?: { unit, factor } } with kind one of ${unitKinds.join(', ')}`,
  classifiers: 'a word such as "箱笼"',
  currencies: '{ name, code, aliases? } with a code of 3 to 5 capital letters',
  verbs: `{ word, relation?, direction? } such as { word: "蹿升", direction: "up" }`,
  cues: `{ word, status } such as { word: "誓要", status: "planned" }`,
};

const relations = ['level', 'base', 'change', 'growth', 'share', 'rank'];
const directions = ['up', 'down'];
const statuses = ['actual', 'planned', 'forecast'];

/** What a field takes, by its name. */
const fields: Readonly<Record<string, string>> = {
  name: 'a word of 1 to 32 characters without blanks that does not begin with a digit',
  aliases: 'a list of words without blanks that do not begin with a digit',
  kind: `one of ${unitKinds.join(', ')}`,
  base: '{ unit, factor }, a known unit and a decimal or quotient such as "0.0254" or "2000/3"',
  code: '3 to 5 capital letters such as "CNY"',
  word: 'a word of 1 to 32 characters without blanks that does not begin with a digit',
  relation: `one of ${relations.join(', ')}`,
  direction: `one of ${directions.join(', ')}`,
  status: `one of ${statuses.join(', ')}`,
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
        relation: optional(oneOf(relations)),
        direction: optional(oneOf(directions)),
      }),
    ),
  ),
  cues: optional(listOf(record({ word: spelling, status: oneOf(statuses) }))),
});

/**
 * Checks a lexicon as given by a user and returns it typed.
 * @throws {TypeError} naming the table, the row's index, the reason and what is accepted.
 */
export function checkLexicon(input: unknown): Lexicon {
  const fault = lexiconCheck(input);
  if (fault) refuse(fault, input);
  requirePlainSpelling(input as Lexicon);
  return input as Lexicon;
}

/** Whether its words are written as the text is read: in simplified characters of half width. */
export function isPlainlySpelled(lexicon: Lexicon): boolean {
  return differentlySpelled(lexicon) === undefined;
}

/** Words that are looked for in the folded text must be folded themselves. */
function differentlySpelled({ classifiers = [], verbs = [], cues = [] }: Lexicon) {
  const tables = { classifiers, verbs: verbs.map(({ word }) => word), cues: cues.map(({ word }) => word) };
  for (const [table, spelled] of Object.entries(tables)) {
    const row = spelled.findIndex((word) => createSource(word).folded !== word);
    if (row >= 0) return { place: `lexicon.${table}[${row}]`, word: spelled[row]! };
  }
  return undefined;
}

function requirePlainSpelling(lexicon: Lexicon): void {
  const found = differentlySpelled(lexicon);
  if (found === undefined) return;
  const { place, word } = found;
  throw new TypeError(
    `${place} is ${quote(word)}: takes simplified characters of half width, ${quote(createSource(word).folded)}; texts in others are read too`,
  );
}

function refuse({ path, unknown }: Fault, input: unknown): never {
  const [table, row, field] = path;
  const reason = unknown === undefined ? '' : `, unknown ${unknown.map(nameOf).join(', ')}`;
  if (table === undefined) {
    throw new TypeError(
      `lexicon${reason || ` is ${nameOf(input)}`}: takes { units?, classifiers?, currencies?, verbs?, cues? }, each a list of rows`,
    );
  }
  const value = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], input);
  const given = value === undefined ? 'missing' : nameOf(value);
  if (row === undefined) throw new TypeError(`lexicon.${String(table)} is ${given}: takes a list of rows`);
  const place = `lexicon.${String(table)}[${String(row)}]`;
  if (reason !== '') throw new TypeError(`${place}${reason}: takes ${accepted[String(table)]}`);
  if (field === undefined) throw new TypeError(`${place} is ${given}: takes ${accepted[String(table)]}`);
  const below = path.slice(2).map(String).join('.');
  throw new TypeError(`${place}.${below} is ${given}: takes ${fields[String(field)]}`);
}

/**
 * Table entries of a lexicon. `known` gives the registry of the built-in tables, which bases refer to; a row may also
 * refer to one before it.
 * @throws {TypeError} for a base unit that is not known, a factor of zero, or a kind that the base has not.
 */
export function customEntries(lexicon: Lexicon, known: () => Registry): Entry[] {
  const entries: Entry[] = [];
  const earlier = new Map<string, UnitRow>();
  for (const [index, unit] of (lexicon.units ?? []).entries()) {
    const entry = unitEntry(unit, index, earlier, known);
    for (const word of entry.spellings) if (!earlier.has(word)) earlier.set(word, entry.row);
    entries.push(entry);
  }
  for (const name of lexicon.classifiers ?? []) entries.push(countEntry(name));
  for (const { name, code, aliases = [] } of lexicon.currencies ?? []) {
    const spellings = [name, ...aliases, code];
    entries.push({ row: unitRow({ name, kind: 'money', code }), spellings, before: spellings });
  }
  return entries;
}

/** Shares, ratios and multiples are one dimension. */
function measures({ kind, code }: UnitRow, asked: UnitRow['kind']): boolean {
  return kind === asked || (code === '1' && (asked === 'ratio' || asked === 'multiple'));
}

function unitEntry(
  unit: LexiconUnit,
  index: number,
  earlier: ReadonlyMap<string, UnitRow>,
  known: () => Registry,
): Entry {
  const { name, aliases = [], kind, base } = unit;
  const spellings = [name, ...aliases];
  if (base === undefined) return { row: unitRow({ name, kind, code: `{${name}}` }), spellings };
  const place = `lexicon.units[${index}].base`;
  const own = earlier.get(base.unit);
  const rows = own === undefined ? known().readings(base.unit) : [own];
  if (rows.length === 0) {
    throw new TypeError(`${place}.unit is ${quote(base.unit)}, which is no known unit: takes one such as 米, 公斤, 个`);
  }
  const row = rows.find((each) => measures(each, kind));
  if (row === undefined) {
    throw new TypeError(
      `lexicon.units[${index}].kind is "${kind}", but its base ${quote(base.unit)} measures ${rows[0]!.kind}: takes the same for both`,
    );
  }
  if (row.offset !== undefined)
    throw new TypeError(`${place}.unit is ${quote(base.unit)}: takes a scale that begins at zero`);
  const factor = parseRational(base.factor);
  if (factor === undefined) throw new TypeError(`${place}.factor is ${quote(base.factor)}: takes a number above zero`);
  const total = row.factor === undefined ? factor : times(factor, factorOf(row.factor));
  const written = total.shift === 0 ? undefined : writeRational(total);
  return { row: unitRow({ name, kind, code: row.code, factor: written }), spellings };
}
