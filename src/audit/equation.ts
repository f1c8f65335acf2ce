/** Equations that are written out: 164.15亩-9.49亩=154.66亩, 1000元×39月=39000元, 578.19/739.96=78.1%. */
import { decimalPlaces, type Exact, exact, powerOfTen } from '../numbers/exact.ts';
import type { Finding } from '../types.ts';
import { judge } from './finding.ts';
import type { Frame } from './frame.ts';
import { type Operand, quotient } from './operand.ts';
import type { TextRule } from './rule.ts';

export const equations: TextRule = {
  name: 'an equation written out',
  *read(frame) {
    const { source } = frame;
    if (!source) return;
    const { folded } = source;
    let floor = 0;
    for (let at = folded.indexOf('='); at >= 0; at = folded.indexOf('=', at + 1)) {
      const finding = equationAt(frame, folded, at, floor);
      if (finding) yield finding;
      floor = at + 1;
    }
  },
};

/** How far before the sign an expression may begin, and behind it the figure end. */
const longest = 100;
/** An expression of more numbers is not worked out. */
const mostNumbers = 12;

interface Written {
  readonly value: Exact;
  /** Where its digits start in the text. */
  readonly at: number;
  /** What its scale word multiplies by. */
  readonly scale: Exact;
  readonly percent: boolean;
}

interface Expression {
  readonly numbers: readonly Written[];
  /** Steps in the order in which they are done: indices of numbers, and signs. */
  readonly steps: readonly (number | string)[];
}

function equationAt(frame: Frame, folded: string, at: number, floor: number): Finding | undefined {
  const left = expressionBefore(folded, at, Math.max(floor, at - longest));
  if (!left || left.numbers.length > mostNumbers) return undefined;
  const right = resultBehind(folded, at + 1);
  const stated = right && recordAt(frame, right.at);
  if (!right || stated === undefined) return undefined;
  const plain = judgeEquation(frame, left, right, stated, false);
  return plain?.ok ? plain : (judgeEquation(frame, left, right, stated, true) ?? plain);
}

const boundary = /[A-Za-z0-9.)+*/×÷^_%°·-]/;

