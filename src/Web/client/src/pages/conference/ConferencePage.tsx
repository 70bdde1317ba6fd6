import { useState, type FocusEvent, type ReactNode } from 'react';
import type { OpenCase } from '../../room/CasePage';
import { agendaOf, conferenceNow } from '../../case/selectors';
import { AgendaNav } from './AgendaNav';
import { Announcer } from '../../room/Announcer';
import { useConnectionLost } from '../../seat/useConnectionLost';
import { ClockContext } from '../../room/clock';
import { OfflineContext, RoomContext, PendingCommandsContext } from '../../room/RoomContext';
import { useFollow, type Place } from './useFollow';
import { LiveBands } from './LiveBands';
import { Middle } from './Middle';
import { MovedBand } from '../../room/MovedBand';
import { useRoomContextValue } from '../../room/useRoomContextValue';
import { RoomHeader } from './RoomHeader';
import { SideColumn } from './SideColumn';
import { countsIn, Tabs, type Tab } from './Tabs';
import { centralQuestion } from '../../text/question';
import './ConferencePage.css';

/** What all of it is for, in view on every screen. */
const CentralQuestion = (): ReactNode => <p className="room__question">{centralQuestion}</p>;

/** The conference: left the agenda, in the middle what it is about, right what nobody has and what is yours. */
export function Room({ store, snapshot, view, me }: OpenCase): ReactNode {
  const { items } = view;
  const conference = conferenceNow(items);
  const agenda = agendaOf(items, conference?.id);
  const isClosed = conference?.segment === 'closed';
  const following = useFollow(
    isClosed ? undefined : conference?.currentItem,
    isClosed ? undefined : agenda[0]?.id,
    store.drafts,
  );
  const [tab, setTab] = useState<Tab>('now');
  const offline = useConnectionLost(snapshot.connection);
  const facts = useRoomContextValue(store, snapshot, view);
  const look = (place: Place): void => {
    following.look(place);
    setTab('now');
  };
  // Going along also opens the part of the room where it is, in a narrow window.
  const goAlong = (): void => {
    following.goAlong();
    setTab('now');
  };
  const busy = (event: FocusEvent): void => following.setBusy(event.target.matches(':focus-visible'));
  return (
    <RoomContext value={facts}>
      <PendingCommandsContext value={snapshot.pending}>
        <ClockContext value={snapshot.clock}>
          <OfflineContext value={offline}>
            <RoomHeader items={items} conference={conference} present={snapshot.present} me={me} />
            <LiveBands items={items} conference={conference} following={{ ...following, goAlong }} offline={offline} />
            <main className="room" data-tab={tab}>
              <AgendaNav
                items={items}
                conference={conference}
                agenda={agenda}
                following={following}
                look={look}
                present={snapshot.present}
                me={me}
              />
              <div
                className="room__middle"
                id="content"
                tabIndex={-1}
                onFocus={busy}
                onBlur={() => following.setBusy(false)}
              >
                <div className="room__bands">
                  <MovedBand items={items} />
                </div>
                <CentralQuestion />
                <Middle items={items} conference={conference} place={following.place} present={snapshot.present} />
              </div>
              <SideColumn items={items} look={look} />
            </main>
            <Tabs tab={tab} choose={setTab} counts={countsIn(items, facts)} />
            <Announcer store={store} offline={offline} />
          </OfflineContext>
        </ClockContext>
      </PendingCommandsContext>
    </RoomContext>
  );
}
