/** The same indicator stated twice: same name, unit, period and statement, another value. */
import type { Finding, Indicator } from '../schema.ts';
import { judge } from './finding.ts';
import type { Frame } from './frame.ts';

/** A shorter name may stand for many things (罚款, 培训). */
const shortestName = 5;
/** Verbs of works: the same work is done, and counted, more than once. */
const work =
  /^(?:开展|组织|举办|召开|完成|新增|新建|印发|发放|培训|检查|排查|走访|查处|出动|参加|参与|受理|办理|整改|投入|处理|建成|签订|制作|张贴|涉及|投资|总投资)/;

function keyOf({ name, unit, relation, direction, basis, status, bound, period }: Indicator): string | undefined {
  if (name.length < shortestName || bound !== 'exact' || status !== 'actual' || relation === 'base' || work.test(name))
    return undefined;
  if (period?.end === undefined || period.start === undefined || period.inherited) return undefined;
  return [name, unit, relation, direction, basis, period.start, period.end].join('\u0000');
}

/** 甲区完成…, 乙公司完成…, 市本级: whose figure it is. 全市 and 我区 are the report's own. */
const owner = /[\u4e00-\u9fff]{1,6}?(?:[省市县区镇乡村局院校厂]|公司|集团|街道|本级)/g;
const own = /^(?:全|我|本|该|今年|上半年)|^[^省市县区镇乡村局院校厂]{0,3}全[省市县区镇乡村]/;

function ownersOf({ between }: Frame, i: number, name: string): string {
  const said = between[i]!.replace(name, '')
    .split(/[,;:。]/)
    .slice(-2)
    .join();
  return [...said.matchAll(owner)]
    .map(([found]) => found)
    .filter((found) => !own.test(found))
    .join();
}

/** Compares every statement with the first one of its kind. */
export function* checkRepeats(frame: Frame): Generator<Finding> {
  const first = new Map<string, number>();
  let stretch = 0;
  /** First record of the sentence that record `i` stands in; `i` only rises. */
  const sentenceOf = (i: number): number => {
    while (frame.stretches[stretch]!.to <= i) stretch++;
    return frame.stretches[stretch]!.from;
  };
  for (const [index, record] of frame.records.entries()) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      continue;
    }
    const [said, again] = [frame.operand(earlier), frame.operand(index)];
    const finding = judge({
      check: 'repeat',
      result: said.value.abs(),
      spread: said.half,
      stated: again,
      operands: [said, again],
      working: `前文 ${said.record.text}`,
    });
    const twice = frame.between[index] === '' || earlier < sentenceOf(index);
    const sameOwner = twice && ownersOf(frame, earlier, record.name) === ownersOf(frame, index, record.name);
    if (finding && (finding.ok || sameOwner))
      yield { ...finding, message: `${record.name}:前文 ${said.record.text},后文 ${again.record.text}` };
  }
}
