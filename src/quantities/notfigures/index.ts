/** What looks like a figure and is none. The rules, by what they look at: codes, measure words, times. */
import type { Kind } from '../../schema.ts';
import { nameRules } from './names.ts';
import type { Place, Refusal } from './rule.ts';
import { timeRules } from './times.ts';

export { codeRule, codeRules, isListMarker } from './codes.ts';
export type { Place, Refusal } from './rule.ts';

export const refusals: readonly Refusal[] = [...nameRules, ...timeRules];

/** The rules that a unit calls, those that keep a figure first; made at the unit's first use. */
const called = new Map<string, readonly Refusal[]>();
const mostUnits = 4096;

function rulesOf(kind: Kind, unit: string): readonly Refusal[] {
  const key = `${kind} ${unit}`;
  let rules = called.get(key);
  if (rules === undefined) {
    rules = refusals
      .filter(({ kinds, units }) => (kinds?.includes(kind) ?? true) && (units?.includes(unit) ?? true))
      .sort((a, b) => Number(b.keeps ?? false) - Number(a.keeps ?? false));
    if (called.size >= mostUnits) called.clear();
    called.set(key, rules);
  }
  return rules;
}

/** The rule by which the numeral and its unit name something; undefined where they are a figure. */
export function refusalOf(place: Place): Refusal | undefined {
  const inWords = place.numeral.script === 'chinese';
  for (const rule of rulesOf(place.kind, place.unit)) {
    if (rule.script !== undefined && (rule.script === 'chinese') !== inWords) continue;
    if (rule.speaks(place)) return rule.keeps ? undefined : rule;
  }
  return undefined;
}
