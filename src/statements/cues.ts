/** One scan over a sentence that holds figures: where it compares, and where it speaks of plan, forecast or fact. */
import type { Basis, Status } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface BasisCue extends Span {
  /** `other` where 比 or 较 names something else than an earlier time; it counts only before a word of change. */
  readonly basis: Basis;
  /** 同比, 环比, 较年初: carried on to later figures. 比全国 is not. */
  readonly carried: boolean;
}

export interface StatusCue extends Span {
  readonly status: Status;
  /** `close` ends what an earlier cue began (…的必达目标,); `softEnd` only what a soft cue of an earlier clause began. */
  readonly kind: 'open' | 'close' | 'softEnd';
  /** Introduced by a colon or 是: holds across semicolons. */
  wide: boolean;
  local: boolean;
  soft: boolean;
  /** Reaches past its clause only if a figure stands in it. */
  bound: boolean;
  /** Where its bracket ends, and its reach with it. */
  until: number;
}

export interface Cues {
  readonly bases: BasisCue[];
  readonly statuses: StatusCue[];
}

/** 占比, 对比, 可比: 比 ends another word. */
const notComparing = codeSet('占同环对可性无评相百好正');
/** 比重, 比例, 较比: it opens one. */
const comparedWords = codeSet('重例率值赛亚较');
/** 较早, 较大事故: rather so, and no comparison with anything. */
const ratherSo = codeSet('早晚大小高低多少快慢强弱好差长短轻严为');
/** 比起, 较之, 与…的 */
const beforeTarget = codeSet('于之起照的');
/** 计划总投资, 计划到: what follows a plan. */
const planned = codeSet('0123456789总年到至投全');
const yearAfter = /(?:19|20)\d\d年|“?十[一二三四五六]五/y;

/** Reads what a comparison at `at` (just behind 比, 较, 与) compares with. */
function target(v: Vocabulary, folded: string, at: number, end: number): BasisCue {
  let offset = at;
  while (offset < end && beforeTarget.has(folded.charCodeAt(offset))) offset++;
  const known = v.targets.at(folded, offset, end);
  if (known) {
    offset += known.word.length;
    if (known.value === 'other') return { start: at, end: offset, basis: 'other', carried: false };
    for (let tail = v.tails.at(folded, offset, end); tail; tail = v.tails.at(folded, offset, end)) {
      offset += tail.word.length;
    }
    return { start: at, end: offset, basis: known.value, carried: true };
  }
  yearAfter.lastIndex = offset;
  if (yearAfter.test(folded)) {
    offset = yearAfter.lastIndex;
    for (let tail = v.tails.at(folded, offset, end); tail; tail = v.tails.at(folded, offset, end)) {
      offset += tail.word.length;
    }
    return { start: at, end: offset, basis: 'other', carried: true };
  }
  return { start: at, end: at, basis: 'other', carried: false };
}

const companions = codeSet('与同和跟');
/** What the scan looks at beside the words: comparisons with what is named, and brackets. */
const compares = codeSet('比较相()');

/** 与去年同期相比, 同上年相比: looks a short way back for where the comparison begins. */
function withTarget(v: Vocabulary, folded: string, at: number, floor: number, end: number): BasisCue | undefined {
  const limit = Math.max(floor, at - 16);
  for (let i = at - 1; i >= limit; i--) {
    if (companions.has(folded.charCodeAt(i)) && folded.charAt(i + 1) !== '期') {
      const found = target(v, folded, i + 1, end);
      return { ...found, start: i, end: at + 2 };
    }
  }
  return undefined;
}

const auxiliaryEnds = codeSet(',;:。()\n\r');
/** How far behind 将 the verb that disposes of its object may stand. */
const longestObject = 40;

/** Whether 将 or 要 at `at` speaks of what is to come: a verb follows that is not disposed of further on. */
export function isAuxiliary(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (v.auxiliaryAfter.at(folded, at + 1, end)) return true;
  if (folded.charAt(at) !== '将') return false;
  const verb = v.auxiliaryMaybe.at(folded, at + 1, end);
  return verb !== undefined && !isDisposed(v, folded, at + 1 + verb.word.length, end);
}

/** 将审批时限|压缩至9天: a verb further on disposes of what 将 took hold of. */
function isDisposed(v: Vocabulary, folded: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + longestObject);
  for (let i = from; i < limit && !auxiliaryEnds.has(folded.charCodeAt(i)); i++) {
    if (v.disposing.at(folded, i, limit)) return true;
  }
  return false;
}

