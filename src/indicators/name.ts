/**
 * What a figure measures, as offsets of the text: the phrase before it without function words, time, organisation and
 * light verbs at its edges, joined with the noun after it where that is what is counted.
 */
import { wordAt, wordBefore } from '../clauses/index.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest phrase that is looked at on either side of a figure. */
export const reach = 72;
const longestAfter = 26;
const edge = /[\s,;:、。.·—\-*)\]】’'"…!?]/;
const tailEdge = /[\s,;:、。.·—\-*(\[【‘'"“…!?]/;

/** The stretch without the time expressions in it. */
export function withoutPeriods(periods: readonly Span[], start: number, end: number): Span[] {
  if (start >= end) return [];
  const pieces: Span[] = [];
  let from = start;
  for (let i = firstEndingAfter(periods, start); i < periods.length && periods[i]!.start < end; i++) {
    if (periods[i]!.start > from) pieces.push({ start: from, end: periods[i]!.start });
    from = periods[i]!.end;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/** Takes a span out of a list of pieces. */
export function without(pieces: readonly Span[], out: Span): Span[] {
  const rest: Span[] = [];
  for (const piece of pieces) {
    if (out.end <= piece.start || out.start >= piece.end) {
      rest.push(piece);
      continue;
    }
    if (out.start > piece.start) rest.push({ start: piece.start, end: out.start });
    if (out.end < piece.end) rest.push({ start: out.end, end: piece.end });
  }
  return rest;
}

/** Drops bracketed remarks that are long or list things; a short one stays in the name. */
export function withoutRemarks(folded: string, pieces: readonly Span[]): Span[] {
  let rest = pieces as Span[];
  for (const { start, end } of pieces) {
    for (let i = start; i < end; i++) {
      if (folded.charCodeAt(i) !== 40) continue;
      let close = i + 1;
      let listed = false;
      while (close < end && folded.charCodeAt(close) !== 41) {
        if (folded.charAt(close) === '、' || folded.charAt(close) === ',') listed = true;
        close++;
      }
      if (listed || close - i > 8) rest = without(rest, { start: i, end: Math.min(end, close + 1) });
      i = close;
    }
  }
  return rest;
}

/** Cuts function words off the head. What is nothing but such words comes back empty. */
export function trimHead(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = start;
  while (at < end) {
    if (edge.test(folded.charAt(at))) {
      at++;
      continue;
    }
    const word = wordAt(v.leading, folded, at, end);
    if (!word?.value) break;
    at += word.word.length;
  }
  return { start: at, end };
}

/** Cuts function words off the tail. */
export function trimTail(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = end;
  while (at > start) {
    if (tailEdge.test(folded.charAt(at - 1))) {
      at--;
      continue;
    }
    const word = wordBefore(v.trailing, folded, at, start);
    if (!word?.value) break;
    at -= word.word.length;
  }
  return { start, end: at };
}

interface Token extends Span {
  readonly type: 'verb' | 'break';
}

function tokens(v: Vocabulary, folded: string, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let i = start; i < end; i++) {
    if (folded.charAt(i) === '“' || folded.charAt(i) === '《') {
      const close = folded.charAt(i) === '“' ? '”' : '》';
      let stop = i + 1;
      while (stop < end && folded.charAt(stop) !== close) stop++;
      if (stop < end) i = stop;
      continue;
    }
    const word = wordAt(v.inside, folded, i, end);
    if (!word) continue;
    if (word.value !== 'kept') found.push({ start: i, end: i + word.word.length, type: word.value });
    i += word.word.length - 1;
  }
  return found;
}

/** Whether the stretch names a body or place: who did it, not what. */
function isBody(v: Vocabulary, folded: string, start: number, end: number): boolean {
  return end > start && wordBefore(v.bodies, folded, end, start) !== undefined;
}

/** Reads one piece of the phrase before a figure: who, how and light verbs go, adverbs inside fall out. */
function refine(v: Vocabulary, folded: string, piece: Span): Span[] {
  let { start, end } = trimTail(v, folded, piece);
  const raw = start;
  while (start < end && edge.test(folded.charAt(start))) start++;
  // 对X进行V -> XV
  const handled = folded.indexOf('进行', start);
  if (handled > start && handled + 2 < end && /[对把将]/.test(folded.charAt(start))) {
    return [
      { start: start + 1, end: handled },
      { start: handled + 2, end },
    ];
  }
  const preposition = wordAt(v.prepositions, folded, start, end);
  const kept = wordAt(v.leading, folded, start, end);
  const words = tokens(v, folded, { start, end });
  const breaks = words.filter((word) => word.type === 'break' && word.start > start && word.end < end);
  const lastBreak = breaks.at(-1);
  if (lastBreak) {
    const right = trimHead(v, folded, { start: lastBreak.end, end });
    const verbBefore = words.some((word) => word.type === 'verb' && word.end <= lastBreak.start);
    const isWho = preposition || isBody(v, folded, start, lastBreak.start) || lastBreak.start - start > 16;
    if (right.end > right.start && (isWho || verbBefore)) return [right];
    if (right.end > right.start) {
      const left = trimHead(v, folded, { start, end: lastBreak.start });
      return [trimTail(v, folded, left), right];
    }
  }
  if (preposition && kept?.value !== false) {
    const verb = words.find((word) => word.type === 'verb' && word.start >= start + preposition.word.length + 1);
    if (verb && verb.end <= end && end - verb.start >= 2) start = verb.start;
  } else {
    // Who did it: a body right before the first verb.
    const verb = words.find((word) => word.type === 'verb');
    if (verb && verb.start > start && verb.start - start <= 18 && end - verb.start > 2) {
      if (isBody(v, folded, start, verb.start)) start = verb.start;
    }
  }
  let head = trimHead(v, folded, { start, end });
  // 全区各职能部门, 我局: a body at the head goes too, unless it is all there is.
  const body = leadingBody(v, folded, head);
  if (body > head.start && body < head.end) {
    const rest = trimHead(v, folded, { start: body, end: head.end });
    if (rest.end > rest.start) head = rest;
  }
  return head.end > head.start ? [head] : raw < end ? [] : [];
}

const ownBody = /[全我本](?:省|市|区|县|镇|乡|局|院|校|行|厂|州|旗|国|会|港|厅|委|司|办|系统|行业|社会|中心|域|村|所|站|部|公司|集团|街道|盟)/y;

/** End of a body such as 全区, 我局 at the head, or the head's own start. */
function leadingBody(v: Vocabulary, folded: string, head: Span): number {
  ownBody.lastIndex = head.start;
  if (!ownBody.test(folded) || ownBody.lastIndex > head.end) return head.start;
  return ownBody.lastIndex;
}

/** The phrase before the figure, refined; empty where nothing nameable stands there. */
export function nameBefore(v: Vocabulary, folded: string, pieces: readonly Span[]): Span[] {
  const refined: Span[] = [];
  for (const piece of pieces) refined.push(...refine(v, folded, piece).filter((part) => part.end > part.start));
  if (refined.length < 2) return refined;
  // Several pieces around a time: a body alone, or words that lead to the last piece, fall away.
  const last = refined.at(-1)!;
  return refined.filter((part) => part === last || !isBody(v, folded, part.start, part.end));
}

/** The noun (with what it does) right after a figure, up to the next figure, mark or function word; or undefined. */
export function nounAfter(v: Vocabulary, folded: string, from: number, limit: number): Span | undefined {
  let start = from;
  while (start < limit && folded.charAt(start) === ' ') start++;
  if (folded.charAt(start) === '的') start++;
  const end = Math.min(limit, start + longestAfter);
  const stop = wordAt(v.afterStops, folded, start, end);
  if (stop?.value) return undefined;
  let at = start;
  while (at < end) {
    const character = folded.charAt(at);
    if (character === '“' || character === '《') {
      const close = character === '“' ? '”' : '》';
      let ahead = at + 1;
      while (ahead < limit && ahead - at < 40 && folded.charAt(ahead) !== close) ahead++;
      if (folded.charAt(ahead) !== close) break;
      at = ahead + 1;
      continue;
    }
    if (/[\s,;:、。()\[\]!?”》)—]/.test(character)) break;
    if (character === '为' || character === '并' || character === '用') {
      const word = wordAt(v.afterStops, folded, at, end);
      if (word?.value) break;
    }
    at++;
  }
  at = trimAfter(v, folded, start, at);
  return at > start ? { start, end: at } : undefined;
}

function trimAfter(v: Vocabulary, folded: string, start: number, end: number): number {
  let at = end;
  for (let word = wordBefore(v.afterTail, folded, at, start); word; word = wordBefore(v.afterTail, folded, at, start)) {
    at -= word.word.length;
  }
  return at;
}

/** Whether the pieces end in a verb that asks for the noun after the figure: 启动, 组织, 共有. */
export function wantsObject(v: Vocabulary, folded: string, pieces: readonly Span[]): boolean {
  const last = pieces.at(-1);
  if (!last) return true;
  return wordBefore(v.verbs, folded, last.end, last.start) !== undefined;
}

/** Whether the stretch starts with a verb. */
export function startsWithVerb(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  return wordAt(v.verbs, folded, start, end) !== undefined;
}

/** The characters of the pieces, blanks left out. */
export function spell(text: string, pieces: readonly Span[]): string {
  let name = '';
  for (const { start, end } of pieces) name += text.slice(start, end);
  return /\s/.test(name) ? name.replace(/\s+/g, '') : name;
}
