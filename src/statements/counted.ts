/** What a figure counts or says something of: the noun behind it, or what has become of it. */

import type { Place } from '../clauses/index.ts';
import { isDigit } from '../numbers/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import { ownState } from './action.ts';
import { type Figure, people } from './figure.ts';
import { startsWithVerb } from './name.ts';
import { nounAfter } from './noun.ts';
import { isPunishment, punishments } from './punishment.ts';
import { isRankedAmong } from './qualified.ts';
import { nextToken } from './tokens.ts';
import { trimHead } from './trims.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The noun that is counted, or the state of what the figure is the subject of. */
export interface Counted extends Span {
  readonly state?: true;
  /** The noun alone is the name. */
  readonly alone?: true;
}

const made = new Set(['组成的', '构成的']);
/** 已办结, 正在审批: what became of the figure before it. */
const adverbs = codeSet('已均都全正如按超提在被经');
export const joiners = codeSet('、和及与');

/** 水质100%达标, 废物100%安全处置: what all of it does stands behind the figure. */
export function allDo({ source, vocabulary: v }: Reader, { kind, value, end }: Figure, place: Place): Span | undefined {
  if (kind !== 'percent' || value !== '100') return undefined;
  const { folded } = source;
  const done = nounAfter(v, folded, end, place.after);
  if (!done || done.end - done.start > longestDone || done.end < place.after) return undefined;
  const verb = startsWithVerb(v, folded, done) || v.verbs.before(folded, done.end, done.start);
  return verb ? done : undefined;
}

const longestDone = 6;

/** 100%完成核查任务 */
export function isAdverb(folded: string, { kind, end }: Figure): boolean {
  return kind === 'percent' && (folded.startsWith('完成', end) || folded.startsWith('实现', end));
}

/** The noun that the figure counts, if one follows it. */
export function counted({ source, vocabulary: v }: Reader, figure: Figure, place: Place): Counted | undefined {
  const { folded } = source;
  if (isReading(folded, figure)) return undefined;
  const came = outcome(v, folded, figure, place);
  if (came) return came;
  const bound = wordAt(bounds, folded, figure.end)?.word.length ?? 0;
  const from = figure.end + (isAdverb(folded, figure) ? 2 : bound);
  const whole = wholeBehind(v, folded, figure, from, place.after) ?? dimensionBehind(v, folded, figure, place.after);
  if (whole) return whole;
  const noun = thingBehind(v, folded, figure, place, from);
  const pointed = noun && pointedAt(folded, figure, noun);
  if (pointed) return pointed;
  // 持有股数:300股|董事:: what stands before a colon is the label of the next
  if (noun && folded.charAt(noun.end) === ':' && folded.charAt(figure.start - 1) === ':') return undefined;
  if (noun && punishments.has(figure.kind) && isPunishment(folded, noun.start, noun.end))
    return { ...noun, alone: true };
  if (noun && isRankedAmong(folded, figure)) return { ...noun, end: amongEnd(folded, noun), alone: true };
  const before = folded.charAt(figure.start - 1);
  const opens = place.previous < 0 || before === '.' || joiners.has(before.charCodeAt(0));
  if (noun && isWhole(folded, noun, place)) return { start: noun.start, end: noun.end - 1 };
  if (noun || figure.kind !== 'count' || !opens || !adverbs.has(folded.charCodeAt(from))) return noun;
  return become(v, folded, figure.unit, from, place);
}

/** 8宗|已结案, 496宗|正在审批中, 18项|如期完成, 11人|被困失联: at the head of its clause the figure is the subject. */
function become(v: Vocabulary, folded: string, unit: string, from: number, place: Place): Counted | undefined {
  // 1人|经抢救无效死亡, and none of 3笔经…
  if (folded.charAt(from) === '经' && !people.has(unit)) return undefined;
  const state = ownState(folded, from, place.after);
  if (state) return { ...state, state: true };
  if (folded.charAt(from) === '被') {
    const done = nounAfter(v, folded, from + 1, place.after);
    return done && { start: from, end: done.end };
  }
  const rest = trimHead(v, folded, { start: from, end: Math.min(place.after, from + 20) });
  return nounAfter(v, folded, rest.start, place.after);
}

/** 41个大类中|33个, 30场比赛中的|28场 */
function isWhole(folded: string, noun: Span, { after, clause }: Place): boolean {
  const end = folded.charAt(noun.end) === '的' ? noun.end + 1 : noun.end;
  return end === after && after < clause.end && withinTail(folded, noun);
}

/** The thing that is counted, behind the figure or behind what it measures. */
function thingBehind(v: Vocabulary, folded: string, figure: Figure, place: Place, from: number): Span | undefined {
  const measured = behindMeasure(v, folded, figure, place);
  return measured ?? thingsCounted(v, folded, figure, nounAfter(v, folded, from, place.after));
}

