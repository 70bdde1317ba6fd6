import { useState, type InputHTMLAttributes, type ReactNode } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'onChange'> {
  readonly value: string;
  /** The date, or nothing for as long as it is not whole. */
  readonly onChange: (date: string) => void;
}

/** A date that is typed part by part. While the year has one, two or three digits there is no date yet. */
export function DateInput({ value, onChange, ...rest }: Props): ReactNode {
  const [typed, setTyped] = useState(wholeDate(value));
  if (wholeDate(typed) !== wholeDate(value)) setTyped(wholeDate(value));
  return (
    <input
      max="9999-12-31"
      {...rest}
      className="input"
      type="date"
      value={typed}
      ref={(input) => input?.setCustomValidity(typed === wholeDate(typed) ? '' : 'Vul de hele datum in: ook het jaar.')}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(wholeDate(target.value));
      }}
    />
  );
}

/** "" for "0002-03-08", which a date field gives while somebody types 2027. */
export const wholeDate = (date: string): string =>
  /^[1-9]\d{3}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)) ? date : '';
