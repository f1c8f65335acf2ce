/** The owner that a figure's own phrase names: before it, behind it, or by what it is compared with or a part of. */
import type { Place } from '../clauses/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { agedBefore } from './ages.ts';
import { personBehind, rankedBehind } from './behind.ts';
import { readGroupBehind } from './bodies.ts';
import type { Figure } from './figure.ts';
import { movedBefore } from './introduced.ts';
import { countsList } from './listing.ts';
import { keptAt, type Owner, ownerAt } from './owner.ts';
import { owningAt } from './owning.ts';
import { punishedBefore } from './punishment.ts';
import { isMove, type Reading } from './reading.ts';
import { behindStop, contentStart } from './starts.ts';
import { moving, ownerOf } from './subject.ts';
import { trimHead, trimTail } from './trims.ts';
import type { Progress, Turn } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the evidence calls a group whose share the figure is: 七成|受雇者. */
export const groupRule = 'group behind its share';

export const agedRule = 'whose age it is';

const punishedRule = 'who is punished';

/** What moves as its bracket says: name and subject alike. */
const shareRule = 'share';

export const thingRule = 'group or thing';

/** A figure whose owner is looked for. */
type Owned = Pick<Turn, 'progress' | 'k' | 'figure' | 'place' | 'reading' | 'state'>;

const is = /^[,也]*[是为]/;

/** The owner that the figure's own phrase names. */
export function ownerIn(owned: Owned): Owner | undefined {
  const { progress, figure, place, reading, state } = owned;
  const { source, figures, periods, vocabulary: v } = progress.reader;
  const { folded } = source;
  const head = place.previous < 0 ? contentStart(folded, place.clause, figure) : place.before;
  const start = behindStop(folded, behindCounted(owned, head), figure.start);
  if (start > head && folded.charAt(start - 1) !== '、') state.subject = undefined;
  const particular = particularIn(owned, start);
  if (particular) return particular;
  if (place.previous >= 0 && isOfPrevious(folded, figures[place.previous]!, start, figure.start))
    return groupBehind(progress, figure, place);
  const behind = rankedIn(owned) ?? runBehind(owned);
  if (behind) return behind;
  // 青溪长30公里,是|江东省的第二大河: whose it is was said before
  const peers = rankedBehind(v, folded, figure, start, place.after) && is.test(folded.slice(start, start + 3));
  if (peers) return undefined;
  const told = passedIn(owned) ?? groupBefore(owned);
  if (told) return told;
  const market = isMove(reading) && moving.has(state.subject?.rule ?? '');
  const object = reading.nameEnd >= figure.start && startsNoun(v, folded, figure.end, place.after);
  const end = Math.min(reading.nameEnd, figure.start);
  const owner = ownerOf({ v, source, periods, start, end, market, object });
  if (owner && (isOneOfCounted(folded, figure, owner, start) || isOfWhole(folded, reading, owner))) return undefined;
  return owner ?? groupBehind(progress, figure, place);
}

/** Who is punished, what moves as its bracket says, whose age it is, or the places that were counted before. */
function particularIn(owned: Owned, start: number): Owner | undefined {
  const { progress, k, figure, place, reading } = owned;
  const { source, figures, vocabulary: v } = progress.reader;
  const punished = punishedBefore(progress.reader, figure, progress.sentence.start);
  if (punished) return keptAt(punished, punishedRule);
  const before = k > 0 ? figures[k - 1] : undefined;
  const parted = partedGroup(owned, start);
  if (parted) return parted;
  const moved = reading.relation === 'growth' && movedBefore(progress.reader, place.clause, figure, before);
  if (moved) return keptAt(moved, shareRule);
  const aged = personBehind(v, source.folded, figure, place.after) ?? agedBefore(source.folded, figure);
  if (aged) return keptAt(aged, agedRule);
  return place.previous < 0 ? undefined : placesBefore(owned, figures[place.previous]!, start);
}

/** 国人食盐摄取量|男性|为9.8克: the group that the measure is told of. */
function partedGroup({ progress, figure, reading }: Owned, start: number): Owner | undefined {
  const { source, vocabulary: v } = progress.reader;
  if (reading.relation !== 'level' || countKinds.has(figure.kind)) return undefined;
  const { end } = trimTail(v, source.folded, { start, end: figure.start });
  const group = v.groups.before(source.folded, end, start);
  if (!group || group.word.length < 2) return undefined;
  const from = end - group.word.length;
  return v.qualities.before(source.folded, from, start) ? ownerAt({ start: from, end }, thingRule) : undefined;
}

/** 财政部|等五部门, 甲公司|、乙公司2家公司: one of those that are counted owns nothing. */
function isOneOfCounted(folded: string, figure: Figure, owner: Owner, start: number): boolean {
  if (figure.kind !== 'count' || figure.unit === '级' || owner.end > figure.start) return false;
  const behind = folded.slice(owner.end, figure.start);
  if (handsOut.test(behind)) return false;
  return oneOf.test(behind) || (listsOn.test(behind) && countsList(folded, figure, { start, end: figure.start }));
}

/** 在|美国|新增病例中占比95%: the whole of a share owns no part of it. */
function isOfWhole(folded: string, { relation, nameEnd }: Reading, { where, end }: Owner): boolean {
  return where === true && relation === 'share' && withinIt.test(folded.slice(end, nameEnd));
}

const withinIt = /[中内里]的?$/;

const oneOf = /^(?:[、和与及][^,;。]*)?等$/;

