import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayFor } from '../../case/rights';
import { agendaOf, areaOf, concerns, conferenceNow, mine, unclaimed } from '../../case/selectors';
import type { ActionItem, Item, PersonId } from '../../protocol/contract';
import { dueWords } from '../../text/dates';
import { areaOrGeneral } from '../../text/lifeAreas';
import { CalmList } from '../../ui/CalmList';
import { useRoom } from '../../room/RoomContext';
import { DetaineeSays } from './DetaineeSays';
import { SideCard } from './SideCard';
import type { Place } from './useFollow';
import './SideColumn.css';

/** What nobody has picked up stays in view, calmly; and what is yours. */
export function SideColumn({
  items,
  look,
}: {
  readonly items: Items;
  readonly look: (place: Place) => void;
}): ReactNode {
  const { you, today, name, people, detainee } = useRoom();
  const open = unclaimed(items);
  const him = detainee === undefined ? undefined : people.get(detainee);
  const own = mine(items, you.person, (action) => him !== undefined && mayFor(him, action, you)('acceptHandOver'));
  const show = (item: Item): void => look(placeOf(items, item));
  const render =
    (words: (action: ActionItem) => string, look_: string) =>
    (id: string): ReactNode => {
      const action = items.action.get(id);
      return action === undefined ? null : (
        <SideCard text={action.text} words={words(action)} look={look_} show={() => show(action)} />
      );
    };
  return (
    <section className="side" aria-label="Open acties en mijn acties">
      <DetaineeSays items={items} show={show} />
      <h2 className="section-title">Nog niemand{open.length > 0 && ` (${open.length})`}</h2>
      {open.length === 0 && (
        <p className="meta">{items.action.size > 0 ? 'Alles is opgepakt.' : 'Er zijn nog geen acties.'}</p>
      )}
      <CalmList
        ids={open.map(({ id }) => id)}
        render={render(
          (action) => (action.owner === undefined ? areaOrGeneral(areaOf(action, items)) : 'Net opgepakt'),
          'side-card--open',
        )}
      />
      <h2 className="section-title">Mijn acties</h2>
      {own.length === 0 && <p className="meta">Je hebt hier nog geen acties.</p>}
      <CalmList
        ids={own.map(({ id }) => id)}
        render={render((action) => roleIn(action, you.person, name) + dueWords(action.due, today), 'side-card--mine')}
      />
    </section>
  );
}

function roleIn(action: ActionItem, person: PersonId, name: string): string {
  const { owner, handingOverTo, deputy } = action;
  if (handingOverTo?.person === person) return 'Jou is gevraagd dit over te nemen · ';
  if (owner?.person === person) return '';
  if (!concerns(action, person)) return `Gevraagd: doet ${name} dit zelf? · `;
  return deputy?.person === person ? 'Je bent vervanger · ' : 'Je helpt mee · ';
}

/** Where something is talked about: its agenda point, or else its life area. */
function placeOf(items: Items, item: Item): Place {
  const area = areaOf(item, items);
  const point = agendaOf(items, conferenceNow(items)?.id).find(({ lifeArea }) => lifeArea === area);
  if (point !== undefined) return { kind: 'item', id: point.id };
  return area === undefined ? { kind: 'closing' } : { kind: 'area', area };
}
