import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** A stream that keeps what is written to it. */
function createCollector(isTTY: boolean): Writable & { isTTY: boolean; text(): string; bytes(): Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, {
    isTTY,
    text: () => Buffer.concat(chunks).toString(),
    bytes: () => Buffer.concat(chunks),
  });
}

/** An English user without colour. */
const plain = { LANG: 'en_US.UTF-8', NO_COLOR: '1' };

/** Runs the command in this process. `input` is what standard input holds, in chunks as given. */
export async function runCommand(
  argv: readonly string[],
  input: readonly (string | Uint8Array)[] = [],
  tty = false,
  { env = plain, columns }: { env?: Record<string, string>; columns?: number } = {},
) {
  const stdin = Readable.from(input.map((chunk) => Buffer.from(chunk)));
  const stdout = Object.assign(createCollector(tty), columns === undefined ? {} : { columns });
  const stderr = createCollector(false);
  const status = await run(argv, { stdin, stdout, stderr, env });
  return { status, stdout: stdout.text(), stderr: stderr.text(), bytes: stdout.bytes() };
}