const listsOn = /^(?:[、和与及]|\()/;

const handsOut = /分别|各|均|依次/;

const overtaken = /[高低长短快慢早晚大小多少优劣强弱重轻]于([^,;:。()于]{2,12}?)(?:的?\(?)$/;

const listedOther = /\)[和与及、]([^,;:。()]{2,12})\($/;

const longestOther = 24;

/** 有效率高于|甲组|的63%, 高于|甲组|(63%)和|乙组|(38%): whose the level is that another one passes. */
function passedIn({ progress, figure, reading }: Owned): Owner | undefined {
  if (reading.relation !== 'base') return undefined;
  const { source, periods, vocabulary: v } = progress.reader;
  const from = Math.max(0, figure.start - longestOther);
  const before = source.folded.slice(from, figure.start);
  const found = overtaken.exec(before) ?? listedOther.exec(before);
  if (!found) return undefined;
  const start = from + found.index + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  const owner = ownerOf(owningAt(v, source, periods, { start, end }));
  return owner?.start === start && owner.end === end ? { ...owner, kept: true } : undefined;
}

const placeUnits: ReadonlySet<string> = new Set(['国', '省', '市', '县', '区', '州', '地', '镇', '乡', '村']);

const longestPlaces = 24;

/** 青川、白水|两县|的避难人数: the places counted right before. */
function placesBefore({ progress, place }: Owned, before: Figure, start: number): Owner | undefined {
  const { source, vocabulary: v } = progress.reader;
  const { folded } = source;
  if (start !== before.end || folded.charAt(start) !== '的' || !placeUnits.has(before.unit)) return undefined;
  const from = Math.max(place.clause.start, before.start - longestPlaces);
  const [list = ''] = /[\u4e00-\u9fff、]*$/.exec(folded.slice(from, before.start)) ?? [];
  const owner = trimHead(v, folded, { start: before.start - list.length, end: before.end });
  return before.start - owner.start > 1 ? ownerAt(owner, 'place') : undefined;
}

const grouped = /(?:^|[为和与及、,;:。的])([^为和与及、,;:。的()\s]{1,6}组)\($/;

/** 分为|试验组|(31例): a group right before the bracket that counts it. */
function groupBefore({ progress, figure }: Owned): Owner | undefined {
  const { folded } = progress.reader.source;
  if (!folded.startsWith('组(', figure.start - 2)) return undefined;
  const from = Math.max(0, figure.start - 10);
  const found = grouped.exec(folded.slice(from, figure.start));
  if (!found) return undefined;
  const end = figure.start - 1;
  return keptAt({ start: end - found[1]!.length, end }, thingRule);
}

/** 10个大区、|25个办事处: what is counted before owns nothing of what stands behind the mark. */
function behindCounted({ progress: { reader }, figure, place }: Owned, head: number): number {
  const { figures, source } = reader;
  if (place.previous < 0 || figures[place.previous]!.kind !== 'count') return head;
  const [counted = ''] = /^[^(、]*、/.exec(source.folded.slice(head, figure.start)) ?? [];
  return head + counted.length;
}

export const joinedTo = /[、和及与](?:约|近|超|逾|超过|至少|另)?$/;

const handled = codeSet('对把将向给为');

const counting: ReadonlySet<Figure['kind']> = new Set(['count', 'mass', 'volume']);

/** 20名|教师、|3名, 5斤|苹果和|3斤: what stands between is counted by the figure before; so is 对25所|学校|检查62次. */
function isOfPrevious(folded: string, before: Figure, start: number, end: number): boolean {
  if (!counting.has(before.kind) || start !== before.end) return false;
  return joinedTo.test(folded.slice(start, end)) || handled.has(folded.charCodeAt(before.start - 1));
}

const runs =
  /^由([^,;:。、的]{2,16}?)(?:运营|营运|经营|管理|运作|建造|承建|兴建|主办|承办|生产|制造|研发|开发|设计|拥有|提供)的/;

const longestRun = 24;

/** 46个|由山海公司|运营的航班: who runs what is counted. */
function runBehind({ progress: { reader }, figure }: Owned): Owner | undefined {
  if (figure.kind !== 'count' || reader.source.folded.charAt(figure.end) !== '由') return undefined;
  const said = runs.exec(reader.source.folded.slice(figure.end, figure.end + longestRun));
  if (!said) return undefined;
  const start = figure.end + 1;
  return keptAt({ start, end: start + said[1]!.length }, 'who runs it');
}

const rankOf = /^名?则?[为是]/;

/** 第三是|江北区|99万人次: whose rank it is stands behind it. */
function rankedIn({ progress: { reader }, k, figure, place }: Owned): Owner | undefined {
  const { source, figures, periods, vocabulary: v } = reader;
  if (figure.kind !== 'rank' || place.previous >= 0) return undefined;
  const copula = rankOf.exec(source.folded.slice(figure.end, figure.end + 4));
  if (!copula) return undefined;
  const start = figure.end + copula[0].length;
  const next = figures[k + 1]?.start ?? place.clause.end;
  return ownerOf(owningAt(v, source, periods, { start, end: Math.min(next, place.clause.end) }));
}

/** 5亿元|订单 */
function startsNoun(v: Vocabulary, folded: string, at: number, end: number): boolean {
  return at < end && isHan(folded.charCodeAt(at)) && !v.afterStops.at(folded, at, end) && !v.verbs.at(folded, at, end);
}

/** 七成|受雇者 */
function groupBehind({ reader }: Progress, figure: Figure, { clause }: Place): Owner | undefined {
  const { source, vocabulary: v } = reader;
  if (figure.unit !== '%') return undefined;
  const group = readGroupBehind(v, source.folded, figure.end, clause.end);
  // 73%的受访者|表示…: what they say is what the share is of
  if (!group || v.telling.at(source.folded, group.end, clause.end)?.value) return undefined;
  return keptAt(group, groupRule);
}

export const countKinds = new Set(['count', 'number']);
