import type { ReactNode } from 'react';
import { initialsOf } from './initials';
import './Avatar.css';

const tints = 8;

/** A sign for an organisation. The name stands beside it or is given as `label`. */
export function Avatar({
  name,
  label,
  voice = false,
}: {
  readonly name: string;
  readonly label?: string;
  readonly voice?: boolean;
}): ReactNode {
  const tint = voice ? 'voice' : String(tintOf(name));
  const letters = voice ? name.charAt(0).toUpperCase() : initialsOf(name);
  return (
    <span
      className={`avatar avatar--${tint}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label })}
    >
      {letters}
    </span>
  );
}

function tintOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973;
  return sum % tints;
}
