import { useDraft } from './RoomContext';

interface Editing {
  /** What the field shows: what was typed, nothing included, or else what stands there now. */
  readonly text: string;
  readonly write: (text: string) => void;
  /** Sent or given up: the field shows again what stands there. */
  readonly done: () => void;
  readonly isChanged: boolean;
  /** What somebody else made of it while one typed. */
  readonly meanwhile: string | undefined;
}

interface Draft {
  readonly text: string;
  /** What stood there when typing began. */
  readonly from: string;
}

/** Changing words that stand somewhere. What is typed outlives a reload; a field that was emptied is empty. */
export function useEditing(field: string, stored: string): Editing {
  const [kept, keep] = useDraft(field);
  const draft = draftIn(kept);
  const isChanged = draft !== undefined && draft.text !== stored;
  return {
    text: draft?.text ?? stored,
    write: (text) => keep(JSON.stringify({ text, from: draft?.from ?? stored } satisfies Draft)),
    done: () => keep(''),
    isChanged,
    meanwhile: isChanged && draft.from !== stored ? stored : undefined,
  };
}

function draftIn(kept: string): Draft | undefined {
  try {
    return kept === '' ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined; // Of an older page.
  }
}
