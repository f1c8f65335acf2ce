/** What unit stands at a place: the longest spelling of the tables, then compounds (人次, 栋(处)) and rates by rule. */

import type { Lexicon } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import { fold } from '../text/fold.ts';
import { customEntries } from './lexicon.ts';
import {
  afterOrder,
  cuts,
  dimensional,
  homonyms,
  notUnits,
  notUnitWords,
  scaleWords,
  strokeOnly,
} from './notunits.data.ts';
import { cacheLimit, createRates } from './rates.ts';
import { Spellings } from './spellings.ts';
import { countEntries, countEntry, currencyEntries, type Entry, unitEntries, words } from './tables.ts';
import type { PrefixMatch, Registry, UnitMatch, UnitRow } from './types.ts';

/** What one spelling can mean, likeliest first; nothing for a word that is no unit. */
interface Reading {
  readonly rows: readonly UnitRow[];
  /** How many characters at the end of the spelling belong to the next word. */
  readonly cut: number;
}

interface Found {
  readonly end: number;
  readonly rows: readonly UnitRow[];
}

const noUnit: Reading = { rows: [], cut: 0 };
const noRows: readonly UnitRow[] = [];
const order = '次'.charCodeAt(0);
const open = 0x28;
const close = 0x29;

/** The user's rows on top of the tables, which are compiled once: their spellings take over from those of the tables. */
export function createRegistry(lexicon?: Lexicon): Registry {
  const tables = compiledTables();
  const custom = lexicon === undefined ? [] : customEntries(lexicon, defaultRegistry);
  const { spellings, prefixes } = custom.length === 0 ? tables : layer(tables, custom);
  const compounds = new Map<string, UnitRow>();

  /** The compound measure word `name` as a row; each is made once. */
  function compound(name: string): UnitRow {
    let row = compounds.get(name);
    if (row === undefined) {
      row = countEntry(name).row;
      if (compounds.size >= cacheLimit) compounds.clear();
      compounds.set(name, row);
    }
    return row;
  }

  /** A spelling of the tables, with 次 and a bracketed measure word where they follow a measure word. */
  function simple(folded: string, at: number, bracket: boolean): Found | undefined {
    const hit = spellings.longest(folded, at, endsWord);
    const row = hit?.value.rows[0];
    if (hit === undefined || row === undefined) return undefined;
    const { rows, cut } = hit.value;
    let end = hit.end - cut;
    if (row.countable === undefined) return { end, rows };
    let { name } = row;
    if (end === at + 1 && folded.charCodeAt(end) === order && takesOrder(folded, at)) {
      name += '次';
      end++;
    }
    if (bracket && folded.charCodeAt(end) === open) {
      const inner = simple(folded, end + 1, false);
      if (inner?.rows[0]?.countable && folded.charCodeAt(inner.end) === close) {
        name += folded.slice(end, inner.end + 1);
        end = inner.end + 1;
      }
    }
    return { end, rows: name === row.name ? rows : [compound(name)] };
  }

  const rates = createRates(simple, (name) => spellings.get(name)?.rows[0]);

  function match(folded: string, at: number): UnitMatch | undefined {
    const found = simple(folded, at, true);
    if (found === undefined || (found.end === at + 1 && isNoUnit(folded, at))) return undefined;
    const first = found.rows[0]!;
    const rate = rates.follow(folded, found.end, first);
    const row = rate?.row ?? first;
    return {
      end: rate?.end ?? found.end,
      unit: row.name,
      kind: row.kind,
      code: row.code,
      factor: row.factor,
      row,
      homonyms: rate === undefined && found.rows.length > 1 ? found.rows.slice(1) : noRows,
    };
  }

  function matchBefore(folded: string, end: number): PrefixMatch | undefined {
    const hit = prefixes.longestBefore(folded, end, beginsWord);
    if (hit === undefined) return undefined;
    const { name, code } = hit.value;
    return { start: hit.end, unit: name, code, row: hit.value };
  }

  function readings(spelling: string): readonly UnitRow[] {
    const folded = fold(spelling).folded;
    const whole = spellings.get(folded);
    if (whole !== undefined && whole.cut === 0) return whole.rows;
    const found = match(folded, 0);
    return found !== undefined && found.end === folded.length ? [found.row, ...found.homonyms] : noRows;
  }

  return {
    match,
    matchBefore,
    readings,
    unit: (spelling) => readings(spelling)[0],
    names: () => [...new Set([...tables.entries, ...custom].map(({ row }) => row.name))],
  };
}

let shared: Registry | undefined;

