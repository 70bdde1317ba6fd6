import { names as rules } from '../protocol/rules';

const letters: Readonly<Record<string, string>> = rules.letters;

/** How a name is found, however it is spelled: the server's own rule, tried on the same texts. */
export const matchKey = (text: string): string =>
  Array.from(text, (sign) => (rules.apostrophes.includes(sign) ? "'" : sign))
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
    .replace(/[\s\p{Pd}−]+/gu, ' ')
    .trim();
