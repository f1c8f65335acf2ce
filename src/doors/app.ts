/** The routes of `zhibiao serve`. */
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { version } from '../../package.json';
import { cutLines, protocol } from '../cli/lines.ts';
import { convert, UnitError } from '../index.ts';
import type { Language } from '../outputs/index.ts';
import { BodyTooLarge, endStalled, type Limits, readBody, streamBody, streamText, within } from './body.ts';
import { type DoorMessages, doorMessages } from './messages.ts';
import { describeApi } from './openapi.ts';
import { printPage } from './page.ts';
import { answerLines, askOne, type Pool, QuestionError, ThreadError } from './pool.ts';
import { convertShape, z } from './schemas.ts';
import { NoForm, readUploads, type Upload } from './uploads.ts';

export interface AppOptions extends Limits {
  readonly pool: Pool;
  /** Aborted once the service is to end. */
  readonly ending: AbortSignal;
  /** Of messages and of the page. */
  readonly language: Language;
}

const jsonLines = new Set(['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines']);
const json = { 'content-type': 'application/json; charset=utf-8' };
const convertBody = z.strictObject(convertShape);

type Status = 400 | 405 | 408 | 413 | 415;

function refuse(status: Status, message: string): never {
  throw new HTTPException(status, { message });
}

export function createApp({ pool, ending, language, ...limits }: AppOptions): Hono {
  const say = doorMessages[language];
  const app = new Hono();
  const api = describeApi(limits);

  app.use(async (context, next) => {
    await next();
    // a connection that is kept would hold the end up
    if (ending.aborted) context.header('connection', 'close');
  });

  app.onError((error, context) => {
    const [status, message] = explain(error, limits, say);
    // what was not read of the request is not waited for
    if (status === 408 || status === 413) context.header('connection', 'close');
    return context.json({ error: message }, status);
  });

  app.notFound((context) => {
    const methods = Object.keys(api.paths[context.req.path] ?? {}).map((method) => method.toUpperCase());
    if (methods.length === 0) return context.json({ error: say.noPath(context.req.path) }, 404);
    context.header('allow', methods.join(', '));
    return context.json({ error: say.otherMethods(context.req.path, methods.join(', ')) }, 405);
  });

  app.get('/', (context) => {
    const { html, policy } = printPage(api, language);
    return context.html(html, 200, { 'content-security-policy': policy });
  });
  app.get('/openapi.json', (context) => context.json(api));
  app.get('/health', (context) => context.json({ status: 'ok', version, protocol }));

  /** One question with one answer, or lines of both. */
  const ask = (audit: boolean) => async (context: Context) => {
    const { type, charset } = readType(context);
    if (jsonLines.has(type)) {
      // each line says for itself what it asks; the door that it came by is the default
      const batches = cutLines(streamBody(context.req.raw, limits.timeout), limits.maxBody);
      const { signal } = context.req.raw;
      return streamText(endStalled(answerLines(pool, batches, { signal, audit })));
    }
    return within(context.req.raw, limits, async (signal) => {
      const bytes = await readBody(context.req.raw, limits, signal);
      const question = type === 'text/plain' ? { text: decode(bytes, charset, say), ...readQuery(context) } : bytes;
      if (type !== 'text/plain' && type !== 'application/json') {
        refuse(415, say.contentType);
      }
      return new Response(await askOne(pool, question, { signal, audit }), { headers: json });
    });
  };
  app.post('/extract', ask(false));
  app.post('/audit', ask(true));

  app.post('/convert', async (context) => {
    const bytes = await within(context.req.raw, limits, (signal) => readBody(context.req.raw, limits, signal));
    const given = convertBody.safeParse(parse(bytes, say));
    if (!given.success) refuse(400, z.prettifyError(given.error).replaceAll(/\s+/g, ' '));
    const { value, from, to } = given.data;
    return context.json({ value: convert(value, from, to), unit: to });
  });

  app.post('/documents', (context) =>
    within(context.req.raw, limits, async (signal) => {
      const uploads = await readUploads(context.req.raw, await readBody(context.req.raw, limits, signal), language);
      const call = readQuery(context);
      const read = async ({ file, text, error }: Upload): Promise<string> => {
        if (text === undefined) return JSON.stringify({ file, error });
        const given = await askOne(pool, { text, ...call }, { signal, audit: false });
        return `{"file":${JSON.stringify(file)},"text":${JSON.stringify(text)},${given.slice(1)}`;
      };
      const documents = await Promise.all(uploads.map(read));
      return new Response(`{"documents":[${documents.join(',')}]}`, { headers: json });
    }),
  );

  return app;
}

function explain(error: Error, limits: Limits, say: DoorMessages): [status: Status | 500, message: string] {
  if (error instanceof HTTPException) return [error.status as Status, error.message];
  if (error.name === 'TimeoutError') return [408, say.late(limits.timeout / 1000)];
  if (error instanceof BodyTooLarge) return [413, say.tooLarge(limits.maxBody)];
  if (error instanceof ThreadError) return [error.fault === 'late' ? 408 : 413, say.thread[error.fault](error.detail)];
  if (error instanceof QuestionError) return [400, say.body(error.message)];
  if (error instanceof NoForm) return [400, say.noForm];
  if (error instanceof UnitError || error instanceof SyntaxError) return [400, error.message];
  return [500, error.message];
}

function readType({ req }: Context): { type: string; charset: string } {
  const header = req.header('content-type') ?? '';
  const charset = /;\s*charset="?([^\s";]+)/i.exec(header)?.[1] ?? 'utf-8';
  return { type: header.split(';')[0]!.trim().toLowerCase(), charset };
}

/** `?referenceDate=2023-07-01&kinds=money,percent`, for bodies that are only text. */
function readQuery({ req }: Context): { referenceDate?: string; kinds?: string[] } {
  const referenceDate = req.query('referenceDate');
  const kinds = req.query('kinds');
  return { ...(referenceDate && { referenceDate }), ...(kinds && { kinds: kinds.split(',') }) };
}

function decode(bytes: Uint8Array, charset: string, say: DoorMessages): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return refuse(400, say.notEncoded(charset.slice(0, 40)));
  }
}

function parse(bytes: Uint8Array, say: DoorMessages): unknown {
  try {
    return JSON.parse(decode(bytes, 'utf-8', say));
  } catch (error) {
    if (error instanceof HTTPException) throw error;
    return refuse(400, say.notJson((error as Error).message));
  }
}
