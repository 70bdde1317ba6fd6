import type { ReactNode } from 'react';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import type { ConferenceItem, Instant } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';

interface Props {
  readonly conference: ConferenceItem;
  readonly slots: readonly Instant[];
  readonly minutes: number;
}

const most = 10;

/** Puts the marked times to everybody who takes part. */
export function AskEveryone({ conference, slots, minutes }: Props): ReactNode {
  const { store } = useRoom();
  const onItsWay = usePendingCommands(conference.id).some(
    ({ command, refused, received }) => command.type === 'askTimes' && refused === undefined && received === undefined,
  );
  const count = slots.length;
  const cannot = count < 2 || count > most || onItsWay;
  const askAll = (): void => {
    if (cannot) return;
    focusOn('wanneer');
    store.submit({ type: 'askTimes', conference: conference.id, slots, minutes });
  };
  return (
    <>
      <Button variant="main" className="wide" aria-disabled={cannot} aria-describedby="ask-why" onClick={askAll}>
        {count < 2 ? 'Vraag iedereen wat kan' : `Vraag iedereen wat kan: ${count} tijden`}
      </Button>
      <p className="meta" id="ask-why">
        {whyWords(count)}
      </p>
    </>
  );
}

function whyWords(count: number): string {
  if (count < 2) return 'Zet bij twee of meer tijden een vinkje bij Voorleggen.';
  if (count > most) return `Dat zijn er veel. Leg er hoogstens ${most} voor.`;
  return 'Iedereen krijgt een eigen link. Niemand ziet wie er nog meer meedoet.';
}
