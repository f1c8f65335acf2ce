/** Owners that a word points at: 该股, 本公司, 全省, 这家店. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { extended, goesOn, isNamed, measures, opensOther } from './bodies.ts';
import { withoutAspect } from './had.ts';
import { opensNone, type Phrase } from './owner.ts';
import type { Vocabulary } from './vocabulary.ts';

const determiners = codeSet('该本我全各此这');

const single = codeSet('市省县区州镇村国局院校行厂部会司股园馆所店港厅艘库军师团班');

/** 该债券|票面利率 */
const security = /^[该本](?:债券|票据|转债|股票)/;

/** 全体, 全月 */
const allOf = /^全[体年月周天日程]/;

/** 这张|专辑, 此次|爆发 */
const article = new RegExp(`^这[${measures}届场处批列种本篇件把班口眼棵株群]`);

const callings = /^[这该][\u4e00-\u9fff]?(?:名为|名叫|叫做|叫作|[被人]?称为|取名|命名为)(“[^”]{1,16}”)/;

const longestCalling = 26;

/** Farthest that a body stands behind the word that points at it. */
const pointedReach = 7;

/** 该|股, 本|公司, 全|省, 该片|共6集 */
export function readDetermined({ v, folded, pieces, edge }: Phrase): Span | undefined {
  const piece = pieces[0]!;
  const pointed = articleBefore(folded, piece.start);
  const owner = determinedFrom(v, folded, pointed ? piece.start - 2 : piece.start, piece.end, edge);
  // 这家|奶茶店, but |这只羊
  return pointed && owner && owner.end - piece.start > 1
    ? { start: Math.max(piece.start, owner.start), end: owner.end }
    : owner;
}

/** Whether an article stands right before: 这家|奶茶店 */
function articleBefore(folded: string, at: number): boolean {
  return folded.charAt(at - 2) === '这' && isHan(folded.charCodeAt(at)) && article.test(folded.slice(at - 2, at));
}

function determinedFrom(v: Vocabulary, folded: string, start: number, end: number, edge: number): Span | undefined {
  // 双方|投入兵力
  if (folded.startsWith('双方', start) && v.verbs.at(folded, start + 2, end)) return { start, end: start + 2 };
  if (!determiners.has(folded.charCodeAt(start)) || allOf.test(folded.slice(start, start + 2))) return undefined;
  if (opensNone(v, folded, { start, end })) return undefined;
  const called = calledSo(folded, start, end);
  if (called) return called;
  const body = bodyIn(v, folded, start, end, edge);
  if (body) return body;
  const act = actBehind(v, folded, start, end);
  const pointed = withoutMeasure(v, folded, start, edge - start <= pointedReach ? Math.min(edge, act) : act);
  const points = folded.charAt(start) === '该' || article.test(folded.slice(start, start + 2));
  // 这条|全长: an article alone points at nothing
  const least = folded.charAt(start) === '这' ? 3 : 2;
  return points && pointed.end - start >= least && pointed.end - start <= pointedReach && isNamed(v, folded, pointed)
    ? pointed
    : undefined;
}

/** 该|股, 本|公司: the body at the end of what is pointed at. */
function bodyIn(v: Vocabulary, folded: string, start: number, end: number, edge: number): Span | undefined {
  const limit = beforeDone(folded, start, Math.min(edge, start + pointedReach));
  // 这部|剧: the article itself is no body
  const first = article.test(folded.slice(start, start + 2)) ? start + 3 : start + 2;
  for (let at = first; at <= limit; at++) {
    const body = v.owners.before(folded, at, start);
    const known = body && body.value !== 'none' && body.word.length < at - start + 1;
    if (body && goesOn(v, folded, body, at, edge)) continue;
    if ((known || single.has(folded.charCodeAt(at - 1))) && !opensOther(v, folded, at - 1, end))
      return { start, end: extended(v, folded, { start, end: at }, edge) };
  }
  return undefined;
}

/** 该平台贡献|了|全省三成: where what has been done ends, or the end. */
function beforeDone(folded: string, start: number, end: number): number {
  const done = folded.slice(start, end).indexOf('了');
  return done < 0 ? end : start + done;
}

/** 这颗名为|“远帆一号”|的卫星, 该债券|票面利率 */
function calledSo(folded: string, start: number, end: number): Span | undefined {
  if (security.test(folded.slice(start, start + 3))) return { start, end: start + 3 };
  const called = callings.exec(folded.slice(start, Math.min(end, start + longestCalling)));
  if (!called) return undefined;
  const close = start + called[0].length;
  return { start: close - called[1]!.length, end: close };
}

/** 该桥|全长, 该鸟|最大|体长: without what is measured of it. */
function withoutMeasure(v: Vocabulary, folded: string, start: number, end: number): Span {
  const measure = v.traits.before(folded, end, start + 2);
  if (!measure) return { start, end };
  return { start, end: withoutAspect(v, folded, { start: start + 2, end: end - measure.word.length }).end };
}

/** 该氧气罐|充满后: where what is done begins. */
function actBehind(v: Vocabulary, folded: string, start: number, end: number): number {
  for (let at = start + 2; at <= Math.min(end, start + pointedReach); at++) {
    if (v.habits.at(folded, at, end)) return at;
    if (at === start + 2) continue;
    const act = v.acts.at(folded, at, end);
    if ((act?.word.length ?? 0) > 1 || modals.has(folded.charCodeAt(at))) return at;
  }
  return end;
}

/** 该船|可载100人 */
const modals = codeSet('可能须应');
