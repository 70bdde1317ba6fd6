import { expect, test } from 'vitest';
import * as all from '../../src/detainee/words';

/** Every fixed text of this screen. */
const asked = [
  all.asking.question({ kind: 'mine', who: 'jij' }),
  all.asking.question({ kind: 'theirs', who: 'Els' }),
  all.asking.question({ kind: 'agreement', who: 'Els en jij' }),
  all.asking.question({ kind: 'agreement' }),
];
const texts: readonly string[] = [...new Set([...leaves(all), ...asked])];
const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/u)).filter((sentence) => sentence !== '');
const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

const passives = /\b(?:word|wordt|worden|werd|werden|geworden)\b/iu;
const abbreviations = /D&R|\bPI\b|\bGGZ\b|\bCJIB\b|v\.i\.|\bWmo\b|\bBRP\b|\bMDO\b|\bTBO\b|\bZVH\b|\bBSN\b|\bUWV\b/u;
const difficult =
  /indicer|traject|conform|casuïst|terugval|re-integratie|basisvoorwaard|toestemming|schuldhulpverlening|convenant|ketenpartner|escaler|stuurgroep|geautoriseer|sessie|verifi|valid|registr|participa|applicatie|authenti|server|detentie|gedetineerd/iu;
const formal = /\b(?:u|uw|gij)\b/iu;
const blame = /mislukt|verboden|fout gedaan|schuld van|weiger/iu;

test('there are texts to read', () => expect(texts.length).toBeGreaterThan(60));
test.each(sentences)('H2 no sentence has more than fifteen words: %s', (sentence) =>
  expect(wordsIn(sentence).length).toBeLessThanOrEqual(15),
);
test('H2 a sentence has ten words at most on average, also without the buttons', () => {
  const whole = sentences.filter((sentence) => /[.?!]$/u.test(sentence));
  expect(whole.reduce((sum, sentence) => sum + wordsIn(sentence).length, 0) / whole.length).toBeLessThanOrEqual(10);
});
test.each(texts)('H2 says who does what, without abbreviations, difficult words, "u" or blame: %s', (text) => {
  expect(text).not.toMatch(passives);
  expect(text).not.toMatch(abbreviations);
  expect(text).not.toMatch(difficult);
  expect(text).not.toMatch(formal);
  expect(text).not.toMatch(blame);
});
test.each(texts)('is in sentence case: %s', (text) => {
  expect(text).toMatch(/^\p{Lu}/u);
  expect(text.replace(/\bID\b/gu, '')).not.toMatch(/\p{Lu}{2}/u);
});

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
