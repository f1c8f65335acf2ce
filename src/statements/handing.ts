/**
 * Figures handed out in order: `A、B和C分别增长x、y和z`. The names stand before 分别, or are those of as many figures
 * before (`A1、B2,同比分别增长x、y`). Where the counts differ nothing is handed out.
 */
import type { Place } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { nameBefore } from './name.ts';
import { isMove, type Reading, skipBack } from './reading.ts';
import { coordinated } from './respectively.ts';
import { spell } from './spell.ts';
import { reach, trimTail, withoutPeriods } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Handing {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly periods: readonly Span[];
  readonly v: Vocabulary;
  readonly places: readonly Place[];
  readonly from: number;
  names: readonly string[];
  /** The figures start..start + names.length get them. */
  start: number;
}

const separator = /^[\s、,/“”]*(?:以及|和|与|及)?\s*/;

/** Whether nothing but an enumeration mark, and perhaps a word of change, parts figure `k` from the one before it. */
function isNext(handing: Handing, k: number): boolean {
  const { figures, source, places, from, v } = handing;
  const place = places[k - from];
  if (!place || place.previous !== k - 1) return false;
  const { start } = figures[k]!;
  if (start - place.before > 12) return false;
  const text = source.folded.slice(place.before, start);
  const parted = separator.exec(text)![0].length;
  if (parted === 0) return false;
  if (parted === text.length) return true;
  const floor = place.before + parted;
  const at = skipBack(v, source.folded, start, floor);
  const change = v.change.before(source.folded, at, floor);
  return at === floor || (change !== undefined && at - change.word.length === floor);
}

function runFrom(handing: Handing, k: number): number {
  let count = 1;
  while (count < 16 && isNext(handing, k + count)) count++;
  return count;
}

/** The name handed to figure `k`, or undefined. `earlier` gives the names of the figures before it. */
export function handedName(
  handing: Handing,
  k: number,
  reading: Reading,
  basis: Span | undefined,
  earlier: readonly { name: string; relation: string }[],
): string | undefined {
  const { names, start } = handing;
  if (names.length > 1 && k > start && k < start + names.length) return names[k - start];
  return begin(handing, k, reading, basis, earlier);
}

function begin(
  handing: Handing,
  k: number,
  reading: Reading,
  basis: Span | undefined,
  earlier: readonly { name: string; relation: string }[],
): string | undefined {
  const { source, figures, periods, v, places, from } = handing;
  const place = places[k - from]!;
  const end = figures[k]!.start;
  const floor = Math.max(place.before, end - 2 * reach);
  const said = lastRespectively(source.folded, floor, end);
  if (said < 0) {
    // A second run of the same length: 分别完成34178元、14686元,同比增长7.8%和13.4%
    const again = handing.names.length > 1 && end - place.before <= 12 && runFrom(handing, k) === handing.names.length;
    if (again && place.clause.start >= figures[handing.start]!.end) {
      handing.start = k;
      return handing.names[0];
    }
    return likewise(handing, k, reading, earlier);
  }
  const count = runFrom(handing, k);
  handing.names = [];
  if (count < 2) return undefined;
  // 比2020年分别下降: the comparison is none of the names.
  const stop = basis && basis.start >= floor && basis.start < said ? basis.start : said;
  const phrase = withoutPeriods(periods, floor, stop)
    .map((piece) => trimTail(v, source.folded, piece))
    .filter((piece) => piece.end > piece.start);
  const names = coordinated(v, spell(source.text, nameBefore(v, source.folded, phrase)), count);
  if (names.length === count) {
    handing.names = names.map((name) => name + measured(handing, said + 2, reading.nameEnd));
  } else if (names.length === 0 || (names.length === 1 && reading.relation !== 'level')) {
    const last = earlier.slice(-count);
    const distinct = new Set(last.map((draft) => draft.name));
    if (
      last.length === count &&
      distinct.size === count &&
      last.every(({ relation }) => relation === 'level' || relation === 'share')
    ) {
      handing.names = last.map((draft) => draft.name);
    }
  }
  handing.start = k;
  return handing.names[0];
}

const amounts = new Set(['money', 'count', 'number', 'mass', 'area', 'energy', 'power', 'volume', 'length']);

/** 营业收入368亿元,净利润44亿元,同比增长|49%和162%: as many rates as amounts before are of those. */
function likewise(
  handing: Handing,
  k: number,
  reading: Reading,
  earlier: readonly { name: string; relation: string }[],
): string | undefined {
  const { figures, places, from } = handing;
  const place = places[k - from]!;
  if (!isMove(reading) || place.previous >= 0 || place.clause.mark !== ',') return undefined;
  const count = figures[k]!.start - place.before <= longestLead ? runFrom(handing, k) : 1;
  const last = earlier.slice(-count);
  if (count < 2 || last.length < count || new Set(last.map(({ name }) => name)).size < count) return undefined;
  const levels = last.every(
    ({ relation, name }, i) => relation === 'level' && name !== '' && amounts.has(figures[k - count + i]!.kind),
  );
  if (!levels || figures[k]!.kind !== 'percent') return undefined;
  handing.names = last.map(({ name }) => name);
  handing.start = k;
  return handing.names[0];
}

/** Longest that leads to rates handed out: 较上年同期分别增长. */
const longestLead = 12;

/** 分别完成吞吐量3100万吨: what is measured may stand behind 分别. */
function measured({ source, v }: Handing, start: number, end: number): string {
  return start < end ? spell(source.text, nameBefore(v, source.folded, [{ start, end }])) : '';
}

const handsOut = new Set(['分别', '依次', '各占', '各为']);
const handsOutHeads = codeSet('分依各');

function lastRespectively(folded: string, floor: number, end: number): number {
  for (let i = end - 2; i >= floor; i--) {
    if (handsOutHeads.has(folded.charCodeAt(i)) && handsOut.has(folded.slice(i, i + 2))) return i;
  }
  return -1;
}
