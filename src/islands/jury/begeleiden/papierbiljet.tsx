import { useEffect, useRef } from 'react';
import type { Beheerronde } from '#client/ronde/rondebeheer.rijen.ts';
import type { Papierbiljet } from '#domein/contract/papier.ts';
import { toonPapiernummer } from '#domein/stemming/papiernummer.ts';
import { papierTekst } from '#teksten/nl/stemming/papierbiljet.ts';
import { momentLang } from '#teksten/nl/taal/moment.ts';

const tekst = papierTekst.biljet;

/** The columns to put a cross in, left to right. */
const hokjes = (stemvorm: Beheerronde['stemvorm']): readonly string[] =>
  stemvorm === 'goedkeuren'
    ? [tekst.voor, tekst.niet, tekst.onthouding]
    : [...[0, 1, 2, 3, 4, 5].map(String), tekst.onthouding];

function Regels({ biljet, ronde }: { biljet: Papierbiljet; ronde: Beheerronde }) {
  const kolommen = hokjes(ronde.stemvorm);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, which must work by keyboard too
    <section className="schuif" aria-label={tekst.plannen} tabIndex={0}>
      <table className="papierregels">
        <thead>
          <tr>
            <th scope="col">{tekst.plan}</th>
            <th scope="col" className="getal">
              {tekst.vraagt}
            </th>
            {kolommen.map((kolom) => (
              <th key={kolom} scope="col" className="hokje">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {biljet.aanvragen.map(({ id, titel, bedrag_cent, belang }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {belang ? <s>{titel}</s> : titel}
              </th>
              <td className="getal">{tekst.bedrag(bedrag_cent)}</td>
              {belang ? (
                <td colSpan={kolommen.length}>{tekst.belang}</td>
              ) : (
                kolommen.map((kolom) => (
                  <td key={kolom} className="hokje">
                    <span className="kruisvak" aria-hidden="true" />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Props {
  readonly biljet: Papierbiljet;
  readonly ronde: Beheerronde;
  readonly tot: string | null;
  readonly klaar: () => void;
}

/** The paper ballot of one juror, without a name on it: to print now, since its number is told once. */
export function Papiervel({ biljet, ronde, tot, klaar }: Props) {
  const vel = useRef<HTMLElement>(null);
  useEffect(() => {
    vel.current?.focus();
    // Who leaves now loses the number for good, and with it the vote of this juror.
    const blijf = (weggaan: BeforeUnloadEvent): void => weggaan.preventDefault();
    window.addEventListener('beforeunload', blijf);
    return () => window.removeEventListener('beforeunload', blijf);
  }, []);
  const { min_keuzes: minstens, max_keuzes: hoogstens } = ronde;
  return (
    <div className="stapel ruim">
      <p className="melding geen-print" role="status">
        {papierTekst.klaar} {papierTekst.nummerBewaard}
      </p>
      <section className="papiervel stapel" aria-labelledby="papiervel-kop" tabIndex={-1} ref={vel}>
        <h3 id="papiervel-kop">
          {tekst.kop}: <bdi>{ronde.naam}</bdi>
        </h3>
        <p className="papiernummer">
          {tekst.nummer} <strong>{toonPapiernummer(biljet.nummer)}</strong>
        </p>
        <ul className="punten">
          {tekst.uitleg.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
          {hoogstens !== null && <li>{tekst.hoogstens(hoogstens)}</li>}
          {minstens > 0 && <li>{tekst.minstens(minstens)}</li>}
          {tot && <li>{tekst.inleveren(momentLang(tot))}</li>}
        </ul>
        <Regels biljet={biljet} ronde={ronde} />
        <p className="klein">{tekst.einde(toonPapiernummer(biljet.nummer))}</p>
      </section>
      <div className="knoppen geen-print">
        <button type="button" className="nl-button nl-button--primary" onClick={() => window.print()}>
          {papierTekst.print}
        </button>
        <button type="button" className="nl-button nl-button--default" onClick={klaar}>
          {papierTekst.weg}
        </button>
      </div>
    </div>
  );
}
