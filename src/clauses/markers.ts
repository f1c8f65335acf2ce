/** List markers at the head of a clause or heading: `(一)`, `二、`, `3.`, `一是`, `第二部分`. They are never figures. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';

export interface Marker extends Span {
  /** 0 `第X部分`, 1 `一、`, 2 `(一)`, 3 `1.` or `1、`, 4 `(1)`, `①`; 5 inside running text (`一是`, `首先`). */
  readonly level: number;
}

const forms: readonly (readonly [level: number, form: RegExp])[] = [
  [0, /第[一二三四五六七八九十]{1,3}(?:部分|篇|章)[、:\s]*/y],
  [5, /[一二三四五六七八九十]{1,2}(?:是(?!否)|要(?=[\u4e00-\u9fff]))[:,]?/y],
  [1, /[一二三四五六七八九十]{1,3}(?:、|\.)\s*/y],
  [2, /\([一二三四五六七八九十]{1,3}\)[、.]?\s*/y],
  [3, /\d{1,2}(?:[、)]|\.(?!\d))\s*/y],
  [4, /\(\d{1,2}\)[、.]?\s*|[①-⑳]\s*/y],
  [5, /第[一二三四五六七八九十],|(?:首先|其次|再次|最后),/y],
];

const blank = codeSet(' \t\n\r\v\f\u2028\u2029\ufeff');

/** The list marker at `offset` (blanks before it allowed), or none. */
export function markerAt(folded: string, offset: number): Marker | undefined {
  let start = offset;
  while (start < offset + 8 && blank.has(folded.charCodeAt(start))) start++;
  const code = folded.charCodeAt(start);
  // A marker starts with a digit, a numeral, a bracket, 第, 首, 其, 再, 最 or a circled number.
  if (!starts.has(code)) return undefined;
  for (const [level, form] of forms) {
    form.lastIndex = start;
    if (form.test(folded)) return { start, end: form.lastIndex, level };
  }
  return undefined;
}

const starts = codeSet('一二三四五六七八九十第(0123456789首其再最①②③④⑤⑥⑦⑧⑨⑩');
