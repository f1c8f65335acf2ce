import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** A stream that keeps what is written to it. */
function createCollector(isTTY: boolean): Writable & { isTTY: boolean; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY, text: () => Buffer.concat(chunks).toString() });
}

/** Runs the command in this process. `input` is what standard input holds, in chunks as given. */
export async function runCommand(argv: readonly string[], input: readonly (string | Uint8Array)[] = [], tty = false) {
  const stdin = Readable.from(input.map((chunk) => Buffer.from(chunk)));
  const stdout = createCollector(tty);
  const stderr = createCollector(false);
  const status = await run(argv, { stdin, stdout, stderr });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}
