import { useState, type ReactNode } from 'react';
import type { ItemId, OrganisationId, Visibility } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { widens } from '../../text/visibility';
import { useRoom } from '../../room/RoomContext';
import { VisibilityChoice } from './VisibilityChoice';
import { WidenConfirm } from './WidenConfirm';

interface Props {
  readonly item: {
    readonly id: ItemId;
    readonly visibility: Visibility;
    readonly visibleTo?: readonly OrganisationId[];
  };
}

/** Shows a thing to more or fewer people. */
export function ChangeReaders({ item }: Props): ReactNode {
  const { store } = useRoom();
  const [chosen, setChosen] = useState<Visibility>();
  const [readers, setReaders] = useState<readonly OrganisationId[]>(item.visibleTo ?? []);
  const [asking, setAsking] = useState(false);
  const visibility = chosen ?? item.visibility;
  const send = (): void => {
    store.submit({
      type: 'setVisibility',
      item: item.id,
      visibility,
      ...(visibility === 'restricted' && { visibleTo: readers }),
    });
    setAsking(false);
    setChosen(undefined);
  };
  return (
    <div className="row">
      <VisibilityChoice value={visibility} choose={setChosen} readers={readers} chooseReaders={setReaders} />
      {chosen !== undefined && (
        <Button
          onClick={() => (visibility === 'shared' && widens(item.visibility, visibility) ? setAsking(true) : send())}
        >
          Wijzigen
        </Button>
      )}
      {asking && <WidenConfirm yes={send} no={() => setAsking(false)} />}
    </div>
  );
}
