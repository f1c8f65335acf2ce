/** Whether a figure states fact, plan or forecast: the cue that reaches it, an aim named beside it, or its section. */
import type { Place } from '../clauses/index.ts';
import type { Timing } from '../periods/index.ts';
import type { Status } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import { isAim, isMissed, type StatusCue } from './cues.ts';
import type { Figure } from './figure.ts';
import { skipBack } from './reading.ts';
import { origins } from './stretch.ts';
import type { Vocabulary } from './vocabulary.ts';

const ownPlaces = codeSet('国省市州区县旗镇乡');

export interface StatusReader {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly cues: readonly StatusCue[];
  /** The section says plan where nothing else does. */
  readonly planned: boolean;
  next: number;
  held: StatusCue | undefined;
  /** Start of the last figure that was read. */
  usedAt: number;
  /** How far marks that end a cue's reach have been looked for. */
  seen: number;
}

export function createStatusReader(
  v: Vocabulary,
  folded: string,
  cues: readonly StatusCue[],
  planned: boolean,
  start: number,
): StatusReader {
  return { v, folded, cues, planned, next: 0, held: undefined, usedAt: start, seen: start };
}

/** A cue ends at a semicolon, and a local one at any mark of its clause. */
function drop(reader: StatusReader, to: number): void {
  const { held, folded } = reader;
  if (!held || held.wide) return;
  for (let i = Math.max(held.end, reader.seen); i < to; i++) {
    const code = folded.charCodeAt(i);
    // 预计全年120亿元;其中一季度28亿元: a part of it
    if ((code === 59 && !folded.startsWith('其中', i + 1)) || (held.local && code === 44)) {
      reader.held = undefined;
      return;
    }
  }
}

/** The status of a figure; call it for the figures in order. `timing`: how its time lies to the reference date. */
export function statusAt(reader: StatusReader, figure: Figure, place: Place, end: number, timing?: Timing): Status {
  const { v, folded, cues, planned } = reader;
  while (reader.next < cues.length && cues[reader.next]!.start < figure.start) {
    const cue = cues[reader.next++]!;
    if (cue.until <= figure.start) continue;
    drop(reader, cue.start);
    reader.seen = cue.end;
    if (cue.kind === 'close') {
      if (reader.held && reader.held.status !== 'actual') reader.held = undefined;
    } else if (cue.kind === 'softEnd') {
      if (reader.held?.soft && reader.held.end < place.clause.start) reader.held = cue;
    } else {
      reader.held = cue;
    }
  }
  if (reader.held?.bound && reader.held.end < place.clause.start && reader.usedAt < reader.held.end)
    reader.held = undefined;
  reader.usedAt = figure.start;
  drop(reader, figure.start);
  reader.seen = figure.start;
  if (isAimed(v, folded, figure, place) || isAim(v, folded, figure.end, end)) return 'planned';
  if (assigned(folded, figure.start, Math.max(place.before, figure.start - 24))) return 'planned';
  const { held } = reader;
  if (isBase(v, folded, figure, place, held) || isThere(v, folded, figure, place)) return 'actual';
  // 已完成3座,年底前完成5座: what an earlier clause says to be done ends at what is still to come.
  const over = !held || (held.status === 'actual' && held.end <= place.clause.start);
  if (over) {
    const toCome = statusToCome(reader, figure, place);
    if (toCome) return toCome;
    // 上半年已完成3亿元,下半年再投4亿元 in a section of plans
    if (timing === 'due' || (planned && timing === 'open') || isSought(reader, figure, place)) return 'planned';
  }
  // 过去一年,巡河870次, 去年开工的4座水厂 in a section of plans
  if (!held && timing === 'past') return 'actual';
  return held?.status ?? (planned ? 'planned' : 'actual');
}

