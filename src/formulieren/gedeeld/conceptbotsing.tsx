import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Gevondenconcept } from '#formulieren/dossier/dossier-concept.ts';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import { dossierconceptTekst as tekst } from '#teksten/nl/dossier/dossier.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

interface Props {
  concept: Gevondenconcept;
  nu: Waarden;
  teksten: Readonly<Record<string, Veldtekst>>;
  verder: () => void;
  opnieuw: () => void;
}

/** Chosen from a list: what is kept of it is no word to read. */
const ZONDER_WOORD: ReadonlySet<string> = new Set(['buurt', 'prioriteit', 'lat', 'lon']);
const leesbaar = (delen: readonly string[] | undefined): string => delen?.filter(Boolean).join(', ') || tekst.niets;

/** What was typed on something that changed since: both are shown, and nothing is put over the other by itself. */
export function Conceptbotsing({ concept, nu, teksten, verder, opnieuw }: Props) {
  const namen = Object.keys(concept.waarden).filter((naam) => !ZONDER_WOORD.has(naam));
  return (
    <div className="melding stapel" role="status">
      <p>{tekst.botst(datumLang(dagVan(concept.op)))}</p>
      <dl className="feiten">
        {namen.map((naam) => (
          <div key={naam}>
            <dt>{teksten[naam]?.label ?? naam}</dt>
            <dd>
              {tekst.jij} <bdi>{leesbaar(concept.waarden[naam])}</bdi>
            </dd>
            {nu[naam] && (
              <dd>
                {tekst.nu} <bdi>{leesbaar(nu[naam])}</bdi>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p className="knoppen">
        <button className="nl-button nl-button--primary" type="button" onClick={verder}>
          {tekst.verder}
        </button>
        <button className="nl-button nl-button--default" type="button" onClick={opnieuw}>
          {tekst.opnieuw}
        </button>
      </p>
    </div>
  );
}
