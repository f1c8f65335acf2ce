/** Whose each figure of a sentence is: by its own phrase, by one handed out, or by one named before. */
import type { Clause, Place } from '../clauses/index.ts';
import { codeSet, holdsOne, isHan } from '../text/codes.ts';
import { agedBefore } from './ages.ts';
import { personBehind, rankedBehind } from './behind.ts';
import { readGroupBehind, regions } from './bodies.ts';
import type { Figure } from './figure.ts';
import { movedBefore } from './introduced.ts';
import { countsList } from './listing.ts';
import { edgeIn, holdsVerb, isMeasure, isOwner, keptAt, type Owner, ownerAt } from './owner.ts';
import { punishedBefore } from './punishment.ts';
import type { Reading } from './reading.ts';
import { startsOf } from './rule.ts';
import { behindStop, contentStart, topicStart } from './starts.ts';
import { doing, labelOf, labelRule, moving, namesToo, ownerOf, owningAt, pauseRule, traitRule } from './subject.ts';
import { trimHead, trimTail, withoutPeriods } from './trims.ts';
import type { Draft, Progress, Reached, Turn } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';
import { partOwner } from './wholes.ts';

/** What the evidence calls a group whose share the figure is: 七成|受雇者. */
export const groupRule = 'group behind its share';
export const agedRule = 'whose age it is';
const punishedRule = 'who is punished';
/** What moves as its bracket says: name and subject alike. */
const shareRule = 'share';
const thingRule = 'group or thing';

/** A figure whose owner is looked for. */
export type Owned = Pick<Turn, 'progress' | 'k' | 'figure' | 'place' | 'reading' | 'state'>;

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

function isMove({ relation }: Reading): boolean {
  return relation === 'growth' || relation === 'change';
}

