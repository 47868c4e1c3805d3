import { useContext } from 'react';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import { type Formulierfout, veldId } from '#formulieren/gedeeld/toestand.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

export const FOUTENLIJST_ID = 'fouten';

/** Fields that have one element per row; an error of another field leads to the field as a whole. */
const MET_RIJEN: ReadonlySet<string> = new Set(['post_omschrijving', 'post_bedrag']);
const doelVan = ({ veld, rij }: Formulierfout, voorvoegsel: string | undefined): string =>
  veldId(veld ?? '', veld !== null && MET_RIJEN.has(veld) ? (rij ?? 0) : undefined, voorvoegsel);

/** Everything there is to repair, on top of the form; takes the focus. `naar`: shows the field before going there. */
export function Foutenlijst({ naar }: { naar?: ((fout: Formulierfout, id: string) => void) | undefined }) {
  const { toestand, teksten, gegevens, voorvoegsel } = useContext(Kader);
  const { fouten } = toestand;
  const doel = (fout: Formulierfout) => doelVan(fout, voorvoegsel);
  const zin = (fout: Formulierfout) =>
    foutZin({ code: fout.code, rij: fout.rij }, { ...(fout.veld ? teksten[fout.veld] : {}), ...gegevens });
  const overFormulier = fouten.every(({ veld }) => veld === null);
  return (
    <div className="foutenlijst stapel" id={FOUTENLIJST_ID} role="alert" tabIndex={-1}>
      <h2>{formulierTekst.fouten.kop(fouten.length)}</h2>
      {!overFormulier && <p>{formulierTekst.fouten.uitleg}</p>}
      <ul>
        {fouten.map((fout) => (
          <li key={`${fout.veld} ${fout.rij} ${fout.code}`}>
            {fout.veld !== null && teksten[fout.veld] ? (
              <a
                href={`#${doel(fout)}`}
                onClick={(klik) => {
                  if (!naar) return;
                  klik.preventDefault();
                  naar(fout, doel(fout));
                }}
              >
                {zin(fout)}
              </a>
            ) : (
              zin(fout)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
