/** Where the text starts that is a figure's own, behind the figure before it and what that one counts. */
import { originBefore } from '../clauses/index.ts';
import { codeSet, holdsOne, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import { joiners, withinTail } from './counted.ts';
import type { Figure } from './figure.ts';
import { firstVerb, handlers } from './name.ts';
import { trimTail } from './trims.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 和, 同比, 占: what follows is said of the figure before, or goes on with a list. */
const goesOn = codeSet('和与及并占居同比较增减');
/** What leads to the base of a change. */
const origins = codeSet('由从');

/**
 * Where this figure's own text starts behind the one before it: the noun that the figure before counts is passed over
 * (`5个部门、13个项目`), and so is who did something to it (`9家企业|解决融资需求5962万元`).
 */
export function behindPrevious(
  { source, vocabulary: v }: Reader,
  floor: number,
  figure: Figure,
  found: Span | undefined,
): number {
  const { folded } = source;
  const lead = origins.has(folded.charCodeAt(figure.start - 1)) ? 1 : 0;
  if (withinTail(folded, { start: floor, end: figure.start - lead })) return figure.start;
  const head = folded.charCodeAt(floor);
  if (!isHan(head) || goesOn.has(head)) return floor;
  const joined = behindJoiner(folded, floor, figure.start);
  if (joined >= 0) return joined;
  // 100家企业实现营业收入56亿元
  const light = lightWithin(folded, floor, figure.start);
  if (light >= 0) return figure.kind === 'count' ? light : floor;
  // 投入3亿元|实施23个项目
  if (v.verbs.at(folded, floor, figure.start)) return floor;
  const own = firstVerb(v, folded, { start: floor, end: figure.start });
  if (own) return own.start;
  return found && figure.kind !== 'percent' ? figure.start : floor;
}

/** Behind the first joiner or bracket that closes, or -1. */
function behindJoiner(folded: string, floor: number, end: number): number {
  for (let i = floor + 1; i < end; i++) {
    // 43个县(市、区)|87万人: what a bracket lists is no list of figures
    if (folded.charAt(i) === '(') i = Math.max(i, folded.slice(i, end).indexOf(')') + i);
    const code = folded.charCodeAt(i);
    // 以3万元购买甲药(乙药)|25克: a bracket right before the figure ends its own words
    if ((code === 0x29 && i + 1 < end) || (joiners.has(code) && !joinedWords.has(folded.charCodeAt(i + 1))))
      return i + 1;
  }
  return -1;
}

/** Where 实现 or 完成 stands, or -1. */
function lightWithin(folded: string, floor: number, end: number): number {
  for (let i = floor + 1; i + 2 < end; i++) if (folded.startsWith('实现', i) || folded.startsWith('完成', i)) return i;
  return -1;
}

/** Whether 和, 及 or 、 stands right before the figure: what comes before it names something else. */
export function joins(v: Vocabulary, folded: string, at: number, floor: number): boolean {
  if (at <= floor || !joiners.has(folded.charCodeAt(at - 1))) return false;
  // 涉及5个部门: 及 ends another word
  return folded.charAt(at - 1) === '、' || v.trailing.before(folded, at, floor)?.value === true;
}

/** 和平, 及时, 与会: words that only look like a joiner. */
const joinedWords = codeSet('和平谐与会及时');

const bounds = createWordSet([
  '以上 以下 以内 左右 上下 (含)以上 (含)以下 (含)以内 (含本数)以上 (含本数)以下 (不含)以上 (不含)以下',
]);

/** 亿元以上|项目: the bound of the figure before is passed over. */
export function behindBound(folded: string, at: number): number {
  const end = at + (wordAt(bounds, folded, at)?.word.length ?? 0);
  return folded.charAt(end) === '为' ? end + 1 : end;
}

/** 由每人每月123元提高到143元: where 由 or 从 begins the base, when what follows leads on to a level; or -1. */
export function baseStart(folded: string, figure: Figure, floor: number): number {
  const begin = originBefore(folded, figure.start, floor);
  return begin >= 0 && leadsOn.test(folded.slice(figure.end, figure.end + 12)) ? begin : -1;
}

const leadsOn = /^[^,;:。、\d]{0,8}[升降提增减扩缩压调高长大短低少跌涨落窄变转善化跃迟延削][^,;:。、\d]{0,2}[到至为]/;

/** 〔2023〕 in brackets of this kind is a year, and what is longer a headline. */
const longestCode = 6;
/** Shorter than this nobody is named who tells anything, and nothing that is told. */
const shortest = 2;

/** Behind the 】 that closes a headline and leaves something to be named; `start` where none does. */
function behindHeadline(folded: string, start: number, end: number): number {
  for (let i = end - shortest - 1; i >= start; i--) {
    if (folded.charCodeAt(i) !== closingBracket) continue;
    return folded.slice(Math.max(0, i - longestCode), i).includes('【') ? start : i + 1;
  }
  return start;
}

const closingBracket = 0x3011;

/** 警方通报称|涉案金额, 【铜价走高】|沪铜: where the words begin behind a headline and behind who tells them. */
export function behindTold(v: Vocabulary, folded: string, start: number, end: number): number {
  const from = behindForecaster(folded, insideQuote(folded, behindHeadline(folded, start, end), end), end);
  if (!mayQuote(v, folded, from, end)) return from;
  let told = from;
  for (let i = from; i < end - shortest; i++) {
    const word = v.quoting.at(folded, i, end);
    if (!word) continue;
    i += word.word.length - 1;
    if (word.value && i >= from + shortest && folded.charAt(i + 1) !== '的') told = i + 1;
  }
  return told;
}

const openQuotes = codeSet('“「『');
const closeQuotes = codeSet('”」』');

/** 他批评“|让出三席: where a quote begins that the figure stands in; `start` where it stands in none. */
function insideQuote(folded: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const code = folded.charCodeAt(i);
    if (closeQuotes.has(code)) return start;
    if (openQuotes.has(code)) return i + 1 < end && isHan(folded.charCodeAt(i + 1)) ? i + 1 : start;
  }
  return start;
}

