import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice';

export const noLine = 'Geen verbinding. Wat je typt, blijft bewaard.';
export const lineAgain = 'De verbinding is er weer.';

/** Says calmly that the line is gone, after a moment of patience. */
export function LineBand({ away }: { readonly away: boolean }): ReactNode {
  return away && <Notice look="voice">{noLine}</Notice>;
}
