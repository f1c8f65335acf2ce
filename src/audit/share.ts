/** A part's share of its whole: 民生支出77891万元,占支出91.1%. And shares of one whole, which make 100%. */
import { exact } from '../numbers/exact.ts';
import { completes, mark, type PartList } from '../parts/index.ts';
import type { Finding, Indicator } from '../schema.ts';
import { inOneScale, judgeFormula } from './finding.ts';
import { type Frame, type Run, runsOf, type Stretch, sameUnit } from './frame.ts';
import { type Operand, percentOf } from './operand.ts';

/** A share with the part and the whole that it is stated of. */
export interface Share {
  readonly share: number;
  readonly part: number;
  readonly whole: number;
}

const reach = 4;
const remembered = 24;
/** 占比, 占总数, 占全部: of the whole that the part belongs to. */
const plainWhole = /^(?:比|比重|比例|总数|总量|总额|全部|整体|合计|了|到)?$/;

/** Finds what each share of a stretch is a share of; what the text does not tie is left out. */
export function findShares(frame: Frame, stretch: Stretch): Share[] {
  const shares: Share[] = [];
  for (const run of runsOf(frame, stretch)) {
    for (let i = run.from; i < run.to; i++) {
      const embedded = frame.records[i]!.kind === 'percent' ? fromEmbedded(frame, stretch, i) : undefined;
      if (embedded) shares.push(embedded);
    }
    if (run.relation !== 'share' || frame.records[run.from]!.kind !== 'percent' || shares.at(-1)?.share === run.from)
      continue;
    if (run.to - run.from > 1) shares.push(...fromRun(frame, stretch, run));
    else {
      const found = fromPart(frame, stretch, run.from);
      if (found) shares.push(found);
    }
  }
  return shares;
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
function fromRun(frame: Frame, stretch: Stretch, run: Run): Share[] {
  const size = run.to - run.from;
  const last = run.from - 1;
  if (last < stretch.from || frame.marks[run.from]! > mark.comma) return [];
  const list = frame.listOf.get(last);
  if (!list || list.parts.length !== size || list.parts.at(-1) !== last) return [];
  const named = wholeNamed(frame.leads[run.from]!) ?? '';
  if (!plainWhole.test(named) && !names(frame.records[list.whole]!, named)) return [];
  return list.parts.map((part, k) => ({ share: run.from + k, part, whole: list.whole }));
}

/** 1083件,占全部办件3282件的33.0% */
function fromEmbedded({ records, leads, marks }: Frame, { from }: Stretch, i: number): Share | undefined {
  const whole = i - 1;
  if (whole <= from || !/^的?(?:约|近|超)?$/.test(leads[i]!) || !leads[whole]!.includes('占') || marks[i]! > mark.none)
    return undefined;
  for (let part = whole - 1; part >= Math.max(from, whole - reach); part--) {
    if (sameUnit(records[part]!, records[whole]!) && records[part]!.relation === 'level')
      return { share: i, part, whole };
    if (marks[part]! >= mark.semicolon) break;
  }
  return undefined;
}

function fromPart(frame: Frame, stretch: Stretch, i: number): Share | undefined {
  const { records, leads, marks, listOf } = frame;
  const share = records[i]!;
  const lead = leads[i]!;
  const named = wholeNamed(lead) ?? (lead === share.name ? '' : undefined);
  if (named === undefined) return undefined;
  const part = partBefore(frame, stretch, i);
  if (part < 0) return undefined;
  const own = listOf.get(part);
  if (plainWhole.test(named)) {
    return own && marks[i]! <= mark.comma ? { share: i, part, whole: own.whole } : undefined;
  }
  if (own && names(records[own.whole]!, named)) return { share: i, part, whole: own.whole };
  const whole = wholeCalled(frame, part, named);
  return whole < 0 ? undefined : { share: i, part, whole };
}

/** The part that a share is of: a part of a list with its name, or the level right before it. */
function partBefore({ records, marks, listOf }: Frame, { from }: Stretch, i: number): number {
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

/** Whether the words behind 占 name this record: 占支出 of 一般公共预算支出, 占民生支出 of 民生支出. */
function names({ name }: Indicator, words: string): boolean {
  if (name === '' || words.length < 2) return false;
  return (
    name === words ||
    name.endsWith(words) ||
    (words.startsWith('总') && words.length > 2 && name.endsWith(words.slice(1)))
  );
}

/** The nearest earlier record with that name that the part can be measured by, or -1. */
function wholeCalled({ records }: Frame, part: number, words: string): number {
  const own = records[part]!;
  const period = own.period?.start === undefined ? undefined : `${own.period.start}/${own.period.end}`;
  for (let k = part - 1; k >= Math.max(0, part - remembered); k--) {
    const record = records[k]!;
    if (record.relation !== 'level' || !sameUnit(record, own) || record.status !== own.status) continue;
    if (record.name === own.name || !names(record, words)) continue;
    const other = record.period?.start === undefined ? undefined : `${record.period.start}/${record.period.end}`;
    if (period !== undefined && other !== undefined && period !== other) return -1;
    return k;
  }
  return -1;
}

/** Checks one share against its part and whole. */
export function checkShare(frame: Frame, found: Share): Finding | undefined {
  const [share, part, whole] = [frame.operand(found.share), frame.operand(found.part), frame.operand(found.whole)];
  if (!sameUnit(part.record, whole.record) || whole.value.lte(whole.half)) return undefined;
  const print = inOneScale([part, whole]);
  return judgeFormula(
    {
      check: 'share',
      stated: share,
      operands: [part, whole, share],
      working: `${print(part.value)} ÷ ${print(whole.value)}`,
    },
    percentOf,
    [part, whole],
  );
}

/** Checks that the shares of all parts of a list make 100%. */
export function checkSplit(operands: readonly Operand[]): Finding | undefined {
  const total = operands.reduce((sum, { value }) => sum.plus(value), exact(0));
  const tolerance = operands.reduce((sum, { half }) => sum.plus(half), exact(0));
  if (operands.some(({ sharp }) => !sharp)) return undefined;
  return {
    check: 'split',
    ok: total.minus(100).abs().lte(tolerance),
    expected: '100',
    stated: total.toFixed(),
    tolerance: tolerance.toFixed(),
    indicators: operands.map(({ index }) => index),
    message: `${operands.map(({ value }) => value.toFixed()).join(' + ')} = ${total.toFixed()}%,应为 100%`,
  };
}

/** Runs of shares without amounts whose names make a whole: 一、二、三产业分别占9.0%、41.0%、50.0%. */
export function* bareSplits(frame: Frame, stretch: Stretch, tied: ReadonlySet<number>): Generator<Operand[]> {
  for (const run of runsOf(frame, stretch)) {
    if (run.relation !== 'share' || run.to - run.from < 2 || tied.has(run.from)) continue;
    const indices = Array.from({ length: run.to - run.from }, (_, k) => run.from + k);
    if (indices.some((i) => frame.records[i]!.kind !== 'percent')) continue;
    if (completes(indices.map((i) => frame.records[i]!.name))) yield indices.map((i) => frame.operand(i));
  }
}

/** The list's shares in the order of its parts, where every part has one. */
export function sharesOf({ parts, whole }: PartList, byPart: ReadonlyMap<number, Share>): number[] | undefined {
  const found: number[] = [];
  for (const part of parts) {
    const share = byPart.get(part);
    if (share?.whole === whole) found.push(share.share);
  }
  return parts.length > 1 && found.length === parts.length ? found : undefined;
}
