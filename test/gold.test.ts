/** The hand-made records themselves: spans fit, fields are well formed, the sets are as wide as they claim. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGold } from '../scripts/gold.ts';
import type { GoldDocument, GoldRecord } from '../scripts/score.ts';
import { indicatorSchema } from '../src/schema.ts';
import { loadGenres, loadSentences, parseSentences } from './context/load.ts';

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
const reports = loadGold(`${seeds}/gold`);
const others = loadGold(fileURLToPath(new URL('reports/gold', import.meta.url)));
const sentences = loadSentences();

const shape = indicatorSchema
  .pick({
    text: true,
    start: true,
    end: true,
    kind: true,
    value: true,
    upper: true,
    unit: true,
    bound: true,
    name: true,
  })
  .extend(indicatorSchema.pick({ relation: true, direction: true, basis: true, status: true }).shape);

/** What a record may not be, in words; empty where it is well formed. */
function faults(record: GoldRecord, text: string): string[] {
  const found: string[] = [];
  const changes = record.relation === 'change' || record.relation === 'growth';
  if (text.slice(record.start, record.end) !== record.text) found.push('the span is not the text');
  if (!shape.safeParse(record).success) found.push('a field is malformed');
  if (changes !== (record.direction !== undefined)) found.push('a direction belongs to changes only');
  if (record.basis !== undefined && !changes) found.push('a basis belongs to changes only');
  if ((record.bound === 'range') !== (record.upper !== undefined)) found.push('ranges have an upper end, others none');
  if ((record.kind === 'rank') !== (record.relation === 'rank')) found.push('a rank is a rank');
  if (record.period !== undefined && !/^(\d{4}-\d\d-\d\d)?\/(\d{4}-\d\d-\d\d)?$/.test(record.period)) {
    found.push('the period is malformed');
  }
  return found;
}

function check(documents: readonly GoldDocument[]): void {
  for (const { id, text, gold } of documents) {
    let end = 0;
    for (const record of gold) {
      expect([id, record.text, ...faults(record, text)]).toEqual([id, record.text]);
      expect(record.start).toBeGreaterThanOrEqual(end);
      end = record.end;
    }
  }
}

describe('sample reports', () => {
  it('each report in the folder has records', () => {
    const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    expect(reports.map(({ id }) => `${id}.txt`).sort()).toEqual(files.sort());
    expect(reports.every(({ gold }) => gold.length >= 80)).toBe(true);
  });

  it('are 800 to 1500 characters long', () => {
    for (const { text } of reports) {
      const length = text.replace(/\s/g, '').length;
      expect(length).toBeGreaterThanOrEqual(800);
      expect(length).toBeLessThanOrEqual(1500);
    }
  });

  it('have well-formed records in the order of the text', () => check(reports));
});

describe('reports of other fields', () => {
  it('each report in the folder has records', () => {
    const files = readdirSync(new URL('reports', import.meta.url)).filter((name) => name.endsWith('.txt'));
    expect(others.map(({ id }) => `${id}.txt`).sort()).toEqual(files.sort());
    expect(others.every(({ gold }) => gold.length >= 40)).toBe(true);
  });

  it('have well-formed records in the order of the text', () => check(others));
});

describe('context sentences', () => {
  it('are at least 150 over ten fields, and cover every relation, basis, status and bound', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    const fields = new Set(sentences.map(({ id }) => id.split(':')[0]));
    for (const field of 'fiscal trade hospitals schools ports steel farming courts environment statistics'.split(' ')) {
      expect(fields).toContain(field);
    }
    const records = sentences.flatMap(({ gold }) => gold);
    const values = (key: keyof GoldRecord) => new Set(records.map((record) => record[key]));
    expect([...values('relation')].sort()).toEqual(['base', 'change', 'growth', 'level', 'rank', 'share']);
    expect([...values('status')].sort()).toEqual(['actual', 'forecast', 'planned']);
    for (const basis of ['yoy', 'sequential', 'ytd', 'other']) expect(values('basis')).toContain(basis);
    for (const bound of ['approx', 'over', 'under', 'atLeast', 'atMost', 'range'])
      expect(values('bound')).toContain(bound);
  });

  it('have well-formed records in the order of the text', () => check(sentences));
});

