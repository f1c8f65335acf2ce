import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluatePatterns, printPatterns } from '../../scripts/patterns-plugin.ts';

const fixture = join(import.meta.dirname, 'fixture.patterns.ts');
const source = join(import.meta.dirname, '../../src');
const authored = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.patterns.ts'))
  .map((file) => join(source, file));

const shape = (patterns: Record<string, RegExp>) =>
  Object.fromEntries(Object.entries(patterns).map(([name, { source, flags }]) => [name, `/${source}/${flags}`]));

describe('the patterns plugin', () => {
  it('prints one native literal for each pattern', async () => {
    const lines = printPatterns(await evaluatePatterns(fixture))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^export const amount = \/.*\[0-9\]\+.*万\?元\\\/\?.*\/g;$/);
    expect(lines[0]).not.toContain('number');
    expect(lines[1]).toMatch(/^export const mark = \/.*\[ 、\/ \].*\/y;$/);
  });

  it('refuses a file that exports anything else', async () => {
    await expect(evaluatePatterns(join(source, 'kinds.ts'))).rejects.toThrow(/export "\w+" is not a RegExp/);
  });

  for (const file of [fixture, ...authored]) {
    it(`gives ${file.slice(file.lastIndexOf('/') + 1)} the same source and flags as authored`, async () => {
      const live: Record<string, RegExp> = await import(file);
      const printed = printPatterns(await evaluatePatterns(file));
      const compiled: Record<string, RegExp> = await import(
        /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(printed)}`
      );
      expect(shape(compiled)).toEqual(shape(live));
      expect(Object.keys(live).length).toBeGreaterThan(0);
    });
  }
});
