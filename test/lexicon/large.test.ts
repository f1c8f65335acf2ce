/** Lexicons of tens of thousands of rows: what is done for them grows as they do, and once for each. */
import { describe, expect, it } from 'vitest';
import { createExtractor, extract, type Lexicon } from '../../src/index.ts';
import { defaultRegistry, registryFor } from '../../src/units/registry.ts';

/** The i-th of 216,000 words that no text has. */
function wordOf(i: number): string {
  return String.fromCharCode(0xac00 + (i % 60), 0xac00 + (Math.floor(i / 60) % 60), 0xac00 + Math.floor(i / 3600));
}

const text = `运出茶叶30${wordOf(7)},产值${wordOf(9)}12%,收入4.6亿元。`;

/** Milliseconds, the better of two runs. */
function time(act: () => unknown): number {
  const once = () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

function lexiconOf(kind: 'units' | 'classifiers' | 'verbs', count: number): Lexicon {
  const words = Array.from({ length: count }, (_, i) => wordOf(i));
  if (kind === 'classifiers') return { classifiers: words };
  if (kind === 'verbs') return { verbs: words.map((word) => ({ word, direction: 'up' as const })) };
  return {
    units: words.map((name, i) => ({
      name,
      kind: 'mass' as const,
      base: { unit: i % 2 ? wordOf(i - 1) : '公斤', factor: '2' },
    })),
  };
}

describe('a large lexicon', () => {
  it.each([
    ['units', 40_000],
    ['classifiers', 50_000],
    ['verbs', 50_000],
  ] as const)('of %s is set up in time that grows as it does', (kind, count) => {
    const small = time(() => createExtractor({ lexicon: lexiconOf(kind, count / 8) }).extract(text));
    const large = time(() => createExtractor({ lexicon: lexiconOf(kind, count) }).extract(text));
    expect(large).toBeLessThan(8 * 4 * Math.max(small, 5));
  });

  it('gives its words their meaning', () => {
    expect(extract(text, { lexicon: lexiconOf('units', 40_000) })[0]).toMatchObject({
      unit: wordOf(7),
      normalized: { value: '120', unit: 'kg' },
    });
    expect(extract(text, { lexicon: lexiconOf('verbs', 50_000) })[0]).toMatchObject({
      relation: 'growth',
      direction: 'up',
    });
  });

  it('is compiled once and leaves the tables as they are', () => {
    const lexicon = lexiconOf('units', 100);
    expect(registryFor(lexicon)).toBe(registryFor(lexicon));
    expect(registryFor(lexicon).match(`${wordOf(7)}`, 0)?.unit).toBe(wordOf(7));
    expect(registryFor(lexicon).match('公顷', 0)?.unit).toBe('公顷');
    expect(defaultRegistry().match(wordOf(7), 0)).toBeUndefined();
  });

  it('takes a spelling over from the tables', () => {
    const own = createExtractor({
      lexicon: { units: [{ name: '担', kind: 'mass', base: { unit: '公斤', factor: '60' } }] },
    });
    expect(own.extract('收茶5担。')[0]?.normalized).toEqual({ value: '300', unit: 'kg' });
    expect(own.convert('1', '担', '公斤')).toBe('60');
  });
});
