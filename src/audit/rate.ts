/** Rates named by what is done: 查出隐患96个,已整改85个,整改率88.5%. */

import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Formula, inOneScale, judge, unless } from './finding.ts';
import { type Frame, otherPeriod, type Stretch, shareWord } from './frame.ts';
import { type Operand, percentOf } from './operand.ts';
import type { Rule } from './rule.ts';
import { carriedOver, elsewhere, left, lowered, planned, rateFiller, rateName } from './words.patterns.ts';

/** Different words for the same thing being done. */
const synonyms = [
  '办结 结案 审结 执结',
  '化解 销案 调处 办结',
  '整改 整治 治理 销号',
  '支付 执行 支出 拨付 使用',
  '完成 完工 竣工',
  '开工 动工',
  '合格 达标',
].map((row) => row.split(' '));
/** What should be done is not done: 应覆盖395条. */
const due = /[应需须]/;
const reach = 6;

/** A rate whose two amounts stand before it in the sentence. */
export const ofDone: Rule = {
  name: 'what is done of what there was',
  at: ({ kind, relation }) => kind === 'percent' && relation === 'level',
  read(frame, stretch, i) {
    return frame.once(ofDone, i, () => doneOf(frame, stretch, i));
  },
};

function doneOf(frame: Frame, stretch: Stretch, i: number): Finding | undefined {
  // 1039名撤否率为100%: the figure is whose rate it is.
  if (i < stretch.from + 2 || frame.marks[i] === mark.none || elsewhere.test(frame.between(i))) return undefined;
  const named = rateName.exec(frame.lead(i)) ?? rateName.exec(frame.records[i]!.name);
  if (!named) return undefined;
  return fromAmounts(frame, stretch, { index: i, of: named[1]!.replace(rateFiller, ''), verb: named[2]! });
}

/** 新增用地指标556亩(…)。已组件550亩,组件率99%: which amount the rate is of is not said, and where one agrees it is it. */
export const ofEarlier: Rule = {
  name: 'what is done of what was named before',
  at: ({ kind, relation }) => kind === 'percent' && relation === 'level',
  read(frame, stretch, i) {
    const named = frame.marks[i] === mark.comma && rateName.exec(frame.lead(i));
    if (i === stretch.from || !named || elsewhere.test(frame.between(i)) || ofDone.read(frame, stretch, i))
      return undefined;
    const part = frame.operand(i - 1);
    if (!countable(part.record) || !part.sharp || !frame.between(i - 1).includes(named[2]!)) return undefined;
    for (let k = i - 2; k >= Math.max(0, i - farthest); k--) {
      const whole = frame.operand(k);
      if (!mayBeWhole(whole, part)) continue;
      const finding = judgeRate(percentOf as Formula, [part, whole], frame.operand(i));
      if (finding?.ok) return finding;
    }
    return undefined;
  },
};

const farthest = 10;
/** Characters in a row that two names have in common where they speak of one thing. */
const common = 4;

function mayBeWhole({ record, value }: Operand, part: Operand): boolean {
  if (!countable(record) || record.unit !== part.record.unit || value.lte(part.value)) return false;
  return !otherPeriod(record, part.record) && shareWord(record.name, part.record.name, common);
}

interface Rate {
  readonly index: number;
  /** Of what it is the rate, as its name says: 重大隐患 of 重大隐患整改率. */
  readonly of: string;
  readonly verb: string;
}

const countable = ({ kind, relation }: Indicator): boolean =>
  kind !== 'percent' && kind !== 'rank' && relation === 'level';

function fromAmounts(frame: Frame, { from }: Stretch, rate: Rate): Finding | undefined {
  const floor = Math.max(from, rate.index - reach);
  const named = fromNamed(frame, floor, rate);
  if (named) return named;
  const { done, undone, more } = doneBefore(frame, floor, rate);
  if (done === undefined) return undefined;
  const part = frame.operand(done);
  if (undone !== undefined) return judgeRate(rateOfBoth, [part, frame.operand(undone)], frame.operand(rate.index));
  const wholes = wholesBefore(frame, floor, part);
  const fitting = wholes.filter(({ record, index }) => {
    const aimed = record.status === 'planned' || planned.test(frame.lead(index)) || planned.test(record.name);
    if (rate.verb === '完成' && !aimed) return false;
    return rate.of === '' || record.name.includes(rate.of) || part.record.name.includes(rate.of);
  });
  if (fitting.length === 0 || part.record.status !== frame.records[rate.index]!.status) return undefined;
  const stated = frame.operand(rate.index);
  const findings = fitting.map((whole) => judgeRate(percentOf as Formula, [part, whole], stated));
  const holding = findings.find((finding) => finding?.ok) ?? fromLeft(frame, fitting, stated);
  if (holding) return holding;
  // 重大隐患5处,整改90处: what is done is done of something wider.
  const wider = rate.of !== '' && part.value.gt(fitting[0]!.value);
  const unsure = more || wider || wholes.some(({ index }) => carriedOver.test(frame.lead(index)));
  return unless(unsure, findings[lowered.test(rate.verb) ? largestOf(fitting) : 0]);
}

