/** Who or what may own a figure, and the phrase that is asked for it. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { nextToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase behind what tells it, as pieces between times. */
export interface Phrase {
  readonly v: Vocabulary;
  readonly folded: string;
  /** The phrase without times and function words at its head. */
  readonly pieces: readonly Span[];
  readonly end: number;
  /** Where the first piece goes on to what is done, had or been: 远帆|实现, 该楼|在1990年. */
  readonly edge: number;
  readonly market: boolean;
  /** A noun stands behind the figure: 签下|5亿元|订单. */
  readonly object: boolean;
  /** Those whom the text speaks of by name. */
  readonly names: readonly string[];
}

/** An owner in a phrase. */
export interface Owner extends Span {
  readonly rule: string;
  /** It is what happens, and owns nothing; nor does who was named before. */
  readonly none?: true | undefined;
  /** What it was counted as a part of: 地铁9号线…,其中|高架站|4座. */
  readonly partOf?: Owner | undefined;
  /** It gives way to an owner that the sentence has named before. */
  readonly weak?: true | undefined;
  /** It is but where the rest of the clause takes place: 在|北美. */
  readonly where?: true | undefined;
  /** It is part of what is measured, so the name keeps it: 批发业|营业额. */
  readonly kept?: true | undefined;
  /** Nothing stands between it and the figure but function words. */
  readonly whole?: true | undefined;
  /** Where its own words begin behind the word that tells them: 统计处预估|零售业. */
  readonly told?: number | undefined;
}

/** An owner of which no more is known; all are of one shape, whatever is found of them later. */
export function ownerAt({ start, end }: Span, rule: string): { -readonly [Key in keyof Owner]: Owner[Key] } {
  return {
    start,
    end,
    rule,
    none: undefined,
    weak: undefined,
    where: undefined,
    kept: undefined,
    whole: undefined,
    told: undefined,
  };
}

/** An owner that is part of what is measured. */
export function keptAt(span: Span, rule: string): Owner {
  const owner = ownerAt(span, rule);
  owner.kept = true;
  return owner;
}

/** Longest owner. */
export const longest = 18;

/** Farthest that a phrase goes on behind its head, lists counted. */
const farthestEdge = 64;
/** What stands in quotes and brackets is passed over. */
const opening = codeSet('“(「');
const closing: Readonly<Record<string, string>> = { '“': '”', '(': ')', '「': '」' };

/** Where the phrase goes on to what its owner does, has or is; the end of the phrase where it does not. */
export function edgeIn(v: Vocabulary, folded: string, start: number, end: number): number {
  const limit = Math.min(end, start + farthestEdge);
  for (let i = start; i < limit; i++) {
    if (opening.has(folded.charCodeAt(i)))
      i = Math.max(i, folded.slice(i, limit).indexOf(closing[folded.charAt(i)]!) + i);
    if (i > start && perfectAt(v, folded, i, limit)) return i;
    const word = v.edges.at(folded, i, end);
    if (!word) continue;
    if (word.value === 'edge' && i > start) return i;
    i += word.word.length - 1;
  }
  return end;
}

/** 消委会|测试了|30款: what is done, and has been, whatever else the verb may be. */
export function perfectAt(v: Vocabulary, folded: string, at: number, end: number): string | undefined {
  if (at + 2 >= end || folded.charAt(at + 2) !== '了') return undefined;
  const verb = v.acts.at(folded, at, at + 2)?.word;
  return verb?.length === 2 ? verb : undefined;
}

export function fits({ start, end }: Span): boolean {
  return end - start >= 2 && end - start <= longest;
}

const marks = /[,;:、。()\d#|]|“(?!.*”)|「(?!.*」)|『(?!.*』)|^[^“]*”|^[^「]*」/;

/** p53基因, 地铁3号线, 海鹰-20, 海鹰747-8, 海鹰747, 《远山2》: digits of a name. */
const lettered =
  /《[^》]{1,20}》|[A-Za-z]+-?\d+[A-Za-z]*|[\u4e00-\u9fff]-\d+[A-Za-z]*|[\u4e00-\u9fff]{2}\d{2,3}-\d{1,4}|(?![一两几每这那该])[\u4e00-\u9fff]{2}\d{3,4}$|\d{1,2}号线/g;

export function hasMark(words: string): boolean {
  return marks.test(words) && marks.test(words.replace(lettered, ''));
}

/** Whether the words end in what is measured, which owns nothing: 居民消费|价格, 森林覆盖|率. */
export function isMeasure(v: Vocabulary, words: string): boolean {
  const ending = v.measures.before(words, words.length) ?? v.measures.at(words, words.length - 1);
  return ending?.value === true;
}

/** Whether no owner is or begins so: 如果|…, 最快|…. */
export function opensNone(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  if (v.unowning.at(folded, start, end) !== undefined) return true;
  // |督促|各单位退还, but 组织部, 协同教育公司
  const setting = v.setting.at(folded, start, end);
  return setting !== undefined && end - start > setting.word.length + 1 && !folded.startsWith('公司', end - 2);
}

/** Words that an owner does not hold. */
const holding = /[着了而]|因涉嫌|一案|净利|利润|营收|收入|增速|支出|亏损|考核|方式|时间/;

/** 全月, 三日, 第二次: how long or how often, and nobody. */
const lasting =
  /^(?:[全单当近一二三四五六七八九十两几]+[日天周月年]|[一二三四五六七八九十两几]+[天月年]间|第?[一二三四五六七八九十两几]+次|第[一二三四]财季|[单每各首][件案笔户次人起])$/;

export function isOwner(v: Vocabulary, folded: string, owner: Span, measures = isMeasure): boolean {
  const words = folded.slice(owner.start, owner.end);
  return (
    fits(owner) &&
    !lasting.test(words) &&
    !hasMark(words) &&
    !measures(v, words) &&
    !opensNone(v, folded, owner) &&
    !holding.test(words)
  );
}

/** Without 的 at its end. */
export function withoutOf(folded: string, { start, end }: Span): Span {
  return folded.charAt(end - 1) === '的' ? { start, end: end - 1 } : { start, end };
}

/** Where 的 stands no farther behind `start` than an owner may reach, or -1. */
export function ofWithin(folded: string, start: number, end: number): number {
  const limit = Math.min(end, start + longest + 2);
  for (let i = start; i < limit; i++) if (folded.charAt(i) === '的') return i;
  return -1;
}

export function holdsVerb(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  return nextToken(v, folded, start, end) !== undefined;
}
