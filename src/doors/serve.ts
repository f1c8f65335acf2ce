/** `zhibiao serve`: the library as a service on HTTP. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Streams, write } from '../cli/io.ts';
import { spokenLanguage } from '../cli/language.ts';
import { doorMessages } from './messages.ts';
import { createPool } from './pool.ts';
import { anyText, commonRows, type Given, loadPeers, readArguments, readExtractOptions, whole } from './settings.ts';

const rows = {
  ...commonRows,
  port: whole(0, 65535),
  host: anyText,
  'max-body': whole(1, 1 << 30),
  timeout: whole(1, 86_400),
  jobs: whole(1, 1024),
};

/** How long requests under way may take once the service is told to end, in milliseconds. */
const patience = 10_000;

/** Serves until SIGTERM or SIGINT. Resolves to the exit status. @throws UsageError */
export async function serveHttp(argv: readonly string[], streams: Streams): Promise<number> {
  const language = spokenLanguage(argv, streams.env ?? {});
  const given = readArguments(argv, rows, language);
  if (given === 'help') {
    await write(streams.stdout, doorMessages[language].serveHelp);
    return 0;
  }
  const options = await readExtractOptions(given, language);
  const peers = await loadPeers(['hono', '@hono/node-server'], async () => {
    const { createAdaptorServer } = await import('@hono/node-server');
    const { createApp } = await import('./app.ts');
    return { createAdaptorServer, createApp };
  });

  const timeout = (given.timeout ?? 30) * 1000;
  const pool = createPool({ options, size: given.jobs, limit: timeout });
  const ending = new AbortController();
  const maxBody = given['max-body'] ?? 8 << 20;
  const app = peers.createApp({ pool, maxBody, timeout, language, ending: ending.signal });
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
    const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
    const reason = code === 'EADDRINUSE' ? doorMessages[language].portTaken(port!) : message;
    await write(streams.stderr, `zhibiao serve: ${reason}\n`);
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