/** The longest expression that ends at the sign. */
function expressionBefore(folded: string, at: number, floor: number): Expression | undefined {
  const text = folded.slice(floor, at).trimEnd();
  const start = Math.max(...['\n', ';', '。', ':', '!', '?'].map((stop) => text.lastIndexOf(stop))) + 1;
  for (let i = start; i < text.length; i++) {
    if (!/[\d(]/.test(text.charAt(i)) || (i > 0 && boundary.test(text.charAt(i - 1)))) continue;
    const parser = new Parser(text, i, floor);
    const expression = parser.expression() && parser.done();
    if (expression) return expression.steps.length > 1 ? expression : undefined;
  }
  return undefined;
}

const result =
  /^\s*[\u4e00-\u9fff]{0,6}?\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([万亿]|%)?([A-Za-z\u4e00-\u9fff]{0,2})\s*(.?)/;

/** The figure behind the sign; undefined where an operation follows it. */
function resultBehind(folded: string, at: number): Written | undefined {
  const found = result.exec(folded.slice(at, at + 40));
  if (!found || /[+*/×÷^·(-]/.test(found[4]!)) return undefined;
  const digits = found[1]!;
  const start = at + found[0].indexOf(digits);
  return {
    value: exact(digits.replace(/,/g, '')),
    at: start,
    scale: scaleOf(found[2]),
    percent: found[2] === '%',
  };
}

function scaleOf(word: string | undefined): Exact {
  if (word === '万') return powerOfTen(4);
  return powerOfTen(word === '亿' ? 8 : 0);
}

/** The record whose figure holds the place. */
function recordAt({ records }: Frame, at: number): number | undefined {
  let [low, high] = [0, records.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const record = records[low];
  return record && record.start <= at && at < record.end ? low : undefined;
}

/** With scale words as factors, or all numbers as they stand: 5×40×30%=60万元 goes on in 万. */
function judgeEquation(
  frame: Frame,
  { numbers, steps }: Expression,
  right: Written,
  index: number,
  scaled: boolean,
): Finding | undefined {
  const stated = frame.operand(index);
  if (!stated.sharp || stated.record.upper !== undefined) return undefined;
  const percent = right.percent ? exact('0.01') : exact(1);
  const factor = scaled ? right.scale : exact(1);
  const inFull = right.value.times(factor).times(percent);
  const unit = inFull.eq(0) ? exact(1) : (quotient(stated.value.abs(), inFull.abs()) ?? exact(1));
  const divides = steps.includes('/') || numbers.some(({ value }) => decimalPlaces(value) > 0);
  const half = powerOfTen(-decimalPlaces(right.value)).times(divides || decimalPlaces(right.value) > 0 ? '0.5' : 0);
  const from = numbers.map((number): Operand => {
    const own = number.percent ? exact('0.01') : scaled ? number.scale : exact(1);
    return {
      index: recordAt(frame, number.at) ?? index,
      record: stated.record,
      value: number.value.times(own),
      half:
        decimalPlaces(number.value) === 0 ? exact(0) : powerOfTen(-decimalPlaces(number.value)).times(own).times('0.5'),
      scale: own,
      sharp: true,
    };
  });
  return judge({
    check: 'equation',
    stated,
    half: half.times(factor).times(percent).times(unit),
    from,
    operands: [...from, stated],
    formula: (...values) => evaluate(steps, values)?.abs().times(unit),
    working: print(numbers, steps),
    assumes: '等式按所写的数和符号计算',
  });
}

function evaluate(steps: Expression['steps'], values: readonly Exact[]): Exact | undefined {
  const stack: Exact[] = [];
  for (const step of steps) {
    if (typeof step === 'number') {
      stack.push(values[step]!);
      continue;
    }
    const [b, a] = [stack.pop()!, stack.pop()!];
    const value = step === '+' ? a.plus(b) : step === '-' ? a.minus(b) : step === '*' ? a.times(b) : quotient(a, b);
    if (!value) return undefined;
    stack.push(value);
  }
  return stack[0];
}

/** The expression as it is worked out, in brackets where it must be. */
function print(numbers: readonly Written[], steps: Expression['steps']): string {
  const stack: { text: string; weak: boolean }[] = [];
  const signs: Record<string, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
  for (const step of steps) {
    if (typeof step === 'number') {
      const { value, percent } = numbers[step]!;
      stack.push({ text: value.toFixed() + (percent ? '%' : ''), weak: false });
      continue;
    }
    const [b, a] = [stack.pop()!, stack.pop()!];
    const strong = step === '*' || step === '/';
    const wrap = ({ text, weak }: { text: string; weak: boolean }, needed: boolean) =>
      weak && needed ? `(${text})` : text;
    stack.push({ text: `${wrap(a, strong)} ${signs[step]} ${wrap(b, strong || step === '-')}`, weak: !strong });
  }
  return stack[0]?.text ?? '';
}

const number =
  /\s*[\u4e00-\u9fff]{0,6}?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([万亿]|%)?([A-Za-z\u4e00-\u9fff]{0,4}?)\s*(?=[-+*/×÷x·)]|$)/y;
const deepest = 8;

/** Reads an expression from a place to the end of the text; numbers may have a name before and a unit behind them. */
class Parser {
  private readonly numbers: Written[] = [];
  private readonly steps: (number | string)[] = [];
  private depth = 0;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly offset: number,
  ) {}

  done(): Expression | undefined {
    this.blanks();
    return this.at === this.text.length ? { numbers: this.numbers, steps: this.steps } : undefined;
  }

  expression(): boolean {
    return this.chain('+-−–', () => this.chain('*/×÷x·', () => this.factor()));
  }

  /** Terms with one of the signs between them. */
  private chain(signs: string, term: () => boolean): boolean {
    if (!term()) return false;
    for (;;) {
      this.blanks();
      const sign = this.text.charAt(this.at);
      if (sign === '' || !signs.includes(sign)) return true;
      this.at++;
      if (!term()) return false;
      this.steps.push(normal[sign] ?? sign);
    }
  }

  private factor(): boolean {
    this.blanks();
    if (this.text.charAt(this.at) === '(') return this.inBrackets();
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (!found) return false;
    const digits = found[1]!;
    this.steps.push(this.numbers.length);
    this.numbers.push({
      value: exact(digits.replace(/,/g, '')),
      at: this.offset + found.index + found[0].indexOf(digits),
      scale: scaleOf(found[2]),
      percent: found[2] === '%',
    });
    this.at = number.lastIndex;
    return true;
  }

  private inBrackets(): boolean {
    if (++this.depth > deepest) return false;
    this.at++;
    if (!this.expression()) return false;
    this.blanks();
    if (this.text.charAt(this.at) !== ')') return false;
    this.at++;
    this.depth--;
    return true;
  }

  private blanks(): void {
    while (this.text.charAt(this.at) === ' ') this.at++;
  }
}

const normal: Record<string, string> = { '−': '-', '–': '-', '×': '*', '·': '*', x: '*', '÷': '/' };
