/** Puts a name together: from the text before the figure, the noun after it, or both. */
import type { Place } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { actionAfter } from './action.ts';
import { allDo, type Counted, counted, isAdverb, trimWork } from './counted.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import {
  firstVerb,
  nameBefore,
  ownPlace,
  splitHandled,
  startsWithVerb,
  trimHead,
  trimTail,
  wantsObject,
  without,
  withoutAdverbs,
  withoutBodyBehind,
  withoutPeriods,
} from './name.ts';
import { longestAfter, nounAfter } from './noun.ts';
import { isRankedAmong } from './qualified.ts';
import { contests } from './rank.ts';
import type { Reading } from './reading.ts';
import { Steps } from './rule.ts';
import { spell } from './spell.ts';
import { baseStart, behindBound, behindPrevious, behindRecipe, behindTold, handlerBefore, joins } from './stretch.ts';
import { nextToken } from './tokens.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

const places = /[市县区镇乡村省国州校]/;
/** 区、镇、村三级: no things that are counted. */
const ranks = new Set(['级', '类', '大类']);
/** 在三级医院中位列第14: whom it is ranked among names nothing. */
const peers = /^[在于]/;
const people = new Set(['名', '位', '人']);
/** 某某有限公司等三家公司: a class so short says less than its one example. */
const shortClass = 2;

/** A figure to be named, with what is known of it. */
export interface Named {
  readonly reader: Reader;
  readonly figure: Figure;
  readonly place: Place;
  /** Where the text begins that may be its own. */
  readonly floor: number;
  readonly reading: Reading;
  readonly basis?: BasisCue | undefined;
}

/** The text before a figure that is its own, as it stands and as a name. */
interface Own {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Span[];
  readonly before: readonly Span[];
  /** Where 对, 把 or 将 stands right before the figure, or -1. */
  readonly handler: number;
}

/** The name from the figure's own stretch of text; "" where nothing nameable stands there. */
export function buildName(named: Named): string {
  const { reader, reading } = named;
  const plain = (reading.relation === 'level' || reading.relation === 'base') && !reading.turned;
  return spell(reader.source.text, plain ? amountPieces(named) : changePieces(named));
}

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
  { name: 'what all of it does', read: allDone },
  { name: 'phrase with the noun behind', read: withNoun },
]);

function amountPieces(named: Named): readonly Span[] {
  const { reader, figure, place, floor } = named;
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const adverb = isAdverb(folded, figure);
  const action = adverb ? undefined : actionAfter(reader, figure, place, floor);
  if (action) return action;
  const base = baseStart(folded, figure, floor);
  const found = base < 0 ? counted(reader, figure, place) : undefined;
  const end = base < 0 ? beforeMeasured(named) : base;
  const from = behindTold(v, folded, ownStart(named, found), end);
  const start = behindRecipe(v, folded, from, end);
  const handler = found ? handlerBefore(folded, start, figure.start) : -1;
  const pieces = handler < 0 ? ownPieces(named, start, end) : [];
  const before = nameBefore(v, folded, pieces);
  const own: Own = { start, end: Math.max(start, end), pieces, before, handler };
  return amounts.read({ named, own, found, adverb }) ?? before;
}

const at = /(?:[以按]|[以按]?(每[\u4e00-\u9fff]{1,3}))$/;
const prices =
  /^的(?:(?:成交|平均|转让|优惠|[总单均底售标进报])?价格?|对价|代价|价款|成本价?)(?=[\u4e00-\u9fff,;。]|$)/;

/** 以500元的|价格|卖给吴某, 以|每股|35元的|价格 */
function priced({ named: { reader, figure, floor } }: Amount): readonly Span[] | undefined {
  const { folded } = reader.source;
  if (figure.kind !== 'money' && figure.kind !== 'rate') return undefined;
  const led = at.exec(folded.slice(Math.max(floor, figure.start - 6), figure.start));
  const price = led && prices.exec(folded.slice(figure.end, figure.end + 8));
  if (!led || !price) return undefined;
  const noun = { start: figure.end + 1, end: figure.end + price[0].length };
  return led[1] ? [{ start: figure.start - led[1].length, end: figure.start }, noun] : [noun];
}

/** 体长|为体高的|72倍: where it begins with what it is measured. */
function beforeMeasured({ reader, figure, floor, reading: { nameEnd } }: Named): number {
  const { folded } = reader.source;
  if ((figure.kind !== 'multiple' && figure.kind !== 'percent') || folded.charAt(nameEnd - 1) !== '的') return nameEnd;
  const copula = folded.slice(floor, nameEnd).search(/[为是](?!主)/);
  return copula > 1 ? floor + copula : nameEnd;
}

