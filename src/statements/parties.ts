/** The parties of a case, as its text names them: by what they are to it, by a name, or by both. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

const role =
  /(?:原审|一审|二审|反诉|附带民事诉讼)?(?:被告人|原告人|被告单位|被害单位|被告|原告|被上诉人|上诉人|被申请人|再审申请人|申请人|被申诉人|申诉人|被执行人|申请执行人|案外人|第三人(?!称)|证人(?!证|席)|被害人|受害人|公诉人|自诉人|罪犯|嫌疑人)(?![数席们])/y;
const introduced =
  /(?:被告人?|原告人?|上诉人|申请人|执行人|案外人|第三人|证人|被害人|受害人|罪犯|嫌疑人)[:,]?(?=[\u4e00-\u9fff]{2})/g;
/** 丁大海|(另案处理): said of people alone. */
const tried = /([\u4e00-\u9fff]{2,3})\((?:另案处理|另处|[均已]*判[决刑]|在逃|另案)/g;
/** 二被告, 双方, 原、被告 */
const both = /(?:[两二三四五六][名位]?(?:被告人?|原告|被害人|上诉人|被执行人|申请人)|原、?被告|[双三]方)(?:双方)?/y;
/** 丁某1, 丁1某, 丁某某, 丁某甲 */
const unnamed = /([\u4e00-\u9fff])\d?某{1,3}[0-9A-Z甲乙丙丁戊己]?/y;
/** 丁x3, 丁X, and 丁3 behind what he is to the case */
const lettered = /([\u4e00-\u9fff])(?:[xX×]+\d{0,2}|\d{1,2}(?![\d年月日时元万%]))/y;
/** No family names: 借|某某, 后|某甲. */
const noFamily = codeSet(
  '借欠给向与和被让叫由从对把将替经系是因及等该的其后现故遂另随明为于在某原至到令求有还了以并跟称乙甲',
);
/** 江川有限公司: beside a party in a list */
const company =
  /[\u4e00-\u9fff()]{2,24}?(?:公司|银行|[支分]行|村委会|委员会|合作社|联社|事务所|经营部|[厂店])(?=[\u4e00-\u9fff、])/y;
/** 丁大海|向, 丁大海|、 */
const cued =
  /[\u4e00-\u9fff]{2,3}?(?=[、因在于向以从到与和及将已被等各均也又即便之]|共同|分别|伙同|单独|归案|到案|退[赔赃交缴]|赔偿|归还|偿还|借款|支付|给付)/y;
/** 被告|因资金周转向原告借款 */
export const goesOn = /^(?:[向因以于从已至未按将在对仍共各]|通过|先后|拒不)/;
const bracket = /\([^()]{1,14}\)/y;
const joining = /[、和与及]|以及/y;
/** 后|被告人…, 上述|丁某 */
const lead =
  /(?:[后现故遂另]|[随此之]后|[其期]间|同时|[当次][日时晚天晨]|上述|以上|综上|[经现另再]查明?|证据[一二三四五六七八九十]+、?|其中)*[,:]?/y;
/** 判令|被告偿还, 由|被告出具: who is to do it. */
const charged = /(?:判[令决处]|责令|请求|要求|由|让)(?:[两二三]?被告|原告)/g;

const namesOf = new WeakMap<Source, ReadonlySet<string>>();
/** The commonest family names. */
export const surnames = codeSet(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文付纪温庄柴' +
    '卜包鲍毕卞柏蒲柯褚窦樊费甘葛耿宫古关管桂霍嵇季简焦靳景蓝雷冷厉连廉凌路骆梅蒙苗闵莫牟穆倪聂牛欧裴戚齐祁屈冉饶阮单商佘申盛施司隋谈陶滕佟童涂屠韦卫翁邬巫伍奚席冼项辛邢胥宣荀严晏游俞虞郁喻元苑岳臧翟詹湛章甄支仲诸祝卓宗祖左',
);

const none: ReadonlySet<string> = new Set();

/** The names that the text gives the parties and says again without what they are to the case. */
export function partiesOf(source: Source): ReadonlySet<string> {
  let names = namesOf.get(source);
  if (names === undefined) {
    names = namesIn(source.folded);
    namesOf.set(source, names);
  }
  return names;
}

function namesIn(folded: string): ReadonlySet<string> {
  let names: Set<string> | undefined;
  for (const found of folded.matchAll(introduced)) {
    const name = nameAt(folded, found.index + found[0].length);
    if (name !== '') names = (names ?? new Set()).add(name);
  }
  if (names === undefined) return none;
  for (const found of folded.matchAll(tried)) {
    const name = nameAt(folded, found.index + found[1]!.length - 2) || nameAt(folded, found.index);
    if (name !== '') names.add(name);
  }
  return names;
}

/** The longest beginning that the text says as often as its first two characters: 丁大海, and not 丁大海在. */
function nameAt(folded: string, at: number): string {
  if (!surnames.has(folded.charCodeAt(at))) return '';
  const short = folded.slice(at, at + 2);
  const often = countOf(folded, short);
  if (often < 2 || short.includes('某')) return '';
  const long = folded.slice(at, at + 3);
  return isHan(long.charCodeAt(2)) && countOf(folded, long) >= often * alike ? long : short;
}

const alike = 0.8;

function countOf(folded: string, words: string): number {
  let count = 0;
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) count++;
  return count;
}