function largestOf(operands: readonly Operand[]): number {
  return operands.reduce((best, { value }, k) => (value.gt(operands[best]!.value) ? k : best), 0);
}

interface Done {
  readonly done?: number;
  readonly undone?: number;
  /** Another figure before it is done as well: 现场整改128处,限期整改25处. */
  readonly more?: boolean;
}

/** The nearest figure that is said to be done. */
function doneBefore(frame: Frame, floor: number, { index, verb }: Rate): Done {
  const { records, marks } = frame;
  const verbs = [verb, ...synonyms.filter((row) => row.includes(verb)).flat()];
  let done: number | undefined;
  let undone: number | undefined;
  let crossed = marks[index]!;
  for (let i = index - 1; i >= floor && crossed < mark.semicolon; i--) {
    const lead = frame.lead(i);
    const { name } = records[i]!;
    const word = countable(records[i]!) ? verbs.find((each) => lead.includes(each) || name.includes(each)) : undefined;
    crossed = Math.max(crossed, marks[i]!);
    if (word === undefined || lead.includes(`不${word}`) || due.test(lead)) continue;
    if (lead.includes(`未${word}`)) undone ??= i;
    else if (done === undefined) done = i;
    else return { done, more: records[i]!.unit === records[done]!.unit };
  }
  return { ...(done === undefined ? {} : { done }), ...(undone === undefined ? {} : { undone }) };
}

/** What the done part may be a part of, the nearest first. */
function wholesBefore(frame: Frame, floor: number, part: Operand): Operand[] {
  const { records, marks, listOf } = frame;
  const done = part.index;
  const wholes: Operand[] = [];
  let crossed = marks[done]!;
  for (let i = done - 1; i >= floor && crossed < mark.semicolon; i--) {
    // Of a list it is the whole that is done: 信访520宗,其中废气208宗、噪声312宗,办结507宗.
    const list = listOf.get(i);
    const whole = list && list.whole !== done && list !== listOf.get(done) ? list.whole : i;
    const fits = countable(records[i]!) && sameSort(records[i]!, part.record);
    if (fits && wholes.every(({ index }) => index !== whole)) wholes.push(frame.operand(whole));
    crossed = marks[i]!;
  }
  return wholes;
}

/** 整改率98.7%,剩余2处: what is left of the whole tells what is done. */
function fromLeft(frame: Frame, wholes: readonly Operand[], rate: Operand): Finding | undefined {
  const rest = rate.index + 1;
  if (rest >= frame.records.length || frame.marks[rest]! > mark.comma || !left.test(frame.lead(rest))) return undefined;
  const operand = frame.operand(rest);
  for (const whole of wholes) {
    if (whole.record.unit !== operand.record.unit) continue;
    const finding = judgeRate(rateOfRest, [operand, whole], rate);
    if (finding?.ok) return finding;
  }
  return undefined;
}

/** 中央资金3亿元,已使用1.7亿元,其中中央资金1.54亿元,中央资金执行率51%: two amounts of just that name. */
function fromNamed(frame: Frame, floor: number, { index, of }: Rate): Finding | undefined {
  if (of.length < 2) return undefined;
  const both: number[] = [];
  for (let i = floor; i < index; i++) {
    if (frame.records[i]!.name === of && countable(frame.records[i]!)) both.push(i);
  }
  const [whole, part] = both;
  if (whole === undefined || part === undefined || both.length > 2) return undefined;
  if (frame.records[whole]!.unit !== frame.records[part]!.unit) return undefined;
  return judgeRate(percentOf as Formula, [frame.operand(part), frame.operand(whole)], frame.operand(index));
}

function sameSort(a: Indicator, b: Indicator): boolean {
  return a.unit === b.unit || (a.kind === b.kind && (a.unit === '' || b.unit === '')) || a.unit === '' || b.unit === '';
}

/** 已整改10宗,未整改2宗,整改率83.33% */
const rateOfBoth: Formula = (done, undone) => percentOf(done!, done!.plus(undone!));
const rateOfRest: Formula = (rest, whole) => percentOf(whole!.minus(rest!), whole!);

function judgeRate(formula: Formula, from: readonly [Operand, Operand], stated: Operand): Finding | undefined {
  const [a, b] = from;
  if (formula !== rateOfBoth && b.value.lte(b.half)) return undefined;
  if (formula === rateOfBoth && a.record.unit !== b.record.unit) return undefined;
  const print = inOneScale(from);
  const [x, y] = [print(a.value), print(b.value)];
  const working =
    formula === rateOfBoth ? `${x} ÷ (${x} + ${y})` : formula === rateOfRest ? `(${y} − ${x}) ÷ ${y}` : `${x} ÷ ${y}`;
  return judge({ check: 'rate', stated, from, working, formula });
}
