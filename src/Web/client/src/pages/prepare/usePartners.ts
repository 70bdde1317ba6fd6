import { useEffect, useRef, useState } from 'react';
import { candidates as askCandidates, organisations as askOrganisations } from '../../protocol/api';
import type { Candidate, CaseId, PartnerOrganisation, PersonId } from '../../protocol/contract';

interface Partners {
  readonly candidates: readonly Candidate[];
  readonly organisations: readonly PartnerOrganisation[];
  readonly failed: boolean;
  readonly again: () => void;
}

/** Whom one can invite, asked again when somebody left. Whoever takes part already is left out at once. */
export function usePartners(reference: CaseId, taking: readonly PersonId[]): Partners {
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [organisations, setOrganisations] = useState<readonly PartnerOrganisation[]>([]);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const left = useLeft(taking);
  useEffect(() => {
    let gone = false;
    void askCandidates(reference).then((answer) => {
      if (gone) return;
      setFailed(answer.kind !== 'ok');
      if (answer.kind === 'ok') setCandidates(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [reference, left, asked]);
  useEffect(() => {
    let gone = false;
    void askOrganisations().then((answer) => {
      if (!gone && answer.kind === 'ok') setOrganisations(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [asked]);
  return {
    candidates: candidates.filter(({ person }) => !taking.includes(person)),
    organisations,
    failed,
    again: () => setAsked((times) => times + 1),
  };
}

/** Counts the times that somebody who took part does not any more. */
function useLeft(taking: readonly PersonId[]): number {
  const before = useRef(taking);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (before.current.some((person) => !taking.includes(person))) setLeft((times) => times + 1);
    before.current = taking;
  }, [taking]);
  return left;
}
