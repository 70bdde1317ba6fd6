import { expect, test } from 'vitest';
import { isPlain } from '../../src/text/plainDutch';
import examples from './plainDutch.examples.json';

test.each(Object.entries(examples))('H2 what is plain on the server is plain here: %s', (text, plain) =>
  expect(isPlain(text)).toBe(plain),
);
