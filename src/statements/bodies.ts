/** Owners that their words tell: bodies, places, groups, sectors, products, works. */
import type { Entry } from '../lexicon/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { withoutAspect } from './had.ts';
import { hasMark, holdsVerb, isMeasure, isOwner, longest, opensNone, type Phrase } from './owner.ts';
import { surnames } from './protagonists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words with nothing in them that is done or measured. */
export function isNamed(v: Vocabulary, folded: string, words: Span): boolean {
  return (
    isOwner(v, folded, words) && !folded.slice(words.start, words.end).includes('的') && !holdsVerb(v, folded, words)
  );
}

/** 市场, 县级, 区域: the sign of a place opens another word. */
export function opensOther(v: Vocabulary, folded: string, at: number, end: number): boolean {
  return v.bodiless.at(folded, at, end) !== undefined;
}

/** 浙江|粮食产量, 宁夏回族自治区|地方政府 */
export function readPlace(phrase: Phrase): Span | undefined {
  const { v, folded, pieces, edge } = phrase;
  const { start, end } = pieces[0]!;
  const place = v.places.at(folded, start, end);
  if (!place) return undefined;
  const at = lastPlace(v, folded, start + place.word.length, end);
  if (v.ofPlace.at(folded, at)) return undefined;
  // 法国|人|平均寿命
  if (folded.charAt(at) === '人' && at < end && !notPeople.has(folded.charCodeAt(at + 1)))
    return { start, end: at + 1 };
  if (isPlot(v, folded, at, end)) return { start, end };
  const company = named.exec(folded.slice(at, end))?.[0].length ?? 0;
  if (company > 0) return { start, end: at + company };
  const first = { start, end: extended(v, folded, { start, end: at }, Math.max(at, edge)) };
  const owner = regions.has(folded.charCodeAt(first.end - 1)) ? within(phrase, first) : first;
  return { start, end: listedPlaces(v, folded, owner.end, edge) };
}

/** 人口, 人均, 人寿: what makes another word of 人 behind a place. */
const notPeople = codeSet('口均民数员才类士大工物力次居行事体本生流群寿保权造社文头参和');

/** 某市|兴业担保有限公司 */
const named = /^[\u4e00-\u9fff()]{2,14}?(?:有限责任公司|有限公司|股份公司)(?!的)/;

const plot = /^[\d.]+多?余?万?多?余?亩[\u4e00-\u9fff]{2}/;

/** 新疆|玛纳斯|18万亩玉米: a name between a place and the land of what grows there. */
function isPlot(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (end - at < 2 || end - at > longestSite || !plot.test(folded.slice(end, end + 16))) return false;
  const words = { start: at, end };
  const named = /^[\u4e00-\u9fff]+$/.test(folded.slice(at, end)) && !isMeasure(v, folded.slice(at, end));
  const owner = v.owners.before(folded, end, at);
  return named && !holdsVerb(v, folded, words) && (owner === undefined || owner.value === 'none');
}

/** Longest name of a place that no list knows. */
const longestSite = 4;

/** 湖北|黄冈, 江西|吉安市|遂川: the end of the last of the places, one within the other. */
function lastPlace(v: Vocabulary, folded: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const sign = behindSign(v, folded, at, end);
    const next = v.places.at(folded, sign, end);
    if (!next || next.word.length < 2) return at;
    at = sign + next.word.length;
  }
}

/** 浙江|、四川、深圳|销售额: places that are measured as one. */
function listedPlaces(v: Vocabulary, folded: string, from: number, edge: number): number {
  let end = from;
  while (joiners.has(folded.charCodeAt(end)) && end < edge) {
    const next = v.places.at(folded, end + 1, edge);
    if (!next) break;
    end = behindSign(v, folded, end + 1 + next.word.length, edge);
  }
  return end;
}

