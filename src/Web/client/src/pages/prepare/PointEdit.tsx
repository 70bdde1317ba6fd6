import { useState, type ReactNode, type SubmitEvent } from 'react';
import { limits } from '../../protocol/rules';
import { useRoom } from '../../room/RoomContext';
import type { AgendaItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import './PointEdit.css';

/** Other words, other minutes, or off the agenda. */
export function PointEdit({ point, done }: { readonly point: AgendaItem; readonly done: () => void }): ReactNode {
  const { store } = useRoom();
  const [title, setTitle] = useState(point.title);
  const [minutes, setMinutes] = useState(point.minutes === undefined ? '' : String(point.minutes));
  const [quickWin, setQuickWin] = useState(point.quickWin === true);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    store.submit({
      type: 'changeAgendaItem',
      item: point.id,
      title: title.trim(),
      quickWin,
      ...(minutes !== '' && { minutes: Number(minutes) }),
    });
    done();
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
            value={title}
            maxLength={200}
            required
            autoFocus
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label className="field point__time">
          <span>Minuten</span>
          <input
            className="input"
            type="number"
            min={1}
            max={limits.pointMinutes}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </label>
      </div>
      <label className="check">
        <input type="checkbox" checked={quickWin} onChange={(event) => setQuickWin(event.target.checked)} />
        Snel te regelen
      </label>
      <div className="point__end">
        <Button type="submit" variant="main">
          Bewaren
        </Button>
        <Button onClick={done}>Terug</Button>
        <Button variant="quiet" onClick={remove}>
          Van de agenda halen
        </Button>
      </div>
    </form>
  );
}
