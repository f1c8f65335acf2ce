/** The words and signs in which tables and pages show a record. */
import type { Finding, Indicator, IndicatorPeriod } from '../schema.ts';
import { captions } from './captions.data.ts';
import { type Verdict, verdictOf } from './findings.ts';
import {
  basisTerms,
  checkTerms,
  type FieldTerm,
  fieldTerms,
  type Language,
  type Phrase,
  phrases,
  relationTerms,
  statusTerms,
  type Term,
  valueTerms,
} from './words.data.ts';

const boundSigns = {
  exact: '',
  approx: '≈ ',
  over: '> ',
  under: '< ',
  atLeast: '≥ ',
  atMost: '≤ ',
  range: '',
} as const;
const arrows = { up: '↑', down: '↓' } as const;

/** A term in one language. */
export function termIn(term: Term, language: Language): string {
  return language === 'zh' ? term[0] : term[1];
}

/** A phrase with its gaps filled in order. */
export function fill(phrase: Term, language: Language, ...values: readonly (string | number)[]): string {
  let next = 0;
  return termIn(phrase, language).replace(/\{\}/g, () => String(values[next++] ?? ''));
}

/** One of the phrases that all outputs share. */
export function say(phrase: Phrase, language: Language, ...values: readonly (string | number)[]): string {
  return fill(phrases[phrase], language, ...values);
}

/** The head of a column or label of a field. */
export function headOf(field: FieldTerm, language: Language): string {
  return termIn(fieldTerms[field], language);
}

/** The label of a field of a record, as rules name it; its own name where it has none. */
export function labelOf(field: string, language: Language): string {
  if (field === 'partOf') return headOf('part_of', language);
  return field in fieldTerms ? headOf(field as FieldTerm, language) : field;
}

/** What a rule says of itself: `2023年 · 上半年: what follows` is `2023年 · 上半年：管后文`; words without a Chinese form stay. */
export function captionOf(rule: string, language: Language): string {
  if (language === 'en') return rule;
  const parts = rule.split(' · ').map((part) => {
    const colon = part.lastIndexOf(': ');
    const caption = captions[part.slice(colon < 0 ? 0 : colon + 2)];
    return caption === undefined ? part : `${colon < 0 ? '' : `${part.slice(0, colon)}：`}${caption}`;
  });
  return parts.join(' · ');
}

/** The words for the values of a field: `termsOf('kind', 'money', 'zh')` is `金额`. */
export function termsOf<K extends keyof typeof valueTerms>(
  field: K,
  value: keyof (typeof valueTerms)[K],
  language: Language,
): string {
  return termIn(valueTerms[field][value] as Term, language);
}

/** `-1234567.89` -> `-1,234,567.89` */
export function groupDigits(decimal: string): string {
  const point = decimal.indexOf('.');
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  const digits = whole.startsWith('-') ? whole.length - 1 : whole.length;
  const grouped = digits < 5 ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return point < 0 ? grouped : grouped + decimal.slice(point);
}

/** The amount with its bound and unit: `461,510,000 元`, `≥ 60 %`, `2,200–2,500 株`. */
export function printAmount({
  value,
  upper,
  unit,
  bound,
}: Pick<Indicator, 'value' | 'upper' | 'unit' | 'bound'>): string {
  const amount = upper === undefined ? groupDigits(value) : `${groupDigits(value)}–${groupDigits(upper)}`;
  return `${boundSigns[bound]}${amount}${unit === '' ? '' : ` ${unit}`}`;
}

type Relating = Pick<Indicator, 'relation' | 'direction' | 'basis' | 'status'>;

/** What the figure says of its indicator: `level`, `growth ↑ yoy`, `level planned`; `同比增速 ↑`, `数值 计划`. */
export function printRelation({ relation, direction, basis, status }: Relating, language: Language): string {
  const relationWord = termIn(relationTerms[relation], language);
  const basisWord = basis && termIn(basisTerms[basis], language);
  const arrow = direction && arrows[direction];
  const statusWord = status === 'actual' ? undefined : termIn(statusTerms[status], language);
  const words =
    language === 'zh'
      ? [`${basisWord ?? ''}${relationWord}`, arrow, statusWord]
      : [relationWord, arrow, basisWord, statusWord];
  return words.filter((word) => word !== undefined).join(' ');
}