/** Signs of places that have a name of their own, or none that a list is by. */
const spots =
  /[省市县区州镇乡村屯旗岛山湖河江海寺园馆场港湾站泉峡瀑布岸畔邦府郡]$|遗址|古城|景区|社区|沿岸|半岛|盆地|平原|高原$/;

const shortestSpot = 3;

/** Measure words of things, whether they are pointed at or told of for the first time: 这座|桥. */
export const measures = '家所张艘部座款条台架辆颗枚支项片只头匹间栋幢位套';

/** Measure words of things that are told of for the first time: 一块|菜地. */
export const classifiers = `${measures}个种名杯碗瓶盘盒袋箱件棵株根块把口桶壶缸堆筐篮捆卷本扇幅首篇粒`;

const articles = new RegExp(`(?:^|[。!?\\s])(?:现?有)?一[${classifiers}]$`);

/** Farthest before the thing that they begin. */
const longestArticle = 5;

/** 在江川县青石镇|,…; 青海星湖|,…; 一块|菜地,…: a clause that says where or what, and no more. */
export function readWholePlace({ v, folded, pieces, end, edge }: Phrase): Span | undefined {
  const { start } = pieces[0]!;
  const next = folded.charAt(end);
  if (pieces.length > 1 || pieces[0]!.end !== end || next !== ',' || edge < end) return undefined;
  const words = folded.slice(start, end);
  const place = v.places.at(folded, start, end);
  const within = folded.charAt(start - 1) === '在';
  const owner = { start, end };
  if (folded.charAt(start - 2) === '一' && isIntroduced(v, folded, owner)) return owner;
  if (words.length < shortestSpot || words.includes('的') || !(place || (within && spots.test(words))))
    return undefined;
  if (place && place.word.length === words.length) return undefined;
  if (!within && !spots.test(words)) return undefined;
  return isOwner(v, folded, owner) && !holdsVerb(v, folded, owner) ? owner : undefined;
}

/** 有一块|菜地: a noun that opens its sentence, and nothing that is done or measured. */
function isIntroduced(v: Vocabulary, folded: string, words: Span): boolean {
  if (words.end - words.start > thingReach || !isNamed(v, folded, words)) return false;
  return articles.test(folded.slice(Math.max(0, words.start - longestArticle), words.start));
}

/** Farthest that a body stands behind the place that it is of. */
const bodyReach = 16;

const thingReach = 8;

/** Last characters of the names of regions. */
export const regions = codeSet('国省市县区州镇村岛');

/** Signs of the places that lists are by. */
const labels = codeSet('市省县区镇乡村');

const placeSigns = codeSet('省市县区州');

const teams = codeSet('队军');

/** 青海|湖, 辽宁|舰, 华南|虎 */
const landmarks = codeSet('湖岛舰湾峡站塔桥寺城号象虎狮豹熊猴鹿龟蛇鲟鳄鹰鹤狼狐猩雉');

/** 某市|港|吞吐量, but 港口, 港股 */
const port = /^港(?![口股币元澳人商资铁交府警台机区务珠])/;

/** 浙江|省, 韩国|队, but 美国|军费, 上海|市场. */
function behindSign(v: Vocabulary, folded: string, at: number, end: number): number {
  if (at >= end) return at;
  const sign = folded.charCodeAt(at);
  if (folded.charAt(at) === '港') return port.test(folded.slice(at, at + 2)) ? at + 1 : at;
  if (placeSigns.has(sign)) return opensOther(v, folded, at, end) ? at : at + 1;
  const landmark = landmarks.has(sign);
  const alone = at + 1 >= end || v.edges.at(folded, at + 1, end)?.value === 'edge';
  return (teams.has(sign) && alone) || (landmark && (alone || tellsOn(v, folded, at + 1, end))) ? at + 1 : at;
}

/** 全省|各级单位 */
const each = /^各[级类种]/;

/** 某国军队|对某省, 某市|的公司 */
const parting = codeSet('的对向把被');

