import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayInCase } from '../../case/rights';
import { isOpen } from '../../case/selectors';
import type { LocalDate, PersonId } from '../../protocol/contract';
import { dateAt, dayOf, daysUntil, timeAt, weekdayOf, within } from '../../text/dates';
import { nameOf, type People } from '../../text/people';
import { conferenceTypes } from '../../text/states';
import { useRoom } from '../../room/RoomContext';
import { Informed } from './Informed';
import { MoveRelease } from '../../room/MoveRelease';
import { SubjectHead } from './SubjectHead';
import './Timeline.css';

interface Moment {
  readonly id: string;
  readonly on: LocalDate;
  readonly kind: 'release' | 'deadline' | 'action' | 'conference' | 'today';
  readonly words: string;
  readonly more: string;
}

/** Everything with a date, against the day of release. */
export function Timeline({ items }: { readonly items: Items }): ReactNode {
  const { today, name, you, people } = useRoom();
  const release = [...items.case.values()][0]?.releaseDate;
  const moments = momentsOf(items, name, people, you.person);
  const all = [...moments, { id: 'today', on: today, kind: 'today', words: 'Vandaag', more: '' } as const].sort(
    (a, b) => a.on.localeCompare(b.on) || rank.indexOf(a.kind) - rank.indexOf(b.kind),
  );
  return (
    <>
      <SubjectHead title="Tijdlijn" icon="time" />
      {release === undefined && <p>Er is nog geen datum van vrijlating.</p>}
      <ol className="timeline">
        {all.map(({ id, on, kind, words, more }) => (
          <li key={id} className={`timeline__one timeline__one--${kind}`}>
            <span className="timeline__date">
              {weekdayOf(on)}
              <small>
                {[
                  kind === 'today' ? '' : within(on, today),
                  release === undefined || kind === 'release' ? '' : beforeRelease(on, release),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </small>
            </span>
            <span>
              <b>{words}</b>
              {more !== '' && <span className="meta"> {more}</span>}
            </span>
          </li>
        ))}
      </ol>
      {mayInCase(you)('moveReleaseDate') && <MoveRelease items={items} />}
      {mayInCase(you)('recordInformed') && <Informed items={items} />}
    </>
  );
}

const rank: readonly Moment['kind'][] = ['today', 'deadline', 'conference', 'action', 'release'];

function momentsOf(
  { case: cases, action, conference }: Items,
  name: string,
  people: People,
  you: PersonId,
): readonly Moment[] {
  const record = [...cases.values()][0];
  const deadlines = (record?.deadlines ?? []).map(({ rule, name: words, on, movedFrom, severity }): Moment => ({
    id: rule,
    on,
    kind: 'deadline',
    words,
    more: [severity === 'rule' ? '' : 'gewoonte', movedFrom === undefined ? '' : `was ${dayOf(movedFrom)}`]
      .filter((part) => part !== '')
      .join(' · '),
  }));
  const due = [...action.values()]
    .filter(isOpen)
    .flatMap(({ id, text, due: on, owner, afterRelease }): readonly Moment[] =>
      on === undefined
        ? []
        : [
            {
              id,
              on,
              kind: 'action',
              words: text,
              more: [
                owner === undefined ? 'nog niemand' : owner.person === you ? 'jij' : nameOf(people, owner.person),
                afterRelease === true ? 'valt na de laatste werkdag voor vrijlating' : '',
              ]
                .filter((part) => part !== '')
                .join(' · '),
            },
          ],
    );
  const meetings = [...conference.values()].flatMap(({ id, type, plannedAt }): readonly Moment[] =>
    plannedAt === undefined
      ? []
      : [
          {
            id,
            on: dateAt(Date.parse(plannedAt)),
            kind: 'conference',
            words: conferenceTypes[type],
            more: `${timeAt(plannedAt)} uur`,
          },
        ],
  );
  const free: readonly Moment[] =
    record?.releaseDate === undefined
      ? []
      : [
          {
            id: 'release',
            on: record.releaseDate,
            kind: 'release',
            words: `${name} komt vrij`,
            more: record.releaseProvisional === true ? 'onder voorbehoud' : '',
          },
        ];
  return [...deadlines, ...due, ...meetings, ...free];
}

function beforeRelease(on: LocalDate, release: LocalDate): string {
  const days = daysUntil(release, on);
  if (days === 0) return 'op de dag van vrijlating';
  return days > 0
    ? `${days} ${days === 1 ? 'dag' : 'dagen'} voor vrijlating`
    : `${-days} ${days === -1 ? 'dag' : 'dagen'} na vrijlating`;
}
