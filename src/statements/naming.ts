/** Which words name a figure: its own, those that introduce it, or those of an earlier figure. The steps, in order. */

import type { Clause, Place } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { lastingName } from './action.ts';
import { doneAtAge } from './ages.ts';
import { rankedBehind, rankedBy, resultBehind } from './behind.ts';
import { buildName } from './build.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import { clauseName, introducedName } from './introduced.ts';
import { withoutPeriods } from './name.ts';
import { isMeasure, type Owner } from './owner.ts';
import { lentBefore } from './parties.ts';
import { punishmentBefore } from './punishment.ts';
import { qualifiedName } from './qualified.ts';
import type { Reading } from './reading.ts';
import { ask, type Rule } from './rule.ts';
import { isWhat, ofPeople } from './share.ts';
import { namesToo } from './subject.ts';
import type { Draft, Reached, Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

const bareCount = /^[^总]数$/;
/** 每亩, 每节: what it is counted by, and not what it is. */
const barePer = /^每[\u4e00-\u9fff]{1,2}$/;
/** 同比|降幅, 按年|升幅 */
const compared = /^(?:同比|环比|按年|按月)/;

/** A figure to be named, with what its sentence has said before it. */
export interface Naming {
  readonly reader: Reader;
  readonly k: number;
  readonly figure: Figure;
  readonly place: Place;
  readonly floor: number;
  readonly reading: Reading;
  readonly basis: BasisCue | undefined;
  readonly state: Reached;
  /** The name that 分别 hands to it. */
  readonly handed: string | undefined;
  /** Whose the figure is, as its own phrase says. */
  readonly owner: Owner | undefined;
  readonly places: readonly Place[];
  readonly drafts: readonly Draft[];
  /** Index of the first figure of the sentence. */
  readonly from: number;
  /** The clause before its own. */
  readonly earlier: Clause | undefined;
}

interface Named {
  readonly name: string;
  /** The name is that of an earlier figure or clause, and not one to carry on. */
  readonly carried: boolean;
}

/** The steps; the first that finds a name gives it. */
export const nameSteps: readonly Rule<Naming, Named>[] = [
  { name: 'handed out in order', read: ({ handed }) => kept(handed) },
  { name: 'what some of them are', read: readSome },
  { name: 'what a part of them does', read: readDone },
  { name: 'what a part of it is', read: readMadeOf },
  { name: 'whose rank it is', read: readRanked },
  { name: 'how a contest ended', read: readResult },
  { name: 'what it is the largest of', read: readLargest },
  { name: 'what it is ranked by', read: readRankedBy },
  { name: 'what moves on a market', read: readMoving },
  { name: 'the places that it counts', read: readPlaces },
  { name: 'the measure of the one before', read: readSameMeasure },
  { name: 'how long it has gone on', read: readStreak },
  { name: 'what is done again after so long', read: readDoneAgain },
  { name: 'what somebody is sentenced to or has lent', read: readSentence },
  {
    name: 'what is done at that age',
    read: ({ reader: { source }, figure, place }) => {
      const done = doneAtAge(source.folded, figure, place.after);
      return done && taken(source.text.slice(done.start, done.end));
    },
  },
  { name: 'its own words', read: readOwn },
  { name: 'who is so old', read: readAged },
  { name: 'introduced by the words before', read: readIntroduced },
  { name: 'what comes earlier or later', read: readMoved },
  { name: 'carried from an earlier figure', read: readCarried },
  {
    name: 'what lasts so long',
    read: ({ reader, figure, place }) => taken(lastingName(reader.source, figure, place)),
  },
  { name: 'the clause before', read: readBefore },
];

/** 第三|是|江北区: the one that holds the rank; 39岁|王姓男子. */
function readRanked({ reader, figure, owner, state }: Naming): Named | undefined {
  if (owner === undefined || owner.start < figure.end) return undefined;
  state.name = reader.source.text.slice(owner.start, owner.end);
  return kept(state.name);
}

/** 以5比3|击败乙队 */
function readResult({ reader, figure, place }: Naming): Named | undefined {
  const { source, vocabulary: v } = reader;
  const ended = resultBehind(v, source.folded, figure, place.after);
  return ended && taken(source.text.slice(ended.start, ended.end));
}

/** 是全国第三大|钢铁企业 */
function readLargest({ reader, figure, floor, place }: Naming): Named | undefined {
  const { source, vocabulary: v } = reader;
  const noun = rankedBehind(v, source.folded, figure, floor, place.after);
  return noun && taken(source.text.slice(noun.start, noun.end));
}

/** 全世界|人口|第七多 */
function readRankedBy({ reader, figure, floor }: Naming): Named | undefined {
  const { source, vocabulary: v } = reader;
  const measure = rankedBy(v, source.folded, figure, floor);
  return measure && kept(source.text.slice(measure.start, measure.end));
}

/** 上证指数|收报3012点,|跌1.1%: the index or share itself, said once for all its figures. */
function readMoving({ reader, figure, floor, owner, state }: Naming): Named | undefined {
  const { source, vocabulary: v } = reader;
  if (owner && namesToo.has(owner.rule)) return kept(source.text.slice(owner.start, owner.end).trim());
  // 远航科技(600001)|收涨2%
  if (owner && coded.has(owner.rule) && priceMove.test(source.folded.slice(owner.end, figure.start)))
    return kept(source.text.slice(owner.start, owner.end).trim());
  const before = state.subject;
  if (owner || !before || !namesToo.has(before.rule)) return undefined;
  return ticks(v, source.folded, floor, figure.start)
    ? kept(source.text.slice(before.start, before.end).trim())
    : undefined;
}

const coded: ReadonlySet<string> = new Set(['listed code', 'foreign name']);
const priceMove =
  /^\s*(?:\([^()]{1,12}\)+\s*)?(?:盘[前后中初]|[早午尾夜]盘)?(?:[收大急暴]?[涨跌]了?|[上下][涨跌])(?:近|逾|超|约)?$/;

/** 北京、上海|两市, 粤港澳|三地: what counts the places before it says no more than that. */
const ofPlaces: ReadonlySet<string> = new Set(['国', '地', '省', '市', '县', '区', '县区', '省市', '省区', '市州']);
const joining = /[、和与及]/;
/** 在, 对, 根据: what stands before the first of the places. */
const leading = /^.*(?:[在于对从由据]|根据|涉及|包括)/;

function readPlaces({ reader, figure, floor }: Naming): Named | undefined {
  if (figure.kind !== 'count' || !ofPlaces.has(figure.unit)) return undefined;
  const { source, vocabulary } = reader;
  const head = source.folded.slice(Math.max(floor, figure.start - longestList), figure.start);
  const [run = ''] = /[\u4e00-\u9fffA-Z、]*$/.exec(head) ?? [];
  const [first = '', ...others] = run.split(joining);
  const place = vocabulary.places.before(source.folded, figure.start, floor);
  // 全省14市 are of it, and not it
  const last = place && place.word.length > 1 && !place.word.startsWith('全') ? place.word.length : 0;
  // none of several places is much longer than the rest
  const longest = Math.max(2, ...others.map(({ length }) => length));
  const own = first.replace(leading, '');
  const listed = others.length > 0 && !others.includes('') && own.length > 0 && own.length <= longest + 1;
  const length = listed ? run.length - first.length + own.length : others.length === 0 ? last : 0;
  return length === 0 ? undefined : taken(source.text.slice(figure.start - length, figure.start));
}

const longestList = 40;

const pauses = codeSet(',、');
/** Farther than this from its head a clause does not say that a price moves, nor farther from the figure. */
const farthestTick = 7;
const longestTick = 8;

/** 指数3012点,|尾市|跌1.1%: nothing but the time stands before the word of a move. */
function ticks(v: Vocabulary, folded: string, floor: number, end: number): boolean {
  const from = pauses.has(folded.charCodeAt(floor)) ? floor + 1 : floor;
  for (let at = from; at <= from + farthestTick; at++) {
    const tick = v.ticks.at(folded, at, end);
    if (tick === undefined) continue;
    const behind = at + tick.word.length;
    if (end - behind <= longestTick && !pauseIn(folded, behind, end) && isWhen(v, folded, from, at)) return true;
  }
  return false;
}

function pauseIn(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (pauses.has(folded.charCodeAt(i))) return true;
  return false;
}

/** 尾市, 在午间, 于午间收盘, or nothing. */
function isWhen(v: Vocabulary, folded: string, start: number, end: number): boolean {
  const session = v.sessions.before(folded, end, start);
  return isAt(folded, start, end) || (session !== undefined && isAt(folded, start, end - session.word.length));
}

const longestWhen = 5;

function isAt(folded: string, start: number, end: number): boolean {
  if (start === end) return true;
  const { length } = folded.slice(start, end);
  return length > 1 && length <= longestWhen && '在于'.includes(folded.charAt(start)) && !pauseIn(folded, start, end);
}

/** 甲党支持率升2个百分点,乙党|升1个百分点: what changes is what was measured before. */
function readSameMeasure(naming: Naming): Named | undefined {
  const { reading, owner, state, drafts } = naming;
  const previous = drafts.at(-1);
  if (isSameLevel(naming, previous)) return taken(likeBefore(naming, previous?.subject?.text ?? ''));
  if (!owner?.whole || owner.kept || !changes(reading)) return undefined;
  return previous?.subject?.text === state.name ? undefined : taken(state.name);
}

/** The measure of the one before, said of another: 治疗前|有效率 and then 治疗后; 发病率|男性 and then 女性. */
function likeBefore({ reader, figure, floor, state }: Naming, subject: string): string {
  const when = condition.exec(reader.source.folded.slice(floor, figure.start))?.[1] ?? '';
  const whole = subject === '' ? state.name : state.name.replace(subject, '');
  const rest = whole.replace(labelled, '').replace(/的$/, '');
  if (rest.length < 2) return state.name;
  return /[前后期]$/.test(when) ? when + rest : rest;
}

const labelled = /^(?:[^的]{1,7}?[前后组期])?的?/;

const measuredKinds: ReadonlySet<Figure['kind']> = new Set([
  'percent',
  'concentration',
  'rate',
  'temperature',
  'ratio',
  'multiple',
  'score',
  'speed',
]);
const copula = /^(?:[则仅也只均又]*(?:分别|各)?[为是达至]约?|\()$/;
/** 治疗后|为, 散粉后|分别为 */
const condition = /^[,;]?([^,;:。的()]{1,7}[前后组期侧者])(?:[则仅也只均又]*(?:分别|各)?[为是达]约?|\()$/;

/** 治疗前有效率为60%,治疗后|为80%; 甲组含量为3g/L,乙组|为5g/L: the same is measured of another, or at another time. */
function isSameLevel(
  { reader, k, figure, floor, reading, owner, state }: Naming,
  previous: Draft | undefined,
): boolean {
  if (previous?.relation !== 'level' || reading.relation !== 'level' || !measuredKinds.has(figure.kind)) return false;
  const before = reader.figures[k - 1]!;
  if (before.kind !== figure.kind || before.unit !== figure.unit || !state.name) return false;
  const { folded } = reader.source;
  if (state.name === previous.subject?.text && owner !== undefined) return false;
  const said = folded.slice(floor, figure.start);
  if (condition.test(said)) return true;
  return owner?.whole === true && copula.test(folded.slice(owner.end, figure.start));
}

/** 连跌21个月,|但|连续5个月收窄跌幅 */
const turning = /^,?[但且并却而]$/;
const streak = /(?:[更均都]|已是?)?连续?第?$/;
const alike = codeSet('均都也');
const since = /^以来的?/;
const heightBefore = /创下?(?:了|出)?(?:近|逾|超)?$|(?:个月|年|周|天)[与和及、]$/;

/** 产量|连续3个月|回升, 创两个月|新高: what has gone on so long. */
function readStreak({ reader, figure, place, floor, reading, basis, state }: Naming): Named | undefined {
  if (figure.kind !== 'duration') return undefined;
  const { source, vocabulary: v } = reader;
  const { folded, text } = source;
  const behind = folded.slice(figure.end, Math.min(place.after, figure.end + 16));
  if (heightBefore.test(folded.slice(floor, figure.start))) {
    const height = v.heights.at(behind, since.exec(behind)?.[0].length ?? 0);
    if (height) return taken(height.word);
  }
  const before = streak.exec(folded.slice(floor, figure.start));
  // 连续5年|保持在1500亿斤: what stays so is the measure itself
  const stays = v.staying.at(behind, alike.has(behind.charCodeAt(0)) ? 1 : 0);
  const lasting = before && !stays && /^[\u4e00-\u9fff「」“”]{2,14}/.exec(behind);
  if (!lasting) return undefined;
  const end = floor + before.index;
  const what = buildName({ reader, figure, place, floor, reading: { ...reading, nameEnd: end }, basis });
  const said = text.slice(figure.end, figure.end + lasting[0].length);
  if (end > floor && what) state.name = what;
  if (what) return taken(what.replace(said, '') + said);
  if (end > floor && !turning.test(folded.slice(floor, end))) return undefined;
  return taken((before[0].endsWith('连续') ? text.slice(figure.start - 2, figure.start) : '') + said);
}

const apart = /(?:时隔|相隔)[近约逾超]?$/;
const againAfter = /^(?:之?后|[以里])?,?(?:[就便才即已又]|再次|再度|首次)*/;
const deedOf = /^[\u4e00-\u9fff“”《》]{2,14}/;

/** 我国时隔20年|再次编撰通史 */
function readDoneAgain({ reader, figure, place, floor }: Naming): Named | undefined {
  const { folded, text } = reader.source;
  if (figure.kind !== 'duration' || !apart.test(folded.slice(floor, figure.start))) return undefined;
  const at = figure.end + againAfter.exec(folded.slice(figure.end, place.after))![0].length;
  const deed = deedOf.exec(folded.slice(at, place.after));
  return deed ? taken(text.slice(at, at + deed[0].length)) : undefined;
}

/** 六成受访者|是|女性 */
const isThat = /^(?:都|均|皆|大?多|主要)?[是为](?![了由被在因从死靠通指说何否属以])/;

/** 六成受访者|反对加价: what is done by the group that the share is of. */
function readDone({ reader, figure, place, owner }: Naming): Named | undefined {
  if (figure.kind !== 'percent' || owner === undefined || owner.start < figure.end) return undefined;
  const { folded, text } = reader.source;
  const is = isThat.exec(folded.slice(owner.end, owner.end + 4))?.[0].length ?? 0;
  const start = owner.end + is;
  const done = /^[\u4e00-\u9fff“”]{2,16}$/.exec(folded.slice(start, place.after));
  return done ? taken(text.slice(start, start + done[0].length)) : undefined;
}

/** 大米有20%左右|为直链淀粉, 3%的人|死于并发症 */
function readMadeOf({ reader, figure, place, reading }: Naming): Named | undefined {
  const { folded, text } = reader.source;
  if (reading.relation !== 'share') return undefined;
  const people = ofPeople.test(folded.slice(figure.end, figure.end + 4)) ? folded.indexOf('人', figure.end) + 1 : 0;
  const done = people > 0 && /^[\u4e00-\u9fff“”]{2,16}/.exec(folded.slice(people, place.after));
  if (done) return taken(text.slice(people, people + done[0].length));
  if (folded.charAt(figure.start - 1) !== '有') return undefined;
  const is = isWhat.exec(folded.slice(figure.end, figure.end + 4))?.[0].length ?? 0;
  const what = is > 0 && /^[\u4e00-\u9fff“”]{2,16}/.exec(folded.slice(figure.end + is, place.after));
  return what ? taken(text.slice(figure.end + is, figure.end + is + what[0].length)) : undefined;
}

const someOf = /(?:中,?有|即)(?:约|近|超过?|逾|至少|大约)?$/;
const areWhat =
  /^(?:,即[约近]?[\d,.万千百一二三四五六七八九十]+[人名位成%]?)?(?:的?人)?,?[是为](?=[^,;。]{2,16}(?:[,;。]|$))([^,;。]+)/;

/** 申请人中有|72%|是成年人, 其中有8人,即|两成|人是学生: what is said of a part of them. */
function readSome({ reader, figure }: Naming): Named | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'count') return undefined;
  const { folded, text } = reader.source;
  if (!someOf.test(folded.slice(Math.max(0, figure.start - longestSome), figure.start))) return undefined;
  const said = areWhat.exec(folded.slice(figure.end, figure.end + longestSaid));
  if (!said) return undefined;
  const end = figure.end + said[0].length;
  return taken(text.slice(end - said[1]!.length, end));
}

const longestSome = 6;
const longestSaid = 40;
const moved = /(?:提前|提早|推迟|延后|延迟|推后|延期)了?(?:约|近|超过?|逾|至少)?$/;

/** 宣布进入流行期,|比去年提前|半个月: what comes so much earlier. */
function readMoved({ reader, figure, floor, earlier, k, from }: Naming): Named | undefined {
  if (figure.kind !== 'duration' || !moved.test(reader.source.folded.slice(floor, figure.start))) return undefined;
  const last = k > from ? reader.figures[k - 1] : undefined;
  return earlier && !(last && last.end > earlier.start) ? taken(clauseName(reader, earlier)) : undefined;
}

/** 判处|某公司经理某某|有期徒刑3年, 今借到|丁某|3万元: the punishment, or the loan. */
function readSentence({ reader, figure, floor }: Naming): Named | undefined {
  if (figure.kind !== 'duration' && figure.kind !== 'money') return undefined;
  return kept(punishmentBefore(reader.source, figure, floor) ?? lentBefore(reader.source, figure, floor));
}

function kept(name: string | undefined): Named | undefined {
  return name ? { name, carried: false } : undefined;
}

function taken(name: string): Named | undefined {
  return name ? { name, carried: true } : undefined;
}

/** The name of a figure; "" where no step finds one. */
export function nameOf(naming: Naming): Named {
  const answer = ask(nameSteps, naming);
  if (!answer) return { name: '', carried: false };
  const { trace } = naming.reader.source;
  if (trace) trace.say(naming.figure, 'name', answer.rule.name, ...placesOf(naming, answer.said.name));
  return answer.said;
}

/** Where the words of a name stand: in one piece as near before the figure as can be, or right behind it. */
function placesOf({ reader, figure }: Naming, name: string): Span[] {
  const { text } = reader.source;
  const before = text.lastIndexOf(name, figure.start - name.length);
  if (before >= 0) return [{ start: before, end: before + name.length }];
  for (let cut = name.length - 1; cut > 0; cut--) {
    const start = text.lastIndexOf(name.slice(0, cut), figure.start - cut);
    const rest = text.indexOf(name.slice(cut), figure.end);
    if (start >= 0 && rest >= 0 && rest - figure.end < reachBehind)
      return [
        { start, end: start + cut },
        { start: rest, end: rest + name.length - cut },
      ];
  }
  const behind = text.indexOf(name, figure.end);
  return behind >= 0 && behind - figure.end < reachBehind ? [{ start: behind, end: behind + name.length }] : [];
}

const reachBehind = 40;

function changes({ relation }: Reading): boolean {
  return relation === 'change' || relation === 'growth';
}

function readOwn(naming: Naming): Named | undefined {
  const { reader, figure, place, floor, reading, basis, drafts, places, from, state } = naming;
  let name = withoutOwner(naming) || buildName({ reader, figure, place, floor, reading, basis });
  const previous = place.previous < 0 ? undefined : drafts[place.previous - from];
  if (previous && name && previous.relation === 'level') {
    const first = reader.figures[place.previous]!;
    name = qualifiedName(reader, first, places[place.previous - from]!, figure, reading.nameEnd) ?? name;
  }
  // 农民收入增幅高于全省0.5个百分点: what is compared is the rate of change
  if (name && reading.compared && reading.noun) name = withNoun(name, reading.noun);
  if (state.name) name = whatItIsOf(naming, name) + name;
  // 产值30亿元,排名全国第三
  if (reading.relation === 'rank' && state.name && reader.vocabulary.ranked.has(fold(name).folded)) return undefined;
  return isHollow(reader.vocabulary, name) ? undefined : kept(name);
}

/** What was named before, where a name says only how it is measured: 增速, 起数, |每亩|增加9公斤; else nothing. */
function whatItIsOf(naming: Naming, name: string): string {
  const { reader, reading, state } = naming;
  if (changes(reading) && bareCount.test(name)) return lastCounted(naming, name.charAt(0));
  if (changes(reading) && barePer.test(name))
    return state.name.endsWith(name) ? state.name.slice(0, -name.length) : state.name;
  return name.length <= longestBare && reader.vocabulary.bare.has(name.replace(compared, '')) ? state.name : '';
}

/** 同比涨幅 */
const longestBare = 5;

/** Nothing that could be read aloud as a name: marks, or (131元/天×|13天). */
const unnamed = /^(?:[^\p{L}]*|vs|[A-H]\.|[(（].*[)）])$/u;
/** 利息(|暂算至起诉之日|为3万元) */
const provisional = /^暂(?:[计算]|$)/;
/** Longer than this no word leads to a figure. */
const longestLead = 6;

/** Whether a name is but a word that leads to a figure, and names nothing: 导致|15人受伤, 录得|66宗. */
export function isHollow({ hollow }: Vocabulary, name: string): boolean {
  const first = name.charCodeAt(0);
  if (!(first >= 0x4e00 && first <= 0x9fff) && unnamed.test(name)) return true;
  if (provisional.test(name)) return true;
  if (name.length > longestLead) return false;
  const { folded } = fold(name);
  let at = 0;
  for (let word = hollow.at(folded, 0); word !== undefined; word = hollow.at(folded, at)) at += word.word.length;
  return at === folded.length;
}

/** The name of what stands behind its owner, where anything nameable does: 远帆|第二季度|总营收. */
function withoutOwner(naming: Naming): string {
  const { reader, figure, place, reading, basis, owner } = naming;
  const { folded, text } = reader.source;
  if (owner === undefined || owner.end > figure.start || isOneOfPlaces(folded, owner)) return '';
  const behind = owner.end + (folded.charAt(owner.end) === '的' ? 1 : 0);
  const had = whatItHas(naming, owner, behind);
  if (had !== undefined) return had;
  const kept = owner.kept || owner.whole || folded.charAt(behind) === '(';
  if (kept && owner.told === undefined) return '';
  const floor = kept ? owner.told! : Math.max(behind, owner.told ?? 0);
  const name = buildName({ reader, figure, place, floor, reading, basis });
  const extent = (figure.kind === 'length' || figure.unit === '层') && extents.test(name);
  if (isHollow(reader.vocabulary, name)) return '';
  return name.length < 2 && !extent && !text.startsWith(name, figure.end) ? '' : name;
}

/** 远山省的|总人口, 远山集团共有|8个|车间: what is measured or counted, and not whose it is; undefined where it is neither. */
function whatItHas({ reader, figure, place, reading, basis }: Naming, owner: Owner, behind: number) {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const of =
    owner.kept &&
    behind > owner.end &&
    !telling.has(folded.charCodeAt(owner.start)) &&
    folded.charAt(owner.start - 1) !== '对';
  const counted =
    !owner.kept && owner.whole && owner.told === undefined && objects.has(figure.kind) && folded.charAt(behind) !== '(';
  if (!(of || counted)) return undefined;
  const had = buildName({ reader, figure, place, floor: behind, reading, basis });
  const shortest = figure.kind === 'count' ? 1 : 2;
  if (counted) return had.length >= shortest && source.text.startsWith(had, figure.end) ? had : '';
  const words = fold(had).folded;
  return ofThing.test(words) || isMeasure(v, words) ? had : undefined;
}

/** 对甲菌的|抑制率, 取到白球的|概率: without it nobody knows which. */
const telling = codeSet('对所取');
/** Ends of what a thing has, beside the measures of the lexicon. */
const ofThing =
  /(?:资本|[数总]目|比例|人口|[人个总]数|收入|支出|利润|速度|资产|容量|半径|直径|周长|距离|路程|高度|长度|宽度|深度|重量|面积|海拔|方式)$/;

const objects: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'mass', 'duration', 'area', 'energy']);
/** 在|甲国|、乙国设: one of the places where it is done. */
function isOneOfPlaces(folded: string, { where, end }: Owner): boolean {
  return where === true && folded.charAt(end) === '、';
}

