import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayInCase } from '../../case/rights';
import { isOpen, isSettled } from '../../case/selectors';
import type { LocalDate, Party, PersonId, Severity } from '../../protocol/contract';
import { dateAt, dayOf, daysUntil, timeAt, weekdayOf, within } from '../../text/dates';
import { nameOf, type People } from '../../text/people';
import { actionStates, conferenceTypes } from '../../text/states';
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
  const moments = momentsOf(items, { name, people, you: you.person, today });
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
              {weekdayOf(on, today)}
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

interface Looking {
  readonly name: string;
  readonly people: People;
  readonly you: PersonId;
  readonly today: LocalDate;
}

const momentsOf = (items: Items, looking: Looking): readonly Moment[] => [
  ...deadlinesIn(items, looking),
  ...promisesIn(items, looking),
  ...otherDatesIn(items, looking),
  ...meetingsIn(items),
  ...releaseIn(items, looking),
];

/** Why a day is on it, so that a term does not read like something that happened. */
const severities: Readonly<Record<Severity, string>> = { rule: 'uiterlijk', practice: 'advies', mark: '' };

function deadlinesIn({ case: cases }: Items, { today }: Looking): readonly Moment[] {
  return ([...cases.values()][0]?.deadlines ?? []).map(({ rule, name: words, on, movedFrom, severity }) => ({
    id: rule,
    on,
    kind: 'deadline',
    words,
    more: joined(severities[severity], movedFrom === undefined ? '' : `was ${dayOf(movedFrom, today)}`),
  }));
}

/** What was promised by a date, also what has ended: it is said how. */
function promisesIn({ action, commitment }: Items, { name, people, you }: Looking): readonly Moment[] {
  const who = (owner: Party | undefined): string =>
    owner === undefined ? 'nog niemand' : owner.person === you ? 'jij' : nameOf(people, owner.person);
  const late = (afterRelease: boolean | undefined): string =>
    afterRelease === true ? 'valt na de laatste werkdag voor vrijlating' : '';
  return [
    ...[...action.values()].map((each) => ({
      id: each.id,
      due: each.due,
      words: each.text,
      more: joined(
        who(each.owner),
        isOpen(each) ? '' : actionStates[each.state].toLowerCase(),
        late(each.afterRelease),
      ),
    })),
    ...[...commitment.values()].map((each) => ({
      id: each.id,
      due: each.due,
      words: `${each.partner} ${name}: ${each.detainee}`,
      more: joined(who(each.owner), isSettled(each) ? 'klaar' : '', late(each.afterRelease)),
    })),
  ].flatMap(({ due, ...moment }) => (due === undefined ? [] : [{ ...moment, on: due, kind: 'action' as const }]));
}

/** What stops by itself, and when to ask again. */
function otherDatesIn({ situation, goal }: Items, { name }: Looking): readonly Moment[] {
  return [
    ...[...situation.values()].map(({ id, text, stopsOn }) => ({
      id,
      on: stopsOn,
      words: `Dit stopt als niemand iets doet: ${text}`,
    })),
    ...[...goal.values()]
      .filter(({ stance }) => stance === 'notNow')
      .map(({ id, text, askAgainOn }) => ({ id, on: askAgainOn, words: `Vraag ${name} opnieuw: “${text}”` })),
  ].flatMap(({ on, ...moment }) => (on === undefined ? [] : [{ ...moment, on, kind: 'action' as const, more: '' }]));
}

function meetingsIn({ conference }: Items): readonly Moment[] {
  return [...conference.values()].flatMap(({ id, type, plannedAt, segment }) =>
    plannedAt === undefined
      ? []
      : [
          {
            id,
            on: dateAt(Date.parse(plannedAt)),
            kind: 'conference' as const,
            words: conferenceTypes[type],
            more: joined(`${timeAt(plannedAt)} uur`, segment === 'closed' ? 'geweest' : ''),
          },
        ],
  );
}

function releaseIn({ case: cases }: Items, { name }: Looking): readonly Moment[] {
  const record = [...cases.values()][0];
  if (record?.releaseDate === undefined) return [];
  return [
    {
      id: 'release',
      on: record.releaseDate,
      kind: 'release',
      words: `${name} komt vrij`,
      more: record.releaseProvisional === true ? 'onder voorbehoud' : '',
    },
  ];
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function beforeRelease(on: LocalDate, release: LocalDate): string {
  const days = daysUntil(release, on);
  if (days === 0) return 'op de dag van vrijlating';
  return days > 0
    ? `${days} ${days === 1 ? 'dag' : 'dagen'} voor vrijlating`
    : `${-days} ${days === -1 ? 'dag' : 'dagen'} na vrijlating`;
}
