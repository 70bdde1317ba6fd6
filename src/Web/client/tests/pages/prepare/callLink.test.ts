import { expect, test } from 'vitest';
import { linkIn, linkProblem } from '../../../src/pages/prepare/callLink';

const call =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AAA%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d';

test('the call is taken out of a whole Teams invitation', () => {
  const invitation = [
    '________________________________________________________________________________',
    'Microsoft Teams Hulp nodig?<https://aka.ms/JoinTeamsMeeting?omkt=nl-NL>',
    `Nu deelnemen aan de vergadering<${call}>`,
    'Vergadering-id: 363 123 456 789',
    'Voor organisatoren: Opties voor vergadering<https://teams.microsoft.com/meetingOptions/?organizerId=1>',
  ].join('\r\n');
  expect(linkIn(invitation)).toEqual({ kind: 'one', link: call });
  expect(linkIn('Deelnemen: https://teams.microsoft.com/meet/363?p=Ab\nhttps://aka.ms/x')).toEqual({
    kind: 'one',
    link: 'https://teams.microsoft.com/meet/363?p=Ab',
  });
});

test('what a sentence or a mail program puts around a link is no part of it', () => {
  for (const text of [
    '<https://bellen.example/363>',
    'https://bellen.example/363>',
    'Bel op https://bellen.example/363.',
    '(https://bellen.example/363)',
    ' https://bellen.example/363\n',
    'https://bellen.example/363\nhttps://bellen.example/363',
  ])
    expect(linkIn(text)).toEqual({ kind: 'one', link: 'https://bellen.example/363' });
});

test('without a link, or with two that could be meant, the coordinator is told', () => {
  expect(linkIn('Vergadering-id: 363 http://bellen.example')).toEqual({ kind: 'none' });
  expect(linkIn('https://een.example en https://twee.example')).toEqual({ kind: 'several' });
  expect(linkProblem('https://een.example en https://twee.example')).toMatch(/meer links/u);
  for (const wrong of ['', 'https://', 'http://bellen.example', 'https://bellen.example/363 Vergadering-id: 363'])
    expect(linkProblem(wrong)).toBe('Plak een link die begint met https://');
  expect(linkProblem(' https://bellen.example/363 ')).toBeUndefined();
});
