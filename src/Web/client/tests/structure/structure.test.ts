// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { cycleIn, deadExports, moduleOf, modulesUnder, type Module } from './imports';

const product = modulesUnder('src');

/** What each folder may import besides itself. Only App.tsx, at the root, knows the pages; no page knows another. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  ui: [],
  text: ['protocol'],
  seat: ['protocol'],
  case: ['protocol', 'seat'],
  app: ['protocol', 'ui', 'text'],
  forms: ['protocol', 'ui', 'text', 'app'],
  room: ['protocol', 'ui', 'text', 'seat', 'case', 'app'],
  pages: ['protocol', 'ui', 'text', 'seat', 'case', 'app', 'forms', 'room', 'detainee'],
  poll: ['protocol', 'ui', 'text'],
  detainee: ['protocol', 'ui', 'seat'],
};

const folderOf = (path: string): string => /^src\/(pages\/[^/]+|[^/]+)\//u.exec(path)?.[1] ?? '';

function wrongArrows(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.filter(({ from }) => !mayImport(folderOf(path), folderOf(from))).map(({ from }) => `${path} -> ${from}`),
  );
}

function mayImport(folder: string, other: string): boolean {
  return folder === '' || folder === other || (arrows[folder.split('/')[0] ?? '']?.includes(other) ?? false);
}

describe('the folders of the client', () => {
  test('import only what the map allows', () => expect(wrongArrows(product)).toEqual([]));

  test('are all on the map', () => {
    const folders = new Set(
      product.map(({ path }) => folderOf(path).split('/')[0] ?? '').filter((each) => each !== ''),
    );
    expect([...folders].sort()).toEqual(Object.keys(arrows).sort());
  });

  test('a page that imports another page is found', () => {
    const planted = moduleOf('src/pages/cases/Planted.tsx', "import { Room } from '../conference/Room';");
    expect(wrongArrows([planted])).toEqual(['src/pages/cases/Planted -> src/pages/conference/Room']);
  });

  test('a control that knows the product is found', () => {
    const planted = moduleOf('src/ui/Planted.tsx', "import type { Item } from '../protocol/contract';");
    expect(wrongArrows([planted])).toHaveLength(1);
  });
});

describe('the modules of the client', () => {
  test('ask for a date with DateInput, which knows that half a date is none', () =>
    expect(product.filter(({ text }) => /<input\s[^>]*type="date"/u.test(text)).map(({ path }) => path)).toEqual([
      'src/ui/DateInput',
    ]));

  test('import nothing in a circle', () => expect(cycleIn(product)).toBeUndefined());

  test('a circle is found', () => {
    const planted = [
      moduleOf('src/a.ts', "import { b } from './b';"),
      moduleOf('src/b.ts', "import { c } from './deep/c';"),
      moduleOf('src/deep/c.tsx', "import type { A } from '../a';"),
    ];
    expect(cycleIn(planted)).toEqual(['src/a', 'src/b', 'src/deep/c', 'src/a']);
  });

  test('export nothing that nobody needs', () => {
    // What a test writes from the C# says all there is, whether a page needs it or not.
    const generated = ['src/protocol/contract', 'src/protocol/rights', 'src/protocol/rules'];
    const written = product.filter(({ path }) => !generated.includes(path));
    expect(deadExports(written, modulesUnder('tests'))).toEqual([]);
  });

  test('a dead export is found, also when only a test keeps it', () => {
    const module = moduleOf('src/a.ts', 'export const used = 1;\nexport function dead() { return used; }');
    const reader = moduleOf('tests/a.test.ts', "import { dead, used } from '../src/a';");
    expect(deadExports([module], [])).toEqual(['src/a: used', 'src/a: dead']);
    expect(deadExports([module], [reader])).toEqual(['src/a: dead']);
  });
});
