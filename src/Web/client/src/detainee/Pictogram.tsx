import type { ReactNode } from 'react';
import type { Answer } from '../protocol/contract';
import './Pictogram.css';
import type { Subject } from './subjects';

const pictures: Record<Subject, string> = {
  release:
    'M5 6h14a1.5 1.5 0 011.5 1.5v11A1.5 1.5 0 0119 20H5a1.5 1.5 0 01-1.5-1.5v-11A1.5 1.5 0 015 6zM3.5 10.5h17M8 3.5V8M16 3.5V8',
  wishes: 'M5 5h14a1.5 1.5 0 011.5 1.5v8A1.5 1.5 0 0119 16h-7l-5 4v-4H5a1.5 1.5 0 01-1.5-1.5v-8A1.5 1.5 0 015 5z',
  identity:
    'M5 5h14a2 2 0 012 2v10a2 2 0 01-2 2H5a2 2 0 01-2-2V7a2 2 0 012-2zM9 13a2 2 0 100-4 2 2 0 000 4zM6 16c1-2 5-2 6 0M14 10h4M14 14h4',
  housing: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  workAndIncome: 'M5 7h14a2 2 0 012 2v9a2 2 0 01-2 2H5a2 2 0 01-2-2V9a2 2 0 012-2zM8 7V4h8v3M3 13h18',
  debts: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM14.5 8.5c-4-1.5-5.5 5 0 5.5M8.5 10h4M8.5 12h4',
  care: 'M12 20s-8-5-8-11a4.5 4.5 0 018-2 4.5 4.5 0 018 2c0 6-8 11-8 11z',
  socialNetwork: 'M9 11a3 3 0 100-6 3 3 0 000 6zM3 19c0-6 12-6 12 0M16 11a2.5 2.5 0 100-5M17 14c2.5 0 4 2 4 5',
  family:
    'M8 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM3.5 20v-4c0-5 9-5 9 0v4M17 13a2 2 0 100-4 2 2 0 000 4zM14.5 20v-2c0-3 5.5-3 5.5 0v2',
  education: 'M12 7c-2-2-5-2-9-2v13c4 0 7 0 9 2 2-2 5-2 9-2V5c-4 0-7 0-9 2zM12 7v13',
  addiction: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  other: 'M5 12h.01M12 12h.01M19 12h.01',
  agreements: 'M4 6h16M4 12h16M4 18h10',
};

const signs: Record<Answer, string> = {
  right: 'M5 12l5 5 9-10',
  notRight: 'M6 6l12 12M18 6L6 18',
  dontKnow: 'M9 9c0-4 6-4 6 0 0 2.5-3 2.5-3 5M12 18h.01',
};

/** A simple line picture; the word stands beside it, so it says nothing of its own. */
export function Pictogram({ subject }: { readonly subject: Subject }): ReactNode {
  return <Lines path={pictures[subject]} />;
}

export function Sign({ of }: { readonly of: Answer }): ReactNode {
  return <Lines path={signs[of]} />;
}

function Lines({ path }: { readonly path: string }): ReactNode {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
