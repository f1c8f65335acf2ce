/** Which words name a figure: its own, those that introduce it, or those of an earlier figure. The steps, in order. */
import type { Span } from '../text/span.ts';
import { lastingName } from './action.ts';
import { doneAtAge } from './ages.ts';
import { rankedBehind, rankedBy, resultBehind } from './behind.ts';
import { type Found, kept, nameHanded, taken, withNoun } from './found.ts';
import { clauseName, introducedName } from './introduced.ts';
import { readDoneAgain, readMoved, readStreak } from './lasting.ts';
import { readSameMeasure } from './likewise.ts';
import { nounAfter } from './noun.ts';
import { isHollow, readOwn } from './own-name.ts';
import { agedRule } from './own-owner.ts';
import { readDone, readMadeOf, readSome } from './parted.ts';
import { lentBefore } from './parties.ts';
import { punishmentBefore } from './punishment.ts';
import { isMove } from './reading.ts';
import { ask, type Rule } from './rule.ts';
import { readMoving } from './ticks.ts';
import { withoutPeriods } from './trims.ts';
import { figureBefore, type Turn } from './turn.ts';

/** The steps; the first that finds a name gives it. */
export const nameSteps: readonly Rule<Turn, Found>[] = [
  { name: 'handed out in order', read: nameHanded },
  { name: 'what some of them are', read: readSome },
  { name: 'what a part of them does', read: readDone },
  { name: 'what a part of it is', read: readMadeOf },
  { name: 'what so much of a base is paid as', read: readPaid },
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

const ofBase = /(?:按照?|依照?)[^,;。按]{2,28}(?<![率息]|[率息]的)(?:每?日)?$/;
const farthestBase = 34;
/** 标准的二倍|向劳动者|支付赔偿金 */
const recipient = /^[向给][^,;。向给]{1,6}?(?=[支给缴交赔返])/;
const farthestRecipient = 10;

/** 按总房款的|5%|承担违约责任: what is done by the part of the whole that is told before. */
function readPaid({ reader, figure, floor, place }: Turn): Found | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'multiple') return undefined;
  const { source, vocabulary: v } = reader;
  const { folded, text } = source;
  const to = recipient.exec(folded.slice(figure.end, figure.end + farthestRecipient))?.[0].length ?? 0;
  if (!v.verbs.at(folded, figure.end + to, place.after)) return undefined;
  if (!ofBase.test(folded.slice(Math.max(floor, figure.start - farthestBase), figure.start))) return undefined;
  const done = nounAfter(v, folded, figure.end + to, place.after);
  return done && taken(text.slice(done.start, done.end));
}

/** 第三|是|江北区: the one that holds the rank; 39岁|王姓男子. */
function readRanked({ reader, figure, bearer: owner, state }: Turn): Found | undefined {
  if (owner === undefined || owner.start < figure.end) return undefined;
  state.name = reader.source.text.slice(owner.start, owner.end);
  return kept(state.name);
}

/** 以5比3|击败乙队 */
function readResult({ reader, figure, place }: Turn): Found | undefined {
  const { source, vocabulary: v } = reader;
  const ended = resultBehind(v, source.folded, figure, place.after);
  return ended && taken(source.text.slice(ended.start, ended.end));
}

/** 是全国第三大|钢铁企业 */
function readLargest({ reader, figure, floor, place }: Turn): Found | undefined {
  const { source, vocabulary: v } = reader;
  const noun = rankedBehind(v, source.folded, figure, floor, place.after);
  return noun && taken(source.text.slice(noun.start, noun.end));
}

/** 全世界|人口|第七多 */
function readRankedBy({ reader, figure, floor }: Turn): Found | undefined {
  const { source, vocabulary: v } = reader;
  const measure = rankedBy(v, source.folded, figure, floor);
  return measure && kept(source.text.slice(measure.start, measure.end));
}