/** 水质|100%|达标 */
function allDone({ named: { reader, figure, place }, own: { before }, adverb }: Amount): readonly Span[] | undefined {
  const done = !adverb && before.length > 0 ? allDo(reader, figure, place) : undefined;
  return done && [...before, done];
}

/** What changes, or is a share or rank of something, with the words before it. */
interface Change {
  readonly named: Named;
  readonly start: number;
  readonly before: readonly Span[];
}

/** What changes, or is a share or rank. */
export const changing = new Steps<Change, readonly Span[]>([
  { name: 'rank among its peers', read: amongPeers },
  { name: 'share of its own name', read: ownShare },
  { name: 'what is completed', read: completed },
  { name: 'noun behind what changes', read: changedNoun },
]);

function changePieces(named: Named): readonly Span[] {
  const { reader, figure, place, reading } = named;
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const { relation, nameEnd } = reading;
  if (reading.ofNext) {
    const noun = nounAfter(v, folded, behindBound(folded, figure.end), place.after);
    if (noun) return withoutPeriods(periods, noun.start, noun.end);
  }
  if (relation === 'rank' && place.previous >= 0 && isRankedAmong(folded, reader.figures[place.previous]!)) return [];
  const start = behindTold(v, folded, ownStart(named, undefined), nameEnd);
  const before = nameBefore(v, folded, ownPieces(named, start, changeEnd(named, start)));
  return changing.read({ named, start, before }) ?? before;
}

/** 在三级医院中|位列第14, 全市|第三 */
function amongPeers({ named: { reader, reading }, start, before }: Change): readonly Span[] | undefined {
  if (reading.relation !== 'rank') return undefined;
  const stretch = reader.source.folded.slice(start, reading.nameEnd);
  return isAmongPeers(stretch) || isWhere(reader, before) ? [] : undefined;
}

/** 药占比: trimmed as the share that it also is. */
function ownShare({ named: { reader, reading }, before }: Change): readonly Span[] | undefined {
  const { relation, nameEnd } = reading;
  if (relation !== 'share' || !reader.source.folded.startsWith('占比', nameEnd - 2)) return undefined;
  return [...before, { start: nameEnd - 2, end: nameEnd }];
}

/** 完成|总工程量的40% */
function completed({ named: { reader, reading }, before }: Change): readonly Span[] | undefined {
  const first = reading.whole ? before[0] : undefined;
  if (first === undefined || !reader.source.folded.startsWith('完成', first.start - 2)) return undefined;
  return [{ start: first.start - 2, end: first.end }, ...before.slice(1)];
}

/** 增加|3个项目 */
function changedNoun({ named, before }: Change): readonly Span[] | undefined {
  const { reader, figure, place, reading } = named;
  if (before.length > 0 || reading.relation !== 'change' || figure.kind !== 'count') return undefined;
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const noun = nounAfter(v, folded, figure.end, place.after);
  const ranks = noun && /^[位名]次/.test(folded.slice(noun.start, noun.start + 2));
  if (!noun || ranks || startsWithVerb(v, folded, noun)) return undefined;
  return withoutPeriods(periods, noun.start, noun.end);
}

/** Where the words end that name what changes, or is a share or rank. */
function changeEnd({ reader, reading: { relation, nameEnd } }: Named, start: number): number {
  const { source, vocabulary: v } = reader;
  if (relation === 'share') return beforeWhole(v, source.folded, start, nameEnd);
  return relation === 'rank' ? beforePeers(reader, start, nameEnd) : nameEnd;
}

/** 枇杷产量|是日本|第一: where it begins that says among whom, or the end. */
function beforePeers(reader: Reader, start: number, end: number): number {
  const copula = start + reader.source.folded.slice(start, end).lastIndexOf('是');
  return copula >= start && isWhere(reader, [{ start: copula + 1, end }]) ? copula : end;
}

/** 该毒株|在新增病例中|占比: where the whole begins that the share is of, or the end. */
function beforeWhole(v: Vocabulary, folded: string, start: number, end: number): number {
  const within = start + folded.slice(start, end - 1).lastIndexOf('在');
  if (within < start) return end;
  const plain = v.inside.at(folded, within, end) ?? v.inside.before(folded, within + 1, start);
  if (plain?.value === 'kept' || !wholes.test(folded.slice(within + 1, end))) return end;
  return within;
}

