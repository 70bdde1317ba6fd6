import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useRoom } from '../../room/RoomContext';
import type { Candidate, LegalBasis, ParticipantItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { legalBases } from '../../text/legalBases';
import { Consents } from './Consents';
import './PersonMore.css';

interface Props {
  readonly participant: ParticipantItem;
  readonly standIns: readonly ParticipantItem[];
  readonly deputies: readonly Candidate[];
  readonly add: (candidate: Candidate) => void;
}

/** Why somebody takes part and on what ground, who stands in for him, and taking him off the case. */
export function PersonMore({ participant, standIns, deputies, add }: Props): ReactNode {
  const { store, you } = useRoom();
  const isSelf = participant.person === you.person;
  return (
    <div className="person-more">
      {!isSelf && <Ground participant={participant} />}
      {!isSelf && <Consents participant={participant} />}
      {deputies.map((each) => (
        <Button key={each.person} onClick={() => add(each)}>
          Vervanger {each.name} toevoegen
        </Button>
      ))}
      {standIns.map((each) => (
        <Button
          key={each.person}
          variant="quiet"
          onClick={() => store.submit({ type: 'removeParticipant', person: each.person })}
        >
          Vervanger {each.name} uit de casus halen
        </Button>
      ))}
      {isSelf ? <p className="meta">Jij leidt deze casus.</p> : <Leaving participant={participant} />}
    </div>
  );
}

function Ground({ participant }: { readonly participant: ParticipantItem }): ReactNode {
  const { store } = useRoom();
  const { person, name, function: work, organisation, organisationName, role, deputyOf } = participant;
  const [purpose, setPurpose] = useState(participant.purpose ?? '');
  const [basis, setBasis] = useState<LegalBasis | ''>(participant.legalBasis ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    store.submit({
      type: 'inviteParticipant',
      person,
      name,
      function: work,
      organisation,
      organisationName,
      role,
      ...(deputyOf !== undefined && { deputyOf }),
      ...(purpose.trim() !== '' && { purpose: purpose.trim() }),
      ...(basis !== '' && { legalBasis: basis }),
    });
  };
  return (
    <form className="person-more__ground" onSubmit={submit}>
      <label className="field">
        <span>Waarvoor doet {name} mee?</span>
        <input
          className="input"
          value={purpose}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setPurpose(event.target.value)}
        />
      </label>
      <label className="field">
        <span>Op welke grond?</span>
        <select
          className="input"
          value={basis}
          onChange={(event) => setBasis(isBasis(event.target.value) ? event.target.value : '')}
        >
          <option value="">Nog niet gekozen</option>
          {Object.entries(legalBases).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Bewaren</Button>
    </form>
  );
}

const isBasis = (text: string): text is LegalBasis => text in legalBases;

function Leaving({ participant: { person, name } }: { readonly participant: ParticipantItem }): ReactNode {
  const { store } = useRoom();
  const [asking, setAsking] = useState<'remove' | 'lock'>();
  const no = (): void => setAsking(undefined);
  const yes = (type: 'removeParticipant' | 'lockOut'): void => {
    no();
    store.submit({ type, person });
  };
  return (
    <div className="person-more__end">
      <Button variant="quiet" onClick={() => setAsking('remove')}>
        Uit de casus halen
      </Button>
      <Button variant="quiet" onClick={() => setAsking('lock')}>
        Mag niet meedoen
      </Button>
      {asking === 'remove' && (
        <Confirm
          title={`${name} uit de casus halen?`}
          yes="Ja, uit de casus halen"
          onYes={() => yes('removeParticipant')}
          onNo={no}
        >
          {name} ziet de casus dan niet meer. Acties van {name} blijven staan tot iemand ze overneemt. Je kunt {name}{' '}
          later opnieuw toevoegen.
        </Confirm>
      )}
      {asking === 'lock' && (
        <Confirm
          title={`Mag ${name} niet meedoen?`}
          yes="Ja, niet laten meedoen"
          onYes={() => yes('lockOut')}
          onNo={no}
        >
          Gebruik dit als {name} te dichtbij staat, bijvoorbeeld als familie of als buur. {name} ziet de casus dan niet
          meer. Niemand kan {name} toevoegen tot je het slot weghaalt. Anderen zien niet waarom.
        </Confirm>
      )}
    </div>
  );
}