/** 北京、上海|两市, 粤港澳|三地: what counts the places before it says no more than that. */
const ofPlaces: ReadonlySet<string> = new Set(['国', '地', '省', '市', '县', '区', '县区', '省市', '省区', '市州']);
const joining = /[、和与及]/;
/** 在, 对, 根据: what stands before the first of the places. */
const leading = /^.*(?:[在于对从由据]|根据|涉及|包括)/;

function readPlaces({ reader, figure, floor }: Turn): Found | undefined {
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

/** 判处|某公司经理某某|有期徒刑3年, 今借到|丁某|3万元: the punishment, or the loan. */
function readSentence({ reader, figure, floor }: Turn): Found | undefined {
  if (figure.kind !== 'duration' && figure.kind !== 'money') return undefined;
  return kept(punishmentBefore(reader.source, figure, floor) ?? lentBefore(reader.source, figure, floor));
}

/** The name of a figure; "" where no step finds one. */
export function nameOf(turn: Turn): Found {
  const answer = ask(nameSteps, turn);
  if (!answer) return { name: '', carried: false };
  const { trace } = turn.reader.source;
  if (trace) trace.say(turn.figure, 'name', answer.rule.name, ...placesOf(turn, answer.said.name));
  return answer.said;
}

/** Where the words of a name stand: in one piece as near before the figure as can be, or right behind it. */
function placesOf({ reader, figure }: Turn, name: string): Span[] {
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

const adverbial = /^(?:才|只有|只|都|已经?|刚|仅|大约|约|快|有)*$/;

/** 我今年|52岁: who was spoken of with no more than a pronoun; 丁某(男,|34岁): the owner of the age. */
function readAged({ reader, figure, floor, owner }: Turn): Found | undefined {
  if (figure.unit !== '岁') return undefined;
  const { source, periods, vocabulary: v } = reader;
  if (owner?.rule === agedRule) return taken(source.text.slice(owner.start, owner.end));
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
function readIntroduced(turn: Turn): Found | undefined {
  const { reader, place, figure, earlier, state, reading } = turn;
  // 有效率(84%)高于甲组(63%): what another has is named as what it is compared with
  if (reading.relation === 'base' && state.name) return undefined;
  const name = introducedName(reader, place.clause, figure, earlier, figureBefore(turn));
  // 5万元,大写(伍万元): how it is written
  if (!name || isHollow(reader.vocabulary, name)) return undefined;
  state.name = name;
  return kept(name);
}

function readCarried(turn: Turn): Found | undefined {
  const { reader, floor, figure, reading, state } = turn;
  const { source, vocabulary: v } = reader;
  // 启明塔通高120米,共有|12层: no more than the thing itself is named by another kind
  const last = reading.relation === 'level' ? figureBefore(turn) : undefined;
  if (last && last.kind !== figure.kind && state.subject && v.traits.at(state.name, 0)?.word === state.name)
    return taken(source.text.slice(state.subject.start, state.subject.end));
  // 新增企业87家、累计614家: what is new of the one is not of the other
  const added = v.totals.isWithin(source.folded, floor, figure.start) ? v.added.at(state.name, 0) : undefined;
  let name = added ? state.name.slice(added.word.length) : state.name;
  if (reading.relation === 'rank' || (isMove(reading) && state.noun === '占比')) name = withNoun(name, state.noun);
  else if (isMove(reading) && reading.compared && reading.noun) name = withNoun(name, reading.noun);
  return taken(name);
}

/** 远图科技一度涨停,现涨7.9%,报|6.41元: a clause that has a figure is named as that figure is. */
function readBefore(turn: Turn): Found | undefined {
  const { reader, earlier, progress, figure, place, state } = turn;
  // 孙某被刺,不久去世,时年|26岁
  if (figure.unit === '岁' && state.subject)
    return taken(reader.source.text.slice(state.subject.start, state.subject.end));
  const last = figureBefore(turn);
  const told = earlier && last && last.end > earlier.start ? progress.drafts.at(-1)! : undefined;
  // 影响显著(P<0.05),25℃时: what a bracket says is of what stands before it
  if (told && told.clause.depth > place.clause.depth) return undefined;
  return taken(told ? told.name : clauseName(reader, earlier));
}
