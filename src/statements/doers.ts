/** Owners that are told by what stands behind them: what they do, when, or what of theirs is told. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { trimTail } from './name.ts';
import { fits, hasMark, isMeasure, isOwner, longest, ofWithin, type Phrase, withoutOf } from './owner.ts';
import { nextToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const code = /^[^(,]{2,12}\((?:[0-9]{4,6}(?:\.[A-Z]{2})?|[A-Z]{1,5})\)/;

/** 永泰药业|(01612) */
export function readCoded({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const found = code.exec(folded.slice(start, end));
  if (!found) return undefined;
  const words = found[0].slice(0, found[0].indexOf('('));
  return isMeasure(v, words) ? undefined : { start, end: start + words.length };
}

const takers = codeSet('将把对给予');

/** 将|华星酒业|的目标价 */
export function readTaken({ folded, pieces, end }: Phrase): Span | undefined {
  for (let i = pieces[0]!.start - 1; i < end; i++) {
    if (!takers.has(folded.charCodeAt(i))) continue;
    const of = ofWithin(folded, i, end);
    const owner = { start: i + 1, end: of };
    if (of > i && fits(owner) && !hasMark(folded.slice(i + 1, of)) && folded.slice(of, of + 4).includes('价'))
      return owner;
  }
  return undefined;
}

const accused = /^(?:被告人|被告|原告人?|被害人|受害人|申请人|上诉人|罪犯)/;
const unnamed = /^[\u4e00-\u9fff]{1,2}?\d?某{1,2}[0-9A-Z甲乙丙丁]?/;
const named = /^[\u4e00-\u9fff]{2,4}?(?=因|在|于|住|向|以|从|到|与|和|将|犯|已|被|的|单独|伙同|驾驶|持|等)/;

/** 法院判决|何光先生|犯 */
const courteous = /(?:判决|判处|认定|裁定)([\u4e00-\u9fff]{2,3}(?:先生|女士))犯/;

/** 被告人|张某某|退缴, 李某2|归还 */
export function readPerson({ folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const words = folded.slice(start, Math.min(end, start + 16));
  const spoken = courteous.exec(folded.slice(start, end));
  if (spoken)
    return {
      start: start + spoken.index + spoken[0].indexOf(spoken[1]!),
      end: start + spoken.index + spoken[0].length - 1,
    };
  const title = accused.exec(words)?.[0].length ?? 0;
  const name = unnamed.exec(words.slice(title)) ?? (title > 0 ? named.exec(words.slice(title)) : undefined);
  return name ? { start: start + title, end: start + title + name[0].length } : undefined;
}

/** 远帆|第二季度|总营收: who stands before the time. */
export function readBeforeTime({ v, folded, pieces }: Phrase): Span | undefined {
  const first = trimTail(v, folded, pieces[0]!);
  if (pieces.length < 2 || !fits(first)) return undefined;
  const verb = nextToken(v, folded, first.start, first.end);
  // 中和医疗创新|2021年末|规模: a verb that ends a name is part of it
  return isOwner(v, folded, first) && (!verb || verb.end === first.end) ? withoutOf(folded, first) : undefined;
}

/** 华星酒业|的市值 */
export function readPossessor({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const of = ofWithin(folded, start, end);
  const owner = { start, end: of };
  if (of < 0 || of >= end - 1) return undefined;
  if (folded.charAt(start) === '持') return undefined;
  return isOwner(v, folded, owner) && !nextToken(v, folded, start, of) ? owner : undefined;
}

/** 周鸣|增持股份, 远帆|实现营收: who does what the phrase tells. */
export function readDoer({ v, folded, pieces }: Phrase): Span | undefined {
  const piece = pieces[0]!;
  const owner = doerIn(v, folded, piece);
  if (!owner || nextToken(v, folded, owner.start, owner.end)?.type === 'verb') return undefined;
  return owner;
}

/** 星河公司|董事长|李响 */
const titles = /^.*(?:董事长|董事|主席|总裁|经理|总监|执董|首相|总统|部长|[省市县区局处厅镇乡]长|大臣)(?=.{2,4}$)/;

/** What stands before the first deed of the phrase, where it can own anything. */
function doerIn(v: Vocabulary, folded: string, piece: Span): Span | undefined {
  for (let i = piece.start; i < Math.min(piece.end, piece.start + longest + 1); i++) {
    const deed = v.deeds.at(folded, i, piece.end);
    const word = v.inside.at(folded, i, piece.end);
    // 公共, 安全生产: words that hold the characters of a deed
    if (word?.value === 'kept' && word.word.length > (deed?.word.length ?? 0)) i += word.word.length - 1;
    else if (!deed) continue;
    if (!deed || word?.value === 'kept') continue;
    const whole = trimTail(v, folded, { start: piece.start, end: i });
    const title = titles.exec(folded.slice(whole.start, whole.end))?.[0].length ?? 0;
    const owner = { start: whole.start + title, end: whole.end };
    return isOwner(v, folded, owner) ? withoutOf(folded, owner) : undefined;
  }
  return undefined;
}

/** 中国平安|取得, 郑州瑞通|持有: a name that a place opens, before its deed or time. */
export function readNamedAfter(phrase: Phrase): Span | undefined {
  const { v, folded, pieces } = phrase;
  const { start } = pieces[0]!;
  const place = v.places.at(folded, start, pieces[0]!.end);
  if (!place) return undefined;
  const owner = readBeforeTime(phrase) ?? doerIn(v, folded, pieces[0]!);
  const from = start + place.word.length;
  if (!owner || owner.end - from < 2 || owner.end - from > 5 || folded.slice(from, owner.end).includes('的'))
    return undefined;
  return v.verbs.at(folded, from, owner.end) || v.shared.before(folded, owner.end, from) ? undefined : owner;
}
