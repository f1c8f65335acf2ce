/** A part's share of its whole: 民生支出77891万元,占支出91.1%; what is done of a plan: 占年度计划72亿元的53.4%. */

import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { judge } from './finding.ts';
import { type Frame, isShare, otherPeriod, type Run, type Stretch, sameName, sameUnit } from './frame.ts';
import type { Rule } from './rule.ts';
import { aimed, narrower, ofAim, plainWhole } from './words.patterns.ts';
import { inPercentOf } from './working.ts';

/** A share with the part and the whole that it is stated of. */
export interface Share {
  readonly share: number;
  readonly part: number;
  readonly whole: number;
  /** What is taken for granted where the text does not say it. */
  readonly assumes?: string;
}

const reach = 4;
const remembered = 24;
const nearest = 10;

const isPercent = ({ kind }: Indicator): boolean => kind === 'percent';

/** 1083件,占全部办件3282件的33.0%; 完成投资38亿元,占年度计划72亿元的53.4%; 11.8万公里,完成全年目标(12.9万公里)的91.4% */
export const ofStatedWhole: Rule = {
  name: 'share of the amount before it',
  at: isPercent,
  read(frame, stretch, i) {
    const found = embedded(frame, stretch, i);
    return found && judgeShare(frame, found);
  },
};

export const ofNamedWhole: Rule = {
  name: 'share of a whole by its name',
  at: isPercent,
  read(frame, stretch, i) {
    const found = findShare(frame, stretch, i);
    return found && judgeShare(frame, found);
  },
};

/** 进口743万瓶,占比70%: which whole is not said, and where one agrees it is it. */
export const ofAnyWhole: Rule = {
  name: 'share of a whole before it',
  at: isPercent,
  read(frame, stretch, i) {
    if (!isShare(frame, i) || ofAim.test(frame.between(i))) return undefined;
    if (embedded(frame, stretch, i) || findShare(frame, stretch, i)) return undefined;
    const part = partBefore(frame, stretch, i);
    if (part < 0) return undefined;
    const own = frame.operand(part);
    const fine = frame.operand(i).half.lt('0.1');
    for (let whole = part - 1; whole >= Math.max(0, part - nearest); whole--) {
      const record = frame.records[whole]!;
      if (record.relation !== 'level' || !sameUnit(record, own.record) || otherPeriod(record, own.record)) continue;
      if (!fine && !sameName(record.name, own.record.name)) continue;
      const finding = frame.operand(whole).value.gt(own.value)
        ? judgeShare(frame, { share: i, part, whole })
        : undefined;
      if (finding?.ok) return finding;
    }
    return undefined;
  },
};

/** 全年计划招商50个,已签约46个,完成计划的92% */
export const ofPlan: Rule = {
  name: 'what is done of a plan before it',
  at: isPercent,
  read(frame, stretch, i) {
    const part = i - 1;
    if (part <= stretch.from || frame.marks[i]! > mark.comma || !ofAim.test(frame.between(i))) return undefined;
    const own = frame.records[part]!;
    if (own.relation !== 'level' || own.status !== 'actual') return undefined;
    for (let whole = part - 1; whole >= Math.max(stretch.from, part - reach); whole--) {
      const record = frame.records[whole]!;
      if (record.relation !== 'level' || !sameUnit(record, own)) continue;
      const planned = record.status === 'planned' || aimed.test(frame.lead(whole));
      return planned ? judgeShare(frame, { share: i, part, whole, assumes: '计划即前文的这一项' }) : undefined;
    }
    return undefined;
  },
};

/** What share `i` is a share of; undefined where the text does not tie it. */
export function findShare(frame: Frame, stretch: Stretch, i: number): Share | undefined {
  return frame.once(findShare, i, () => tied(frame, stretch, i));
}

function tied(frame: Frame, stretch: Stretch, i: number): Share | undefined {
  if (!isShare(frame, i) || embedded(frame, stretch, i)) return undefined;
  const run = frame.runOf(stretch, i);
  if (run.relation !== 'share') return undefined;
  return run.to - run.from > 1 ? fromRun(frame, stretch, run, i) : fromPart(frame, stretch, i);
}

const ofTheAmount = /^[)\]]?的?(?:约|近|超)?$/;
const takes = /占|完成|[为达]/;

function embedded(frame: Frame, { from }: Stretch, i: number): Share | undefined {
  const { records, marks } = frame;
  const whole = i - 1;
  if (whole <= from || marks[i]! > mark.none || !ofTheAmount.test(frame.between(i))) return undefined;
  const said = frame.between(whole);
  if (!takes.test(said) || (!said.includes('占') && !aimed.test(said))) return undefined;
  for (let part = whole - 1; part >= Math.max(from, whole - reach); part--) {
    if (sameUnit(records[part]!, records[whole]!) && records[part]!.relation === 'level')
      return { share: i, part, whole };
    if (marks[part]! >= mark.semicolon) break;
  }
  return undefined;
}

