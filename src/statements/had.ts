/** Owners of unknown kind that are told by what they have: what a company earns, how long or high a thing is. */
import { codeSet, holdsOne } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { trimTail } from './name.ts';
import { isOwner, opensNone, type Phrase } from './owner.ts';
import { nextToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestOwner = 3;

/** 远航国际|营收, 旅行服务|进出口: a name before what only bodies, products and sectors have. */
export function readOwned({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = trimTail(v, folded, pieces[0]!);
  const measure = v.owned.before(folded, end, start);
  if (!measure) return undefined;
  const owner = withoutAspect(v, folded, { start, end: end - measure.word.length });
  if (owner.end - start < shortestOwner || !isNamed(v, folded, owner)) return undefined;
  const words = folded.slice(start, owner.end);
  return notHaving.test(words) ? undefined : owner;
}

/** 均价低于|, 日均配送|: a comparison or a rate, and nobody who has anything. */
const notHaving = /[高低大小多少]于|[日年月人户]均|^[原旧新]|[拉带]动/;

/** 远航国际|合并|营收 */
function withoutAspect(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = end;
  for (let word = v.aspects.before(folded, at, start); word; word = v.aspects.before(folded, at, start))
    at -= word.word.length;
  return { start, end: at };
}

/** How long, wide or high: of what has a name, where 路面|宽 and 主楼|高 are parts of something named before. */
const bareExtent = /^(?:[长宽高]|面积)$/;
/** 湖面|海拔, 主楼|高度, 线路|全长: parts of something named before. */
const part = /[面顶底部端侧层壁孔边线]$|^(?:[主副裙]楼|线路|道路|路段)$/;
/** 搓成|直径, 身处|海拔: what leads to the measure. */
const leadingTo = /[成于处过有为至到达出取选按以和与及]$|^(?:所有|适用|初始|间隔|觅|饲)|一[片块座条栋]$/;
const natural = codeSet('江河湖溪岛峰山塔');
const longestThing = 4;

/** 青溪|长, 启明塔|占地面积, 周大鸣|身高: a thing with a name before how long, high, large or dear it is. */
export function readExtent({ v, folded, pieces }: Phrase): Span | undefined {
  if (pieces.length !== 1) return undefined;
  const { start, end } = trimTail(v, folded, pieces[0]!);
  const found = v.extents.before(folded, end, start);
  if (!found) return undefined;
  const owner = withoutAspect(v, folded, { start, end: end - found.word.length });
  const { length } = folded.slice(owner.start, owner.end);
  if (length > longestHaver) return undefined;
  if (bareExtent.test(found.word) && (length > longestThing || !natural.has(folded.charCodeAt(owner.end - 1))))
    return undefined;
  const words = folded.slice(owner.start, owner.end);
  return !part.test(words) && !leadingTo.test(words) && isNamed(v, folded, owner) ? owner : undefined;
}

/** Words with nothing in them that is done but at their end, nor any that only look like an owner: 旅行|服务, but 归属母公司业主. */
function isNamed(v: Vocabulary, folded: string, owner: Span): boolean {
  const words = folded.slice(owner.start, owner.end);
  const verb = nextToken(v, folded, owner.start, owner.end);
  return (
    isOwner(v, folded, owner) &&
    !words.includes('的') &&
    !opensNone(v, folded, owner) &&
    (!verb || verb.end === owner.end) &&
    v.owners.before(folded, owner.end, owner.start)?.value !== 'none' &&
    (verb?.end === owner.end || !v.shared.before(folded, owner.end, owner.start))
  );
}

const havings = codeSet('拥');
/** What may stand between a name and what it has: 共, 目前. */
export const byNow = '(?:[共约则还仍另均都就总]|目前|现在|现时|合计|总共|一共|境内|全境|下面)*';
const having = new RegExp(`^${byNow}拥有`);
/** Where things are, and no one who has them: 市区内|拥有3家. */
const where = /[内上中里下间处后外式法型类种因数者员]$|[在于、没]/;
const longestHaver = 10;

/** 石园高中|拥有3栋教学楼: a name before what it has. */
export function readHaver({ v, folded, pieces, end }: Phrase): Span | undefined {
  const owner = pieces[0]!;
  const has = holdsOne(havings, folded, end, end + longestHaver);
  if (pieces.length !== 1 || owner.end !== end || !has || !having.test(folded.slice(end, end + longestHaver)))
    return undefined;
  const { length } = folded.slice(owner.start, owner.end);
  if (length < shortestOwner || length > longestHaver || where.test(folded.slice(owner.start, owner.end)))
    return undefined;
  return isNamed(v, folded, owner) && !nextToken(v, folded, owner.start, owner.end) ? owner : undefined;
}
