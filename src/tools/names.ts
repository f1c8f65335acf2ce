/** Names compared as a reader would: in one script, without the words that say no more, a part of the words is enough. */
import { createSource } from '../text/source.ts';
import type { Indicator } from '../types.ts';

/** 公共 keeps its 共. */
const fillers = /(公共)|合计|总计|共计|累计|完成|实现|达到|\s|[的了共总]/g;

/** What of a name is compared; all of it where nothing would be left. */
export function coreOf(name: string): string {
  const { folded } = createSource(name);
  return folded.replace(fillers, '$1') || folded;
}

/**
 * How well a name answers what was asked for, both as {@link coreOf} gives them: 3 the same, above 2 it ends with it
 * (`一般|公共预算收入`), above 1 it holds it, above 0 it holds its words in this order (`公共…收入`); the more of the name was
 * asked for the higher. Undefined where it does not answer.
 */
export function likeness(asked: string, name: string): number | undefined {
  if (asked === name) return 3;
  if (asked.length >= name.length) return undefined;
  const part = asked.length / name.length;
  if (name.endsWith(asked)) return 2 + part;
  if (name.includes(asked)) return 1 + part;
  return holdsWords(asked, name) ? part : undefined;
}

/** Whether what was asked for can be cut into words of two characters and more that the name has in this order. */
function holdsWords(asked: string, name: string): boolean {
  let from = 0;
  let at = 0;
  while (at < asked.length) {
    let end = at + 2;
    let found = end <= asked.length ? name.indexOf(asked.slice(at, end), from) : -1;
    if (found < 0) return false;
    while (end < asked.length && name[found + end - at] === asked[end]) end++;
    // a single character is no word: the cut stands before it
    if (asked.length - end === 1) end--;
    if (end - at < 2) return false;
    found += end - at;
    from = found;
    at = end;
  }
  return true;
}

type Named = Pick<Indicator, 'name' | 'subject' | 'of'>;

/** How well what a record measures answers what was asked for, as {@link likeness}, by any name that the figure has. */
export function nameAnswers(record: Named, asked: string): number | undefined {
  return bestOf(asked, namesOf(record));
}

/** How well the subject of a record answers what was asked for, as {@link likeness}. */
export function subjectAnswers({ subject }: Named, asked: string): number | undefined {
  return subject === undefined ? undefined : bestOf(asked, [subject.text]);
}

/** All that a record's figure may be called. */
function namesOf({ name, subject, of }: Named): string[] {
  const names = of === undefined ? [name] : [name, of, name + of];
  return subject === undefined ? names : [...names, ...names.map((each) => subject.text + each)];
}

function bestOf(asked: string, names: readonly string[]): number | undefined {
  let best: number | undefined;
  for (const name of names) {
    const score = likeness(asked, coreOf(name));
    if (score !== undefined && (best === undefined || score > best)) best = score;
  }
  return best;
}
