const addresses = /https:\/\/[^\s<>"']+/giu;
const callsInTeams = /\/l\/meetup-join\/|teams\.[^/]+\/meet\//iu;

/** What somebody pasted: the one link in it, none, or more than one that could be meant. */
type PastedLink = { readonly kind: 'one'; readonly link: string } | { readonly kind: 'none' | 'several' };

/**
 * The link to a call out of what was pasted, often a whole invitation: the one that there is, or the one that opens a
 * call where others stand beside it.
 */
export function linkIn(text: string): PastedLink {
  const found = [...new Set((text.match(addresses) ?? []).map(bare))].filter(isLink);
  const calls = found.filter((link) => callsInTeams.test(link));
  const [link, ...more] = calls.length > 0 ? calls : found;
  if (link === undefined) return { kind: 'none' };
  return more.length > 0 ? { kind: 'several' } : { kind: 'one', link };
}

/** Why what stands in the field is no link to a call; undefined when it is one. */
export function linkProblem(text: string): string | undefined {
  const found = linkIn(text);
  if (found.kind === 'several') return 'Hier staan meer links in. Laat alleen de link naar het gesprek staan.';
  return found.kind === 'one' && found.link === text.trim() ? undefined : 'Plak een link die begint met https://';
}

/** Without what a sentence around it adds. */
const bare = (link: string): string => link.replace(/[.,;:!?)\]}>]+$/u, '');

const isLink = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';
