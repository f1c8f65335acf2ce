/** Wholes and their stated parts, sentence by sentence. The rules stand in the order in which they are asked. */

import { markFrom, type Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Indicator } from '../types.ts';
import { among, including } from './among.ts';
import { bracket } from './bracket.ts';
import { type Gap, readGaps, type Stretch } from './gaps.ts';
import { handed, pair } from './handed.ts';
import type { ListScope, OpenList, PartList, PartRule } from './list.ts';
import type { Scope } from './scope.ts';
import { rest, total } from './totals.ts';

/** What the sentences of a text say of how their figures belong together. */
export interface Parts {
  /** The sentences that hold figures. */
  readonly stretches: readonly Stretch[];
  /** What stands before each figure, in its sentence. */
  readonly gaps: readonly Gap[];
  readonly lists: readonly PartList[];
}

/** The first rule that is called decides; `among` and `bracket` also where they decline. */
export const partRules: readonly PartRule[] = [among, bracket, handed, including, total, rest, pair];

/** Reads the lists of all sentences. `records` are sorted and disjoint; linear in the text. */
export function readParts(source: Source, sentences: readonly Span[], records: readonly Indicator[]): Parts {
  const stretches: Stretch[] = [];
  const gaps: Gap[] = [];
  const lists: OpenList[] = [];
  const taken = new Map<number, OpenList>();
  const { folded, trace } = source;
  let to = 0;
  let firstMark = 0;
  let previous: Scope | undefined;
  for (const sentence of sentences) {
    const from = to;
    while (to < records.length && records[to]!.start < sentence.end) to++;
    if (to === from) {
      previous = undefined;
      continue;
    }
    firstMark = markFrom(source, sentence.start, firstMark);
    const stretch = { sentence, from, to, firstMark };
    stretches.push(stretch);
    readGaps(source, stretch, records, gaps);
    const scope: ListScope = { folded, records, from, to, gaps, sentence, previous, taken, trace };
    if (to - from > 1 || gaps[from]!.among >= 0) readSentence(scope, lists);
    // Only a whole in the sentence right before it, on the same line, belongs to a list.
    previous = endsLine(folded.charCodeAt(sentence.end - 1)) ? undefined : scope;
  }
  return { stretches, gaps, lists };
}

function endsLine(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

function readSentence(scope: ListScope, lists: OpenList[]): void {
  for (let j = scope.from; j < scope.to; j++) {
    for (const rule of partRules) {
      const found = rule.read(scope, j);
      if (!found) continue;
      for (const list of found) {
        lists.push(list);
        if (!list.tentative) take(scope, list, rule);
      }
      break;
    }
  }
}

function take({ records, taken, trace }: ListScope, list: OpenList, rule: PartRule): void {
  for (const part of list.parts) {
    if (!taken.has(part)) trace?.say(records[part]!, 'partOf', rule.name, list.cue);
    taken.set(part, list);
  }
}
