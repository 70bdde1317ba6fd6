import type { ScreenItem } from '../protocol/contract';
import { words } from './words';

interface Spoken {
  readonly who: string;
  readonly lines: readonly string[];
}

const longestName = 24;
const name = String.raw`\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+)*`;
const doesThis = /^(.{2,24}?) doet dit:/u;
const youSay = /^jij\b/iu;
const youDo =
  /^je (?:gaat|komt|belt|doet|maakt|tekent|zegt|geeft|betaalt|vraagt|helpt|zoekt|schrijft|leert|werkt|praat|zet|neemt|brengt|haalt|blijft|stopt|begint|regelt|vertelt|opent|spaart)\b/iu;
const weDo = /^(?:wij|we)\b/iu;
const someone = new RegExp(
  String.raw`^((?:(?:De|Het) )?${name}) (?:(?:van|uit|bij|en|is|gaat|komt|doet|heeft|wil|kan|zal|mag)\b|\p{Ll}+t\b)`,
  'u',
);

/** Words that may begin a sentence and then mean no one. */
const nobody = new Set(
  `aan afspraak alles altijd als bij daar daarna dan dat de deze die dit dus eerst elke en er geen geld haar het hier hij hoe hulp
  iedereen iemand iedere in je jouw jullie later maar mijn misschien morgen na niemand niets nu of om onze ook op samen schulden soms straks tot uw
  vanaf vandaag voor waar want wanneer wat werk wie zij ze zo zonder zorg maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`.split(
    /\s+/u,
  ),
);

/** Who a sentence says does something, and only when it says so itself; otherwise nothing. */
export function whoIn(line: string): string | undefined {
  if (youSay.test(line) || youDo.test(line)) return words.you;
  if (weDo.test(line)) return words.we;

  const plainly = doesThis.exec(line)?.[1];
  if (plainly !== undefined) return plainly;
  const said = someone.exec(line)?.[1];
  if (said === undefined || said.length > longestName) return undefined;
  const [first = ''] = said.replace(/^(?:De|Het) /u, '').split(' ');
  return nobody.has(first.toLowerCase()) ? undefined : said;
}

/** The sentences of one item, together as long as the same person does them. */
export function spokenIn({ kind, lines }: Pick<ScreenItem, 'kind' | 'lines'>): readonly Spoken[] {
  if (kind === 'goal' || kind === 'mine') return [{ who: kind === 'mine' ? words.you : '', lines }];

  const rows: { who: string; lines: string[] }[] = [];
  for (const line of lines) {
    const who = whoIn(line);
    const last = rows.at(-1);
    if (last === undefined || (who !== undefined && who !== last.who)) rows.push({ who: who ?? '', lines: [line] });
    else last.lines.push(line);
  }
  return rows;
}

/** "Jij: je gaat." stands as "Je gaat." beside the word Jij. */
export function besideWho(line: string): string {
  const bare = line.replace(/^jij:\s*/iu, '');
  return bare === line ? line : bare.charAt(0).toUpperCase() + bare.slice(1);
}
