/** What looks like a figure and is none. The rules, by what they look at: codes, measure words, times. */
import type { Kind } from '../../schema.ts';
import { nameRules } from './names.ts';
import type { Place, Refusal } from './rule.ts';
import { timeRules } from './times.ts';

export { codeRule, codeRules, isListMarker } from './codes.ts';
export type { Place, Refusal } from './rule.ts';

export const refusals: readonly Refusal[] = [...nameRules, ...timeRules];

/** The rules that a unit calls, those that keep a figure first: behind Chinese numerals, and behind digits. */
interface Called {
  readonly words: readonly Refusal[];
  readonly digits: readonly Refusal[];
}

/** By kind and name of the unit; made at the unit's first use. */
const called = new Map<Kind, Map<string, Called>>();
/** Units of one kind whose rules are kept. */
const mostUnits = 1024;

function rulesOf(kind: Kind, unit: string): Called {
  let ofKind = called.get(kind);
  if (ofKind === undefined) {
    ofKind = new Map();
    called.set(kind, ofKind);
  }
  let rules = ofKind.get(unit);
  if (rules === undefined) {
    const all = refusals
      .filter(({ kinds, units }) => (kinds?.includes(kind) ?? true) && (units?.includes(unit) ?? true))
      .sort((a, b) => Number(b.keeps ?? false) - Number(a.keeps ?? false));
    rules = {
      words: all.filter(({ script }) => script !== 'digits'),
      digits: all.filter(({ script }) => script !== 'chinese'),
    };
    if (ofKind.size >= mostUnits) ofKind.clear();
    ofKind.set(unit, rules);
  }
  return rules;
}

/** The rule by which the numeral and its unit name something; undefined where they are a figure. */
export function refusalOf(place: Place): Refusal | undefined {
  const { words, digits } = rulesOf(place.kind, place.unit);
  for (const rule of place.numeral.script === 'chinese' ? words : digits)
    if (rule.speaks(place)) return rule.keeps ? undefined : rule;
  return undefined;
}
