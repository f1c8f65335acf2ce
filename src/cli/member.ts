/** Where a value stands in JSON text, so that it can be handed on as it was written. */

const backslash = 0x5c;
const blanks = /[ \t\n\r]*/y;
const scalar = /[^,}\]\s]+/y;
const quotesAndBrackets = /["[\]{}]/g;

/**
 * The text of a member's value in a JSON object: `12345678901234567890|1.0|{"a":[…]}` to the digit. The last one where
 * the name stands twice, as JSON.parse takes it. Nothing is nested on the stack, whatever the depth.
 *
 * @param json valid JSON of an object that has the member
 */
export function sliceMember(json: string, name: string): string {
  let found = '';
  let at = skipBlanks(json, json.indexOf('{') + 1);
  while (json[at] === '"') {
    const keyEnd = endOfString(json, at);
    const key = json.slice(at, keyEnd);
    const start = skipBlanks(json, skipBlanks(json, keyEnd) + 1);
    const end = endOfValue(json, start);
    if (isName(key, name)) found = json.slice(start, end);
    at = skipBlanks(json, end);
    if (json[at] === ',') at = skipBlanks(json, at + 1);
  }
  // between values JSON allows carriage returns, which some readers of lines take for an end
  return found.replaceAll('\r', ' ');
}

/** A key may be written with escapes: `"\\u0069d"`. */
function isName(key: string, name: string): boolean {
  return key.includes('\\') ? JSON.parse(key) === name : key.length === name.length + 2 && key.startsWith(name, 1);
}

function skipBlanks(json: string, at: number): number {
  blanks.lastIndex = at;
  blanks.exec(json);
  return blanks.lastIndex;
}

/** Behind the closing quote of the string that starts at `at`. */
function endOfString(json: string, at: number): number {
  for (let end = json.indexOf('"', at + 1); ; end = json.indexOf('"', end + 1)) {
    let escapes = end;
    while (json.charCodeAt(escapes - 1) === backslash) escapes--;
    if ((end - escapes) % 2 === 0) return end + 1;
  }
}

function endOfValue(json: string, start: number): number {
  const first = json[start];
  if (first === '"') return endOfString(json, start);
  if (first === '{' || first === '[') return endOfNested(json, start);
  scalar.lastIndex = start;
  scalar.exec(json);
  return scalar.lastIndex;
}

function endOfNested(json: string, start: number): number {
  let depth = 0;
  for (let at = start; ; ) {
    quotesAndBrackets.lastIndex = at;
    const mark = quotesAndBrackets.exec(json)![0];
    at = quotesAndBrackets.lastIndex;
    if (mark === '"') at = endOfString(json, at - 1);
    else if (mark === '{' || mark === '[') depth++;
    else if (--depth === 0) return at;
  }
}
