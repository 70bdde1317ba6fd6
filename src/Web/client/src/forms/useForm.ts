import { useRef, useState, type RefObject, type SubmitEvent } from 'react';
import type { Answered } from '../protocol/http';
import { wrongOf, type Wrong } from '../app/answers';

interface Form {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly wrong: Wrong | undefined;
  /** What is wrong with all of it. */
  readonly problem: string;
  readonly submit: (event: SubmitEvent) => void;
}

/** Sends what was filled in; when it is refused, everything stays and the field that it is about gets the focus. */
export function useForm(send: () => Promise<Answered<unknown>>, onDone: () => void): Form {
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Wrong>();
  const asking = useRef(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (asking.current) return;
    asking.current = true;
    void send().then((answer) => {
      asking.current = false;
      const now = wrongOf(answer);
      setWrong(now);
      if (now === undefined) onDone();
      else form.current?.querySelector<HTMLElement>(`[name="${now.field}"]`)?.focus();
    });
  };
  const known = wrong !== undefined && wrong.field !== '' && wrong.field !== 'id';
  return { form, wrong, problem: wrong === undefined || known ? '' : wrong.words, submit };
}
