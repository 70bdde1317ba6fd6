import type { ReactNode } from 'react';
import './Icon.css';

const paths = {
  identity:
    'M3 7a2 2 0 012-2h14a2 2 0 012 2v10a2 2 0 01-2 2H5a2 2 0 01-2-2zM7 11a2 2 0 104 0 2 2 0 10-4 0M14 10h4M14 14h4M6 16c1-2 5-2 6 0',
  housing: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  workAndIncome: 'M3 9a2 2 0 012-2h14a2 2 0 012 2v9a2 2 0 01-2 2H5a2 2 0 01-2-2zM8 7V4h8v3M3 13h18',
  debts: 'M4 6a8 3 0 0016 0 8 3 0 10-16 0v6c0 4 16 4 16 0V6M4 12v6c0 4 16 4 16 0v-6',
  care: 'M12 20s-8-5-8-11a4.5 4.5 0 018-2 4.5 4.5 0 018 2c0 6-8 11-8 11z',
  socialNetwork: 'M6 9a3 3 0 106 0 3 3 0 10-6 0M3 19c1-5 11-5 12 0M15 7a2.500 2.500 0 110 5M17 14c2 0.500 3.500 2 4 5',
  family:
    'M5 7a2.500 2.500 0 105 0 2.500 2.500 0 10-5 0M14 7a2.500 2.500 0 105 0 2.500 2.500 0 10-5 0M3 20v-4c0-5 9-5 9 0v4M12 16c0-5 9-5 9 0v4M10 20h4',
  education: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14',
  addiction: 'M12 3v18M12 8c-5 0-7-2-7-4M12 13c5 0 7-2 7-4M12 18c-5 0-7-2-7-4',
  other: 'M5 12h0.010M12 12h0.010M19 12h0.010',
  check: 'M5 12l5 5 9-10',
  list: 'M4 6h16M4 12h16M4 18h10',
  lock: 'M5 13a2 2 0 012-2h10a2 2 0 012 2v5a2 2 0 01-2 2H7a2 2 0 01-2-2zM8 11V8a4 4 0 018 0v3',
  people: 'M6 9a3 3 0 106 0 3 3 0 10-6 0M3 19c1-5 11-5 12 0M15 7a2.500 2.500 0 110 5M17 14c2 0.500 3.500 2 4 5',
  person: 'M8.500 8a3.500 3.500 0 107 0 3.500 3.500 0 10-7 0M5 20c1-7 13-7 14 0',
  eye: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM9 12a3 3 0 106 0 3 3 0 10-6 0',
  time: 'M3 12a9 9 0 1018 0 9 9 0 10-18 0M12 7v5l3 3',
  talk: 'M4 5h16v11H11l-5 4v-4H4z',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  grip: 'M9 6h0.010M9 12h0.010M9 18h0.010M15 6h0.010M15 12h0.010M15 18h0.010',
  hand: 'M8 12V6a1.500 1.500 0 013 0v5M11 10V4.500a1.500 1.500 0 013 0V11M14 7a1.500 1.500 0 013 0v7c0 4-2 6-5 6-4 0-5-2-7-6l-1-2c1-1.500 2.500-1 4 1',
} as const;

/** Every life area has an icon of its own name. */
export type IconName = keyof typeof paths;

/** Decoration beside a word: a screen reader passes it by. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
