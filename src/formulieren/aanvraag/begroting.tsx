import { useContext, useEffect, useRef, useState } from 'react';
import { somCent } from '#domein/aanvraag/aanvraag.begroting.ts';
import type { Getypt } from '#domein/aanvraag/aanvraag.getypt.ts';
import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import { Geld } from '#formulieren/aanvraag/geldkader.tsx';
import { zegBedrag } from '#formulieren/gedeeld/bedragveld.tsx';
import { useBegrepen } from '#formulieren/gedeeld/begrepen.tsx';
import { Kader, useVeld } from '#formulieren/gedeeld/kader.tsx';
import { useRuimte } from '#formulieren/gedeeld/ruimte.tsx';
import { Bijveld, beschrijvingVan } from '#formulieren/gedeeld/veld.tsx';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

const tekst = aanvraagTekst.begroting;
/** Enough for most plans on paper and without a script; with one there are as many as somebody wants, up to the limit. */
const VASTE_REGELS = 6;
/** Always empty without a script, for what was forgotten. */
const RUIMTE = 2;
const EERSTE = 'post_omschrijving';

function Regelveld({
  naam,
  rij,
  begin,
  isBedrag = false,
}: {
  naam: string;
  rij: number;
  begin: string;
  isBedrag?: boolean;
}) {
  const veld = useVeld(naam, rij);
  const { volg, begrepen } = useBegrepen(isBedrag ? zegBedrag : undefined);
  const { onInput, ruimte } = useRuimte(veld);
  // Help and example stand once, above the first line.
  const kaal = { ...veld, tekst: { label: veld.tekst.label } };
  return (
    <div className={veld.fout ? 'veld heeft-fout' : 'veld'}>
      <label htmlFor={veld.id}>{veld.tekst.label}</label>
      <Bijveld veld={rij === 0 ? veld : kaal} />
      <input
        dir="auto"
        id={veld.id}
        name={naam}
        inputMode={isBedrag ? 'decimal' : undefined}
        autoComplete="off"
        defaultValue={begin}
        aria-invalid={veld.fout ? true : undefined}
        aria-describedby={beschrijvingVan(rij === 0 ? veld : kaal)}
        onInput={onInput}
        {...volg}
      />
      {ruimte}
      {begrepen}
    </div>
  );
}

/** How long a list is without the empty parts at its end. */
const lengteZonderEinde = (lijst: readonly string[]): number =>
  lijst.reduce((lengte, deel, plaats) => (deel === '' ? lengte : plaats + 1), 0);
const aantalIn = (...lijsten: (readonly string[])[]): number =>
  Math.max(0, ...lijsten.map((lijst) => lengteZonderEinde(lijst)));
const reeks = (aantal: number): number[] => Array.from({ length: aantal }, (_, nummer) => nummer);

const Optelling = ({ som, gevraagd }: { som: Getypt; gevraagd: number }) => (
  <div className="som">
    <dl className="feiten">
      <div>
        <dt>{tekst.samen}</dt>
        <dd>{bedrag(somCent(som.posten))}</dd>
      </div>
      {som.eigen_bijdrage_cent > 0 && (
        <div>
          <dt>{tekst.zelf}</dt>
          <dd>{bedrag(som.eigen_bijdrage_cent)}</dd>
        </div>
      )}
      <div>
        <dt>{tekst.gevraagd}</dt>
        <dd>
          <strong>{bedrag(gevraagd)}</strong>
        </dd>
      </div>
    </dl>
    {gevraagd > somCent(som.posten) - som.eigen_bijdrage_cent && <p className="klein">{tekst.afgerond}</p>}
    {som.gemist >= 0 && <p className="let-op">{tekst.teltNietMee(som.gemist + 1)}</p>}
  </div>
);

