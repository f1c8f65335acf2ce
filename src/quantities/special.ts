/** Figures whose form is more than number and unit: 翻番 and ratios. */
import { divide, exact } from '../numbers/exact.ts';
import type { Numeral } from '../numbers/index.ts';
import { codeSet } from '../text/codes.ts';
import { contests } from '../text/contests.ts';
import { wordAt } from '../text/words.ts';
import { boundBefore, boundWordStart, closes } from './bounds.ts';
import { hasCue } from './cues.ts';
import { type Figure, type Measure, type NewFigure, newFigure, ratio } from './figure.ts';

const times: Measure = { kind: 'multiple', name: '倍', code: '1' };
const ratioWords = ['比', '按', '率', '例'];
const ratioMarks = codeSet(':比');

const moreScores = /^(?:、\d{1,3}:\d{1,3}){0,4}/;

/** 以61:52战胜, 以17:18、15:4战胜: the scores of a game. */
function isScore(folded: string, start: number, end: number): boolean {
  const behind = end + moreScores.exec(folded.slice(end, end + 32))![0].length;
  return (
    wordAt(contests, folded, behind) !== undefined || ledByScore.test(folded.slice(Math.max(0, start - 32), start))
  );
}

const ledByScore = /以(?:\d{1,3}:\d{1,3}、){0,4}$/;

/** 20:59, 图19:2018 and 00:08 are no ratios; 配比为12:10 and 以61:52战胜 are. */
function isClock(folded: string, { start, end, value }: Numeral, second: Numeral): boolean {
  if (folded.charAt(end) !== ':' || second.script !== 'arabic') return false;
  if ('图表第'.includes(folded.charAt(start - 1) || ' ')) return true;
  if (second.end - second.start !== 2 || second.decimal || value === '1') return false;
  if (folded.charAt(second.start) === '0') return true;
  if (isScore(folded, start, second.end)) return false;
  return second.value < '60' && !hasCue(folded, start, ratioWords);
}

/** `翻番` and `翻了一番` are twice, `翻两番` four times. */
export function readDoubling(folded: string, numeral: Numeral): Figure | undefined {
  const { doubling, start, end } = numeral;
  if (doubling) return withMore(folded, newFigure(numeral, start, end, times, '2'));
  if (folded.charAt(end) !== '番') return undefined;
  // 翻了近一番: a bound word may part the verb from the number
  const bounded = boundWordStart(folded, start);
  const head = folded.charAt(bounded - 1) === '了' ? bounded - 2 : bounded - 1;
  if (folded.charAt(head) !== '翻') return undefined;
  const doublings = Number(numeral.value);
  if (!Number.isInteger(doublings) || doublings < 1 || doublings > 64) return undefined;
  const figure = newFigure(numeral, head, end + 1, times, (2n ** BigInt(doublings)).toString());
  if (bounded < start) figure.bound = boundBefore(folded, start);
  return withMore(folded, figure);
}

/** 翻一番多, 三分之一多. */
export function withMore(folded: string, figure: NewFigure): Figure {
  if (folded.charAt(figure.end) !== '多' || !closes(folded, figure.end + 1)) return figure;
  figure.end++;
  figure.over = true;
  return figure;
}

/** `1:3`, `3比1`: the quotient of the two. */
export function readRatio(folded: string, numeral: Numeral, second: Numeral | undefined): Figure | undefined {
  if (!second || numeral.upper !== undefined || second.upper !== undefined) return undefined;
  const gap = second.start - numeral.end;
  if (gap !== 1 || !ratioMarks.has(folded.charCodeAt(numeral.end))) return undefined;
  if (folded.charAt(second.end) === ':' || folded.charAt(numeral.start - 1) === ':') return undefined;
  if (numeral.value.length > 10 || second.value.length > 10) return undefined;
  // 解法二:2辆车
  if (folded.charAt(numeral.end) === ':' && numeral.script !== second.script) return undefined;
  if (isClock(folded, numeral, second)) return undefined;
  const value = divide(exact(numeral.value), exact(second.value))?.toFixed();
  return value === undefined ? undefined : newFigure(numeral, numeral.start, second.end, ratio, value);
}
