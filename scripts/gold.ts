/** Reads a folder of gold records: `docs.json` names the documents, `ID.jsonl` holds the records of each. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GoldDocument, GoldRecord } from './score.ts';

/** `start` and `end` cut the document out of the file; offsets of its records are into the whole file. */
type Listing = Record<string, { file: string; start: number; end: number; referenceDate: string }>;

/** Loads every document of the folder, with offsets moved to the document's own text. Throws where a span does not fit. */
export function loadGold(directory: string): GoldDocument[] {
  const listing = JSON.parse(readFileSync(join(directory, 'docs.json'), 'utf8')) as Listing;
  return Object.entries(listing).map(([id, { file, start, end, referenceDate }]) => {
    const text = readFileSync(resolve(directory, file), 'utf8').slice(start, end);
    const lines = readFileSync(join(directory, `${id}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    const gold = lines.map((line, index) => {
      const record = JSON.parse(line) as GoldRecord;
      const moved = { ...record, start: record.start - start, end: record.end - start };
      if (text.slice(moved.start, moved.end) !== record.text) {
        throw new Error(`${id}.jsonl:${index + 1}: "${record.text}" is not at ${record.start}-${record.end}`);
      }
      return moved;
    });
    return { id, text, referenceDate, gold };
  });
}
