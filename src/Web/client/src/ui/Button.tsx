import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './Button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'main' | 'plain' | 'quiet';
  readonly children: ReactNode;
}

export function Button({ variant = 'plain', type = 'button', className = '', ...rest }: Props): ReactNode {
  return <button type={type} className={`button button--${variant} ${className}`} {...rest} />;
}
