import { describe, expect, it } from 'vitest';
import { formExamples } from '../../src/periods/forms/forms.examples.ts';
import { forms } from '../../src/periods/forms/index.ts';
import { extractPeriodsFrom, findPeriods } from '../../src/periods/index.ts';
import { withForms } from '../../src/periods/point.ts';
import { createSource } from '../../src/text/source.ts';

const referenceDate = '2023-07-01';

function read(text: string): [string, string][] {
  return extractPeriodsFrom(createSource(text), { referenceDate }).map((period) => [
    period.text,
    period.start === undefined && period.end === undefined ? '' : `${period.start ?? ''}/${period.end ?? ''}`,
  ]);
}

const examples = Object.entries(formExamples);
const yes = examples.flatMap(([name, { yes }]) => yes.map(([text, days]) => ({ name, text, days })));
const no = examples.flatMap(([name, { no }]) => (no ?? []).map((text) => ({ name, text })));

describe('date forms', () => {
  it('have examples, each of them, and a name of their own', () => {
    expect(forms.map(({ name }) => name).sort()).toEqual(Object.keys(formExamples).sort());
  });

  it.each(yes)('$name: $text is $days', ({ text, days }) => {
    expect(read(text)).toEqual(days === '' && !/[公西]元前|雍正|正始|太和/.test(text) ? [] : [[text, days]]);
  });

  it.each(no)('$name: nothing in $text', ({ name, text }) => {
    const spoken = findPeriods(createSource(text)).flatMap(({ form }) => form?.split(/[+-]/) ?? []);
    expect(spoken).not.toContain(name);
  });
});

/** A shuffle that is the same every time. */
function shuffled<T>(rows: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return rows
    .map((row) => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

describe('the order of the forms', () => {
  it.each([1, 2, 3])('changes nothing (%i)', (seed) => {
    const expected = yes.map(({ text }) => findPeriods(createSource(text)));
    const found = withForms(shuffled(forms, seed), () => yes.map(({ text }) => findPeriods(createSource(text))));
    const plain = (mentions: unknown) => JSON.parse(JSON.stringify(mentions));
    expect(plain(found)).toEqual(plain(expected));
  });
});

describe("a form of one's own", () => {
  it('is one row', () => {
    const row = {
      name: '第三财季',
      where: '第<n>财季',
      place: 'part' as const,
      read: ([count]: readonly string[]) =>
        ({
          extent: {
            by: 'left',
            year: 0,
            lastYear: 0,
            firstMonth: Number(count) * 3 - 2,
            firstDay: 0,
            lastMonth: Number(count) * 3,
            lastDay: 0,
          },
          grain: 'part',
        }) as const,
    };
    const [found] = withForms([...forms, row], () => findPeriods(createSource('2022年第3财季')));
    expect(found).toMatchObject({ start: 0, end: 9, form: '2023年+第三财季' });
  });
});
