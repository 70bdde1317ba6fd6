import { act, useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DateInput, wholeDate } from '../../src/ui/DateInput';

let root: Root;
let heard: readonly string[] = [];

function Kept({ first }: { readonly first: string }): ReactNode {
  const [date, setDate] = useState(first);
  const take = (next: string): void => {
    heard = [...heard, next];
    setDate(next);
  };
  return <DateInput value={date} onChange={take} />;
}
const field = (): HTMLInputElement => document.querySelector('input') as HTMLInputElement;
const show = (first: string): void => act(() => root.render(<Kept first={first} />));
const type = (text: string): void =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="page"></div>';
  root = createRoot(document.getElementById('page') as HTMLElement);
  heard = [];
});
afterEach(() => act(() => root.unmount()));

test('a year that is being typed is no date yet, and stays in the field', () => {
  show('');
  for (const step of ['0002-03-08', '0020-03-08', '0202-03-08', '2027-03-08']) {
    type(step);
    expect(field().value).toBe(step);
    expect(field().validity.customError).toBe(step !== '2027-03-08');
  }
  expect(heard).toEqual(['', '', '', '2027-03-08']);
});

test('a date can be taken out of the field', () => {
  show('2027-03-08');
  type('');
  expect(field().value).toBe('');
  expect(heard).toEqual(['']);
});

test('half a date that was kept shows an empty field', () => {
  show('0002-03-08');
  expect(field().value).toBe('');
});

test('a whole date has a year of four digits', () => {
  expect(['2027-03-08', '0202-03-08', '20277-03-08', '2027-13-08', ''].map(wholeDate)).toEqual([
    '2027-03-08',
    '',
    '',
    '',
    '',
  ]);
});
