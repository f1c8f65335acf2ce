#!/usr/bin/env node
import { run } from './run.ts';

/** A reader that closes the pipe early, as `head` does, ends the work quietly; any other failure to write is named. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`zhibiao: cannot write: ${error.message}\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), process);
