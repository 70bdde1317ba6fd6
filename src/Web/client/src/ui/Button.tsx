import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './Button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly children: ReactNode;
}

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: Props): ReactNode {
  return <button type={type} className={`button button--${look} ${className}`} {...rest} />;
}
