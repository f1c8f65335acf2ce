/** The people and things that a text speaks of by name: the parties of a case, what an entry is about, those of an exercise. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import { party } from './court.ts';
import { endsOf } from './rule.ts';

/** What people are addressed by behind a surname, in exercises and in news. */
export const titles = '师傅|老师|阿姨|奶奶|爷爷|大[妈爷]';

/** The commonest family names. */
export const surnames = codeSet(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文付纪温庄柴' +
    '卜包鲍毕卞柏蒲柯褚窦樊费甘葛耿宫古关管桂霍嵇季简焦靳景蓝雷冷厉连廉凌路骆梅蒙苗闵莫牟穆倪聂牛欧裴戚齐祁屈冉饶阮单商佘申盛施司隋谈陶滕佟童涂屠韦卫翁邬巫伍奚席冼项辛邢胥宣荀严晏游俞虞郁喻元苑岳臧翟詹湛章甄支仲诸祝卓宗祖左',
);

/** What parties are called by ends so, what may not stand behind it left out: 第三人, 被告, 罪犯, 被害单位. */
export const partyEnds = endsOf(party.replaceAll(/\(.*?\)/g, ''));
const introduced = new RegExp(`(?:${party})[:,]?(?=[\\u4e00-\\u9fff]{2})`, 'g');
/** 丁大海|(另案处理): said of people alone. */
const tried = /([\u4e00-\u9fff]{2,3})\((?:另案处理|另处|[均已]*判[决刑]|在逃|另案)/g;
const head =
  '(《[^》\\n]{1,24}》|(?![这那本该我你您他她它牠其此今昨明目近如什有在从据对由随为与当每各某以就])[\\u4e00-\\u9fffA-Z][\\u4e00-\\u9fffA-Za-z0-9·]{1,15}?)';
/** 青溪塔|(又名…),是…; 《江川》|为…: an entry names first what it is about, and so says that it is one. */
const entry = new RegExp(
  `^[\\s#]*${head}\\s*(?:\\([^)\\n]{0,60}\\)\\s*,?(?:又[名称译]|是|为|即|位于|,)|,?(?:又[名称译]|俗[名称]|亦[称作]|别[名称]|简称|本名|原名|学名|意为|意指))`,
);
/** 青溪|位于…; 丁大海,|生于…: no more than a hint. */
const perhaps = new RegExp(
  `^[\\s#]*${head}(?:,?(?:是|为|即|位于|座落|坐落|属于)|,(?:出生|生于|字|号|男|女|原籍|祖籍|籍贯|汉族|中国|中华|台湾|香港|澳门|美国|日本|英国|法国|德国|韩国|俄罗斯|意大利|西班牙|北宋|南宋|清朝|明朝|唐朝))`,
);
const unlike = /[的在有和及是为于被把将对个]/;
/** 甲, 小王: those of an exercise. */
const exercised = /小[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗明红华丽江强军刚芳东亮伟杰静雪雨兰敏]/g;
const letters = ['甲', '乙', '丙', '丁'];
/** What an entry calls itself so short is no name by itself. */
const shortestEntry = 2;
/** What an entry calls itself without. */
const kind =
  /(?:足球俱乐部|俱乐部|股份有限公司|有限公司|公司|集团|乐队|乐团|电视台|电台|战争|战役|之战|[市县区镇乡村州省岛山河江湖])$/;
const mostNames = 48;
/** So many beginnings of names are counted in a text. */
const mostLookedUp = 96;

const known = new WeakMap<Source, readonly string[]>();

/** Learns the names of a text that is all there: of a stretch nobody knows what the others say. */
export function learnNames(source: Source): void {
  known.set(source, namesIn(source.folded));
}

/** The names that have been learnt, the longest first. */
export function namesOf(source: Source): readonly string[] {
  return known.get(source) ?? nobody;
}

const nobody: readonly string[] = [];

function namesIn(folded: string): readonly string[] {
  const names = new Set<string>();
  const lookedUp = new Set<string>();
  for (const { index, 0: role } of allOf(introduced, folded, ...new Set(partyEnds))) {
    const at = index + role.length;
    const beginning = folded.slice(at, at + 2);
    if (lookedUp.has(beginning) || lookedUp.size === mostLookedUp) continue;
    lookedUp.add(beginning);
    add(names, nameAt(folded, at));
  }
  for (const found of allOf(tried, folded, '(')) {
    const name = found[1]!;
    add(names, surnames.has(name.charCodeAt(0)) ? name : surnames.has(name.charCodeAt(1)) ? name.slice(1) : '');
  }
  addEntry(names, folded);
  if (folded.includes('甲') && folded.includes('乙')) for (const letter of letters) names.add(letter);
  for (const found of allOf(exercised, folded, '小'))
    if (!names.has(found[0]) && countOf(folded, found[0]) > 1) add(names, found[0]);
  return [...names].sort((a, b) => b.length - a.length);
}

/** All places of a form, which needs one of the characters: most texts hold none, and are not searched for it. */
function allOf(form: RegExp, folded: string, ...needs: readonly string[]): Iterable<RegExpExecArray> {
  return needs.some((character) => folded.includes(character)) ? folded.matchAll(form) : [];
}

function add(names: Set<string>, name: string): void {
  if (name !== '' && names.size < mostNames) names.add(name);
}

/** 青溪足球俱乐部, and 青溪 where the text says so again. */
function addEntry(names: Set<string>, folded: string): void {
  const told = entry.exec(folded)?.[1];
  const head = told ?? perhaps.exec(folded)?.[1];
  if (head === undefined || (!head.startsWith('《') && unlike.test(head))) return;
  if (told !== undefined || head.startsWith('《') || countOf(folded, head) > 1) add(names, head);
  // 青溪足球俱乐部 is 青溪, 安娜·李斯特 is 安娜
  for (const form of [head.replace(kind, ''), head.split('·')[0]!])
    if (form.length >= shortestEntry && form !== head && countOf(folded, form) > countOf(folded, head) + 1)
      add(names, form);
}

/** The longest beginning that the text says as often as its first two characters: 丁大海, and not 丁大海在. */
function nameAt(folded: string, at: number): string {
  if (!surnames.has(folded.charCodeAt(at)) || deeds.test(folded.slice(at, at + 2))) return '';
  const short = folded.slice(at, at + 2);
  const often = countOf(folded, short);
  if (often < 2 || short.includes('某')) return '';
  const long = folded.slice(at, at + 3);
  return isHan(long.charCodeAt(2)) && countOf(folded, long) >= often * alike ? long : short;
}

const alike = 0.8;
/** 被告|支付, 原告|申请: what a party does, that begins as a family name does. */
const deeds =
  /^(?:支付|应[付诉当]|安排|申[请诉]|解除|施[工行]|管理|经[营过]|常[年常]|单[独方]|包括|查明|连带|路过|盖章|明知|成立|于|时|方|任意)/;

function countOf(folded: string, words: string): number {
  let count = 0;
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) count++;
  return count;
}
