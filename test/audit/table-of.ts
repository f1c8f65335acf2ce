/** Rows with `|` between their cells as a table of Markdown. */
export function tableOf(rows: string): string {
  const [head = '', ...body] = rows.split('\n');
  return [head, head.replace(/[^|]+/g, '-'), ...body].map((row) => `|${row}|`).join('\n');
}
