import type { ReactNode } from 'react';
import type { Instant, PollView } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';
import { slotWords } from '../../text/times';
import { tallied } from './poll';
import { SaidOf } from './SaidOf';
import './PollOutcome.css';

interface Props {
  readonly poll: PollView;
  readonly plannedAt: Instant | undefined;
}

/** What everybody said before a time was chosen: of that time at once, of the others on asking. */
export function PollOutcome({ poll, plannedAt }: Props): ReactNode {
  const { today } = useRoom();
  const tallies = tallied(poll, []);
  const chosen = tallies.find(({ start }) => start === plannedAt);
  const others = tallies.filter((tally) => tally !== chosen);
  return (
    <section className="poll-outcome" aria-labelledby="peiling">
      <h3 id="peiling">{chosen === undefined ? 'Deze tijd is niet voorgelegd' : 'Wie kan er dan?'}</h3>
      {chosen !== undefined && <SaidOf said={chosen.said} silent={chosen.waiting} silentWords="Gaf geen antwoord" />}
      <details>
        <summary>{chosen === undefined ? 'De tijden die wel zijn voorgelegd' : 'De andere tijden'}</summary>
        {others.map(({ start, said, waiting }) => (
          <div key={start} className="poll-outcome__time">
            <b>{slotWords(start, today)}</b>
            <SaidOf said={said} silent={waiting} silentWords="Gaf geen antwoord" />
          </div>
        ))}
      </details>
    </section>
  );
}
