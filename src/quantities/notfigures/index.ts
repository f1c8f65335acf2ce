/** What looks like a figure and is none. The rules, by what they look at: codes, measure words, times. */
import type { Kind } from '../../schema.ts';
import { nameRules } from './names.ts';
import type { Place, Refusal } from './rule.ts';
import { timeRules } from './times.ts';

export { codeRule, codeRules, isListMarker } from './codes.ts';
export type { Place, Refusal } from './rule.ts';

export const refusals: readonly Refusal[] = [...nameRules, ...timeRules];

/** A rule with what is asked of it, all of one shape: the rules themselves are of many. */
interface Asked {
  readonly rule: Refusal;
  readonly keeps: boolean;
  readonly speaks: Refusal['speaks'];
}

/** The rules that a unit calls, those that keep a figure first: behind Chinese numerals, and behind digits. */
interface Called {
  readonly words: readonly Asked[];
  readonly digits: readonly Asked[];
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
      .map((rule): Asked => ({ rule, keeps: rule.keeps ?? false, speaks: rule.speaks }))
      .sort((a, b) => Number(b.keeps) - Number(a.keeps));
    rules = {
      words: all.filter(({ rule }) => rule.script !== 'digits'),
      digits: all.filter(({ rule }) => rule.script !== 'chinese'),
    };
    if (ofKind.size >= mostUnits) ofKind.clear();
    ofKind.set(unit, rules);
  }
  return rules;
}

/** The rule by which the numeral and its unit name something; undefined where they are a figure. */
export function refusalOf(place: Place): Refusal | undefined {
  const { words, digits } = rulesOf(place.kind, place.unit);
  for (const { rule, keeps, speaks } of place.numeral.script === 'chinese' ? words : digits)
    if (speaks(place)) return keeps ? undefined : rule;
  return undefined;
}
