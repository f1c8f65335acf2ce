/** What stands between the figures of a sentence: the strongest mark, brackets, and 其中. Every character is read once. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** Strength of the mark between a figure and the one before it. */
export const mark = { none: 0, list: 1, comma: 2, semicolon: 3, sentence: 4 } as const;

export interface Gap {
  /** Strongest mark outside brackets between the figure before and this one. */
  readonly mark: number;
  /** How many brackets stand around the figure. */
  readonly depth: number;
  /** Number of the innermost bracket around it in its sentence; 0 outside. */
  readonly bracket: number;
  /** Where 其中 ends in the gap, or -1. */
  readonly among: number;
  /** Where the words right before the figure start: behind the last mark, bracket or figure. */
  readonly lead: number;
  /** Where the bracket around it opens, or -1. */
  readonly opened: number;
}

const longestQuote = 80;

/**
 * Reads the gaps before the figures `from`..`to` (indices), all of which stand in `sentence`, whose first mark has the
 * index `firstMark`.
 */
export function readGaps(
  { folded, marks }: Source,
  sentence: Span,
  figures: readonly Span[],
  from: number,
  to: number,
  firstMark: number,
): Gap[] {
  const gaps: Gap[] = [];
  const brackets: { id: number; at: number }[] = [];
  let ids = 0;
  let at = sentence.start;
  let m = firstMark;
  for (let k = from; k < to; k++) {
    const { start, end } = figures[k]!;
    // 和 or 及 right behind a figure
    const first = at < start ? folded.charCodeAt(at) : 0;
    let strongest: number = first === 0x548c || first === 0x53ca ? mark.list : mark.none;
    let among = -1;
    let lead = at;
    let passed = at;
    for (; m < marks.length && marks[m]! < start; m++) {
      const i = marks[m]!;
      if (i < passed) continue;
      switch (folded.charCodeAt(i)) {
        case 0x3001: // 、
          if (strongest < mark.list) strongest = mark.list;
          break;
        case 0x2c:
        case 0x3a:
          if (strongest < mark.comma) strongest = mark.comma;
          break;
        case 0x3b:
          strongest = mark.semicolon;
          break;
        case 0x28:
        case 0x5b:
        case 0x3010:
          brackets.push({ id: ++ids, at: i });
          break;
        case 0x29:
        case 0x5d:
        case 0x3011:
          brackets.pop();
          break;
        case 0x5176: // 其
          if (folded.charCodeAt(i + 1) !== 0x4e2d) continue;
          among = i + 2;
          lead = i + 2;
          continue;
        case 0x201c: // a quote: what stands inside is no mark
        case 0x300a: {
          const close = folded.charCodeAt(i) === 0x201c ? 0x201d : 0x300b;
          const limit = Math.min(start, i + longestQuote);
          for (let q = i + 1; q < limit; q++) {
            if (folded.charCodeAt(q) === close) {
              passed = q + 1;
              break;
            }
          }
          continue;
        }
        default:
          continue;
      }
      lead = i + 1;
    }
    const inner = brackets.at(-1);
    gaps.push({
      mark: strongest,
      depth: brackets.length,
      bracket: inner?.id ?? 0,
      among,
      lead,
      opened: inner?.at ?? -1,
    });
    at = end;
  }
  return gaps;
}
