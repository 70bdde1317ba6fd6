import { useState } from 'react';
import type { ScreenItem } from '../protocol/contract';

export interface Choosing {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

/** "Wat klopt niet?": pointing at one of several promises. It ends when another page is read. */
export function useChoosing(items: readonly ScreenItem[]): Choosing {
  const page = items.map((item) => item.id).join(' ');
  const [chosen, setChosen] = useState<string>();
  return { isOn: items.length > 1 && chosen === page, set: (isOn) => setChosen(isOn ? page : undefined) };
}
