/** An amount has words before it and a noun behind: which of the two, or both, name it. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { Counted } from './counted.ts';
import { type Figure, isCountLike, people } from './figure.ts';
import { byNow } from './had.ts';
import { isListed, listedName } from './listing.ts';
import { firstVerb, splitHandled, withoutAdverbs } from './name.ts';
import type { Own } from './own.ts';
import { Steps } from './rule.ts';
import { behindRecipe } from './stretch.ts';
import { nextToken } from './tokens.ts';
import { trimTail, withoutPeriods } from './trims.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isSite, isWhere } from './where.ts';

/** The phrase before a figure and the noun behind it. */
export interface Beside {
  readonly reader: Reader;
  readonly figure: Figure;
  readonly own: Own;
  /** The phrase, without a body at its end. */
  readonly before: readonly Span[];
  readonly noun: Noun;
  /** It says how far something is done: 100%|完成. */
  readonly adverb: boolean;
  /** Words stand before the figure that are more than function words. */
  readonly phrase: boolean;
  /** The phrase asks for a noun. */
  readonly wanted: boolean;
  /** 的 follows the figure. */
  readonly attributive: boolean;
}

/** The noun behind a figure, with what it is to the phrase before. */
interface Noun {
  readonly found: Counted;
  readonly foundEnd: number;
  readonly after: readonly Span[];
  /** It starts with a verb. */
  readonly verbal: boolean;
  /** Another figure follows it in the clause. */
  readonly followed: boolean;
}

/** Which of the two, or both, name the figure. */
export const sides = new Steps<Beside, readonly Span[]>([
  { name: 'part of a mixture', read: inMixture },
  { name: 'noun of what is wholly done', read: ({ adverb, noun }) => (adverb ? noun.after : undefined) },
  { name: 'noun alone', read: ({ noun: { found, after } }) => (found.alone ? after : undefined) },
  { name: 'what has happened', read: happened },
  { name: 'what comes of it', read: broughtAbout },
  {
    name: 'what has become of it',
    read: ({ before, noun: { found, after } }) => (found.state ? [...before, ...after] : undefined),
  },
  { name: 'phrase of how long', read: lastsSoLong },
  { name: 'handled behind the figure', read: handledBehind },
  { name: 'amount of the phrase', read: amountOf },
  { name: 'list with its class', read: listed },
  { name: 'for so long', read: forSoLong },
  { name: 'what the thing before it is', read: (beside) => (isSaidOf(beside) ? beside.before : undefined) },
  { name: 'nothing but a place before it', read: atPlace },
  { name: 'what there is of it', read: there },
  { name: 'deed of another figure', read: othersDeed },
  { name: 'slip of the writer', read: repeated },
  { name: 'phrase and noun', read: both },
]);

/** 配方为|4%|淀粉、1%甘油 */
function inMixture({ reader, figure, own, noun }: Beside): readonly Span[] | undefined {
  if (isCountLike(figure) || own.start >= own.end) return undefined;
  const { source, vocabulary: v } = reader;
  return behindRecipe(v, source.folded, own.start, own.end, 0) === own.end ? noun.after : undefined;
}

const happens = /(?:发生|爆发|突发)的$/;

/** 该地区发生的|7.6级|地震 */
function happened({ reader, figure, own, noun }: Beside): readonly Span[] | undefined {
  return happens.test(reader.source.folded.slice(own.start, figure.start)) ? noun.after : undefined;
}

/** 造成|15人|死亡 */
function broughtAbout({ reader, own, noun }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  for (let i = own.end - 1; i >= own.start && !parting.has(folded.charCodeAt(i)); i--) {
    const cause = v.causing.at(folded, i, own.end);
    if (cause && own.end - i - cause.word.length <= longestVictim) return untilNext(folded, noun.after);
    if (own.end - i > longestVictim + 2) break;
  }
  return brings.test(folded.slice(own.start, own.end)) ? untilNext(folded, noun.after) : undefined;
}

const next = /(?<=[亡伤损坏毁塌残病死])后(?=[\u4e00-\u9fff]{2})/;

/** 造成|两车|损坏|后逃离现场 */
function untilNext(folded: string, after: readonly Span[]): readonly Span[] {
  const last = after.at(-1);
  const at = last ? folded.slice(last.start, last.end).search(next) : -1;
  return last && at > 0 ? [...after.slice(0, -1), { start: last.start, end: last.start + at }] : after;
}

