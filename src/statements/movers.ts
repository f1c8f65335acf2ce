/** Owners that move on a market: indices, shares, currencies. What moves is name and subject alike. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { nameEnds } from './name.ts';
import { fits, holdsVerb, isMeasure, isOwner, type Phrase } from './owner.ts';
import type { Vocabulary } from './vocabulary.ts';

const markets =
  /(?:^(?:今年)?(?:[台陆美港日韩亚]股|A ?股)|指数|综指|成指|股指|[港创深沪恒道纳]指|期货|合约|期金|期银|原油|黄金|白银|主力|收益率|^[沪伦][铜铝锌铅镍锡金银]|^焦[炭煤])$/;

/** 居民消费价格指数: an index that belongs to no market. */
const economic = /价格|物价|消费|采购|景气|信心|生产|经理/;

/** 上证指数|涨2.06%: what moves is name and subject alike. */
export function readMarket({ folded, pieces }: Phrase): Span | undefined {
  for (const { start: head, end } of pieces) {
    const start = head + leading.exec(folded.slice(head, end))![0].length;
    const words = folded.slice(start, end).replace(sessions, '');
    const piece = { start, end: start + words.length };
    if (fits(piece) && markets.test(words) && !economic.test(words)) return piece;
  }
  return undefined;
}

/** 盘中|上证指数 */
const leading = /^(?:盘中|早盘|午后|尾盘|收盘|截至收盘)?/;
/** 道指|尾市跌幅扩大, 上证指数|跌破 */
const sessions =
  /(?:[跌升突]破|站上|守住|失守|逼近|触及|收复|尾市|早段|盘中|收盘|收市|午后|全日|再度|一度|终场|[开高][高开低]走?[高低]?|[大小]幅|[涨跌升]幅).*$/;

/** 科技80|涨4.7% after 上证指数: what moves like the one before. */
export function readLikewise({ v, folded, pieces, market, end }: Phrase): Span | undefined {
  const piece = pieces.at(-1)!;
  const words = folded.slice(piece.start, end);
  return market &&
    pieces.length === 1 &&
    fits({ start: piece.start, end }) &&
    !measuring(v, words) &&
    !/[,;:、。()]|[涨跌]幅/.test(words)
    ? { start: piece.start, end }
    : undefined;
}

/** 华岭生物|跌3%, but 出口|涨3%, 水位|跌2%: a name that is no measure before a verb of markets. */
export function readShare({ v, folded, pieces, end }: Phrase): Span | undefined {
  const owner = pieces[0]!;
  if (pieces.length !== 1 || owner.end !== end) return undefined;
  const behind = folded.slice(end, end + 12);
  if (!moves.test(behind) && !(rises.test(behind) && isShare(v, folded, owner))) return undefined;
  // 远达|涨3%: the last character of a name may look like a verb
  const core = { start: owner.start, end: owner.end - (nameEnds.has(folded.charCodeAt(end - 1)) ? 1 : 0) };
  if (owner.end - owner.start < shortestShare || !isOwner(v, folded, owner, measuring) || holdsVerb(v, folded, core))
    return undefined;
  const words = folded.slice(owner.start, end);
  return v.shared.before(folded, end, owner.start) || words.includes('的') || words.includes('出现')
    ? undefined
    : { ...owner, end: end - aside.exec(words)![0].length };
}

/** 贵州山泉|上涨2%, but 贵州|蔬菜上涨2%: what all prices do as well. */
function isShare(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  const place = v.places.at(folded, start, end);
  const rest = place ? end - start - place.word.length : 0;
  return end - start <= longestShare && (!place || (rest === 2 && !v.owners.before(folded, end, start)));
}

/** 远海数据, 星河太阳能: names of companies that end as words for measures or adverbs do. */
const companyEnds = /.{2}(?:数据|智能|[^功性动热电]能|多)$/;

function measuring(v: Vocabulary, words: string): boolean {
  return isMeasure(v, words) && !companyEnds.test(words);
}

const moves = /^[收大急]?[涨跌挫](?![价停幅])/;
const rises = /^(?:[上劲暴微飙][涨扬升]|[下劲暴重][跌挫])[了超逾近约]?[\d.]+%/;
const shortestShare = 3;
const longestShare = 8;
const aside = /(?:逆市|盘[前后中]|开盘|午后|强|周)?$/;

/** 人民币|中间价 */
export function readCurrency({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const place = v.places.at(folded, start, end);
  const at = start + (place?.word.length ?? 0);
  return place && /^(?:中间价|[即离在]岸|汇率|汇价)/.test(folded.slice(at, at + 3)) ? { start, end: at } : undefined;
}

const between = codeSet('转到间有或,');

/** 海州|多云转小雨19℃: the place whose weather it is. */
export function readWeather({ v, folded, pieces, end }: Phrase): Span | undefined {
  const { start } = pieces[0]!;
  let at = end;
  for (let word = v.weather.before(folded, at, start); word; word = v.weather.before(folded, at, start)) {
    at -= word.word.length;
    if (between.has(folded.charCodeAt(at - 1))) at--;
  }
  return at < end && at - start >= 2 && at - start <= longestPlace ? { start, end: at } : undefined;
}

const longestPlace = 10;
