/** What stands behind a figure and says whose or what it is: 39岁|王姓男子, 以5比3|击败乙队, 第二|大河流. */
import { codeSet, isHan } from '../text/codes.ts';
import { contests } from '../text/contests.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/words.ts';
import type { Figure } from './figure.ts';
import { nounAfter } from './noun.ts';
import { edgeIn, isMeasure, isOwner } from './owner.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 年龄为|35岁, 年满|18岁: an age that is measured, and not one that tells of whom. */
const measured = /(?:年龄|平均|寿命|享年|[满过超逾达到至不介从由近比长小轻])[为是约]?$/;
/** 一名|今年5月才满|20岁的学生: somebody all the same. */
const somebody = /(?:[一1]?[名位]|[个為为是])[^,;。、]{0,8}满$/;
/** Whom the sex tells, or what they are and do. */
const sexes =
  '男子|女子|男性|女性|男童|女童|男孩|女孩|男婴|女婴|男生|女生|妇人|孕妇|老翁|老妇人|老妇|少年|少女|司机|女星|男星';
const trades =
  '(?:大学|中学|高中|国中|初中|小学|专科|研究|博士|硕士|工读|毕业|实习|留学)生|学生|学童|幼童|孩童|儿童|婴儿|儿子|长子|次子|老人|老汉|老伯|老者|' +
  '妇女|工人|员工|职员|骑士|行人|乘客|旅客|游客|病患|患者|病人|死者|伤者|教师|老师|教授|医师|医生|护士|护理师|护理人员|律师|记者|警员|员警|' +
  '警察|民警|消防员|士兵|军人|歌手|演员|艺人|导演|作家|画家|球员|选手|运动员|中年人|年轻人|青年|村民|市民|居民|民众|外劳|移工|看护|店员|老板|' +
  '嫌犯|疑犯|主播|网红|商人|农民|渔民|牧民|工程师|设计师|市长|议员|委员|船长|队长|护工|清洁工|外卖员|外送员|快递员|退休人员|志愿者|义工|车主|' +
  '屋主|业主|房东|房客|邻居|网友|粉丝';
const attribute = '(?:(?![与和及遭被对向跟同因下])[\\u4e00-\\u9fff]){0,8}?';
const person = new RegExp(
  `^的?([\\u4e00-\\u9fff]姓(?:${sexes}|${trades}|男|女|[\\u4e00-\\u9fff]{2})|${attribute}(?:${sexes}|男(?![装友足篮排单双])|女(?![装友足篮排单双儿])))`,
);
const joined = /[与和及、,;:。(（“「]|因(?!果|素|子)|由于/;
/** 5岁|时, 3岁|以下, 65岁|高龄: no person. */
const unaged = codeSet('时以之前后起入即就便那左上多开年至到者组族层群高的或孩儿老人生');
const longestPerson = 14;
/** 20岁的|大学生, 9岁的|儿童: by what they are or do. */
const somePerson = new RegExp(`^的?(${attribute}(?:${trades}))(?![会团协联群们])`);
/** 19岁|周小明 */
const longestBare = 4;
const longestBefore = 14;
const dotted = /^[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6})+(?=[,;:。、()与和及]|$)/;

/** The person whose age the figure tells. */
export function personBehind(v: Vocabulary, folded: string, figure: Figure, limit: number): Span | undefined {
  const { start, end, unit, upper, bound } = figure;
  if (unit !== '岁' || upper !== undefined || !(bound === 'exact' || bound === 'approx' || bound === 'over'))
    return undefined;
  const before = folded.slice(Math.max(0, start - longestBefore), start);
  if (measured.test(before) && !(somebody.test(before) && folded.charAt(end) === '的')) return undefined;
  const behind = folded.slice(end, Math.min(limit, end + longestPerson));
  const named = person.exec(behind);
  if (named) return { start: end + named[0].length - named[1]!.length, end: end + named[0].length };
  const from = behind.startsWith('的') ? end + 1 : end;
  const foreign = dotted.exec(folded.slice(from, limit))?.[0].length ?? 0;
  if (foreign > 0) return { start: from, end: from + foreign };
  if (!isHan(folded.charCodeAt(from))) return undefined;
  const owner = unaged.has(folded.charCodeAt(from)) ? undefined : ownerBehind(v, folded, from, limit, from === end);
  if (owner || (from === end && unaged.has(folded.charCodeAt(from)))) return owner;
  const told = somePerson.exec(behind);
  return told ? { start: from, end: from + told[1]!.length } : undefined;
}

