/** Puts a name together: from the text before the figure, the noun after it, or both. */
import { type Clause, markerAt, type Place } from '../clauses/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { actionAfter, stateAfter } from './action.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import {
  firstVerb,
  nameBefore,
  nounAfter,
  spell,
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
import type { Reading } from './relation.ts';
import type { Reader } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

const ownPlace = /^[全我本各][国省市区县州镇乡局院校厂]$/;
const places = /[市县区镇乡村省国州校]/;
/** 已办结, 正在审批: what became of the figure before it. */
const adverbs = codeSet('已均都全正如按超提在');
/** 和, 同比, 占: what follows is said of the figure before, or goes on with a list. */
const goesOn = codeSet('和与及并占居同比较增减');

/** The name from the figure's own stretch of text; "" where nothing nameable stands there. */
export function buildName(
  reader: Reader,
  figure: Figure,
  place: Place,
  floor: number,
  reading: Reading,
  basis: BasisCue | undefined,
): string {
  const { source, periods, vocabulary: v } = reader;
  const { folded, text } = source;
  if (reading.ofNext) {
    const noun = nounAfter(v, folded, behindBound(folded, figure.end), place.after);
    if (noun) return spell(text, withoutPeriods(periods, noun.start, noun.end));
  }
  const plain = (reading.relation === 'level' || reading.relation === 'base') && !reading.turned;
  const adverb = plain && isAdverb(folded, figure);
  const action = plain && !adverb ? actionAfter(reader, figure, place, floor) : undefined;
  if (action) return spell(text, action);
  const base = plain ? baseStart(folded, figure, floor) : -1;
  const found = plain && base < 0 ? counted(reader, figure, place) : undefined;
  const nameEnd = base >= 0 ? base : reading.nameEnd;
  const start =
    place.previous < 0
      ? found && joins(v, folded, figure.start, floor)
        ? figure.start
        : floor
      : behindPrevious(reader, behindBound(folded, floor), figure, found);
  const handler = found ? handlerBefore(folded, start, figure.start) : -1;
  let pieces = handler < 0 ? withoutDatedRemarks(reader, start, Math.max(start, nameEnd)) : [];
  if (basis && basis.end > floor && basis.start < nameEnd) {
    const changes = reading.relation === 'change' || reading.relation === 'growth';
    const stop = basis.carried || basis.end > basis.start + 2 ? basis.end : Math.max(basis.end, nameEnd);
    if (changes || basis.carried) pieces = without(pieces, { start: basis.start, end: stop });
  }
  const before = nameBefore(v, folded, pieces);
  // 药占比: trimmed as the share that it also is
  if (reading.relation === 'share' && folded.startsWith('占比', nameEnd - 2))
    before.push({ start: nameEnd - 2, end: nameEnd });
  if (reading.whole && before[0] && folded.startsWith('完成', before[0].start - 2)) {
    return spell(text, [{ start: before[0].start - 2, end: before[0].end }, ...before.slice(1)]);
  }
  if (!plain && before.length === 0 && reading.relation === 'change' && figure.kind === 'count') {
    const noun = nounAfter(v, folded, figure.end, place.after);
    const ranks = noun && /^[位名]次/.test(folded.slice(noun.start, noun.start + 2));
    if (noun && !ranks && !startsWithVerb(v, folded, noun))
      return spell(text, withoutPeriods(periods, noun.start, noun.end));
  }
  const done = plain && !adverb && before.length > 0 ? allDo(reader, figure, place) : undefined;
  if (done) return spell(text, [...before, done]);
  if (!found) return spell(text, before);
  const foundEnd = folded.slice(start, figure.start).includes('完成') ? trimWork(folded, found) : found.end;
  const after = withoutPeriods(periods, found.start, foundEnd).flatMap((piece) => withoutAdverbs(v, folded, piece));
  if (adverb) return spell(text, after);
  const who = before.at(-1);
  if (who && foundEnd > 0) before[before.length - 1] = withoutBodyBehind(folded, who);
  const raw = pieces
    .map((piece) => trimTail(v, folded, trimHead(v, folded, piece)))
    .filter((piece) => piece.end > piece.start);
  const countLike = figure.kind === 'count' || figure.kind === 'number' || figure.kind === 'duration';
  if (
    figure.kind === 'duration' &&
    folded.charAt(figure.end) !== '的' &&
    (raw.length === 0 || !wantsObject(v, folded, raw))
  ) {
    return spell(text, before);
  }
  // 对《…》45项指标进行分解
  const handled = handler < 0 ? undefined : splitHandled(folded, found.start, foundEnd);
  if (handled)
    return spell(
      text,
      handled.flatMap((piece) => withoutAdverbs(v, folded, piece)),
    );
  // 投资6.8亿元的改造: an amount of what stands before it
  if (folded.charAt(figure.end) === '的' && before.length > 0 && amounts.test(folded.slice(start, nameEnd))) {
    return spell(text, before);
  }
  const verbal = startsWithVerb(v, folded, found);
  const followed = found.end >= place.after - 1 && place.after < place.clause.end;
  if (countLike) {
    // A、B等5个X, A等5个X, A、B和C三个X: what is listed is what is counted, and X says what it is.
    const end = Math.max(start, nameEnd);
    const listed = listLength(folded, { start, end });
    const examples = folded.charAt(end - 1) === '等' && (listed > 1 || foundEnd - found.start > shortClass);
    if (examples || (listed > 1 && listed === Number(figure.value))) {
      return spell(text, places.test(figure.unit) ? before : [...leadingVerbs(v, folded, start, before[0]), ...after]);
    }
    if (folded.startsWith('为期', end - 2)) return spell(text, after);
  }
  if (raw.length > 0 && verbal && followed) return spell(text, before);
  if (!wantsObject(v, folded, raw) && (!countLike || verbal)) return spell(text, before);
  const isPlace = before.length === 1 && ownPlace.test(folded.slice(before[0]!.start, before[0]!.end));
  if (before.length === 0 || isPlace) return spell(text, followed ? untilLight(folded, found, after) : after);
  // 帮助9家企业解决融资需求5962万元: the verb after the noun belongs to the next figure.
  // 派驻6名队员参与振兴: so does what people then do.
  const verb = (followed || people.has(figure.unit)) && before.length > 0 ? firstVerb(v, folded, found) : undefined;
  // 排查维修企业18家维修企业: a slip of the writer
  if (before.length > 0 && folded.endsWith(folded.slice(found.start, foundEnd), before.at(-1)!.end))
    return spell(text, before);
  const own = verb && verb.start > found.start + 1 ? withoutPeriods(periods, found.start, verb.start) : after;
  return spell(text, [...before, ...own]);
}

const amounts = /(?:投资|价值|造价|面积|长度|容量|规模)$/;
const people = new Set(['名', '位', '人']);

/** 某某有限公司等三家公司: a class so short says less than its one example. */
const shortClass = 2;

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

/** 水质100%达标, 废物100%安全处置: what all of it does stands behind the figure. */
function allDo({ source, vocabulary: v }: Reader, { kind, value, end }: Figure, place: Place): Span | undefined {
  if (kind !== 'percent' || value !== '100') return undefined;
  const { folded } = source;
  const done = nounAfter(v, folded, end, place.after);
  if (!done || done.end - done.start > longestDone || done.end < place.after) return undefined;
  const verb = startsWithVerb(v, folded, done) || wordBefore(v.verbs, folded, done.end, done.start);
  return verb ? done : undefined;
}

const longestDone = 6;

/** 100%完成核查任务 */
function isAdverb(folded: string, { kind, end }: Figure): boolean {
  return kind === 'percent' && (folded.startsWith('完成', end) || folded.startsWith('实现', end));
}

/** The noun that the figure counts, if one follows it. */
function counted({ source, vocabulary: v }: Reader, figure: Figure, place: Place): Span | undefined {
  const { folded } = source;
  const from = isAdverb(folded, figure) ? figure.end + 2 : figure.end;
  const noun = nounAfter(v, folded, from, place.after);
  const opens = place.previous < 0 || joiners.has(folded.charCodeAt(figure.start - 1));
  // 41个大类中|33个
  if (noun && noun.end === place.after && place.after < place.clause.end && withinTail(folded, noun)) {
    return { start: noun.start, end: noun.end - 1 };
  }
  if (noun || figure.kind !== 'count' || !opens || !adverbs.has(folded.charCodeAt(from))) return noun;
  // 8宗已结案, 496宗正在审批中, 18项如期完成: at the head of its clause the figure is the subject.
  const rest = trimHead(v, folded, { start: from, end: Math.min(place.after, from + 20) });
  return nounAfter(v, folded, rest.start, place.after) ?? ownState(folded, from, place.after);
}

function withinTail(folded: string, { start, end }: Span): boolean {
  return end - start > 2 && folded.charAt(end - 1) === '中' && !/[高初其集途]中$/.test(folded.slice(start, end));
}

const passing = /^(?:已经?|均|都|全部|正?在|正)+/;

/** The state without adverbs at its head: 已全部|销号. */
function ownState(folded: string, from: number, limit: number): Span | undefined {
  return stateAfter(folded, from + (passing.exec(folded.slice(from, from + 8))?.[0].length ?? 0), limit);
}

/** 由每人每月123元提高到143元: where 由 or 从 begins the base, when what follows leads on to a level; or -1. */
function baseStart(folded: string, figure: Figure, floor: number): number {
  const limit = Math.max(floor, figure.start - 14);
  let begin = figure.start - 1;
  while (begin >= limit && !origins.has(folded.charCodeAt(begin))) begin--;
  if (begin < limit || /^[业事严][^的]/.test(folded.slice(begin + 1, Math.min(begin + 3, figure.start)))) return -1;
  return leadsOn.test(folded.slice(figure.end, figure.end + 12)) ? begin : -1;
}

const origins = codeSet('由从');
const leadsOn = /^[^,;:。、\d]{0,8}[升降提增减扩缩压调高长大短低少跌涨落窄变转善化跃][^,;:。、\d]{0,2}[到至为]/;

/** 3个项目实施方案编制工作 after 完成: the work is what it is of. */
function trimWork(folded: string, { start, end }: Span): number {
  const work = /(?:工作|任务)$/.exec(folded.slice(start, end));
  return work && work.index > 1 ? start + work.index : end;
}

/** Whether 和, 及 or 、 stands right before the figure: what comes before it names something else. */
function joins(v: Vocabulary, folded: string, at: number, floor: number): boolean {
  if (at <= floor || !joiners.has(folded.charCodeAt(at - 1))) return false;
  // 涉及5个部门
  const word = wordBefore(v.trailing, folded, at, floor);
  return word?.value !== false || word.word === '以及';
}

const joiners = codeSet('、和及与');
/** 和平, 及时, 与会: words that only look like a joiner. */
const joinedWords = codeSet('和平谐与会及时');

/**
 * Where this figure's own text starts behind the one before it: the noun that the figure before counts is passed over
 * (`5个部门、13个项目`), and so is who did something to it (`9家企业|解决融资需求5962万元`).
 */
function behindPrevious(
  { source, vocabulary: v }: Reader,
  floor: number,
  figure: Figure,
  found: Span | undefined,
): number {
  const { folded } = source;
  if (withinTail(folded, { start: floor, end: figure.start })) return figure.start;
  const head = folded.charCodeAt(floor);
  if (!isHan(head) || goesOn.has(head)) return floor;
  for (let i = floor + 1; i < figure.start; i++) {
    const code = folded.charCodeAt(i);
    if (joiners.has(code) && !joinedWords.has(folded.charCodeAt(i + 1))) return i + 1;
    if (code === 0x29) return i + 1;
  }
  // 100家企业实现营业收入56亿元
  for (let i = floor + 1; i + 2 < figure.start; i++) {
    if (folded.startsWith('实现', i) || folded.startsWith('完成', i)) return i;
  }
  // 投入3亿元|实施23个项目
  if (wordAt(v.verbs, folded, floor, figure.start)) return floor;
  const own = firstVerb(v, folded, { start: floor, end: figure.start });
  if (own) return own.start;
  return found && figure.kind !== 'percent' ? figure.start : floor;
}

const bounds = createWordSet(['以上', '以下', '以内', '左右', '上下']);

/** 亿元以上|项目: the bound of the figure before is passed over. */
function behindBound(folded: string, at: number): number {
  const end = wordAt(bounds, folded, at) ? at + 2 : at;
  return folded.charAt(end) === '为' ? end + 1 : end;
}

/** 规上服务业企业|实现营业收入, before another figure. */
function untilLight(folded: string, { start, end }: Span, after: Span[]): Span[] {
  for (let i = start + 2; i + 2 < end; i++) {
    if (folded.startsWith('实现', i) || folded.startsWith('完成', i)) return [{ start, end: i }];
  }
  return after;
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
  if (!phrase || wordAt(v.prepositions, folded, from, phrase.start)) return [];
  const { start, end } = phrase;
  let at = start;
  for (let word = wordAt(v.verbs, folded, at, end); word; word = wordAt(v.verbs, folded, at, end))
    at += word.word.length;
  return at > start ? [{ start, end: at }] : [];
}

const handlers = codeSet('对把将');
const longestTitle = 40;
/** 对|全市|222名护林员: a body between 对 and the figure. */
const handledBody = /^(?:[全我本各辖](?:省|市|区|县|镇|乡|局|院|校|行|厂|州|旗|国|港|关|村|地|级|部门)(?:的|各)?|的)?$/;

/** Where 对, 把 or 将 stands right before the figure, with no more than a body or a title between; or -1. */
function handlerBefore(folded: string, floor: number, end: number): number {
  if (folded.charAt(end - 1) === '》') {
    const from = Math.max(floor, end - longestTitle);
    const title = from + folded.slice(from, end).lastIndexOf('《');
    return title > from && handlers.has(folded.charCodeAt(title - 1)) ? title - 1 : -1;
  }
  for (let i = end - 1; i >= Math.max(floor, end - 5); i--) {
    if (handlers.has(folded.charCodeAt(i))) return handledBody.test(folded.slice(i + 1, end)) ? i : -1;
  }
  return -1;
}

/** Where no figure before gives a name: the phrase of the clause right before, when it is short. */
export function clauseName({ source, periods, vocabulary: v }: Reader, earlier: Clause | undefined): string {
  if (!earlier || earlier.end - earlier.start > 24) return '';
  const { folded, text } = source;
  const start = markerAt(folded, earlier.start)?.end ?? earlier.start;
  if (start >= earlier.end) return '';
  return spell(text, nameBefore(v, folded, withoutPeriods(periods, start, earlier.end)));
}
