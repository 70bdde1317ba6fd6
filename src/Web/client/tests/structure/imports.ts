import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import ts from 'typescript';

/** A module of the client: what it exports, and what it takes from which other module. `*` stands for all of it. */
export interface Module {
  readonly path: string;
  readonly exports: readonly string[];
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] }[];
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

export function modulesUnder(folder: string): readonly Module[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .map((path) => moduleOf(path, readFileSync(join(root, path), 'utf8')));
}

export function moduleOf(path: string, text: string): Module {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const exports = statements.flatMap((each) => (isExported(each) ? namesOf(each) : []));
  return { path: bare(path), exports, imports: statements.flatMap((each) => importsOf(each, path)), text };
}

/** The modules in the order of one cycle, or nothing when there is none. */
export function cycleIn(modules: readonly Module[]): readonly string[] | undefined {
  const next = new Map(modules.map(({ path, imports }) => [path, imports.map(({ from }) => from)]));
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): readonly string[] | undefined => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const each of next.get(path) ?? []) {
      const cycle = visit(each, [...above, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of modules) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** Exports that nobody needs: not another module of the product, and a test only when its own module does as well. */
export function deadExports(product: readonly Module[], tests: readonly Module[]): readonly string[] {
  const isTaken = (by: readonly Module[], path: string, name: string): boolean =>
    by.some(({ imports }) =>
      imports.some(({ from, names }) => from === path && (names.includes(name) || names[0] === '*')),
    );
  const isUsedInside = (text: string, name: string): boolean => text.split(new RegExp(`\\b${name}\\b`, 'u')).length > 2;
  return product.flatMap(({ path, exports, text }) =>
    exports
      .filter((name) => !isTaken(product, path, name) && !(isTaken(tests, path, name) && isUsedInside(text, name)))
      .map((name) => `${path}: ${name}`),
  );
}

const bare = (path: string): string => path.replace(/\.tsx?$/u, '');

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}

function importsOf(statement: ts.Statement, path: string): Module['imports'] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const { text } = statement.moduleSpecifier;
  if (!text.startsWith('.') || text.endsWith('.css')) return [];
  const bindings = statement.importClause?.namedBindings;
  const names =
    bindings === undefined || ts.isNamespaceImport(bindings)
      ? ['*']
      : bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  return [{ from: normalize(join(path, '..', text)), names }];
}
