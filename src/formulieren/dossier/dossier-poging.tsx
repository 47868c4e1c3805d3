import { Actieformulier, type Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { actieTekst } from '#teksten/nl/dossier/dossier.ts';

/** What the form itself adds, or the page that was asked for. */
const EIGEN: ReadonlySet<string> = new Set(['actie', 'volgcode', 'nummer']);

/** Whether an action can be tried again as it was sent: the code may be right, only now it could not be done. */
export const kanOpnieuw = ({ volgcode, actie, toestand }: Dossierstand): boolean =>
  volgcode !== '' &&
  actie !== 'lezen' &&
  actie !== 'nieuwe_code' &&
  toestand.fouten.some(({ code }) => code === 'storing' || code === 'te_vaak');

/** An action that could not be carried out now: one button sends the same words again, so that nothing typed is lost. */
export function Poging({ stand }: { stand: Dossierstand }) {
  const { actie, toestand } = stand;
  if (actie === 'lezen') return null;
  const { kop, knop } = actieTekst[actie];
  const rest = Object.entries(toestand.waarden).filter(([naam]) => !EIGEN.has(naam));
  return (
    <div id="formulier" className="stapel ruim">
      <h2>{kop}</h2>
      <Actieformulier actie={actie} stand={stand} teksten={{}} knop={knop}>
        {rest.flatMap(([naam, delen]) =>
          // Their order is all that tells equal ones apart, and it never changes.
          delen.map((deel, nummer) => (
            <input key={`${naam} ${nummer.toString()}`} type="hidden" name={naam} value={deel} />
          )),
        )}
      </Actieformulier>
    </div>
  );
}
