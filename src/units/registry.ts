/** What unit stands at a place: the longest spelling of the tables, then compounds (人次, 栋(处)) and rates by rule. */
import { createSource } from '../text/source.ts';
import type { Lexicon } from './lexicon.schema.ts';
import { customEntries } from './lexicon.ts';
import { afterOrder, cuts, homonyms, notUnits, notUnitWords, scaleWords, strokeOnly } from './notunits.data.ts';
import { createRates } from './rates.ts';
import { countEntries, countEntry, currencyEntries, type Entry, unitEntries, words } from './tables.ts';
import { Trie } from './trie.ts';
import type { PrefixMatch, UnitMatch, UnitRow } from './types.ts';

/** The readings of one spelling, likeliest first; none for a word that is no unit. `cut`: characters of the next word. */
export interface Reading {
  readonly rows: readonly UnitRow[];
  readonly cut: number;
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

const none: Reading = { rows: [], cut: 0 };
const noRows: readonly UnitRow[] = [];

/** Compiles the tables and the user's rows. */
export function createRegistry(lexicon?: Lexicon): Registry {
  const tables = [...unitEntries(), ...currencyEntries(), ...countEntries()];
  const entries = lexicon === undefined ? tables : [...tables, ...customEntries(lexicon, () => defaultRegistry())];
  const trie = new Trie<Reading>();
  fill(trie, tables);
  // A user's row takes its spellings over.
  for (const { row, spellings } of entries.slice(tables.length)) {
    for (const spelling of spellings) trie.set(fold(spelling), { rows: [row], cut: 0 });
  }
  const before = prefixTrie(entries, (name) => trie.get(name)!.rows[0]!);
  const composed = new Map<string, UnitRow>();

  /** The measure word `name` as a row; each is made once. */
  function counted(name: string): UnitRow {
    let row = composed.get(name);
    if (row === undefined) {
      row = countEntry(name).row;
      composed.set(name, row);
    }
    return row;
  }

  /** A spelling of the tables, with 次 and a bracketed measure word where they follow a countable one. */
  function simple(folded: string, at: number, bracket: boolean): Found | undefined {
    const found = trie.longest(folded, at, (end) => endsWord(folded, end));
    const row = found?.value.rows[0];
    if (found === undefined || row === undefined) return undefined;
    let { end } = found;
    end -= found.value.cut;
    if (row.countable === undefined || end - at > 2) return { end, rows: found.value.rows };
    let name = row.name;
    if (end === at + 1 && folded.charCodeAt(end) === 0x6b21 && takesOrder(folded, at)) {
      name += '次';
      end++;
    }
    if (bracket && folded.charCodeAt(end) === 0x28) {
      const inner = simple(folded, end + 1, false);
      if (inner !== undefined && inner.rows[0]!.countable && folded.charCodeAt(inner.end) === 0x29) {
        name += folded.slice(end, inner.end + 1);
        end = inner.end + 1;
      }
    }
    return name === row.name ? { end, rows: found.value.rows } : { end, rows: [counted(name)] };
  }

  const rates = createRates(simple, (name) => trie.get(name)?.rows[0]);

  function match(folded: string, at: number): UnitMatch | undefined {
    const found = simple(folded, at, true);
    if (found === undefined || (found.end === at + 1 && onlyAfterStroke.has(folded.charCodeAt(at)))) return undefined;
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

  function readings(spelling: string): readonly UnitRow[] {
    const folded = fold(spelling);
    const known = trie.get(folded);
    if (known !== undefined && known.cut === 0 && known.rows.length > 0) return known.rows;
    const found = match(folded, 0);
    return found !== undefined && found.end === folded.length ? [found.row, ...found.homonyms] : noRows;
  }

  return {
    match,
    readings,
    unit: (spelling) => readings(spelling)[0],
    names: () => [...new Set(entries.map(({ row }) => row.name))],
    matchBefore(folded, end) {
      return before(folded, end);
    },
  };
}

/** A spelling found: where it ends and what it can mean. */
export interface Found {
  readonly end: number;
  readonly rows: readonly UnitRow[];
}

let shared: Registry | undefined;

/** The registry of the built-in tables, compiled at its first use. */
export function defaultRegistry(): Registry {
  shared ??= createRegistry();
  return shared;
}

const onlyAfterStroke: ReadonlySet<number> = new Set(words(strokeOnly).map((word) => word.charCodeAt(0)));

function fill(trie: Trie<Reading>, entries: readonly Entry[]): void {
  for (const { row, spellings } of entries) {
    for (const spelling of spellings) {
      const known = trie.get(spelling);
      trie.set(spelling, { rows: known === undefined ? [row] : prefer(spelling, [...known.rows, row]), cut: 0 });
    }
  }
  for (const [head, tails] of Object.entries(notUnits)) for (const tail of tails) block(trie, head + tail);
  for (const word of words(notUnitWords)) block(trie, word);
  for (const item of words(cuts)) {
    const [unit, rest] = item.split('|') as [string, string];
    trie.set(unit + rest, { rows: trie.get(unit)!.rows, cut: rest.length });
  }
}

/** A unit of the same spelling stays one. */
function block(trie: Trie<Reading>, word: string): void {
  if (trie.get(word) === undefined) trie.set(word, none);
}

function prefer(spelling: string, rows: UnitRow[]): UnitRow[] {
  const order = homonyms[spelling];
  return order === undefined ? rows : rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Currencies and scale words by their spelling read backwards. */
function prefixTrie(entries: readonly Entry[], row: (name: string) => UnitRow) {
  const trie = new Trie<UnitRow>();
  const flip = (word: string) => [...word].reverse().join('');
  for (const entry of entries) for (const word of entry.before ?? []) trie.set(flip(fold(word)), entry.row);
  for (const [word, name] of Object.entries(scaleWords)) trie.set(flip(word), row(name));
  return (folded: string, end: number): PrefixMatch | undefined => {
    const found = trie.longestBefore(folded, end, (start) => beginsWord(folded, start));
    return found === undefined
      ? undefined
      : { start: found.end, unit: found.value.name, code: found.value.code, row: found.value };
  };
}

/** `5G网络`, `3mm`: a spelling that ends in a Latin letter or digit ends before another one only where no word goes on. */
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

/** `家次` but not `个次`, `人次` but not `人次年`. `at` is where the measure word stands, 次 is the character after it. */
function takesOrder(folded: string, at: number): boolean {
  const head = folded.charCodeAt(at);
  if (head === 0x4e2a || head === 0x6b21) return false;
  const next = folded.charCodeAt(at + 2);
  if (next === 0x65e5) return folded.charCodeAt(at + 3) === 0x5747;
  return Number.isNaN(next) || !afterOrder.includes(String.fromCharCode(next));
}

/** A spelling as the folded view of a text shows it. */
function fold(spelling: string): string {
  return createSource(spelling).folded;
}
