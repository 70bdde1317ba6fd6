import { newsInSeveral } from './words';

const quietFor = 3_000;
const betweenTwo = 100;

/** Says at most one thing in three seconds; what comes in between waits and is said together. */
export function createAnnouncer(show: (sentence: string) => void): (sentence: string) => void {
  let waiting: readonly string[] = [];
  let isQuiet = true;

  const say = (sentence: string): void => {
    isQuiet = false;
    show(sentence);
    setTimeout(next, quietFor);
  };
  const next = (): void => {
    show('');
    if (waiting.length === 0) {
      isQuiet = true;
      return;
    }
    const sentence = waiting.length > 2 ? newsInSeveral : waiting.join(' ');
    waiting = [];
    setTimeout(() => say(sentence), betweenTwo);
  };

  return (sentence) => {
    if (isQuiet) say(sentence);
    else if (!waiting.includes(sentence)) waiting = [...waiting, sentence];
  };
}
