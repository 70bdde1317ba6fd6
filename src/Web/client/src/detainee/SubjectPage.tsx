import type { ReactNode, Ref } from 'react';
import type { ItemId } from '../protocol/contract';
import type { Page } from './pages';
import { Pictogram } from './Pictogram';
import './SubjectPage.css';
import { goal, keptTogether, subjects, words } from './words';

interface SubjectPageProps {
  readonly page: Page;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Takes back what he just said; absent when the conversation is over. */
  readonly takeBack: ((goal: ItemId) => void) | undefined;
}

/** His own words first, then each promise beside the name of who does it. */
export function SubjectPage({ page, heading, takeBack }: SubjectPageProps): ReactNode {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        <Pictogram subject={page.subject} />
        {subjects[page.subject].heading}
      </h2>
      {page.subject === 'wishes' && <p className="question">{words.question}</p>}
      {page.rows.length === 0 && <p>{words.nothingHere}</p>}
      {page.rows.map((row, index) =>
        row.kind === 'goal' ? (
          <blockquote key={index} className="voice">
            <p>“{row.lines.join(' ')}”</p>
            {takeBack !== undefined && row.yours && (
              <button type="button" className="big small" onClick={() => takeBack(row.item)}>
                {goal.takeBack}
              </button>
            )}
          </blockquote>
        ) : (
          <div key={index} className="row" data-named={row.who !== ''}>
            {row.who !== '' && <b>{row.who}</b>}
            <p>{row.lines.map(keptTogether).join(' ')}</p>
          </div>
        ),
      )}
    </>
  );
}