/** 10座|海拔|8000米以上的|高峰 */
const measured =
  /^(?:超过?|逾|近|约|达到?|[为有是]|不足|不到|不低于|不超过|[大小高低多少]于)*[\d.,万亿千百十几余多两三四五六七八九]+[^,;:、。的\d]{0,6}的/;
const longestMeasured = 20;
const longestMeasure = 6;

/** What is counted stands behind a measure that it has. */
function behindMeasure(
  v: Vocabulary,
  folded: string,
  { kind, end }: Figure,
  { after, clause }: Place,
): Span | undefined {
  if (kind !== 'count' || after - end > longestMeasured || after >= clause.end) return undefined;
  for (let at = end + longestMeasure; at > end; at--) {
    const measure = v.traits.before(folded, at, end);
    if (!measure) continue;
    const said = measured.exec(folded.slice(at, Math.min(clause.end, at + longestMeasured)));
    return said ? nounAfter(v, folded, at + said[0].length, clause.end) : undefined;
  }
  return undefined;
}

/** 3天为1个|疗程 */
const courses = /^为(?:[1一]个?)?(疗程|周期|一?期)/;
const longestCourse = 8;
const longestReason = 16;
/** 15万人|因吸烟死亡 */
const because = /^因[\u4e00-\u9fff]{3,13}(?=[,;。]|$)/;

/** What says how a thing is, and names none: 3种|新型的方法. */
const quality =
  /^(?:不|可|能|有|没|具|最|更|很|较|比较|非常|极|新|大|小|高|低|多|少|好|特|全|一|主要|重要|典型|常[用见]|简单|复杂|快速|灵敏|独立|相[同似]|类似|上述|以上|现有|基本|所)|(?:性|型|式|样|化|类|级|般|种|色|好|大|小|高|低|新|强|弱)$/;

/** 3种单糖|的含量, 3组患者|治疗后的转氨酶: things are counted, and not what is measured of them. */
function thingsCounted(
  v: Vocabulary,
  folded: string,
  { kind, unit }: Figure,
  noun: Span | undefined,
): Span | undefined {
  if (noun === undefined || kind !== 'count' || unit.length > 1) return noun;
  const { start, end } = noun;
  const words = folded.slice(start, end);
  const of = words.indexOf('的');
  if (of > 1 && !quality.test(words.slice(0, of)) && isMeasured(v, folded, start + of + 1, end)) {
    const thing = { start, end: start + of };
    if (nextToken(v, folded, thing.start, thing.end) === undefined) return thing;
  }
  if (!grouped.has(unit)) return noun;
  // 两组患者|抗菌药物使用天数
  for (let at = start + 2; at < end; at++) {
    const people = v.owners.before(folded, at, start);
    if (people?.value !== 'thing' || !v.groups.has(people.word) || v.others.at(folded, at, end)) continue;
    return treated.test(folded.slice(at, end)) || isMeasured(v, folded, at, end) ? { start, end: at } : noun;
  }
  return noun;
}

const grouped: ReadonlySet<string> = new Set(['组', '例', '名', '位', '人']);
const treated = /^的?(?:治疗|用药|服药|给药|干预|手术|护理|术|入院|出院|训练|实验|试验)[前后时]/;

function isMeasured(v: Vocabulary, folded: string, start: number, end: number): boolean {
  return end - start > 1 && v.qualities.before(folded, end, start) !== undefined;
}

/** Longest name of a dimension. */
const longestDimension = 8;
const dimensional: ReadonlySet<string> = new Set(['length', 'duration', 'temperature', 'speed', 'number']);

/** 10m|的水平距离, 3d|水力停留时间: what the value is of. */
export function dimensionBehind(
  v: Vocabulary,
  folded: string,
  { kind, unit, end }: Figure,
  limit: number,
): Counted | undefined {
  if (!dimensional.has(kind) || unit === '') return undefined;
  const start = folded.charAt(end) === '的' ? end + 1 : end;
  const last = Math.min(limit, start + longestDimension);
  for (let i = start; i < last && isHan(folded.charCodeAt(i)); i++) {
    if (folded.charAt(i) === '的') return undefined;
    const word = v.dimensions.at(folded, i, limit);
    // 3年时间 says no more than how long
    if (word)
      return i === start && word.word === '时间' ? undefined : { start, end: i + word.word.length, alone: true };
  }
  return undefined;
}

