import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, extract } from '../../src/index.ts';
import type { Finding } from '../../src/schema.ts';
import { loose, tied } from './sentences.ts';

const root = join(import.meta.dirname, '../..');
const reports = ['seeds', 'test/reports'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file)),
);

const keyOf = ({ check, indicators }: Finding) => `${check} ${indicators.join(' ')}`;

/** What the records' findings say against those of their text: another verdict, or an alarm that the text does not raise. */
function contradictions(text: string): string[] {
  const ofText = audit(text);
  const verdicts = new Map(ofText.map((finding) => [keyOf(finding), finding.ok]));
  const failing = new Set(ofText.filter(({ ok }) => !ok).flatMap(({ indicators }) => indicators));
  return audit(extract(text))
    .filter((finding) => {
      const verdict = verdicts.get(keyOf(finding));
      if (verdict !== undefined) return verdict !== finding.ok;
      return finding.severity === 'error' && !finding.indicators.some((i) => failing.has(i));
    })
    .map(({ message }) => message);
}

/** The same numbers at every run. */
function* random(): Generator<number> {
  for (let state = 7; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

/** Sentences whose figures agree, about half of them with a slip. */
function generated(count: number): string[] {
  const numbers = random();
  const below = (most: number) => Math.floor(numbers.next().value! * most) + 1;
  return Array.from({ length: count }, () => {
    const [base, moved, parts] = [1000 + below(9000), 10 + below(900), [below(90), below(90), below(90)]];
    const [total, slip] = [parts.reduce((sum, part) => sum + part, 0), below(2) === 1 ? below(40) : 0];
    const growth = ((100 * moved) / base).toFixed(1);
    const share = ((100 * parts[0]!) / total).toFixed(1);
    const sentences = [
      `财政收入${base + moved + slip}万元，同比增收${moved}万元，增长${growth}%。`,
      `受理来信${total + slip}件，其中城建${parts[0]}件、交通${parts[1]}件、环保${parts[2]}件，城建占比${share}%。`,
      `床位由${base}张增加到${base + moved}张，增加${moved + slip}张，增长${growth}%。`,
      `排查隐患${total}处，已整改${parts[0]! + slip}处，整改率${share}%。`,
      `发放补助${total}万元，惠及${parts[0]}户，户均${((total + slip) / parts[0]!).toFixed(2)}万元。`,
    ];
    return sentences[below(sentences.length) - 1]!;
  });
}

describe('records alone', () => {
  it.each(reports)('say nothing against their text: %s', (file) => {
    expect(contradictions(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it('say nothing against sentences that hold, that fail, or that only stand together', () => {
    const texts = [...tied.flatMap(({ text, from, to }) => [text, text.replace(from, to)]), ...loose];
    expect(texts.flatMap(contradictions)).toEqual([]);
  });

  it('say nothing against generated sentences', () => {
    const texts = generated(400);
    expect(texts.flatMap(contradictions)).toEqual([]);
    expect(texts.filter((text) => audit(text).some(({ ok }) => ok)).length).toBeGreaterThan(150);
    expect(texts.filter((text) => audit(text).some(({ ok }) => !ok)).length).toBeGreaterThan(50);
  });

  it('are read as a reader sees them, without the marks that stand in their figures', () => {
    const text = '<p>收入<b>461</b>51万元，同比增收3809万元，增长9.0%。</p>';
    const records = extract(text);
    expect(records[0]!.text).toBe('461</b>51万元');
    const told = ({ check, ok, tolerance }: Finding) => [check, ok, tolerance];
    expect(audit(records).map(told)).toEqual(audit(text).map(told));
    expect(audit(records)).toHaveLength(1);
  });
});
