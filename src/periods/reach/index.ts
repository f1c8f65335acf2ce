/** How far a time expression reaches: over its sentence, to one figure, or, as part of a name or a base, nowhere. */
import * as comparisons from './compared.ts';
import * as names from './named.ts';
import type { Place, Reach, ReachRule } from './rule.ts';
import * as tellings from './told.ts';

export { isClauseHead, isParted, phraseEnds } from './phrase.ts';
export type { Ahead, ReachRule } from './rule.ts';

/** The first that speaks decides; where none does, a time holds for its sentence. */
export const reachRules: readonly ReachRule[] = [
  comparisons.earlier,
  comparisons.comparedFigure,
  comparisons.compared,
  names.feastName,
  tellings.shown,
  names.quotedName,
  names.carriedItem,
  names.issueName,
  tellings.report,
  tellings.dateline,
  tellings.stamp,
  tellings.field,
  tellings.published,
  tellings.ofEvent,
  tellings.rareIn,
  tellings.rareSince,
  tellings.beginning,
  tellings.surveyed,
  tellings.reported,
  tellings.countedYears,
  tellings.sameMonth,
  tellings.newState,
  names.yearOfPlan,
  comparisons.base,
  comparisons.whole,
  comparisons.attribute,
  comparisons.laterAttribute,
  names.yearAgain,
  names.partOfName,
];

let rules = reachRules;

/** How far a mention reaches, and the rule that says so. */
export function reachOf(at: Place): { reach: Reach; rule: string } {
  for (const { name, read } of rules) {
    const reach = read(at);
    if (reach !== undefined) return { reach, rule: name };
  }
  return { reach: 'sentence', rule: '上半年: what follows' };
}

/** Runs with other rules than those of the list. */
export function withRules<T>(others: readonly ReachRule[], run: () => T): T {
  const before = rules;
  rules = others;
  try {
    return run();
  } finally {
    rules = before;
  }
}