/** 计划 as a verb: what is planned, or when, follows. */
function isPlanning(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (planned.has(folded.charCodeAt(at))) return true;
  // 全年计划提质改造…, 年内计划…: a time before it leaves no noun that it could end
  if ('年月内底'.includes(folded.charAt(at - 3) || ' ') && !',;。的'.includes(folded.charAt(at) || ',')) return true;
  return v.auxiliaryAfter.at(folded, at, end) !== undefined || v.verbs.at(folded, at, end) !== undefined;
}

function statusCue(start: number, end: number, status: Status, kind: StatusCue['kind']): StatusCue {
  return {
    start,
    end,
    status,
    kind,
    wide: false,
    local: false,
    soft: false,
    bound: false,
    until: Number.POSITIVE_INFINITY,
  };
}

/** Scans one sentence. Both lists are in text order. */
export function readCues(source: Source, sentence: Span, v: Vocabulary): Cues {
  const { folded } = source;
  const { scanned } = v;
  const bases: BasisCue[] = [];
  const statuses: StatusCue[] = [];
  /** Cues whose bracket is still open, and how many there were where each bracket opened. */
  const reaching: StatusCue[] = [];
  const opened: number[] = [];
  let filed = 0;
  const { end } = sentence;
  for (let i = sentence.start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (!scanned.opens(code) && !compares.has(code)) continue;
    const direct = v.bases.at(folded, i, end);
    if (direct) {
      let stop = i + direct.word.length;
      const more = v.targets.at(folded, stop, end);
      if (more) stop += more.word.length;
      bases.push({ start: i, end: stop, basis: direct.value, carried: true });
      i = stop - 1;
      continue;
    }
    const character = folded.charAt(i);
    if (character === '(' || character === ')') {
      while (filed < statuses.length) reaching.push(statuses[filed++]!);
      if (character === '(') {
        opened.push(reaching.length);
        continue;
      }
      const from = opened.pop() ?? reaching.length;
      while (reaching.length > from) reaching.pop()!.until = i;
      continue;
    }
    if (character === '相' && folded.charAt(i + 1) === '比') {
      const found = withTarget(v, folded, i, sentence.start, end);
      if (found) bases.push(found);
      i++;
      continue;
    }
    if (character === '比' || character === '较') {
      const before = folded.charAt(i - 1);
      if ((character === '比' || before !== '比') && !comparedWords.has(folded.charCodeAt(i + 1))) {
        if (
          character === '较'
            ? before !== '计' && !ratherSo.has(folded.charCodeAt(i + 1))
            : !notComparing.has(folded.charCodeAt(i - 1))
        ) {
          const start = before === '相' ? i - 1 : i;
          const found = target(v, folded, i + 1, end);
          bases.push({ ...found, start });
          if (found.end > i + 1) i = found.end - 1;
          continue;
        }
      }
    }
    const cue = v.cues.at(folded, i, end);
    if (!cue) {
      const end2 = v.softEnd.at(folded, i, end);
      if (end2) statuses.push(statusCue(i, i + end2.word.length, 'actual', 'softEnd'));
      continue;
    }
    const stop = i + cue.word.length;
    const { value } = cue;
    if (value === 'auxiliary') {
      if (isAuxiliary(v, folded, i, end)) statuses.push(statusCue(i, stop, 'planned', 'open'));
      continue;
    }
    if (value !== 'none') {
      const next = folded.charAt(stop);
      const isGoal = /(?:目标|任务)$/.test(cue.word);
      const kind = isGoal && /[,;。、的\s]|^$/.test(next) ? 'close' : 'open';
      const missed = isGoal && isMissed(v, folded, i, sentence.start);
      if (!missed && (cue.word !== '计划' || isPlanning(v, folded, stop, end))) {
        const found = statusCue(i, stop, value, kind);
        found.wide = /[:是为]$/.test(cue.word) || (isGoal && /[:是为]/.test(next));
        found.local = v.local.has(cue.word);
        found.soft = v.soft.has(cue.word);
        found.bound = v.bound.has(cue.word);
        statuses.push(found);
      }
    }
    i = stop - 1;
  }
  return { bases, statuses };
}

/** How far before an aim the word that compares with it may stand: 高于全年预期目标. */
const longestAim = 8;

/** 高于年度目标2个百分点, 比目标少9家 */
export function isMissed(v: Vocabulary, folded: string, aim: number, floor: number): boolean {
  for (let i = Math.max(floor, aim - longestAim); i < aim; i++) {
    if (v.comparison.at(folded, i, aim) || folded.charAt(i) === '比') return true;
  }
  return false;
}
