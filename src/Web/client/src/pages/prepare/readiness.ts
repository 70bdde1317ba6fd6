import type { CaseItem, ConferenceItem, LocalDate } from '../../protocol/contract';
import type { Items } from '../../case/state';
import { agendaOf } from '../../case/selectors';
import { dayAt, dateAt } from '../../text/dates';
import { lifeAreas } from '../../text/lifeAreas';
import { listed } from '../../text/visibility';
import { idOf } from '../../forms/CaseFieldset';
import { areasWithNeed } from './fields';
import { withoutGround } from './grounds';
import { totalMinutes } from './templates';

/** What is still needed, and where on the page one mends it when that is not the step's own place. */
interface Missing {
  readonly words: string;
  readonly place?: string;
}

/** One of the four things that make a conference ready (B7), with what it still needs. */
export interface Step {
  readonly anchor: 'dossier' | 'agenda' | 'wanneer' | 'uitnodigen';
  readonly words: string;
  readonly missing: readonly Missing[];
  readonly note?: string;
}

export function readiness(items: Items, conference: ConferenceItem | undefined, today: LocalDate): readonly Step[] {
  return [
    { anchor: 'dossier', words: 'Dossier compleet', missing: missingInCase(items) },
    { anchor: 'agenda', words: 'Agenda klaar', missing: missingInAgenda(items, conference) },
    timeStep(conference, today),
    invitedStep(conference),
  ];
}

export const isReady = ({ missing }: Step): boolean => missing.length === 0;

/** Where a step leads: to what it needs first. */
export const placeOf = ({ anchor, missing }: Step): string => missing[0]?.place ?? anchor;

function missingInCase(items: Items): readonly Missing[] {
  const record = [...items.case.values()][0];
  const people = [...items.participant.values()].filter(({ role }) => role !== 'detainee');
  const groundless = withoutGround(items).length;
  return [
    ...(record === undefined ? [] : missingInRecord(record)),
    ...(people.some(({ role }) => role === 'piCaseManager')
      ? []
      : [{ words: 'casemanager van de PI', place: 'iemand-toevoegen' }]),
    ...(groundless === 0
      ? []
      : [
          {
            words: `grond of toestemming van ${groundless} ${groundless === 1 ? 'deelnemer' : 'deelnemers'}`,
            place: 'gronden',
          },
        ]),
  ];
}

function missingInRecord({
  detentionStart,
  detentionKind,
  releaseDate,
  bringingPartner,
  informedOn,
  firstName,
}: CaseItem): readonly Missing[] {
  return [
    ...(bringingPartner === undefined ? [{ words: 'wie de casus inbrengt', place: idOf('bringingPartner') }] : []),
    ...(detentionStart === undefined ? [{ words: 'begin van de detentie', place: idOf('detentionStart') }] : []),
    ...(releaseDate === undefined && detentionKind !== 'remand'
      ? [{ words: 'datum van vrijlating', place: 'release-date' }]
      : []),
    ...(informedOn === undefined
      ? [{ words: `wanneer ${firstName} van dit overleg hoorde`, place: idOf('informedOn') }]
      : []),
  ];
}

function missingInAgenda(items: Items, conference: ConferenceItem | undefined): readonly Missing[] {
  const points = agendaOf(items, conference?.id);
  if (conference === undefined || points.length === 0) return [{ words: 'punten om te bespreken' }];
  const untold = areasWithNeed(items).filter((area) => !points.some(({ lifeArea }) => lifeArea === area));
  const over = totalMinutes(points) - (conference.minutes ?? 0);
  return [
    ...(untold.length === 0
      ? []
      : [{ words: `een punt over ${listed(untold.map((area) => lifeAreas[area].toLowerCase()))}` }]),
    ...(over > 0 ? [{ words: `${over} ${over === 1 ? 'minuut' : 'minuten'} meer tijd, of minder punten` }] : []),
  ];
}

function timeStep(conference: ConferenceItem | undefined, today: LocalDate): Step {
  const words = 'Tijd gekozen';
  const { plannedAt } = conference ?? {};
  if (plannedAt === undefined) return { anchor: 'wanneer', words, missing: [{ words: 'dag en tijd' }] };
  if (dateAt(Date.parse(plannedAt)) < today)
    return { anchor: 'wanneer', words, missing: [{ words: 'een dag die nog komt' }] };
  return { anchor: 'wanneer', words, missing: [], note: dayAt(plannedAt, today) };
}

function invitedStep(conference: ConferenceItem | undefined): Step {
  const step = { anchor: 'uitnodigen', words: 'Uitgenodigd' } as const;
  switch (conference?.meeting?.state) {
    case 'arranged':
      return { ...step, missing: [] };
    case 'wanted':
      return {
        ...step,
        missing: [
          {
            words: conference.meeting.via === 'byHand' ? 'het bericht zelf sturen' : 'uitnodigingen zijn onderweg',
          },
        ],
      };
    default:
      return {
        ...step,
        missing: [{ words: conference?.segment === 'planned' ? 'uitnodigingen' : 'agenda openen en uitnodigen' }],
      };
  }
}
