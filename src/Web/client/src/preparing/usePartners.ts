import { useEffect, useState } from 'react';
import { candidates as askCandidates, organisations as askOrganisations } from '../protocol/api';
import type { Candidate, CaseId, PersonId, PreparingOrganisation } from '../protocol/contract';

export interface Partners { readonly candidates: readonly Candidate[]; readonly organisations: readonly PreparingOrganisation[]; readonly failed: boolean; readonly again: () => void }

/** Whom one can invite, asked again when somebody came or went. Whoever takes part already is left out at once. */
export function usePartners(reference: CaseId, taking: readonly PersonId[]): Partners {
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [organisations, setOrganisations] = useState<readonly PreparingOrganisation[]>([]);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const who = taking.join(' ');
  useEffect(() => {
    let gone = false;
    void askCandidates(reference).then((answer) => {
      if (gone) return;
      setFailed(answer.kind !== 'ok');
      if (answer.kind === 'ok') setCandidates(answer.value);
    });
    return () => { gone = true; };
  }, [reference, who, asked]);
  useEffect(() => {
    let gone = false;
    void askOrganisations().then((answer) => {
      if (!gone && answer.kind === 'ok') setOrganisations(answer.value);
    });
    return () => { gone = true; };
  }, [asked]);
  return { candidates: candidates.filter(({ person }) => !taking.includes(person)), organisations, failed, again: () => setAsked((times) => times + 1) };
}
