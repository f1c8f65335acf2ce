/**
 * What holds for every text. Each property is a check of one generated value, so that the tests run a fixed number of
 * them and `npm run fuzz` as many as time allows.
 */
import fc from 'fast-check';
import { readStream } from '../../src/extractor.ts';
import {
  createExtractor,
  extract,
  extractNumbers,
  extractPeriods,
  extractQuantities,
  type Indicator,
  NumberSyntaxError,
  parseNumber,
  parseQuantity,
  QuantitySyntaxError,
} from '../../src/index.ts';
import { findingSchema, indicatorSchema, numberMentionSchema, periodSchema, quantitySchema } from '../../src/schema.ts';
import { anyText, chunked, documents, reports } from './documents.ts';

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function fail(message: string, ...values: unknown[]): never {
  throw new Error([message, ...values.map((value) => JSON.stringify(value))].join(' '));
}

/** Spans hold what they say, are not empty, come in order and do not overlap. */
function checkSpans(input: string, records: readonly Span[]): void {
  let last = 0;
  for (const record of records) {
    if (record.text !== input.slice(record.start, record.end)) fail('text is not what stands at the place', record);
    if (record.end <= record.start) fail('empty', record);
    if (record.start < last) fail('out of order or overlapping', record);
    last = record.end;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const extractor = createExtractor();

const loneSurrogate = /\p{Surrogate}/u;

/** Every function takes any text, and its records are as the schemas say. */
export function readsAnyText(text: string): void {
  const records = extract(text);
  checkSpans(text, records);
  const whole = (words: string) => !loneSurrogate.test(words);
  records.forEach((record, i) => {
    indicatorSchema.strict().parse(record);
    const { upper, value, relation, kind } = record;
    if (upper !== undefined && Number(upper) < Number(value)) fail('ends the wrong way round', record);
    if ((relation === 'rank') !== (kind === 'rank')) fail('a rank that is none', record);
    if (whole(text) && !whole(record.name)) fail('a name cut inside a character', record);
    if (record.clause.start > record.start || record.clause.end < record.end) fail('figure outside its clause', record);
    if (record.clause.end > text.length) fail('clause outside the text', record);
    if (record.partOf !== undefined && (record.partOf >= records.length || record.partOf === i))
      fail('no whole', record);
  });
  const quantities = extractQuantities(text);
  checkSpans(text, quantities);
  for (const quantity of quantities) quantitySchema.strict().parse(quantity);
  const numbers = extractNumbers(text);
  checkSpans(text, numbers);
  for (const number of numbers) numberMentionSchema.strict().parse(number);
  const periods = extractPeriods(text, { referenceDate: '2023-07-01' });
  checkSpans(
    text,
    periods.map(({ text, at }) => ({ text, ...at })),
  );
  for (const period of periods) {
    periodSchema.strict().parse(period);
    if (period.start !== undefined && period.end !== undefined && period.start > period.end) fail('backwards', period);
  }
  for (const finding of extractor.audit(text)) {
    findingSchema.strict().parse(finding);
    for (const i of finding.indicators) if (i >= records.length) fail('finding without its record', finding);
  }
  if (!same(extract(text), records)) fail('another reading of the same text', text);
}

/** The strict readers read the whole text or say why not; they never fail otherwise. */
export function parsesOrRefuses(text: string): void {
  for (const [parse, refusal] of [
    [parseNumber, NumberSyntaxError],
    [parseQuantity, QuantitySyntaxError],
  ] as const) {
    try {
      parse(text);
    } catch (error) {
      if (!(error instanceof refusal)) throw error;
      const { offset } = error as { offset?: number };
      if (offset !== undefined && (offset < 0 || offset > text.length)) fail('place outside the text', text, offset);
    }
  }
}

/** A record as it is in a text that begins `by` characters, `before` records later. */
function shifted(record: Indicator, by: number, before: number): Indicator {
  const { start, end, clause, partOf, subject } = record;
  const moved: Indicator = {
    ...record,
    start: start + by,
    end: end + by,
    clause: { start: clause.start + by, end: clause.end + by },
  };
  if (partOf !== undefined) moved.partOf = partOf + before;
  if (subject?.start !== undefined && subject.end !== undefined)
    moved.subject = { ...subject, start: subject.start + by, end: subject.end + by };
  return moved;
}

/**
 * Two texts in one. The second has the records that it has alone, shifted, where nothing that the first leaves behind
 * reaches it: it begins with a heading of review that names its year, so that year, section and plan are its own, and
 * the first declares no unit for what follows. The title of a document gives its year to all of it, so the first has
 * a title of the same year. The first ends with a sentence and its line, so that no table or list goes on.
 */
export function joinsAtParagraphs(first: string, second: string): void {
  const title = '2023年上半年工作总结\n';
  const a = `${title}今年以来工作平稳。\n${first}\n情况如上。\n`;
  const b = `${title}今年以来工作平稳。\n${second}`;
  const left = extract(a);
  const right = extract(b);
  const both = extract(a + b);
  const expected = [...left, ...right.map((record) => shifted(record, a.length, left.length))];
  for (let i = 0; i < Math.max(both.length, expected.length); i++) {
    if (!same(both[i], expected[i])) fail('joined texts read otherwise', both[i] ?? null, expected[i] ?? null, a + b);
  }
}

/** A stream gives what the whole text gives, wherever its chunks end. */
export async function streamsTheSame(text: string, places: readonly number[], least: number): Promise<void> {
  const records: Indicator[] = [];
  for await (const record of readStream(chunked(text, places), {}, least)) records.push(record);
  const whole = extract(text);
  records.forEach((record, i) => {
    if (!same(record, whole[i])) fail('streamed otherwise', record, whole[i] ?? null, text);
  });
  if (records.length !== whole.length) fail('streamed more or less', records.length, whole.length, text);
}

const lines = reports.flatMap((report) => report.split('\n').filter((line) => /。$/.test(line)));

/** Paragraphs that leave nothing open: running text of the sample reports. */
export const paragraphs = fc.array(fc.constantFrom(...lines), { maxLength: 6 }).map((list) => list.join('\n'));

export const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

/** All properties of texts, by name. */
export const properties = {
  'any text is read': fc.property(anyText, readsAnyText),
  'documents are read': fc.property(documents, readsAnyText),
  'the strict readers read or refuse': fc.property(anyText, parsesOrRefuses),
  'two texts in one have the records of both': fc.property(paragraphs, paragraphs, joinsAtParagraphs),
  'a stream gives the records of the whole': fc.asyncProperty(
    documents,
    places,
    fc.constantFrom(1, 50, 300, 2000),
    streamsTheSame,
  ),
} as const;