const estimating = codeSet('预估料看推');
const forecaster =
  /^[\u4e00-\u9fff]{0,8}?(?:法人|分析[师员]|[专行]家|学者|经济[师学]家?|机构|券商|外资|投[信顾行]|业界|市场|策略师|智库|协会|公会|总处|[央本该大]行)(?:则|也|亦|均|又|还|并|普遍|原本?|初步|此前|最新)*(?:预[期估测计料]|[估推]估?计|推估|估|看好|料)(?=[\u4e00-\u9fff]{2})(?!中值|均值|[的值差])/;
const longestForecaster = 24;

/** 法人预估|营收, 专家估计|损失: where the words begin behind who estimates; `start` where nobody does. */
function behindForecaster(folded: string, start: number, end: number): number {
  if (!holdsOne(estimating, folded, start, end)) return start;
  const said = forecaster.exec(folded.slice(start, Math.min(end, start + longestForecaster)));
  return said && start + said[0].length + shortest <= end ? start + said[0].length : start;
}

/** Shortest name of one of the things that something is made up of. */
const shortestPart = 2;

/** 工艺条件为|温度60℃、时间2h: where the first of the things begins that something is made up of; `start` elsewhere. */
export function behindRecipe(v: Vocabulary, folded: string, start: number, end: number, rest = shortestPart): number {
  const charged = rest === shortestPart && rates.has(folded.charCodeAt(end - 1));
  const rate = charged ? atRate.exec(folded.slice(start, end)) : null;
  if (rate) return end - rate[1]!.length;
  for (let i = end - rest - 1; i > start; i--) {
    if (!told.has(folded.charCodeAt(i))) continue;
    const distinct = folded.startsWith('分别', i - 2) || folded.startsWith('依次', i - 2) ? i - 2 : i;
    if (v.recipes.before(folded, distinct, start)) return i + 1;
  }
  return start;
}

