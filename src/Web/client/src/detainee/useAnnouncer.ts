import { useEffect, useState } from 'react';
import { createAnnouncer } from './announcer';

/** The one polite live region of this screen: its text, and how to say something in it. */
export function useAnnouncer(): readonly [string, (sentence: string) => void] {
  const [sentence, setSentence] = useState('');
  const [announce] = useState(() => createAnnouncer(setSentence));
  return [sentence, announce];
}

/** Says the sentence once whenever it becomes another one. */
export function useSaid(sentence: string | undefined, announce: (sentence: string) => void): void {
  useEffect(() => {
    if (sentence !== undefined) announce(sentence);
  }, [sentence, announce]);
}
