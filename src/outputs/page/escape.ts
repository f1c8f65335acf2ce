/** Text as HTML, so that nothing in it is taken for markup. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // a page's parser makes a line feed of a bare one
  '\r': '&#13;',
};

/** Text that HTML shows as it is, in an element or a quoted attribute. Characters that HTML forbids become U+FFFD; no length changes. */
export function escapeText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => references[character]!);
}

/** JSON that can stand in a script element. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
