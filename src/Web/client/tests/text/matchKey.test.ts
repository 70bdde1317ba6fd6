import { expect, test } from 'vitest';
import { matchKey } from '../../src/text/matchKey';
import examples from './matchKey.examples.json';

test.each(Object.entries(examples))('what is the same name on the server is the same here: %s', (text, key) =>
  expect(matchKey(text)).toBe(key),
);
