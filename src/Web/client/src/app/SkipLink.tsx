import type { ReactNode } from 'react';

export function SkipLink(): ReactNode {
  return (
    <a className="skip" href="#content">
      Naar de inhoud
    </a>
  );
}
