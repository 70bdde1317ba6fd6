import type { ActionItem } from '../protocol/contract';
import type { Items } from '../case/state';
import { detaineeIn, goalsOf } from '../case/selectors';
import { dueWords } from '../text/dates';
import { organisationNameOf, type People } from '../text/people';
import { listed } from '../text/visibility';

/** The line under an action: which goal it serves, who might do it, what comes first, and when. */
export function actionLine(action: ActionItem, items: Items, people: People, today: string): string {
  const goal = action.goal === undefined ? -1 : goalsOf(items.goal).findIndex(({ id }) => id === action.goal);
  const first = action.dependsOn.flatMap((id) => items.action.get(id)?.text ?? []);
  return sentence([
    goal < 0 ? '' : `bij doel ${goal + 1}`,
    action.owner === undefined && action.suggested.length > 0
      ? `voorstel: ${listed(action.suggested.map((each) => organisationNameOf(people, each)))}`
      : '',
    action.deferred === true ? 'later' : '',
    action.due === undefined && action.owner === undefined ? '' : dueWords(action.due, today),
    first.length > 0 ? `eerst: ${listed(first)}` : '',
  ]);
}

/** "Bij doel 1 · voor 13 april" */
export function sentence(parts: readonly string[]): string {
  const line = parts.filter((part) => part !== '').join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

export const firstNameIn = (items: Items): string =>
  [...items.case.values()][0]?.firstName ?? detaineeIn(items)?.name ?? 'de gedetineerde';
