import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

/** A file of the client: its path from `src`, and what stands in it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../../src');

export function sourcesEndingIn(ending: RegExp): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export const coloursIn = (css: string): readonly string[] => css.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/giu) ?? [];

/** Sheets that are not imported once, by the component of their name. */
export function strangers(sheets: readonly Source[], modules: readonly Source[]): readonly string[] {
  return sheets.map(({ path }) => path).filter((path) => importersOf(path, modules).join() !== componentOf(path));
}

const componentOf = (sheet: string): string => sheet.replace(/\.css$/u, '.tsx');

function importersOf(sheet: string, modules: readonly Source[]): readonly string[] {
  return modules
    .filter(({ path, text }) =>
      [...text.matchAll(/^import '(\..*\.css)';$/gmu)].some(
        ([, from]) => normalize(join(dirname(path), from ?? '')) === sheet,
      ),
    )
    .map(({ path }) => path);
}

/** Classes that a sheet dresses and no module names. A name that is put together counts by its beginning. */
export function deadClasses(sheets: readonly Source[], modules: readonly Source[]): readonly string[] {
  const written = modules.map(({ text }) => text).join('\n');
  return sheets.flatMap(({ path, text }) =>
    classesIn(text)
      .filter((name) => !isNamed(name, written))
      .map((name) => `${basename(path)}: ${name}`),
  );
}

function classesIn(css: string): readonly string[] {
  const selectors = css.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/\{[^{}]*\}/gu, '{}');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name]) => name ?? ''))];
}

function isNamed(name: string, written: string): boolean {
  const beginning = name.slice(0, name.lastIndexOf('--') + 2);
  const whole = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u');
  return whole.test(written) || (name.includes('--') && written.includes(`${beginning}\${`));
}
