import type { ActionItem, ItemId } from '../protocol/contract';
import { itemWith, type View } from '../case/state';
import { answeredIn, conferenceNow, detaineeIn, peopleBy } from '../case/selectors';
import { nameOf } from '../text/people';
import { answers, handWords } from '../text/states';
import { meetingStates } from '../text/scheduling';

/** What others changed, one short sentence each, for who listens to the page. */
export function changesInWords(before: View, after: View): readonly string[] {
  return [
    ...conferenceChanges(before, after),
    ...voiceChanges(before, after),
    ...actionChanges(before, after),
    ...otherNews(before, after),
  ];
}

function conferenceChanges(before: View, after: View): readonly string[] {
  const [was, is] = [conferenceNow(before.items), conferenceNow(after.items)];
  if (was === undefined || is === undefined || was === is) return [];
  const name = detaineeIn(after.items)?.name ?? 'De gedetineerde';
  const item = is.currentItem === undefined ? undefined : after.items.agendaItem.get(is.currentItem);
  const sentences: string[] = [];
  if (was.segment !== is.segment && is.segment === 'prep') sentences.push('Het overleg is begonnen.');
  if (was.segment !== is.segment && is.segment === 'dialogue') sentences.push(`${name} kijkt nu mee.`);
  if (was.segment !== is.segment && is.segment === 'debrief')
    sentences.push(`De nabespreking begint. ${name} kijkt niet meer mee.`);
  if (was.segment !== is.segment && is.segment === 'closed') sentences.push('Het overleg is afgesloten.');
  if (was.currentItem !== is.currentItem && item !== undefined)
    sentences.push(`Het gesprek gaat nu over: ${item.title}.`);
  if (was.meeting?.state !== is.meeting?.state && is.meeting !== undefined)
    sentences.push(meetingStates[is.meeting.state]);
  if (was.facilitator.person !== is.facilitator.person)
    sentences.push(`${nameOf(peopleBy(after.items.participant), is.facilitator.person)} leidt nu het gesprek.`);
  return sentences;
}

/** Hands, whose turn it is, and what the detainee says of a promise: theirs first. */
function voiceChanges(before: View, after: View): readonly string[] {
  const [was, is] = [conferenceNow(before.items), conferenceNow(after.items)];
  const people = peopleBy(after.items.participant);
  const sentences: string[] = [];
  for (const { person, kind } of is?.hands ?? [])
    if (person !== after.you.person && was?.hands.some((each) => each.person === person && each.kind === kind) !== true)
      sentences.push(`${nameOf(people, person)} ${handWords[kind]}.`);
  if (is?.speaker !== undefined && is.speaker !== was?.speaker)
    sentences.push(
      is.speaker === after.you.person ? 'Jij hebt het woord.' : `${nameOf(people, is.speaker)} heeft het woord.`,
    );
  return [...sentences, ...answerChanges(before, after)];
}

function answerChanges(before: View, after: View): readonly string[] {
  if (before.items === after.items) return [];
  const name = detaineeIn(after.items)?.name ?? 'De gedetineerde';
  return answeredIn(after.items).flatMap(({ id, answer, ...item }) => {
    const was = itemWith(before.items, id);
    if (answer === undefined || was === undefined || !('answer' in was ? was.answer !== answer : true)) return [];
    return [
      `${name} zegt “${answers[answer].toLowerCase()}” bij “${item.kind === 'commitment' ? item.partner : item.text}”.`,
    ];
  });
}

function actionChanges(before: View, after: View): readonly string[] {
  if (before.items.action === after.items.action) return [];
  return [...after.items.action.values()].flatMap((is) => {
    const was = before.items.action.get(is.id);
    return was === is ? [] : actionChange(was, is, after);
  });
}

function actionChange(was: ActionItem | undefined, is: ActionItem, { items, you }: View): readonly string[] {
  const people = peopleBy(items.participant);
  if (was === undefined) return is.by.person === you.person ? [] : [`Nieuwe actie: ${is.text}.`];
  if (is.owner !== undefined && is.owner.person !== was.owner?.person) {
    return is.owner.person === you.person
      ? [`Jij hebt “${is.text}” opgepakt.`]
      : [`${nameOf(people, is.owner.person)} heeft “${is.text}” opgepakt.`];
  }
  if (is.owner === undefined && was.owner !== undefined) return [`“${is.text}” zoekt weer iemand.`];
  if (is.handingOverTo?.person === you.person && was.handingOverTo?.person !== you.person)
    return [`Jou is gevraagd: “${is.text}” overnemen.`];
  if (is.state === 'done' && was.state !== 'done') return [`“${is.text}” is klaar.`];
  if (is.budget?.decision !== undefined && was.budget?.decision === undefined)
    return [`Over het geld voor “${is.text}” is beslist.`];
  if (is.budget !== undefined && was.budget === undefined) return [`Voor “${is.text}” is geld gevraagd.`];
  return [];
}

function otherNews(before: View, after: View): readonly string[] {
  const isNew = <T extends { readonly id: ItemId; readonly by: { readonly person: string } }>(
    was: ReadonlyMap<ItemId, T>,
    is: ReadonlyMap<ItemId, T>,
  ): readonly T[] =>
    was === is ? [] : [...is.values()].filter((each) => !was.has(each.id) && each.by.person !== after.you.person);
  return [
    ...isNew(before.items.agendaItem, after.items.agendaItem)
      .filter(({ conference }) => before.items.conference.has(conference))
      .map(({ title }) => `Nieuw punt op de agenda: ${title}`),
    ...isNew(before.items.goal, after.items.goal).map(({ text }) => `Nieuwe woorden: ${text}`),
    ...isNew(before.items.decision, after.items.decision).map(({ text }) => `Nieuw besluit: ${text}`),
    ...isNew(before.items.commitment, after.items.commitment).map(() => 'Er is een nieuwe afspraak.'),
    ...isNew(before.items.note, after.items.note).map(() => 'Er is een nieuwe notitie.'),
    ...isNew(before.items.situation, after.items.situation).map(({ text }) => `Nieuw over de situatie: ${text}`),
    ...(before.items.case !== after.items.case && detailsOf(before) !== detailsOf(after)
      ? ['De gegevens van de casus zijn veranderd.']
      : []),
    ...(before.items.case !== after.items.case && releaseOf(before) !== releaseOf(after)
      ? ['De datum van vrijlating is veranderd.']
      : []),
  ];
}

const releaseOf = ({ items }: View): string | undefined => [...items.case.values()][0]?.releaseDate;

function detailsOf({ items }: View): string {
  const {
    firstName,
    bringingPartner,
    homeMunicipality,
    settlementMunicipality,
    piMunicipality,
    detentionStart,
    detentionKind,
    informedOn,
  } = [...items.case.values()][0] ?? {};
  return [
    firstName,
    bringingPartner,
    homeMunicipality,
    settlementMunicipality,
    piMunicipality,
    detentionStart,
    detentionKind,
    informedOn,
  ].join('\n');
}
