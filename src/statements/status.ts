/** Whether a figure states fact, plan or forecast: an aim named beside it, the cue that reaches it, its time, or its section. */
import { originBefore, type Place } from '../clauses/index.ts';
import type { Timing } from '../periods/index.ts';
import type { Status } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { regions } from './bodies.ts';
import { isMissed, type StatusCue } from './cues.ts';
import type { Figure } from './figure.ts';
import { skipBack } from './reading.ts';
import { ask, inOrder, type Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface StatusReader {
  readonly v: Vocabulary;
  readonly source: Source;
  readonly cues: readonly StatusCue[];
  /** The section says plan where nothing else does. */
  readonly planned: boolean;
  readonly end: number;
  next: number;
  held: StatusCue | undefined;
  /** Start of the last figure that was read. */
  usedAt: number;
  /** How far marks that end a cue's reach have been looked for. */
  seen: number;
}

/** A figure whose status is asked for. */
interface Asked {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly figure: Figure;
  readonly place: Place;
  /** End of the sentence. */
  readonly end: number;
  /** The cue that reaches the figure. */
  readonly held: StatusCue | undefined;
  /** The first cue behind the figure. */
  readonly coming: StatusCue | undefined;
  readonly planned: boolean;
  readonly timing: Timing | undefined;
  /** The cue that reaches the figure has reached one in a clause before. */
  readonly told: boolean;
}

/** A status with the words that say it. */
interface Said {
  readonly status: Status;
  readonly at: readonly Span[];
}

const say = (status: Status, ...at: readonly Span[]): Said => ({ status, at });

/** The grammar of status: what stands beside the figure, what its clause says of it, what reaches it, where it stands. */
export const statusRules: readonly Rule<Asked, Said>[] = [
  {
    name: 'aim before the figure',
    read: readAim,
    beats: ['base of a change', 'there already', 'its time is yet to come'],
  },
  {
    name: 'aim behind the figure',
    read: readAimed,
    beats: ['base of a change', 'there already', 'its time is yet to come'],
  },
  {
    name: 'price aimed at',
    read: readPriceAim,
    beats: ['base of a change', 'there already', 'still to come', 'its time is yet to come', 'cue'],
  },
  { name: 'assigned', read: readAssigned, beats: ['base of a change', 'there already', 'its time is yet to come'] },
  { name: 'base of a change', read: readBase, beats: ['still to come', 'its time is yet to come'] },
  { name: 'there already', read: readThere, beats: ['still to come', 'its time is yet to come'] },
  {
    name: 'still to come',
    read: (asked) => (isOver(asked) ? readToCome(asked) : undefined),
    beats: ['its time is yet to come', 'its time is over'],
  },
  { name: 'its time is yet to come', read: (asked) => (isOver(asked) ? readTime(asked) : undefined), beats: ['cue'] },
  {
    name: 'striven for',
    read: (asked) => (isOver(asked) ? readSought(asked) : undefined),
    beats: ['cue', 'its time is over'],
  },
  {
    name: 'its time is over',
    read: ({ held, timing }) => (!held && (timing === 'past' || timing === 'over') ? say('actual') : undefined),
    beats: ['section of plans'],
  },
  { name: 'estimated', read: readEstimated, beats: ['cue', 'its time is over', 'section of plans'] },
  { name: 'thought', read: readThought, beats: ['cue', 'its time is over', 'its time is yet to come'] },
  {
    name: 'its clause tells of the past',
    read: readOver,
    beats: ['cue', 'section of plans'],
  },
  { name: 'cue', read: ({ held }) => held && say(held.status, held), beats: ['section of plans'] },
  { name: 'section of plans', read: ({ planned }) => (planned ? say('planned') : undefined) },
];

const ordered = inOrder(statusRules);

export function createStatusReader(
  v: Vocabulary,
  source: Source,
  cues: readonly StatusCue[],
  stated: StatusScope,
): StatusReader {
  const { planned, start, end } = stated;
  return { v, source, cues, planned, end, next: 0, held: undefined, usedAt: start, seen: start };
}

/** A sentence and its section. */
export interface StatusScope extends Span {
  readonly planned: boolean;
}

/** The status of a figure; call it for the figures in order. `timing`: how its time lies to the reference date. */
export function statusAt(reader: StatusReader, figure: Figure, place: Place, timing?: Timing): Status {
  const { v, source, cues, planned, end } = reader;
  const lastAt = reader.usedAt;
  passCues(reader, figure, place);
  const { held } = reader;
  const told = held !== undefined && lastAt >= held.end && lastAt < place.clause.start;
  const coming = cues[reader.next];
  const answer = ask(ordered, { v, folded: source.folded, figure, place, end, held, coming, planned, timing, told });
  if (!answer) return 'actual';
  const { status, at } = answer.said;
  if (status !== 'actual') source.trace?.say(figure, 'status', answer.rule.name, ...at);
  return status;
}

/** Takes the cues before a figure into account, and drops one that reaches no further. */
function passCues(reader: StatusReader, figure: Figure, place: Place): void {
  const { cues } = reader;
  while (reader.next < cues.length && cues[reader.next]!.start < figure.start) {
    const cue = cues[reader.next++]!;
    if (cue.until <= figure.start) continue;
    drop(reader, cue.start);
    reader.seen = cue.end;
    take(reader, cue, place);
  }
  const { held } = reader;
  if (held?.bound && held.end < place.clause.start && reader.usedAt < held.end) reader.held = undefined;
  reader.usedAt = figure.start;
  drop(reader, figure.start);
  reader.seen = figure.start;
}

function take(reader: StatusReader, cue: StatusCue, { clause }: Place): void {
  const { held } = reader;
  if (cue.kind === 'close') {
    if (held && held.status !== 'actual') reader.held = undefined;
  } else if (cue.kind === 'softEnd') {
    if (held?.soft && held.end < clause.start && !isDoneAlike(reader.source.folded, held, cue)) reader.held = cue;
  } else {
    reader.held = cue;
  }
}

/** 预计实现净利润3亿元,实现收入9亿元: what is expected was said to be done in the same word. */
function isDoneAlike(folded: string, held: StatusCue, { start, end }: StatusCue): boolean {
  return clauseBehind(folded, held.end).includes(folded.slice(start, end));
}

/** How far behind a cue its own verb may end. */
const longestClause = 28;
const clauseMark = /[,;。(]/;

function clauseBehind(folded: string, at: number): string {
  return folded.slice(at, at + longestClause).split(clauseMark)[0]!;
}

const light = /完成|实现|达到?/;
const otherTime = /\d年|\d月|已|去年|上年|此前|其中/;

/** 预计今年收入完成5亿元;总量|完成6亿元: what follows is expected in the same word. */
function goesOn(folded: string, held: StatusCue, at: number): boolean {
  const verb = light.exec(clauseBehind(folded, held.end))?.[0];
  const next = clauseBehind(folded, at + 1);
  return verb !== undefined && next.includes(verb) && !otherTime.test(next);
}

const semicolon = 0x3b;
const comma = 0x2c;

/** 将由40%提高到60%;…达到95%: a plan reaches to the end of its list. 预计全年120亿元;其中一季度28亿元: so does a forecast to its parts. */
function endsAt(folded: string, at: number, held: StatusCue): boolean {
  const { status, local } = held;
  if (local || status === 'planned') return local;
  return !folded.startsWith('其中', at + 1) && !(status === 'forecast' && goesOn(folded, held, at));
}

/** A cue of forecast or fact ends at a semicolon, and a local one at any mark of its clause. */
function drop(reader: StatusReader, to: number): void {
  const { held, source } = reader;
  const { folded } = source;
  if (!held || held.wide) return;
  for (let i = Math.max(held.end, reader.seen); i < to; i++) {
    const code = folded.charCodeAt(i);
    // 预计全年120亿元;其中一季度28亿元: a part of it
    if ((code === semicolon && endsAt(folded, i, held)) || (code === comma && held.local)) {
      reader.held = undefined;
      return;
    }
  }
}

/** 已完成3座,年底前完成5座: what an earlier clause says to be done ends at what is still to come. */
function isOver({ held, place }: Asked): boolean {
  return !held || (held.status === 'actual' && held.end <= place.clause.start);
}

/** An aim is named right before the figure, or before the bracket that holds it: 目标任务(6万人). */
function readAim({ v, folded, figure: { start, end }, place }: Asked): Said | undefined {
  if (folded.charAt(start - 1) === '(' && folded.charAt(end) === ')') {
    const quota = v.aimBeforeBracket.before(folded, start - 1);
    return quota && say('planned', { start: start - 1 - quota.word.length, end: start - 1 });
  }
  const at = skipBack(v, folded, start, place.before);
  const aim = v.aimBefore.before(folded, at, place.before);
  if (!aim) return undefined;
  // 低于4.5%的控制目标1.4个百分点: the aim is the figure before, this one is how far it is off.
  if (place.previous >= 0 && folded.charAt(place.before) === '的') return undefined;
  const from = at - aim.word.length;
  return isMissed(v, folded, from, place.before) ? undefined : say('planned', { start: from, end: at });
}

const aimStops = codeSet(',;:。()');
/** How far behind the figure its aim may stand. */
const farthestAim = 28;

/** Whether the text right after a figure (or the list that it stands in) calls it an aim: `99400万元的目标任务`. */
function readAimed({ v, folded, figure, end }: Asked): Said | undefined {
  // 300米外的|目标: something to be hit
  if (figure.kind === 'length' && folded.charAt(figure.end + (folded.charAt(figure.end) === '以' ? 1 : 0)) === '外')
    return undefined;
  const limit = Math.min(end, figure.end + farthestAim);
  for (let i = figure.end; i < limit && !aimStops.has(folded.charCodeAt(i)); i++) {
    const aim = v.aimAfter.at(folded, i, end);
    // 维持在2%的目标|水平
    if (aim && folded.startsWith('水平', i + aim.word.length)) return undefined;
    if (aim) return say('planned', { start: i, end: i + aim.word.length });
  }
  return undefined;
}

/** 目标价29.8元: what a broker aims at stands as told, whatever is expected beside it. */
function readPriceAim({ folded, figure: { start }, place: { clause } }: Asked): Said | undefined {
  for (let i = start - 3; i >= Math.max(clause.start, start - farthestAim); i--) {
    if (folded.startsWith('目标价', i)) return say('actual');
  }
  return undefined;
}

/** 年增率估|2.13%, 農損估|1亿元 */
function readEstimated({ v, folded, figure: { start }, place }: Asked): Said | undefined {
  const at = skipBack(v, folded, start, place.before);
  const found = folded.slice(at, start).indexOf('估');
  if (found < 0 || otherEstimates.has(folded.charCodeAt(at + found - 1))) return undefined;
  return say('forecast', { start: at + found, end: at + found + 1 });
}

const otherEstimates = codeSet('高低评预重');

const thinking = /(?:^|[,;:]|[场行局会府司处署台摩盛亦普遍均也并仍])料(?![理想到件酒斗液位场号子峭肉重蛋堆仓])/;

/** 该行料|毛利率回落至32%, 料|下季生效 */
function readThought({ folded, figure: { start }, place: { clause } }: Asked): Said | undefined {
  const from = Math.max(clause.start, start - longestThought);
  for (let i = start - 1; i >= from; i--) {
    if (folded.charAt(i) !== '料' || !thinking.test(folded.slice(Math.max(from, i - 1), i + 2))) continue;
    return say('forecast', { start: i, end: i + 1 });
  }
  return undefined;
}

const longestThought = 28;

/** 预计产能突破1000吉瓦,而2022年仅为|650吉瓦: behind what is expected the clause names a time that is over. */
function readOver({ held, timing, told, place: { clause } }: Asked): Said | undefined {
  return timing === 'over' && told && held && held.end <= clause.start ? say('actual') : undefined;
}

const assignedEnds = codeSet('务划标');

/** 下达…任务3990亩, 下达…计划82公里 */
function readAssigned({ folded, figure: { start: end }, place }: Asked): Said | undefined {
  const floor = Math.max(place.before, end - 24);
  if (end - 2 < floor || !assignedEnds.has(folded.charCodeAt(end - 1))) return undefined;
  const last = folded.slice(end - 2, end);
  if (last !== '任务' && last !== '计划' && last !== '指标') return undefined;
  for (let i = floor; i < end - 3; i++) {
    if (folded.startsWith('下达', i) || folded.startsWith('分配', i)) return say('planned', { start: i, end: i + 2 });
  }
  return undefined;
}

/** How far behind a base the change may stand. */
const longestUnit = 5;

/** 联网率由35%提升至60%: whatever the plan, the base is there. 目标由14亿元上调至…: that is a plan as well. */
function readBase({ v, folded, figure: { start, end }, place, held }: Asked): Said | undefined {
  const { clause, before, after } = place;
  const from = originBefore(folded, start, Math.max(clause.start, before));
  if (from < 0 || (held && held.end > from)) return undefined;
  const limit = Math.min(clause.end, end + longestUnit);
  for (let i = end; i <= limit && i <= after; i++) if (leadsOn(v, folded, i, clause.end)) return say('actual');
  return undefined;
}

const endings = codeSet('到至为成');

/** 提升|至, 升|为 */
function leadsOn(v: Vocabulary, folded: string, at: number, end: number): boolean {
  const verb = v.turning.at(folded, at, end);
  return verb !== undefined && endings.has(folded.charCodeAt(at + verb.word.length));
}

/** 现有12所敬老院全部改造, 让全县48万人民共享 */
function readThere({ v, folded, figure: { start, end }, place: { before } }: Asked): Said | undefined {
  if (v.existing.before(folded, start, before)) return say('actual');
  if (start - 2 < before || folded.charAt(start - 2) !== '全' || !regions.has(folded.charCodeAt(start - 1)))
    return undefined;
  const from = folded.charAt(end - 1) === '民' ? end - 2 : end;
  return v.inhabitants.at(folded, from) && say('actual');
}

/** How far behind the figure what is said of it may begin. */
const longestSubject = 16;

/** 二期70亩近期将上报: the clause ends on what will become of the figure. */
function readToCome({ v, folded, figure: { start, end }, place, coming: cue }: Asked): Said | undefined {
  const { clause, before, after } = place;
  // 全长1200公里的|高铁将通车: what is so long will do it
  if (folded.charAt(end) === '的') return undefined;
  if (!cue || after < clause.end || cue.start < end || cue.end > Math.min(after, end + longestSubject))
    return undefined;
  if (cue.kind !== 'open' || cue.status === 'actual') return undefined;
  const said = say(cue.status, cue);
  if (v.toCome.has(folded.slice(cue.start, cue.end))) return said;
  // 另有2条预计8月首航, 管廊8公里(预计8月开工): 建成6座,预计8月投用 is built
  const limit = Math.min(after, cue.end + longestSubject);
  for (let i = cue.end; i < limit; i++) if (v.begun.at(folded, i, limit)) return said;
  return v.remaining.before(folded, start, before) ? said : undefined;
}

/** 上半年已完成3亿元,下半年再投4亿元 in a section of plans */
function readTime({ timing, planned }: Asked): Said | undefined {
  return timing === 'due' || (planned && timing === 'open') ? say('planned') : undefined;
}

/** How far behind 争取 what it strives for may stand. */
const longestObject = 30;

/** 争取码头用海9亩纳入规划: sought, not got. 成功争取, 争取到 */
function readSought({ v, folded, figure: { start, end }, place: { clause } }: Asked): Said | undefined {
  if (!v.soughtAfter.at(folded, end)) return undefined;
  for (let i = Math.max(clause.start, start - longestObject); i < start - 1; i++) {
    if (!folded.startsWith('争取', i)) continue;
    const got = folded.startsWith('成功', i - 2) || '到了'.includes(folded.charAt(i + 2));
    return got ? undefined : say('planned', { start: i, end: i + 2 });
  }
  return undefined;
}