/** The owner with the body right behind it that it is of: 大连市|地方政府. */
export function extended(v: Vocabulary, folded: string, owner: Span, end: number): number {
  const at = behindSign(v, folded, owner.end, end);
  for (let i = at + 1; i <= Math.min(end, at + bodyReach); i++) {
    if (
      parting.has(folded.charCodeAt(i - 1)) ||
      (v.deeds.at(folded, i - 1, end) && !each.test(folded.slice(i - 1, i + 1)))
    )
      break;
    if (belongs(v, folded, at, i, end)) return i;
  }
  return at;
}

/** Whether what stands from `at` to `i` is a body of the place before it, or a group that the phrase ends in. */
function belongs(v: Vocabulary, folded: string, at: number, i: number, end: number): boolean {
  const word = v.owners.before(folded, i, at);
  if (!word || !closes(v, folded, at, i, end)) return false;
  const { length } = word.word;
  if (v.bodies.before(folded, i, at)?.value === true)
    return (length > 1 || i - at > 1) && !holdsVerb(v, folded, { start: at, end: i - length });
  if (i - at > thingReach || holdsVerb(v, folded, { start: at, end: i }) || trades(v, folded, at, i)) return false;
  return i === end || folded.charAt(i) === '的' || tellsOn(v, folded, i, end) || isInstitute(v, folded, at, i, end);
}

/** 苏州|进口小麦, 海江县|种植水稻: what is done with a thing, and no thing of the place. */
function trades(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (folded.startsWith('进口', at) || folded.startsWith('出口', at)) return true;
  return (v.acts.at(folded, at, end)?.word.length ?? 0) > 1;
}

/** 江川盆地|位于, 海州号|全长: what is told of the place, or had by it, begins. */
function tellsOn(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (v.edges.at(folded, at, end)?.value === 'edge') return true;
  // 全县粮食|面积: of the place
  return v.traits.at(folded, at, end) !== undefined && !v.shared.at(folded, at, end);
}

/** 北京|大学|学生人数: an institution that goes by its place. */
function isInstitute(v: Vocabulary, folded: string, at: number, end: number, limit: number): boolean {
  if (v.institutes.before(folded, end, at) === undefined || ofSchools.has(folded.charCodeAt(end))) return false;
  // 南京|医科大学|附属医院
  for (let i = end + 2; i <= Math.min(limit, end + nearestBody); i++)
    if (v.owners.before(folded, i, end)?.value === 'body') return false;
  return true;
}

const nearestBody = 8;

/** 大学|生, 大学|毕业生, 小学|教育: none of the place's institutions. */
const ofSchools = codeSet('生毕本教入录数阶');

/** 江西省|泰和县|塘洲镇: the place as narrow as it is said. */
function within({ v, folded, edge }: Phrase, owner: Span): Span {
  let { end } = owner;
  for (let next = extended(v, folded, owner, edge); next > end; next = extended(v, folded, { ...owner, end }, edge)) {
    if (v.owners.before(folded, next, end)?.value !== 'body') break;
    end = next;
  }
  return { ...owner, end };
}

type Ending = Entry<'body' | 'thing' | 'none'>;

/** Whether what ends at `at` is a body or group, and no longer word opens there. */
function closes(v: Vocabulary, folded: string, start: number, at: number, end: number): boolean {
  const word = v.owners.before(folded, at, start);
  if (!word || word.value === 'none') return false;
  if (at - word.word.length === start && word.word.length < 2) return false;
  if (goesOn(v, folded, word, at, end)) return false;
  if (at >= end || !isHan(folded.charCodeAt(at))) return true;
  if (word.word.length === 1 && (v.towns.before(folded, at, start) || !closesAlone(v, folded, at, end))) return false;
  if (v.others.at(folded, at, end) || opensBody(v, folded, word.value, at, end)) return false;
  // 银行|业, but 公司|业绩
  return !v.owners.before(folded, Math.min(end, at + 1), at - 1) || /^业[绩务主已]/.test(folded.slice(at, at + 2));
}

