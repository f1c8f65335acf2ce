/** What the words of a heading speak of. */
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import type { Role } from './roles.ts';
import { headings } from './words/headings.data.ts';

/** Words that may start at a place and end at or before another, as a view of the lexicon has them. */
interface Listed {
  at(text: string, offset: number, limit: number): { readonly word: string } | undefined;
}

/** What tells plans from reviews. */
export interface HeadingWords {
  readonly planHeading: Listed;
  readonly reviewHeading: Listed;
}

export type Theme = 'plan' | 'review' | undefined;

/** The later word wins (`计划执行情况` is review), a plan after 和 does not. */
export function themeOf({ planHeading, reviewHeading }: HeadingWords, folded: string, { start, end }: Span): Theme {
  let theme: Theme;
  let reviewed = false;
  for (let i = start; i < end; i++) {
    const review = reviewHeading.at(folded, i, end);
    const plan = planHeading.at(folded, i, end);
    if (plan && plan.word.length >= (review?.word.length ?? 0)) {
      theme = reviewed ? 'review' : 'plan';
      i += plan.word.length - 1;
    } else if (review) {
      // 下半年工作总结: the plan word came first and names the time.
      if (!(theme === 'plan' && folded.startsWith('总结', i))) theme = 'review';
      reviewed = true;
      i += review.word.length - 1;
    }
  }
  return theme;
}

/** The words of headings that have a role, for stages that ask for no other words; picked out when they are first asked for. */
export function headingWords(role: Role): Listed {
  let words: ReturnType<typeof createWordSet> | undefined;
  return {
    at(text, offset, limit) {
      words ??= createWordSet(headings.filter(([roles]) => roles.split(' ').includes(role)).map(([, list]) => list));
      const found = wordAt(words, text, offset);
      return found && offset + found.word.length <= limit ? found : undefined;
    },
  };
}
