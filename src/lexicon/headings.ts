/** What the words of a heading speak of. */
import type { Span } from '../text/span.ts';
import type { View } from './lexicon.ts';

/** Views of the words that tell plans from reviews. */
export interface HeadingWords {
  readonly planHeading: View<true>;
  readonly reviewHeading: View<true>;
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