/** 251票|赞成, 60分钟后|氧气耗尽, 1或3条|主脉: what it came to by the votes, after so long, or one way or the other. */
function outcome(v: Vocabulary, folded: string, { kind, unit, start, end }: Figure, place: Place): Counted | undefined {
  let from = -1;
  const other = kind === 'count' && folded.charAt(end) === '或' ? /^或\d{1,4}/.exec(folded.slice(end, end + 5)) : null;
  if (other && folded.startsWith(unit, end + other[0].length)) {
    from = end + other[0].length + unit.length;
  } else if (unit === '票') {
    from = votes.test(folded.slice(end, end + 2)) ? end : -1;
  } else if (unit === '人次') {
    from = v.deeds.at(folded, end) || goes.test(folded.slice(end, end + 2)) ? end : -1;
  } else if (kind === 'duration' && place.previous < 0 && opening.test(folded.slice(place.clause.start, start))) {
    from = folded.charAt(end) === '后' ? end + 1 : -1;
  }
  if (from < 0) return undefined;
  if (unit === '人次') return predicate(folded, from, place.after);
  const said = nounAfter(v, folded, from, from < place.after ? place.after : place.clause.end);
  return said && { ...said, alone: true };
}

/** 30万人次|前往海滩, 2万人次|经口岸出境 */
const goes = /^(?:经|前往|来到|进出|参观|出入)/;
const longestPredicate = 16;

/** All that those who are counted do. */
function predicate(folded: string, start: number, limit: number): Counted | undefined {
  let end = start;
  while (end < Math.min(limit, start + longestPredicate) && isHan(folded.charCodeAt(end))) end++;
  return end - start > 2 && !folded.slice(start, end).includes('的') ? { start, end, alone: true } : undefined;
}

const opening = /^\s*(?:[则等又]|再过?)?\s*$/;
/** 251票|赞成 */
const votes = /^(?:赞成|反对|弃权)/;

function alone(noun: Span | undefined): Counted | undefined {
  return noun && { start: noun.start, end: noun.end, alone: true };
}

/** What the figure is part, use or height of, and which is named instead. */
function wholeBehind(
  v: Vocabulary,
  folded: string,
  { kind, unit }: Figure,
  from: number,
  limit: number,
): Counted | undefined {
  const why = people.has(unit) ? because.exec(folded.slice(from, Math.min(limit, from + longestReason))) : null;
  if (why) return { start: from, end: from + why[0].length, alone: true };
  // 由十余人组成的|团伙: what is made of them is named, not what happened to it
  if (made.has(folded.slice(from, from + 3))) return alone(nounAfter(v, folded, from + 3, limit));
  const course = kind === 'duration' ? courses.exec(folded.slice(from, from + longestCourse)) : null;
  if (course) return { start: from + course[0].length - course[1]!.length, end: from + course[0].length, alone: true };
  // 1200元|作为台费, 3万元|罚款: what it is stands behind
  if (folded.startsWith('作为', from)) return alone(nounAfter(v, folded, from + 2, limit));
  // 1.2米|高的|地基: what is so high stands behind
  const high =
    (kind === 'length' && tall.test(folded.slice(from, from + 2))) ||
    (kind === 'mass' && folded.startsWith('重的', from));
  return high ? alone(nounAfter(v, folded, from + 2, limit)) : undefined;
}

const tall = /^[高长宽深厚]的/;
const best = /中[\u4e00-\u9fff]{0,6}最/;

/** 是四颗|卫星|中密度最高的: what is counted, and not what is said of one of them. */
function pointedAt(folded: string, { kind }: Figure, noun: Span): Counted | undefined {
  const within = kind === 'count' ? folded.slice(noun.start, noun.end).search(best) : -1;
  return within > 1 ? { start: noun.start, end: noun.start + within, alone: true } : undefined;
}

const farOff = /^[远高长宽深厚](?:[,;。!]|$)/;

/** 谷丙转氨酶105.4|谷草转氨酶102: a number read from an instrument, behind which the next one is named. */
function isReading(folded: string, { kind, unit, end }: Figure): boolean {
  // 撞飞10米|远
  if (kind === 'length' && farOff.test(folded.slice(end, end + 2))) return true;
  return kind === 'number' && unit === '' && isDigit(folded.charCodeAt(end - 1)) && folded.charAt(end) !== '的';
}

/** 13个设区市|中列第4 */
function amongEnd(folded: string, { start, end }: Span): number {
  const within = folded.slice(start + 1, end).search(/中(?:由|从|列|排|居|位列|位居|名列|排名)?$/);
  return within < 0 ? end : start + 1 + within;
}

/** 80个以上|排污口 */
const bounds = createWordSet(['以上', '左右', '以内', '以下']);

/** 41个大类中: the noun leads on to those within. */
export function withinTail(folded: string, { start, end }: Span): boolean {
  return (
    end - start > 2 && folded.charAt(end - 1) === '中' && !/[高初其集途命看选击]中$/.test(folded.slice(start, end))
  );
}

/** 3个项目实施方案编制工作 after 完成: the work is what it is of. */
export function trimWork(folded: string, { start, end }: Span, floor: number, at: number): number {
  const work = end - start > 3 && (folded.startsWith('工作', end - 2) || folded.startsWith('任务', end - 2));
  return work && folded.slice(floor, at).includes('完成') ? end - 2 : end;
}
