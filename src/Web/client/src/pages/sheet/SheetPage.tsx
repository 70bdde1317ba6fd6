import { useEffect, type ReactNode } from 'react';
import { sheet } from '../../protocol/api';
import type { CaseId } from '../../protocol/contract';
import { useAsked } from '../../app/answers';
import { Link } from '../../app/Link';
import { casePath } from '../../app/routes';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Paper } from './Paper';
import './SheetPage.css';

/** What he takes home: the words of his screen on one sheet of paper, for the casemanager to print. */
export function SheetPage({ reference }: { readonly reference: CaseId }): ReactNode {
  const { value, problem, again } = useAsked(() => sheet(reference), reference);
  useEffect(() => {
    document.getElementById('content')?.focus();
  }, []);
  return (
    <main className="sheet-page" id="content" tabIndex={-1}>
      <div className="sheet-page__bar">
        <Link to={casePath(reference)} className="button">
          Terug naar het overleg
        </Link>
        <Button variant="main" onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
      {problem !== '' && (
        <Notice variant="voice" actions={<Button onClick={again}>Probeer opnieuw</Button>}>
          {problem}
        </Notice>
      )}
      {value !== undefined && <Paper answer={value} />}
    </main>
  );
}
