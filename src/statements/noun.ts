/** The noun behind a figure, with what it does where that is part of what is counted. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

const longestAfter = 26;
const nounStops = codeSet(' \t\n\r,;:、。()[]!?”》—/…+×÷=<>±');
/** What a noun after a figure may end before, or go around. */
const nounMarks = codeSet(' \t\n\r,;:、。()[]!?”》—/…+×÷=<>±.“《为并用分');

/** The noun (with what it does) right after a figure, up to the next figure, mark or function word; or undefined. */
export function nounAfter(v: Vocabulary, folded: string, from: number, limit: number): Span | undefined {
  const start = nounStart(folded, from, limit);
  const end = Math.min(limit, start + longestAfter);
  if (moves(v, folded, start, end)) return undefined;
  const opened = openedAt(v, folded, start, end);
  if (opened < 0) return undefined;
  let at = opened;
  while (at < end) {
    const next = nounMarks.has(folded.charCodeAt(at)) ? pastMark(v, folded, { start: at, end }, limit) : at + 1;
    if (next < 0) break;
    at = next;
  }
  // 33个事务所|作为联系点
  if (folded.charAt(at) === '为' && madeInto.has(folded.charCodeAt(at - 1))) at--;
  at = trimAfter(v, folded, start, at);
  return at > start ? { start, end: at } : undefined;
}

/** 2.5亿元|成长10%, 5万人|下滑|至3万人: what becomes of the figure is no noun; 3个|提升项目 is. */
function moves(v: Vocabulary, folded: string, start: number, end: number): boolean {
  const verb = v.change.at(folded, start, end);
  if (verb?.value.form !== 'verb') return false;
  const behind = start + verb.word.length;
  return behind >= end || behindVerb.has(folded.charCodeAt(behind));
}

const behindVerb = codeSet('0123456789了至到约近超逾,。;');

/** Behind blanks, 的 and 之. */
function nounStart(folded: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && folded.charAt(start) === ' ') start++;
  const character = folded.charAt(start);
  const of = character === '的' || (character === '之' && !spans.has(folded.charCodeAt(start + 1)));
  return of ? start + 1 : start;
}

/** From where on the noun is looked through; -1 where what stands behind the figure is none. */
function openedAt(v: Vocabulary, folded: string, start: number, end: number): number {
  const stop = v.afterStops.at(folded, start, end);
  const code = folded.charCodeAt(start);
  // 两个|不通高铁的市: what would stop a noun opens a clause that leads to one
  if (stop !== undefined && negations.has(code) && stop.word !== '不等') return start + 1;
  if (!stop?.value) return start;
  return opensClause.has(code) ? attributeEnd(folded, start, end) : -1;
}

/** Behind a mark or word that the noun goes around; -1 where it ends. */
function pastMark(v: Vocabulary, folded: string, { start: at, end }: Span, limit: number): number {
  const character = folded.charAt(at);
  const kinds = character === '(' ? placeKinds.exec(folded.slice(at, at + 12)) : undefined;
  if (kinds) return at + kinds[0].length;
  if (character === '“' || character === '《') {
    const close = character === '“' ? '”' : '》';
    let ahead = at + 1;
    while (ahead < limit && ahead - at < longestQuote && folded.charAt(ahead) !== close) ahead++;
    return folded.charAt(ahead) === close ? ahead + 1 : -1;
  }
  // 12种.|结果表明
  if (character === '.' && isHan(folded.charCodeAt(at + 1)) && isHan(folded.charCodeAt(at - 1))) return -1;
  // 违法行为, 人为破坏: 为 ends a noun
  const inside = character === '为' && endsInWei.has(folded.charCodeAt(at - 1));
  if (!inside && (nounStops.has(folded.charCodeAt(at)) || v.afterStops.at(folded, at, end)?.value)) return -1;
  return at + 1;
}

const longestQuote = 40;
/** 5天之内, 20人之多 */
const spans = codeSet('内外间多后前久上下');
/** 无物业小区, 未达标断面 */
const negations = codeSet('不未无非');
const opensClause = codeSet('不未无有可已在对按经含用');
/** 乡镇(街道)服务站 */
const placeKinds = /^\([市县区镇乡村街道社团场、套件台]+\)/;
const endsInWei = codeSet('行人');
const madeInto = codeSet('作列视称评定');

/** Behind the 的 that closes a clause before a noun (不通高铁的|市), or -1. */
function attributeEnd(folded: string, start: number, end: number): number {
  const limit = Math.min(end - 1, start + longestAttribute);
  for (let i = start + 2; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (nounStops.has(code)) return -1;
    if (folded.charAt(i) === '的') return i + 1;
  }
  return -1;
}

const longestAttribute = 14;

function trimAfter(v: Vocabulary, folded: string, start: number, end: number): number {
  let at = end;
  for (let word = v.afterTail.before(folded, at, start); word; word = v.afterTail.before(folded, at, start)) {
    if (word.word.length === at - start || v.trailing.before(folded, at, start)?.value === false) break;
    at -= word.word.length;
  }
  return at;
}
