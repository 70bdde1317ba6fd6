import { describe, expect, test } from 'vitest';
import type { Command, Verdict } from '../../src/protocol/contract';
import { memoryStorage, turn } from '../support/fixtures';
import type { KeyValueStore } from '../../src/seat/keyValueStore';
import { createOutbox, type PendingCommand, type Outbox } from '../../src/seat/outbox';

const command = (text: string): Command => ({ type: 'addNote', id: text, text });
const yes: Verdict = { accepted: true };
const no = (refusal: 'notAllowed' | 'unavailable'): Verdict => ({ accepted: false, refusal, message: '' });

interface Bench {
  readonly outbox: Outbox;
  readonly sent: string[];
  readonly answers: (Verdict | 'lost')[];
}

function bench(kept: KeyValueStore = memoryStorage(), answers: (Verdict | 'lost')[] = []): Bench {
  const sent: string[] = [];
  const send = ({ commandId }: PendingCommand): Promise<Verdict> => {
    sent.push(commandId);
    const answer = answers.shift() ?? yes;
    return answer === 'lost' ? Promise.reject(new Error('lost')) : Promise.resolve(answer);
  };
  const outbox = createOutbox({
    storage: kept,
    key: 'k',
    send,
    changed: () => undefined,
    verdict: () => undefined,
    wait: () => Promise.resolve(),
  });
  return { outbox, sent, answers };
}

describe('the outbox', () => {
  test('C6 sends in the order of writing, each once, and then is empty', async () => {
    const { outbox, sent } = bench();
    outbox.open();
    for (const id of ['1', '2', '3']) outbox.add(command(id), id);
    await turn();
    expect(sent).toEqual(['1', '2', '3']);
    expect(outbox.pending()).toEqual([]);
  });

  test('C6 keeps what is written without a connection and sends it with the same id once there is one', async () => {
    const { outbox, sent } = bench();
    outbox.add(command('a'), 'id-a');
    await turn();
    expect(sent).toEqual([]);
    outbox.open();
    await turn();
    expect(sent).toEqual(['id-a']);
    outbox.open();
    await turn();
    expect(sent).toEqual(['id-a']);
  });

  test('ID1 a lost reply is asked for again with the same id', async () => {
    const { outbox, sent } = bench(memoryStorage(), ['lost', yes]);
    outbox.open();
    outbox.add(command('a'), 'id-a');
    await turn();
    expect(sent).toEqual(['id-a', 'id-a']);
    expect(outbox.pending()).toEqual([]);
  });

  test('C6 survives a reload: another outbox with the same storage sends the same id', async () => {
    const kept = memoryStorage();
    bench(kept).outbox.add(command('a'), 'id-a');
    const after = bench(kept);
    expect(after.outbox.pending().map(({ commandId }) => commandId)).toEqual(['id-a']);
    after.outbox.open();
    await turn();
    expect(after.sent).toEqual(['id-a']);
    expect(bench(kept).outbox.pending()).toEqual([]);
  });

  test('a refusal stays until it is read and does not hold up what follows', async () => {
    const { outbox, sent } = bench(memoryStorage(), [no('notAllowed')]);
    outbox.open();
    outbox.add(command('a'), 'id-a');
    outbox.add(command('b'), 'id-b');
    await turn();
    expect(sent).toEqual(['id-a', 'id-b']);
    expect(outbox.pending().map(({ refused }) => refused?.refusal)).toEqual(['notAllowed']);
    outbox.forget('id-a');
    expect(outbox.pending()).toEqual([]);
  });

  test('"not now" is retried calmly and keeps the order', async () => {
    const { outbox, sent } = bench(memoryStorage(), [no('unavailable'), no('unavailable'), yes]);
    outbox.open();
    outbox.add(command('a'), 'id-a');
    outbox.add(command('b'), 'id-b');
    await turn();
    expect(sent).toEqual(['id-a', 'id-a', 'id-a', 'id-b']);
  });

  test('a command that never arrives lets the others pass', async () => {
    const { outbox, sent } = bench(memoryStorage(), ['lost', 'lost', 'lost', 'lost', 'lost']);
    outbox.open();
    outbox.add(command('a'), 'id-a');
    outbox.add(command('b'), 'id-b');
    await turn();
    await turn();
    expect(sent.at(-1)).toBe('id-b');
    expect(outbox.pending().map(({ commandId }) => commandId)).toEqual(['id-a']);
  });
});
