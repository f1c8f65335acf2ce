/** Names of what moves on a market, said once for all its figures. */
import { codeSet } from '../text/codes.ts';
import { type Found, kept } from './found.ts';
import { namesToo } from './subject.ts';
import type { Turn } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 上证指数|收报3012点,|跌1.1%: the index or share itself, said once for all its figures. */
export function readMoving({ reader, figure, floor, bearer: owner, state }: Turn): Found | undefined {
  const { source, vocabulary: v } = reader;
  if (owner && namesToo.has(owner.rule)) return kept(source.text.slice(owner.start, owner.end).trim());
  // 远航科技(600001)|收涨2%
  if (owner && coded.has(owner.rule) && priceMove.test(source.folded.slice(owner.end, figure.start)))
    return kept(source.text.slice(owner.start, owner.end).trim());
  const before = state.subject;
  if (owner || !before || !namesToo.has(before.rule)) return undefined;
  return ticks(v, source.folded, floor, figure.start)
    ? kept(source.text.slice(before.start, before.end).trim())
    : undefined;
}

const coded: ReadonlySet<string> = new Set(['listed code', 'foreign name']);
const priceMove =
  /^\s*(?:\([^()]{1,12}\)+\s*)?(?:盘[前后中初]|[早午尾夜]盘)?(?:[收大急暴]?[涨跌]了?|[上下][涨跌])(?:近|逾|超|约)?$/;

const pauses = codeSet(',、');
/** Farther than this from its head a clause does not say that a price moves, nor farther from the figure. */
const farthestTick = 7;
const longestTick = 8;

/** 指数3012点,|尾市|跌1.1%: nothing but the time stands before the word of a move. */
function ticks(v: Vocabulary, folded: string, floor: number, end: number): boolean {
  const from = pauses.has(folded.charCodeAt(floor)) ? floor + 1 : floor;
  for (let at = from; at <= from + farthestTick; at++) {
    const tick = v.ticks.at(folded, at, end);
    if (tick === undefined) continue;
    const behind = at + tick.word.length;
    if (end - behind <= longestTick && !pauseIn(folded, behind, end) && isWhen(v, folded, from, at)) return true;
  }
  return false;
}

function pauseIn(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (pauses.has(folded.charCodeAt(i))) return true;
  return false;
}

/** 尾市, 在午间, 于午间收盘, or nothing. */
function isWhen(v: Vocabulary, folded: string, start: number, end: number): boolean {
  const session = v.sessions.before(folded, end, start);
  return isAt(folded, start, end) || (session !== undefined && isAt(folded, start, end - session.word.length));
}

const longestWhen = 5;

function isAt(folded: string, start: number, end: number): boolean {
  if (start === end) return true;
  const { length } = folded.slice(start, end);
  return length > 1 && length <= longestWhen && '在于'.includes(folded.charAt(start)) && !pauseIn(folded, start, end);
}
