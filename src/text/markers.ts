/** List markers at the head of a clause or heading: `(一)`, `二、`, `3.`, `一是`, `第二部分`. They are never figures. */
import { codeSet } from './codes.ts';
import type { Span } from './span.ts';

export interface Marker extends Span {
  /** 0 `第X部分`, 1 `一、`, 2 `(一)`, 3 `1.` or `1、`, 4 `(1)`, `①`; 5 inside running text (`一是`, `首先`). */
  readonly level: number;
}

interface Form {
  readonly level: number;
  readonly form: RegExp;
}

const numerals = '一二三四五六七八九十';
const digits = '0123456789';

const pair = '(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十)';
/** What a pair of numerals may class; 三、四季度工作安排 is a heading. */
const graded =
  '(?:级|线|类|等|档|期|产(?!融合)|孩|胎|环|批|审|本|梯队|标段|年级|号|月份|季度(?!工作|重点|主要|计划|安排|打算|任务|思路|总结))';
/** Years are of a pair where a span is meant: 三、五年内, but 三、五年规划. */
const spanned = '(?:三、五|二、三|一、两|一、二)(?:年|个月|天)(?:内|后|左右|时间)';
/** 二、三级医院, 一、二线城市, 一、二、三产增加值: the mark parts two numerals and closes no list marker. */
const paired = `${pair}${graded}|一、二、三产|${spanned}`;

/** The forms of a level, by the characters that they start with. */
const forms: readonly (readonly [level: number, starts: string, form: RegExp])[] = [
  [0, '第', /第[一二三四五六七八九十]{1,3}(?:部分|篇|章)[、:\s]*/y],
  [5, numerals, /[一二三四五六七八九十]{1,2}(?:是(?!否)|要(?=[\u4e00-\u9fff]))[:,]?/y],
  [1, numerals, new RegExp(`(?!${paired})[一二三四五六七八九十]{1,3}(?:、|\\.)\\s*`, 'y')],
  [2, '(', /\([一二三四五六七八九十]{1,3}\)[、.]?\s*/y],
  [3, digits, /\d{1,2}(?:[、)]|\.(?!\d))\s*/y],
  // A.70种: the choices of a question
  [4, 'ABCDEFGH', /[A-H]\.\s*(?![A-Za-z.])/y],
  [4, '(', /\(\d{1,2}\)[、.]?\s*/y],
  [4, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', /[①-⑳]\s*/y],
  [5, '第首其再最', /第[一二三四五六七八九十],|(?:首先|其次|再次|最后),/y],
];

const starts = codeSet(forms.map(([, characters]) => characters).join(''));
const formsAt = formsByStart();

function formsByStart(): Map<number, Form[]> {
  const byStart = new Map<number, Form[]>();
  for (const [level, characters, form] of forms) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      const known = byStart.get(code);
      if (known) known.push({ level, form });
      else byStart.set(code, [{ level, form }]);
    }
  }
  return byStart;
}

const blank = codeSet(' \t\n\r\v\f\u2028\u2029\ufeff');

/** The list marker at `offset` (blanks before it allowed), or none. */
export function markerAt(folded: string, offset: number): Marker | undefined {
  let start = offset;
  while (start < offset + 8 && blank.has(folded.charCodeAt(start))) start++;
  const code = folded.charCodeAt(start);
  if (!starts.has(code)) return undefined;
  for (const { level, form } of formsAt.get(code)!) {
    form.lastIndex = start;
    if (form.test(folded)) return { start, end: form.lastIndex, level };
  }
  return undefined;
}
