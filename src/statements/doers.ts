/** Owners that are told by what stands behind them: what they do, when, or what of theirs is told. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { readBody, readPlace } from './bodies.ts';
import { fine, term } from './court.ts';
import {
  fits,
  hasMark,
  isMeasure,
  isOwner,
  longest,
  ofWithin,
  opensNone,
  type Phrase,
  perfectAt,
  withoutOf,
} from './owner.ts';
import { goesOn, partyIn } from './parties.ts';
import { surnames, titles } from './protagonists.ts';
import { nextToken } from './tokens.ts';
import { trimTail } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

const code = /^(?=[^(,]*[\u4e00-\u9fff])[^(,]{2,12}\((?:[0-9]{4,6}(?:\.[A-Z]{2})?|[A-Z]{1,5}(?:\.[A-Z]{1,2})?)\)/;

/** 永泰药业|(01612) */
export function readCoded({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const found = code.exec(folded.slice(start, end));
  if (!found) return undefined;
  const words = found[0].slice(0, found[0].indexOf('('));
  return isMeasure(v, words) ? undefined : { start, end: start + words.length };
}

const takers = codeSet('将把对给予');

/** 将|华星酒业|的目标价 */
export function readTaken({ folded, pieces, end }: Phrase): Span | undefined {
  for (let i = pieces[0]!.start - 1; i < end; i++) {
    if (!takers.has(folded.charCodeAt(i))) continue;
    const of = ofWithin(folded, i, end);
    const owner = { start: i + 1, end: of };
    if (of > i && fits(owner) && !hasMark(folded.slice(i + 1, of)) && folded.slice(of, of + 4).includes('价'))
      return owner;
  }
  return undefined;
}

const named = /^[\u4e00-\u9fff]{2,4}?(?=因|在|于|住|向|以|从|到|与|和|将|犯|已|被|单独|伙同|驾驶|持|等|归案)/;

/** 法院判决|何光先生|犯 */
const courteous = /(?:判决|判处|认定|裁定)([\u4e00-\u9fff]{2,3}(?:先生|女士))犯/;
/** 被告|: who is told by what he is to the case alone. */
const bare = /^[^两二三四五六双、]*[告人犯]$/;

/** 被告人|张某某|退缴, 李某2、周鸣|归还, 被告|向原告借款 */
export function readPerson(phrase: Phrase): Span | undefined {
  const { folded, pieces, names } = phrase;
  const { start, end } = pieces[0]!;
  // 在|丁某停放的车内: where, but 在被告人丁某的房间内: whose it is
  if (folded.charAt(start - 1) === '在' && folded.charAt(start) !== '被') return undefined;
  const spoken = courteous.exec(folded.slice(start, end));
  if (spoken)
    return {
      start: start + spoken.index + spoken[0].indexOf(spoken[1]!),
      end: start + spoken.index + spoken[0].length - 1,
    };
  const party =
    partyIn({ folded, end, names }, start) ?? titledAt(folded, start, end) ?? titledBehind(folded, start, end);
  return party && bare.test(folded.slice(party.start, party.end)) ? readBehindRole(phrase, party) : party;
}

const addressed = new RegExp(
  `([\\u4e00-\\u9fff][\\u4e00-\\u9fff]{0,2})(?:${titles}|牧师|先生|女士|医生|神父|太太|小姐|法师|道长|博士|大[姐叔婶伯]|婆婆|老[伯太]|同学)(?![们的])`,
  'y',
);

/** 丁牧师, and 丁大海|先生 */
export function titledAt(folded: string, start: number, end: number): Span | undefined {
  addressed.lastIndex = start;
  const found = surnames.has(folded.charCodeAt(start)) ? addressed.exec(folded) : null;
  if (!found || addressed.lastIndex > end) return undefined;
  return { start, end: found[1]!.length > 1 ? start + found[1]!.length : addressed.lastIndex };
}

const longestAttribute = 24;

/** 家住江川的|丁女士: behind what is told of who is known by a title. */
function titledBehind(folded: string, start: number, end: number): Span | undefined {
  const limit = Math.min(end, start + longestAttribute);
  for (let at = start + 1; at < limit; at++)
    if (folded.charAt(at) === '的') {
      const found = titledAt(folded, at + 1, end);
      if (found) return found;
    }
  return undefined;
}

/** 被告人|丁大海, 原告|江川公司, and 被告 where no name follows. */
function readBehindRole(phrase: Phrase, role: Span): Span | undefined {
  const { v, folded, pieces, edge } = phrase;
  const { end } = pieces[0]!;
  const from = role.end;
  const rest = folded.slice(from, Math.min(end, from + longestCue));
  const punished = sentenced.exec(rest)?.[0].length ?? 0;
  if (punished > 0) return { start: from, end: from + punished };
  if (edge === from || goesOn.test(rest)) return role;
  if (surnames.has(rest.charCodeAt(0))) {
    const name = named.exec(rest)?.[0].length ?? 0;
    const found = { start: from, end: from + name };
    if (name > 0 && !opensNone(v, folded, found)) return found;
    for (let at = from + 2; at <= Math.min(end, from + longestPerson); at++)
      if (v.acts.at(folded, at, end))
        return opensNone(v, folded, { start: from, end: at }) ? role : { start: from, end: at };
  }
  const behind = { ...phrase, pieces: [{ start: from, end }, ...pieces.slice(1)] };
  return readPlace(behind) ?? readBody(behind) ?? role;
}

/** 被告人|于大海|有期徒刑3年 */
const sentenced = new RegExp(`^[\\u4e00-\\u9fff]{2,3}(?=${term}|死刑|${fine})`);
const longestCue = 8;
/** Longest name of a person without signs of its own. */
const longestPerson = 3;
/** Steven Pruitt|编辑, but none of 48MP|智能手机, CPI|涨幅. */
const foreign =
  /^[A-Z][A-Za-z.&'·-]*[a-z][A-Za-z.&'·-]*(?: [A-Z][A-Za-z.&'·-]*)*(?= ?(?:\([A-Z\d.]+\)+)? ?(?:[\u4e00-\u9fff]|$))/;
const shortestForeign = 4;

/** Naver|股价: a foreign name at the head, as it is written. */
export function readForeign({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const name = foreign.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (name < shortestForeign) return undefined;
  // Ocean Blue|商场
  const what = v.owners.at(folded, start + name, end);
  return { start, end: start + name + (what && what.value !== 'none' ? what.word.length : 0) };
}

/** 远帆|第二季度|总营收: who stands before the time. */
export function readBeforeTime(phrase: Phrase): Span | undefined {
  const { v, folded, pieces, edge } = phrase;
  const first = trimTail(v, folded, pieces[0]!);
  // 远帆|将召回2018年生产的汽车: what is done to what is of that time
  if (edge < first.end && edge > first.start + 1 && v.deeds.at(folded, edge, first.end)) return undefined;
  // 检修持续到|下月: how long it goes on
  if (pieces.length < 2 || !fits(first) || lastsTo.test(folded.slice(first.end, pieces[0]!.end))) return undefined;
  const verb = nextToken(v, folded, first.start, first.end);
  // 中和医疗创新|2021年末|规模: a verb that ends a name is part of it
  const isName = !verb || (verb.end === first.end && verb.start > first.start);
  return isOwner(v, folded, first) && isName ? withoutOf(folded, first) : undefined;
}

const lastsTo = /(?:持续|延续|维持|推迟|延[长期后]|保持)[至到]?$/;

/** 华星酒业|的市值 */
export function readPossessor({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const of = ofWithin(folded, start, end);
  if (of < 0 || of >= end - 1) return undefined;
  if (folded.charAt(start) === '持') return undefined;
  // 该毒株|在美国的占比: who it is ends before where
  const where = placed.exec(folded.slice(start, of))?.[0].length ?? 0;
  const owner = { start, end: where > 0 && v.places.at(folded, start + where + 1, of) ? start + where : of };
  if (modifies.test(folded.slice(owner.start, owner.end))) return undefined;
  return isOwner(v, folded, owner) && !nextToken(v, folded, start, of) ? owner : undefined;
}

/** 余下|的, 打发好|的: what it is like, and nobody's. */
const modifies =
  /(?:[余剩]下|剩余|恢复|适宜|合适|[最更][佳好大小高低多少]|.好|[成呈]直角|.(?:导致|造成|引起|产生|形成|带来|所致)|.[完掉成出]|成年|相应|相同|不同|有关|相关|需要|可能|应有|特定|一定|任意|[原现所][有来]|全部|其[余他]|具体)$/;

const placed = /^.{2,}?[^存现正潜内外实所](?=在.)/;

/** 周鸣|增持股份, 远帆|实现营收: who does what the phrase tells. */
export function readDoer(phrase: Phrase): Span | undefined {
  const owner = doerIn(phrase);
  return owner && nextToken(phrase.v, phrase.folded, owner.start, owner.end)?.type !== 'verb' ? owner : undefined;
}

/** 海晟股份|签下|5亿元订单: who does it, where what it is done to stands behind the figure. */
export function readAgent({ v, folded, pieces, end, object }: Phrase): Span | undefined {
  const { start } = pieces[0]!;
  if (!object || pieces.length > 1) return undefined;
  const verb = nextToken(v, folded, start, end);
  if (verb?.type !== 'verb' || verb.end !== end || verb.end === verb.start + 1) return undefined;
  const owner = trimTail(v, folded, { start, end: verb.start });
  const words = folded.slice(owner.start, owner.end);
  return words.length > 2 && isOwner(v, folded, owner) && !where.test(words) ? owner : undefined;
}

const where = /[的在于除]|基本/;

/** 甲队|在决赛中攻入3球, 启明楼|是市中心的大楼: who or what is told of, with where, how or what it is. */
export function readTold(phrase: Phrase): Span | undefined {
  const { v, folded, pieces, edge } = phrase;
  const { start, end } = pieces[0]!;
  const word = v.edges.at(folded, edge, end)?.word;
  if (word === undefined || !(tells.has(word) || founded.test(word)) || edge - start > 2 * longest) return undefined;
  // 清江王朝|由江大海建立: what an article is about
  if (word === '由' && start > 0 && !sentenceEnds.has(folded.charCodeAt(start - 1))) return undefined;
  if (word === '于' && (grown.test(folded.slice(start, edge)) || !doesIn(phrase, edge + 1))) return undefined;
  const whole = withoutAuxiliary(v, folded, trimTail(v, folded, withoutBracket(folded, { start, end: edge })));
  const owner = behindPlace(folded, whole);
  const words = folded.slice(owner.start, owner.end);
  if (!isOwner(v, folded, owner) || words.includes('的') || v.acts.at(words, 0)?.word === words) return undefined;
  if (words.length > shortName && !proper.test(words) && !isForeign(words) && !isKnown(v, words)) return undefined;
  return actIn(v, folded, owner) ? undefined : owner;
}

const located = /^(?:位于|坐落|座落|流经|发源|地处|建于|源于|来自|成立于|创立于)[^,;]*的/;

/** 位于山中的|白溪湖|是 */
function behindPlace(folded: string, { start, end }: Span): Span {
  return { start: start + (located.exec(folded.slice(start, end))?.[0].length ?? 0), end };
}

/** Longest name that needs no sign of being one. */
const shortName = 4;
const proper = /[\dA-Za-z·》]|号[\u4e00-\u9fff]*$/;

/** Characters that foreign names are written with. */
const syllables = codeSet(
  '阿埃艾安奥巴贝比伯布查达戴德迪蒂杜多厄尔法费弗夫福盖戈格古哈海赫亨胡霍基吉加杰卡凯康科克库拉莱兰劳勒雷里利林龙卢鲁罗洛马玛迈曼梅门蒙米密莫姆穆' +
    '纳内尼诺努欧帕佩皮普奇乔切琼丘让瑞萨塞桑瑟森沙舍圣史斯苏索塔泰坦特提图托瓦威维韦沃乌西希夏谢辛休雅亚扬耶伊尤约扎詹珍兹佐',
);

/** 塞尔蒂亚|是 */
export function isForeign(words: string): boolean {
  let count = 0;
  for (let i = 0; i < words.length; i++) if (syllables.has(words.charCodeAt(i))) count++;
  return count >= words.length * 0.75;
}

export function isKnown(v: Vocabulary, words: string): boolean {
  const end = v.owners.before(words, words.length);
  return (end !== undefined && end.value !== 'none') || v.places.at(words, 0) !== undefined;
}

/** 生长|于, 适用|于: no name but a verb. */
const grown = /[产生长布用源建属限处见宜高低大小多少凿落现存成立创来基位始终好优劣等合起]$/;

/** 乙站于市内|设有: what is done there follows. */
function doesIn({ v, folded, end }: Phrase, from: number): boolean {
  for (let i = from + 1; i < end; i++) if (v.deeds.at(folded, i, end)) return true;
  return v.deeds.at(folded, end) !== undefined;
}

const sentenceEnds = codeSet('。!?\n\r');
/** 始建|于, 坐落|于 */
const founded = /.[于在]$|^流经$/;
const tells = new Set(['在', '于', '从', '由', '因', '被', '把', '曾', '没有', '是', '会同']);
const auxiliary = codeSet('想要需应会只再也才便先同却能');

/** 小周|想|在商场购买, 小周|终于|拿下, but not 行业协会|在. */
function withoutAuxiliary(v: Vocabulary, folded: string, { start, end }: Span): Span {
  const found =
    v.manners.before(folded, end, start)?.word.length ?? (auxiliary.has(folded.charCodeAt(end - 1)) ? 1 : 0);
  const body = v.owners.before(folded, end, start) ?? v.measures.before(folded, end, start);
  return found > 0 && (body === undefined || body.word.length <= found) ? { start, end: end - found } : { start, end };
}

/** 启明岛|(又名北岛)是 */
function withoutBracket(folded: string, { start, end }: Span): Span {
  const opened = folded.charAt(end - 1) === ')' ? folded.slice(start, end).lastIndexOf('(') : -1;
  return opened > 0 ? { start, end: start + opened } : { start, end };
}

/** Whether anything is done inside the words. */
function actIn(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const word = v.inside.at(folded, i, end);
    if (word?.value === 'kept') i += word.word.length - 1;
    else if (word || (v.acts.at(folded, i, end)?.word.length ?? 0) > 1) return true;
  }
  return false;
}

/** 星河公司|董事长|李响 */
function behindTitle(v: Vocabulary, folded: string, { start, end }: Span): number {
  for (let at = end - shortestBearer; at >= Math.max(start + 1, end - longestBearer); at--)
    if (v.titles.before(folded, at, start)) return unlikeName.test(folded.slice(at, at + 2)) ? start : at;
  return start;
}

/** 董事|会, 部|长, 总统|下令: what makes another word of the title, or is done by who has it. */
export const unlikeName = /^(?:[会长办们率]|下令)/;

const shortestBearer = 2;
const longestBearer = 4;

/** 中院|对这起案件作出判决 */
const towards = /^([^对]{2,12})对(?![面象手比话外策准应照方])[^对]{2}/;
/** 井下|共有作业人员, 车上|载有: where. */
export const inside =
  /^[^于在]{0,3}[井车船机场园院岸水地街路校楼屋厂市县省国境旗][内下上里外]$|(?:范围|区域|辖区|境)内$/;

/** What stands before the first deed of the phrase, where it can own anything. */
function doerIn({ v, folded, pieces, edge }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const deed = v.deeds.at(folded, edge, end)?.word;
  const word = deed ?? perfectAt(v, folded, edge, end);
  if (word === undefined || tells.has(word) || edge - start > longest + 1) return undefined;
  const whole = withoutAuxiliary(v, folded, trimTail(v, folded, withoutBracket(folded, { start, end: edge })));
  const owner = { start: behindTitle(v, folded, whole), end: whole.end };
  const words = folded.slice(owner.start, owner.end);
  const toward = towards.exec(words)?.[1];
  if (toward !== undefined) {
    const who = { start: owner.start, end: owner.start + toward.length };
    return isOwner(v, folded, who) ? who : undefined;
  }
  // 消委会|测试了, but 精心编辑|出版了
  if (inside.test(words) || (deed === undefined && !isKnown(v, words))) return undefined;
  return isOwner(v, folded, owner) && v.acts.at(words, 0)?.word !== words ? withoutOf(folded, owner) : undefined;
}

/** 中国平安|取得, 郑州瑞通|持有: a name that a place opens, before its deed or time. */
export function readNamedAfter(phrase: Phrase): Span | undefined {
  const { v, folded, pieces } = phrase;
  const { start } = pieces[0]!;
  const place = v.places.at(folded, start, pieces[0]!.end);
  if (!place) return undefined;
  const owner = readBeforeTime(phrase) ?? doerIn(phrase);
  const from = start + place.word.length;
  if (!owner || owner.end - from < 2 || owner.end - from > 5 || /[的在]/.test(folded.slice(from, owner.end)))
    return undefined;
  return v.verbs.at(folded, from, owner.end) || v.shared.before(folded, owner.end, from) ? undefined : owner;
}

/** What parts a foreign name. */
export const nameDots = '·•‧・';
const dotted = new RegExp(`^[\\u4e00-\\u9fff]{1,7}(?:[${nameDots}][\\u4e00-\\u9fff]{1,8})+`);
const soon = codeSet('就曾已也又才则便仍');
const dots = new RegExp(`[${nameDots}]`, 'g');
const longestPart = 7;

/** 江川国|总理|川·立派, 江川国|的|川·立派: behind what leads to the name. */
function endOfTitles(v: Vocabulary, words: string): number {
  for (let at = 0; at < words.length; at++) {
    let end = at;
    for (let length = leadAt(v, words, end); length > 0; length = leadAt(v, words, end)) end += length;
    if (end > at) return end;
  }
  return 0;
}

const thenOf = /的|[此随其][后中]/y;

function leadAt(v: Vocabulary, words: string, at: number): number {
  thenOf.lastIndex = at;
  return v.titles.at(words, at)?.word.length ?? (thenOf.test(words) ? thenOf.lastIndex - at : 0);
}

/** 凯瑟琳·赫本|曾: a foreign name that dots part, before what its bearer does. */
export function readDotted({ v, folded, pieces, end }: Phrase): Span | undefined {
  const head = pieces[0]!.start;
  const whole = dotted.exec(folded.slice(head, end))?.[0];
  if (whole === undefined) return undefined;
  // 江川国总理|川·立派, 江川国的|川·立派
  const title = endOfTitles(v, whole);
  const start = head + title;
  const name = whole.slice(title);
  if (!dotted.test(name)) return undefined;
  const last = start + [...name.matchAll(dots)].at(-1)!.index + 1;
  for (let at = last + 2; at <= Math.min(end, last + longestPart); at++) {
    const word =
      v.edges.at(folded, at, end)?.value === 'edge' || v.acts.at(folded, at, end) || v.verbs.at(folded, at, end);
    if (at === start + name.length || soon.has(folded.charCodeAt(at)) || word) return { start, end: at };
  }
  return undefined;
}