/** 县政府|卫生局: a body within the one before it. */
function opensBody(v: Vocabulary, folded: string, value: Ending['value'], at: number, end: number): boolean {
  const next = value === 'body' ? v.bodies.at(folded, at, end) : undefined;
  return next?.value === true && next.word.length > 2;
}

/** 手机|屏幕, 某某手机|输入法: the word is but the head of a longer one. */
export function goesOn(v: Vocabulary, folded: string, { word, value }: Ending, at: number, end: number): boolean {
  const from = at - word.length;
  if (v.bodies.at(folded, from, end)?.value === false && v.bodies.at(folded, from, end)!.word.length > word.length)
    return true;
  const whole = v.owners.at(folded, from, end);
  if (whole && whole.value !== 'none' && whole.word.length > word.length) return true;
  const next = value === 'thing' ? v.owners.at(folded, at, end) : undefined;
  return next?.value === 'thing' && next.word.length > 1 && !v.others.at(folded, at + next.word.length, end);
}

/** 案件办|结率, 社区全科|医生: a body of one character is followed by what it does. */
function closesAlone(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (opensOther(v, folded, at - 1, end)) return false;
  if (regions.has(folded.charCodeAt(at - 1)) || folded.charAt(at) === '的') return true;
  return v.edges.at(folded, at, end)?.value === 'edge';
}

/** 江东公司|营业收入, 财政局|支出: a body at the head of the phrase. */
export function readBody(phrase: Phrase): Span | undefined {
  const owner = atHead(phrase, 'body');
  return owner && regions.has(phrase.folded.charCodeAt(owner.end - 1)) ? within(phrase, owner) : owner;
}

/** 批发业|营业额, 女性|占: a group, sector, product or work at the head. */
export function readThing(phrase: Phrase): Span | undefined {
  const owner = atHead(phrase, 'thing');
  return owner && wholeThing(phrase, owner);
}

/** How much longer the word for a thing may be than the one that it begins with. */
const longestRest = 3;

/** 汽车|座椅|价格, 电脑|桌|售价: the word goes on up to what is measured. */
function wholeThing({ v, folded, pieces }: Phrase, owner: Span): Span {
  const { end } = pieces[0]!;
  const measure = v.traits.before(folded, end, owner.end) ?? v.owned.before(folded, end, owner.end);
  if (!measure || measure.word.length < 2) return owner;
  const rest = withoutAspect(v, folded, { start: owner.end, end: end - measure.word.length });
  const whole = { start: owner.start, end: rest.end };
  return goesOnIn(v, folded, rest) && isOwner(v, folded, whole) ? whole : owner;
}

const furtherNoun = /^(?!的|平均|[日月年季]均?)[\u4e00-\u9fff]+$/;

/** Whether the rest of a word is a noun, and not what is measured, done or said of it. */
function goesOnIn(v: Vocabulary, folded: string, rest: Span): boolean {
  const { start, end } = rest;
  if (end - start > longestRest || !furtherNoun.test(folded.slice(start, end))) return false;
  if (v.others.at(folded, start, end) || v.qualities.before(folded, end, start)) return false;
  return !holdsVerb(v, folded, rest) && !v.acts.at(folded, start, end);
}

/** What no body or group holds. */
const unlike = /^持有|^进(?![出口步修士])|^\d+[个名家位项]|[,;:。()了着过]|.[为对助]|[^南北]向(?!资金)|.[于在]|是由/;

/** Farthest that a group stands behind its share. */
const groupReach = 10;

const beforeGroup = /^(?:以上|以下|左右)?的?/;

/** 七成|受雇者, 89%的|居民: a group behind the share of it that something is said of. */
export function readGroupBehind(v: Vocabulary, folded: string, from: number, end: number): Span | undefined {
  const start = from + beforeGroup.exec(folded.slice(from, from + 4))![0].length;
  for (let at = start + 2; at <= Math.min(end, start + groupReach); at++) {
    const word = v.owners.before(folded, at, start);
    if (word && v.groups.has(word.word) && !v.others.at(folded, at, end) && folded.charAt(at) !== '的')
      return holdsVerb(v, folded, { start, end: at - word.word.length }) ? undefined : { start, end: at };
    if (v.edges.at(folded, at - 1, end)?.value === 'edge' || hasMark(folded.charAt(at - 1))) return undefined;
  }
  return undefined;
}

