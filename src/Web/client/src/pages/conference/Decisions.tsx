import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { DecisionItem, LifeArea } from '../../protocol/contract';
import { decisions as kinds } from '../../text/states';
import { Composer } from './Composer';
import { useDraft, useRoom } from '../../room/RoomContext';
import { Written } from './Written';

/** What was decided, also that we do not agree yet. */
export function Decisions({
  decisions,
  area,
}: {
  readonly decisions: readonly DecisionItem[];
  readonly area: LifeArea | undefined;
}): ReactNode {
  const { store } = useRoom();
  const key = area ?? 'none';
  const [because, setBecause] = useDraft(`decision-because:${key}`);
  const [kind, setKind] = useDraft(`decision-kind:${key}`);
  return (
    <section aria-labelledby="decisions">
      <h3 className="section-title" id="decisions">
        Besluiten
      </h3>
      {decisions.map((each) => (
        <Written key={each.id} item={each} className="card">
          {each.decision === 'disagreement' && <p className="meta">{kinds.disagreement}</p>}
          <p>
            <b>{each.text}</b>
          </p>
          {each.because !== undefined && <p className="meta">Omdat: {each.because}</p>}
        </Written>
      ))}
      <Composer
        field={`decision:${key}`}
        label="Nieuw besluit"
        kind="other"
        forDetainee={key}
        mine={(command) => command.type === 'addDecision' && command.lifeArea === area}
        add={(text, visibility, visibleTo) => {
          store.submit({
            type: 'addDecision',
            id: newId(),
            text,
            visibility,
            decision: kind === 'disagreement' ? 'disagreement' : 'agreed',
            ...(area !== undefined && { lifeArea: area }),
            ...(because !== '' && { because }),
            ...(visibility === 'restricted' && { visibleTo }),
          });
          setBecause('');
          setKind('');
        }}
      >
        <label className="field">
          <span>Omdat</span>
          <input
            className="input"
            value={because}
            maxLength={2_000}
            onChange={(event) => setBecause(event.target.value)}
          />
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={kind === 'disagreement'}
            onChange={(event) => setKind(event.target.checked ? 'disagreement' : '')}
          />
          {kinds.disagreement}
        </label>
      </Composer>
    </section>
  );
}
