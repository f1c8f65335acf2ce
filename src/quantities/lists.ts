/** Lists whose last member says for all what they count: 分别提高0.2、0.5和1.1个百分点, 下降1.6个和0.9个百分点. */
import { isDigit, type Numeral, shift } from '../numbers/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Registry } from '../units/types.ts';
import { attachUnit } from './attach.ts';
import { closesPhrase } from './bare.ts';
import { reach } from './cues.ts';
import { type Figure, type Measure, newFigure } from './figure.ts';
import { compare, scaleAtEnd } from './range.ts';

const joints = codeSet('、和与及或');
/** Joints of amounts only, which no addresses or ordinals have: 2.10/2.86/3.55元, 120×80×35mm. */
const strokes = codeSet('/×');
/** 290,|330,422 nm; 10,|20,30 min */
const serial = /^(?:\d{1,4},)*\d{1,4} ?(?:nm|min|[hd](?![A-Za-z])|(?:[mμn]?g|[mμ]?mol|m?L|ml)(?:\/|(?![A-Za-z]))|℃)/;
/** 0,|1,6个月, and its last: 0,1,|6个月 */
const inTimes = /^\d{1,3},\d{1,3} ?(?:个月|周|天)/;
const lastTime = /,\d{1,3},\d{1,3} ?(?:个月|周|天)/y;
const longestSerial = 24;
/** Kinds that numbers of a row of addresses or ordinals (3、5层) never have. */
const measured = new Set(
  'money percent percentagePoint multiple length area volume mass energy power speed concentration data rate'.split(
    ' ',
  ),
);
/** A short number behind one of these is the marker of an item: `;2、3万元以下的…`. */
const itemHeads = codeSet('。;:!?(\n\r');
const inTurn = ['分别', '依次', '各为', '各有'];

/** End of the joint of a list at `at`, or 0. */
export function jointEnd(folded: string, at: number): number {
  if (folded.startsWith('以及', at)) return at + 2;
  return joints.has(folded.charCodeAt(at)) ? at + 1 : 0;
}

/** End of the joint of a list of bare numbers at `at`, or 0: those of {@link jointEnd}, and strokes. */
function bareJointEnd(folded: string, at: number): number {
  if (folded.charAt(at) === ',' && isSerial(folded, at)) return at + 1;
  return strokes.has(folded.charCodeAt(at)) ? at + 1 : jointEnd(folded, at);
}

/** A comma between the members of a row of wavelengths or times. */
function isSerial(folded: string, at: number): boolean {
  if (!isDigit(folded.charCodeAt(at + 1)) || !isDigit(folded.charCodeAt(at - 1))) return false;
  const rest = folded.slice(at + 1, at + longestSerial);
  if (serial.test(rest) || inTimes.test(rest)) return true;
  lastTime.lastIndex = folded.lastIndexOf(',', at - 1);
  return at - lastTime.lastIndex < 5 && lastTime.lastIndex > 0 && lastTime.test(folded);
}

/** 个 behind a number whose unit goes on only at the end of the list. */
function memberEnd(folded: string, { end }: Numeral): number {
  return folded.charAt(end) === '个' ? end + 1 : end;
}

function hasNoUnit(folded: string, { end }: Numeral): boolean {
  return folded.charAt(end) !== '个';
}

function isMember({ script, upper, fraction, percent, code, half }: Numeral): boolean {
  return script !== 'chinese' && upper === undefined && !(fraction || percent || code || half);
}

/** Whether 分别 or its like stands in the few characters before `start`. */
export function saysInTurn(folded: string, start: number, within = reach): boolean {
  const before = folded.slice(Math.max(0, start - within), start);
  return inTurn.some((word) => before.includes(word));
}

/** The units that lists of one text share. A list is looked through once, at its first member. */
export class SharedUnits {
  /** Index of the last member of the list looked at last, and its figure where that gives the others their unit. */
  private end = -1;
  private giver: Figure | undefined;

  constructor(
    private readonly folded: string,
    private readonly registry: Registry,
    private readonly numerals: readonly Numeral[],
  ) {}

  /** The figure of numeral `i`, which has no unit of its own but perhaps 个, by the unit of the list's last member. */
  figureAt(i: number): Figure | undefined {
    const numeral = this.numerals[i]!;
    const end = memberEnd(this.folded, numeral);
    if (bareJointEnd(this.folded, end) === 0) return undefined;
    if (i >= this.end) this.look(i);
    const { giver } = this;
    if (i >= this.end || giver === undefined) return undefined;
    // 个 is the head of 个百分点 and 个工作日, or it counts
    if (end > numeral.end && this.folded.charAt(giver.numeral.end) !== '个') return undefined;
    const figure = newFigure(numeral, numeral.start, end, measureOf(giver), inScaleOf(numeral, giver, this.folded));
    figure.factor = giver.factor;
    figure.offset = giver.offset;
    figure.over = numeral.over;
    return figure;
  }

  /** Goes on to the end of the list: members are all bare, or all have 个, and the last may have any unit. */
  private look(first: number): void {
    const { folded, numerals } = this;
    const bare = hasNoUnit(folded, numerals[first]!);
    let i = first;
    for (; i + 1 < numerals.length; i++) {
      const numeral = numerals[i]!;
      const joint = bareJointEnd(folded, memberEnd(folded, numeral));
      if (joint === 0 || numerals[i + 1]!.start !== joint) break;
      if (!isMember(numeral) || hasNoUnit(folded, numeral) !== bare) break;
    }
    this.end = i;
    this.giver = i > first && isMember(numerals[i]!) ? this.giverOf(first, i, bare) : undefined;
  }

