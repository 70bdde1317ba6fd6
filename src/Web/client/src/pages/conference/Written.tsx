import { useState, type ReactNode } from 'react';
import { mayOnItem } from '../../case/rights';
import type { DecisionItem, NoteItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { ChangeReaders } from './ChangeReaders';
import { EarlierTexts } from './EarlierTexts';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { OneField } from '../../room/OneField';
import { PlainText } from './PlainText';
import { TakeAwayButton } from './TakeAwayButton';
import { WordsWanted } from './WordsWanted';
import { AnswerMark } from '../../room/AnswerMark';
import { Readers } from '../../room/Readers';

interface Props {
  readonly item: DecisionItem | NoteItem;
  readonly className: string;
  readonly children: ReactNode;
}

/** Something that was written down: its words, who may read them, and what you may change. */
export function Written({ item, className, children }: Props): ReactNode {
  const { you, store } = useRoom();
  const [more, setMore] = useState(false);
  const may = mayOnItem(item, you);
  return (
    <article className={className}>
      {children}
      <AnswerMark item={item} />
      <WordsWanted item={item} />
      {item.kind === 'decision' && item.visibility !== 'shared' && <Readers item={item} />}
      <EarlierTexts words={item.earlier} label="Eerdere woorden" />
      <PendingCommandStatuses pending={usePendingCommands(item.id)} />
      <div>
        <Button variant="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Minder' : 'Meer'}
          <span className="unseen"> bij {item.text.slice(0, 40)}</span>
        </Button>
      </div>
      {more && (
        <div className="more">
          {may('reword') && (
            <OneField
              field={`reword:${item.id}`}
              label="Andere woorden"
              button="Wijzigen"
              send={(text) => store.submit({ type: 'reword', item: item.id, text })}
            />
          )}
          {may('setVisibility') && <ChangeReaders item={item} />}
          {may('setPlainText') && item.visibility === 'shared' && <PlainText item={item} />}
          {may('takeAway') && <TakeAwayButton item={item.id} text={item.text} />}
        </div>
      )}
    </article>
  );
}
