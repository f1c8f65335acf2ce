import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { audit, extract, type Indicator, parseQuantity } from '../../src/index.ts';

const command = join(import.meta.dirname, '../../dist/cli.js');
const sentence = '2023年收入46151万元，同比增收3809万元，增长9.5%，力争新建道路12.5公里。';

interface Structure {
  readonly indicators: Indicator[];
  readonly findings: { check: string; figures: Indicator[] }[];
  readonly total: number;
  readonly nextCursor?: string;
  /** What a failed call said. */
  readonly failed?: string;
}

const client = new Client({ name: 'test', version: '0' });

/** The structure that a tool gives; what it says as text must be the same. */
async function call(name: string, args: object): Promise<Structure> {
  const result = await client.callTool({ name, arguments: { ...args } });
  const [content] = result.content as { type: string; text: string }[];
  if (result.isError) return { failed: content!.text } as Structure;
  expect(JSON.parse(content!.text)).toEqual(result.structuredContent);
  return result.structuredContent as unknown as Structure;
}

beforeAll(async () => {
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [command, 'mcp', '--lang', 'en'] }));
}, 30_000);

afterAll(() => client.close());

/** A schema without what every JavaScript integer is, which the shipped ones leave out. */
function plain(schema: object): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'maximum' && value === Number.MAX_SAFE_INTEGER ? undefined : value,
    ),
  );
}

