import { useState, type ReactNode } from 'react';
import type { View } from '../../case/state';
import type { OpenCase } from '../../room/CasePage';
import { useConnectionLost } from '../../seat/useConnectionLost';
import { Announcer } from '../../room/Announcer';
import { ClockContext } from '../../room/clock';
import { OfflineContext, RoomContext, PendingCommandsContext } from '../../room/RoomContext';
import { ConnectionBand } from '../../room/ConnectionBand';
import { MovedBand } from '../../room/MovedBand';
import { useRoomContextValue } from '../../room/useRoomContextValue';
import { isRunning } from '../../case/selectors';
import { Notice } from '../../ui/Notice';
import { Link } from '../../app/Link';
import { casePath } from '../../app/routes';
import { Agenda } from './Agenda';
import { BudgetRequests } from './BudgetRequests';
import { CaseDetails } from './CaseDetails';
import { conferenceToPrepare } from './carryOver';
import { Invite } from './Invite';
import { NewConference } from './NewConference';
import { People } from './People';
import { PrepareHeader } from './PrepareHeader';
import { Readiness } from './Readiness';
import { When } from './When';
import './PreparePage.css';

/** Prepares the next conference of a case, live: whoever else prepares it sees the same. */
export function PreparePage({ store, snapshot, view, me }: OpenCase): ReactNode {
  const [said, say] = useState('');
  const offline = useConnectionLost(snapshot.connection);
  const facts = useRoomContextValue(store, snapshot, view);
  const { items, you } = view;
  const conference = conferenceToPrepare(items);
  return (
    <RoomContext value={facts}>
      <PendingCommandsContext value={snapshot.pending}>
        <ClockContext value={snapshot.clock}>
          <OfflineContext value={offline}>
            <PrepareHeader items={items} conference={conference} me={me} />
            {you.role === 'processCoordinator' ? (
              <main className="prepare" id="content" tabIndex={-1}>
                <div className="prepare__middle">
                  <div className="room__bands">
                    <ConnectionBand offline={offline} />
                    <MovedBand items={items} />
                  </div>
                  <Readiness items={items} conference={conference} />
                  {conference === undefined ? (
                    <Beginning items={items} say={say} />
                  ) : (
                    <Agenda items={items} conference={conference} say={say} />
                  )}
                  <BudgetRequests items={items} />
                  <CaseDetails items={items} />
                </div>
                <section className="prepare__side" aria-label="Deelnemers en tijd">
                  <People items={items} conference={conference} />
                  {conference !== undefined && <When key={conference.id} items={items} conference={conference} />}
                  {conference !== undefined && <Invite items={items} conference={conference} />}
                </section>
              </main>
            ) : (
              <NotYours reference={store.reference} />
            )}
            <Announcer store={store} offline={offline} said={said} />
          </OfflineContext>
        </ClockContext>
      </PendingCommandsContext>
    </RoomContext>
  );
}

function Beginning({
  items,
  say,
}: {
  readonly items: View['items'];
  readonly say: (words: string) => void;
}): ReactNode {
  if ([...items.conference.values()].some(isRunning))
    return <Notice variant="quiet">Er loopt nu een overleg. Daarna kun je hier het volgende voorbereiden.</Notice>;
  return <NewConference items={items} say={say} />;
}

function NotYours({ reference }: { readonly reference: string }): ReactNode {
  return (
    <main className="cases" id="content" tabIndex={-1}>
      <Notice
        variant="quiet"
        actions={
          <Link to={casePath(reference)} className="button button--plain">
            Naar het overleg
          </Link>
        }
      >
        De procesregisseur bereidt het overleg voor. Staat de agenda open? Dan voeg je zelf een punt toe op de pagina
        van het overleg.
      </Notice>
    </main>
  );
}
