import type { ReactNode } from 'react';
import type { AnsweredItem } from '../case/selectors';
import { answers } from '../text/states';
import { Icon } from '../ui/Icon';
import { useRoom } from './RoomContext';
import './AnswerMark.css';

/** What the detainee says of this, at the thing itself. */
export function AnswerMark({ item: { answer } }: { readonly item: AnsweredItem }): ReactNode {
  const { name } = useRoom();
  if (answer === undefined) return null;
  return (
    <p className="answer-mark" data-doubted={answer !== 'right'}>
      <Icon name={answer === 'right' ? 'check' : 'talk'} />
      {name} zegt: {answers[answer].toLowerCase()}
    </p>
  );
}
