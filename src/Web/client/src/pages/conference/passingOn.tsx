import { mayFor, type MayOnAction } from '../../case/rights';
import type { ActionItem, ParticipantItem } from '../../protocol/contract';
import type { ReceiverCommand } from '../../protocol/rights';
import { OneField } from '../../room/OneField';
import type { RoomContextValue } from '../../room/RoomContext';
import { PersonField } from './PersonField';
import { when, type Thing } from './thing';

/** Passing an action on: to someone else, to a deputy, or back to all. */
export function thingsToPass(
  action: ActionItem,
  may: MayOnAction,
  { store, people, you }: RoomContextValue,
): readonly Thing[] {
  const { id } = action;
  const whoMay = (command: ReceiverCommand): readonly ParticipantItem[] =>
    [...people.values()].filter((each) => mayFor(each, action, you)(command));
  const [receivers, deputies] = [whoMay('handOver'), whoMay('nameDeputy')];
  return [
    ...when(receivers.length > 0, {
      name: 'Vragen of iemand anders dit overneemt',
      form: (
        <PersonField
          choices={receivers}
          label="Wie vraag je?"
          button="Vraag over te nemen"
          send={(to) => store.submit({ type: 'handOver', action: id, to })}
        />
      ),
    }),
    ...when(deputies.length > 0, {
      name: 'Een vervanger kiezen',
      form: (
        <PersonField
          choices={deputies}
          label="Vervanger als je er niet bent"
          button="Vastleggen"
          send={(person) => store.submit({ type: 'nameDeputy', action: id, person })}
        />
      ),
    }),
    ...when(may('returnClaim'), {
      name: 'Teruggeven',
      field: `return:${id}`,
      form: (
        <OneField
          field={`return:${id}`}
          label="Teruggeven, omdat"
          button="Teruggeven"
          send={(reason) => store.submit({ type: 'returnClaim', action: id, reason })}
        />
      ),
    }),
  ];
}
