import type { ReactNode } from 'react';
import type { Ref } from 'react';
import type { Command, ScreenItem } from '../protocol/contract';
import { press } from './answering';
import type { Page, Row } from './pages';
import { Pictogram, Sign } from './Pictogram';
import './SubjectPage.css';
import type { Choosing } from './useChoosing';
import { besideWho } from './who';
import { asking, marks, subjects, words } from './words';

interface SubjectPageProps {
  readonly page: Page;
  readonly items: readonly ScreenItem[];
  readonly heading: Ref<HTMLHeadingElement>;
  readonly choosing: Choosing;
  readonly submit: (...commands: readonly Command[]) => void;
}

export function SubjectPage({ page, items, heading, choosing, submit }: SubjectPageProps): ReactNode {
  const others = page.rows.filter((row) => row.kind !== 'goal');
  const isLastOfItem = (row: Row): boolean => others.findLast((other) => other.item === row.item) === row;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        <Pictogram subject={page.subject} />
        {subjects[page.subject].heading}
      </h2>
      {page.rows.length === 0 && <p>{words.nothingHere}</p>}
      {page.rows
        .filter((row) => row.kind === 'goal')
        .map((row, index) => (
          <blockquote key={index} className="voice">
            <p>“{row.lines.join(' ')}”</p>
          </blockquote>
        ))}
      {others.map((row, index) => {
        const item = isLastOfItem(row) ? items.find(({ id }) => id === row.item) : undefined;
        return (
          <div key={index} className="row">
            <b>{row.who}</b>
            <p id={`row-${index}`}>{row.lines.map(besideWho).join(' ')}</p>
            {item !== undefined && choosing.isOn && (
              <button
                type="button"
                className="big small"
                aria-pressed={item.answer === 'notRight'}
                aria-describedby={`row-${index}`}
                onClick={() => submit(...press([item], 'notRight'))}
              >
                {item.answer === 'notRight' && <Sign of="notRight" />}
                {asking.thisIsNotRight}
              </button>
            )}
            {item?.answer !== undefined && !choosing.isOn && items.length > 1 && (
              <span className="mark">
                <Sign of={item.answer} />
                {marks[item.answer]}
              </span>
            )}
          </div>
        );
      })}
    </>
  );
}
