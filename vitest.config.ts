import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { pageVitePlugin } from './scripts/page-plugin.ts';

/** Folders of tests that start no process and leave nothing behind: the files of a worker share what they import. */
const sharing =
  /^test\/(?:clauses|context|genres|lexicon|numbers|outputs|parts|periods|quantities|statements|tables|text|tools|units)\//;
/** What counts the work done needs functions that nothing has called before. */
const counting = /\/work\.ts'/;

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'));
const shared = files.filter((file) => sharing.test(file) && !counting.test(readFileSync(file, 'utf8')));
const alone = files.filter((file) => !shared.includes(file));

export default defineConfig({
  plugins: [pageVitePlugin()],
  test: {
    testTimeout: 30_000,
    // Many files wait for a process or a browser: every core has work to do.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
