/** What happens, which owns nothing: whom it strikes, and whom something makes do what is told. */
import { codeSet, holdsOne } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { readBody, readPlace } from './bodies.ts';
import { readDetermined } from './determined.ts';
import { type Owner, ownerAt, type Phrase } from './owner.ts';
import { trimTail } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What happens owns nothing: 火灾|已造成2人受伤, 江川县发生|规模6.2. */
export function happeningIn(
  v: Vocabulary,
  folded: string,
  { start, end }: Span,
  edge: number,
  names: Phrase['names'],
): Owner | undefined {
  const event = trimTail(v, folded, { start, end: edge });
  if (edge < end && v.events.before(folded, event.end, event.start))
    return { ...ownerAt(event, happening), none: true };
  const at = folded.slice(start, end).indexOf('发生');
  // 感染发生|率: a rate
  if (at < 0 || rates.has(folded.charCodeAt(start + at + 2))) return undefined;
  const from = start + at + 2;
  // 发生|火灾3起, 发生3起
  const counted = from >= end ? !shaken.test(folded.slice(end, end + 6)) : v.events.before(folded, end, from);
  const phrase = { v, folded, pieces: [{ start, end }], end, edge, market: false, object: false, names };
  const place = readPlace(phrase) ?? readBody(phrase);
  if (counted) return undefined;
  const happens = place ? ownerAt(place, whereRule) : ownerAt({ start, end: from }, happening);
  return { ...happens, none: true };
}

const rates = codeSet('率频');
const nobody: readonly string[] = [];

/** One of which stands in each such word. */
const making = codeSet('使令让影带拉促');
const makes = /(?:^|.)(?:使得?|令|让|影响|带动|拉动|促使)(?=[\u4e00-\u9fff]{2})/g;
/** 带动|钢铁、造船等行业|价格上涨 */
const listedSort =
  /^[\u4e00-\u9fff、和及与]{2,26}?等(?:行业|产业|领域|企业|地区|国家|省份|城市|产品)(?=[\u4e00-\u9fff])/;

const longestSort = 36;

/** 原料涨价,影响|我国|9月出口值减少: whom something makes do so. */
export function madeTo(v: Vocabulary, folded: string, { start, end }: Span): Owner | undefined {
  if (!holdsOne(making, folded, start, end)) return undefined;
  const words = folded.slice(start, end);
  for (const { index, 0: found } of words.matchAll(makes)) {
    const from = start + index + found.length;
    const phrase = {
      v,
      folded,
      pieces: [{ start: from, end }],
      end,
      edge: end,
      market: false,
      object: false,
      names: nobody,
    };
    const sort = listedSort.exec(folded.slice(from, Math.min(end, from + longestSort)))?.[0].length ?? 0;
    const owner = sort > 0 ? { start: from, end: from + sort } : (readDetermined(phrase) ?? readPlace(phrase));
    if (owner && owner.end < end) return ownerAt(owner, 'place');
  }
  return undefined;
}

const strikes = /(?:造成|导致|致使?)(?=.{2,12}$)/;

/** 地震已造成|该县|73人死亡, 暴雨造成|全县|直接经济损失3亿元: whom it strikes. */
export function struckBy(v: Vocabulary, folded: string, { start, end }: Span): Owner | undefined {
  const found = strikes.exec(folded.slice(start, end));
  if (!found) return undefined;
  const piece = { start: start + found.index + found[0].length, end };
  const phrase = { v, folded, pieces: [piece], end, edge: end, market: false, object: false, names: nobody };
  const owner = readDetermined(phrase) ?? readPlace(phrase);
  return owner && struckTail.test(folded.slice(owner.end, end)) ? ownerAt(owner, 'place') : undefined;
}

const struckTail =
  /^(?:境内|全境)?(?:(?:已有|共有|有|至少|超过?|逾|约|近)*|[^,;。的]*(?:损失|[受成]灾|农损|财损|倒塌|坍塌|中断|停[电水产运工课]))$/;

const happening = 'what happens';
/** The place of what happens, which no name holds. */
export const whereRule = 'where it happens';
/** 发生|6.2级地震 */
const shaken = /^[\d.]+级/;
