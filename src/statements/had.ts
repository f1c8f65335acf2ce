/** Owners of unknown kind that are told by what they have: what a company earns, how long or high a thing is. */
import { codeSet, holdsOne } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { isOwner, opensNone, type Phrase, withoutOf } from './owner.ts';
import { nextToken } from './tokens.ts';
import { trimTail } from './trims.ts';
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
export function withoutAspect(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = end;
  for (let word = v.aspects.before(folded, at, start); word; word = v.aspects.before(folded, at, start))
    at -= word.word.length;
  return { start, end: at };
}

/** How long, wide or high: of what has a name, where 路面|宽 and 主楼|高 are parts of something named before. */
const bareExtent = /^(?:[长宽高深重厚]|面积|人口|重量)$/;
/** 湖面|海拔, 主楼|高度, 线路|全长: parts of something named before. */
const part =
  /[面顶底部端侧层壁孔边]$|(?<!捷运|地铁|铁路|轻轨|号|[\u4e00-\u9fff](?![路沿边岸干支直环])[\u4e00-\u9fff])线$|^(?:[主副裙]楼|线路|道路|路段|[城外围内]墙|城门|护城河|[主副]?塔|[主引]桥|桥[墩面塔身]|[主副]峰|[大正主]殿|隧道|海底隧道)$/;
/** 搓成|直径, 身处|海拔: what leads to the measure. */
const leadingTo =
  /.在|[每成于处过有为至到达出取选按以和与及]$|^(?:全(?!国)|所有|适用|初始|间隔|觅|饲)|一[片块座条栋个個间間套份名位]$/;
/** Signs of what has a name. */
const signed = /(?:[江河湖溪岛峰山塔桥寺庙陵殿墙城号宫苑洞瀑谷漠原》\dA-Za-z]|[盆湿]地|山脉|高原|大厦|海[湾峡沟])$/;
/** NEDC|续航里程: how it is measured. */
const norm = /^[A-Z]+$/;
const longestSigned = 12;

/** 青溪|长, 启明塔|占地面积, 周大鸣|身高: a thing with a name before how long, high, large or dear it is. */
export function readExtent(phrase: Phrase): Span | undefined {
  const found = measuredIn(phrase, phrase.v.extents);
  if (!found || found.end - found.start > longestSigned) return undefined;
  const words = phrase.folded.slice(found.start, found.end);
  if (norm.test(words)) return undefined;
  // 一个|长方体水箱|长8分米
  const pointed = articles.has(phrase.folded.charCodeAt(found.start - longestArticle)) && words.length > 1;
  if (bareExtent.test(found.measure))
    return (pointed || signed.test(words)) && !leadingTo.test(words) ? found : undefined;
  if (words.length > longestHaver || part.test(words) || leadingTo.test(words)) return undefined;
  return stands(phrase.folded, found) || signed.test(words) ? found : undefined;
}

/** Farthest before that another thing is measured likewise. */
const longestLike = 40;

/** At the head of its sentence, or behind another thing of which the same is told: 丁大海身高1.8米,|周鸣|身高1.9米. */
function stands(folded: string, { start, measure }: Measured): boolean {
  if (opensSentence(folded, start)) return true;
  const before = folded.slice(Math.max(0, start - longestLike), start);
  return before.slice(before.lastIndexOf('。') + 1).includes(measure);
}

/** Nothing stands before it in its sentence but an article: 这台|洗衣机. */
export function opensSentence(folded: string, start: number): boolean {
  if (start === 0 || sentenceEnds.has(folded.charCodeAt(start - 1))) return true;
  for (let at = start - 1; at >= Math.max(0, start - longestArticle); at--)
    if (articles.has(folded.charCodeAt(at))) return at === 0 || sentenceEnds.has(folded.charCodeAt(at - 1));
  return false;
}

function articled(folded: string, start: number): boolean {
  return articles.has(folded.charCodeAt(start - longestArticle));
}

const articles = codeSet('这该那此一');
const longestArticle = 2;
const sentenceEnds = codeSet('。!?\n\r');
/** 机身, 上下, 距大陆: parts and sides, and how far; nothing with a name. */
const side =
  /^(?:[^《]{0,2}[面身层端侧壁底径口处部]|[上下左右前后内外主副东西南北大小长宽高最].?)$|^[距离从自由至到在]/;

/** 雪鹿|孵化期, 雪鹿|每天|进食: who or what has or does so much, at the head of its sentence. */
export function readTrait(phrase: Phrase): Span | undefined {
  const { v, folded, pieces } = phrase;
  const { start } = pieces[0]!;
  const opens = opensSentence(folded, start);
  const found = opens ? measuredIn(phrase, v.traits) : undefined;
  if (!found) return habitualOf(phrase, opens);
  const words = folded.slice(found.start, found.end);
  // 西溪|东西|长
  if (bareExtent.test(found.measure) && !found.parted && !signed.test(words)) return undefined;
  return side.test(words) || part.test(words) || leadingTo.test(words) ? undefined : found;
}

/** Farthest that a name goes on before how often its bearer does something. */
const longestHabitual = 12;

/** 雪鹿|每天|进食, 周鸣|一生|发表: at the head of its sentence, or behind another that does so likewise. */
function habitualOf({ v, folded, pieces, edge }: Phrase, opens: boolean): Span | undefined {
  const { start } = pieces[0]!;
  const end = Math.min(pieces[0]!.end, edge);
  for (let at = start + 2; at < Math.min(end, start + longestHabitual); at++) {
    const habit = v.habits.at(folded, at, end)?.word;
    if (habit === undefined) continue;
    // 甲车每小时行60公里,|乙车|每小时行70公里
    if (!opens && !stands(folded, { start, end: at, measure: habit, parted: false })) return undefined;
    // 一棵成年的|猴面包树|可以
    const of = folded.slice(start, at).lastIndexOf('的') + 1;
    const owner = { start: opens && articled(folded, start) ? start + of : start, end: at };
    return isNamed(v, folded, owner) && !side.test(folded.slice(start, at)) ? owner : undefined;
  }
  return undefined;
}

/** What stands before a measure. */
interface Measured extends Span {
  readonly measure: string;
  /** A word parts the two: 启明塔|总|高. */
  readonly parted: boolean;
}

/** 启明塔|总|高, 山中的|雪鹿|最大|体重 */
export function measuredIn({ v, folded, pieces }: Phrase, measures: Vocabulary['traits']): Measured | undefined {
  if (pieces.length !== 1) return undefined;
  const { start, end } = trimTail(v, folded, pieces[0]!);
  const found = measures.before(folded, end, start)?.word;
  if (found === undefined) return undefined;
  const measure = found.length === 2 && splits(v, folded, start, end - 1) ? found.slice(1) : found;
  const owner = withoutAspect(v, folded, { start, end: end - measure.length });
  const parted = owner.end < end - measure.length;
  const last = withoutOf(folded, owner).end;
  const of = folded.slice(start, last).lastIndexOf('的') + 1;
  // 一台性能优秀的|直径: what it is like, and not what it is
  if (last < owner.end && !opensSentence(folded, start)) return undefined;
  const named = { start: start + of, end: last };
  return isNamed(v, folded, named) ? { ...named, measure, parted } : undefined;
}

/** 战斗机|长, and not 战斗|机长: the first character of the measure ends the word for the thing. */
function splits(v: Vocabulary, folded: string, start: number, end: number): boolean {
  const thing = v.owners.before(folded, end, start);
  return thing?.value === 'thing' && thing.word.length > 1;
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
