/** The page's style and script as the build bundles them, with the hashes that its policy names. */
declare module 'zhibiao:page' {
  export const script: string;
  export const scriptHash: string;
  export const style: string;
  export const styleHash: string;
}
