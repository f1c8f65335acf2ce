/** What the build puts into the page: the worker as a script of its own, and the text that is shown at first. */
declare module 'zhibiao:playground' {
  export const workerScript: string;
  export const sample: string;
}
