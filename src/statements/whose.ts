/** Whose each figure of a sentence is: by its own phrase, by one handed out, or by one named before. */
import type { Clause } from '../clauses/index.ts';
import { codeSet, holdsOne } from '../text/codes.ts';
import { measures, regions } from './bodies.ts';
import type { Figure } from './figure.ts';
import { handSubject } from './handed-owner.ts';
import { labelOf, labelRule } from './labels.ts';
import { countKinds, groupRule, joinedTo, thingRule } from './own-owner.ts';
import { edgeIn, holdsVerb, isMeasure, isOwner, keptAt, type Owner } from './owner.ts';
import { owningAt } from './owning.ts';
import { startsOf } from './rule.ts';
import { behindStop, topicStart } from './starts.ts';
import { doing, moving, namesToo, ownerOf, pauseRule, traitRule } from './subject.ts';
import { withoutPeriods } from './trims.ts';
import type { Draft, Progress, Reached, Turn } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';
import { partOwner } from './wholes.ts';

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

const pointing = new RegExp(`^(?:[这那该此]|一)[${measures}届场处批列名个起](?!人)`);

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

const exampleWords = '包括|包含|例如|诸如|譬如|比如';

const examples = new RegExp(`^(?:${exampleWords})`);

const exampleHeads = codeSet(startsOf(exampleWords));

const farthestPredicate = 24;

const predicate = /(?:^|,|就|则|也)[是为][^,]*$/;

const headed = /^(?:部分|方面)?$/;

/** 设站22座,其中|高架站|4座; |女性|占四成: what is counted, or has its share, as a part of the whole. */
function isPartCounted({ progress, figure, place, reading }: Turn, { rule, whole }: Owner): boolean {
  if (rule === thingRule && reading.relation === 'share') return true;
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