  private giverOf(first: number, last: number, bare: boolean): Figure | undefined {
    const { folded, numerals } = this;
    const figure = attachUnit(folded, this.registry, numerals[last]!);
    if (figure === undefined || figure.unit === '' || figure.start !== numerals[last]!.start) return undefined;
    if (!suitsStrokes(folded, last - first, figure)) return undefined;
    const written = folded.charAt(figure.end - 1);
    if (written === '成' || written === '折') return undefined;
    // 2个和3个工作日, but 2个、3个
    if (!bare) return figure.unit === '个' ? undefined : figure;
    const { start, decimal, end } = numerals[first]!;
    if (decimal || saysInTurn(folded, start) || strokes.has(folded.charCodeAt(end))) return figure;
    // a comma joins no others: 0,100,200 mg/L
    if (folded.charAt(end) === ',') return figure;
    // 有1或3条主脉
    if (folded.charAt(end) === '或' && figure.kind === 'count' && folded.charAt(start - 1) !== '第') return figure;
    // 缺血后1、3、6h, 0、1、6个月
    const timed = figure.kind === 'duration' && (!isHan(folded.charCodeAt(figure.end - 1)) || figure.unit === '月');
    if (!(measured.has(figure.kind) || timed)) return undefined;
    const marker = end - start <= 2 && (start === 0 || itemHeads.has(folded.charCodeAt(start - 1)));
    return marker ? undefined : figure;
  }
}

/** How far behind an index its next quotation may stand. */
const quotedReach = 24;

/** 美元指数失守100水平,尾市报99.3: the index is quoted again. */
function isQuoted(folded: string, { end, kind }: Figure, { start }: Numeral): boolean {
  if (kind !== 'score' || folded.charAt(start - 1) !== '报' || start - end > quotedReach) return false;
  for (let p = end; p < start; p++) if (folded.charAt(p) === '。') return false;
  return true;
}

/** 120×80×35mm and 60×40厘米 are dimensions, 5×40×30% and 3×4米 products; ERS-1/2 SAR is a name, 30/5.5 分 a quotient. */
function suitsStrokes(folded: string, before: number, { kind, numeral, end, unit }: Figure): boolean {
  const mark = folded.charAt(numeral.start - 1);
  if (mark === '×') return kind === 'length' && (before > 1 || numeral.decimal === true || numeral.value.length > 1);
  if (mark !== '/') return true;
  if (unit === '毫米汞柱') return true;
  return kind !== 'score' && !(folded.charAt(numeral.end) === ' ' && !isHan(folded.charCodeAt(end - 1)));
}

/** 市盈率为69.1、59.2 or 69.1,59.2 or 69.1/59.2; a comma joins only what has a kind of its own. */
function joinsBare(folded: string, { end, kind }: Figure, start: number): boolean {
  if (bareJointEnd(folded, end) === start) return true;
  return kind !== 'number' && folded.charAt(end) === ',' && end + 1 === start;
}

function measureOf({ kind, unit, code }: Figure): Measure {
  return { kind, name: unit, code };
}

/** `2.1、3.4万吨`: the scale belongs to both, unless the first is by far the larger number then (`5600、1.2万吨`). */
function inScaleOf(numeral: Numeral, giver: Figure, folded: string): string {
  const exponent = numeral.scaled ? 0 : scaleAtEnd(folded, giver.numeral);
  if (exponent === 0) return numeral.value;
  const most = shift(giver.numeral.value, 2 - exponent);
  return compare(numeral.value, most) > 0 ? numeral.value : shift(numeral.value, exponent);
}

const toldInTurn = /(?:分别|依次)[为是][\d、和与及 ]*$/;
const longestInTurn = 48;

/** 齿数分别为48、36、24: whole numbers that nothing else could join. */
function isSerialInTurn(folded: string, previous: Figure, { start, script, decimal }: Numeral): boolean {
  if (decimal || script !== 'arabic' || previous.kind !== 'number' || previous.numeral.script !== 'arabic')
    return false;
  return (
    jointEnd(folded, previous.end) === start && toldInTurn.test(folded.slice(Math.max(0, start - longestInTurn), start))
  );
}

/** 指数分别为98.6、99.1和101.2: a bare number that a list joins to a bare figure is one of its kind. */
export function readJoined(
  folded: string,
  numeral: Numeral,
  previous: Figure | undefined,
  own: Figure | undefined,
): Figure | undefined {
  if (own !== undefined && own.kind !== 'number') return undefined;
  if (previous === undefined || previous.unit !== '' || previous.upper !== undefined) return undefined;
  if (!isMember(numeral)) return undefined;
  const again = isQuoted(folded, previous, numeral);
  if (!again && !joinsBare(folded, previous, numeral.start)) return undefined;
  if (!closesPhrase(folded, numeral.end) || isHan(folded.charCodeAt(previous.end - 1))) return undefined;
  if (!(numeral.decimal ? again || previous.numeral.decimal : isSerialInTurn(folded, previous, numeral)))
    return undefined;
  return newFigure(numeral, numeral.start, numeral.end, measureOf(previous));
}
