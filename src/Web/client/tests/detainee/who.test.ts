import { expect, test } from 'vitest';
import { besideWho, spokenIn, whoIn } from '../../src/detainee/who';

test.each([
  ['Els belt je dinsdag.', 'Els'],
  ['Els van de bank komt langs.', 'Els'],
  ['De Haven geeft je een kamer.', 'De Haven'],
  ['Iemand doet dit: Een brief schrijven.', 'Iemand'],
  ['Buurthuis de Ark doet dit: koken.', 'Buurthuis de Ark'],
  ['Jij: je gaat mee.', 'Jij'],
  ['Je tekent de brief.', 'Jij'],
  ['We zoeken een plek.', 'Wij'],
])('a sentence says itself who does it: %s', (line, who) => expect(whoIn(line)).toBe(who));

test.each([
  'Dat doet ze voor 3 mei.',
  'Morgen belt Els.',
  'Er is een wachtlijst.',
  'Je moeder komt langs.',
  'Je ID is klaar.',
  'Voor 3 mei.',
  'De wachtlijst is lang.',
  'Op 3 mei hoor je meer.',
  'VCA is nodig.',
])('and otherwise nobody is made up: %s', (line) => expect(whoIn(line)).toBeUndefined());

test('sentences of the same person stay together', () => {
  expect(
    spokenIn({ kind: 'agreement', lines: ['Els belt je baas.', 'Dat doet ze voor 3 mei.', 'Jij: je komt op tijd.'] }),
  ).toEqual([
    { who: 'Els', lines: ['Els belt je baas.', 'Dat doet ze voor 3 mei.'] },
    { who: 'Jij', lines: ['Jij: je komt op tijd.'] },
  ]);
});

test('the word Jij is not said twice', () => {
  expect(besideWho('Jij: je komt op tijd.')).toBe('Je komt op tijd.');
  expect(besideWho('Jij komt op tijd.')).toBe('Jij komt op tijd.');
});
