/** Reads sentences.txt and the files of the genres; the head of sentences.txt says how a figure is written there. */
import { readdirSync, readFileSync } from 'node:fs';
import type { GoldDocument, GoldRecord } from '../../scripts/score.ts';
import { boundSchema, directionSchema, kindSchema, relationSchema, statusSchema } from '../../src/schema.ts';

const BASES = ['yoy', 'sequential', 'ytd', 'other'] as const;
const BOUNDS: readonly string[] = boundSchema.options;
const STATUSES: readonly string[] = statusSchema.options;
const RELATIONS: readonly string[] = relationSchema.options;
const DIRECTIONS: readonly string[] = directionSchema.options;

type Parts = Pick<GoldRecord, 'bound' | 'relation' | 'status'> & Partial<GoldRecord>;

/** Reads one column between the amount and the name into `parts`; false where it is none of the known words. */
function readColumn(column: string, parts: Parts): boolean {
  if (column.startsWith('subject ')) parts.subject = column.slice('subject '.length);
  else if (BOUNDS.includes(column)) parts.bound = column as GoldRecord['bound'];
  else if (STATUSES.includes(column)) parts.status = column as GoldRecord['status'];
  else if (/^(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})?$/.test(column)) parts.period = column;
  else {
    for (const word of column.split(' ')) {
      if (RELATIONS.includes(word)) parts.relation = word as GoldRecord['relation'];
      else if (DIRECTIONS.includes(word)) parts.direction = word as NonNullable<GoldRecord['direction']>;
      else if ((BASES as readonly string[]).includes(word)) parts.basis = word as (typeof BASES)[number];
      else return false;
    }
  }
  return true;
}

/** Reads one figure line; `from` is where the search for its text in the sentence starts. */
function readFigure(line: string, sentence: string, from: number): GoldRecord {
  const columns = line.split('|').map((column) => column.trim());
  const [text = '', kindWord = '', amount = ''] = columns;
  const kind = kindSchema.parse(kindWord);
  const [number = '', unit = ''] = amount.split(' ');
  const [value = '', upper] = number.split('..');
  const parts: Parts = { bound: 'exact', relation: kind === 'rank' ? 'rank' : 'level', status: 'actual' };
  if (upper !== undefined) Object.assign(parts, { upper, bound: 'range' });
  for (const column of columns.slice(3, -1)) {
    if (!readColumn(column, parts)) throw new Error(`"${column}" is no bound, relation, status, period or subject`);
  }
  const start = sentence.indexOf(text, from);
  if (columns.length < 4 || text === '' || start < 0) throw new Error(`"${text}" is not in the rest of the sentence`);
  return { start, end: start + text.length, text, kind, value, unit, name: columns.at(-1) ?? '', ...parts };
}

/** Parses the content of a sentence file. `id` of a document is its field and line. Throws with the line on bad input. */
export function parseSentences(content: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let field = '';
  let referenceDate = '';
  content.split('\n').forEach((line, index) => {
    const current = documents.at(-1);
    if (line.startsWith('## ')) field = line.slice(3);
    else if (line.startsWith('@date ')) referenceDate = line.slice(6);
    else if (line.trim() === '' || line.startsWith('#')) return;
    else if (!line.startsWith(' '))
      documents.push({ id: `${field}:${index + 1}`, text: line, referenceDate, gold: [] });
    else if (current !== undefined) {
      try {
        current.gold.push(readFigure(line, current.text, current.gold.at(-1)?.end ?? 0));
      } catch (cause) {
        throw new Error(`line ${index + 1}: ${(cause as Error).message}`, { cause });
      }
    } else throw new Error(`line ${index + 1}: a figure without a sentence`);
  });
  return documents;
}

/** The sentences of this folder. */
export function loadSentences(): GoldDocument[] {
  return parseSentences(readFileSync(new URL('sentences.txt', import.meta.url), 'utf8'));
}

const GENRES = new URL('../genres/', import.meta.url);

/** The sentences of every file of ../genres, by the file's name without its ending. */
export function loadGenres(): [genre: string, documents: GoldDocument[]][] {
  const files = readdirSync(GENRES).filter((name) => name.endsWith('.txt'));
  return files.sort().map((file) => {
    try {
      return [file.slice(0, -'.txt'.length), parseSentences(readFileSync(new URL(file, GENRES), 'utf8'))];
    } catch (cause) {
      throw new Error(`${file}: ${(cause as Error).message}`, { cause });
    }
  });
}
