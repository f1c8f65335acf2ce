/** Timing that stands a busy machine: tasks take turns, and each is judged by its best and its middle round. */

export interface Timing {
  /** Milliseconds of one run: the shortest and the middle one of all rounds. */
  readonly best: number;
  readonly median: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/**
 * Runs all tasks in turns for `rounds` rounds; a short task runs several times a round, so that the clock can see it.
 * A task is warm after a hundred runs or a second, whichever is sooner.
 */
export function measure(tasks: Readonly<Record<string, () => unknown>>, rounds: number): Map<string, Timing> {
  const names = Object.keys(tasks);
  const repeats = new Map<string, number>();
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const name of names) {
    const task = tasks[name]!;
    for (let warm = 0, start = performance.now(); warm < 100 && performance.now() - start < 1000; warm++) task();
    const start = performance.now();
    task();
    repeats.set(name, Math.max(1, Math.ceil(10 / (performance.now() - start))));
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const task = tasks[name]!;
      const count = repeats.get(name)!;
      const start = performance.now();
      for (let i = 0; i < count; i++) task();
      times.get(name)!.push((performance.now() - start) / count);
    }
  }
  return new Map(
    names.map((name) => [name, { best: Math.min(...times.get(name)!), median: median(times.get(name)!) }]),
  );
}