/** What it costs together, what somebody pays, and what is asked; read out when it changes. */
function Som() {
  const som = useContext(Geld);
  const gevraagd = Math.max(0, som?.gevraagd_cent ?? 0);
  return (
    <>
      {som ? <Optelling som={som} gevraagd={gevraagd} /> : <p>{tekst.telt}</p>}
      <p className="alleen-lezer" role="status">
        {som && tekst.stand(gevraagd)}
      </p>
    </>
  );
}

/** Lines to write on, for who prints the form: on a screen one asks for more. */
const Papierregels = ({ aantal }: { aantal: number }) => (
  <div className="alleen-print" aria-hidden="true">
    {reeks(Math.max(0, aantal)).map((nummer) => (
      <div className="regel papierregel" key={nummer}>
        <span />
        <span />
      </div>
    ))}
  </div>
);

/** The lines of a begroting. Row keys never come back, so that what stands in a line goes away with it and nothing else. */
export function Begroting() {
  const { actief } = useContext(Kader);
  const omschrijvingen = useVeld(EERSTE).waarden;
  const bedragen = useVeld('post_bedrag').waarden;
  const gevuld = aantalIn(omschrijvingen, bedragen);
  const [regels, zetRegels] = useState(() =>
    reeks(Math.min(actief ? Math.max(gevuld, 1) : Math.max(gevuld + RUIMTE, VASTE_REGELS), AANVRAAG_LIMIETEN.posten)),
  );
  const vak = useRef<HTMLFieldSetElement>(null);
  const volgende = useRef(regels.length);
  const focus = useRef<number | null>(null);

  // When a script takes over, the lines that are still empty are no longer needed.
  useEffect(() => {
    if (!actief) return;
    const inhoud = (regel: Element) => Array.from(regel.querySelectorAll('input'), ({ value }) => value).join('');
    const rijen = [...(vak.current?.querySelectorAll('[data-regel]') ?? [])];
    const vol = lengteZonderEinde(rijen.map(inhoud));
    zetRegels((nu) => nu.slice(0, Math.max(1, vol)));
  }, [actief]);
  useEffect(() => {
    const rij = focus.current;
    focus.current = null;
    if (rij === null || regels.length === 0) return;
    // A line that came or went counts as typing.
    vak.current?.dispatchEvent(new Event('input', { bubbles: true }));
    vak.current?.querySelectorAll<HTMLElement>(`[name="${EERSTE}"]`)[rij]?.focus();
  }, [regels]);

  const erbij = (): void => {
    focus.current = regels.length;
    zetRegels([...regels, volgende.current]);
    volgende.current += 1;
  };
  const weg = (rij: number): void => {
    focus.current = Math.max(0, rij - 1);
    zetRegels(regels.filter((_, nummer) => nummer !== rij));
  };

  return (
    <fieldset className="veld begroting" ref={vak}>
      <legend>{tekst.kop}</legend>
      {!actief && <p className="hulp">{tekst.leegLaten}</p>}
      {regels.map((sleutel, rij) => (
        <fieldset className="regel" key={sleutel} data-regel={rij}>
          <legend>{tekst.regel(rij + 1)}</legend>
          <Regelveld naam={EERSTE} rij={rij} begin={omschrijvingen[sleutel] ?? ''} />
          <Regelveld naam="post_bedrag" rij={rij} begin={bedragen[sleutel] ?? ''} isBedrag />
          {actief && regels.length > 1 && (
            <button className="nl-button nl-button--default geen-print" type="button" onClick={() => weg(rij)}>
              {tekst.weg(rij + 1)}
            </button>
          )}
        </fieldset>
      ))}
      {actief && <Papierregels aantal={VASTE_REGELS - regels.length} />}
      {actief && (
        <div className="geen-print">
          {regels.length < AANVRAAG_LIMIETEN.posten && (
            <button className="nl-button nl-button--default" type="button" onClick={erbij}>
              {tekst.erbij}
            </button>
          )}
          <div role="status">{regels.length >= AANVRAAG_LIMIETEN.posten && <p>{tekst.vol}</p>}</div>
        </div>
      )}
      <div className="geen-print">
        <Som />
      </div>
    </fieldset>
  );
}
