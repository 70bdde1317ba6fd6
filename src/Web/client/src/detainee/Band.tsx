import type { ReactNode } from 'react';
import './Band.css';
import type { Subject, TalkedAbout } from './subjects';
import { words } from './words';

interface BandProps {
  readonly talkedAbout: TalkedAbout | undefined;
  readonly here: Subject;
  readonly onGoAlong: (subject: Subject) => void;
}

export function Band({ talkedAbout, here, onGoAlong }: BandProps): ReactNode {
  if (talkedAbout === undefined) return null;

  const { title, subject } = talkedAbout;
  return (
    <div className="band">
      <p>
        {words.talkingAbout} <b>{title}</b>
      </p>
      {subject !== undefined && subject !== here && (
        <button type="button" className="big small" onClick={() => onGoAlong(subject)}>
          {words.goAlong}
        </button>
      )}
    </div>
  );
}