/** 某局, 甲队 */
const nameless = codeSet('某甲乙丙丁');

/** Whose armies histories tell of: countries, dynasties, and families by {@link surnames}. */
const warring = codeSet(
  '英法德美日俄苏意奥土清明元宋金辽汉唐魏蜀吴秦楚晋燕赵齐韩梁隋周国红蒙伪叛敌我友联盟援义以乌朝越缅泰印湘淮粤桂滇奉直皖',
);

/** 甲区|320亿元, 晋军|20余万, but no 建军|一百周年. */
function isShortName(folded: string, start: number, at: number, end: number): boolean {
  const head = folded.charCodeAt(start);
  if (nameless.has(head) || (at === end && labels.has(folded.charCodeAt(at - 1)))) return true;
  return folded.charAt(at - 1) === '军' && (warring.has(head) || surnames.has(head));
}

function atHead({ v, folded, pieces, edge }: Phrase, kind: 'body' | 'thing'): Span | undefined {
  const { start, end } = pieces[0]!;
  for (let at = behindTitled(folded, start, end); at <= Math.min(edge, start + longest); at++) {
    const word = v.owners.before(folded, at, start);
    if (word?.value !== kind || !closes(v, folded, start, at, end)) continue;
    if (word.word.length === 1 && at - start < 3 && !isShortName(folded, start, at, end)) continue;
    const owner = { start, end: at };
    const words = folded.slice(start, at);
    if (unlike.test(words) || opensNone(v, folded, owner)) return undefined;
    // 由甲领导的|乙党
    const of = words.lastIndexOf('的');
    if (of >= 0) return at - start - of > 2 ? { start: start + of + 1, end: at } : undefined;
    const before = { start, end: at - word.word.length };
    // 消费者|协会
    const ofGroup = v.owners.before(folded, before.end, start)?.word.length === before.end - start;
    if ((!ofGroup && holdsVerb(v, folded, before) && !v.deeds.at(folded, at, end)) || holdsUnowning(v, folded, before))
      return undefined;
    return listed(v, folded, owner, edge);
  }
  return undefined;
}

/** Where an owner can end at the earliest: 《旧茶馆》| is a name to its end. */
function behindTitled(folded: string, start: number, end: number): number {
  const close = folded.charAt(start) === '《' ? folded.slice(start, end).indexOf('》') : -1;
  return start + Math.max(2, close + 1);
}

/** 资料|涵盖|各地: what stands before a verb or an adverb is no part of the body behind it. */
function holdsUnowning(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  for (let i = start + 1; i < end; i++) {
    const word = v.unowning.at(folded, i, end)?.word;
    // 观察|组, 5岁|以下|儿童
    if (word !== undefined && word.length > 1 && word !== '以下' && !v.owners.at(folded, i)) return true;
  }
  return false;
}

const marks = /[(),;:]/;

const joiners = codeSet('、和及与');

/** 采矿业、制造业和建筑业|用电: all of a list that is measured as one. */
function listed(v: Vocabulary, folded: string, owner: Span, edge: number): Span {
  let { end } = owner;
  for (let at = end + 2; joiners.has(folded.charCodeAt(end)) && at <= Math.min(edge, owner.start + longestList); at++) {
    const word = v.owners.before(folded, at, end + 1);
    if (marks.test(folded.charAt(at - 1))) break;
    if (word && word.value !== 'none' && at > end + 2 && closes(v, folded, end + 1, at, edge)) end = at;
  }
  return { start: owner.start, end };
}

/** Longest list of owners. */
const longestList = 40;