/** What the words behind 占 name, without filler. */
function wholeNamed(lead: string): string | undefined {
  const at = lead.lastIndexOf('占');
  if (at < 0) return undefined;
  return lead
    .slice(at + 1)
    .replace(/的?(?:约|近|超过|超|达到|达|为|比重|比例|比)*$/, '')
    .replace(/的$/, '')
    .replace(/^(?:了|全部|整个|其|该)/, '');
}

/** 其中A 5家、B 4家,分别占55.6%、44.4% */
function fromRun(frame: Frame, stretch: Stretch, run: Run, i: number): Share | undefined {
  const size = run.to - run.from;
  const last = run.from - 1;
  if (last < stretch.from || frame.marks[run.from]! > mark.comma) return undefined;
  const list = frame.listOf.get(last);
  if (!list || list.parts.length !== size || list.parts.at(-1) !== last) return undefined;
  const named = wholeNamed(frame.lead(run.from)) ?? '';
  if (!plainWhole.test(named) && !names(frame.records[list.whole]!, named)) return undefined;
  return { share: i, part: list.parts[i - run.from]!, whole: list.whole };
}

function fromPart(frame: Frame, stretch: Stretch, i: number): Share | undefined {
  const { records, marks, listOf } = frame;
  const lead = frame.lead(i);
  const named = wholeNamed(lead) ?? (lead === records[i]!.name ? '' : undefined);
  if (named === undefined) return undefined;
  const part = partBefore(frame, stretch, i);
  if (part < 0) return undefined;
  const own = listOf.get(part);
  if (plainWhole.test(named)) return own && marks[i]! <= mark.comma ? { share: i, part, whole: own.whole } : undefined;
  if (own && names(records[own.whole]!, named)) return { share: i, part, whole: own.whole };
  const whole = wholeCalled(frame, part, named);
  if (whole < 0) return undefined;
  const { name } = records[whole]!;
  const said = name === named || (whole === part - 1 && whole >= stretch.from && !narrower.test(name));
  return { share: i, part, whole, ...(said ? {} : { assumes: `“${named}”即前文的“${name}”` }) };
}

/** The part that a share is of: a part of a list with its name, or the level right before it. */
function partBefore(frame: Frame, { from }: Stretch, i: number): number {
  const { records, marks, listOf } = frame;
  const { name } = records[i]!;
  for (let k = i - 1; k >= Math.max(from, i - 8); k--) {
    const record = records[k]!;
    if (listOf.has(k) && name !== '' && (record.name === name || record.name.startsWith(name))) return k;
  }
  for (let k = i - 1; k >= Math.max(from, i - reach); k--) {
    if (marks[k + 1]! >= mark.semicolon) return -1;
    const record = records[k]!;
    if (record.relation !== 'level') continue;
    const same = record.name === name || name === '' || (name.length > 1 && record.name.endsWith(name));
    return same && record.kind !== 'percent' ? k : -1;
  }
  return -1;
}

/** Whether the words behind 占 name this record: 占支出 of 一般公共预算支出, 占总人口 of 人口 alone. */
function names({ name }: Indicator, words: string): boolean {
  if (name === '' || words.length < 2) return false;
  if (name === words || name.endsWith(words)) return true;
  return words.startsWith('总') && words.length > 2 && name === words.slice(1);
}

/** The nearest earlier record with that name that the part can be measured by, or -1. */
function wholeCalled({ records }: Frame, part: number, words: string): number {
  const own = records[part]!;
  for (let k = part - 1; k >= Math.max(0, part - remembered); k--) {
    const record = records[k]!;
    if (record.relation !== 'level' || !sameUnit(record, own) || record.status !== own.status) continue;
    if (record.name === own.name || !names(record, words)) continue;
    return otherPeriod(record, own) ? -1 : k;
  }
  return -1;
}

function judgeShare(frame: Frame, found: Share): Finding | undefined {
  const [share, part, whole] = [frame.operand(found.share), frame.operand(found.part), frame.operand(found.whole)];
  if (!sameUnit(part.record, whole.record) || whole.value.lte(whole.half)) return undefined;
  return judge({
    check: isPlanned(frame, found) ? 'plan' : 'share',
    stated: share,
    ...inPercentOf(part, whole),
    assumes: found.assumes,
  });
}

function isPlanned(frame: Frame, { share, whole }: Share): boolean {
  return (whole === share - 1 && aimed.test(frame.lead(whole))) || ofAim.test(frame.between(share));
}
