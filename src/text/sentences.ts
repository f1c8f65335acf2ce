import { Breaks } from './breaks.ts';
import { codeSet } from './codes.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** Ends of a sentence, as the folded view spells them: `。！？` and the end of a line. */
const sentenceEnds = codeSet('。!?\n\r\u2028\u2029');

/** The wide blank that paragraphs are indented with. */
const indent = 0x3000;

/** 上线　　|　　每日收益: two wide blanks, which open a paragraph, inside a line. */
function opensParagraph(text: string, at: number): boolean {
  return text.charCodeAt(at) === indent && text.charCodeAt(at + 1) === indent && text.charCodeAt(at - 1) !== indent;
}

const lineEnds = codeSet('\n\r\u2028\u2029');
/** Shorter than this what stands in 【】 is a label, and no headline: 【面积】120平方米. */
const shortestHeadline = 10;
const longestHeadline = 80;
const goesOn = codeSet('\n\r,。!?;、的');

/** Cuts the text into sentences. Their ends include the closing mark; together they cover the text without a gap. */
export function splitSentences({ folded, text, marks }: Source): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end <= start) return;
    sentences.push({ start, end });
    start = end;
  };
  /** Where a headline that opens its line begins. */
  let headline = -1;
  const breaks = new Breaks(folded);
  for (const at of marks) {
    const code = folded.charCodeAt(at);
    if (folded.charAt(at) === '【' && (at === breaks.line || isStamp(folded, breaks.line, at))) headline = at;
    cut(breaks.before(at, start));
    if (opensParagraph(text, at)) {
      cut(at);
      continue;
    }
    const end = endAt(folded, at, headline);
    if (end < 0) continue;
    cut(end);
    if (lineEnds.has(code) || folded.charAt(at) === '】') headline = -1;
  }
  cut(folded.length);
  return sentences;
}

/** Where the sentence ends that the mark closes, or -1 where it closes none. */
function endAt(folded: string, at: number, headline: number): number {
  if (sentenceEnds.has(folded.charCodeAt(at)) || (headline >= 0 && endsHeadline(folded, headline, at))) return at + 1;
  // "text": "…": a field of a record
  const json = folded.charAt(at) === ':' && folded.charAt(at - 1) === '”' && folded.startsWith(' “', at + 1);
  return json ? at + 3 : -1;
}

const stamp = /^\d[\d./: -]{7,24}$/;

/** 2019.12.12 08:10|【…】: nothing but when it was put out stands before. */
function isStamp(folded: string, line: number, at: number): boolean {
  return at - line <= 25 && stamp.test(folded.slice(line, at));
}

/** 【某地楼价跌3%】|某地官方数据显示: a headline in front of its story. */
function endsHeadline(folded: string, headline: number, at: number): boolean {
  const length = at - headline;
  const stamped = /[\d ]/.test(folded.charAt(headline - 1));
  return (
    folded.charAt(at) === '】' &&
    (length >= shortestHeadline || stamped) &&
    length <= longestHeadline &&
    at + 1 < folded.length &&
    !goesOn.has(folded.charCodeAt(at + 1))
  );
}
