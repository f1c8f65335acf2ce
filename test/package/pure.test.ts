import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { markPure, withoutUncalled, wrapPure } from '../../scripts/pure-plugin.ts';

const root = join(import.meta.dirname, '../../src');

describe('the pure plugin', () => {
  it('marks what is worked out at the top level, and nothing in functions', () => {
    const marked = markPure('a.ts', 'const a = new Set(c.list);const b = [1, 2];function f() { const c = new Set(); }');
    expect(marked).toBe(
      "import { made as $made } from 'zhibiao:made';const a = /* @__PURE__ */ $made(() => (new Set(c.list)));" +
        'const b = [1, 2];function f() { const c = new Set(); }',
    );
  });

  it('marks spreads, properties and templates, which may do anything', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be marked
    for (const work of ['[...a]', '{ ...a }', 'a.b', 'a[0]', '`${a}`'])
      expect(markPure('a.ts', `const b = ${work};`)).toContain(`/* @__PURE__ */ $made(() => (${work}))`);
    for (const plain of ['12', "'a'", '/a/y', '{ a: 1 }', '() => f()', 'class { a = f() }'])
      expect(markPure('a.ts', `const b = ${plain};`)).toBe(`const b = ${plain};`);
  });

  it('marks a call with names and literals as it stands', () => {
    for (const call of ["codeSet('和与')", 'new Set([a, "b", 1])', 'new Map()'])
      expect(markPure('a.ts', `const b = ${call};`)).toContain(`const b = /* @__PURE__ */ ${call};`);
  });

  it('writes a long pattern as a string, which a line can end in', () => {
    const long = '公'.repeat(130);
    expect(markPure('a.ts', `const b = /${long}\\//y;`)).toContain(`/* @__PURE__ */ new RegExp("${long}\\\\/", "y");`);
  });

  it('makes one value of a package', () => {
    const text = 'var P = {};\nP.a = 1;\nexport var Name = make(P);\nexport default Name;\n';
    expect(wrapPure(text)).toMatch(
      /export const Name = \/\* @__PURE__ \*\/ \$made\(\(\) => \{var P = \{\};[\s\S]*return Name;\}\);$/,
    );
    expect(() => wrapPure('export const a = 1;')).toThrow(/default export/);
  });

  it('leaves out the methods that nobody calls, and what only those need', async () => {
    const text =
      'function add() { return 1; }\nfunction sine() { return half(); }\nfunction half() { return 2; }\nvar P = {};\n' +
      'P.plus = P.add = function () { return add(this.whole()); };\nP.whole = function () {};\nP.sine = P.sin = function () { return sine(); };\n' +
      'P.toString = function () {};\nexport var Name = make(P);\nexport default Name;\n';
    const kept = await withoutUncalled(text, new Set(['add', 'times']));
    expect(kept).toContain('P.plus = P.add =');
    expect(kept).toContain('P.whole =');
    expect(kept).toContain('P.toString =');
    expect(kept).not.toMatch(/sine|half/);
    expect(kept).toMatch(/^export default Name;$/m);
  });
});

/** Statements at the top level that do something. */
function deeds(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const declares = (statement: ts.Statement) =>
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    // a pattern takes its value apart, which no mark makes pure
    (ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.every(({ name }) => ts.isIdentifier(name)));
  return source.statements
    .filter((statement) => !declares(statement))
    .map((statement) => `${file}: ${statement.getText()}`);
}

describe('the files of the library', () => {
  it('declare, and do nothing when they are run', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const library = files.filter((file) => file.endsWith('.ts') && !/^(?:cli|doors|documents|outputs)\//.test(file));
    expect(library.flatMap(deeds)).toEqual([]);
  });
});
