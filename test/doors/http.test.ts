import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { audit, extract } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const sentence = '2023年收入46151万元，同比增收3809万元，增长9.5%。';
const started: ChildProcess[] = [];

/** Starts a service on a free port; the address is what it prints. */
async function start(...argv: string[]): Promise<{ address: string; service: ChildProcess }> {
  const args = [join(root, 'dist/cli.js'), 'serve', '--port', '0', '--lang', 'en', ...argv];
  const service = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(service);
  const [line] = await once(service.stdout!, 'data');
  return { address: String(line).trim().replace(/\/$/, ''), service };
}

/** One with the usual limits of time, and one whose patience is short. */
let address = '';
let strict = '';

beforeAll(async () => {
  ({ address } = await start('--max-body', '200000'));
  ({ address: strict } = await start('--timeout', '2'));
}, 30_000);

afterAll(async () => {
  for (const service of started) service.kill('SIGKILL');
});

const post = (path: string, body: BodyInit, type: string, at = address) =>
  fetch(`${at}${path}`, { method: 'POST', body, headers: { 'content-type': type } });

async function ask(path: string, question: unknown, at = address) {
  const response = await post(path, JSON.stringify(question), 'application/json', at);
  return { status: response.status, answer: await response.json() };
}

const lines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('zhibiao serve', () => {
  it('listens on this machine only', () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('extracts from JSON, with the id to the digit, and from plain text', async () => {
    const body = `{"id":12345678901234567890,"text":${JSON.stringify(sentence)}}`;
    const asked = await post('/extract', body, 'application/json');
    expect(asked.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await asked.text()).toBe(`{"id":12345678901234567890,"indicators":${JSON.stringify(extract(sentence))}}`);
    const plain = await post('/extract?referenceDate=2021-07-01&kinds=money,count', '1-5月罚款2万元，3%', 'text/plain');
    const options = { referenceDate: '2021-07-01', kinds: ['money', 'count'] as const };
    expect(await plain.json()).toEqual({ indicators: extract('1-5月罚款2万元，3%', options) });
    const gb = Buffer.concat([Buffer.from('35'), Buffer.from([0xbc, 0xd2])]);
    expect((await (await post('/extract', gb, 'text/plain; charset=gb18030')).json()).indicators[0].text).toBe('35家');
  });

  it('audits and converts', async () => {
    expect((await ask('/audit', { text: sentence })).answer).toEqual({
      indicators: extract(sentence),
      findings: audit(sentence),
    });
    const { answer } = await ask('/convert', { value: '12.33', from: '万亩', to: '公顷' });
    expect(answer).toEqual({ value: '8220', unit: '公顷' });
  });

  it('reads files that are sent by a form', async () => {
    const form = new FormData();
    const text = readFileSync(join(root, 'seeds/finance.txt'));
    form.append('a', new File([text], 'finance.txt', { type: 'text/plain' }));
    form.append('b', new File([Buffer.from([0x33, 0xbc, 0xd2])], '家.md'));
    form.append('c', new File([Buffer.from('%PDF-1.7 and no more')], 'c.pdf'));
    form.append('d', new File(['<html><body><p>收入<b>5</b>元</p></body></html>'], 'd.html'));
    const { documents } = await (await fetch(`${address}/documents`, { method: 'POST', body: form })).json();
    expect(documents).toHaveLength(4);
    expect(documents[0]).toEqual({ file: 'finance.txt', text: `${text}`, indicators: extract(`${text}`) });
    expect(documents[1]).toMatchObject({ file: '家.md', text: '3家' });
    expect(documents[2]).toMatchObject({ file: 'c.pdf', error: expect.stringMatching(/^is damaged/) });
    expect(documents[3].indicators[0]).toMatchObject({ text: '5元', name: '收入' });
    expect((await post('/documents', 'x', 'multipart/form-data; boundary=y')).status).toBe(400);
  });

  const refused: [name: string, path: string, body: unknown, status: number, message: RegExp][] = [
    ['no text', '/extract', {}, 400, /^"text" must be a string, not missing$/],
    ['a wrong kind', '/extract', { text: '', kinds: ['x'] }, 400, /^option kinds takes /],
    ['a wrong day', '/audit', { text: '', referenceDate: '2023-13-01' }, 400, /referenceDate/],
    ['another dimension', '/convert', { value: '1', from: '公里', to: '元' }, 400, /公里|元/],
    ['a unit that is missing', '/convert', { value: '1', from: '公里' }, 400, /to/],
    ['an unknown path', '/nothing', {}, 404, /\/nothing/],
    ['the wrong method', '/health', {}, 405, /GET/],
  ];
  for (const [name, path, body, status, message] of refused) {
    it(`refuses ${name} with ${status}`, async () => {
      const given = await ask(path, body);
      expect(given.status).toBe(status);
      expect(given.answer.error).toMatch(message);
    });
  }

  it('refuses what is not JSON, not UTF-8, or of a type that it does not read', async () => {
    expect((await post('/extract', '{', 'application/json')).status).toBe(400);
    expect(await (await post('/extract', '', 'application/json')).json()).toEqual({ error: 'the body is empty' });
    expect((await post('/extract', Buffer.from([0xff]), 'text/plain')).status).toBe(400);
    expect((await post('/convert', '[', 'application/json')).status).toBe(400);
    const pdf = await post('/extract', '%PDF', 'application/pdf');
    expect([pdf.status, (await pdf.json()).error]).toEqual([415, expect.stringContaining('application/jsonl')]);
  });

  it('refuses a body that is too large with 413, told or not told its length', async () => {
    const large = await post('/extract', '家'.repeat(100_000), 'text/plain');
    expect([large.status, (await large.json()).error]).toEqual([413, expect.stringContaining('200000 bytes')]);
    const chunks = new Blob(['家'.repeat(100_000)]).stream();
    const init = { method: 'POST', body: chunks, headers: { 'content-type': 'text/plain' }, duplex: 'half' };
    expect((await fetch(`${address}/extract`, init as RequestInit)).status).toBe(413);
  });

  it('gives a body that does not come up with 408', async () => {
    const { hostname, port } = new URL(strict);
    const socket = connect(Number(port), hostname);
    socket.write('POST /extract HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 10\r\n\r\n3');
    let heard = '';
    for await (const chunk of socket) heard += chunk;
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(heard).toContain('{"error":"the request took longer than 2 s"}');
  });

  it('gives a text that takes too long up with 408, and goes on', async () => {
    const slow = await start('--timeout', '1', '--jobs', '1', '--max-body', '100000000');
    const text = '全年接待游客1.2万人次，增长15%。\n'.repeat(600_000);
    const given = await ask('/extract', { text }, slow.address);
    expect(given).toEqual({ status: 408, answer: { error: expect.stringContaining('longer than 1 s') } });
    // the thread is a new one, and may itself be slow to start
    const next = async () => (await ask('/extract', { text: '3家' }, slow.address)).status;
    await expect.poll(next, { timeout: 20_000 }).toBe(200);
  });

  it('answers while it reads a long text', async () => {
    const busy = await start('--jobs', '1', '--max-body', '100000000');
    let done = false;
    const long = ask('/extract', { text: '全年接待游客1.2万人次，增长15%。\n'.repeat(30_000) }, busy.address);
    void long.then(() => {
      done = true;
    });
    await sleep(300);
    expect((await fetch(`${busy.address}/health`)).status).toBe(200);
    expect(done).toBe(false);
    expect((await long).answer.indicators).toHaveLength(60_000);
  });

  it('answers lines in order, whatever they hold', async () => {
    const input = [
      '{"id":1.0,"text":"3家"}',
      'x',
      '',
      '{"id":4}',
      `{"id":5,"text":"${'家'.repeat(100_000)}"}`,
      '{"id":6,"text":""}',
    ];
    const response = await post('/extract', input.join('\n'), 'application/jsonl');
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const text = await response.text();
    expect(text.split('\n')[0]).toBe(`{"id":1.0,"indicators":${JSON.stringify(extract('3家'))}}`);
    const answers = lines(text);
    expect(answers.map(({ id }) => id)).toEqual([1, undefined, undefined, 4, undefined, 6]);
    expect(answers.slice(1, 5).map(({ error }) => error.slice(0, 8))).toEqual([2, 3, 4, 5].map((n) => `line ${n}: `));
    const [audited] = lines(
      await (await post('/audit', JSON.stringify({ text: sentence }), 'application/jsonl')).text(),
    );
    expect(audited.findings).toEqual(audit(sentence));
  });

  it('streams: answers come while lines are still sent', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const send = (id: number) => writer.write(Buffer.from(`${JSON.stringify({ id, text: `${id}家` })}\n`));
    void send(0);
    const init = { method: 'POST', body: readable, headers: { 'content-type': 'application/jsonl' }, duplex: 'half' };
    const response = await fetch(`${address}/extract`, init as RequestInit);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let id = 0; id < 3; id++) {
      const { value } = await reader.read();
      expect(JSON.parse(value!)).toEqual({ id, indicators: extract(`${id}家`) });
      if (id < 2) void send(id + 1);
    }
    await writer.close();
    expect((await reader.read()).done).toBe(true);
  });

  it('says where a sender stalls, behind the answers to all that came', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    void writable.getWriter().write(Buffer.from('{"text":""}\n{"text":'));
    const init = { method: 'POST', body: readable, headers: { 'content-type': 'application/jsonl' }, duplex: 'half' };
    const response = await fetch(`${strict}/extract`, init as RequestInit);
    expect(lines(await response.text())).toEqual([{ indicators: [] }, { error: 'nothing came for 2 s' }]);
  });

  it('holds a sender up whose answers nobody reads', async () => {
    const line = Buffer.from(`${JSON.stringify({ text: sentence.repeat(20) })}\n`.repeat(50));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent > 100_000_000) return controller.close();
        sent += line.length;
        controller.enqueue(line);
      },
    });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/jsonl' }, duplex: 'half' };
    const response = await fetch(`${address}/extract`, init as RequestInit);
    await sleep(1500);
    const before = sent;
    await sleep(500);
    expect(sent).toBe(before);
    expect(before).toBeLessThan(40_000_000);
    await response.body!.cancel();
    expect((await fetch(`${address}/health`)).status).toBe(200);
  }, 20_000);

  it('has a page, a description and a state', async () => {
    const page = await fetch(`${address}/`);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*script-src 'sha256-/);
    expect(await page.text()).toContain('<code>/extract</code>');
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok', version, protocol: 1 });
    const description = await (await fetch(`${address}/openapi.json`)).json();
    expect(await new Validator().validate(description)).toMatchObject({ valid: true });
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/extract', '/audit', '/convert', '/documents']),
    );
    for (const [name, file] of Object.entries({ Indicator: 'indicator', Finding: 'finding' })) {
      const { $schema: _, ...shipped } = JSON.parse(readFileSync(join(root, `dist/schema/${file}.json`), 'utf8'));
      expect(description.components.schemas[name]).toEqual(shipped);
    }
    const input = JSON.parse(readFileSync(join(root, 'dist/schema/input.json'), 'utf8')).properties;
    const { text, referenceDate, kinds, explain } = description.components.schemas.Question.properties;
    expect({ text, referenceDate, kinds, explain }).toEqual({
      text: input.text,
      referenceDate: input.referenceDate,
      kinds: input.kinds,
      explain: input.explain,
    });
    expect(description.components.schemas.Answer.properties.indicators.items).toEqual(
      description.components.schemas.Indicator,
    );
  });

  it('speaks Chinese where it is told to, in messages and on its page', async () => {
    const { address: at } = await start('--lang', 'zh', '--max-body', '2000');
    const page = await (await fetch(`${at}/`)).text();
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<td>核对文中数据之间的算术</td>');
    const said = async (response: Response) => [response.status, (await response.json()).error];
    const sent = (body: string, type: string, path = '/extract') => post(path, body, type, at).then(said);
    expect(await sent('{}', 'application/json')).toEqual([400, '缺少 "text"']);
    expect(await sent('', 'application/json')).toEqual([400, '请求体是空的']);
    expect(await sent('%PDF', 'application/pdf')).toEqual([415, expect.stringMatching(/^请发送 application\/json、/)]);
    expect(await sent('x'.repeat(3000), 'text/plain')).toEqual([413, '请求体最多 2000 字节；更长的文字请分几次发送']);
    expect(await said(await fetch(`${at}/nothing`))).toEqual([404, '没有 /nothing；请看 /openapi.json']);
    expect(await sent('x', 'multipart/form-data; boundary=y', '/documents')).toEqual([
      400,
      '请求体不是 multipart/form-data',
    ]);
    const broken = await post('/documents', '%PDF-1.7 and no more', 'application/octet-stream', at);
    expect((await broken.json()).documents[0].error).toMatch(/^已损坏/);
    // lines are for programs, and the same everywhere
    expect(await (await post('/extract', '{}\n', 'application/jsonl', at)).text()).toBe(
      '{"error":"line 1: \\"text\\" must be a string, not missing"}\n',
    );
  }, 20_000);

  it('ends in good order: what is under way is finished, and nothing new is taken', async () => {
    const { address: at, service } = await start();
    const sent = request(`${at}/extract`, { method: 'POST', headers: { 'content-type': 'text/plain' } });
    const heard = once(sent, 'response');
    await new Promise((resolve) => sent.write('收入3', resolve));
    expect((await fetch(`${at}/health`)).status).toBe(200);
    const ended = once(service, 'exit');
    service.kill('SIGTERM');
    await sleep(300);
    sent.end('元');
    const [answer] = await heard;
    expect(answer.headers.connection).toBe('close');
    let text = '';
    for await (const chunk of answer) text += chunk;
    expect(JSON.parse(text)).toEqual({ indicators: extract('收入3元') });
    expect(await ended).toEqual([0, null]);
    await expect(fetch(`${at}/health`)).rejects.toThrow();
  });

  it('says that a port is taken', async () => {
    const { port } = new URL(address);
    const second = spawn(process.execPath, [join(root, 'dist/cli.js'), 'serve', '--port', port, '--lang', 'en']);
    started.push(second);
    const [[message], [status]] = await Promise.all([once(second.stderr, 'data'), once(second, 'exit')]);
    expect(String(message)).toBe(`zhibiao serve: port ${port} is taken; name another with --port\n`);
    expect(status).toBe(1);
  });
});
