import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import type { CaseItem, ConferenceItem, ParticipantItem, Present } from '../../protocol/contract';
import { Avatar } from '../../ui/Avatar';
import { dayOf } from '../../text/dates';
import { detentionKinds } from '../../text/states';
import { Leaders } from '../../room/Leaders';
import { useRoom } from '../../room/RoomContext';
import { SubjectHead } from './SubjectHead';
import './TakingPart.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly present: Present['organisations'];
}

/** Who takes part, for which organisation and as what, and who is here now; and what everyone may know of the case. */
export function TakingPart({ items, conference, present }: Props): ReactNode {
  const record = [...items.case.values()][0];
  const here = new Set(present.flatMap(({ persons }) => persons));
  const all = [...items.participant.values()].sort(
    (a, b) =>
      Number(b.role === 'detainee') - Number(a.role === 'detainee') ||
      a.organisationName.localeCompare(b.organisationName, 'nl') ||
      a.name.localeCompare(b.name, 'nl'),
  );
  return (
    <>
      <SubjectHead title="Wie doet er mee?" icon="people" />
      {conference !== undefined && <Leaders conference={conference} />}
      <ul className="taking-part">
        {all.map((each) => (
          <Person key={each.person} participant={each} isHere={here.has(each.person)} />
        ))}
      </ul>
      {record !== undefined && <AboutCase record={record} />}
    </>
  );
}

function Person({
  participant,
  isHere,
}: {
  readonly participant: ParticipantItem;
  readonly isHere: boolean;
}): ReactNode {
  const { you, people } = useRoom();
  const { person, name, function: work, organisationName, role, deputyOf } = participant;
  const isHe = role === 'detainee';
  const standsInFor = deputyOf === undefined ? undefined : people.get(deputyOf)?.name;
  const isSaid = standsInFor === undefined || work.includes(standsInFor);
  return (
    <li>
      <Avatar name={isHe ? name : organisationName} voice={isHe} />
      <div>
        <b>
          {name}
          {person === you.person && ' (jij)'}
        </b>
        {!isHe && (
          <p className="meta">
            {work} · {organisationName}
          </p>
        )}
        {!isSaid && <p className="meta">Vervanger van {standsInFor}</p>}
      </div>
      {isHere && <span className="meta">Is er nu</span>}
    </li>
  );
}

function AboutCase({ record }: { readonly record: CaseItem }): ReactNode {
  const { people, today } = useRoom();
  const { bringingPartner, homeMunicipality, settlementMunicipality, piMunicipality, detentionStart, detentionKind } =
    record;
  const bringer = [...people.values()].find(({ organisation }) => organisation === bringingPartner);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Brengt de casus in', bringer?.organisationName],
    ['Woonde in', homeMunicipality],
    ['Gaat wonen in', settlementMunicipality],
    ['PI staat in', piMunicipality],
    ['Detentie sinds', detentionStart === undefined ? undefined : dayOf(detentionStart, today)],
    ['Soort detentie', detentionKind === undefined ? undefined : detentionKinds[detentionKind]],
  ];
  const known = facts.filter(([, what]) => what !== undefined);
  if (known.length === 0) return null;
  return (
    <>
      <h3 className="section-title">Over de casus</h3>
      <dl className="case-facts">
        {known.map(([word, what]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
