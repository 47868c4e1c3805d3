import { type SubmitEvent, useState } from 'react';
import { stuurAdvies } from '#client/stemming/jury.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Juryplan } from '#domein/contract/jury.ts';
import { ADVIES_LIMIETEN } from '#domein/stemming/advies.limieten.ts';
import { useFormulierconcept } from '#islands/gedeeld/formulierconcept.tsx';
import { Invoer, teLangIn } from '#islands/gedeeld/invoer.tsx';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { stemfoutTekst } from '#teksten/nl/stemming/stemfouten.ts';

const tekst = juryTekst.advies;
const SOORTEN = ['positief', 'neutraal', 'negatief'] as const;

interface Props {
  readonly plan: Juryplan;
  readonly ronde: string;
  readonly poort: Poort;
  readonly open: boolean;
}

/** The advies of this adviser on one request, until the jury votes. */
export function Adviesvak({ open, ...props }: Props) {
  return open ? <Adviesformulier {...props} /> : <p className="klein">{tekst.dicht}</p>;
}

function Adviesformulier({ plan, ronde, poort }: Omit<Props, 'open'>) {
  const [eigen, zetEigen] = useState(plan.adviezen.find((advies) => advies.eigen));
  const versie = eigen ? `${eigen.advies} ${eigen.tekst}` : null;
  const { formulier, bewaar: onthoud, wis, melding: eerder } = useFormulierconcept(`advies:${plan.id}`, versie);
  const [melding, zetMelding] = useState<{ soort: 'goed' | 'fout'; zin: string } | null>(null);

  async function bewaar(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    const lang = teLangIn(poging.currentTarget);
    if (lang) return lang.focus();
    const velden = new FormData(poging.currentTarget);
    const soort = SOORTEN.find((een) => een === velden.get('advies'));
    const uitleg = String(velden.get('tekst') ?? '').trim();
    if (!soort || !uitleg) return zetMelding({ soort: 'fout', zin: tekst.kies });
    const antwoord = await stuurAdvies(poort, ronde, plan.id, soort, uitleg);
    if (antwoord.soort === 'gelukt') {
      wis();
      zetEigen({ advies: soort, tekst: uitleg, functie: '', eigen: true });
      return zetMelding({ soort: 'goed', zin: tekst.bewaard });
    }
    if (antwoord.soort === 'onbereikbaar') return zetMelding({ soort: 'fout', zin: juryTekst.geenVerbinding });
    zetMelding({ soort: 'fout', zin: stemfoutTekst[antwoord.code] });
  }
  return (
    <div className="stapel">
      {eerder}
      <form
        ref={formulier}
        className="stapel"
        onSubmit={bewaar}
        onInput={onthoud}
        noValidate
        aria-label={`${tekst.kop}: ${plan.titel}`}
      >
        <fieldset className="keuzerij">
          <legend>{tekst.vraag}</legend>
          {SOORTEN.map((soort) => (
            <label key={soort}>
              <input type="radio" name="advies" value={soort} defaultChecked={eigen?.advies === soort} />
              <span>{tekst[soort]}</span>
            </label>
          ))}
        </fieldset>
        <div className="veld">
          <label htmlFor={`advies-${plan.id}`}>{tekst.waarom}</label>
          <p className="hulp klein" id={`hulp-${plan.id}`}>
            {tekst.hulp}
          </p>
          <Invoer
            id={`advies-${plan.id}`}
            naam="tekst"
            regels={3}
            max={ADVIES_LIMIETEN.tekst}
            begin={eigen?.tekst}
            hulp={`hulp-${plan.id}`}
          />
        </div>
        <div className="knoppen">
          <button type="submit" className="nl-button nl-button--primary">
            {tekst.bewaar}
          </button>
        </div>
        <div role="status">{melding?.soort === 'goed' && <p className="melding">{melding.zin}</p>}</div>
        <div role="alert">{melding?.soort === 'fout' && <p className="melding mislukt">{melding.zin}</p>}</div>
      </form>
    </div>
  );
}
