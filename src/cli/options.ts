/** The options of the command, as they are written. */
export const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  audit: { type: 'boolean' },
  fail: { type: 'boolean' },
  explain: { type: 'boolean' },
  lang: { type: 'string' },
  name: { type: 'string' },
  subject: { type: 'string' },
  status: { type: 'string' },
  kinds: { type: 'string' },
  fields: { type: 'string' },
  bom: { type: 'boolean' },
  'reference-date': { type: 'string' },
  lexicon: { type: 'string' },
  encoding: { type: 'string' },
  'jsonl-in': { type: 'boolean' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof options;

export const optionNames = Object.keys(options).map((name) => `--${name}`);