/** The registry of the built-in tables, compiled at its first use. */
export function defaultRegistry(): Registry {
  shared ??= createRegistry();
  return shared;
}

const layered = new WeakMap<Lexicon, Registry>();

/** The registry with the rows of a lexicon, compiled once for each lexicon. @throws TypeError as {@link createRegistry} */
export function registryFor(lexicon: Lexicon | undefined): Registry {
  if (lexicon === undefined) return defaultRegistry();
  let known = layered.get(lexicon);
  if (known === undefined) {
    known = createRegistry(lexicon);
    layered.set(lexicon, known);
  }
  return known;
}

const onlyAfterStroke: ReadonlySet<number> = new Set(words(strokeOnly).map((word) => word.charCodeAt(0)));
const behindDimensions = codeSet(dimensional);

/** Whether the one character at `at` is a unit only behind a stroke, or no unit before what follows. */
function isNoUnit(folded: string, at: number): boolean {
  if (folded.charAt(at) === 'd') return behindDimensions.has(folded.charCodeAt(at + 1));
  return onlyAfterStroke.has(folded.charCodeAt(at));
}

/** What stands behind a number and before it, by its spelling. */
interface Compiled {
  readonly spellings: Spellings<Reading>;
  readonly prefixes: Spellings<UnitRow>;
}

let compiled: (Compiled & { readonly entries: readonly Entry[] }) | undefined;

function compiledTables() {
  if (compiled === undefined) {
    const entries = [unitEntries(), currencyEntries(), countEntries()].flat();
    const spellings = compile(entries);
    compiled = { entries, spellings, prefixes: compilePrefixes(entries, (name) => spellings.get(name)!.rows[0]!) };
  }
  return compiled;
}

function layer(tables: Compiled, custom: readonly Entry[]): Compiled {
  const spellings = new Spellings<Reading>(false, tables.spellings);
  const prefixes = new Spellings<UnitRow>(true, tables.prefixes);
  for (const { row, spellings: words, before = [] } of custom) {
    const alone: Reading = { rows: [row], cut: 0 };
    for (const word of words) spellings.set(fold(word).folded, alone);
    for (const word of before) prefixes.set(fold(word).folded, row);
  }
  return { spellings, prefixes };
}

function compile(tables: readonly Entry[]): Spellings<Reading> {
  const all = new Spellings<Reading>();
  for (const entry of tables) {
    const alone: Reading = { rows: [entry.row], cut: 0 };
    for (const spelling of entry.spellings) {
      const known = all.get(spelling);
      all.set(spelling, known === undefined ? alone : { rows: prefer(spelling, [...known.rows, entry.row]), cut: 0 });
    }
  }
  const block = (word: string) => {
    if (all.get(word) === undefined) all.set(word, noUnit);
  };
  for (const head in notUnits) for (const tail of notUnits[head]!) block(head + tail);
  for (const word of words(notUnitWords)) block(word);
  for (const item of words(cuts)) {
    const [unit, rest] = item.split('|') as [string, string];
    all.set(unit + rest, { rows: all.get(unit)!.rows, cut: rest.length });
  }
  return all;
}

function prefer(spelling: string, rows: UnitRow[]): UnitRow[] {
  const kinds = homonyms[spelling];
  return kinds === undefined ? rows : rows.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Currencies and the words that settle a temperature scale. */
function compilePrefixes(tables: readonly Entry[], row: (name: string) => UnitRow): Spellings<UnitRow> {
  const all = new Spellings<UnitRow>(true);
  for (const entry of tables) if (entry.before) for (const word of entry.before) all.set(word, entry.row);
  for (const word in scaleWords) all.set(word, row(scaleWords[word]!));
  return all;
}

/** `5G网络`, `3mm`: a spelling that ends in a Latin letter or digit is none where the word goes on. */
function endsWord(folded: string, end: number): boolean {
  return !isLatinOrDigit(folded.charCodeAt(end - 1)) || !isLatinOrDigit(folded.charCodeAt(end));
}

function beginsWord(folded: string, start: number): boolean {
  return !isLatin(folded.charCodeAt(start)) || !isLatin(folded.charCodeAt(start - 1));
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isLatinOrDigit(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39);
}

/** `家次` but not `个次`, `人次` but not `人次年`. `at` is where the measure word stands; 次 is the character after it. */
function takesOrder(folded: string, at: number): boolean {
  const head = folded[at];
  if (head === '个' || head === '次') return false;
  const next = folded[at + 2] ?? '';
  return next === '日' ? folded[at + 3] === '均' : next === '' || !afterOrder.includes(next);
}
