// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { coloursIn, deadClasses, sourcesEndingIn, strangers, type Source } from './styles';

const sheets = sourcesEndingIn(/\.css$/u);
const modules = sourcesEndingIn(/\.tsx?$/u);

/** What belongs to a whole entry instead of to one component. */
const ofAnEntry = [
  'ui/base.css',
  'ui/tokens.css',
  'ui/fields.css',
  'ui/card.css',
  'ui/table.css',
  'detainee/detainee.css',
];
const ofAComponent = sheets.filter(({ path }) => !ofAnEntry.includes(path));

const planted = (path: string, text: string): Source => ({ path, text });

describe('a stylesheet', () => {
  test.each(sheets)('$path has at most 150 lines', ({ text }) => expect(text.split('\n').length).toBeLessThan(152));

  test.each(sheets.filter(({ path }) => path !== 'ui/tokens.css'))('$path names its colours', ({ text }) =>
    expect(coloursIn(text)).toEqual([]),
  );

  test('a colour without a name is found', () => expect(coloursIn('a { color: #eef1f4 }')).toEqual(['#eef1f4']));

  test('is imported by the component of its name alone', () => expect(strangers(ofAComponent, modules)).toEqual([]));

  test('one that nobody or somebody else imports is found', () => {
    const card = planted('ui/Card.css', '');
    const own = planted('ui/Card.tsx', "import './Card.css';");
    expect(strangers([card], [own])).toEqual([]);
    expect(strangers([card], [])).toEqual(['ui/Card.css']);
    expect(strangers([card], [own, planted('app/Page.tsx', "import '../ui/Card.css';")])).toEqual(['ui/Card.css']);
  });

  test('dresses only what exists', () => expect(deadClasses(sheets, modules)).toEqual([]));

  test('a class that nobody names is found', () => {
    const css = '.card .card__end { color: red; }\n.pill--open { margin: 0.5rem; }';
    const using = planted('ui/Card.tsx', "<div className='card'>");
    expect(deadClasses([planted('ui/Card.css', css)], [using])).toEqual([
      'Card.css: card__end',
      'Card.css: pill--open',
    ]);
    const madeUp = planted('ui/Pill.tsx', 'className={`card__end pill--${kind}`}');
    expect(deadClasses([planted('ui/Card.css', css)], [using, madeUp])).toEqual([]);
  });
});
