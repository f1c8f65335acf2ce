/** `zhibiao mcp`: a server of the Model Context Protocol on standard input and output. */
import { version } from '../../package.json';
import { type Streams, write } from '../cli/io.ts';
import { createPool } from './pool.ts';
import { extractRows, loadPeers, readArguments, readExtractOptions } from './settings.ts';

const help = `zhibiao mcp: the tools extract, audit, convert and parse_quantity for language models,
by the Model Context Protocol on standard input and output

Usage: zhibiao mcp [--lexicon FILE.json] [--reference-date DAY]

Needs the package @modelcontextprotocol/server beside zhibiao.
`;

/** Serves until standard input ends. Resolves to the exit status. @throws UsageError */
export async function serveMcp(argv: readonly string[], streams: Streams): Promise<number> {
  const given = readArguments(argv, extractRows);
  if (given === 'help') {
    await write(streams.stdout, help);
    return 0;
  }
  const options = await readExtractOptions(given);
  const peers = await loadPeers(['@modelcontextprotocol/server'], async () => {
    const { McpServer } = await import('@modelcontextprotocol/server');
    const { serveStdio, StdioServerTransport } = await import('@modelcontextprotocol/server/stdio');
    const { addTools } = await import('./tools.ts');
    return { McpServer, serveStdio, StdioServerTransport, addTools };
  });
  const { McpServer, serveStdio, StdioServerTransport, addTools } = peers;
  const pool = createPool({ options, size: 2 });
  const transport = new StdioServerTransport(streams.stdin, streams.stdout);
  const handle = serveStdio(
    () => {
      const server = new McpServer({ name: 'zhibiao', title: '指标', version });
      addTools(server, pool, options);
      return server;
    },
    { transport, onerror: (error) => void write(streams.stderr, `zhibiao mcp: ${error.message}\n`) },
  );
  await new Promise((resolve) => streams.stdin.once('end', resolve).once('close', resolve));
  await handle.close();
  await pool.close();
  return 0;
}
