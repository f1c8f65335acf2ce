/** Ages, and those of a family whom patients tell of: 患者女,36岁; 丁某(女,24岁); 我爷爷今年76岁; 以87岁高龄去世. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { patient } from './court.ts';
import type { Figure } from './figure.ts';
import { surnames, titles } from './protagonists.ts';
import { startsOf } from './rule.ts';

const kinWords =
  '老公|老婆|丈夫|妻子|爱人|爷爷|奶奶|外公|外婆|姥姥|姥爷|爸爸|妈妈|父亲|母亲|爸妈|父母|公公|婆婆|岳父|岳母|儿子|女儿|' +
  '孙子|孙女|外孙|宝宝|小孩|孩子|哥哥|弟弟|姐姐|妹妹|叔叔|伯伯|舅舅|阿姨|姑姑|姑妈|侄子|侄女|外甥|男朋友|女朋友|男友|女友|朋友|对象|家人';
const kin = new RegExp(`(?:[我俺咱]家?的?)?(?:${kinWords})(?![们的圈友会园装车房卡])`, 'y');

const familiar = codeSet('小老阿');
const kinHeads = codeSet(startsOf(`[我俺咱]|${kinWords}`));
/** 小明|买, 王叔叔|开车: one whom an exercise tells of, before what he does, has or is. */
const neighbourNames = `(?:小[王李张刘陈杨赵黄周吴徐孙胡朱郭罗明红华丽强军刚芳亮伟杰静敏兰]|[\\u4e00-\\u9fff](?:${titles}|叔叔|伯伯))`;
const neighbour = new RegExp(
  `${neighbourNames}(?:[和与、]${neighbourNames})*(?=[家和的从用买看以比每有在骑跑走一做写读吃喝画打把到与先又要想乘坐开拿给带花存身说加植\\d])`,
  'y',
);

/** 我爷爷|今年, 小明|买: one of a family or an exercise at the head of the words. */
export function kinAt(folded: string, start: number, end: number): Span | undefined {
  const head = folded.charCodeAt(start);
  if (kinHeads.has(head)) {
    kin.lastIndex = start;
    if (kin.test(folded) && kin.lastIndex <= end) return { start, end: kin.lastIndex };
  }
  if (!familiar.has(head) && !surnames.has(head)) return undefined;
  neighbour.lastIndex = start;
  return neighbour.test(folded) && neighbour.lastIndex <= end ? { start, end: neighbour.lastIndex } : undefined;
}

const nowOld =
  /(?:^|[,;:。!?、“"\s])([\u4e00-\u9fff·]{2,6}?)(?:今年|现年|时年|当年|去年|明年|年方)(?:已经?|刚刚?|才|快|还|不到|未|年?满|年?[近逾过])*$/;
const nameAlone = /(?:^|[,;:。!?、“"\s])([\u4e00-\u9fff]{2,3}?)(?:已经|已|刚满|刚|年满|年近|年逾)?$/;
const noName = /[龄均约为满过到岁组者在是]$|[的和与]|^[则若设如]/;
/** 丁大海|今年22岁, 小明|8岁 */
function namedBefore(folded: string, from: number, end: number): Span | undefined {
  const before = folded.slice(from, end);
  const dated = nowOld.exec(before);
  const said = dated ?? nameAlone.exec(before);
  if (!said || noName.test(said[1]!)) return undefined;
  const at = from + said.index + said[0].indexOf(said[1]!);
  const head = folded.charCodeAt(at);
  // the words may begin before what is looked at
  if (said.index === 0 && at === from && from > 0) return undefined;
  return dated || surnames.has(head) || familiar.has(head) ? { start: at, end: at + said[1]!.length } : undefined;
}

const sexed = new RegExp(
  `(${patient}|[\\u4e00-\\u9fffA-Z]{1,3}?)(?:[,(]?[男女]性?)?[,(]?(?:[男女]性?,?)?(?:时年|现年|年龄|年)?$`,
);
const unnamed = /[\u4e00-\u9fff]\d?(?:某{1,2}[甲乙丙丁\d]?|[A-Z])$/;
const called = new RegExp(`(?:${patient})$`);
const longestBefore = 14;

/** 患者|女,36岁; 丁某|(女,24岁): of whom no more is told. */
export function agedBefore(folded: string, { start, unit }: Figure): Span | undefined {
  if (unit !== '岁') return undefined;
  const from = Math.max(0, start - longestBefore);
  const before = folded.slice(from, start);
  const tail = /[,(]?(?:[男女]性?)?[,(]?(?:时年|现年)?$/.exec(before)![0];
  if (tail.length === 0 || !sexed.test(before)) return namedBefore(folded, from, start);
  const rest = before.slice(0, before.length - tail.length);
  // 丁某(女, and 丁某,女
  const tells = tail.startsWith('(') || /^,[男女]/.test(tail);
  const who = called.exec(rest) ?? (tells ? unnamed.exec(rest) : null);
  if (who) return { start: from + who.index, end: from + who.index + who[0].length };
  if (!tells) return undefined;
  for (const length of [3, 2])
    if (rest.length >= length && surnames.has(rest.charCodeAt(rest.length - length)))
      return { start: from + rest.length - length, end: from + rest.length };
  return undefined;
}

const atAge = /(?:^|[,;:。、“"(以在于从年仅刚才满约他她时月])$/;
const when = /^(?:高龄|之龄)?(?:的时候|时候|那年|时|起)?(?:[就便即已]|因病)*/;
const done = /^[\u4e00-\u9fff《》“”]{2,10}(?=[,;。、()!?]|$)/;
const stating =
  /^(?:高龄|之龄)|^(?:时|那年|的时候)?(?:因病)?(?:去世|逝世|病逝|离世|辞世|过世|死去|驾崩|病故|圆寂|殉职|阵亡|即位|登基)/;

/** 以87岁高龄|去世, 18岁时|进入大学: what is done at that age. */
export function doneAtAge(folded: string, { start, end, unit }: Figure, limit: number): Span | undefined {
  if (unit !== '岁' || !atAge.test(folded.slice(Math.max(0, start - 1), start))) return undefined;
  const behind = folded.slice(end, Math.min(limit, end + 20));
  if (!stating.test(behind)) return undefined;
  const from = end + when.exec(behind)![0].length;
  const what = done.exec(folded.slice(from, Math.min(limit, from + 12)));
  return what ? { start: from, end: from + what[0].length } : undefined;
}
