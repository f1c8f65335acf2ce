/** Where a figure's own text starts: behind a list marker, a dateline, or the end of a sentence that no mark of Chinese shows. */
import type { Clause } from '../clauses/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { behindDateline } from '../text/dateline.ts';
import { runningLevel } from '../text/headings.ts';
import { markerAt } from '../text/markers.ts';
import type { Figure } from './figure.ts';

const digits = codeSet('0123456789');
const dashes = codeSet('—-');
/** A dash, a half-width stop, or 整理. */
const mayStop = codeSet('—-.整');
/** 数据来源:某某证券研究所|整理|公司实现营收: who compiled a chart, whose source runs into the text. */
const compiled = /(?:研究[所院部]|研究中心|证券)$/;

/** Behind the half-width stop that ends a sentence before the figure: 为主.|咨询内容, or `from`. */
export function behindStop(folded: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const end = mayStop.has(folded.charCodeAt(i)) ? endOfStop(folded, from, at, i) : 0;
    if (end > 0) return end;
  }
  return from;
}

/** The end of the stop that stands at `i`, or 0. */
function endOfStop(folded: string, from: number, at: number, i: number): number {
  // 增持—|未来6个月的投资收益率: a label and what it means
  if (i > from && dashes.has(folded.charCodeAt(i)) && folded.startsWith('未来', i + 1)) return i + 1;
  if (i > from && folded.startsWith('整理', i) && compiled.test(folded.slice(Math.max(from, i - 6), i))) return i + 2;
  if (folded.charAt(i) !== '.') return 0;
  const before = folded.charCodeAt(i - 1);
  const behind = folded.charCodeAt(i + 1);
  if (isHan(before) && (isHan(behind) || digits.has(behind))) return i + 1;
  return isHan(behind) && (i === from ? at > i + 1 : /[A-Za-z)\]]/.test(folded.charAt(i - 1))) ? i + 1 : 0;
}

/** Behind the dateline of the first clause of a sentence. */
function behindWire(folded: string, { mark, start }: Clause): number {
  return mark === '' ? behindDateline(folded, start) : start;
}

/** Start of a clause's own text before a figure: a list marker at its head is passed over. */
export function contentStart(folded: string, clause: Clause, figure: Figure): number {
  const told = behindWire(folded, clause);
  if (told > clause.start && told <= figure.start) return told;
  const marker = markerAt(folded, clause.start);
  if (!marker || marker.end > figure.start) return clause.start;
  return marker.level >= runningLevel || clause.mark !== ',' ? marker.end : clause.start;
}

/** Start of the text of a clause without figures. */
export function topicStart(folded: string, clause: Clause): number {
  const told = behindWire(folded, clause);
  return markerAt(folded, told)?.end ?? Math.min(told, clause.end);
}