/** 青溪|长 */
const extents = /^[长長高宽寬深厚重]$/;

const adverbial = /^(?:才|只有|只|都|已经?|刚|仅|大约|约|快|有)*$/;

/** 我今年|52岁: who was spoken of with no more than a pronoun. */
function readAged({ reader, figure, floor }: Naming): Named | undefined {
  if (figure.unit !== '岁') return undefined;
  const { source, periods, vocabulary: v } = reader;
  const pieces = withoutPeriods(periods, floor, figure.start);
  const first = pieces[0];
  const said = first && v.pronouns.at(source.folded, first.start, first.end)?.word;
  const pronoun = said ?? (first && source.folded.charAt(first.start) === '我' ? '我' : undefined);
  if (!first || !pronoun) return undefined;
  const rest = [{ start: first.start + pronoun.length, end: first.end }, ...pieces.slice(1)];
  const plain = rest.every(({ start, end }) => adverbial.test(source.folded.slice(start, end)));
  return plain ? taken(source.text.slice(first.start, first.start + pronoun.length)) : undefined;
}

/** A noun behind a bracket, colon or comma: a name to carry on. */
function readIntroduced({ reader, place, figure, earlier, k, from, state, reading }: Naming): Named | undefined {
  // 有效率(84%)高于甲组(63%): what another has is named as what it is compared with
  if (reading.relation === 'base' && state.name) return undefined;
  const last = k > from ? reader.figures[k - 1] : undefined;
  const name = introducedName(reader, place.clause, figure, earlier, last);
  // 5万元,大写(伍万元): how it is written
  if (!name || isHollow(reader.vocabulary, name)) return undefined;
  state.name = name;
  return kept(name);
}

