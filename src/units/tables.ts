/** Every row of the tables, spelled out: SI prefixes applied, currencies and measure words made into unit rows. */

import { shift } from '../numbers/decimal-string.ts';
import type { Kind } from '../schema.ts';
import { isHan } from '../text/codes.ts';
import { classifiers, latinCounts, longClassifiers, nouns, pairs, strokePairs } from './classifiers.data.ts';
import { currencies, wordCodes } from './currencies.data.ts';
import { prefixes } from './prefixes.data.ts';
import { type UnitLine, type UnitRow, type UnitTable, unitRow } from './types.ts';
import { area } from './units/area.data.ts';
import { duration } from './units/duration.data.ts';
import { energy } from './units/energy.data.ts';
import { length } from './units/length.data.ts';
import { mass } from './units/mass.data.ts';
import { counts, data, frequency, ratio, score, speed, temperature } from './units/other.data.ts';
import { physics } from './units/physics.data.ts';
import { power } from './units/power.data.ts';
import { volume } from './units/volume.data.ts';

/** A row with all its spellings, and where they may stand. */
export interface Entry {
  readonly row: UnitRow;
  readonly spellings: readonly string[];
  /** Spellings that may also stand before the number (currencies). */
  readonly before?: readonly string[];
}

/** The tables of physical units, shares, scores and durations. */
export const unitTables: readonly UnitTable[] = [
  length,
  area,
  volume,
  mass,
  duration,
  temperature,
  energy,
  power,
  speed,
  data,
  frequency,
  ratio,
  score,
  physics,
  counts,
];

/** The words of a list that is written with spaces between them. */
export function words(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

/** Units with their prefixed forms. */
export function unitEntries(tables: readonly UnitTable[] = unitTables): Entry[] {
  const entries: Entry[] = [];
  for (const { kind, rows } of tables) {
    for (const line of rows) {
      entries.push(bareEntry(line, kind));
      if (line[4] !== undefined) addPrefixed(entries, line, line[4], kind);
    }
  }
  return entries;
}

function bareEntry([name, code, factor, list, , more]: UnitLine, kind: Kind): Entry {
  const spellings = [name];
  for (const word of words(list)) if (word[0] !== '-') spellings.push(word[0] === '+' ? word.slice(1) : word);
  return { row: makeRow(name, code, factor, kind, more), spellings };
}

function addPrefixed(
  entries: Entry[],
  [name, code, factor, list, , more]: UnitLine,
  allowed: string,
  kind: Kind,
): void {
  const { short, stems } = stemsOf(name, list);
  for (const [symbol, han, power, others = ''] of prefixes) {
    if (!allowed.includes(symbol)) continue;
    const spellings = stems.flatMap((stem) =>
      isHan(stem.charCodeAt(0)) ? [han + stem] : [...(symbol + others)].map((letter) => letter + stem),
    );
    entries.push({ row: makeRow(han + short, code, shift(factor, power), kind, more), spellings });
  }
}

/** What the prefixes stand before, and the stem that the prefixed units are named after. */
function stemsOf(name: string, list: string): { short: string; stems: readonly string[] } {
  let short = name;
  const stems = new Set([name]);
  for (const word of words(list)) {
    if (word[0] === '+') continue;
    const stem = word[0] === '-' ? word.slice(1) : word;
    if (stem !== word && isHan(stem.charCodeAt(0))) short = stem;
    stems.add(stem);
  }
  return { short, stems: [...stems] };
}

function makeRow(name: string, code: string, factor: string, kind: Kind, more: UnitLine[5]): UnitRow {
  if (more !== undefined) return unitRow({ name, kind, code, factor, ...more });
  return unitRow({ name, kind, code, factor: factor === '1' ? undefined : factor });
}

const ambiguous: ReadonlySet<string> = new Set(words(wordCodes));

/** Currencies with their symbols, ISO codes and minor units. */
export function currencyEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const [code, list, symbols = '', minor = ''] of currencies) {
    const spellings: string[] = [];
    const before: string[] = [];
    const names = words(list);
    for (const name of names) {
      const later = name[0] === '+';
      spellings.push(later ? name.slice(1) : name);
      if (!later && name !== '元') before.push(name);
    }
    for (const symbol of words(symbols)) {
      spellings.push(symbol);
      before.push(symbol);
    }
    if (!spellings.includes(code)) spellings.push(code);
    if (!ambiguous.has(code)) before.push(code);
    entries.push({ row: unitRow({ name: names[0]!, kind: 'money', code }), spellings, before });
    if (minor !== '') entries.push(...minorEntries(minor, code));
  }
  return entries;
}

function minorEntries(list: string, code: string): Entry[] {
  const byFactor = new Map<string, string[]>();
  for (const item of words(list)) {
    const [name, factor] = item.split('=') as [string, string];
    byFactor.set(factor, [...(byFactor.get(factor) ?? []), name]);
  }
  return [...byFactor].map(([factor, spellings]) => ({
    row: unitRow({ name: spellings[0]!, kind: 'money', code, factor }),
    spellings,
  }));
}

/** A measure word or counted noun of its own. */
export function countEntry(name: string): Entry {
  return { row: unitRow({ name, kind: 'count', code: `{${name}}`, countable: true }), spellings: [name] };
}

/** Measure words, pairs of them in either order, and counted nouns. */
export function countEntries(): Entry[] {
  const stroked = words(strokePairs).flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]);
  return [classifiers, longClassifiers, pairs, nouns, latinCounts].flatMap(words).concat(stroked).map(countEntry);
}
