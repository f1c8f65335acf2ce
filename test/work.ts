/** How much a piece of code does, counted and not timed: the same on a busy machine as on an idle one. */
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

// Optimised code loses count of its blocks.
for (const flag of ['--no-turbofan', '--no-maglev']) setFlagsFromString(flag);

// Only functions that are compiled from here on, when they are first called, have their blocks counted.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The blocks of the library's own code entered since the last call. */
function takeBlocks(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }: Coverage) => {
    for (const { url, functions } of result) {
      if (!url.includes('/src/') || url.includes('node_modules')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}

/** The blocks of the library's own code that `run` executes, a block as often as it is entered. */
export function blocksOf(run: () => void): number {
  takeBlocks();
  run();
  return takeBlocks();
}

/** How many times the work grows where the text grows eightfold; linear work grows by 8. */
export function growthOf(run: (length: number) => void, length = 1000): number {
  run(length);
  const short = blocksOf(() => run(length));
  const long = blocksOf(() => run(8 * length));
  return (long + 1) / (short + 1);
}
