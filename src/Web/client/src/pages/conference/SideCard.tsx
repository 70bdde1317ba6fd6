import type { ReactNode } from 'react';

interface Props {
  readonly text: string;
  readonly words: string;
  readonly look: string;
  readonly show: () => void;
}

/** One thing beside the conversation; a press shows where it is talked about. */
export function SideCard({ text, words, look, show }: Props): ReactNode {
  return (
    <button type="button" className={`side-card ${look}`} onClick={show}>
      <b>{text}</b>
      <span className="meta">{words}</span>
    </button>
  );
}