describe('zhibiao mcp', () => {
  it('says who it is and what it offers, with schemas for input and output', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'zhibiao', version });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['extract', 'audit', 'convert', 'parse_quantity']);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toMatch(/\.$/);
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(annotations).toMatchObject({ readOnlyHint: true });
    }
  });

  it('has records, findings and options as the shipped schemas describe them', async () => {
    const { tools } = await client.listTools();
    type Schema = { properties: Record<string, Schema>; items: Schema; maximum?: number };
    const shipped = (name: string): Schema =>
      JSON.parse(readFileSync(join(command, `../schema/${name}.json`), 'utf8')).properties;
    const [extracting, auditing] = tools as unknown as { inputSchema: Schema; outputSchema: Schema }[];
    const records = extracting!.outputSchema.properties.indicators!.items.properties;
    expect(plain(records)).toEqual(shipped('indicator'));
    const { figures: _, ...finding } = auditing!.outputSchema.properties.findings!.items.properties;
    const { indicators: __, ...cited } = shipped('finding') as unknown as Record<string, Schema>;
    expect(plain(finding)).toEqual(cited);
    const { referenceDate, kinds } = shipped('input') as unknown as Record<string, Schema>;
    expect(extracting!.inputSchema.properties).toMatchObject({ referenceDate, kinds });
  });

  it('extracts: compact records have no field at its default, full ones are those of the library', async () => {
    const records = extract(sentence);
    const { indicators, total, nextCursor } = await call('extract', { text: sentence });
    expect([total, nextCursor]).toEqual([records.length, undefined]);
    expect(indicators[0]).toEqual({
      text: '46151万元',
      start: 7,
      end: 14,
      kind: 'money',
      value: '461510000',
      unit: '元',
      name: '收入',
      period: records[0]!.period,
    });
    expect(indicators[2]!.normalized).toEqual({ value: '0.095', unit: '1' });
    expect(indicators[3]!.status).toBe('planned');
    const full = await call('extract', { text: sentence, detail: 'full' });
    expect(full.indicators).toEqual(records);
  });

  it('takes a reference date and kinds', async () => {
    const given = await call('extract', {
      text: '1-5月罚款2万元，下降3%',
      referenceDate: '2021-07-01',
      kinds: ['money'],
    });
    expect(given.indicators).toHaveLength(1);
    expect(given.indicators[0]!.period!.start).toBe('2021-01-01');
  });

  it('gives what is beyond the limit by a cursor, each record once', async () => {
    const text = Array.from({ length: 25 }, (_, index) => `第${index}项收入${index}元。`).join('');
    const seen: Indicator[] = [];
    let page = await call('extract', { text, limit: 10, detail: 'full' });
    expect(page.total).toBe(25);
    for (seen.push(...page.indicators); page.nextCursor; seen.push(...page.indicators)) {
      page = await call('extract', { cursor: page.nextCursor, limit: 10, detail: 'full' });
    }
    expect(seen).toEqual(extract(text));
  });

  it('audits, with the figures that take part', async () => {
    const { findings, total } = await call('audit', { text: sentence });
    expect(total).toBe(audit(sentence).length);
    expect(findings[0]).toMatchObject({ check: 'growth', ok: false, stated: '9.5' });
    expect(findings[0]!.figures.map(({ text }: Indicator) => text)).toContain('9.5%');
    const sound = '收入46151万元，同比增收3809万元，增长9.0%。';
    expect((await call('audit', { text: sound })).total).toBeGreaterThan(0);
    expect((await call('audit', { text: sound, failing: true })).total).toBe(0);
  });

  it('converts and parses', async () => {
    expect(await call('convert', { value: '12.33', from: '万亩', to: '公顷' })).toEqual({
      value: '8220',
      unit: '公顷',
    });
    const { kind, ...rest } = parseQuantity('约3500家');
    expect(await call('parse_quantity', { text: '约3500家' })).toMatchObject({
      kind,
      value: rest.value,
      bound: 'approx',
    });
  });

  it('says what is wrong, for the model to mend', async () => {
    expect((await call('convert', { value: '1', from: '公里', to: '元' })).failed).toMatch(/公里|元/);
    expect((await call('parse_quantity', { text: '三只狗跑' })).failed).toMatch(/狗/);
    expect((await call('extract', {})).failed).toBe('give a text, or the nextCursor of an answer');
    expect((await call('extract', { cursor: '99-1' })).failed).toMatch(/^cursor "99-1" is not known/);
    expect((await call('extract', { text: 5 })).failed).toMatch(/text/);
    expect((await call('extract', { text: '1元', kinds: ['x'] })).failed).toMatch(/kinds/);
    expect((await call('extract', { text: '1元', referenceDate: '2023-02-30' })).failed).toMatch(/referenceDate/);
    await expect(client.callTool({ name: 'nothing', arguments: {} })).rejects.toThrow(/nothing/);
  });

  it('reads a text of 1 MB', async () => {
    const text = '全年接待游客1.2万人次，增长15%。\n'.repeat(25_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
    const { indicators, total } = await call('extract', { text, limit: 3 });
    expect([indicators.length, total]).toEqual([3, 50_000]);
  });

  it('gives texts up when their calls are cancelled, and answers the next at once', async () => {
    const text = '全年接待游客1.2万人次，增长15%。\n'.repeat(100_000);
    const begun = performance.now();
    expect((await call('extract', { text })).total).toBe(200_000);
    const whole = performance.now() - begun;
    for (let round = 0; round < 4; round++) {
      const cancel = new AbortController();
      const called = client.callTool({ name: 'extract', arguments: { text } }, { signal: cancel.signal });
      setTimeout(() => cancel.abort(new Error('enough')), 200);
      await expect(called).rejects.toThrow(/enough|abort/i);
    }
    const started = performance.now();
    expect((await call('extract', { text: '3家' })).total).toBe(1);
    // two threads would be busy with the four for as long as two of them take
    expect(performance.now() - started).toBeLessThan(whole);
  }, 60_000);
});

it('speaks Chinese to its user where it is told to', async () => {
  const chinese = new Client({ name: 'test', version: '0' });
  const args = [command, 'mcp', '--lang=zh'];
  await chinese.connect(new StdioClientTransport({ command: process.execPath, args }));
  const { tools } = await chinese.listTools();
  expect(tools.map(({ title }) => title)).toEqual(['中文文字里的数据', '中文文字里的算术', '单位换算', '一个数据']);
  const { content } = await chinese.callTool({ name: 'extract', arguments: { cursor: '99-1' } });
  expect(content).toEqual([{ type: 'text', text: '没有或不再有游标“99-1”；请重新发送文字' }]);
  await chinese.close();
});
