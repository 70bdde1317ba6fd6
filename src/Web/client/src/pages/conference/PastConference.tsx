import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { agendaOf } from '../../case/selectors';
import type { ConferenceItem } from '../../protocol/contract';
import { dayAt, timeAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { actionStates, conferenceTypes } from '../../text/states';
import { useRoom } from '../../room/RoomContext';
import { SubjectHead } from './SubjectHead';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
}

/** A conference that is over: what was talked about, and what was agreed and decided in it. Nothing can be pressed. */
export function PastConference({ items, conference }: Props): ReactNode {
  const { people, today } = useRoom();
  if (conference === undefined) return null;
  const { id, type, facilitator, startedAt, closedAt } = conference;
  const during = ({ at }: { readonly at: string }): boolean =>
    startedAt !== undefined && at >= startedAt && (closedAt === undefined || at <= closedAt);
  return (
    <>
      <SubjectHead title={conferenceTypes[type]} icon="list" />
      <p>
        {startedAt !== undefined && `Begonnen op ${dayAt(startedAt, today)} om ${timeAt(startedAt)} uur. `}
        {closedAt !== undefined && `Afgesloten om ${timeAt(closedAt)} uur. `}
        {nameOf(people, facilitator.person)} leidde dit overleg.
      </p>
      <Listed title="Besproken" lines={agendaOf(items, id).map(({ id: point, title }) => [point, title])} />
      <Listed
        title="Toen afgesproken"
        lines={[
          ...[...items.action.values()]
            .filter(during)
            .map(({ id: action, text, state, owner }): Line => [
              action,
              `${text} · ${owner === undefined ? '' : `${nameOf(people, owner.person)} · `}${actionStates[state].toLowerCase()}`,
            ]),
          ...[...items.commitment.values()]
            .filter(during)
            .map(({ id: commitment, partner, detainee }): Line => [commitment, `${partner} / ${detainee}`]),
        ]}
      />
      <Listed
        title="Toen besloten"
        lines={[...items.decision.values()].filter(during).map(({ id: decision, text }) => [decision, text])}
      />
    </>
  );
}

type Line = readonly [id: string, words: string];

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="section-title">{title}</h3>
      <ul className="bullets">
        {lines.map(([id, words]) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </>
  );
}
