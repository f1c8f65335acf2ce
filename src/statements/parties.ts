/** The parties of a case, as its text names them: by what they are to it, by a name, or by both. */
import { codeSet, holdsOne } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { party } from './court.ts';
import type { Figure } from './figure.ts';
import { partyEnds, surnames } from './protagonists.ts';

const role = new RegExp(`(?:原审|一审|二审|反诉|附带民事诉讼|犯罪)?(?:本人|${party})(?![数席们])`, 'y');
/** 二被告, 双方, 原、被告 */
const both = /(?:[两二三四五六][名位]?(?:被告人?|原告|被害人|上诉人|被执行人|申请人)|原、?被告|[双三]方)(?:双方)?/y;
/** 丁某1, 丁1某, 丁某某, 丁某甲, 丁某龙 */
const unnamed =
  /([\u4e00-\u9fff])\d?某{1,3}[0-9A-Z甲乙丙丁戊己龙军强华伟刚勇杰辉鹏涛波斌磊峰亮林兵霞丽娟敏燕玲芳英梅兰萍琴珍凤莉娜洁艳芬宝荣根祥忠良武洋宇浩轩阳晨洪雷彬健凯旭海山坤松柏雄]?/y;
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
  /(?:[后现故遂另]|[随此之]后|[其期]间|同时|[当次][日时晚天晨]|上述|以上|综上|[经现另再]查明?|证据[一二三四五六七八九十]+、?|[\u4e00-\u9fff]{1,8}罪(?=被告)|其中|[则而]|所以|因此|如果|[若设]|假设|已知|由于|因为|那么|但|中间|此时|当时)*[,:]?/y;
/** 判令|被告偿还, 由|被告出具: who is to do it. */
const charged = /(?:判[令决处]|责令|请求|要求|由|让)(?:[两二三]?被告|原告)/g;

const lent =
  /(借到|借给|借|欠|收到|归还|付给|支付给?)(?:被告人?|原告|案外人)?(?:[\u4e00-\u9fff]\d?某{1,3}[0-9A-Z甲乙丙丁戊己]?)(?:人民币|(现金|货款|借款|本金))?$/;
const farthestLent = 16;

/** 今|借到|丁某1|现金|3万元: what is done with the sum, and not whose hands it passes through. */
export function lentBefore({ folded, text }: Source, { kind, start }: Figure, floor: number): string | undefined {
  if (kind !== 'money') return undefined;
  const from = Math.max(floor, start - farthestLent);
  const found = lent.exec(folded.slice(from, start));
  if (!found) return undefined;
  const at = from + found.index;
  const noun = found[2] ? text.slice(start - found[2].length, start) : '';
  return text.slice(at, at + found[1]!.length) + noun;
}

/** A phrase of a case. */
interface Case {
  readonly folded: string;
  readonly end: number;
  readonly names: readonly string[];
}

/** One of these stands in whatever is a party but a name: 被告, 第三人, 某某, 双方. */
const partyMarks = codeSet(`${partyEnds}某方`);

/** Who is a party at the head of the words, or is told in them what to do: 被告人丁某、周鸣|退缴, 请求判令|被告|归还. */
export function partyIn(words: Case, start: number): Span | undefined {
  const { folded, end, names } = words;
  if (names.length === 0 && !holdsOne(partyMarks, folded, start, end)) return undefined;
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
    // 青溪集团|与江川集团: one of those that others know better
    if (next === undefined && joined > closed && first.start === start && !introducedAt(folded, start))
      return undefined;
    if (next === undefined || next.end > end || (next.start > joined && folded.charAt(closed) === '与')) return list;
    list.end = next.end;
  }
}

function introducedAt(folded: string, at: number): boolean {
  return behind(both, folded, at) > at || behind(role, folded, at) > at || behind(unnamed, folded, at) > at;
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

function nameEnd(folded: string, at: number, names: readonly string[], introduced: boolean): number {
  for (const form of introduced ? [unnamed, lettered] : [unnamed]) {
    form.lastIndex = at;
    if (!noFamily.has(folded.charCodeAt(at)) && form.test(folded)) return form.lastIndex;
  }
  for (const name of names)
    if (folded.startsWith(name, at) && (name.length > 1 || lettersEnd.test(folded.slice(at + 1, at + 8))))
      return name.length > 1 ? at + name.length : behind(lettersOn, folded, at + 1);
  return at;
}

/** 甲|乙丙|的效率 */
const lettersOn = /[乙丙丁]*/y;
/** 甲|的效率, 乙|先做, but 甲|醇, 乙|肝. */
const lettersEnd =
  /^(?:[、和与]?[乙丙丁])*(?:[的每先再做需用走行有得比完放给买到从向在则也又还可能共独将把]|单独|各自|分别|一共|出发|休息|工作)/;

function behind(form: RegExp, folded: string, at: number): number {
  form.lastIndex = at;
  return form.test(folded) ? form.lastIndex : at;
}
