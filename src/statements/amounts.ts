/** The name of an amount: what it is paid for, what is done to it, what it counts. */
import type { Place } from '../clauses/index.ts';
import type { Span } from '../text/span.ts';
import { actionAfter } from './action.ts';
import { allDo, type Counted, counted, isAdverb, trimWork } from './counted.ts';
import { type Figure, isCountLike, people } from './figure.ts';
import { nameBefore, startsWithVerb, wantsObject, withoutAdverbs, withoutBodyBehind } from './name.ts';
import { longestAfter } from './noun.ts';
import { type Named, type Own, ownPieces, ownStart, trimmed } from './own.ts';
import { Steps } from './rule.ts';
import { type Beside, sides } from './sides.ts';
import {
  baseStart,
  beforeIncluded,
  behindOne,
  behindRecipe,
  behindStep,
  behindTold,
  handlerBefore,
} from './stretch.ts';
import { withoutPeriods } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An amount to be named, with the words before it and what it counts. */
interface Amount {
  readonly named: Named;
  readonly own: Own;
  readonly found: Counted | undefined;
  /** It says how far something is done: 100%|完成. */
  readonly adverb: boolean;
}

/** What an amount is of. */
export const amounts = new Steps<Amount, readonly Span[]>([
  { name: 'price at which it is done', read: priced },
  { name: 'how often it goes', read: often },
  { name: 'parts that make it up', read: composing },
  { name: 'what all of it does', read: allDone },
  { name: 'phrase with the noun behind', read: withNoun },
]);

export function amountPieces(named: Named): readonly Span[] {
  const { reader, figure, place, floor } = named;
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const adverb = isAdverb(folded, figure);
  const action = adverb ? undefined : actionAfter(reader, figure, place, floor);
  if (action) return action;
  const base = baseStart(folded, figure, floor);
  const found = base < 0 ? counted(reader, figure, place) : undefined;
  const end = base < 0 ? beforeIncluded(folded, floor, beforeMeasured(named)) : base;
  const from = behindTold(v, folded, ownStart(named, found), end);
  const made = behindOne(folded, figure, behindRecipe(v, folded, from, end));
  const start = figure.kind === 'duration' ? behindStep(v, folded, made, end) : made;
  const handler = found ? handlerBefore(folded, start, figure.start) : -1;
  const pieces = handler < 0 ? ownPieces(named, start, end) : [];
  const before = nameBefore(v, folded, pieces);
  const own: Own = { start, end: Math.max(start, end), pieces, before, handler };
  return amounts.read({ named, own, found, adverb }) ?? before;
}

const at = /(?:[以按照][年月日]?|[以按]?(每[\u4e00-\u9fff]{1,3}))(?:不(?:超|低|高)过?于?|约|近|超过?|最高|最低)?$/;
const prices =
  /^的(?:(?:成交|平均|转让|优惠|[总单均底售标进报])?价格?|对价|代价|价款|成本价?)(?=[\u4e00-\u9fff,;。]|$)/;

const results =
  /^的(?:最?[好高大快佳]?(?:总|个人)?(?:成绩|速度|时速|得票率?|票数|比分|总分|分数|高分|优势|劣势|差距|增速|频率|频次|比例|身高|体重|价格|角度|间隔)|[年月日]?(?:利率|利息|费率|税率|贴现率|折现率|贴息率))(?=[\u4e00-\u9fff,;。]|$)/;

/** 以每股不超过|35元的 */
const longestPriced = 10;

/** 以500元的|价格|卖给吴某, 以|每股|35元的|价格; 以12秒91的|成绩|夺冠, 按年36%的|利率|计算 */
function priced({ named: { reader, figure, floor } }: Amount): readonly Span[] | undefined {
  const { folded } = reader.source;
  if (folded.charAt(figure.end) !== '的') return undefined;
  const led = at.exec(folded.slice(Math.max(floor, figure.start - longestPriced), figure.start));
  const nouns = figure.kind === 'money' || figure.kind === 'rate' ? prices : results;
  const price = led && nouns.exec(folded.slice(figure.end, figure.end + 10));
  if (!led || !price) return undefined;
  const noun = { start: figure.end + 1, end: figure.end + price[0].length };
  return led[1] ? [{ start: figure.start - led[1].length, end: figure.start }, noun] : [noun];
}

/** 每15分钟|一班 */
function often({ named: { reader, figure } }: Amount): readonly Span[] | undefined {
  const { folded } = reader.source;
  const goes = figure.kind === 'duration' && /^一[班趟]/.test(folded.slice(figure.end, figure.end + 2));
  return goes ? [{ start: figure.end, end: figure.end + 2 }] : undefined;
}

const madeOf = /由(?:大?约|近|超过?|逾|至少|仅)?$/;
const making = /^([\u4e00-\u9fff「」“”、]{1,20}?)[共所]?(?:同?组成|构成|组建|合组|合并而成)/;
const farthestMaking = 24;

/** 由八个|原子|组成的环: of what, and not what it makes up. */
function composing({ named: { reader, figure, place } }: Amount): readonly Span[] | undefined {
  const { folded } = reader.source;
  if (!isCountLike(figure) || !madeOf.test(folded.slice(Math.max(0, figure.start - 4), figure.start))) return undefined;
  const made = making.exec(folded.slice(figure.end, Math.min(place.after, figure.end + farthestMaking)));
  if (!made) return undefined;
  return [{ start: figure.end, end: figure.end + made[1]!.length }];
}

const copulas = /[为是](?!主)|(?:最[高低])?不[得应能可]?(?:超过|[高低多少]于)/;

