import { useState, type ReactNode, type SubmitEvent } from 'react';
import { limits } from '../../protocol/rules';
import { Meanwhile } from '../../room/Meanwhile';
import { useRoom } from '../../room/RoomContext';
import { useEditing } from '../../room/useEditing';
import type { AgendaItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import './PointEdit.css';

/** Other words, other minutes, or off the agenda. */
export function PointEdit({ point, done }: { readonly point: AgendaItem; readonly done: () => void }): ReactNode {
  const { store } = useRoom();
  const title = useEditing(`point-title:${point.id}`, point.title);
  const minutes = useEditing(`point-minutes:${point.id}`, String(point.minutes ?? ''));
  const [quickWin, setQuickWin] = useState(point.quickWin === true);
  const end = (): void => {
    title.done();
    minutes.done();
    done();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    store.submit({
      type: 'changeAgendaItem',
      item: point.id,
      ...(title.isChanged && { title: title.text.trim() }),
      ...(minutes.isChanged && (minutes.text === '' ? { noMinutes: true } : { minutes: Number(minutes.text) })),
      ...(quickWin !== (point.quickWin === true) && { quickWin }),
    });
    end();
  };
  const remove = (): void => {
    focusOn('agenda');
    store.submit({ type: 'removeAgendaItem', item: point.id });
  };
  return (
    <form className="point__edit" onSubmit={submit}>
      <div className="row">
        <label className="field point__title">
          <span>Punt</span>
          <input
            className="input"
            value={title.text}
            maxLength={200}
            required
            autoFocus
            onChange={(event) => title.write(event.target.value)}
          />
        </label>
        <label className="field point__time">
          <span>Minuten</span>
          <input
            className="input"
            type="number"
            min={1}
            max={limits.pointMinutes}
            value={minutes.text}
            onChange={(event) => minutes.write(event.target.value)}
          />
        </label>
      </div>
      <Meanwhile words={title.meanwhile} take={title.done} />
      <Meanwhile words={minutes.meanwhile} take={minutes.done} />
      <label className="check">
        <input type="checkbox" checked={quickWin} onChange={(event) => setQuickWin(event.target.checked)} />
        Snel te regelen
      </label>
      <div className="point__end">
        <Button type="submit" variant="main">
          Bewaren
        </Button>
        <Button onClick={end}>Terug</Button>
        <Button variant="quiet" onClick={remove}>
          Van de agenda halen
        </Button>
      </div>
    </form>
  );
}
