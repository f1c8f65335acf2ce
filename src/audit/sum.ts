/** Parts against their whole: 105万元,其中A 60万元、B 45万元. */
import { exact } from '../numbers/exact.ts';
import type { PartList } from '../parts/index.ts';
import type { Finding } from '../schema.ts';
import { inOneScale, judge } from './finding.ts';
import type { Frame } from './frame.ts';
import { type Operand, quotient } from './operand.ts';
import { oneSlipAway } from './slip.ts';

/**
 * Checks one list. Parts may not exceed their whole. That they equal it is asked of lists that are said to be complete
 * (`closed`), that do add up, or that one slip of the pen keeps from adding up; any other list may name only some parts.
 */
export function checkSum(frame: Frame, list: PartList, closed: boolean): Finding | undefined {
  const whole = frame.operand(list.whole);
  const parts = list.parts.map((index) => inUnitOf(whole, frame.operand(index)));
  if (parts.some((part) => part === undefined)) return undefined;
  const operands = parts as Operand[];
  const { times } = list;
  let result = exact(0);
  let spread = exact(0);
  operands.forEach((part, k) => {
    result = result.plus(part.value.times(times[k]!));
    spread = spread.plus(part.half.times(times[k]!));
  });
  if (operands.length === 1 && times[0] === 1 && !result.gt(whole.value.plus(whole.half).plus(spread)))
    return undefined;
  if (operands.some(({ record }) => record.status !== whole.record.status) && result.gt(whole.value)) return undefined;
  const print = inOneScale([whole, ...operands]);
  const terms = operands.map(({ value }, k) => (times[k] === 1 ? print(value) : `${times[k]} × ${print(value)}`));
  const finding = judge({
    check: 'sum',
    result,
    spread,
    stated: whole,
    operands: [whole, ...operands],
    working: terms.join(' + '),
    shown: print(result),
  });
  if (!finding || finding.ok || closed) return finding;
  if (result.gt(whole.value) && !list.loose && !overlap(frame, list)) return finding;
  return times.every((n) => n === 1) && oneSlipAway(whole, operands) ? finding : undefined;
}

/** Sorted by more than one quality, a thing may be counted more than once: 女党员320名、35岁以下280名. */
const quality = /以上|以下|以内|岁|学历|文化|职称|少数民族|党员|女(?!装)|重点|规上|龙头/;

function overlap({ leads }: Frame, { parts }: PartList): boolean {
  return parts.length > 1 && parts.some((part) => quality.test(leads[part]!));
}

/** The operand in the whole's unit; undefined where it has none. */
function inUnitOf(whole: Operand, part: Operand): Operand | undefined {
  if (part.record.unit === whole.record.unit) return part;
  const { normalized } = whole.record;
  if (normalized.unit !== part.record.normalized.unit) return undefined;
  const own = exact(part.record.normalized.value).times(whole.value);
  const factor = quotient(own, part.value.times(normalized.value));
  return (
    factor && {
      ...part,
      value: part.value.times(factor),
      half: part.half.times(factor),
      scale: part.scale.times(factor),
    }
  );
}
