/** How much a piece of code does, counted and not timed: the same on a busy machine as on an idle one. */
import { Session } from 'node:inspector';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** The blocks of the library's own code that `run` executes, a block as often as it is entered. */
export function blocksOf(run: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  run();
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }: Coverage) => {
    for (const { url, functions } of result) {
      if (!url.includes('/src/') || url.includes('node_modules')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return blocks;
}

/** How many times the work grows where the text grows eightfold; linear work grows by 8. */
export function growthOf(run: (length: number) => void, length = 1000): number {
  run(length);
  const short = blocksOf(() => run(length));
  const long = blocksOf(() => run(8 * length));
  return (long + 1) / (short + 1);
}
