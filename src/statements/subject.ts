/**
 * Whose figure it is: the place, body, company, person, group, product or security that the indicator belongs to, read
 * from the phrase before the figure, or carried on from earlier in its sentence.
 */
import type { Place } from '../clauses/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { trimHead, trimTail, withoutPeriods } from './name.ts';
import type { Reading } from './reading.ts';
import { ask, inOrder, type Rule } from './rule.ts';
import { tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The phrase that may say whose a figure is. */
export interface Owning {
  readonly v: Vocabulary;
  readonly source: Source;
  readonly periods: readonly Span[];
  readonly figure: Figure;
  readonly place: Place;
  readonly reading: Reading;
  /** Where the phrase begins: its clause, or the figure before. */
  readonly start: number;
  readonly name: string;
}

interface Phrase extends Owning {
  /** The phrase without times and function words at its head, as far as the words of the relation. */
  readonly pieces: readonly Span[];
}

/** Longest owner. */
const longest = 18;
/** Words for what is published, thought or said: who does that owns no figure. */
const telling =
  /(?:显示|预计|估计|预测|预期|表示|宣布|指出|认为|称|说|透露|发布|公布|披露|报道|统计|提到|强调|介绍|获悉|了解到|消息|料)$/;

/** The ways in which a phrase says whose its figure is. */
export const subjectRules: readonly Rule<Phrase, Span>[] = [
  { name: 'market', read: readMarket, beats: ['before a time', 'before its verb', 'before 的', 'body at the head'] },
  {
    name: 'listed code',
    read: readCoded,
    beats: ['body at the head', 'before a time', 'before its verb', 'before 的'],
  },
  {
    name: 'taken hold of',
    read: readTaken,
    beats: ['body at the head', 'before a time', 'before its verb', 'before 的'],
  },
  { name: 'body at the head', read: readBody, beats: ['before a time', 'before its verb', 'before 的'] },
  { name: 'before a time', read: readBeforeTime, beats: ['before its verb', 'before 的'] },
  { name: 'before 的', read: readPossessor, beats: ['before its verb'] },
  { name: 'before its verb', read: readDoer },
  { name: 'part of a whole', read: readPart },
];

const ordered = inOrder(subjectRules);

/** The owner that the figure's own phrase names, and the rule that found it. */
export function ownerOf(owning: Owning): { readonly owner: Span; readonly rule: string } | undefined {
  const { v, source, periods, start, reading } = owning;
  const end = Math.max(start, reading.nameEnd);
  const pieces = withoutPeriods(periods, start, end)
    .map((piece) => trimTail(v, source.folded, trimHead(v, source.folded, piece)))
    .filter((piece) => piece.end > piece.start);
  if (pieces.length === 0) return undefined;
  const answer = ask(ordered, { ...owning, pieces });
  return answer && { owner: answer.said, rule: answer.rule.name };
}

function fits({ start, end }: Span): boolean {
  return end - start >= 2 && end - start <= longest;
}

const markets = /(?:指数|综指|成指|股指|[港创深沪恒]指|期货|合约|期金|期银|原油|黄金|白银|汇率|中间价|主力|收益率)$/;
const quoting = /^(?:涨|跌|升|降|报|收|挫|下|上|微|高|低|走|重|大|急|开)/;

/** 上证指数|涨2.06%: what moves is name and subject alike. */
function readMarket({ source, figure, pieces }: Phrase): Span | undefined {
  const piece = pieces.at(-1)!;
  const { folded } = source;
  if (!fits(piece) || !markets.test(folded.slice(piece.start, piece.end))) return undefined;
  return quoting.test(folded.slice(piece.end, figure.start).trim()) ? piece : undefined;
}

const code = /^[^(]{2,12}\([0-9A-Z.]{4,10}\)/;

/** 永胜医疗|(01612) */
function readCoded({ source, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const found = code.exec(source.folded.slice(start, end));
  return found ? { start, end: start + found[0].indexOf('(') } : undefined;
}

/** 将|周黑鸭|的目标价 */
function readTaken({ source, pieces }: Phrase): Span | undefined {
  const { folded } = source;
  for (const { start, end } of pieces) {
    for (let i = start; i < end; i++) {
      if (!takers.has(folded.charCodeAt(i))) continue;
      const of = ofWithin(folded, i, end);
      const owner = { start: i + 1, end: of };
      if (of > i && of < end && fits(owner)) return owner;
    }
  }
  return undefined;
}

/** Where 的 stands no farther behind `start` than an owner may reach, or -1. */
function ofWithin(folded: string, start: number, end: number): number {
  const limit = Math.min(end, start + longest + 2);
  for (let i = start; i < limit; i++) if (folded.charAt(i) === '的') return i;
  return -1;
}

const takers = codeSet('将把对');
const determiners = codeSet('该本我全各此');
const single = codeSet('市省县区州镇村国局院校行厂部会司股');

/** 公司|营业收入, 我局, 全省, 该集团: a body or place at the head of the phrase. */
function readBody({ v, source, pieces }: Phrase): Span | undefined {
  const { folded } = source;
  const { start, end } = pieces[0]!;
  if (determiners.has(folded.charCodeAt(start))) return determined(v, folded, start, end);
  for (let at = start + 2; at <= Math.min(end, start + longest); at++) {
    const body = v.bodies.before(folded, at, start);
    if (!body?.value || (at - start < 3 && body.word.length < 2)) continue;
    // 政府采购, 行业大类: a body that opens a longer word is none
    if (v.bodies.at(folded, at - body.word.length, end)?.value === false) continue;
    const longer = body.word.length > 1 || single.has(folded.charCodeAt(at - 1));
    if (longer && isHan(folded.charCodeAt(at)) && !v.bodies.before(folded, Math.min(end, at + 1), at - 1)?.value)
      return { start, end: at };
  }
  return undefined;
}

/** 该|股, 本|公司, 全|省 */
function determined(v: Vocabulary, folded: string, start: number, end: number): Span | undefined {
  for (let at = Math.min(end, start + 5); at > start + 1; at--) {
    const body = v.bodies.before(folded, at, start);
    if (body?.value || single.has(folded.charCodeAt(at - 1))) return { start, end: at };
  }
  return undefined;
}

/** 搜狗|第二季度|总营收: who stands before the time. */
function readBeforeTime({ v, source, pieces }: Phrase): Span | undefined {
  const first = pieces[0]!;
  if (pieces.length < 2 || !fits(first)) return undefined;
  const words = source.folded.slice(first.start, first.end);
  if (telling.test(words) || hasMark(words) || tokens(v, source.folded, first).length > 0) return undefined;
  return withoutOf(source.folded, first);
}

function withoutOf(folded: string, { start, end }: Span): Span {
  return folded.charAt(end - 1) === '的' ? { start, end: end - 1 } : { start, end };
}

/** 周黑鸭|的市值 */
function readPossessor({ v, source, pieces }: Phrase): Span | undefined {
  const { folded } = source;
  const { start, end } = pieces[0]!;
  const of = ofWithin(folded, start, end);
  const owner = { start, end: of };
  if (of < 0 || of >= end - 1 || !fits(owner)) return undefined;
  const words = folded.slice(start, of);
  if (hasMark(words) || tokens(v, folded, owner).length > 0) return undefined;
  return owner;
}

const shortestDoer = 3;
/** 居民消费|价格, 森林覆盖|率: the verb is part of a noun. */
const measures = /(?:率|价格|指数|值|额|量|费|比重)$/;

/** 郑州瑞茂通|持有公司股份数: who does what the phrase tells. */
function readDoer({ v, source, pieces }: Phrase): Span | undefined {
  const { folded } = source;
  const piece = pieces[0]!;
  const verb = tokens(v, folded, piece).find(({ type }) => type === 'verb');
  if (!verb || verb.start === piece.start) return undefined;
  const owner = { start: piece.start, end: verb.start };
  const words = folded.slice(owner.start, owner.end);
  if (!fits(owner) || words.length < shortestDoer || hasMark(words) || measures.test(folded.slice(verb.end, piece.end)))
    return undefined;
  return isHan(words.charCodeAt(0)) && !telling.test(folded.slice(piece.start, verb.end)) ? owner : undefined;
}

/** 女性|占四成: a part that is a group is its own subject. */
function readPart({ source, reading, pieces }: Phrase): Span | undefined {
  if (reading.relation !== 'share' || reading.ofNext) return undefined;
  const piece = pieces[0]!;
  return fits(piece) && groups.test(source.folded.slice(piece.start, piece.end)) ? piece : undefined;
}

const groups = /(?:人|性|者|户|族|员|生|童|年|企业|产业|行业|业|省|市|县|区|国|州)$/;
const marks = /[,;:、。()\d]/;

function hasMark(words: string): boolean {
  return marks.test(words);
}

/** Rules whose owner is no part of what is measured. */
const apart = new Set(['listed code', 'before a time', 'body at the head']);

/** The name without its owner, where something is left of it. */
export function withoutOwner(name: string, owner: string, rule: string): string {
  if (!apart.has(rule) || !name.startsWith(owner)) return name;
  const rest = name.slice(owner.length).replace(/^的/, '');
  return rest.length >= 2 ? rest : name;
}