/** A phrase of a case. */
interface Case {
  readonly folded: string;
  readonly end: number;
  readonly names: ReadonlySet<string>;
}

/** Who is a party at the head of the words, or is told in them what to do: 被告人丁某、周鸣|退缴, 请求判令|被告|归还. */
export function partyIn(words: Case, start: number): Span | undefined {
  const { folded, end } = words;
  let last: number | undefined;
  for (const found of folded.slice(start, end).matchAll(charged))
    last = start + found.index + (found[0].startsWith('由') || found[0].startsWith('让') ? 1 : 2);
  if (last !== undefined) return listAt(words, last);
  const from = behind(lead, folded, start);
  return listAt(words, from) ?? (from > start ? listAt(words, start) : undefined);
}

/** 丁某、周鸣和|被告人李大海 */
function listAt(words: Case, start: number): Span | undefined {
  const { folded, end } = words;
  const first = oneAt(words, start);
  if (first === undefined) return undefined;
  const list = { ...first };
  for (;;) {
    const closed = folded.charAt(list.end) === '(' ? behind(bracket, folded, list.end) : list.end;
    const joined = behind(joining, folded, closed);
    const next =
      joined > closed && joined < end
        ? (oneAt(words, joined) ?? companyAt(folded, joined) ?? namedAt(folded, joined))
        : undefined;
    if (next === undefined || next.end > end || (next.start > joined && folded.charAt(closed) === '与')) return list;
    list.end = next.end;
  }
}

function oneAt({ folded, end, names }: Case, at: number): { start: number; end: number } | undefined {
  const all = behind(both, folded, at);
  const from = all > at ? all : behind(role, folded, at);
  const to = nameEnd(folded, from, names, from > at);
  if (to > from && to <= end) return { start: from, end: to };
  const name = from > at && !goesOn.test(folded.slice(from, from + 2)) ? namedAt(folded, from) : undefined;
  if (name && name.end <= end) return name;
  return from > at && from <= end ? { start: at, end: from } : undefined;
}

function companyAt(folded: string, start: number): Span | undefined {
  const end = behind(company, folded, start);
  return end > start ? { start, end } : undefined;
}

function namedAt(folded: string, start: number): Span | undefined {
  const end = surnames.has(folded.charCodeAt(start)) ? behind(cued, folded, start) : start;
  return end > start ? { start, end } : undefined;
}

function nameEnd(folded: string, at: number, names: ReadonlySet<string>, introduced: boolean): number {
  for (const form of introduced ? [unnamed, lettered] : [unnamed]) {
    form.lastIndex = at;
    if (!noFamily.has(folded.charCodeAt(at)) && form.test(folded)) return form.lastIndex;
  }
  if (names.has(folded.slice(at, at + 3))) return at + 3;
  return names.has(folded.slice(at, at + 2)) ? at + 2 : at;
}

function behind(form: RegExp, folded: string, at: number): number {
  form.lastIndex = at;
  return form.test(folded) ? form.lastIndex : at;
}
