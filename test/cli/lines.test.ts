import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { type Answer, createAnswerer, cutLines } from '../../src/cli/lines.ts';
import { audit, createExtractor, extract } from '../../src/index.ts';
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

const utf8 = { audit: false, encoding: undefined } as const;

async function gather(answer: Answer): Promise<string[]> {
  if (typeof answer === 'string') return [answer];
  const pieces = [];
  for await (const piece of answer) pieces.push(piece);
  return pieces;
}

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
    expect(errors[6]).toMatch(/^line 7: option referenceDate takes .*, not 20230101$/);
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

  it('gives ids back to the digit', async () => {
    const ids = ['9007199254740993', '0.10', '-1E400', '"\\ud800"', '{"b":1,"a":[2]}', 'null', 'true'];
    const { stdout } = await runCommand(['--jsonl-in'], [ids.map((id) => `{"text":"","id":${id}}\n`).join('')]);
    expect(stdout).toBe(ids.map((id) => `{"id":${id},"indicators":[]}\n`).join(''));
  });

  it('is not stopped by an id 100,000 deep, nor by other members as deep', async () => {
    const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
    const input = `{"id":${deep},"text":"共3家。"}\n{"id":2,"other":${deep},"text":3}\n${deep}\n{"id":4,"text":""}\n`;
    const { stdout } = await runCommand(['--jsonl-in'], [input]);
    const [first, ...rest] = stdout.split('\n').slice(0, -1);
    expect(first).toBe(`{"id":${deep},"indicators":${JSON.stringify(extract('共3家。'))}}`);
    expect(rest.map((line) => JSON.parse(line).id)).toEqual([2, undefined, 4]);
  });

  it('answers every line whatever bytes it holds', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x0a);
    const lines = [...bytes].flatMap((byte) => [
      Buffer.concat([Buffer.from('{"id":1,"text":"3家'), Buffer.from([byte]), Buffer.from('"}\n')]),
      Buffer.from([byte, 0x0a]),
    ]);
    const given = await answers([...lines, '{"id":"last","text":"\\u00003家"}']);
    expect(given).toHaveLength(lines.length + 1);
    expect(given.at(-1)).toEqual({ id: 'last', indicators: extract('\u00003家') });
    for (const [index, each] of given.entries()) {
      if ('error' in each) expect(each.error).toMatch(new RegExp(`^line ${index + 1}: `));
      else expect(each.indicators[0].text).toMatch(/^3家/);
    }
  });

  it('takes kinds and audit for each line', async () => {
    const text = '收入46151万元，同比增收3809万元，增长9.5%。';
    const ask = (rest: object) => `${JSON.stringify({ text, ...rest })}\n`;
    const given = await answers([
      ask({ kinds: ['percent'] }),
      ask({ audit: true }),
      ask({ kinds: ['x'] }),
      ask({ audit: 1 }),
      ask({ explain: true }),
    ]);
    expect(given[0]).toEqual({ indicators: extract(text, { kinds: ['percent'] }) });
    expect(given[1]).toEqual({ indicators: extract(text), findings: audit(text) });
    expect(given[2].error).toMatch(/^line 3: option kinds takes /);
    expect(given[3].error).toBe('line 4: "audit" must be true or false, not a number');
    expect(given[4]).toEqual({ indicators: extract(text, { explain: true }) });
    const [not] = await answers([ask({ audit: false })], ['--audit']);
    expect(not).toEqual({ indicators: extract(text) });
  });

  it('says who answers, and refuses a protocol that it does not speak', async () => {
    expect(await answers(['{"id":0,"protocol":1}\n{"protocol":2}\n{"protocol":1,"text":""}\n'])).toEqual([
      { id: 0, protocol: 1, version },
      { error: `line 2: protocol 2 is not spoken; zhibiao ${version} speaks protocol 1` },
      { indicators: [] },
    ]);
  });

  it('hands a long text on in pieces that are the same answer, and refuses to audit one that is too long', async () => {
    const text = '全年接待游客1.2万人次，增长15%。\n'.repeat(5000);
    const answer = createAnswerer(createExtractor(), utf8, { long: 50_000, whole: 80_000 });
    const ask = (rest: object) => answer(Buffer.from(JSON.stringify({ text, ...rest })), 1);
    const pieces = await gather(ask({ id: 1 }));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(JSON.stringify({ id: 1, indicators: extract(text) }));
    expect(ask({ kinds: ['x'] })).toMatch(/^\{"error":"line 1: option kinds takes /);
    expect(ask({ audit: true })).toBe(
      '{"error":"line 1: \\"text\\" has 100000 UTF-16 code units; with findings or headings it may have 80000"}',
    );
  });

  it('gives the named fields, flat as the other outputs do, also of a long text', async () => {
    const line = Buffer.from(JSON.stringify({ text: '2023年收入3家。\n一、总体情况\n支出4元。' }));
    const fields = ['unit', 'basis', 'line'] as const;
    const records = '{"unit":"家","line":1},{"unit":"元","line":3}';
    for (const long of [1, 1000]) {
      const answer = createAnswerer(createExtractor(), { ...utf8, fields }, { long, whole: 1000 });
      expect((await gather(answer(line, 1))).join('')).toBe(`{"indicators":[${records}]}`);
    }
    const headings = createAnswerer(createExtractor(), { ...utf8, fields: ['value', 'heading'] });
    expect(headings(line, 1)).toBe('{"indicators":[{"value":"3"},{"value":"4","heading":"一、总体情况"}]}');
    const [only] = await answers(['{"text":"共3家"}'], ['--fields', 'value,unit']);
    expect(only).toEqual({ indicators: [{ value: '3', unit: '家' }] });
  });

  it('prints nothing for nothing', async () => {
    expect(await answers([])).toEqual([]);
  });
});
