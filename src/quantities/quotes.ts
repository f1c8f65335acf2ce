/** Titles and slogans: the quoted stretches of a text, in which a numeral is part of a name. */
import { codeSet, codeTable } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

export interface Quote extends Span {
  /** 《》 and 〔〕 hold titles and document numbers; “” and 「」 hold slogans and names. */
  readonly title: boolean;
  /** Somebody says it. */
  readonly said: boolean;
}

/** The mark that closes each; 0 for the marks that open nothing. */
const closing = codeTable(
  new Uint16Array(0x10000),
  ['《》', '“”', '「」', '『』', '〔〕'].map((pair) => [pair.charAt(0), pair.charCodeAt(1)]),
);

const titles = codeSet('《〔');
const lineFeed = 10;
/** 他直言|“让出三席”; 号称 and 简称 lead to names. */
const saying = /(?:[说问答喊呛]|(?<![号简俗统又堪自名])称|[直坦]言|表示|强调|指出|透露|回应|批评|质疑|抱怨|感叹)[,:]?$/;

/** “一共三斤两。”: a sentence, and no name. */
const ends = codeSet('。?');

/** Every quoted stretch, inside the marks; one that is not closed on its line is none. */
export function findQuotes({ folded, marks }: Source): Quote[] {
  const quotes: Quote[] = [];
  let open = 0;
  let start = 0;
  for (const at of marks) {
    const mark = folded.charCodeAt(at);
    if (open !== 0 && mark === closing[open]) {
      const title = titles.has(open);
      quotes.push({
        start,
        end: at,
        title,
        said:
          !title &&
          (ends.has(folded.charCodeAt(at - 1)) || saying.test(folded.slice(Math.max(0, start - 4), start - 1))),
      });
      open = 0;
    } else if (mark === lineFeed) open = 0;
    else if (open === 0 && closing[mark] !== 0) {
      open = mark;
      start = at + 1;
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
  if (quote.said) return false;
  if (start === quote.start && end >= quote.end && !countsInWords) return false;
  return quote.end - quote.start <= longestSlogan;
}
