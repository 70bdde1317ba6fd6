import type { ReactNode } from 'react';
import type { OrganisationId, Visibility } from '../protocol/contract';
import { Icon, type IconName } from '../ui/Icon';
import { organisationNameOf } from '../text/people';
import { readersWords } from '../text/visibility';
import { useRoom } from './RoomContext';
import './Readers.css';

const icons: Readonly<Record<Visibility, IconName>> = {
  shared: 'eye',
  partners: 'people',
  restricted: 'lock',
  facilitator: 'person',
};

/** Who may see this, by word and icon. */
export function Readers({
  item,
}: {
  readonly item: { readonly visibility: Visibility; readonly visibleTo?: readonly OrganisationId[] };
}): ReactNode {
  const { name, people } = useRoom();
  return (
    <span className="readers-mark">
      <Icon name={icons[item.visibility]} />
      {readersWords(item, name, (id) => organisationNameOf(people, id))}
    </span>
  );
}
