import { useContext, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { agendaOf } from '../../case/selectors';
import { PendingCommandsContext, useRoom } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { Candidate, ConferenceItem, ParticipantItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { fieldOf } from '../../text/legalBases';
import { lifeAreas } from '../../text/lifeAreas';
import { focusOn } from '../../ui/focus';
import { Link } from '../../app/Link';
import { contactsPath } from '../../app/routes';
import { AddPeople } from './AddPeople';
import { areasWithNeed, gaps, nearby, type Gap } from './fields';
import { Grounds } from './Grounds';
import { LockedOut } from './LockedOut';
import { PersonRow } from './PersonRow';
import { usePartners } from './usePartners';
import './People.css';

/** Who takes part, whether they come, and whose field is still missing (B4). */
export function People({
  items,
  conference,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
}): ReactNode {
  const { store } = useRoom();
  const participants = [...items.participant.values()];
  const { candidates, organisations, failed, again } = usePartners(
    store.reference,
    participants.map(({ person }) => person),
  );
  const lockedOut = [...items.case.values()][0]?.lockedOut ?? [];
  const free = candidates.filter(({ person }) => !lockedOut.includes(person));
  const needed = areasWithNeed(items);
  const talked = agendaOf(items, conference?.id).flatMap(({ lifeArea }) => lifeArea ?? []);
  const warnings = organisations.length === 0 ? [] : gaps(needed, participants, free, organisations);
  const wishes = gaps(
    [...new Set(talked)].filter((area) => !needed.includes(area)),
    participants,
    free,
    organisations,
  );
  const known = [...warnings, ...wishes].filter((gap) => gap.people.length > 0);
  const add = (candidate: Candidate): void => store.submit(invitation(candidate, participants));
  const addFromWarning = (candidate: Candidate): void => {
    focusOn('deelnemers');
    add(candidate);
  };
  const ofThePrison = free.filter(({ role, deputyOf }) => role === 'piCaseManager' && deputyOf === undefined);
  const casemanagers = participants.some(({ role }) => role === 'piCaseManager')
    ? []
    : nearby(participants, organisations)(ofThePrison);
  return (
    <section aria-labelledby="deelnemers">
      <h2 className="section-title" id="deelnemers" tabIndex={-1}>
        Deelnemers
      </h2>
      {warnings.map((gap) => (
        <GapWarning key={gap.area} gap={gap} add={addFromWarning} />
      ))}
      <ul className="people">
        {inOrder(participants).map((each) => (
          <PersonRow
            key={each.person}
            participant={each}
            items={items}
            conference={conference}
            deputies={free.filter(({ deputyOf }) => deputyOf === each.person)}
            add={add}
          />
        ))}
      </ul>
      <AddLetters />
      <Grounds items={items} organisations={organisations} />
      {failed && (
        <Notice variant="voice" actions={<Button onClick={again}>Probeer opnieuw</Button>}>
          De lijst met mensen ophalen lukt nu niet.
        </Notice>
      )}
      <AddPeople candidates={free} casemanagers={casemanagers} wishes={known} add={add} />
      <LockedOut lockedOut={lockedOut} candidates={candidates} />
    </section>
  );
}

/** A deputy is one beside whom he stands in for; alone he takes part himself, and is invited as everybody is. */
const invitation = (
  { person, name, function: work, organisation, organisationName, role, deputyOf }: Candidate,
  participants: readonly ParticipantItem[],
) =>
  ({
    type: 'inviteParticipant',
    person,
    name,
    function: work,
    organisation,
    organisationName,
    role,
    ...(participants.some((each) => each.person === deputyOf) && { deputyOf }),
  }) as const;

function GapWarning({
  gap: { area, people },
  add,
}: {
  readonly gap: Gap;
  readonly add: (candidate: Candidate) => void;
}): ReactNode {
  const first = people[0];
  return (
    <div className="gap">
      <p>
        Bij {lifeAreas[area]} is een vraag, maar er is niemand {fieldOf[area]} uitgenodigd.
        {first === undefined && ' In de contacten staat ook niemand.'}
      </p>
      {first === undefined && (
        <Link to={contactsPath} className="button button--plain">
          Naar de contacten<span className="unseen"> voor {lifeAreas[area]}</span>
        </Link>
      )}
      {first !== undefined && <Button onClick={() => add(first)}>{first.name} toevoegen</Button>}
    </div>
  );
}

/** What was added and is not received yet, or was refused: such a person has no row to stand beside. */
function AddLetters(): ReactNode {
  const { people } = useRoom();
  const pending = useContext(PendingCommandsContext).filter(
    ({ command, received }) =>
      command.type === 'inviteParticipant' && !people.has(command.person) && received === undefined,
  );
  return <PendingCommandStatuses pending={pending} />;
}

/** Who leads, the casemanager beside the detainee, then the partners; deputies with whom they stand in for. */
function inOrder(participants: readonly ParticipantItem[]): readonly ParticipantItem[] {
  const rank = ({ role }: ParticipantItem): number =>
    ['processCoordinator', 'piCaseManager', 'detainee'].indexOf(role) + 1 || 9;
  const isDeputy = ({ deputyOf }: ParticipantItem): boolean => participants.some(({ person }) => person === deputyOf);
  return participants
    .filter((each) => !isDeputy(each))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl'));
}
