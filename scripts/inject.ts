/** Slips of the pen, put into texts whose arithmetic tells: `test/audit/eval/ties.jsonl` says which figures agree. */

/** Figures that agree as written, by their places: `stated` follows from the others. */
export interface Tie {
  readonly text: string;
  /** share: from[0] ÷ from[1]; growth: level and change; base: level and base; diff: two ends; sum: parts. */
  readonly check: 'sum' | 'share' | 'growth' | 'base' | 'diff';
  readonly falls?: true;
  readonly stated: readonly [number, number];
  readonly from: readonly (readonly [number, number])[];
}

export interface Injection {
  readonly tie: Tie;
  readonly kind: 'digit' | 'tenfold' | 'unit' | 'direction' | 'left out' | 'doubled';
  /** What stands from `start` to `end` becomes `text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Amount {
  readonly value: number;
  readonly half: number;
}

const written = /\d[\d,]*(?:\.(\d+))?/;
const scales: Record<string, number> = { 万: 1e4, 亿: 1e8, 千: 1e3 };

/** A figure as written: its value in its own unit, and half of its last place (none for a whole number of things). */
function read(figure: string): Amount | undefined {
  const plain = figure.normalize('NFKC').replace(/,/g, '');
  const found = written.exec(plain);
  if (!found) return undefined;
  const scale = [...plain.slice(found.index + found[0].length)].reduce((all, word) => all * (scales[word] ?? 1), 1);
  const place = scale * 10 ** -(found[1]?.length ?? 0);
  const counted = scale === 1 && found[1] === undefined && !/[%元亩米吨]/.test(plain);
  return { value: Number(found[0]) * scale, half: counted ? 0 : place / 2 };
}

/** Whether the figures of a tie agree, as far as rounding lets them. Undefined where one cannot be read. */
export function holds({ check, falls }: Tie, figures: readonly string[]): boolean | undefined {
  const amounts = figures.map(read);
  if (amounts.some((amount) => amount === undefined)) return undefined;
  const [stated, ...from] = amounts as Amount[];
  const formula = (values: readonly number[]): number => {
    const [a = 0, b = 0] = values;
    if (check === 'sum') return values.reduce((sum, value) => sum + value, 0);
    if (check === 'share') return (100 * a) / b;
    if (check === 'base') return (100 * Math.abs(a - b)) / b;
    if (check === 'diff') return Math.abs(a - b);
    return (100 * b) / (falls ? a + b : a - b);
  };
  const values = from.map(({ value }) => value);
  const result = formula(values);
  const spread = from.reduce((sum, { half }, k) => {
    const moved = formula(values.map((value, n) => (n === k ? value + half : value)));
    return sum + Math.abs(moved - result);
  }, stated!.half);
  return Math.abs(result - stated!.value) <= spread * 1.01 + 1e-9 * Math.abs(result);
}

const opposite: Record<string, string> = {
  增长: '下降',
  下降: '增长',
  增加: '减少',
  减少: '增加',
  提高: '降低',
  提升: '下降',
  上升: '下降',
};
const directionWord = /(增长|下降|增加|减少|提高|提升|上升)(?:了|约)?$/;

/** All slips that are put into one tie, one at a time; only those after which the figures do not agree. */
export function injectionsInto(text: string, tie: Tie): Injection[] {
  const places = [tie.stated, ...tie.from];
  const figures = places.map(([start, end]) => text.slice(start, end));
  if (holds(tie, figures) !== true) return [];
  const found: Injection[] = [];
  const add = (kind: Injection['kind'], k: number, figure: string | undefined): void => {
    if (figure === undefined || figure === figures[k]) return;
    if (
      holds(
        tie,
        figures.map((each, n) => (n === k ? figure : each)),
      ) !== false
    )
      return;
    const [start, end] = places[k]!;
    found.push({ tie, kind, start, end, text: figure });
  };
  // Which figure is changed, and how, follows from where the tie stands.
  const turn = tie.stated[0] % places.length;
  const next = (turn + 1) % places.length;
  add('digit', turn, otherDigit(figures[turn]!, tie.stated[0]));
  add('tenfold', next, tenfold(figures[next]!));
  const money = figures.findIndex((figure) => figure.includes('万元'));
  if (money >= 0) add('unit', money, figures[money]!.replace('万元', '元'));
  found.push(...turned(text, tie), ...partsMoved(text, tie));
  return found;
}

/** One digit, the first that is not alone, by another one. */
function otherDigit(figure: string, seed: number): string | undefined {
  const digits = [...figure.matchAll(/\d/g)];
  const digit = digits[seed % digits.length];
  if (!digit) return undefined;
  const other = (Number(digit[0]) + 1 + (seed % 8)) % 10;
  if (digit.index === digits[0]!.index && other === 0) return undefined;
  return figure.slice(0, digit.index) + other + figure.slice(digit.index + 1);
}

function tenfold(figure: string): string | undefined {
  const point = /(\d)\.(\d)/;
  if (point.test(figure)) return figure.replace(point, '$1$2.').replace(/\.(?!\d)/, '');
  return /\d{2}/.test(figure) ? figure.replace(/(\d)(?=\D*$)/, '$10') : undefined;
}

/** Up for down, where growth and change both say which way. */
function turned(text: string, tie: Tie): Injection[] {
  if (tie.check !== 'growth' && tie.check !== 'base') return [];
  const [start] = tie.stated;
  const word = directionWord.exec(text.slice(Math.max(0, start - 6), start));
  if (!word) return [];
  const at = Math.max(0, start - 6) + word.index;
  return [{ tie, kind: 'direction', start: at, end: at + 2, text: opposite[word[1]!]! }];
}

/** The last but one part left out, or written twice. */
function partsMoved(text: string, tie: Tie): Injection[] {
  if (tie.check !== 'sum' || tie.from.length < 3) return [];
  const parts = [...tie.from].sort((a, b) => a[0] - b[0]);
  const [before, part] = [parts.at(-3)!, parts.at(-2)!];
  const [start, end] = [before[1], part[1]];
  const item = text.slice(start, end);
  if (item.length > 30 || /[()()]/.test(item)) return [];
  return [
    { tie, kind: 'left out', start, end, text: '' },
    { tie, kind: 'doubled', start: end, end, text: item },
  ];
}
