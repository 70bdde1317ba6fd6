import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { LifeArea, OrganisationId, Visibility } from '../../protocol/contract';
import { DateInput } from '../../ui/DateInput';
import { Composer } from './Composer';
import { useDraft, useRoom } from '../../room/RoomContext';

export function AddCommitment({ area }: { readonly area: LifeArea | undefined }): ReactNode {
  const { store, name, people, today } = useRoom();
  const key = area ?? 'none';
  const [detainee, setDetainee] = useDraft(`commitment-detainee:${key}`);
  const [due, setDue] = useDraft(`commitment-due:${key}`);
  const [owner, setOwner] = useDraft(`commitment-owner:${key}`);
  const add = (partner: string, visibility: Visibility, visibleTo: readonly OrganisationId[]): void => {
    store.submit({
      type: 'addCommitment',
      id: newId(),
      partner,
      detainee: detainee.trim(),
      visibility,
      ...(area !== undefined && { lifeArea: area }),
      ...(due !== '' && { due }),
      ...(owner !== '' && { owner }),
      ...(visibility === 'restricted' && { visibleTo }),
    });
    for (const clear of [setDetainee, setDue, setOwner]) clear('');
  };
  return (
    <Composer
      field={`commitment:${key}`}
      label="Wat beloven wij?"
      kind="other"
      forDetainee={key}
      add={add}
      mine={(command) => command.type === 'addCommitment' && command.lifeArea === area}
    >
      <label className="field">
        <span>Wat belooft {name}?</span>
        <input
          className="input"
          value={detainee}
          maxLength={2_000}
          required
          onChange={(event) => setDetainee(event.target.value)}
        />
      </label>
      <label className="field">
        <span>Wie van ons?</span>
        <select className="input" value={owner} onChange={(event) => setOwner(event.target.value)}>
          <option value="">Ik</option>
          {[...people.values()]
            .filter(({ role }) => role !== 'detainee')
            .map((each) => (
              <option key={each.person} value={each.person}>
                {each.name}
              </option>
            ))}
        </select>
      </label>
      <label className="field">
        <span>Voor</span>
        <DateInput min={today} value={due} onChange={setDue} />
      </label>
    </Composer>
  );
}