describe('sentences of genres', () => {
  it.each(loadGenres())('%s: records are well formed and in the order of the text', (_, documents) => {
    expect(documents.length).toBeGreaterThan(0);
    check(documents);
  });
});

describe('the sentence file', () => {
  it('reads a sentence with its figures, defaults filled in', () => {
    const [document] = parseSentences(
      '## fiscal\n@date 2026-01-15\n收入9万元,增长超3%\n  9万元 | money | 90000 元 | 收入\n  3% | percent | 3 % | over | growth up | 收入\n',
    );
    expect(document).toEqual({
      id: 'fiscal:3',
      text: '收入9万元,增长超3%',
      referenceDate: '2026-01-15',
      gold: [
        {
          start: 2,
          end: 5,
          text: '9万元',
          kind: 'money',
          value: '90000',
          unit: '元',
          bound: 'exact',
          relation: 'level',
          status: 'actual',
          name: '收入',
        },
        {
          start: 9,
          end: 11,
          text: '3%',
          kind: 'percent',
          value: '3',
          unit: '%',
          bound: 'over',
          relation: 'growth',
          direction: 'up',
          status: 'actual',
          name: '收入',
        },
      ],
    });
  });

  it('reads whose figure it is', () => {
    const [document] = parseSentences('甲县收入9万元\n  9万元 | money | 90000 元 | subject 甲县 | 收入\n');
    expect(document?.gold[0]).toMatchObject({ subject: '甲县', name: '收入' });
  });

  it.each([
    ['收入9万元\n  8万元 | money | 80000 元 | 收入', 'line 2: "8万元" is not in the rest of the sentence'],
    [
      '收入9万元\n  9万元 | money | 90000 元 | soon | 收入',
      'line 2: "soon" is no bound, relation, status, period or subject',
    ],
    ['  9万元 | money | 90000 元 | 收入', 'line 1: a figure without a sentence'],
  ])('refuses %j', (content, message) => {
    expect(() => parseSentences(content)).toThrow(message);
  });
});

describe('tables', () => {
  const tables = loadGold(`${seeds}/tables/gold`);

  it('are one of each form, with every numeric cell', () => {
    expect(tables.map(({ id, gold }) => [id, gold.length])).toEqual([
      ['revenue', 9],
      ['inspections', 12],
      ['throughput', 14],
      ['income', 15],
    ]);
  });

  it('have well-formed records in the order of the text', () => check(tables));
});

describe('corruptions', () => {
  const lines = readFileSync(`${seeds}/corruptions.jsonl`, 'utf8').split('\n').filter(Boolean);
  const corruptions = lines.map(
    (line) => JSON.parse(line) as Record<'file' | 'from' | 'to' | 'relation', string> & { start: number; end: number },
  );

  it('are sixty, each of another figure, over every relation', () => {
    expect(new Set(corruptions.map(({ file, start }) => `${file}:${start}`)).size).toBe(60);
    const relations = [...new Set(corruptions.map(({ relation }) => relation))].sort();
    expect(relations).toEqual(['change', 'growth', 'rate', 'repeat', 'share', 'split', 'sum']);
  });

  it.each(corruptions)('$file: $from for $to is a figure of the report', ({ file, from, to, start, end }) => {
    const report = reports.find(({ id }) => `${id}.txt` === file);
    const figure = report?.gold.find((record) => record.start === start && record.end === end);
    expect(figure?.text).toBe(from);
    expect(to).not.toBe(from);
    expect(to.replace(/[\d.]/g, '')).toBe(from.replace(/[\d.]/g, ''));
  });
});
