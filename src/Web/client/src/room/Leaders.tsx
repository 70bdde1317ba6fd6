import { useState, type ReactNode, type SubmitEvent } from 'react';
import { mayOnConference } from '../case/rights';
import type { ConferenceItem, ParticipantItem } from '../protocol/contract';
import { Button } from '../ui/Button';
import { nameOf } from '../text/people';
import { PendingCommandStatuses } from './PendingCommandStatus';
import { usePendingCommands, useRoom } from './RoomContext';

/** Who leads a conference and who takes over; whoever leads it can name others. */
export function Leaders({ conference }: { readonly conference: ConferenceItem }): ReactNode {
  const { people, you } = useRoom();
  const [changing, setChanging] = useState(false);
  const { id, facilitator, deputy, segment } = conference;
  const leads = segment === 'closed' ? 'leidde' : 'leidt';
  const pending = usePendingCommands(id).filter(({ command }) => command.type === 'nameLeaders');
  return (
    <>
      <p>
        {nameOf(people, facilitator.person)} {leads} dit overleg.{' '}
        {deputy !== undefined && `${nameOf(people, deputy.person)} is vervanger.`}
      </p>
      {mayOnConference(conference, you)('nameLeaders') && (
        <div>
          <Button variant="quiet" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            Iemand anders laten leiden
          </Button>
        </div>
      )}
      {changing && <Choose key={facilitator.person} conference={conference} done={() => setChanging(false)} />}
      <PendingCommandStatuses pending={pending} />
    </>
  );
}

function Choose({ conference, done }: { readonly conference: ConferenceItem; readonly done: () => void }): ReactNode {
  const { store, people } = useRoom();
  const [leader, setLeader] = useState(conference.facilitator.person);
  const [deputy, setDeputy] = useState(conference.deputy?.person ?? '');
  const choices = [...people.values()].filter(({ role }) => role !== 'detainee');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    store.submit({
      type: 'nameLeaders',
      conference: conference.id,
      facilitator: leader,
      ...(deputy !== '' && { deputy }),
    });
    done();
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>Wie leidt het overleg?</span>
        <select
          className="input"
          value={leader}
          onChange={(event) => {
            setLeader(event.target.value);
            if (event.target.value === deputy) setDeputy('');
          }}
        >
          <Names people={choices} />
        </select>
      </label>
      <label className="field">
        <span>Wie is vervanger?</span>
        <select className="input" value={deputy} onChange={(event) => setDeputy(event.target.value)}>
          <option value="">Niemand</option>
          <Names people={choices.filter(({ person }) => person !== leader)} />
        </select>
      </label>
      <Button type="submit">Vastleggen</Button>
    </form>
  );
}

const Names = ({ people }: { readonly people: readonly ParticipantItem[] }): ReactNode =>
  people.map(({ person, name, organisationName }) => (
    <option key={person} value={person}>
      {name}, {organisationName}
    </option>
  ));
