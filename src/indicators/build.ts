/** Puts a name together: from the text before the figure, the noun after it, or both. */
import { type Clause, markerAt, type Place } from '../clauses/index.ts';
import type { Span } from '../text/span.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import {
  firstVerb,
  nameBefore,
  nounAfter,
  spell,
  startsWithVerb,
  trimHead,
  trimTail,
  wantsObject,
  without,
  withoutPeriods,
} from './name.ts';
import type { Reading } from './relation.ts';
import type { Reader } from './sentence.ts';

const cjk = /[\u4e00-\u9fff]/;
const places = /[市县区镇乡村省国州校]/;

/** The name from the figure's own stretch of text; "" where nothing nameable stands there. */
export function buildName(
  reader: Reader,
  figure: Figure,
  place: Place,
  floor: number,
  reading: Reading,
  basis: BasisCue | undefined,
): string {
  const { source, periods, vocabulary: v } = reader;
  const { folded, text } = source;
  const plain = (reading.relation === 'level' || reading.relation === 'base') && !reading.turned;
  const found = plain && !isBase(folded, figure, floor) ? counted(reader, figure, place) : undefined;
  const start = place.previous < 0 ? floor : behindPrevious(reader, floor, figure, found);
  let pieces = withoutPeriods(periods, start, Math.max(start, reading.nameEnd));
  if (basis && basis.end > floor && basis.start < reading.nameEnd) {
    const changes = reading.relation === 'change' || reading.relation === 'growth';
    const stop = basis.carried || basis.end > basis.start + 2 ? basis.end : Math.max(basis.end, reading.nameEnd);
    if (changes || basis.carried) pieces = without(pieces, { start: basis.start, end: stop });
  }
  const before = nameBefore(v, folded, pieces);
  if (reading.whole && before[0] && folded.startsWith('完成', before[0].start - 2)) {
    return spell(text, [{ start: before[0].start - 2, end: before[0].end }, ...before.slice(1)]);
  }
  if (!found) return spell(text, before);
  const after = withoutPeriods(periods, found.start, found.end);
  const raw = pieces
    .map((piece) => trimTail(v, folded, trimHead(v, folded, piece)))
    .filter((piece) => piece.end > piece.start);
  const countLike = figure.kind === 'count' || figure.kind === 'number' || figure.kind === 'duration';
  const verbal = startsWithVerb(v, folded, found);
  const followed = found.end >= place.after - 1 && place.after < place.clause.end;
  if (raw.length > 0 && verbal && followed) return spell(text, before);
  if (!wantsObject(v, folded, raw) && (!countLike || verbal)) return spell(text, before);
  const last = pieces.at(-1);
  if (last && countLike) {
    // A、B等5个X, A、B和C三个X: what is listed is what is counted, and X says what it is.
    const listed = listLength(folded, last);
    if (folded.charAt(last.end - 1) === '等' && (listed > 1 || raw.length === 0)) return spell(text, after);
    if (listed > 1 && listed === Number(figure.value)) return spell(text, places.test(figure.unit) ? before : after);
    if (folded.startsWith('为期', last.end - 2)) return spell(text, after);
  }
  // 帮助9家企业解决融资需求5962万元: the verb after the noun belongs to the next figure.
  const verb = followed && before.length > 0 ? firstVerb(v, folded, found) : undefined;
  const own = verb && verb.start > found.start + 1 ? withoutPeriods(periods, found.start, verb.start) : after;
  return spell(text, [...before, ...own]);
}

/** The noun that the figure counts, if one follows it. */
function counted({ source, vocabulary: v }: Reader, figure: Figure, place: Place): Span | undefined {
  const { folded } = source;
  if (figure.kind === 'duration' && folded.charAt(figure.end) !== '的') return undefined;
  // 100%完成核查任务
  const adverb =
    figure.kind === 'percent' && (folded.startsWith('完成', figure.end) || folded.startsWith('实现', figure.end));
  return nounAfter(v, folded, adverb ? figure.end + 2 : figure.end, place.after);
}

/** 由原来的23%, 从3小时: what follows leads on to the level, it is not counted. */
function isBase(folded: string, figure: Figure, floor: number): boolean {
  return /[由从](?:原来的?|原先的?|过去的?|上年的?|去年的?|最初的?|年初的?|[\d年]{5}的?)?$/.test(
    folded.slice(Math.max(floor, figure.start - 10), figure.start),
  );
}

/**
 * Where this figure's own text starts behind the one before it: the noun that the figure before counts is passed over
 * (`5个部门、13个项目`), and so is who did something to it (`9家企业|解决融资需求5962万元`).
 */
function behindPrevious(
  { source, vocabulary: v }: Reader,
  floor: number,
  figure: Figure,
  found: Span | undefined,
): number {
  const { folded } = source;
  if (!cjk.test(folded.charAt(floor)) || /[和与及并占居同比较增减]/.test(folded.charAt(floor))) return floor;
  for (let i = floor + 1; i < figure.start; i++) {
    if ('、和及与'.includes(folded.charAt(i)) && !/[和平谐与会及时]/.test(folded.charAt(i + 1))) return i + 1;
    if (folded.charAt(i) === ')') return i + 1;
  }
  const verb = firstVerb(v, folded, { start: floor, end: figure.start });
  if (verb) return verb.start;
  return found ? figure.start : floor;
}

function listLength(folded: string, { start, end }: Span): number {
  let count = 1;
  let quoted = 0;
  for (let i = start; i < end; i++) {
    const character = folded.charAt(i);
    if (character === '、') count++;
    else if (character === '“') quoted++;
  }
  return count === 1 && quoted > 1 ? quoted : countWithAnd(folded, start, end, count);
}

function countWithAnd(folded: string, start: number, end: number, count: number): number {
  if (count === 1) return 1;
  const tail = folded.slice(Math.max(start, end - 20), end);
  const last = tail.lastIndexOf('、');
  return /[和与及]/.test(tail.slice(last + 1)) ? count + 1 : count;
}

/** Where no figure before gives a name: the phrase of the clause right before, when it is short. */
export function clauseName({ source, periods, vocabulary: v }: Reader, earlier: Clause | undefined): string {
  if (!earlier || earlier.end - earlier.start > 24) return '';
  const { folded, text } = source;
  const start = markerAt(folded, earlier.start)?.end ?? earlier.start;
  if (start >= earlier.end) return '';
  return spell(text, nameBefore(v, folded, withoutPeriods(periods, start, earlier.end)));
}
