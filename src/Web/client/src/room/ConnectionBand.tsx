import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice';

export const connectionLost = 'Geen verbinding. Wat je typt, blijft bewaard.';
export const connectionBack = 'De verbinding is er weer.';

/** Says calmly that the line is gone, after a moment of patience. */
export function ConnectionBand({ offline }: { readonly offline: boolean }): ReactNode {
  return offline && <Notice variant="voice">{connectionLost}</Notice>;
}
