import { useState, type ReactNode } from 'react';
import { Button } from './Button';

type Copying = { readonly kind: 'idle' | 'copied' | 'failed' } | { readonly kind: 'shown'; readonly text: string };

interface Props {
  /** What is copied, or how to get it; undefined when that does not succeed now. */
  readonly text: string | (() => Promise<string | undefined>);
  /** What the field is called that shows it, where the browser may not copy. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A button that copies, and says that it did; where the browser may not copy, the text is shown. */
export function Copy({ text, name, children }: Props): ReactNode {
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  const copy = async (): Promise<void> => {
    const found = typeof text === 'string' ? text : await text();
    setCopying(found === undefined ? { kind: 'failed' } : await copied(found));
  };
  return (
    <>
      <Button onClick={() => void copy()}>{children}</Button>
      <span className="meta" role="status">
        {copying.kind === 'copied' && 'Gekopieerd'}
        {copying.kind === 'failed' && 'Dit lukt nu niet. Probeer het zo nog een keer.'}
      </span>
      {copying.kind === 'shown' && (
        <textarea
          className="input"
          readOnly
          rows={3}
          aria-label={name}
          value={copying.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

async function copied(text: string): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'copied' };
  } catch {
    return { kind: 'shown', text };
  }
}