const parting = codeSet(',的');
const longestVictim = 8;
/** 已|致|1人重伤; but 一|致 */
const brings = /(?:^|[,已并还也])致使?$/;

const being = /(?:身为|作为)$/;

/** 培训|3天|完成; 身为|20年|老员工 */
function lastsSoLong(beside: Beside): readonly Span[] | undefined {
  const { reader, figure, attributive, phrase, wanted, before, noun } = beside;
  const { folded } = reader.source;
  if (figure.kind === 'duration' && being.test(folded.slice(Math.max(0, figure.start - 2), figure.start)))
    return noun.after;
  return figure.kind === 'duration' && !attributive && !(phrase && wanted) ? before : undefined;
}

/** 对《…》45项|指标进行分解 */
function handledBehind({ reader, own, noun: { found, foundEnd } }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const handled = own.handler < 0 ? undefined : splitHandled(v, source.folded, found.start, foundEnd);
  return handled && withoutAdverbs(v, source.folded, handled);
}

/** 投资|6.8亿元的改造, 3座|海拔|2000米以上的山峰: an amount of what stands before it. */
function amountOf({ reader, own, attributive, before, noun: { found } }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const last = before.at(-1);
  if (last === undefined || !(attributive || folded.charAt(found.start - 1) === '的')) return undefined;
  if (v.amounts.before(folded, own.end, own.start)) return before;
  if (last.end - last.start > longestAttribute || nextToken(v, folded, last.start, last.end)) return undefined;
  return v.traits.before(folded, last.end, last.start) && before;
}

const longestAttribute = 8;

/** 三家公司|被起诉, 4家市场|各奖励: behind the class of what is listed, what is done. */
const done = /被|各(?![国地省市县种类级界族])|均|都(?!市)|分别|共同|联合|组成|构成|日均/;

/** 某某、某某等5个|单位 */
function listed({
  reader,
  figure,
  own,
  before,
  noun: { found, foundEnd, after, verbal },
}: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  if (!isCountLike(figure) || !isListed(source.folded, figure, own, foundEnd - found.start)) return undefined;
  const said = done.exec(source.folded.slice(found.start + 2, foundEnd));
  const noun = said ? [{ start: found.start, end: found.start + 2 + said.index }] : after;
  return listedName(v, source.folded, figure, { own: { ...own, before }, found, after: noun, verbal });
}

const takes = /(?:为期|经过|历[经时]|长达)[了近约]*$/;

/** 为期|3天|的培训, 经过|两个小时|的扑救 */
function forSoLong({ reader, figure, own, noun, attributive }: Beside): readonly Span[] | undefined {
  if (!isCountLike(figure) && !(figure.kind === 'duration' && attributive)) return undefined;
  return takes.test(reader.source.folded.slice(own.start, own.end)) ? noun.after : undefined;
}

/** 湖南省|120万亩|玉米 */
function atPlace({ reader, figure, before, noun }: Beside): readonly Span[] | undefined {
  if (!isWhere(reader, before) && !(figure.kind === 'area' && isSite(reader, before))) return undefined;
  return takesPlace(figure, noun) ? withoutPlace(reader.source.folded, noun) : before;
}

/** 青溪乐园|设有四个|看台: what there is, and not where. */
function there({ reader, figure, before, noun, attributive }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const only = before.length === 1 ? before[0]! : undefined;
  const counts = figure.kind === 'count';
  if (only === undefined || !(counts || (figure.kind === 'percent' && attributive))) return undefined;
  if (noun.verbal || only.end - only.start < shortestWhere) return undefined;
  const said = folded.slice(only.end, figure.start);
  if (
    !(counts ? having : showing).test(said) ||
    nextToken(v, folded, only.start, only.end) ||
    isMeasured(v, folded, only)
  )
    return undefined;
  return noun.after;
}

const having = new RegExp(`^${byNow}(?:拥?有|现有|辖有?|下辖)(?:[约近逾超]|超过|大约|将近)?$`);
/** 该方法|具有95%的|灵敏度 */
const showing =
  /^(?:均|都|也|可|能|可以|能够)?(?:具?有|拥有|达到?|显示出?|表现出|保持)(?:了|着|[约近逾超]|超过|高达)?$/;
