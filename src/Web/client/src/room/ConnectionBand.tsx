import { useEffect, useState, type ReactNode } from 'react';
import { Notice } from '../ui/Notice';

export const connectionLost = 'Geen verbinding. Wat je typt, blijft bewaard.';
export const connectionBack = 'De verbinding is er weer.';
const mayBeBlocked =
  'Duurt dit lang? Misschien houdt je netwerk de verbinding tegen. Vraag je ICT-beheerder om WebSockets toe te staan.';
const long = 60_000;

/** Says calmly that the line is gone, after a moment of patience; and after a minute what may be in the way. */
export function ConnectionBand({ offline }: { readonly offline: boolean }): ReactNode {
  return offline && <Lost />;
}

function Lost(): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Notice variant="voice">
      {connectionLost}
      {isLong && ` ${mayBeBlocked}`}
    </Notice>
  );
}
