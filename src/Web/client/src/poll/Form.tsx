import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Instant, PollPage, Suits } from '../protocol/contract';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { suitsWords } from '../text/times';
import { answersOf, keepChoices, missingIn, readChoices } from './choices';
import { useSending, type Stage } from './useSending';
import { about, slotWords, words } from './words';

interface Props {
  readonly token: string;
  readonly page: PollPage;
  /** What came back after sending: another page when a time was chosen meanwhile. */
  readonly show: (page: PollPage) => void;
}

export function Form({ token, page, show }: Props): ReactNode {
  const { reference, minutes, slots } = page;
  const [choices, setChoices] = useState(() => readChoices(sessionStorage, token, page));
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { stage, send, takeBack } = useSending(token, show);
  const choose = (start: Instant, suits: Suits): void => {
    const next = { ...choices, [start]: suits };
    setChoices(next);
    keepChoices(sessionStorage, token, next);
    takeBack();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setChecked(true);
    const [first] = missingIn(slots, choices);
    if (first !== undefined) form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    else if (stage === 'choosing' || stage === 'sent') send(answersOf(slots, choices));
  };
  if (stage === 'gone')
    return (
      <div role="status">
        <Notice variant="voice">{words.gone}</Notice>
      </div>
    );
  return (
    <form ref={form} className="poll-form" noValidate onSubmit={submit}>
      <p>
        {about(reference, minutes)} {words.zone} {words.whose}
      </p>
      {slots.map((start) => (
        <Slot
          key={start}
          start={start}
          page={page}
          chosen={choices[start]}
          wrong={checked && choices[start] === undefined}
          choose={(suits) => choose(start, suits)}
        />
      ))}
      <div className="poll-form__end">
        <Button type="submit" variant="main" aria-disabled={stage === 'sending' || stage === 'waiting'}>
          {words.send}
        </Button>
      </div>
      <div role="status">
        <Told stage={stage} />
      </div>
    </form>
  );
}

interface SlotProps {
  readonly start: Instant;
  readonly page: PollPage;
  readonly chosen: Suits | undefined;
  readonly wrong: boolean;
  readonly choose: (suits: Suits) => void;
}

function Slot({ start, page, chosen, wrong, choose }: SlotProps): ReactNode {
  const problem = `problem-${start}`;
  return (
    <fieldset className="poll-slot" {...(wrong && { 'aria-describedby': problem })}>
      <legend>{slotWords(start, page)}</legend>
      {wrong && (
        <p className="poll-slot__problem" id={problem}>
          {words.missing}
        </p>
      )}
      <div className="poll-slot__choices">
        {(Object.keys(suitsWords) as readonly Suits[]).map((suits) => (
          <label key={suits} className="check">
            <input type="radio" name={start} value={suits} checked={chosen === suits} onChange={() => choose(suits)} />
            {suitsWords[suits]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Told({ stage }: { readonly stage: Exclude<Stage, 'gone'> }): ReactNode {
  switch (stage) {
    case 'choosing':
      return null;
    case 'sending':
      return <p className="meta">{words.sending}</p>;
    case 'waiting':
      return <Notice variant="voice">{words.waiting}</Notice>;
    case 'sent':
      return <Notice>{words.thanks}</Notice>;
  }
}
