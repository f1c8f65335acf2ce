/** `zhibiao serve`: the library as a service on HTTP. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Streams, write } from '../cli/io.ts';
import { createPool } from './pool.ts';
import { extractRows, type Given, loadPeers, type Row, readArguments, readExtractOptions, whole } from './settings.ts';

const host: Row<string> = { takes: 'an address to listen on', read: (value) => value || undefined };

const rows = {
  ...extractRows,
  port: whole('a port from 0 (any free one) to 65535', 0, 65535),
  host,
  'max-body': whole('a number of bytes', 1, 1 << 30),
  timeout: whole('a number of seconds, at least 1', 1, 86_400),
  jobs: whole('a number of threads, at least 1', 1, 1024),
};

/** How long requests under way may take once the service is told to end, in milliseconds. */
const patience = 10_000;

const help = `zhibiao serve: the library as a service on HTTP; http://127.0.0.1:8080/ is its page

Usage: zhibiao serve [OPTION…]

  --port N               8080 if not given; 0 takes any free one
  --host ADDRESS         127.0.0.1 if not given: only this machine reaches it
  --max-body BYTES       of a body, or of a line of JSON Lines; 8388608 (8 MiB) if not given
  --timeout SECONDS      for a request; for JSON Lines, between two lines; 30 if not given
  --jobs N               threads; one a core if not given
  --lexicon FILE.json    as for zhibiao itself
  --reference-date DAY

Needs the packages hono and @hono/node-server beside zhibiao.
`;

/** Serves until SIGTERM or SIGINT. Resolves to the exit status. @throws UsageError */
export async function serveHttp(argv: readonly string[], streams: Streams): Promise<number> {
  const given = readArguments(argv, rows);
  if (given === 'help') {
    await write(streams.stdout, help);
    return 0;
  }
  const options = await readExtractOptions(given);
  const peers = await loadPeers(['hono', '@hono/node-server'], async () => {
    const { createAdaptorServer } = await import('@hono/node-server');
    const { createApp } = await import('./app.ts');
    return { createAdaptorServer, createApp };
  });

  const timeout = (given.timeout ?? 30) * 1000;
  const pool = createPool({ options, size: given.jobs, limit: timeout });
  const ending = new AbortController();
  const app = peers.createApp({ pool, maxBody: given['max-body'] ?? 8 << 20, timeout, ending: ending.signal });
  // the app has its own limits; Node's would cut a stream of lines off after five minutes
  const serverOptions = { requestTimeout: 0, headersTimeout: timeout };
  const server = peers.createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  try {
    await listen(server, given, streams);
    await asked();
    ending.abort();
    await end(server);
    return 0;
  } catch (error) {
    await write(streams.stderr, `zhibiao serve: ${(error as Error).message}\n`);
    return 1;
  } finally {
    await pool.close();
  }
}

async function listen(server: Server, { port = 8080, host = '127.0.0.1' }: Given<typeof rows>, streams: Streams) {
  server.listen(port, host);
  await once(server, 'listening');
  const { address, family, port: taken } = server.address() as AddressInfo;
  await write(streams.stdout, `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/\n`);
}

/** Resolves once the process is asked to end. */
async function asked(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal, { signal: heard.signal })));
  heard.abort();
}

/** No more connections; what is under way is finished, within patience. */
async function end(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(cut);
}
