import { useEffect, useState } from 'react';
import { importRows, sendImport, writeImport } from '../../protocol/api';
import type { ImportAnswer, ImportStage, ImportState, RowStatus } from '../../protocol/contract';
import type { Answered } from '../../protocol/http';
import { problemOf } from '../../app/answers';

export interface Importing {
  readonly state: ImportState | undefined;
  readonly rows: ImportAnswer['rows'];
  readonly only: RowStatus | undefined;
  readonly from: number;
  readonly problem: string;
  readonly take: (file: Blob) => void;
  readonly show: (only: RowStatus | undefined, from: number) => void;
  readonly write: () => void;
}

const lookEvery = 300;
const busy = new Set<ImportStage>(['reading', 'comparing', 'writing']);
export const isBusy = (state: ImportState | undefined): boolean => state !== undefined && busy.has(state.stage);

/** One import from the file to its end. While the server is busy it is asked again and again how far it is. */
export function useImport(): Importing {
  const [{ state, rows }, setAnswer] = useState<{
    readonly state: ImportState | undefined;
    readonly rows: ImportAnswer['rows'];
  }>({ state: undefined, rows: [] });
  const [{ only, from }, setShown] = useState<{ readonly only: RowStatus | undefined; readonly from: number }>({
    only: undefined,
    from: 0,
  });
  const [problem, setProblem] = useState('');
  const [looks, setLooks] = useState(0);
  const id = state?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void importRows(id, only, from).then((answer) => {
      if (gone) return;
      setProblem(problemOf(answer));
      if (answer.kind === 'ok') setAnswer(answer.value);
      if (answer.kind === 'unreachable' || (answer.kind === 'ok' && isBusy(answer.value.state)))
        timer = setTimeout(() => setLooks((times) => times + 1), lookEvery);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [id, only, from, looks]);
  const took = (answer: Answered<ImportState>): void => {
    setProblem(problemOf(answer));
    if (answer.kind !== 'ok') return;
    setAnswer((before) => ({ state: answer.value, rows: before.state?.id === answer.value.id ? before.rows : [] }));
    setShown({ only: undefined, from: 0 });
    setLooks((times) => times + 1);
  };
  return {
    state,
    rows,
    only,
    from,
    problem,
    take: (file) => {
      setAnswer({ state: undefined, rows: [] });
      void sendImport(file).then(took);
    },
    show: (status, first) => setShown({ only: status, from: first }),
    write: () => {
      if (id !== undefined) void writeImport(id).then(took);
    },
  };
}
