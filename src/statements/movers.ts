/** Owners that move on a market: indices, shares, currencies. What moves is name and subject alike. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { fits, holdsVerb, isMeasure, isOwner, opensNone, type Phrase } from './owner.ts';
import { endsOf } from './rule.ts';
import { nameEnds } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

const marketWords =
  '^(?:今年)?[台陆美港日韩亚A] ?股|指数|综指|成指|股指|[港创深沪恒道纳]指|期货|合约|期金|期银|原油|黄金|白银|主力|[债期券票息”]收益率|^[沪伦][铜铝锌铅镍锡金银]|^焦[炭煤]';
const markets = new RegExp(`(?:${marketWords})$`);
/** 美元兑日元: a pair of currencies. */
const pair = /[元币镑圆郎盾铢索]兑[美人欧日英港澳加新台韩瑞][\u4e00-\u9fff]{1,3}$/;
/** What the words for markets end in. */
export const marketEnds = `${endsOf(marketWords)}兑`;

/** 居民消费价格指数: an index that belongs to no market. */
const economic = /价格|物价|消费|采购|景气|信心|生产|经理/;

/** 上证指数|涨2.06%: what moves is name and subject alike. */
export function readMarket({ folded, pieces }: Phrase): Span | undefined {
  for (const { start: head, end } of pieces) {
    const start = head + leading.exec(folded.slice(head, end))![0].length;
    const words = folded.slice(start, end).replace(sessions, '');
    const piece = { start, end: start + words.length };
    if (fits(piece) && (markets.test(words) || pair.test(words)) && !economic.test(words)) return piece;
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
    !opensNone(v, folded, { start: piece.start, end }) &&
    !measuring(v, words) &&
    !/[,;:、。()]|[涨跌]幅/.test(words)
    ? { start: piece.start, end }
    : undefined;
}

/** 华岭生物|跌3%, but 出口|涨3%, 水位|跌2%: a name that is no measure before a verb of markets. */
export function readShare({ v, folded, pieces, end: moved }: Phrase): Span | undefined {
  const { start, end: last } = pieces[0]!;
  if (pieces.length !== 1 || last !== moved) return undefined;
  const behind = folded.slice(moved, moved + 12);
  const end = moved - aside.exec(folded.slice(start, moved))![0].length;
  const owner = { start, end };
  if (!moves.test(behind) && !(rises.test(behind) && isShare(v, folded, owner))) return undefined;
  return isNamedShare(v, folded, owner) && !v.shared.before(folded, end, start) ? owner : undefined;
}

/** 远帆科技|, 远帆科技、星河汽车|: the name of a share, or of several. */
function isNamedShare(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  let from = start;
  for (let at = start + 1; at < end; at++) {
    if (folded.charAt(at) !== '、' || at === from) continue;
    if (!isOneShare(v, folded, { start: from, end: at })) return false;
    from = at + 1;
  }
  return isOneShare(v, folded, { start: from, end });
}

function isOneShare(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  const core = { start, end: end - (nameEnds.has(folded.charCodeAt(end - 1)) ? 1 : 0) };
  const words = folded.slice(start, end);
  return (
    isLongEnough(v, folded, { start, end }) &&
    isOwner(v, folded, { start, end }, measuring) &&
    !holdsVerb(v, folded, core) &&
    !words.includes('的') &&
    !words.includes('出现')
  );
}

/** 远帆|涨3%, but 出口|涨3%: of two characters none that the lexicon knows. */
function isLongEnough(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  if (end - start !== shortestShare) return end - start > shortestShare;
  const known =
    v.owners.before(folded, end, start) ?? v.leading.at(folded, start, end) ?? v.acts.at(folded, start, end);
  return known === undefined && /^[\u4e00-\u9fff]+$/.test(folded.slice(start, end));
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
  return (
    isMeasure(v, words) &&
    v.owners.at(words, 0)?.word !== words &&
    !companyEnds.test(words) &&
    !(timeEnds.has(words.charCodeAt(words.length - 1)) && !moment.test(words))
  );
}

/** 星河未|来, 赛富|时, but 发稿|时, 年初以|来 */
const timeEnds = codeSet('时来前后中间里');
const moment =
  /(?:发稿|截稿|收盘|开盘|收市|开市|交易|[盘午年月日周天季期初末以近此之同当随其])[时来前后中间里]$|[年月日周]|以来|期间|小时$/;

/** One of which stands in each move of a share. */
export const shareMoves = '涨跌挫扬升';
const moves = /^[收大急]?[涨跌挫](?![价停幅])/;
const rises = new RegExp(`^(?:[上劲暴微飙急][${shareMoves}]|[下劲暴重][${shareMoves}])[了超逾近约]?[\\d.]+%`);
const shortestShare = 2;
const longestShare = 8;
/** When a share moves, between its name and the verb. */
const aside =
  /(?:[逆顺][市势]|[盘夜日][前后中初尾内间]|[早午尾夜开收]盘|午[后间前]|竞价|隔夜|[绩复][后前]|业绩[后前]|复牌后?|[强弱]势?|[当本上单]?周|[当单全][日天])?$/;

const currencyWords = '中间价|[即离在]岸|汇率|汇价';
const ofCurrency = new RegExp(`^(?:${currencyWords})`);
/** What the words for the price of a currency end in. */
export const currencyEnds = endsOf(currencyWords);

/** 人民币|中间价 */
export function readCurrency({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const place = v.places.at(folded, start, end);
  const at = start + (place?.word.length ?? 0);
  return place && ofCurrency.test(folded.slice(at, at + 3)) ? { start, end: at } : undefined;
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
  const place = at < end && at - start >= 2 && at - start <= longestPlace && !partOfDay.test(folded.slice(start, at));
  return place ? { start, end: at } : undefined;
}

const longestPlace = 10;
/** 明天白天|多云 */
const partOfDay = /^(?:白天|夜间|夜里|早晨|上午|下午|晚上|傍晚|中午|凌晨|全天)/;
