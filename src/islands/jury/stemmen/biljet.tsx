import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { brengUit, meldBelang, vraagBelangNa } from '#client/stemming/jury.ts';
import type { Stemantwoord } from '#client/stemming/stemvraag.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Juryronde } from '#domein/contract/jury.ts';
import { BEWIJS_BYTES, leesBewijscode, maakBewijscode } from '#domein/stemming/bewijscode.ts';
import { biljetFout, type Keuze, type Keuzes, maakBiljet, zonderKeuze } from '#domein/stemming/keuzes.ts';
import type { Stemfoutcode } from '#domein/stemming/stemming.fouten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { biljetPlaats, LEEG_CONCEPT } from '#islands/jury/stemmen/biljetconcept.ts';
import { Keuzevak } from '#islands/jury/stemmen/keuze.tsx';
import { Plankaart } from '#islands/jury/stemmen/plan.tsx';
import { Stembalk } from '#islands/jury/stemmen/stembalk.tsx';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { stemfoutTekst } from '#teksten/nl/stemming/stemfouten.ts';

const tekst = juryTekst.biljet;

export interface Uitgebracht {
  readonly code: string;
  readonly gewijzigd: boolean;
}
interface Props {
  readonly ronde: Juryronde;
  readonly poort: Poort;
  /** Asks for the rondes again: a belang changed, or something else did. */
  readonly ververs: () => Promise<void>;
  readonly klaar: (uitgebracht: Uitgebracht) => void;
  /** With the code of an earlier vote, which this one replaces. */
  readonly veranderen: boolean;
}
type Fout = { readonly soort: 'code'; readonly code: Stemfoutcode } | { readonly soort: 'onzeker' } | null;

const nieuweCode = (): string => maakBewijscode(crypto.getRandomValues(new Uint8Array(BEWIJS_BYTES)));

/** What is wrong, on top of the ballot; leads to each request that misses a choice. */
function Foutmelding({ fout, open }: { fout: Exclude<Fout, null>; open: readonly { id: string; titel: string }[] }) {
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fout) kop.current?.focus();
  }, [fout]);
  return (
    <div className="foutenlijst stapel" role="alert" tabIndex={-1} ref={kop}>
      <h2>{fout.soort === 'onzeker' ? juryTekst.geenVerbinding : tekst.nogKiezen}</h2>
      <p>{fout.soort === 'onzeker' ? tekst.onzeker : stemfoutTekst[fout.code]}</p>
      {fout.soort === 'code' && fout.code === 'keuze_ontbreekt' && (
        <ul>
          {open.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#plan-${id}`}>
                <bdi>{titel}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The ballot of one juror: choose at each request, see what that costs, and send it once. */
export function Biljet({ ronde, poort, ververs, klaar, veranderen }: Props) {
  const { slug, aanvragen, stemvorm, budget_cent } = ronde;
  const concepten = useConcepten();
  const [{ plaats, eerder }] = useState(() => {
    const plaats = biljetPlaats(concepten, slug);
    const [laatste] = plaats.lees();
    if (laatste) plaats.neem(laatste);
    return { plaats, eerder: laatste?.inhoud ?? LEEG_CONCEPT };
  });
  const [keuzes, zetKeuzes] = useState<Keuzes>(eerder.keuzes);
  const [gedeeld, zetGedeeld] = useState(() => concepten.isGedeeld());
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Fout>(null);
  const code = useRef(eerder.code);

  const onthoud = (nieuw: Keuzes): void => {
    plaats.bewaar({ keuzes: nieuw, code: code.current });
  };
  const kies = (id: string, keuze: Keuze): void => {
    const nieuw = { ...keuzes, [id]: keuze };
    zetKeuzes(nieuw);
    zetFout(null);
    onthoud(nieuw);
  };
  const weiger = (geweigerd: Stemfoutcode): void => {
    zetFout({ soort: 'code', code: geweigerd });
    // Somebody else closed the vote, or this juror voted elsewhere: show how it stands now.
    if (geweigerd === 'stemmen_gesloten' || geweigerd === 'stem_op_papier') void ververs();
  };
  async function stuurBelang(id: string, vraag: Promise<Stemantwoord<unknown>>): Promise<void> {
    const antwoord = await vraag;
    if (antwoord.soort === 'geweigerd') return weiger(antwoord.code);
    if (antwoord.soort === 'onbereikbaar') return zetFout({ soort: 'onzeker' });
    await ververs();
    document.getElementById(`plan-${id}`)?.focus();
  }
  async function verstuur(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    if (bezig) return;
    const mist = biljetFout(aanvragen, keuzes, ronde);
    if (mist) return zetFout({ soort: 'code', code: mist });
    const getypt = String(new FormData(poging.currentTarget).get('bewijscode') ?? '');
    const gelezen = veranderen ? leesBewijscode(getypt) : (code.current ?? nieuweCode());
    if (gelezen === null) return zetFout({ soort: 'code', code: 'geen_bewijscode' });
    // Kept before it is sent: whatever happens now, sending again is the same vote.
    code.current = gelezen;
    onthoud(keuzes);
    zetBezig(true);
    const antwoord = await brengUit(poort, slug, gelezen, maakBiljet(aanvragen, keuzes));
    zetBezig(false);
    if (antwoord.soort === 'onbereikbaar') return zetFout({ soort: 'onzeker' });
    if (antwoord.soort === 'geweigerd') {
      // With a code that was never accepted there is nothing to hold on to.
      if (antwoord.code !== 'toegang_verlopen') code.current = null;
      return weiger(antwoord.code);
    }
    plaats.wisAlle();
    klaar({ code: gelezen, gewijzigd: antwoord.waarde.gewijzigd });
  }

  return (
    <form className="stapel ruim" onSubmit={verstuur} noValidate>
      {fout && <Foutmelding fout={fout} open={zonderKeuze(aanvragen, keuzes)} />}
      <div>
        {ronde.max_keuzes !== null && <p>{tekst.hoogstens(ronde.max_keuzes)}</p>}
        {ronde.min_keuzes > 0 && <p>{tekst.minstens(ronde.min_keuzes)}</p>}
      </div>
      <ul className="plankaarten">
        {aanvragen.map((plan) => (
          <Plankaart key={plan.id} plan={plan}>
            <Keuzevak
              plan={plan}
              stemvorm={stemvorm}
              keuze={keuzes[plan.id]}
              kies={(keuze) => kies(plan.id, keuze)}
              meld={(belang) => void stuurBelang(plan.id, meldBelang(poort, slug, plan.id, belang))}
              vraagNa={() => void stuurBelang(plan.id, vraagBelangNa(poort, slug, plan.id))}
              vast={veranderen}
            />
          </Plankaart>
        ))}
      </ul>
      {veranderen && (
        <div className="veld">
          <label htmlFor="bewijscode">{juryTekst.veranderen.code}</label>
          <p className="hulp klein" id="bewijscode-hulp">
            {juryTekst.veranderen.hulp}
          </p>
          <input
            dir="auto"
            id="bewijscode"
            name="bewijscode"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby="bewijscode-hulp"
          />
        </div>
      )}
      <label className="vinkje">
        <input
          type="checkbox"
          checked={gedeeld}
          onChange={({ currentTarget: { checked } }) => {
            zetGedeeld(checked);
            concepten.zetGedeeld(checked);
            onthoud(keuzes);
          }}
        />
        <span>{tekst.gedeeld}</span>
      </label>
      {!gedeeld && <p className="klein">{tekst.onthouden}</p>}
      <Stembalk plannen={aanvragen} keuzes={keuzes} budget={budget_cent} bezig={bezig} />
    </form>
  );
}