/** 10个大区、|25个办事处: what is counted before owns nothing of what stands behind the mark. */
function behindCounted({ progress: { reader }, figure, place }: Owned, head: number): number {
  const { figures, source } = reader;
  if (place.previous < 0 || figures[place.previous]!.kind !== 'count') return head;
  const [counted = ''] = /^[^(、]*、/.exec(source.folded.slice(head, figure.start)) ?? [];
  return head + counted.length;
}

const joinedTo = /[、和及与](?:约|近|超|逾|超过|至少|另)?$/;
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

const compares = codeSet('=<>');
const statistic = /(?:^|[(,;])[A-Za-zχ][\d²]?[=<>]$/;

/** χ2=3.2, P<0.05 */
function isStatistic(folded: string, { start }: Figure): boolean {
  return compares.has(folded.charCodeAt(start - 1)) && statistic.test(folded.slice(Math.max(0, start - 4), start));
}

/** Whose the figure before was; of a part that was counted what is not told in per cent is not. */
function wholeBefore({ reading, figure }: Turn, before: Owner | undefined): Owner | undefined {
  const ofPart = reading.relation !== 'level' || figure.kind === 'percent';
  return before?.partOf !== undefined && !ofPart ? before.partOf : before;
}

/** The owner that its own phrase names, or the one before where the own gives way to it. */
function ofThese(turn: Turn, own: Owner | undefined, before: Owner | undefined): Owner | undefined {
  const { progress, reading } = turn;
  const { source, vocabulary: v } = progress.reader;
  // 远航公司发展很快,在北美有3家门店: where its doer does it
  const aside = own?.where && reading.relation !== 'share' && before && !before.where && doing.has(before.rule);
  const yields = own?.weak || aside || isCounted(turn) || isCommon(v, source.folded, own);
  return yields ? (before ?? own) : (own ?? pointedAt(turn) ?? before);
}

/** Gives the figure its subject: who is named in its own phrase, handed out, or named before in the sentence. */
export function giveSubject(turn: Turn, draft: Draft): void {
  const { progress, figure, state, handed } = turn;
  const { source } = progress.reader;
  const own = partOwner(turn) ?? turn.owner;
  const struck = isStruck(turn) || isOfAnybody(turn);
  if (own?.none || struck) state.subject = undefined;
  if (own?.none || struck || (handed && handSubject(progress, handed, figure, draft))) return;
  if (isPronoun(source.folded, figure) || isStatistic(source.folded, figure)) return;
  const before = wholeBefore(turn, state.subject);
  const owner = ofThese(turn, own, before);
  if (owner === undefined) return;
  const { start, end } = owner;
  const text = source.text.slice(start, end);
  if (owner !== own && isOfIndex(figure, owner, text)) return;
  draft.subject = owner === own ? { text, start, end } : { text, start, end, inherited: true };
  if (owner.rule === pointedRule || (own === owner && own.rule !== groupRule))
    state.subject = isPartCounted(turn, owner) ? Object.assign(owner, { partOf: before }) : owner;
  const said = own === owner || owner.rule === pointedRule || owner.rule === labelRule || owner.rule === pauseRule;
  source.trace?.say(figure, 'subject', said ? owner.rule : 'carried on', { start, end });
}

/** 恒生指数涨1%,|大市成交3亿元: what is paid is none of an index. */
function isOfIndex({ kind }: Figure, { rule }: Owner, name: string): boolean {
  return kind === 'money' && moving.has(rule) && /[指数]$/.test(name);
}

const pointing = /^(?:[这那该此]|一)[家所张艘部座款条台架辆颗枚支项届场片只头匹间栋幢处名位批套个起列](?!人)/;
const within = codeSet('上下里内中外处时后前');
const farthestHead = 32;
const pointedRule = 'head of what is pointed at';

/** 一架载有|176名|乘客的|客机|坠毁, 这条全长|752公里|的|铁路|: what the attribute that begins the clause is of. */
function pointedAt({ progress, figure, place }: Turn): Owner | undefined {
  const { source, periods, vocabulary: v } = progress.reader;
  const { folded } = source;
  const { start, end } = place.clause;
  const opens = withoutPeriods(periods, start, Math.min(end, figure.start))[0]?.start ?? start;
  if (!pointing.test(folded.slice(opens, opens + 3)) || folded.slice(opens, figure.start).includes('的'))
    return undefined;
  const limit = Math.min(end, figure.end + farthestHead);
  const of = folded.slice(figure.end, limit).lastIndexOf('的');
  if (of < 0) return undefined;
  const from = figure.end + of + 1;
  const head = { start: from, end: edgeIn(v, folded, from, limit) };
  for (let at = from + 2; at < head.end; at++) if (v.onward.at(folded, at, limit)) head.end = at;
  if (within.has(folded.charCodeAt(head.end - 1)) || holdsVerb(v, folded, head)) return undefined;
  return isOwner(v, folded, head) ? keptAt(head, pointedRule) : undefined;
}

const causing = '造成|导致|致|致使|酿成';
const strikes = new RegExp(
  `(?:${causing})(?:了|已|还|至少|超过?|逾|约|近|共|合计|累计|大约|其中|另外?|全[国省市区县]|当地|包括[^,;。]{1,8}在内的)*$`,
);
const striking = codeSet(startsOf(causing));
const longestStrike = 24;
const sites: ReadonlySet<string> = new Set(['place', pauseRule, 'body or place named as such', 'before a time']);

const whoever = codeSet('者');
const anybody = /(?:违者|违反者|违规者|违法者|逾期者|[屡累]犯者|情节严重者)/;

/** 违者|最高将处30万元罚款: whoever does so. */
function isOfAnybody({ progress, figure, place, owner }: Turn): boolean {
  const { folded } = progress.reader.source;
  const from = Math.max(place.clause.start, figure.start - longestStrike);
  return !owner && holdsOne(whoever, folded, from, figure.start) && anybody.test(folded.slice(from, figure.start));
}

/** 客船沉没,造成|3人死亡: what brings it about owns nothing of it; the place where it does so may. */
function isStruck({ progress, figure, place, state, owner }: Turn): boolean {
  if (figure.kind !== 'count' || (owner && owner.end > figure.start)) return false;
  const { folded } = progress.reader.source;
  const from = Math.max(place.clause.start, figure.start - longestStrike);
  if (!holdsOne(striking, folded, from, figure.start)) return false;
  const stretch = folded.slice(from, figure.start);
  const cause = strikes.exec(stretch);
  if (!cause) return false;
  const struckAt = figure.start - stretch.length + cause.index;
  // 全市|因暴雨造成2人受伤
  if (owner) return owner.start < struckAt && folded.charAt(owner.start) !== '全';
  const before = state.subject;
  if (before !== undefined && folded.charAt(before.end - 1) === '人') return true;
  return before !== undefined && !sites.has(before.rule) && !regions.has(folded.charCodeAt(before.end - 1));
}

const fewPeople = /^[二两三四五六七八九十]+人$/;
/** At the head of its clause, behind another deed, or behind those that it counts. */
const spokenOf = /(?:^|[,;:。!?\n"“(]|[后时等]|[、和与及][\u4e00-\u9fffA-Z\d]{1,5}|[甲丙][乙丁])$/;
const theyDo = /^[\u4e00-\u9fff](?![亡伤])/;

/** |二人|商议, 丁某、周某等|三人|离开: those told of before, and nobody's. */
function isPronoun(folded: string, { start, end }: Figure): boolean {
  if (
    folded.charAt(end - 1) !== '人' ||
    !fewPeople.test(folded.slice(start, end)) ||
    !theyDo.test(folded.slice(end, end + 2))
  )
    return false;
  return spokenOf.test(folded.slice(Math.max(0, start - 8), start));
}

const countKinds = new Set(['count', 'number']);
/** 女性|为|23人, but 硕士|66名 */
const isSaid = /[为是占达]/;

/** 其中硕士66名: a group that is counted, not one that owns. */
function isCounted({ progress, figure, reading, state, owner }: Turn): boolean {
  return (
    owner?.whole === true &&
    owner.rule === thingRule &&
    !isSaid.test(progress.reader.source.folded.slice(owner.end, figure.start)) &&
    reading.relation === 'level' &&
    countKinds.has(figure.kind) &&
    !(state.subject?.kept && (state.subject.whole || !isListed(progress.reader.source.folded, owner.start)))
  );
}

/** 民警查获现金4300元和|手机|两部: one of several things. */
function isListed(folded: string, at: number): boolean {
  return joinedTo.test(folded.slice(Math.max(0, at - 1), at));
}

/** 公司, 行业: who has been named gives way to none of these. */
function isCommon(v: Vocabulary, folded: string, owner: Owner | undefined): boolean {
  return owner?.rule === thingRule && v.commons.has(folded.slice(owner.start, owner.end));
}

/** 分别跌|6%: how a row of what moves on a market begins. */
const marketMove = /(?:分别|[各均])[收大急]?[涨跌]了?[逾超近约]?$/;

/** 甲业、乙业产值分别增长: each name handed out has its own owner. */
function handSubject(progress: Progress, handed: string, figure: Figure, draft: Draft): boolean {
  const { reader, handing, sentence } = progress;
  const { source, vocabulary: v } = reader;
  const words = { ...source, folded: handed, text: handed };
  const owner = ownerOf(owningAt(v, words, [], { start: 0, end: handed.length }));
  // 甲转债、乙转债分别跌6%、5%: what moves is itself the owner
  const { start: first } = reader.figures[handing.start] ?? figure;
  const moves = !owner && marketMove.test(source.folded.slice(Math.max(0, first - 5), first));
  const whole = owner !== undefined || moves || isLikeBefore(progress);
  const shared = whole ? 0 : sharedTail(progress);
  if (!whole && (shared === 0 || handed.length - shared < 2)) return sharesOwner(progress, handed, draft);
  const text = owner ? handed.slice(owner.start, owner.end) : handed.slice(0, handed.length - shared);
  const within = source.text.slice(sentence.start, figure.start).lastIndexOf(text);
  const start = sentence.start + within;
  const said = within < 0 ? undefined : { start, end: start + text.length };
  draft.subject = { text, ...said };
  source.trace?.say(figure, 'subject', owner?.rule ?? 'one of those handed out', ...(said ? [said] : []));
  return true;
}

/** 海星和|小禾|分别占15%和14%: the one before it is an owner as a whole. */
function isLikeBefore({ handing: { names, start }, drafts, sentence }: Progress): boolean {
  const before = drafts.at(-2)?.subject;
  const at = sentence.from + drafts.length - 1 - start;
  return at > 0 && before !== undefined && before.text === names[at - 1];
}

/** What companies and sectors report of themselves. */
const reported = /(?:利润|净利|营收|营业收入|毛利|净?利率|市值|费用|成本|负债|现金流)$/;

/** 甲业营收和|净利润|分别为5亿元和1亿元: the second is of the owner that the first begins with. */
function sharesOwner({ handing, drafts, sentence }: Progress, handed: string, draft: Draft): boolean {
  const { names, start } = handing;
  const first = drafts[start - sentence.from];
  if (!reported.test(handed)) return false;
  if (first === undefined || first === draft || !first.subject || !names[0]?.startsWith(first.subject.text))
    return false;
  draft.subject = { ...first.subject, inherited: true };
  return true;
}

/** How many characters the names handed out end alike in, where one before has had its owner: 甲业|产值, 乙|产值. */
function sharedTail({ handing: { names, start }, drafts, sentence }: Progress): number {
  const before = drafts.at(-2)?.subject;
  if (!before || before.inherited || sentence.from + drafts.length - 1 <= start) return 0;
  let count = 0;
  while (names.every((name) => name.length > count + 2 && name.at(-1 - count) === names[0]!.at(-1 - count))) count++;
  return count < shortestTail ? 0 : count;
}

/** 知晓|率、治疗|率: what all rates end in parts no owner from them. */
const shortestTail = 2;

const exampleWords = '包括|包含|例如|诸如|譬如|比如';
const examples = new RegExp(`^(?:${exampleWords})`);
const exampleHeads = codeSet(startsOf(exampleWords));
const farthestPredicate = 24;
const predicate = /(?:^|,|就|则|也)[是为][^,]*$/;
const headed = /^(?:部分|方面)?$/;

/** 设站22座,其中|高架站|4座: what is counted as a part of the whole. */
function isPartCounted({ progress, figure, place }: Turn, { rule, whole }: Owner): boolean {
  if ((rule !== thingRule && rule !== 'body') || whole !== true || figure.kind !== 'count') return false;
  return progress.reader.source.folded.startsWith('其中', place.clause.start);
}

/** 跌幅最大的是|海州 */
const extreme = /最[大小高低多少快慢]的[^,;:。的]{0,4}是([\u4e00-\u9fff]{2,10})$/;

/** Longest clause that says no more than where somebody is from. */
const longestOrigin = 8;

/** A clause without figures may say whose those behind it are: 远帆发布年报,…; 男团:… */
export function readTopic({ reader }: Progress, clause: Clause, state: Reached, label: boolean): void {
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const { end, mark } = clause;
  // 文|某某摄影|某某: who made the page
  if (mark === '|') return;
  const head = topicStart(folded, clause);
  const start = behindStop(folded, head, end);
  if (start > head) state.subject = undefined;
  // 3个工种,|包括地勤人员,|批出配额: what is listed in passing
  if (exampleHeads.has(folded.charCodeAt(start)) && examples.test(folded.slice(start, start + 2))) return;
  const most = extreme.exec(folded.slice(start, end))?.[1];
  if (most) {
    state.subject = keptAt({ start: end - most.length, end }, pauseRule);
    return;
  }
  const owning = owningAt(v, source, periods, { start, end });
  const owner = (label ? labelOf(owning) : undefined) ?? ownerOf(owning);
  // 雪鹿可以在冰上行走,…: who opens the sentence gives way to nobody
  const yields = owner?.weak && (state.subject !== undefined || owner.rule !== traitRule);
  if (!owner || yields || owner.none || (owner.where && doing.has(state.subject?.rule ?? ''))) return;
  // 浙江嘉善|人: where somebody is from
  if (owner.rule === 'place' && folded.charAt(end - 1) === '人' && end - start <= longestOrigin) return;
  // 是清代的|管理机构: what it is, not who
  if (predicate.test(folded.slice(Math.max(start, owner.start - farthestPredicate), owner.start))) return;
  const rest = folded.slice(owner.end, end);
  const goes = v.edges.at(folded, owner.end, end)?.value === 'edge';
  const does = goes || v.verbs.at(folded, owner.end, end);
  // 执行干警|兵分三路, 当事人|对决定不服的: people do something, whatever it is
  const acts = does || folded.charAt(end - 1) === '的' || v.people.before(folded, owner.end, owner.start) !== undefined;
  if (!owner.kept || owner.whole || namesToo.has(owner.rule) || headed.test(rest) || acts || isMeasure(v, rest))
    state.subject = owner;
}