/** 体长|为体高的|72倍, 利率|不得超过基准利率的|4倍: where it begins with what it is measured. */
function beforeMeasured({ reader, figure, floor, reading: { nameEnd } }: Named): number {
  const { folded } = reader.source;
  if (figure.kind === 'duration') return beforeStart(folded, floor, nameEnd);
  if ((figure.kind !== 'multiple' && figure.kind !== 'percent') || folded.charAt(nameEnd - 1) !== '的') return nameEnd;
  const copula = folded.slice(floor, nameEnd).search(copulas);
  // 但|最高不得超过…利率的四倍: what it is of was named before
  return copula > 1 || (copula >= 0 && folded.startsWith('最', floor + copula)) ? floor + copula : nameEnd;
}

const running = /(?:期[限间]?|时[限间])为自?[^,;。:]{2,30}(?:日|次日|当日|后)起$/;

/** 保证期间|为自债务履行期届满之日起|六个月: from when it runs is no part of its name. */
function beforeStart(folded: string, floor: number, nameEnd: number): number {
  const run = folded.charAt(nameEnd - 1) === '起' ? running.exec(folded.slice(floor, nameEnd)) : null;
  return run ? floor + run.index + run[0].indexOf('为') : nameEnd;
}

/** 水质|100%|达标 */
function allDone({ named: { reader, figure, place }, own: { before }, adverb }: Amount): readonly Span[] | undefined {
  const done = !adverb && before.length > 0 ? allDo(reader, figure, place) : undefined;
  return done && [...before, done];
}

function withNoun({ named: { reader, figure, place }, own, found, adverb }: Amount): readonly Span[] | undefined {
  if (found === undefined) return undefined;
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const group = figure.kind === 'count' ? ownGroup(v, folded, found, place) : -1;
  const foundEnd =
    group > found.start
      ? group
      : isCountLike(figure) &&
          ((figure.kind === 'count' && found.end - found.start >= longestAfter - 1) ||
            (found.end >= place.after && place.after < place.clause.end))
        ? ownNounEnd(v, folded, figure, found)
        : trimWork(folded, found, own.start, figure.start);
  const after = withoutAdverbs(v, folded, withoutPeriods(periods, found.start, foundEnd));
  const verbal = startsWithVerb(v, folded, found);
  const followed = found.end >= place.after - 1 && place.after < place.clause.end;
  const before = withoutBodyAtEnd(folded, own.before);
  const raw = trimmed(v, folded, own.pieces);
  const beside: Beside = {
    reader,
    figure,
    own,
    before,
    noun: { found, foundEnd, after, verbal, followed },
    adverb,
    phrase: raw.length > 0,
    wanted: wantsObject(v, folded, raw),
    attributive: folded.charAt(figure.end) === '的',
  };
  return sides.read(beside) ?? before;
}

/** 3个区|的产值, 25所学校|共检查: where the noun ends before what the next figure is of. */
function ownNounEnd(v: Vocabulary, folded: string, { unit }: Figure, { start, end }: Span): number {
  const noun = folded.slice(start + 1, end);
  const all = start + 1 + noun.search(nextTotal);
  if (all > start) return all;
  const of = start + 1 + noun.indexOf('的');
  const owner = of > start && !people.has(unit) ? v.owners.before(folded, of, start) : undefined;
  if (owner && owner.value !== 'none') return of;
  const joined = start + 1 + noun.search(/[和与及]/);
  return end - start >= longestNoun && joined > start ? joined : end;
}

/** Where what is counted ends before what is told of it: 34个|国家和地区|的运动员, 11个|枢纽港|设备清洁化比例已超过60%; or -1. */
function ownGroup(v: Vocabulary, folded: string, { start, end }: Span, { after, clause }: Place): number {
  const places = countries.exec(folded.slice(start, end)) ?? theirs.exec(folded.slice(start, end));
  if (places) return start + places[0].length;
  if (after >= clause.end || after - end > longestLead) return -1;
  let measured = end;
  while (measured > end - longestMove && v.measures.before(folded, measured, start + 2)?.value !== true) measured--;
  if (measured === end - longestMove) return -1;
  for (let at = start + 2; at < measured - 2; at++) if (groups.test(folded.slice(start, at))) return at;
  return -1;
}

/** 50位|名医|的故事 */
const theirs =
  /^[\u4e00-\u9fff]{2,6}?(?=(?:生动|动人|感人|真实|优秀|先进)?的(?:人生)?(?:故事|作品|家长|家属|子女|亲属|生活|命运|事迹|成绩|意见|名单|来信|签名|照片|遗体|下落|身份|权益|骨灰|遗骸|档案|信息))/;
/** 已超过|60% */
const longestLead = 6;
/** 售价|按年跌 */
const longestMove = 4;
const groups = /(?:国家|地区|省份|城市|企业|单位|港|机场|景区|园区|行业|家庭|学校|医院|银行)$/;
/** 34个|国家和地区|的运动员 */
const countries = /^(?:国家[和及、与]地区|国家|地区|省份|省区市|城市|民族|县市|市县|乡镇)(?=的)/;
const nextTotal = /共(?=[\u4e00-\u9fff]{2})|合计|累计/;
const longestNoun = 20;

function withoutBodyAtEnd(folded: string, pieces: readonly Span[]): readonly Span[] {
  const last = pieces.at(-1);
  const rest = last && withoutBodyBehind(folded, last);
  return rest === last ? pieces : [...pieces.slice(0, -1), rest!];
}