/** 在|全部营收中的, 在|总人口中 */
const wholes = /[中内里]的?$|^(?:全|总)/;

function isAmongPeers(stretch: string): boolean {
  return peers.test(stretch) && !contests.test(stretch);
}

function ownStart({ reader, figure, place, floor }: Named, found: Span | undefined): number {
  const { source, vocabulary: v } = reader;
  if (place.previous >= 0) return behindPrevious(reader, behindBound(source.folded, floor), figure, found);
  return found && joins(v, source.folded, figure.start, floor) ? figure.start : floor;
}

/** The stretch without times, dated remarks and the words of comparison. */
function ownPieces({ reader, floor, reading, basis }: Named, start: number, end: number): readonly Span[] {
  const { relation } = reading;
  const pieces = withoutDatedRemarks(reader, start, Math.max(start, end));
  const changes = relation === 'change' || relation === 'growth';
  if (!basis || basis.end <= floor || basis.start >= end || !(changes || basis.carried)) return pieces;
  const stop = basis.carried || basis.end > basis.start + 2 ? basis.end : Math.max(basis.end, end);
  return without(pieces, { start: basis.start, end: stop });
}

/** The phrase before a figure and the noun behind it. */
interface Beside {
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

function withNoun({ named: { reader, figure, place }, own, found, adverb }: Amount): readonly Span[] | undefined {
  if (found === undefined) return undefined;
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const foundEnd =
    isCountLike(figure) &&
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

/** 配方为|4%|淀粉、1%甘油 */
function inMixture({ reader, figure, own, noun }: Beside): readonly Span[] | undefined {
  if (isCountLike(figure) || own.start >= own.end) return undefined;
  const { source, vocabulary: v } = reader;
  return behindRecipe(v, source.folded, own.start, own.end, 0) === own.end ? noun.after : undefined;
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

const nextTotal = /共(?=[\u4e00-\u9fff]{2})|合计|累计/;
const longestNoun = 20;

/** 造成|15人|死亡 */
function broughtAbout({ reader, own, noun }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  for (let i = own.end - 1; i >= own.start && !parting.has(folded.charCodeAt(i)); i--) {
    const cause = v.causing.at(folded, i, own.end);
    if (cause && own.end - i - cause.word.length <= longestVictim) return noun.after;
    if (own.end - i > longestVictim + 2) break;
  }
  return brings.test(folded.slice(own.start, own.end)) ? noun.after : undefined;
}

/** 培训|3天|完成 */
function lastsSoLong({ figure, attributive, phrase, wanted, before }: Beside): readonly Span[] | undefined {
  return figure.kind === 'duration' && !attributive && !(phrase && wanted) ? before : undefined;
}

/** 对《…》45项|指标进行分解 */
function handledBehind({ reader, own, noun: { found, foundEnd } }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const handled = own.handler < 0 ? undefined : splitHandled(v, source.folded, found.start, foundEnd);
  return handled && withoutAdverbs(v, source.folded, handled);
}

/** 投资|6.8亿元的改造: an amount of what stands before it. */
function amountOf({ reader, own, attributive, before }: Beside): readonly Span[] | undefined {
  if (!attributive || before.length === 0) return undefined;
  return reader.vocabulary.amounts.before(reader.source.folded, own.end, own.start) && before;
}

/** 某某、某某等5个|单位 */
function listed({
  reader,
  figure,
  own,
  before,
  noun: { found, foundEnd, after },
}: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  if (!isCountLike(figure) || !isListed(source.folded, figure, own, foundEnd - found.start)) return undefined;
  return listedName(v, source.folded, figure, { own: { ...own, before }, found, after });
}

/** 为期|3天|的培训 */
function forSoLong({ reader, figure, own, noun }: Beside): readonly Span[] | undefined {
  return isCountLike(figure) && reader.source.folded.startsWith('为期', own.end - 2) ? noun.after : undefined;
}

/** 湖南省|120万亩|玉米 */
function atPlace({ reader, figure, before, noun }: Beside): readonly Span[] | undefined {
  if (!isWhere(reader, before) && !(figure.kind === 'area' && isSite(reader, before))) return undefined;
  return takesPlace(figure, noun) ? withoutPlace(reader.source.folded, noun) : before;
}

/** 青溪乐园|设有四个|看台: what there is, and not where. */
function there({ reader, figure, before, noun }: Beside): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const only = before.length === 1 ? before[0]! : undefined;
  if (only === undefined || figure.kind !== 'count' || noun.verbal || only.end - only.start < shortestWhere)
    return undefined;
  const said = folded.slice(only.end, figure.start);
  if (!having.test(said) || nextToken(v, folded, only.start, only.end) || isMeasured(v, folded, only)) return undefined;
  return noun.after;
}

const having =
  /^(?:[共约则还仍另均都就总]|目前|现在|现时|合计|总共|一共|境内|全境|下面)*(?:拥?有|现有|辖有?|下辖)(?:[约近逾超]|超过|大约|将近)?$/;
const shortestWhere = 3;

/** 出行方式|有3种: what is counted is of it. */
function isMeasured(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  return v.measures.before(folded, end, start) !== undefined || /[式法型类种因数者员]$/.test(folded.slice(start, end));
}

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

const regions = codeSet('国省市县区州镇乡村城岛');
const longestPlace = 10;

/** 湖南省|120万亩玉米: nothing but a place stands before the figure. */
function isWhere({ source: { folded }, vocabulary: v }: Reader, before: readonly Span[]): boolean {
  if (before.length !== 1) return false;
  const { start, end } = before[0]!;
  if (ownPlace.test(folded.slice(start, end))) return true;
  const place = v.places.at(folded, start, end);
  if (place && start + place.word.length === end) return true;
  const body = v.bodies.before(folded, end, start);
  if (body?.value && body.word.length > 1 && body.word.length === end - start) return true;
  return (
    end - start <= longestPlace &&
    regions.has(folded.charCodeAt(end - 1)) &&
    (place !== undefined || end - start === 3) &&
    nextToken(v, folded, start, end) === undefined
  );
}

/** 新疆玛纳斯|18万亩玉米: a name behind a place. */
function isSite({ source: { folded }, vocabulary: v }: Reader, before: readonly Span[]): boolean {
  if (before.length !== 1) return false;
  const { start, end } = before[0]!;
  const place = v.places.at(folded, start, end);
  const rest = place ? end - start - place.word.length : longestSite + 1;
  return rest <= longestSite && nextToken(v, folded, start, end) === undefined;
}

const longestSite = 4;

/** 检材|为1枚自制弹丸: the noun says what the thing before it is. */
function isSaidOf({ reader, figure: { start }, before }: Beside): boolean {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const only = before.length === 1 ? before[0]! : undefined;
  if (only === undefined || only.end !== start - 1 || !copulas.has(folded.charCodeAt(only.end))) return false;
  return only.end - only.start > 1 && nextToken(v, folded, only.start, only.end) === undefined;
}

const copulas = codeSet('是为');

/** Whether the noun says what there is of the figure at a place: 3比1|战胜, 77万亩|已播 say what came of it. */
function takesPlace(figure: Figure, { verbal }: Noun): boolean {
  return isCountLike(figure) || !(verbal || scores.has(figure.kind));
}

const scores = new Set(['ratio', 'score', 'rank']);

/** The noun behind a place, as far as it is the figure's own. */
function withoutPlace(folded: string, { found, after, followed }: Noun): readonly Span[] {
  return followed ? untilLight(folded, found, after) : after;
}

function isCountLike({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number' || kind === 'duration';
}

/** 某某公司|先后|收购|3家企业: who did it stands before an adverb, where what it was done to stands behind the figure. */
function withoutDoer({ source: { folded }, vocabulary: v }: Reader, before: readonly Span[]): readonly Span[] {
  const last = before.at(-1)!;
  const earlier = before.at(-2);
  const adverb = earlier && v.inside.at(folded, earlier.end, last.start);
  return adverb?.value === 'break' ? [last] : before;
}

/**
 * 帮助9家企业解决融资需求5962万元: the verb after the noun belongs to the next figure. 派驻6名队员参与振兴: so does what
 * people then do.
 */
function untilVerb({ source, periods, vocabulary: v }: Reader, found: Span, after: readonly Span[]): readonly Span[] {
  const { folded } = source;
  const verb = firstVerb(v, folded, found);
  if (!verb || verb.start <= found.start + 1) return after;
  return trimmedTails(v, folded, withoutPeriods(periods, found.start, verb.start));
}

const parting = codeSet(',的');
const longestVictim = 8;
/** 已|致|1人重伤; but 一|致 */
const brings = /(?:^|[,已并还也])致使?$/;

function withoutBodyAtEnd(folded: string, pieces: readonly Span[]): readonly Span[] {
  const last = pieces.at(-1);
  const rest = last && withoutBodyBehind(folded, last);
  return rest === last ? pieces : [...pieces.slice(0, -1), rest!];
}

function trimmedTails(v: Vocabulary, folded: string, pieces: readonly Span[]): Span[] {
  return pieces.map((piece) => trimTail(v, folded, piece));
}

/** The pieces without function words at either end, as far as anything is left of them. */
function trimmed(v: Vocabulary, folded: string, pieces: readonly Span[]): Span[] {
  const left: Span[] = [];
  for (const piece of pieces) {
    const span = trimTail(v, folded, trimHead(v, folded, piece));
    if (span.end > span.start) left.push(span);
  }
  return left;
}

/** The stretch without times, and without bracketed remarks that hold one: (预计7月底完工). */
function withoutDatedRemarks({ source, periods }: Reader, start: number, end: number): Span[] {
  const pieces = withoutPeriods(periods, start, end);
  if (pieces.length < 2) return pieces;
  const { folded } = source;
  let rest = pieces;
  for (let k = 0; k + 1 < pieces.length; k++) {
    const next = pieces[k + 1]!;
    const closed = folded.slice(next.start, next.end).indexOf(')');
    const opened = folded.slice(pieces[k]!.start, pieces[k]!.end).lastIndexOf('(');
    if (opened < 0 || closed < 0) continue;
    rest = without(rest, { start: pieces[k]!.start + opened, end: next.start + closed + 1 });
  }
  return rest;
}

/** A、B等5个X, A等5个X, A、B和C三个X: what is listed is what is counted, and X says what it is. */
function isListed(folded: string, { value }: Figure, { start, end }: Own, nounLength: number): boolean {
  if (folded.charAt(end - 1) === '等') return nounLength > shortClass || listLength(folded, { start, end }) > 1;
  // no more than a few things are listed
  return end > start && value.length === 1 && value > '1' && listLength(folded, { start, end }) === Number(value);
}

/**
 * A list with the word that classes it: the class after the verb (巩固|示范带), unless the examples say more than it
 * does: 交通、住建等单位, 煤炭、钢铁行业.
 */
function listedName(
  v: Vocabulary,
  folded: string,
  { unit }: Figure,
  { own: { start, end, before }, found, after }: { own: Own; found: Span; after: readonly Span[] },
): readonly Span[] {
  if (places.test(unit)) return before;
  if (folded.charAt(end - 1) === '等') {
    const body = v.organisations.at(folded, found.start, found.end);
    if (body) return [...before, { start: end - 1, end }, { start: found.start, end: found.start + body.word.length }];
  }
  const verbs = leadingVerbs(v, folded, start, before[0]);
  const examples =
    folded.charAt(end - 1) === '等' ||
    verbs.length > 0 ||
    ranks.has(unit) ||
    v.classes.at(folded, found.start, found.end);
  return [...(examples ? verbs : before), ...after];
}

/** How many things the stretch lists: by 、 with 和 before the last, or by quotes side by side. */
function listLength(folded: string, { start, end }: Span): number {
  let count = 1;
  let quoted = 0;
  let last = start;
  for (let i = start; i < end; i++) {
    const character = folded.charAt(i);
    if (character === '、') {
      count++;
      last = i;
    } else if (character === '“') {
      quoted++;
    }
  }
  if (count === 1 && quoted > 1) return quoted;
  return /[和与及]/.test(folded.slice(last, end)) ? count + 1 : count;
}

/** 巩固提升|汝湖、横沥: the verbs that open a phrase. */
function leadingVerbs(v: Vocabulary, folded: string, from: number, phrase: Span | undefined): Span[] {
  if (!phrase || v.prepositions.at(folded, from, phrase.start)) return [];
  const { start, end } = phrase;
  let at = start;
  for (let word = v.verbs.at(folded, at, end); word; word = v.verbs.at(folded, at, end)) at += word.word.length;
  return at > start ? [{ start, end: at }] : [];
}

/** 规上服务业企业|实现营业收入, before another figure. */
function untilLight(folded: string, { start, end }: Span, after: readonly Span[]): readonly Span[] {
  for (let i = start + 2; i + 2 < end; i++) {
    if (folded.startsWith('实现', i) || folded.startsWith('完成', i)) return [{ start, end: i }];
  }
  return after;
}