function readCarried({ reader, floor, figure, reading, state, drafts, k }: Naming): Named | undefined {
  const { source, vocabulary: v } = reader;
  // 启明塔通高120米,共有|12层: no more than the thing itself is named by another kind
  const last = drafts.length > 0 && reading.relation === 'level' ? reader.figures[k - 1]! : undefined;
  if (last && last.kind !== figure.kind && state.subject && v.traits.at(state.name, 0)?.word === state.name)
    return taken(source.text.slice(state.subject.start, state.subject.end));
  // 新增企业87家、累计614家: what is new of the one is not of the other
  const added = totals(v, source.folded, floor, figure.start) ? v.added.at(state.name, 0) : undefined;
  let name = added ? state.name.slice(added.word.length) : state.name;
  if (reading.relation === 'rank' || (changes(reading) && state.noun === '占比')) name = withNoun(name, state.noun);
  else if (changes(reading) && reading.compared && reading.noun) name = withNoun(name, reading.noun);
  return taken(name);
}

/** 远图科技一度涨停,现涨7.9%,报|6.41元: a clause that has a figure is named as that figure is. */
function readBefore({ reader, earlier, k, from, drafts, figure, state, place }: Naming): Named | undefined {
  // 孙某被刺,不久去世,时年|26岁
  if (figure.unit === '岁' && state.subject)
    return taken(reader.source.text.slice(state.subject.start, state.subject.end));
  const last = k > from ? reader.figures[k - 1]! : undefined;
  const told = earlier && last && last.end > earlier.start ? drafts.at(-1)! : undefined;
  // 影响显著(P<0.05),25℃时: what a bracket says is of what stands before it
  if (told && told.clause.depth > place.clause.depth) return undefined;
  return taken(told ? told.name : clauseName(reader, earlier));
}

/** Whether a word says that the figure is of all there is. */
function totals(v: Vocabulary, folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (v.totals.at(folded, i, end)) return true;
  return false;
}

function withNoun(name: string, noun: string): string {
  return noun && name && !name.endsWith(noun) ? name + noun : name;
}

/** How many figures back what is counted is looked for. */
const farthestCount = 8;

/** 起数, 人数: the last thing that was counted in 起, 人 names what they are the number of. */
function lastCounted({ drafts, reader, from }: Naming, unit: string): string {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - farthestCount); i--) {
    const draft = drafts[i]!;
    if (draft.relation === 'level' && reader.figures[from + i]!.unit === unit)
      return draft.name.replace(/^(?:发生|出现)/, '');
  }
  return '';
}