const shortestWhere = 3;

/** 出行方式|有3种: what is counted is of it. */
function isMeasured(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  return v.measures.before(folded, end, start) !== undefined || /[式法型类种因数者员]$/.test(folded.slice(start, end));
}

/** 检材|为1枚自制弹丸: the noun says what the thing before it is. */
function isSaidOf({ reader, figure: { start }, before }: Beside): boolean {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const only = before.length === 1 ? before[0]! : undefined;
  if (only === undefined || only.end !== start - 1 || !copulas.has(folded.charCodeAt(only.end))) return false;
  return only.end - only.start > 1 && nextToken(v, folded, only.start, only.end) === undefined;
}

const copulas = codeSet('是为');

/** 出动120人|排查企业30家: what is done of them belongs to the figure that follows; what is counted is no deed. */
function othersDeed({
  reader,
  figure,
  own,
  before,
  noun: { verbal, followed },
  phrase,
  wanted,
}: Beside): readonly Span[] | undefined {
  // 平均每天有130人|死亡, 办起一座300平方米|的酒店
  const stretch = reader.source.folded.slice(own.start, figure.start);
  const led = (people.has(figure.unit) && thereAre.test(stretch)) || article.test(stretch);
  const takes = wanted || led || (isCountLike(figure) && !verbal);
  return (phrase && verbal && followed) || !takes ? before : undefined;
}

const article = /一[个座幅家块尊条台艘栋所间名位种支]$/;
const thereAre = /有(?:约|近|超过?|逾|至少|大约)?$/;

/** 排查维修企业|18家|维修企业 */
function repeated({ reader, before, noun: { found, foundEnd } }: Beside): readonly Span[] | undefined {
  const { folded } = reader.source;
  const last = before.at(-1);
  return last && folded.endsWith(folded.slice(found.start, foundEnd), last.end) ? before : undefined;
}

/** 检查|3家|企业: both, as far as the noun is the figure's own. */
function both({ reader, figure, before, noun }: Beside): readonly Span[] {
  const { found, after, followed } = noun;
  if (before.length === 0) return withoutPlace(reader.source.folded, noun);
  return [
    ...withoutDoer(reader, before),
    ...(followed || people.has(figure.unit) ? untilVerb(reader, found, after) : after),
  ];
}

/** Whether the noun says what there is of the figure at a place: 3比1|战胜, 77万亩|已播 say what came of it. */
function takesPlace(figure: Figure, { verbal }: Noun): boolean {
  return isCountLike(figure) || !(verbal || scores.has(figure.kind));
}

const scores = new Set(['ratio', 'score', 'rank']);

/** The noun behind a place, as far as it is the figure's own. */
function withoutPlace(folded: string, { found, after, followed }: Noun): readonly Span[] {
  return followed ? untilLight(folded, found, after) : after;
}

/** 规上服务业企业|实现营业收入, before another figure. */
function untilLight(folded: string, { start, end }: Span, after: readonly Span[]): readonly Span[] {
  for (let i = start + 2; i + 2 < end; i++) {
    if (folded.startsWith('实现', i) || folded.startsWith('完成', i)) return [{ start, end: i }];
  }
  return after;
}

/** 某某公司|先后|收购|3家企业: who did it stands before an adverb, where what it was done to stands behind the figure. */
function withoutDoer({ source: { folded }, vocabulary: v }: Reader, before: readonly Span[]): readonly Span[] {
  const last = before.at(-1)!;
  const earlier = before.at(-2);
  const adverb = earlier && v.inside.at(folded, earlier.end, last.start);
  return adverb?.value === 'break' ? [last] : before;
}

/**
 * 帮助7家企业解决融资需求640万元: the verb after the noun belongs to the next figure. 派驻6名队员参与振兴: so does what
 * people then do.
 */
function untilVerb({ source, periods, vocabulary: v }: Reader, found: Span, after: readonly Span[]): readonly Span[] {
  const { folded } = source;
  const verb = firstVerb(v, folded, found);
  if (!verb || verb.start <= found.start + 1) return after;
  return trimmedTails(v, folded, withoutPeriods(periods, found.start, verb.start));
}

function trimmedTails(v: Vocabulary, folded: string, pieces: readonly Span[]): Span[] {
  return pieces.map((piece) => trimTail(v, folded, piece));
}
