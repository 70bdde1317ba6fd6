import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { isRunning, needsOwner, pastConferences, underArea } from '../../case/selectors';
import { mayInCase, mayOnConference } from '../../case/rights';
import type { AgendaItem, ConferenceItem, LifeArea, Me, Present } from '../../protocol/contract';
import { PrepareLink } from '../../app/PrepareLink';
import { fixedAreas, lifeAreas } from '../../text/lifeAreas';
import { dayAt } from '../../text/dates';
import { conferenceTypes, segments } from '../../text/states';
import { AddAgendaItem } from './AddAgendaItem';
import { AddLifeArea } from '../../room/AddLifeArea';
import { AgendaRow, NavRow } from './AgendaRow';
import { useRoom } from '../../room/RoomContext';
import type { Following, Place } from './useFollow';
import { Hands } from './Hands';
import { Lead } from './Lead';
import { Presence } from './Presence';
import { RoomMenu } from './RoomMenu';
import './AgendaNav.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly agenda: readonly AgendaItem[];
  readonly following: Following;
  readonly look: (place: Place) => void;
  readonly present: Present['organisations'];
  readonly me: Me;
}

export function AgendaNav({ items, conference, agenda, following, look, present, me }: Props): ReactNode {
  const { store, you } = useRoom();
  const isAt = (place: Place): boolean => JSON.stringify(place) === JSON.stringify(following.place);
  const rest = areasBeside(items, agenda);
  return (
    <section className="agenda" aria-label="Agenda en leiding">
      {conference !== undefined && <Lead items={items} conference={conference} agenda={agenda} present={present} />}
      {conference === undefined && mayInCase(you)('draftConference') && (
        <div className="lead">
          <PrepareLink reference={store.reference} segment={undefined} />
        </div>
      )}
      <nav aria-label="Agenda">
        {bySegment(agenda).map(({ segment, points }) => (
          <div key={segment} className="agenda__part">
            <h2>{segments[segment]}</h2>
            <ol>
              {points.map((item) => (
                <AgendaRow
                  key={item.id}
                  item={item}
                  conference={conference}
                  open={openIn(items, item.lifeArea)}
                  at={isAt({ kind: 'item', id: item.id })}
                  look={look}
                />
              ))}
            </ol>
          </div>
        ))}
        <ul className="agenda__part">
          {rest.map((area) => (
            <NavRow
              key={area}
              icon={area}
              words={lifeAreas[area]}
              open={openIn(items, area)}
              at={isAt({ kind: 'area', area })}
              look={() => look({ kind: 'area', area })}
            />
          ))}
          {!agenda.some(({ subject }) => subject === 'closingRound') && (
            <NavRow
              icon="list"
              words="Afspraken doornemen"
              open={0}
              at={isAt({ kind: 'closing' })}
              look={() => look({ kind: 'closing' })}
            />
          )}
          <NavRow
            icon="people"
            words="Wie doet er mee?"
            open={0}
            at={isAt({ kind: 'people' })}
            look={() => look({ kind: 'people' })}
          />
          <NavRow
            icon="time"
            words="Tijdlijn"
            open={0}
            at={isAt({ kind: 'timeline' })}
            look={() => look({ kind: 'timeline' })}
          />
        </ul>
        <EarlierConferences items={items} but={conference} isAt={isAt} look={look} />
      </nav>
      {conference !== undefined && isRunning(conference) && !mayOnConference(conference, you)('setCurrentItem') && (
        <label className="check agenda__follow">
          <input
            type="checkbox"
            checked={following.follows}
            onChange={(event) => following.setFollows(event.target.checked)}
          />
          Volg de gespreksleider
        </label>
      )}
      {conference !== undefined && isRunning(conference) && <Hands items={items} conference={conference} />}
      {conference !== undefined && conference.segment !== 'closed' && (
        <AddAgendaItem conference={conference} areas={areasOf(items)} />
      )}
      <AddLifeArea known={areasOf(items)} />
      <div className="agenda__narrow">
        <Presence present={present} />
        <RoomMenu me={me} />
      </div>
    </section>
  );
}

/** What was agreed before, to look back at. */
function EarlierConferences({
  items,
  but,
  isAt,
  look,
}: {
  readonly items: Items;
  readonly but: ConferenceItem | undefined;
  readonly isAt: (place: Place) => boolean;
  readonly look: (place: Place) => void;
}): ReactNode {
  const { today } = useRoom();
  const past = pastConferences(items).filter(({ id }) => id !== but?.id);
  if (past.length === 0) return null;
  return (
    <div className="agenda__part">
      <h2>Eerder</h2>
      <ul>
        {past.map(({ id, type, plannedAt }) => (
          <NavRow
            key={id}
            icon="list"
            words={`${conferenceTypes[type]}${plannedAt === undefined ? '' : `, ${dayAt(plannedAt, today)}`}`}
            open={0}
            at={isAt({ kind: 'past', id })}
            look={() => look({ kind: 'past', id })}
          />
        ))}
      </ul>
    </div>
  );
}

function bySegment(
  agenda: readonly AgendaItem[],
): readonly { readonly segment: AgendaItem['segment']; readonly points: readonly AgendaItem[] }[] {
  return [...new Set(agenda.map(({ segment }) => segment))].map((segment) => ({
    segment,
    points: agenda.filter((each) => each.segment === segment),
  }));
}

const areasOf = (items: Items): readonly LifeArea[] => [...items.case.values()][0]?.lifeAreas ?? fixedAreas;

/** Life areas of this case that the agenda does not name. */
function areasBeside(items: Items, agenda: readonly AgendaItem[]): readonly LifeArea[] {
  return areasOf(items).filter((area) => !agenda.some(({ lifeArea }) => lifeArea === area));
}

const openIn = (items: Items, area: LifeArea | undefined): number =>
  area === undefined ? 0 : underArea(items.action, area, items).filter(needsOwner).length;
