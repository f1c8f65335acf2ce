import { describe, expect, it } from 'vitest';
import { cutLines } from '../../src/cli/lines.ts';
import { audit, extract } from '../../src/index.ts';
import { runCommand } from './streams.ts';

async function* chunked(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function cut(chunks: string[], limit?: number): Promise<(string | undefined)[]> {
  const lines = [];
  for await (const batch of cutLines(chunked(...chunks), limit)) lines.push(...batch);
  return lines.map((line) => line && Buffer.from(line).toString());
}

const answers = async (input: (string | Uint8Array)[], argv: string[] = []) => {
  const { status, stdout, stderr } = await runCommand(['--jsonl-in', ...argv], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

describe('cutLines', () => {
  it('cuts at line feeds wherever the chunks end', async () => {
    expect(await cut(['a\nb\n'])).toEqual(['a', 'b']);
    expect(await cut(['a', '\n', 'b', 'c\n\nd'])).toEqual(['a', 'bc', '', 'd']);
    expect(await cut([])).toEqual([]);
    expect(await cut(['', '\n'])).toEqual(['']);
  });

  it('gives up a line that is too long and goes on after it', async () => {
    expect(await cut(['123', '4567\nab\n12345'], 4)).toEqual([undefined, 'ab', undefined]);
  });
});

describe('--jsonl-in', () => {
  it('answers each line in order with its id, whatever JSON that is', async () => {
    const texts = ['检查企业35家。', '罚款2万元。', ''];
    const ids = ['a', 7, { part: [1] }];
    const input = texts.map((text, index) => `${JSON.stringify({ id: ids[index], text })}\n`);
    expect(await answers([input.join('')])).toEqual(
      texts.map((text, index) => ({ id: ids[index], indicators: extract(text) })),
    );
  });

  it('takes a referenceDate for each line', async () => {
    const text = '1-5月，罚款2万元。';
    const input = ['2020-03-01', '2021-03-01', null].map(
      (referenceDate) => `${JSON.stringify({ text, referenceDate })}\n`,
    );
    const [first, second, third] = await answers(input);
    expect(first.indicators[0].period.start).toBe('2020-01-01');
    expect(second.indicators[0].period.end).toBe('2021-05-31');
    expect(third).toEqual({ indicators: extract(text) });
  });

  it('answers bad lines with an error and passes them over', async () => {
    const input = [
      'not json',
      '',
      '[1]',
      '{"id":4}',
      '{"id":5,"text":12}',
      '{"id":6,"text":"x","referenceDate":"2023-13-01"}',
      '{"id":7,"text":"x","referenceDate":20230101}',
      '{"id":8,"text":"共3家。"}',
    ];
    const given = await answers([`${input.join('\r\n')}`]);
    expect(given.map(({ id }) => id)).toEqual([undefined, undefined, undefined, 4, 5, 6, 7, 8]);
    const errors = given.slice(0, 7).map(({ error }) => error);
    expect(errors[0]).toMatch(/^line 1: is not JSON: /);
    expect(errors[1]).toBe('line 2: is empty');
    expect(errors[2]).toBe('line 3: is no JSON object with a "text"');
    expect(errors[3]).toBe('line 4: "text" must be a string, not missing');
    expect(errors[4]).toBe('line 5: "text" must be a string, not a number');
    expect(errors[5]).toMatch(/^line 6: .*referenceDate.*2023-13-01/);
    expect(errors[6]).toBe('line 7: "referenceDate" must be a day such as "2023-07-01", not a number');
    expect(given[7].indicators).toEqual(extract('共3家。'));
  });

  it('answers a line that is not UTF-8, and reads another encoding where it is named', async () => {
    const gb = Buffer.concat([Buffer.from('{"id":1,"text":"35'), Buffer.from([0xbc, 0xd2]), Buffer.from('"}\n')]);
    expect(await answers([gb, '{"id":2,"text":""}'])).toEqual([
      { error: 'line 1: is not valid utf-8' },
      { id: 2, indicators: [] },
    ]);
    const [named] = await answers([gb], ['--encoding', 'gb18030']);
    expect(named.indicators[0].text).toBe('35家');
  });

  it('keeps --kinds and answers in one line whatever the text holds', async () => {
    const input = `${JSON.stringify({ text: '共3家\n罚款2万元\u2028。\ud800' })}\n`;
    const [only] = await answers([input], ['--kinds', 'money']);
    expect(only.indicators.map(({ text }: { text: string }) => text)).toEqual(['2万元']);
  });

  it('adds the findings with --audit', async () => {
    const text = '收入46151万元，同比增收3809万元，增长9.5%。';
    const [only] = await answers([JSON.stringify({ text })], ['--audit']);
    expect(only.indicators).toEqual(extract(text));
    expect(only.findings).toEqual(audit(text));
    expect(only.findings[0].ok).toBe(false);
  });

  it('prints nothing for nothing', async () => {
    expect(await answers([])).toEqual([]);
  });
});
