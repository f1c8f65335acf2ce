/** Rates named by what is done: 查出隐患96个,已整改85个,整改率88.5%. */

import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../schema.ts';
import { inOneScale, judgeFormula } from './finding.ts';
import type { Frame, Stretch } from './frame.ts';
import { type Operand, percentOf } from './operand.ts';

const rateName = /([\u4e00-\u9fff]*?)([\u4e00-\u9fff]{2})(?:率|进度|比例)(?:均|都|约|为|是|达到?|已|实现|近|超过?)*$/;
/** Words that begin the name of a rate without saying of what. */
const filler = /^(?:其中|其|平均|总体|综合|累计|总|目前|已|件)+/;
/** Different words for the same thing being done. */
const synonyms = [
  '办结 结案 审结',
  '化解 销案 调处 办结',
  '整改 整治 治理 销号',
  '支付 执行 支出 拨付 使用',
  '完成 完工 竣工',
  '开工 动工',
  '合格 达标',
].map((row) => row.split(' '));
/** Done against a plan or task, not against what was found. */
const planned = /计划|任务|目标|应|需|预算|指标/;
/** The amount is a difference; its rate is of the larger amount. */
const saved = /节约|节省|审减|核减|压减|降低|减少/;
/** The rate is of another time or place, or an aim. */
const elsewhere = /上年|去年|同期|全[国省市]|目标|高于|低于|超过|比(?!例)/;
/** Carried over from before, so that what is done is done of more than came in. */
const carriedOver = /旧存|结转|上年|历年|存量/;
const reach = 6;

/** Checks every rate whose two amounts stand before it in the sentence. */
export function* checkRate(frame: Frame, { from, to }: Stretch): Generator<Finding> {
  for (let i = from + 2; i < to; i++) {
    const { kind, relation, name } = frame.records[i]!;
    if (kind !== 'percent' || relation !== 'level' || elsewhere.test(frame.between[i]!)) continue;
    const named = rateName.exec(frame.leads[i]!) ?? rateName.exec(name);
    if (!named) continue;
    const finding = fromAmounts(frame, from, i, named[1]!.replace(filler, ''), named[2]!);
    if (finding) yield finding;
  }
}

const countable = ({ kind, relation }: Indicator): boolean =>
  kind !== 'percent' && kind !== 'rank' && relation === 'level';

function fromAmounts(frame: Frame, from: number, rate: number, of: string, verb: string): Finding | undefined {
  const { records, marks, leads } = frame;
  const floor = Math.max(from, rate - reach);
  let crossed = marks[rate]!;
  let done = rate - 1;
  const named = fromNamed(frame, from, rate, of);
  if (named) return named;
  const verbs = [verb, ...synonyms.filter((row) => row.includes(verb)).flat()];
  const said = (i: number): string | undefined =>
    verbs.find((word) => leads[i]!.includes(word) || records[i]!.name.includes(word));
  let undone = -1;
  for (; done >= floor && crossed < mark.semicolon; done--) {
    const word = countable(records[done]!) ? said(done) : undefined;
    if (word !== undefined && !leads[done]!.includes(`不${word}`)) {
      if (!leads[done]!.includes(`未${word}`)) break;
      undone = done;
    }
    crossed = Math.max(crossed, marks[done]!);
  }
  if (done < floor || crossed >= mark.semicolon) return undefined;
  const part = frame.operand(done);
  if (undone > 0) return fromBoth(frame, part, frame.operand(undone), frame.operand(rate));
  const wholes: Operand[] = [];
  crossed = marks[done]!;
  for (let i = done - 1; i >= floor && crossed < mark.semicolon; i--) {
    const record = records[i]!;
    const unit = record.unit === part.record.unit || part.record.unit === '' || record.unit === '';
    // Of a list it is the whole that is done: 信访520宗,其中废气208宗、噪声312宗,办结507宗.
    const list = frame.listOf.get(i);
    const whole = list && list.whole !== done && list !== frame.listOf.get(done) ? list.whole : i;
    const fits = countable(record) && unit && sameSort(record, part.record);
    if (fits && wholes.every(({ index }) => index !== whole)) wholes.push(frame.operand(whole));
    crossed = marks[i]!;
  }
  const fitting = wholes.filter(({ record, index }) => {
    const aimed = record.status === 'planned' || planned.test(leads[index]!) || planned.test(record.name);
    if (verb === '完成' && !aimed) return false;
    return of === '' || record.name.includes(of) || part.record.name.includes(of);
  });
  if (fitting.length === 0 || part.record.status !== records[rate]!.status) return undefined;
  const findings = fitting.map((whole) => fromPair(frame, part, whole, frame.operand(rate)));
  const holding = findings.findIndex((finding) => finding?.ok);
  if (holding >= 0) return findings[holding];
  if (wholes.some(({ index }) => carriedOver.test(frame.leads[index]!))) return undefined;
  // 重大隐患5处,整改90处: what is done is done of something wider.
  if (of !== '' && part.value.gt(fitting[0]!.value)) return undefined;
  if (!saved.test(verb)) return findings[0];
  const largest = fitting.reduce((best, whole, k) => (whole.value.gt(fitting[best]!.value) ? k : best), 0);
  return findings[largest];
}

/** 中央资金3亿元,已使用1.7亿元,其中中央资金1.54亿元,中央资金执行率51%: two amounts of just that name. */
function fromNamed(frame: Frame, from: number, rate: number, of: string): Finding | undefined {
  if (of.length < 2) return undefined;
  const both: number[] = [];
  for (let i = Math.max(from, rate - reach); i < rate; i++) {
    if (frame.records[i]!.name === of && countable(frame.records[i]!)) both.push(i);
  }
  const [whole, part] = both;
  if (whole === undefined || part === undefined || both.length > 2) return undefined;
  if (frame.records[whole]!.unit !== frame.records[part]!.unit) return undefined;
  return fromPair(frame, frame.operand(part), frame.operand(whole), frame.operand(rate));
}

function sameSort(a: Indicator, b: Indicator): boolean {
  return a.kind === b.kind || a.unit === '' || b.unit === '';
}

function fromPair(_frame: Frame, part: Operand, whole: Operand, rate: Operand): Finding | undefined {
  if (whole.value.lte(whole.half)) return undefined;
  const print = inOneScale([part, whole]);
  return judgeFormula(
    {
      check: 'rate',
      stated: rate,
      operands: [part, whole, rate],
      working: `${print(part.value)} ÷ ${print(whole.value)}`,
    },
    percentOf,
    [part, whole],
  );
}

/** 已整改10宗,未整改2宗,整改率83.33% */
function fromBoth(_frame: Frame, part: Operand, other: Operand, rate: Operand): Finding | undefined {
  if (part.record.unit !== other.record.unit) return undefined;
  const print = inOneScale([part, other]);
  return judgeFormula(
    {
      check: 'rate',
      stated: rate,
      operands: [part, other, rate],
      working: `${print(part.value)} ÷ (${print(part.value)} + ${print(other.value)})`,
    },
    (a, b) => percentOf(a, a.plus(b)),
    [part, other],
  );
}