/** `2023-01-01/2023-05-31`; an open side is empty; the words themselves where no dates are known; in brackets where inherited. */
export function printPeriod(period: IndicatorPeriod | undefined): string {
  if (period === undefined) return '';
  const { text, start, end, inherited } = period;
  const printed = start === undefined && end === undefined ? text : `${start ?? ''}/${end ?? ''}`;
  return inherited ? `(${printed})` : printed;
}

/** Dates as short as they can be told: `2023`, `2023-01/05`, `2023-06-30`, `/2023-12-31`; else as {@link printPeriod}. */
export function shortenPeriod(period: IndicatorPeriod | undefined): string {
  const { start, end, inherited } = period ?? {};
  if (start === undefined || end === undefined) return printPeriod(period);
  const printed = shortenDates(start, end);
  return inherited ? `(${printed})` : printed;
}

function shortenDates(start: string, end: string): string {
  if (start === end) return start;
  const [year, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  const wholeMonths = start.endsWith('-01') && isMonthEnd(end);
  if (!wholeMonths) return year === lastYear ? `${start}/${end.slice(5)}` : `${start}/${end}`;
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  if (wholeYears) return year === lastYear ? year : `${year}/${lastYear}`;
  const [first, last] = [start.slice(0, 7), end.slice(0, 7)];
  if (first === last) return first;
  return year === lastYear ? `${first}/${last.slice(5)}` : `${first}/${last}`;
}

/** The last day of a month. */
export function isMonthEnd(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}

/** The name with whose it is: `甲公司 营业收入`; for a part that has only a label, what it is of: `甲区（生产总值）`. */
export function printName({ name, subject, of }: Pick<Indicator, 'name' | 'subject' | 'of'>): string {
  const named = of === undefined || of === '' ? name : `${name}（${of}）`;
  return subject === undefined || subject.text === '' || named.startsWith(subject.text)
    ? named
    : `${subject.text} ${named}`.trim();
}

/** The figures of a finding in numbers: `expected 8.996, stated 9.5, tolerance 0.05`. */
export function printArithmetic({ expected, stated, tolerance }: Finding, language: Language): string {
  return say('arithmetic', language, ...[expected, stated, tolerance].map(groupDigits));
}

/** What an audit says between its figures, in each language. */
const messageWords: readonly (readonly [said: RegExp, zh: string, en: string])[] = [
  [/[,，] ?原文 ?/g, '，原文 ', ', stated '],
  [/[,，] ?应为 ?/g, '，应为 ', ', should be '],
  [/[:：] ?前文 ?/g, '：前文 ', ': first '],
  [/[,，] ?后文 ?/g, '，后文 ', ', then '],
  [/[;；] ?/g, '；', '; '],
];

/** The arithmetic of a finding in one line, in one language with its own marks. */
export function printMessage({ message }: Pick<Finding, 'message'>, language: Language): string {
  return messageWords.reduce((text, [said, zh, en]) => text.replace(said, language === 'zh' ? zh : en), message);
}

/** `growth`; `growth (in doubt)` */
export function printCheck(finding: Finding, language: Language): string {
  const check = termIn(checkTerms[finding.check], language);
  return verdictOf(finding) === 'doubtful' ? say('inDoubt', language, check) : check;
}

/** `1 check fails, 2 in doubt, 31 hold` */
export function printTally(findings: readonly Finding[], language: Language): string {
  const count = (verdict: Verdict) => findings.filter((finding) => verdictOf(finding) === verdict).length;
  const [failing, doubtful, holding] = [count('fails'), count('doubtful'), count('holds')];
  return [
    say(failing === 1 ? 'failingOne' : 'failing', language, failing),
    ...(doubtful === 0 ? [] : [say('doubtful', language, doubtful)]),
    say(holding === 1 ? 'holdingOne' : 'holding', language, holding),
  ].join(say('comma', language));
}
