/** Figures that only qualify what another one counts: 亿元以上项目13个, 列全市11个县第三名. */
import type { Place } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import { createWordSet, wordBefore } from '../text/words.ts';
import type { Figure } from './figure.ts';
import { nameBefore } from './name.ts';
import { spell } from './spell.ts';
import { trimTail, withoutPeriods } from './trims.ts';
import type { Reader } from './turn.ts';

const qualifies = /^(?:(?:及?以[上下内])的?|的)[^,;:。、()]+$|^[\u4e00-\u9fff]+[中里]的$/;
const bounds = createWordSet(['超', '超过', '不足', '不到', '低于', '高于', '近', '约']);
const longest = 16;
const partOf = /^[\u4e00-\u9fff]+[中里]的$/;
/** 85%以上的收率|和|67%以上的效率: another of its kind, and none that the first qualifies */
const joined = /[和与及或][约近超逾]?$/;

/**
 * The name of a figure that counts what the one before it qualifies, threshold included: 消除56人以上大班额. Undefined
 * where the figure before stands for itself.
 */
export function qualifiedName(
  { source, periods, vocabulary: v }: Reader,
  first: Figure,
  place: Place,
  figure: Figure,
  nameEnd: number,
): string | undefined {
  const { folded, text } = source;
  const between = figure.start - first.end;
  const words = folded.slice(first.end, first.end + Math.min(between, longest));
  if (between > longest || !qualifies.test(words) || (first.kind === figure.kind && joined.test(words)))
    return undefined;
  const floor = place.previous < 0 ? place.clause.start : place.before;
  // 出场|30场比赛中的|28场: of those the one is a part
  if (first.unit === figure.unit && partOf.test(words)) {
    const done = spell(text, nameBefore(v, folded, withoutPeriods(periods, floor, first.start)));
    return done || text.slice(first.end, figure.start - 2);
  }
  const start = first.start - (wordBefore(bounds, folded, first.start, floor)?.word.length ?? 0);
  // 投资6亿元的改造: an amount is no threshold
  if (start === first.start && folded.charAt(first.end) === '的') return undefined;
  const whole = trimTail(v, folded, { start, end: Math.max(start, nameEnd) });
  return spell(text, [...nameBefore(v, folded, withoutPeriods(periods, floor, start)), whole]);
}

const among = /(?:居|列|排|在)(?:在|于)?(?:全.|[省市县区]内)?$/;
const amongEnds = codeSet('国省市县区州镇乡球行内居列排在于');
const place = /^[^,;:。、]{1,8}(?:中(?:由|从|列|排|居|位列|位居|名列|排名)?)?第/;

/** 列全市11个县(区)第三名: how many there are to be ranked among. */
export function isRankedAmong(folded: string, { start, end, kind }: Figure): boolean {
  if (kind !== 'count' || !amongEnds.has(folded.charCodeAt(start - 1))) return false;
  return place.test(folded.slice(end, end + 10)) && among.test(folded.slice(Math.max(0, start - 6), start));
}