const step =
  /^.*(?:[^前以之最其今背落滞善此]后|然后|接着|随后|[^重]再|转(?=[大中小文武微]火))(?=[\u4e00-\u9fff]{1,6}$)(?![的第]|时?[长間间期])/;

/** 表面上色后|烤, 煮沸后转|小火煮: where the last step begins, which lasts so long. */
export function behindStep(v: Vocabulary, folded: string, start: number, end: number): number {
  const at = start + (step.exec(folded.slice(start, end))?.[0].length ?? 0);
  const done = at > start ? trimTail(v, folded, { start: at, end }) : undefined;
  return done && done.end > done.start ? at : start;
}

/** 封装在一个|尺寸为, 研制了一种|量程为: what is so large stands behind the figure, and its measure right before. */
const ofOne =
  /[^第每][一1]?[个种座台套款只艘辆块片张条根枚颗件幅把](?:([\u4e00-\u9fff]{2,4})[为达约是]+|([长宽高深重厚])约?)$/;
const ofOneKinds: ReadonlySet<Figure['kind']> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'number',
  'temperature',
  'speed',
  'energy',
  'concentration',
]);

/** Where the measure begins that a thing in the making has; `start` elsewhere. */
export function behindOne(folded: string, { kind, start: figure }: Figure, start: number): number {
  if (!ofOneKinds.has(kind)) return start;
  const found = ofOne.exec(folded.slice(start, figure));
  const measure = found?.[1] ?? found?.[2];
  return found && measure && found[0].includes('一') ? start + found.index + found[0].lastIndexOf(measure) : start;
}

const told = codeSet('为是:');
/** 逾期利息按|年利率, 按照|月息 */
const rates = codeSet('率息');
const atRate = /[按照]([年月日]?(?:利率|利息|息))$/;

/** A look at the few characters that open such words, so that most phrases are not read word by word. */
function mayQuote(v: Vocabulary, folded: string, from: number, end: number): boolean {
  for (let i = from; i < end - shortest; i++) if (v.quotes.at(folded, i, end)) return true;
  return false;
}

const longestTitle = 40;
/** 对|全市|222名护林员: a body between 对 and the figure. */
const handledBody = /^(?:[全我本各辖](?:省|市|区|县|镇|乡|局|院|校|行|厂|州|旗|国|港|关|村|地|级|部门)(?:的|各)?|的)?$/;

/** Where 对, 把 or 将 stands right before the figure, with no more than a body or a title between; or -1. */
export function handlerBefore(folded: string, floor: number, end: number): number {
  if (folded.charAt(end - 1) === '》') {
    const from = Math.max(floor, end - longestTitle);
    const title = from + folded.slice(from, end).lastIndexOf('《');
    return title > from && handlers.has(folded.charCodeAt(title - 1)) ? title - 1 : -1;
  }
  for (let i = end - 1; i >= Math.max(floor, end - 5); i--) {
    if (handlers.has(folded.charCodeAt(i))) return handledBody.test(folded.slice(i + 1, end)) ? i : -1;
  }
  return -1;
}

/** 在|内|, 在内的共|, 兑|, 兑换成|: no farther from the end does it stand. */
const farthestWithin = 3;
const withins = codeSet('内兑');
const included =
  /(?:(?:包括|含)[^,;。]{1,40}在内的?(?:共|约|近)?|每?(?:10{0,3}|[一百千])[美英港欧日韩澳加台新人卢][\u4e00-\u9fff]{1,3}(?:可|能|约|可以)?兑换?(?:成|到|为|约)?)$/;

/** 造成|包括凶手在内的|9人死亡: who is among them names nothing; nor does what a rate is quoted in: 汇率为|1美元兑|7.8港元. */
export function beforeIncluded(folded: string, floor: number, end: number): number {
  if (!holdsOne(withins, folded, Math.max(floor, end - farthestWithin), end)) return end;
  return floor + (included.exec(folded.slice(floor, end))?.index ?? end - floor);
}
