import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { audit, extract } from '../../src/index.ts';

const folder = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

/** The failing findings of docs/audit.md that are true slips of the document, by the figures that take part. */
const slips = [
  { check: 'sum', figures: ['53件', '23件', '1件', '7件', '5件', '12件', '5件', '4件'] },
  { check: 'rate', figures: ['43宗', '31宗', '74%'] },
];

describe('the source document', () => {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;
  if (file === undefined) {
    console.info('The source document is not audited: it is not at ../shared/seeds.');
    test.skip('no text at ../shared/seeds');
    return;
  }
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const options = { referenceDate: '2023-07-01' };
  const records = extract(text, options);
  const findings = audit(text, options);

  test('has at least 36 checks', () => {
    expect(findings.length).toBeGreaterThanOrEqual(36);
  });

  test('fails only where its own figures disagree', () => {
    const failing = findings.filter(({ ok }) => !ok);
    expect(
      failing.map(({ check, indicators }) => ({ check, figures: indicators.map((i) => records[i]!.text) })),
    ).toEqual(slips);
  });
});
