/** Lists that a word at their end ties together: their sum (合计), or what is left of their whole (其余). */
import { codeSet } from '../text/codes.ts';
import { mark } from './gaps.ts';
import { type ListScope, leadSpan, type OpenList, openList, type PartRule, reach } from './list.ts';
import { alike, amount, between, leadOf, leadReach, reaches, type Scope, standsApart, timesOf } from './scope.ts';
import * as words from './words.patterns.ts';

/** A58.7万元、B611.7万元、C49.48万元,补贴合计719.88万元 */
export const total: PartRule = {
  name: 'their sum (合计)',
  read(scope, j) {
    if (!mayClose(scope, j) || j < scope.from + 2 || scope.gaps[j]!.mark > mark.comma) return undefined;
    if (!words.total.test(leadOf(scope, j)) && !words.bareTotal.test(between(scope, j, 8))) return undefined;
    const parts = summedBefore(scope, j);
    const first = parts[0];
    if (first === undefined || parts.length < 2) return undefined;
    const closed = !words.added.test(leadOf(scope, first));
    return [openList(scope, j, parts, { closed, loose: !closed, cue: leadSpan(scope, j) })];
  },
};

/** 查出隐患96个,已整改85个,整改率88.5%,剩余11个: what is done and what is left. */
export const rest: PartRule = {
  name: 'what is left (其余)',
  read(scope, j) {
    if (!mayClose(scope, j)) return undefined;
    const plain = words.rest.test(leadOf(scope, j)) || words.bareRest.test(between(scope, j, 6));
    if (!plain && !words.undone.test(leadOf(scope, j)) && !undoneBehind(scope, j)) return undefined;
    const before = likeBefore(scope, j);
    const last = before.at(-1);
    if (last === undefined) return undefined;
    const list = scope.taken.get(last);
    if (!list) return wholeOfRest(scope, j, before, plain);
    addRest(scope, j, list);
    return undefined;
  },
};

/** 161个隐患,已完成整改134个,27个正在整改: nothing but a comma stands before it. */
function undoneBehind({ folded, records, gaps }: ListScope, j: number): boolean {
  const { start, end } = records[j]!;
  return gaps[j]!.lead === start && words.undoneBehind.test(folded.slice(end, end + 4));
}

/** A character of every word of sum and rest. */
const closing = codeSet('计共其剩余还尚另在待未正中暂');

/** Whether a word of sum or rest may stand before figure `j`; asked first, since most figures have none. */
function mayClose({ folded, records, gaps, from, taken }: ListScope, j: number): boolean {
  if (j === from || taken.has(j)) return false;
  const { start } = records[j]!;
  for (let at = Math.max(records[j - 1]!.end, start - leadReach); at < start; at++) {
    if (closing.has(folded.charCodeAt(at))) return true;
  }
  return closing.has(folded.charCodeAt(records[j]!.end)) && gaps[j]!.lead === start;
}

/** The figures right before their sum `j`; brackets between them are passed over. */
function summedBefore(scope: ListScope, j: number): number[] {
  const { records, gaps, from, taken } = scope;
  const { depth } = gaps[j]!;
  const limit = amount(records[j]!);
  const parts: number[] = [];
  let listMark: number | undefined;
  let sum = 0;
  for (let i = j - 1; i >= from; i--) {
    if (gaps[i]!.depth > depth && parts.length === 0 && i > j - reach) continue;
    if (!alike(records[i]!, records[j]!) || taken.has(i) || gaps[i]!.depth !== depth) break;
    parts.unshift(i);
    sum += amount(records[i]!) * timesOf(scope, i);
    if (parts.length > 1 && reaches(sum, limit)) break;
    const before = gaps[i]!.mark;
    listMark ??= Math.max(before, mark.list);
    if (before > listMark || before > mark.comma) break;
  }
  return parts;
}

/** The figures like `j` before it, up to a semicolon. */
function likeBefore({ records, gaps, from }: Scope, j: number): number[] {
  const before: number[] = [];
  let crossed = gaps[j]!.mark;
  for (let i = j - 1; i >= Math.max(from, j - reach) && crossed < mark.semicolon; i--) {
    if (gaps[i]!.depth === gaps[j]!.depth && alike(records[i]!, records[j]!)) before.unshift(i);
    crossed = gaps[i]!.mark;
  }
  return before;
}

/** The rest of a list that is read already. */
function addRest(scope: ListScope, j: number, list: OpenList): void {
  const { records, gaps, taken, trace } = scope;
  if (list.whole >= j || list.parts.at(-1)! > j || gaps[j]!.mark > mark.comma) return;
  const sum = list.parts.reduce((all, i, k) => all + amount(records[i]!) * list.times[k]!, 0);
  if (reaches(sum, amount(records[list.whole]!))) return;
  list.parts.push(j);
  list.times.push(timesOf(scope, j));
  Object.assign(list, { closed: true, loose: false });
  taken.set(j, list);
  trace?.say(records[j]!, 'partOf', rest.name, leadSpan(scope, j));
}

/** The whole stands first; every part behind it is said to be done. */
function wholeOfRest(scope: ListScope, j: number, before: readonly number[], plain: boolean): OpenList[] | undefined {
  const { records, taken } = scope;
  let first = before.length - 1;
  while (first > 0 && words.done.test(leadOf(scope, before[first]!))) first--;
  if (first === before.length - 1 && plain && before.length === 2) first = 0;
  const whole = before[first]!;
  if (first === before.length - 1 || taken.has(whole) || words.finished.test(leadOf(scope, whole))) return undefined;
  if (standsApart(scope, whole)) return undefined;
  const done = before.slice(first + 1);
  const sumOf = (parts: readonly number[]) => parts.reduce((all, i) => all + amount(records[i]!), 0);
  const limit = amount(records[whole]!);
  // 隐患153处,现场整改128处,限期整改25处,剩余2处正在销号: nothing is left of the whole, but of what is being done.
  if (done.length > 1 && reaches(sumOf(done), limit)) return undefined;
  const parts = [...done, j];
  // Where other figures stand before it, the whole may be all of them together.
  if (first > 0 && !reaches(sumOf(parts), limit)) return undefined;
  return [openList(scope, whole, parts, { closed: true, cue: leadSpan(scope, j) })];
}
