/** Long work in short tasks, so that the page stays alive. */

const longest = 12;

/** Calls `work` for 0 to `count` - 1, a few milliseconds at a time; a call of the function returned ends it. */
export function inSlices(count: number, work: (index: number) => void): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const end = performance.now() + longest;
    while (next < count) {
      const stop = Math.min(count, next + 200);
      while (next < stop) work(next++);
      if (performance.now() > end) break;
    }
    if (next < count) timer = setTimeout(run);
  };
  run();
  return () => clearTimeout(timer);
}
