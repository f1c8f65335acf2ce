/** Titles and slogans: the quoted stretches of a text, in which a numeral is part of a name. */
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

export interface Quote extends Span {
  /** 《》 and 〔〕 hold titles and document numbers; “” and 「」 hold slogans and names. */
  readonly title: boolean;
}

const marks = /[《》“”「」『』〔〕\n]/g;
const closing: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」', '『': '』', '〔': '〕' };

/** Every quoted stretch, inside the marks; one that is not closed on its line is none. */
export function findQuotes({ folded }: Source): Quote[] {
  const quotes: Quote[] = [];
  let open = '';
  let start = 0;
  marks.lastIndex = 0;
  for (let match = marks.exec(folded); match; match = marks.exec(folded)) {
    const mark = match[0];
    if (open !== '' && mark === closing[open]) {
      quotes.push({ start, end: match.index, title: open === '《' || open === '〔' });
      open = '';
    } else if (mark === '\n') open = '';
    else if (open === '' && closing[mark] !== undefined) {
      open = mark;
      start = match.index + 1;
    }
  }
  return quotes;
}

/** A slogan is short; a longer quotation is a sentence, whose figures are figures. */
const longestSlogan = 16;

/** Whether a figure stands in a title, or in a slogan that is more than the figure itself. */
export function isQuotedName(quotes: readonly Quote[], { start, end }: Span, countsInWords: boolean): boolean {
  const quote = quotes[firstEndingAfter(quotes, start)];
  if (!quote || start < quote.start) return false;
  if (quote.title) return true;
  if (start === quote.start && end >= quote.end && !countsInWords) return false;
  return quote.end - quote.start <= longestSlogan;
}
