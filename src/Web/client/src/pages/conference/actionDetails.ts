import type { ActionItem, Command, ItemId, LocalDate, OrganisationId, Scarcity } from '../../protocol/contract';

/** What can be said of an action besides its words, as it is typed. */
export interface ActionDetails {
  readonly doneWhen: string;
  readonly dependsOn: readonly ItemId[];
  readonly quickWin: boolean;
  readonly noPlace: string;
  readonly queue: string;
  readonly planB: string;
  readonly suggested: OrganisationId;
  readonly due: LocalDate;
}

export const noDetails: ActionDetails = {
  doneWhen: '',
  dependsOn: [],
  quickWin: false,
  noPlace: '',
  queue: '',
  planB: '',
  suggested: '',
  due: '',
};

export const detailsOf = (action: ActionItem): ActionDetails => ({
  doneWhen: action.doneWhen ?? '',
  dependsOn: action.dependsOn,
  quickWin: action.quickWin === true,
  noPlace: action.scarcity?.text ?? '',
  queue: action.scarcity?.queuePosition?.toString() ?? '',
  planB: action.scarcity?.planB ?? '',
  suggested: action.suggested[0] ?? '',
  due: action.due ?? '',
});

type Added = Extract<Command, { type: 'addAction' }>;
type Described = Extract<Command, { type: 'describeAction' }>;

/** What goes along with a new action. */
export function addedWith(details: ActionDetails): Partial<Added> {
  const scarcity = scarcityOf(details);
  return {
    ...(details.doneWhen.trim() !== '' && { doneWhen: details.doneWhen.trim() }),
    ...(details.dependsOn.length > 0 && { dependsOn: details.dependsOn }),
    ...(details.quickWin && { quickWin: true }),
    ...(scarcity !== undefined && { scarcity }),
    ...(details.suggested !== '' && { suggested: [details.suggested] }),
  };
}

/** Only what was changed: what a colleague says meanwhile stays. */
export function changesOf(action: ActionItem, now: ActionDetails): Described {
  const was = detailsOf(action);
  const scarcity = scarcityOf(now);
  const isSame = (field: keyof ActionDetails): boolean => JSON.stringify(was[field]) === JSON.stringify(now[field]);
  const place = isSame('noPlace') && isSame('queue') && isSame('planB');
  return {
    type: 'describeAction',
    action: action.id,
    ...(!isSame('doneWhen') && { doneWhen: now.doneWhen.trim() }),
    ...(!isSame('dependsOn') && { dependsOn: now.dependsOn }),
    ...(!isSame('quickWin') && { quickWin: now.quickWin }),
    ...(!place && (scarcity === undefined ? { noScarcity: true } : { scarcity })),
    ...(!isSame('suggested') && { suggested: now.suggested === '' ? [] : [now.suggested] }),
    ...(!isSame('due') && (now.due === '' ? { noDue: true } : { due: now.due })),
  };
}

function scarcityOf({ noPlace, queue, planB }: ActionDetails): Scarcity | undefined {
  if ([noPlace, queue, planB].every((text) => text.trim() === '')) return undefined;
  const place = Number.parseInt(queue, 10);
  return {
    text: noPlace.trim() === '' ? 'Nog geen plek' : noPlace.trim(),
    ...(place > 0 && { queuePosition: place }),
    ...(planB.trim() !== '' && { planB: planB.trim() }),
  };
}
