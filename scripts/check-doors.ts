/**
 * Checks the README's "From other tools" as a reader would: packs the package, installs it and what the section names
 * into an empty folder, copies each block there and runs it. `--python FILE` is the Python that has the integrations.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-doors-'));
const { python } = parseArgs({ options: { python: { type: 'string' } } }).values;
const section = /^## From other tools\n([\s\S]*?)^## /m.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!;

/** The block of a language that holds a word. */
function blockOf(language: string, word: string): string {
  const blocks = [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code!,
  );
  const found = blocks.filter((code) => code.includes(word));
  if (found.length !== 1) throw new Error(`the section has ${found.length} blocks of ${language} with ${word}`);
  return found[0]!;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });
}

/** Fails unless the output holds all of these. */
function check(name: string, output: string, ...wanted: string[]): void {
  const missing = wanted.filter((each) => !output.includes(each));
  if (missing.length > 0) throw new Error(`${name}: no ${missing.join(', no ')} in\n${output}`);
  console.log(`ok  ${name}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function checkModel(): Promise<void> {
  const { mcpServers } = JSON.parse(blockOf('json', 'mcpServers'));
  const client = new Client({ name: 'check', version: '0' });
  await client.connect(new StdioClientTransport({ ...mcpServers.zhibiao, cwd: folder }));
  const { tools } = await client.listTools();
  const { content } = await client.callTool({ name: 'extract', arguments: { text: '收入4.6亿元' } });
  await client.close();
  check('language models', JSON.stringify([tools.map(({ name }) => name), content]), 'parse_quantity', '460000000');
}

async function checkService(): Promise<void> {
  // npm has installed it already, from the tarball
  const code = blockOf('bash', 'zhibiao serve')
    .replace(/^npm install .*\n/, '')
    .replaceAll('8080', String(await freePort()));
  check('services', run('bash', ['-ec', code]), '"status":"ok"', '"460000000"', '{"id":1,"indicators":[{"text":"3家"');
}

function checkDatabase(): void {
  cpSync(join(root, 'integrations/duckdb/zhibiao-duckdb.mjs'), join(folder, 'zhibiao-duckdb.mjs'));
  writeFileSync(join(folder, 'figures.mjs'), blockOf('javascript', 'duckdb'));
  check('DuckDB', run('node', ['figures.mjs']), "name: '收入', value: '460000000', unit: '元'", "value: '3'");
}

function checkPython(interpreter: string): void {
  writeFileSync(join(folder, 'figures.py'), blockOf('python', 'from zhibiao import'));
  check('Python', run(interpreter, ['figures.py']), '460000000\n[1, 0, 2]\nFalse\n');
}

function checkSpark(interpreter: string, tarball: string): void {
  writeFileSync(join(folder, 'job.py'), blockOf('python', 'zhibiao_spark'));
  const submit = join(interpreter, '../spark-submit');
  const options = ['--master', 'local[2]', '--conf', 'spark.ui.enabled=false', '--archives', `${tarball}#zhibiao`];
  const env = { ...process.env, PYSPARK_PYTHON: interpreter, SPARK_LOCAL_IP: '127.0.0.1' };
  const shown = run(submit, [...options, 'job.py'], env).replaceAll(' ', '');
  check('Spark', shown, '|1|收入|460000000|元|NULL|', '|1|收入|3|%|NULL|', '|2||3|家|NULL|');
}

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const tarball = join(folder, filename);
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const peers = ['@modelcontextprotocol/server', 'hono', '@hono/node-server', '@duckdb/node-api'];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    tarball,
    ...peers.map((name) => `${name}@${devDependencies[name]}`),
  ]);
  await checkModel();
  await checkService();
  checkDatabase();
  if (python === undefined) console.log('SKIPPED: Python and Spark, because no --python is given');
  else {
    checkPython(python);
    checkSpark(python, tarball);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
