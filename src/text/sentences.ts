import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** Ends of a sentence, as the folded view spells them: `。！？` and the end of a line. */
const sentenceEnd = /[。!?\n\r\u2028\u2029]/g;

/** Cuts the text into sentences. Their ends include the closing mark; together they cover the text without a gap. */
export function splitSentences({ folded }: Source): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(folded)) {
    sentences.push({ start, end: sentenceEnd.lastIndex });
    start = sentenceEnd.lastIndex;
  }
  if (start < folded.length) sentences.push({ start, end: folded.length });
  return sentences;
}