/** 19岁|周小明, 19岁的|红军小号手 */
function ownerBehind(v: Vocabulary, folded: string, start: number, limit: number, bare: boolean): Span | undefined {
  const cut = folded.slice(start, limit).search(joined);
  const end = edgeIn(v, folded, start, cut < 0 ? limit : start + cut);
  if (end - start > (bare ? longestBare : longestPerson) || (bare && end === limit)) return undefined;
  return isOwner(v, folded, { start, end }) ? { start, end } : undefined;
}

const result = /^\d{1,3}[比:：-]\d{1,3}$|^[一二三四五六七八九十]{1,2}比[零〇一二三四五六七八九十]{1,2}$/;
const moreResults = /^(?:[、,和及]\d{1,3}[比:：-]\d{1,3})+/;
const longestList = 40;
const longestResult = 14;
const longestManner = 2;

/** How a contest ended, of which the figure is the score. */
export function resultBehind(
  v: Vocabulary,
  folded: string,
  { start, end, kind }: Figure,
  limit: number,
): Span | undefined {
  if (kind !== 'ratio' || !result.test(folded.slice(start, end))) return undefined;
  // 以25比20、25比22|击败乙队
  const last = end + (moreResults.exec(folded.slice(end, Math.min(folded.length, end + longestList)))?.[0].length ?? 0);
  // 以0比3|草草|败阵
  let at = last;
  while (at < last + longestManner && !wordAt(contests, folded, at)) at++;
  const verb = wordAt(contests, folded, at);
  if (verb === undefined) return undefined;
  const from = at + verb.word.length;
  const stop = Math.min(last > end ? folded.length : limit, last + longestResult);
  const cut = folded.slice(from, stop).search(/[,;:。()、得晋夺]/);
  return { start: at, end: cut < 0 ? edgeIn(v, folded, from, stop) : edgeIn(v, folded, from, from + cut) };
}

const sized = codeSet('大长高小');
const short = codeSet('峰山河江川湖岛城市州国县港楼');
const copula = /(?:^|[是为成属排])(?:[\u4e00-\u9fff]{0,8}的|全[球国省市台港美欧]|世界|亚洲|[\u4e00-\u9fff]{2,4})?$/;

/** 第一大|依然是乙地 */
const still = /^(?:依然|依旧|仍|则|也|就|是|为)/;

/** 是全国第三|大|钢铁企业: what it is the third largest of. */
export function rankedBehind(
  v: Vocabulary,
  folded: string,
  figure: Figure,
  floor: number,
  limit: number,
): Span | undefined {
  if (figure.kind !== 'rank' || !sized.has(folded.charCodeAt(figure.end))) return undefined;
  if (!copula.test(folded.slice(floor, figure.start))) return undefined;
  const noun = nounAfter(v, folded, figure.end + 1, limit);
  // 第三高峰, 第二长河
  if (noun && noun.end - noun.start === 1 && short.has(folded.charCodeAt(noun.start)))
    return { start: figure.end, end: noun.end };
  return noun && noun.end - noun.start > 1 && !still.test(folded.slice(noun.start, noun.end)) ? noun : undefined;
}

const among = /(?:全[国省市县区台港球]|全?世界|[国省州市县]当?中|之中)的?([\u4e00-\u9fff]{2,6})$/;
const measures = /(?:人口|面积|长度|高度|海拔|数量|人数|规模)$/;

/** 全世界|人口|第七多: what is measured, between those it is ranked among and its rank. */
export function rankedBy(v: Vocabulary, folded: string, { kind, start }: Figure, floor: number): Span | undefined {
  if (kind !== 'rank') return undefined;
  const by = among.exec(folded.slice(Math.max(floor, start - 12), start))?.[1];
  if (by === undefined || !(measures.test(by) || isMeasure(v, by)) || v.ranked.before(by, by.length)) return undefined;
  return { start: start - by.length, end: start };
}
