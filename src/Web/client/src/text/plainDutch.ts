import { plainDutch as rules } from '../protocol/rules';

const signs: readonly string[] = Array.from(rules.writtenOnly);
const hard: ReadonlySet<string> = new Set(rules.hard);
const stems = rules.hard.filter((word) => word.length >= rules.stem);
const known: readonly string[] = rules.known;

/** Whether a text may stand on the detainee's screen as it is typed: the server's own rule, tried on the same texts. */
export function isPlain(text: string): boolean {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  return (
    words.length > 0 &&
    sentences.every((sentence) => sentence.length <= rules.longestSentence) &&
    !words.some(isHard) &&
    words.length <= rules.averageSentence * sentences.length &&
    !signs.some((sign) => text.includes(sign))
  );
}

function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])[ \t]/u))
    .map((sentence) => sentence.split(/[ \t]+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

function isHard(word: string): boolean {
  const bare = word.replace(/^[.,:!?"'‘’“”]+|[.,:!?"'‘’“”]+$/gu, '');
  const parts = bare.split('-');
  return (
    bare.length > rules.longestWord ||
    (bare.includes('.') && !/^[.0-9]*$/u.test(bare)) ||
    parts.some(isAbbreviation) ||
    [bare, ...parts].some(isOnTheList)
  );
}

const isAbbreviation = (part: string): boolean => (part.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !known.includes(part);

function isOnTheList(word: string): boolean {
  const small = word.toLowerCase();
  return hard.has(small) || stems.some((stem) => small.startsWith(stem));
}

/** The life areas as the detainee's screen speaks of them. */
export const spokenAreas = rules.areas;
