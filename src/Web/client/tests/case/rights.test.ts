import { describe, expect, test } from 'vitest';
import {
  mayFor,
  mayInCase,
  mayOnAction,
  mayOnConference,
  mayOnHand,
  mayOnItem,
  mayOnPromise,
  type May,
} from '../../src/case/rights';
import type {
  ActionItem,
  CommitmentItem,
  ConferenceItem,
  DecisionItem,
  GoalItem,
  NoteItem,
  ParticipantItem,
  PromiseSide,
  Visibility,
  You,
} from '../../src/protocol/contract';
import {
  actionRights,
  caseRights,
  conferenceRights,
  itemRights,
  promiseRights,
  receiverRights,
} from '../../src/protocol/rights';
import examples from './rights.examples.json';

interface Example<Item> {
  readonly you: You;
  readonly item: Item;
  readonly granted: readonly string[];
}

interface Examples {
  readonly case: readonly (Example<unknown> & { readonly wanted: Visibility })[];
  readonly action: readonly Example<ActionItem>[];
  readonly receiver: readonly (Example<ActionItem> & { readonly them: ParticipantItem })[];
  readonly item: readonly Example<ActionItem | CommitmentItem | DecisionItem | NoteItem | GoalItem>[];
  readonly promise: readonly (Example<ActionItem | CommitmentItem> & { readonly side: PromiseSide })[];
  readonly conference: readonly (Example<ConferenceItem> & { readonly anotherRuns?: boolean })[];
}

const all = examples as unknown as Examples;

/** Each example is a thing as it is sent over the wire, beside what the server's own rules grant of it. */
function agrees<Name extends keyof Examples, C extends string>(
  name: Name,
  rights: Readonly<Record<C, unknown>>,
  may: (example: Examples[Name][number]) => May<C>,
): void {
  const commands = Object.keys(rights) as C[];
  test.each(all[name].map((example) => [JSON.stringify(example), example] as const))(`${name}: %s`, (_, example) =>
    expect(commands.filter(may(example))).toEqual(example.granted),
  );
}

describe('what is offered is what the server grants', () => {
  agrees('case', caseRights, ({ you, wanted }) => mayInCase(you, wanted));
  agrees('action', actionRights, ({ item, you }) => mayOnAction(item, you));
  agrees('receiver', receiverRights, ({ item, you, them }) => mayFor(them, item, you));
  agrees('item', itemRights, ({ item, you }) => mayOnItem(item, you));
  agrees('promise', promiseRights, ({ item, you, side }) => mayOnPromise(item, you, side));
  agrees(
    'conference',
    conferenceRights,
    ({ item, you, anotherRuns }) =>
      (command) =>
        command === 'lowerHand'
          ? mayOnHand(item, item.hands[0]?.person ?? '', you)(command)
          : mayOnConference(item, you, anotherRuns)(command),
  );

  test('every command is granted in some example and refused in another', () => {
    const offered = new Set(
      Object.values(all).flatMap((each: readonly Example<unknown>[]) => each.flatMap(({ granted }) => granted)),
    );
    const tables = [caseRights, actionRights, receiverRights, itemRights, promiseRights, conferenceRights];
    expect([...offered].sort()).toEqual([...new Set(tables.flatMap((rights) => Object.keys(rights)))].sort());
  });
});
