/** Gathers sentences for a polite live region: together after a second, and at most once in three. */
interface SentenceQueue {
  readonly say: (sentences: readonly string[]) => void;
  readonly end: () => void;
}

const gather = 1_000;
const rest = 3_000;
const atMost = 3;

export function createSentenceQueue(speak: (text: string) => void, now: () => number = Date.now): SentenceQueue {
  let waiting: readonly string[] = [];
  let spokenAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    spokenAt = now();
    speak(inOneBreath(waiting));
    waiting = [];
  };
  return {
    say: (sentences) => {
      if (sentences.length === 0) return;
      waiting = [...waiting, ...sentences.filter((each) => !waiting.includes(each))];
      timer ??= setTimeout(flush, Math.max(gather, spokenAt + rest - now()));
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

export function inOneBreath(sentences: readonly string[]): string {
  const rest = sentences.length - atMost;
  const said = sentences.slice(0, atMost).join(' ');
  if (rest <= 0) return said;
  return `${said} En nog ${rest} ${rest === 1 ? 'wijziging' : 'wijzigingen'}.`;
}