/** An aim is named right before the figure, or before the bracket that holds it: 目标任务(6万人). */
function isAimed(v: Vocabulary, folded: string, { start, end }: Figure, place: Place): boolean {
  if (folded.charAt(start - 1) === '(' && folded.charAt(end) === ')')
    return v.aimBeforeBracket.before(folded, start - 1) !== undefined;
  const at = skipBack(v, folded, start, place.before);
  const aim = v.aimBefore.before(folded, at, place.before);
  if (!aim) return false;
  // 低于4.5%的控制目标1.4个百分点: the aim is the figure before, this one is how far it is off.
  if (place.previous >= 0 && folded.charAt(place.before) === '的') return false;
  return !isMissed(v, folded, at - aim.word.length, place.before);
}

/** How far behind the figure what is said of it may begin. */
const longestSubject = 16;

/** 二期70亩近期将上报: the clause ends on what will become of the figure. */
function statusToCome(
  reader: StatusReader,
  { start, end }: Figure,
  { clause, before, after }: Place,
): Status | undefined {
  const { v, folded, cues, next } = reader;
  const cue = cues[next];
  if (!cue || after < clause.end || cue.start < end || cue.end > Math.min(after, end + longestSubject))
    return undefined;
  if (cue.kind !== 'open' || cue.status === 'actual') return undefined;
  if (v.toCome.has(folded.slice(cue.start, cue.end))) return cue.status;
  // 另有2条预计8月首航, 管廊8公里(预计8月开工): 建成6座,预计8月投用 is built
  const limit = Math.min(after, cue.end + longestSubject);
  for (let i = cue.end; i < limit; i++) if (v.begun.at(folded, i, limit)) return cue.status;
  return v.remaining.before(folded, start, before) ? cue.status : undefined;
}

/** 现有12所敬老院全部改造, 让全县48万人民共享 */
function isThere(v: Vocabulary, folded: string, { start, end }: Figure, { before }: Place): boolean {
  if (v.existing.before(folded, start, before)) return true;
  if (start - 2 < before || folded.charAt(start - 2) !== '全' || !ownPlaces.has(folded.charCodeAt(start - 1)))
    return false;
  const from = folded.charAt(end - 1) === '民' ? end - 2 : end;
  return v.inhabitants.at(folded, from) !== undefined;
}

/** How far before a base its 由 may stand, and how far behind it the change. */
const longestOrigin = 12;
const longestUnit = 5;

/** 联网率由35%提升至60%: whatever the plan, the base is there. 目标由14亿元上调至…: that is a plan as well. */
function isBase(
  v: Vocabulary,
  folded: string,
  { start, end }: Figure,
  { clause, before, after }: Place,
  held?: StatusCue,
): boolean {
  const floor = Math.max(clause.start, before, start - longestOrigin);
  let from = start - 1;
  while (from >= floor && !origins.has(folded.charCodeAt(from))) from--;
  if (from < floor || (held && held.end > from)) return false;
  const limit = Math.min(clause.end, end + longestUnit);
  for (let i = end; i <= limit && i <= after; i++) if (v.turned.at(folded, i, clause.end)) return true;
  return false;
}

/** 争取码头用海9亩纳入规划: sought, not got. 成功争取, 争取到 */
function isSought({ v, folded }: StatusReader, { start, end }: Figure, { clause }: Place): boolean {
  if (!v.soughtAfter.at(folded, end)) return false;
  for (let i = Math.max(clause.start, start - longestObject); i < start - 1; i++) {
    if (folded.startsWith('争取', i))
      return !folded.startsWith('成功', i - 2) && !'到了'.includes(folded.charAt(i + 2));
  }
  return false;
}

/** How far behind 争取 what it strives for may stand. */
const longestObject = 30;

const assignedEnds = codeSet('务划标');

/** 下达…任务3990亩, 下达…计划82公里 */
function assigned(folded: string, end: number, floor: number): boolean {
  if (end - 2 < floor || !assignedEnds.has(folded.charCodeAt(end - 1))) return false;
  const last = folded.slice(end - 2, end);
  if (last !== '任务' && last !== '计划' && last !== '指标') return false;
  for (let i = floor; i < end - 3; i++) {
    if (folded.startsWith('下达', i) || folded.startsWith('分配', i)) return true;
  }
  return false;
}
