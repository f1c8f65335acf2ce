/** Wholes and their stated parts, sentence by sentence. */
import type { Indicator } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import { markFrom, type Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { complements } from './complements.data.ts';
import { mark, readGaps } from './gaps.ts';
import {
  alike,
  amount,
  between,
  leadOf,
  leadReach,
  ofOneSort,
  reaches,
  type Scope,
  sameEnding,
  timesOf,
} from './scope.ts';
import * as words from './words.patterns.ts';

/** Figures that the text names as the parts of another one. All are indices into the records. */
export interface PartList {
  readonly whole: number;
  readonly parts: readonly number[];
  /** How often each part counts: A、B、C各2场 counts three times. */
  readonly times: readonly number[];
  /** The text says that the parts are all there is. */
  readonly closed: boolean;
  /** Joined by commas with no word in common, so that the last of them may be figures of their own. */
  readonly loose: boolean;
}

/** A list while its sentence is read: what is left of the whole may still be added. */
interface OpenList extends PartList {
  readonly parts: number[];
  readonly times: number[];
}

/** The list of every figure that is a part already. */
type Taken = Map<number, OpenList>;

/** How many figures back a whole may stand from its list. */
const reach = 6;
/** How many figures in brackets a list may pass over; brackets in brackets would make it walk the text again and again. */
const mostDeeper = 64;

/** Reads the lists of all sentences. `records` are sorted and disjoint; linear in the text. */
export function readLists(source: Source, sentences: readonly Span[], records: readonly Indicator[]): PartList[] {
  const lists: PartList[] = [];
  const taken: Taken = new Map();
  const { folded } = source;
  let next = 0;
  let firstMark = 0;
  let previous: Scope | undefined;
  for (const sentence of sentences) {
    const from = next;
    while (next < records.length && records[next]!.start < sentence.end) next++;
    // Only a whole in the sentence right before it, on the same line, belongs to a list.
    const last = folded.charCodeAt(sentence.end - 1);
    const ends = last === 0x0a || last === 0x0d || last === 0x2028 || last === 0x2029;
    if (next === from) {
      previous = undefined;
      continue;
    }
    firstMark = markFrom(source, sentence.start, firstMark);
    const gaps = readGaps(source, sentence, records, from, next, firstMark);
    const scope: Scope = { folded, records, from, to: next, gaps };
    if (next - from > 1 || scope.gaps[0]!.among >= 0) readSentence(scope, previous, sentence, lists, taken);
    previous = ends ? undefined : scope;
  }
  return lists;
}

function readSentence(
  scope: Scope,
  previous: Scope | undefined,
  sentence: Span,
  lists: PartList[],
  taken: Taken,
): void {
  const add = (list: OpenList | undefined): void => {
    if (!list || list.parts.length === 0) return;
    lists.push(list);
    for (const part of list.parts) taken.set(part, list);
  };
  for (let i = scope.from; i < scope.to; i++) {
    const gap = scope.gaps[i - scope.from]!;
    if (gap.among >= 0) for (const list of amongLists(scope, previous, sentence, i)) add(list);
    else if (opensBracket(scope, i)) add(bracketList(scope, i));
    else if (i > scope.from && !taken.has(i)) {
      const handed = handedList(scope, i, taken);
      if (handed) add(handed);
      else if (mayClose(scope, i)) {
        const lead = leadOf(scope, i);
        add(totalList(scope, i, lead, taken) ?? restList(scope, i, lead, taken));
      }
    }
  }
}

/** A character of every word of sum and rest. */
const closing = codeSet('计共其剩余还尚另在待未正中');

/** Whether a word of sum or rest may stand before figure `i`; asked first, since most figures have none. */
function mayClose({ folded, records }: Scope, i: number): boolean {
  const { start } = records[i]!;
  for (let at = Math.max(records[i - 1]!.end, start - leadReach); at < start; at++) {
    if (closing.has(folded.charCodeAt(at))) return true;
  }
  return false;
}

/** 85464万元,其中民生支出77891万元: 其中 stands before figure `j`. */
function amongLists(scope: Scope, previous: Scope | undefined, sentence: Span, j: number): OpenList[] {
  const { folded, records, gaps, from } = scope;
  const gap = gaps[j - from]!;
  const first = records[j]!;
  const own = folded.slice(gap.among, Math.min(first.start, gap.among + 60)).replace(/^[,:\s]+/, '');
  if (first.start - gap.among > 60 || /[,;]/.test(own)) return [];
  const head = j === from && /^[\s]*(?:其中)$/.test(folded.slice(sentence.start, gap.among).slice(-12));
  const lists: OpenList[] = [];
  const from1 = collect(scope, previous, j, head);
  if (from1) lists.push(from1.list);
  // 其中:A 8场,参演167人;B 7场,参演562人: the second figure of each item has a whole of its own.
  for (const other of from1?.others ?? [j + 1]) {
    if (other >= scope.to || other === j || (!from1 && gaps[other - from]!.mark > mark.none)) continue;
    const more = collect(scope, previous, other, head);
    if (more && (!from1 || more.list.parts.length > 1)) lists.push(more.list);
  }
  return lists;
}

function findWhole(scope: Scope, previous: Scope | undefined, j: number, head: boolean): number {
  const { records, gaps, from } = scope;
  const part = records[j]!;
  const { depth, bracket, opened } = gaps[j - from]!;
  for (let i = j - 1; i >= Math.max(from, j - reach); i--) {
    // A semicolon between the figures ends the search, but for one right before 其中.
    if (i < j - 1 && gaps[i + 1 - from]!.mark >= mark.semicolon && !head) return -1;
    const gap = gaps[i - from]!;
    const outside = depth > 0 && gap.bracket !== bracket;
    if (alike(records[i]!, part) && (outside ? records[i]!.end <= opened : gap.depth === depth)) {
      if (records[i]!.status === part.status || part.status === 'actual') return i;
    }
  }
  if (!head || !previous) return -1;
  for (let i = previous.to - 1; i >= Math.max(previous.from, previous.to - reach); i--) {
    if (previous.gaps[i - previous.from]!.depth === 0 && alike(records[i]!, part)) return i;
  }
  return -1;
}

/** The list that starts with part `j`, and the first figures of other units among its items. */
function collect(
  scope: Scope,
  previous: Scope | undefined,
  j: number,
  head: boolean,
): { list: OpenList; others: number[] } | undefined {
  const { records, gaps, from, to } = scope;
  const whole = findWhole(scope, previous, j, head);
  if (whole < 0) return undefined;
  const { depth, bracket } = gaps[j - from]!;
  const limit = amount(records[whole]!);
  const parts = [j];
  const others: number[] = [];
  let sum = amount(records[j]!) * timesOf(scope, j);
  let listMark: number | undefined;
  let between: number = mark.none;
  let apart = false;
  let deeper = 0;
  for (let i = j + 1; i < to; i++) {
    const gap = gaps[i - from]!;
    if (
      gap.depth < depth ||
      (gap.depth === depth && gap.bracket !== bracket) ||
      (gap.among >= 0 && gap.depth === depth)
    )
      break;
    if (gap.mark > between) between = gap.mark;
    if (gap.depth > depth) {
      if (++deeper > mostDeeper) break;
      continue;
    }
    const record = records[i]!;
    const lead = leadOf(scope, i);
    if (words.total.test(lead) || words.bareTotal.test(lead)) break;
    const value = amount(record) * timesOf(scope, i);
    if (!alike(record, records[j]!)) {
      if (listMark === undefined) others.push(i);
      apart = true;
      if (listMark !== undefined && between > listMark) break;
      continue;
    }
    if (listMark === undefined) {
      if (between === mark.semicolon && !apart && !head) break;
      // A list in a bracket goes on to its end.
      listMark = Math.max(between, depth > 0 ? mark.comma : mark.list);
    } else if (between > listMark) break;
    if (between >= mark.comma && value !== 0 && reaches(sum, limit) && !sameEnding(record, records[parts.at(-1)!]!))
      break;
    if (between >= mark.comma && words.fresh.test(lead)) break;
    if (
      between >= mark.comma &&
      ((value > limit && !sameEnding(record, records[parts.at(-1)!]!)) ||
        (between === mark.semicolon && !head && sum + value > limit * (1 + 1e-9)))
    )
      break;
    parts.push(i);
    sum += value;
    between = mark.none;
    apart = false;
  }
  const closed = parts.length > 1 && isClosed(scope, parts);
  // 其中: or 其中, announces a list; its items may stand apart as clauses do.
  const announced = head || /[,:]/.test(scope.folded.charAt(gaps[j - from]!.among));
  const loose =
    !closed && !announced && depth === 0 && parts.length > 1 && listMark !== mark.list && !ofOneSort(scope, parts);
  return {
    list: { whole, parts, times: parts.map((i) => timesOf(scope, i)), closed, loose },
    others: listMark === mark.semicolon ? others : [],
  };
}

/** The last part is the rest, or the parts' names are known to make a whole. */
function isClosed(scope: Scope, parts: readonly number[]): boolean {
  return words.rest.test(leadOf(scope, parts.at(-1)!)) || completes(parts.map((i) => scope.records[i]!.name));
}

/** Names that together make a whole: 进口 and 出口, 优 and 良. */
export function completes(names: readonly string[]): boolean {
  return complements.some(
    (row) => row.length === names.length && row.every((word) => names.some((name) => word.test(name))),
  );
}

/** Figure `j` is the first in a bracket that opens right behind figure `j - 1`. */
function opensBracket({ folded, records, gaps, from }: Scope, j: number): boolean {
  if (j === from) return false;
  const { depth, opened } = gaps[j - from]!;
  const before = records[j - 1]!.end;
  return (
    depth > gaps[j - 1 - from]!.depth &&
    opened >= before &&
    opened - before <= 8 &&
    !/[,;:、]/.test(folded.slice(before, opened))
  );
}

/** 800805元(渣土处置费10023元,占道费3686元,异地绿化费787096元) */
function bracketList(scope: Scope, j: number): OpenList | undefined {
  const { folded, records, gaps, from, to } = scope;
  const whole = j - 1;
  const { bracket, opened } = gaps[j - from]!;
  const said = folded.slice(opened + 1, opened + 5);
  if (words.apart.test(said)) return undefined;
  const parts: number[] = [];
  let mixed = false;
  for (let i = j; i < to && gaps[i - from]!.bracket === bracket; i++) {
    if (alike(records[i]!, records[whole]!)) parts.push(i);
    else mixed = true;
  }
  if (parts.length === 0 || (parts.length === 1 && amount(records[parts[0]!]!) > amount(records[whole]!)))
    return undefined;
  const last = records[parts.at(-1)!]!.end;
  const open = mixed || words.some.test(said) || folded.charAt(last) === '等';
  const closed = !open && (parts.length > 2 || (parts.length > 1 && isClosed(scope, parts)));
  return { whole, parts, times: parts.map((i) => timesOf(scope, i)), closed, loose: false };
}

/** 分别为市容2起、市政1起: the parts follow their whole. */
function handedList(scope: Scope, j: number, taken: Taken): OpenList | undefined {
  const { folded, records, gaps, from, to } = scope;
  if (j === from || taken.has(j - 1)) return undefined;
  const whole = j - 1;
  if (!alike(records[whole]!, records[j]!)) return undefined;
  const between = folded.slice(records[whole]!.end, Math.min(records[j]!.start, records[whole]!.end + 48));
  if (!words.handedOut.test(between)) return undefined;
  const parts = [j];
  for (let i = j + 1; i < to; i++) {
    const gap = gaps[i - from]!;
    if (gap.mark > mark.list || !alike(records[i]!, records[j]!) || gap.depth !== gaps[j - from]!.depth) break;
    parts.push(i);
  }
  if (parts.length < 2) return undefined;
  return { whole, parts, times: parts.map((i) => timesOf(scope, i)), closed: true, loose: false };
}

/** A58.7万元、B611.7万元、C49.48万元,补贴合计719.88万元 */
function totalList(scope: Scope, j: number, lead: string, taken: Taken): OpenList | undefined {
  const { records, gaps, from } = scope;
  if (j < from + 2) return undefined;
  const gap = gaps[j - from]!;
  if (!words.total.test(lead) && !words.bareTotal.test(between(scope, j, 8))) return undefined;
  if (gap.mark > mark.comma) return undefined;
  const limit = amount(records[j]!);
  const parts: number[] = [];
  let listMark: number | undefined;
  let sum = 0;
  for (let i = j - 1; i >= from; i--) {
    if (!alike(records[i]!, records[j]!) || taken.has(i) || gaps[i - from]!.depth !== gap.depth) break;
    parts.unshift(i);
    sum += amount(records[i]!) * timesOf(scope, i);
    if (parts.length > 1 && reaches(sum, limit)) break;
    const before = gaps[i - from]!.mark;
    listMark ??= Math.max(before, mark.list);
    if (before > listMark || before > mark.comma) break;
  }
  if (parts.length < 2) return undefined;
  return { whole: j, parts, times: parts.map((i) => timesOf(scope, i)), closed: true, loose: false };
}

/** 查出隐患96个,已整改85个,整改率88.5%,剩余11个: what is done and what is left. */
function restList(scope: Scope, j: number, lead: string, taken: Taken): OpenList | undefined {
  const { records, gaps, from } = scope;
  const plain = words.rest.test(lead) || words.bareRest.test(between(scope, j, 6));
  if (!plain && !words.undone.test(lead)) return undefined;
  const { depth } = gaps[j - from]!;
  const before: number[] = [];
  let crossed = gaps[j - from]!.mark;
  for (let i = j - 1; i >= Math.max(from, j - reach) && crossed < mark.semicolon; i--) {
    const gap = gaps[i - from]!;
    if (gap.depth === depth && alike(records[i]!, records[j]!)) before.unshift(i);
    crossed = gap.mark;
  }
  const last = before.at(-1);
  if (last === undefined) return undefined;
  if (taken.has(last)) {
    const list = taken.get(last);
    if (list && list.whole < j && list.parts.at(-1) === last && gaps[j - from]!.mark <= mark.comma) {
      list.parts.push(j);
      list.times.push(timesOf(scope, j));
      Object.assign(list, { closed: true, loose: false });
      taken.set(j, list);
    }
    return undefined;
  }
  // The whole stands first; every part behind it is said to be done.
  let first = before.length - 1;
  while (first > 0 && words.done.test(leadOf(scope, before[first]!))) first--;
  if (first === before.length - 1 && plain && before.length === 2) first = 0;
  const whole = before[first]!;
  if (first === before.length - 1 || taken.has(whole) || words.finished.test(leadOf(scope, whole))) return undefined;
  const parts = [...before.slice(first + 1), j];
  // Where other figures stand before it, the whole may be all of them together.
  const sum = parts.reduce((total, i) => total + amount(records[i]!), 0);
  if (first > 0 && !reaches(sum, amount(records[whole]!))) return undefined;
  return { whole, parts, times: parts.map(() => 1), closed: true, loose: false };
}
