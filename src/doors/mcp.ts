/** `zhibiao mcp`: a server of the Model Context Protocol on standard input and output. */
import { version } from '../../package.json';
import { type Streams, write } from '../cli/io.ts';
import { spokenLanguage } from '../cli/language.ts';
import { doorMessages } from './messages.ts';
import { createPool } from './pool.ts';
import { commonRows, loadPeers, readArguments, readExtractOptions } from './settings.ts';

/** Serves until standard input ends. Resolves to the exit status. @throws UsageError */
export async function serveMcp(argv: readonly string[], streams: Streams): Promise<number> {
  const language = spokenLanguage(argv, streams.env ?? {});
  const given = readArguments(argv, commonRows, language);
  if (given === 'help') {
    await write(streams.stdout, doorMessages[language].mcpHelp);
    return 0;
  }
  const options = await readExtractOptions(given, language);
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
      addTools(server, { pool, options, say: doorMessages[language] });
      return server;
    },
    { transport, onerror: (error) => void write(streams.stderr, `zhibiao mcp: ${error.message}\n`) },
  );
  await new Promise((resolve) => streams.stdin.once('end', resolve).once('close', resolve));
  await handle.close();
  await pool.close();
  return 0;
}
