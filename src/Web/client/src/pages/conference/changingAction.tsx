import { mayOnItem, type MayOnAction } from '../../case/rights';
import { isUnclaimed } from '../../case/selectors';
import type { ActionItem } from '../../protocol/contract';
import { AskBudget } from '../../room/AskBudget';
import { OneField } from '../../room/OneField';
import type { RoomContextValue } from '../../room/RoomContext';
import { ChangeReaders } from './ChangeReaders';
import { DateField } from './DateField';
import { DescribeAction } from './DescribeAction';
import { GoalField } from './GoalField';
import { PlainText } from './PlainText';
import { TakeAwayButton } from './TakeAwayButton';
import { when, type Thing } from './thing';

/** Saying it otherwise, another date, another end, other readers. */
export function thingsToChange(action: ActionItem, may: MayOnAction, room: RoomContextValue): readonly Thing[] {
  const mayOn = mayOnItem(action, room.you);
  const { id, text, visibility } = action;
  return [
    ...when(may('describeAction'), { name: 'Meer invullen', form: <DescribeAction action={action} /> }),
    ...ends(action, may, room),
    ...when(may('linkAction') && room.goals.length > 0, {
      name: 'Bij een ander doel zetten',
      form: <GoalField action={action} />,
    }),
    ...when(may('requestBudget') && !asksAlready(action), {
      name: 'Geld vragen uit het maatwerkpotje',
      field: `budget-amount:${id}`,
      form: <AskBudget action={action} />,
    }),
    ...when(mayOn('setVisibility'), { name: 'Wie mag dit zien?', form: <ChangeReaders item={action} /> }),
    ...when(mayOn('setPlainText') && visibility === 'shared', {
      name: `Woorden voor ${room.name}`,
      field: `plain:${id}`,
      form: <PlainText item={action} />,
    }),
    ...when(mayOn('takeAway') && isUnclaimed(action), {
      name: 'Weghalen',
      form: <TakeAwayButton item={id} text={text} />,
    }),
  ];
}

function ends(action: ActionItem, may: MayOnAction, { store }: RoomContextValue): readonly Thing[] {
  const { id } = action;
  return [
    ...when(may('failAction'), {
      name: 'Nog niet gelukt',
      field: `fail:${id}`,
      form: (
        <OneField
          field={`fail:${id}`}
          label="Nog niet gelukt, omdat"
          button="Nog niet gelukt"
          send={(reason) => store.submit({ type: 'failAction', action: id, reason })}
        />
      ),
    }),
    ...when(may('rewordAction'), {
      name: 'Andere woorden',
      field: `reword:${id}`,
      form: (
        <OneField
          field={`reword:${id}`}
          label="In andere woorden"
          button="Wijzigen"
          send={(text) => store.submit({ type: 'rewordAction', action: id, text })}
        />
      ),
    }),
    ...when(may('deferAction'), {
      name: 'Later doen',
      field: `defer:${id}`,
      form: (
        <DateField
          field={`defer:${id}`}
          label="Later doen, namelijk voor"
          button="Later"
          send={(due) => store.submit({ type: 'deferAction', action: id, due })}
        />
      ),
    }),
    ...when(may('dropAction'), {
      name: 'Laten vervallen',
      field: `drop:${id}`,
      form: (
        <OneField
          field={`drop:${id}`}
          label="Vervalt, omdat"
          button="Laten vervallen"
          send={(reason) => store.submit({ type: 'dropAction', action: id, reason })}
        />
      ),
    }),
  ];
}

/** Beside an open request one changes that one. */
const asksAlready = ({ budget }: ActionItem): boolean => budget !== undefined && budget.decision === undefined;
