import { findPeriods, governPeriods, resolvePeriods } from '../../src/periods/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';

/**
 * Cuts out figures marked `[8家]` and gives the period of each in a text of July 2023: `from/to`, `~from/to` when
 * inherited, `-` for none.
 */
export function govern(marked: string): string[] {
  const figures: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith('[')) text += piece;
    else {
      figures.push({ start: text.length, end: text.length + piece.length - 2 });
      text += piece.slice(1, -1);
    }
  }
  const source = createSource(text);
  const sentences = splitSentences(source);
  const mentions = resolvePeriods(findPeriods(source), source, sentences, { referenceDate: '2023-07-01' });
  return governPeriods({ source, sentences, mentions, figures }).map((period) =>
    period === undefined ? '-' : `${period.inherited ? '~' : ''}${period.start ?? ''}/${period.end ?? ''}`,
  );
}
