import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { areaOf, doubted, needingWords, type AnsweredItem } from '../../case/selectors';
import { mayOnItem } from '../../case/rights';
import { areaOrGeneral } from '../../text/lifeAreas';
import { answers } from '../../text/states';
import { useRoom } from '../../room/RoomContext';
import { SideCard } from './SideCard';

interface Props {
  readonly items: Items;
  readonly show: (item: AnsweredItem) => void;
}

/** What the detainee is not sure of, and what still needs his words. */
export function DetaineeSays({ items, show }: Props): ReactNode {
  const { name, you } = useRoom();
  const unsure = doubted(items);
  const wanted = needingWords(items).filter((item) => mayOnItem(item, you)('setPlainText'));
  return (
    <>
      {unsure.length > 0 && (
        <Listed title={`${name} is niet zeker (${unsure.length})`}>
          {unsure.map((item) => (
            <SideCard
              key={item.id}
              text={textOf(item)}
              words={`${name} zegt: ${answers[item.answer ?? 'dontKnow'].toLowerCase()}`}
              look="side-card--voice"
              show={() => show(item)}
            />
          ))}
        </Listed>
      )}
      {wanted.length > 0 && (
        <Listed title={`Nog in woorden voor ${name} (${wanted.length})`}>
          {wanted.map((item) => (
            <SideCard
              key={item.id}
              text={textOf(item)}
              words={areaOrGeneral(areaOf(item, items))}
              look=""
              show={() => show(item)}
            />
          ))}
        </Listed>
      )}
    </>
  );
}

function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <h2 className="section-title">{title}</h2>
      {children}
    </>
  );
}

const textOf = (item: AnsweredItem): string => (item.kind === 'commitment' ? item.partner : item.text);
