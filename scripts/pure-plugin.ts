/**
 * A bundler keeps what the top level of a file does, as it cannot know that nothing else follows from it. Here nothing
 * does: files declare tables and functions. So the value of every table that has to be worked out is marked as pure, and
 * whoever imports one function of the built package is given the tables of that function only.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, transform } from 'esbuild';
import ts from 'typescript';

/** Whether a value has to be worked out when the file is run. What stands in functions and classes is for later. */
function isWorkedOut(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isTypeNode(node)) return false;
  if (ts.isRegularExpressionLiteral(node)) return node.text.length > longestLiteral;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isSpreadElement(node) || ts.isSpreadAssignment(node))
    return true;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isTemplateExpression(node))
    return true;
  return ts.forEachChild(node, (child) => isWorkedOut(child) || undefined) ?? false;
}

/** The values at the top level of a file that have to be worked out, in the order of the file. */
function findWork(file: ts.SourceFile): ts.Expression[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ initializer }) => (initializer !== undefined && isWorkedOut(initializer) ? [initializer] : []));
}

const helper = 'zhibiao:made';

/** Whether nothing has to be worked out for a value, and nothing can happen when it is: a name, a literal, a list of them. */
function isPlain(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  return ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isNumericLiteral(node);
}

/** A function called by its name with what is plain: a mark before the call says all, and costs no function of its own. */
function isPlainCall(node: ts.Expression): boolean {
  const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node : undefined;
  return called !== undefined && ts.isIdentifier(called.expression) && (called.arguments ?? []).every(isPlain);
}

/** A literal cannot be broken where its line has to end; a string can. */
const longestLiteral = 120;

/** A value as it stands in the build: `/a…z/y` -> `new RegExp("a…z", "y")` where it is long. */
function printWork(work: ts.Expression, file: ts.SourceFile): string {
  const text = work.getText(file);
  if (!ts.isRegularExpressionLiteral(work)) return text;
  const end = text.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(text.slice(1, end))}, ${JSON.stringify(text.slice(end + 1))})`;
}

/**
 * The text of a source file with the tables marked: `const a = new Set(b)` -> `const a = PURE new Set(b)`,
 * `const a = new Set(b.c)` -> `const a = PURE $made(() => new Set(b.c))`.
 */
export function markPure(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  let marked = '';
  let at = 0;
  const works = findWork(file);
  if (works.length === 0) return text;
  for (const work of works) {
    const start = work.getStart(file);
    const printed = printWork(work, file);
    const value = isPlainCall(work) || ts.isRegularExpressionLiteral(work) ? printed : `$made(() => (${printed}))`;
    marked += `${text.slice(at, start)}/* @__PURE__ */ ${value}`;
    at = work.end;
  }
  return `import { made as $made } from '${helper}';${marked}${text.slice(at)}`;
}

/**
 * The text of a package that sets up one class in many statements, as one pure value: its export stays behind.
 * `…; export var Decimal = clone(); export default Decimal` -> `export const Decimal = PURE $made(() => { … })`.
 */
export function wrapPure(text: string): string {
  const name = /^export default (\w+);/m.exec(text)?.[1];
  if (name === undefined) throw new Error('a package to be marked as pure has to have a default export');
  const body = text.replace(/^export default .*$/m, '').replace(/^export (?=var|const|function|class)/gm, '');
  return `import { made as $made } from '${helper}';export const ${name} = /* @__PURE__ */ $made(() => {${body}\nreturn ${name};});`;
}

/** The methods that an assignment names: `P.plus = P.add = function…`, `Decimal.add = add`; none where it is another one. */
function methodsOf(statement: ts.Statement): string[] {
  const names: string[] = [];
  if (!ts.isExpressionStatement(statement)) return names;
  let value = statement.expression;
  while (ts.isBinaryExpression(value) && ts.isPropertyAccessExpression(value.left)) {
    names.push(value.left.name.text);
    value = value.right;
  }
  return ts.isFunctionExpression(value) || ts.isIdentifier(value) ? names : [];
}

/** Methods that are called without their names. */
const unsaid = ['toString', 'valueOf', 'prototype', 'constructor'];

/** The text of a package without the methods of its class that have none of the names, and without what only those need. */
async function withMethods(text: string, called: ReadonlySet<string>): Promise<string> {
  const file = ts.createSourceFile('package.js', text, ts.ScriptTarget.ES2022, true);
  let kept = '';
  let at = 0;
  const visit = (node: ts.Node): void => {
    const names = ts.isStatement(node) ? methodsOf(node) : [];
    if (names.length > 0 && !names.some((name) => called.has(name) || unsaid.includes(name))) {
      kept += text.slice(at, node.getStart(file));
      at = node.end;
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  const { code } = await transform(kept + text.slice(at), { format: 'esm', treeShaking: true });
  // exports are gathered in one statement there
  return code.replace(/^var (\w+) = (\w+);\nexport \{[^}]*\1 as default[^}]*\};$/m, 'export default $2;');
}

/** What stands behind a point anywhere in a text: it calls no method with another name. */
function namesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\.(\w+)/g), ([, name]) => name!));
}

/** The text of a package without the methods of its class that neither others call nor those methods that they call. */
export async function withoutUncalled(text: string, called: ReadonlySet<string>): Promise<string> {
  let names: ReadonlySet<string> = called;
  for (;;) {
    const kept = await withMethods(text, names);
    const more = new Set([...names, ...namesIn(kept)]);
    if (more.size === names.size) return kept;
    names = more;
  }
}

async function namesInFiles(folder: string, files: RegExp): Promise<Set<string>> {
  const texts = (await readdir(folder, { recursive: true }))
    .filter((file) => files.test(file))
    .map((file) => readFile(join(folder, file), 'utf8'));
  return namesIn((await Promise.all(texts)).join('\n'));
}

/** Files to mark: those of the package itself, table by table, and packages as a whole. */
interface Marked {
  readonly sources: RegExp;
  readonly packages: RegExp;
}

/** The esbuild plugin. */
export function purePlugin({ sources, packages }: Marked): Plugin {
  return {
    name: 'pure',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${helper}$`) }, () => ({ path: helper, namespace: 'pure' }));
      // a call that is inlined loses its mark, one of a function that is handed over keeps it
      onLoad({ filter: /./, namespace: 'pure' }, () => ({ contents: 'export const made = (make) => make();' }));
      const called = namesInFiles('src', /\.ts$/);
      onLoad({ filter: packages }, async ({ path }) => ({
        contents: wrapPure(await withoutUncalled(await readFile(path, 'utf8'), await called)),
        loader: 'js',
      }));
      onLoad({ filter: sources }, async ({ path }) => {
        // without its comments, as the marks are comments that have to stay
        const { code } = await transform(await readFile(path, 'utf8'), {
          loader: 'ts',
          minifyWhitespace: true,
          charset: 'utf8',
        });
        return { contents: markPure(path, code), loader: 'js' };
      });
    },
  };
}
