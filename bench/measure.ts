/** Timing with tinybench that stands a busy machine: tasks are judged by their best and their middle run. */
import { Bench } from 'tinybench';

export interface Timing {
  /** Milliseconds of one run: the shortest and the middle one of all. */
  readonly best: number;
  readonly median: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/**
 * Runs each task for `milliseconds`, and `least` times at least, after a warm-up as long (a second at the most).
 *
 * @throws the error of a task that failed
 */
export function measure(
  tasks: Readonly<Record<string, () => unknown>>,
  milliseconds: number,
  least = 5,
): Map<string, Timing> {
  const bench = new Bench({
    time: milliseconds,
    iterations: least,
    warmupTime: Math.min(milliseconds, 1000),
    warmupIterations: 1,
    throws: true,
  });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task, { async: false });
  bench.runSync();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
      return [name, { best: result.latency.min, median: result.latency.p50 }];
    }),
  );
}
