import { useId, type ReactNode } from 'react';
import type { Wrong } from '../app/answers';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly wrong?: Wrong | undefined;
  readonly required?: boolean;
  readonly long?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'number' | 'search';
  readonly onChange: (value: string) => void;
}

/** One field with its label; what is wrong with it stands beneath it. */
export function Field({
  name,
  label,
  value,
  wrong,
  required = false,
  long = false,
  type = 'text',
  onChange,
}: Props): ReactNode {
  const id = useId();
  const isWrong = wrong?.field === name;
  const common = {
    name,
    value,
    required,
    className: 'input',
    autoComplete: 'off',
    ...(isWrong && { 'aria-invalid': true, 'aria-describedby': id }),
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <label className="field">
      <span>
        {label}
        {!required && type !== 'search' && ' (mag leeg blijven)'}
      </span>
      {long ? (
        <textarea {...common} rows={2} maxLength={2_000} />
      ) : (
        <input
          {...common}
          type={type === 'email' ? 'text' : type}
          {...(type === 'email' && { inputMode: 'email' as const })}
          maxLength={200}
        />
      )}
      {isWrong && (
        <span className="field__problem" id={id}>
          {wrong.words}
        </span>
      )}
    </label>
  );
}
