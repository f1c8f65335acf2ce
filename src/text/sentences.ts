import { codeSet } from './codes.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** Ends of a sentence, as the folded view spells them: `。！？` and the end of a line. */
const sentenceEnds = codeSet('。!?\n\r\u2028\u2029');

/** Cuts the text into sentences. Their ends include the closing mark; together they cover the text without a gap. */
export function splitSentences({ folded, marks }: Source): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const at of marks) {
    if (!sentenceEnds.has(folded.charCodeAt(at))) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < folded.length) sentences.push({ start, end: folded.length });
  return sentences;
}
