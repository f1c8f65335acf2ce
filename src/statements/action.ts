/** Figures that stand before a verb and say how often or how soon something is done: 每周2次监管…, 3天内办结. */
import type { Place } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { nameBefore, startsWithVerb } from './name.ts';
import { nounAfter } from './noun.ts';
import { trimTail, withoutPeriods } from './trims.ts';
import type { Reader } from './turn.ts';

const within = /^(?:之内|以内|内(?![部容])|(?:[即就便][可能]|[才方][可能])(?:以(?![内上下]))?)/;
const after = /^(?:之|以)?后(?![续期])/;
const opening = codeSet('“、,;:(');
/** 到现场调研, 赴企业走访: the way to where it is done. */
const ways = codeSet('到赴对');
const steps = new Set(['批', '期', '次', '步', '批次', '阶段', '轮', '年', '路', '组']);

/** What is done, where the figure says how soon or how often; undefined where it says something else. */
export function actionAfter(reader: Reader, figure: Figure, place: Place, floor: number): Span[] | undefined {
  const { folded } = reader.source;
  if (figure.kind === 'duration') return doneWithin(reader, figure, place, floor);
  // 系统分3批推广: what is done in so many steps
  if (folded.charAt(figure.start - 1) === '分' && steps.has(figure.unit)) {
    const done = doneAfter(reader, figure.end, place);
    return done && [...said(reader, floor, figure.start), ...done];
  }
  return figure.unit === '次' && place.previous < 0 ? doneSoOften(reader, figure, place, floor) : undefined;
}

/** 自施行之日起|3个月内|转型 */
const since = /之日起$/;

/** 3天内|办结, 24小时|值守 */
function doneWithin(reader: Reader, figure: Figure, place: Place, floor: number): Span[] | undefined {
  const { folded } = reader.source;
  const later = after.exec(folded.slice(figure.end, figure.end + 3));
  if (later) return doneLater(reader, figure, place, floor, figure.end + later[0].length);
  const inside = doneInside(reader, figure, place, floor);
  if (inside) return inside;
  const limit = within.exec(folded.slice(figure.end, figure.end + 4));
  if (!limit) return figure.unit === '小时' && figure.value === '24' ? roundTheClock(reader, figure, place) : undefined;
  const opens =
    figure.start === floor ||
    opening.has(folded.charCodeAt(figure.start - 1)) ||
    since.test(folded.slice(Math.max(floor, figure.start - 3), figure.start));
  if (!opens && said(reader, floor, figure.start).length > 0) return undefined;
  const from = figure.end + limit[0].length;
  const state = ownState(folded, from, place.after);
  return doneAfter(reader, from, place) ?? (state && [state]);
}

const during = /[在于](?:短短的?|不到|约|大约|仅仅?)?$/;
const insideOf =
  /^的?(?:时间)?(?:[之以]?内(?![部容外地])|里)(?:就|便|即|才)?(?:可以?|能够?|会|应当?|须)?(?:先后|相继|陆续)?/;
const whatIsDone = /^(?![向对把将由从被给与和是为都没不])[\u4e00-\u9fff]{2,9}/;
const longestThing = 8;

/** 药效可在|3小时内|消失: what is done or happens within so long, and to what where no more than its name stands before. */
function doneInside(reader: Reader, figure: Figure, place: Place, floor: number): Span[] | undefined {
  const { folded } = reader.source;
  const led = during.exec(folded.slice(Math.max(floor, figure.start - 5), figure.start));
  const limit = led && insideOf.exec(folded.slice(figure.end, figure.end + 14));
  if (!limit) return undefined;
  const from = figure.end + limit[0].length;
  const done = whatIsDone.exec(folded.slice(from, Math.min(place.after, from + 12)));
  // 在3年内开通的第二条航线: it is an attribute
  if (!done || done[0].includes('的')) return undefined;
  const what = trimTail(reader.vocabulary, folded, { start: from, end: from + done[0].length });
  if (what.end - what.start < 2) return undefined;
  const things = said(reader, floor, figure.start - led![0].length);
  const thing = things.length === 1 && things[0]!.end - things[0]!.start <= longestThing ? things[0]! : undefined;
  return thing && !hasVerb(reader, thing.start, thing.end) ? [thing, what] : [what];
}

/** 20分钟后|关火: what is done so much later, where it is all that its clause says. */
function doneLater(reader: Reader, figure: Figure, place: Place, floor: number, from: number): Span[] | undefined {
  if (place.previous >= 0 || said(reader, floor, figure.start).length > 0) return undefined;
  const state = ownState(reader.source.folded, from, place.after);
  return state && [state];
}

/** 每周2次|监管 */
function doneSoOften(reader: Reader, figure: Figure, place: Place, floor: number): Span[] | undefined {
  const before = said(reader, floor, figure.start);
  if (before.some(({ start, end }) => hasVerb(reader, start, end))) return undefined;
  const every = before[0] && reader.source.folded.charAt(before[0].start) === '每' ? before : [];
  const done = doneAfter(reader, figure.end, place);
  return done && [...every, ...done];
}

function said({ source, periods, vocabulary: v }: Reader, start: number, end: number): Span[] {
  return nameBefore(v, source.folded, withoutPeriods(periods, start, end));
}

function doneAfter({ source, periods, vocabulary: v }: Reader, from: number, place: Place): Span[] | undefined {
  const { folded } = source;
  const way = ways.has(folded.charCodeAt(from));
  const rest = nounAfter(v, folded, way ? from + 1 : from, place.after);
  if (!rest || !(way || startsWithVerb(v, folded, rest))) return undefined;
  return withoutPeriods(periods, way ? from : rest.start, rest.end);
}

function hasVerb({ source, vocabulary: v }: Reader, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (startsWithVerb(v, source.folded, { start: at, end })) return true;
  return false;
}

const state = /^[\u4e00-\u9fff]{2,10}/;

/** 24小时值守: all day long, what is done. */
function roundTheClock({ source }: Reader, { end }: Figure, place: Place): Span[] | undefined {
  const done = ownState(source.folded, end, place.after);
  return done && [done];
}

const passing = /^(?:已经?|均|都|全部|正?在|正)*(?:(?:完成|实现)(?=[\u4e00-\u9fff]{2}))?/;

/** The state without adverbs and light verbs at its head: 已全部|销号, 已完成|整改; but 如期完成. */
export function ownState(folded: string, from: number, limit: number): Span | undefined {
  const head = passing.exec(folded.slice(from, from + 10))?.[0].length ?? 0;
  return stateAfter(folded, from + head, limit);
}

/** What is said of a figure up to where its own text ends (如期完成); undefined where more follows or nothing is said. */
function stateAfter(folded: string, from: number, limit: number): Span | undefined {
  const said = state.exec(folded.slice(from, Math.min(limit, from + 12)));
  const end = from + (said?.[0].length ?? 0);
  return said && (end === limit || '、.'.includes(folded.charAt(end))) ? { start: from, end } : undefined;
}

/** 连续三年获考核优秀: what lasts so long, where nothing before names it; else "". */
export function lastingName({ folded, text }: Source, figure: Figure, place: Place): string {
  if (figure.kind !== 'duration' || !folded.startsWith('连续', figure.start - 2)) return '';
  const lasting = stateAfter(folded, figure.end, place.after);
  return lasting ? text.slice(figure.start - 2, figure.start) + text.slice(lasting.start, lasting.end) : '';
}
