/** The same indicator stated twice: the same amount again, or another one of the same name and time. */

import type { Finding, Indicator } from '../types.ts';
import { judge } from './finding.ts';
import { type Frame, otherOwner, otherPeriod, ownerOf, sameName, shareWord } from './frame.ts';
import type { TextRule } from './rule.ts';
import { oneself, owner, work } from './words.patterns.ts';

export const repeats: TextRule = {
  name: 'stated again',
  *read(frame) {
    const seen = new Set<number>();
    for (const [earlier, index] of sameAmounts(frame)) {
      const finding = judgePair(frame, earlier, index);
      if (!finding?.ok || seen.has(index)) continue;
      seen.add(index);
      yield finding;
    }
    for (const group of sameIndicators(frame)) {
      const [first, ...later] = group;
      for (const index of later) {
        if (seen.has(index)) continue;
        const finding = judgePair(frame, first!, index);
        if (finding && (finding.ok || ownersOf(frame, first!) === ownersOf(frame, index))) yield finding;
      }
    }
  },
};

/** Fewer digits may be the same by chance. */
const fewestDigits = 3;
const longestHeadline = 300;
/** Under so long a name, two digits tell as much as more of them under another one. */
const tellingName = 9;
/** Two owners hardly have the same amount to so many digits: the text has two names for one. */
const ownDigits = 4;
/** An amount of so many digits is the same one, whatever it is called. */
const tellingDigits = 5;

/** Amounts of three digits and more that stand again in another sentence, under a name that may be the same. */
function* sameAmounts(frame: Frame): Generator<[number, number]> {
  const first = new Map<string, number>();
  for (const [i, record] of frame.records.entries()) {
    const { name, normalized, kind, relation, direction, unit } = record;
    const few = countDigits(record) < fewestDigits;
    if (name.length < (few ? tellingName : 2) || countDigits(record) < 2 || record.bound === 'range' || unit === '年')
      continue;
    const key = `${unit}|${normalized.value}|${kind === 'percent' ? `${relation}|${direction}` : ''}|${few ? bareName(record) : ''}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, i);
    else if (saidTwice(frame, earlier, i) && areOne(frame, earlier, i)) yield [earlier, i];
  }
}

/** In two sentences, or in a headline and what follows it. */
function saidTwice(frame: Frame, a: number, b: number): boolean {
  if (frame.sentenceOf(a) !== frame.sentenceOf(b)) return true;
  const { end } = frame.records[a]!;
  const { start } = frame.records[b]!;
  return start - end < longestHeadline && (frame.source?.folded.slice(end, start).includes('】') ?? false);
}

function areOne({ records }: Frame, a: number, b: number): boolean {
  const [one, other] = [records[a]!, records[b]!];
  const digits = writtenDigits(one).replace(/^0+|0+$/g, '').length;
  if (otherOwner(one, other) && digits < ownDigits) return false;
  if (one.name.length >= tellingName && bareName(one) === bareName(other))
    return one.kind !== 'percent' || !otherPeriod(one, other);
  // The time of an amount of many digits may be that of either sentence.
  if (otherPeriod(one, other) && (one.kind === 'percent' || digits < fewestDigits)) return false;
  if (sameName(one.name, other.name) || digits >= tellingDigits) return true;
  return digits >= fewestDigits && shareWord(one.name, other.name, 2);
}

/** VOCs企业、深度治理 and VOCs企业深度治理 */
function bareName({ name }: Indicator): string {
  return name.replace(/[、“”《》·\s]/g, '');
}

function countDigits({ text }: Indicator): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) count++;
  }
  return count;
}

function writtenDigits({ text }: Indicator): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

/** A shorter name may stand for many things (罚款, 培训). */
const shortestName = 5;

function keyOf(record: Indicator): string | undefined {
  const { name, unit, relation, direction, basis, status, bound, period } = record;
  if (name.length < shortestName || bound !== 'exact' || status !== 'actual' || relation === 'base' || work.test(name))
    return undefined;
  if (period?.end === undefined || period.start === undefined || period.inherited) return undefined;
  return [name, ownerOf(record), unit, relation, direction, basis, period.start, period.end].join('\u0000');
}

/** Records of one name, owner, unit, time and statement, one a sentence. 向某人借款3万元、2万元: a name that is handed out says no more. */
function sameIndicators(frame: Frame): number[][] {
  const groups = new Map<string, number[]>();
  frame.records.forEach((record, i) => {
    const key = keyOf(record);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].filter((group) => group.length > 1 && onePerSentence(frame, group));
}

function onePerSentence(frame: Frame, group: readonly number[]): boolean {
  return new Set(group.map((i) => frame.sentenceOf(i))).size === group.length;
}

function ownersOf(frame: Frame, i: number): string {
  const said = frame
    .between(i)
    .replace(frame.records[i]!.name, '')
    .split(/[,;:。]/)
    .slice(-2)
    .join();
  return [...said.matchAll(owner)]
    .map(([found]) => found)
    .filter((found) => !oneself.test(found))
    .join();
}

function judgePair(frame: Frame, earlier: number, index: number): Finding | undefined {
  const [said, again] = [frame.operand(earlier), frame.operand(index)];
  const [before, behind] = [said.record.text, again.record.text];
  const same = said.record.normalized.value === again.record.normalized.value;
  const finding = judge({
    check: 'repeat',
    stated: same ? { ...again, sharp: true } : again,
    from: [same ? { ...said, sharp: true } : said],
    formula: (value) => value!.abs(),
    working: `前文 ${before}`,
    assumes: '两处说的是同一指标',
  });
  if (!finding) return undefined;
  const assumed = finding.severity === 'doubt' ? '(设两处说的是同一指标)' : '';
  return { ...finding, message: `${again.record.name}:前文 ${before},后文 ${behind}${assumed}` };
}
