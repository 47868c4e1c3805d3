import { useEffect, useRef, useState } from 'react';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { isBelofte } from '#domein/feedback/feedback.belofte.ts';
import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import { magGepubliceerd } from '#domein/feedback/feedback.rules.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { LAATSTE_DAG } from '#islands/gedeeld/datumgrens.ts';
import { INGEVULD } from '#islands/gedeeld/formulierwaarden.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { rustZin } from '#islands/werkplek/dossiers/stand.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { dossierTekst, antwoordTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

type Feedback = Extract<Werkdossier, { soort: 'feedback' }>;
interface Props {
  readonly dossier: Feedback;
  readonly ververs: () => Promise<void>;
}
const veld = (velden: FormData, naam: string): string => String(velden.get(naam) ?? '').trim();

function Publicatievelden() {
  return (
    <>
      <Invoerveld naam="gezegd" label={tekst.gezegd} max={FEEDBACK_LIMIETEN.gezegd} regels={3} hulp="gezegd-hulp" />
      <p id="gezegd-hulp" className="let-op klein">
        {tekst.gezegdHulp}
      </p>
      <Invoerveld naam="gedaan" label={tekst.gedaan} max={FEEDBACK_LIMIETEN.wat_gedaan} regels={2} />
      <label>
        {tekst.belofte}
        <input type="date" name="belofte" min={dagVan(new Date())} max={LAATSTE_DAG} aria-describedby="belofte-hulp" />
      </label>
      <p id="belofte-hulp" className="klein">
        {tekst.belofteHulp}
      </p>
    </>
  );
}

/** Whether it goes on the site, as the box says: also when a draft or the form itself set it. */
function usePubliek(begin: boolean) {
  const vakje = useRef<HTMLInputElement>(null);
  const [publiek, zet] = useState(begin);
  useEffect(() => {
    const { current: veld } = vakje;
    const formulier = veld?.form;
    const lees = (): void => queueMicrotask(() => veld && zet(veld.checked));
    // The draft was put back before this.
    lees();
    veld?.addEventListener(INGEVULD, lees);
    formulier?.addEventListener('reset', lees);
    return () => {
      veld?.removeEventListener(INGEVULD, lees);
      formulier?.removeEventListener('reset', lees);
    };
  }, []);
  return { vakje, publiek, onChange: () => zet(vakje.current?.checked ?? begin) };
}

function Antwoordformulier({ dossier, ververs }: Props) {
  const bron = useBron();
  const mag = magGepubliceerd(dossier.inhoud.over);
  const { vakje, publiek, onChange } = usePubliek(mag);
  const keur = (velden: FormData): string | null => {
    if (veld(velden, 'reactie') === '') return tekst.leeg;
    if (!velden.has('publiek')) return null;
    if (veld(velden, 'gezegd') === '') return tekst.gezegdLeeg;
    const belofte = veld(velden, 'belofte');
    return belofte === '' || isBelofte(belofte, dagVan(new Date())) ? null : tekst.belofteFout;
  };
  async function doe(velden: FormData): Promise<string> {
    const publiek = velden.has('publiek');
    await bron.roep('feedback_antwoord', {
      id: dossier.id,
      reactie: veld(velden, 'reactie'),
      gezegd: publiek ? veld(velden, 'gezegd') : null,
      wat_gedaan: publiek ? veld(velden, 'gedaan') || null : null,
      belofte_op: publiek ? veld(velden, 'belofte') || null : null,
    });
    return publiek ? dossierTekst.gedaanZichtbaar : dossierTekst.gedaan;
  }
  return (
    <Handeling naam={`${dossier.id}:antwoord`} knop={tekst.verstuur} hoofdzaak keur={keur} doe={doe} klaar={ververs}>
      <Invoerveld naam="reactie" label={tekst.reactie} max={FEEDBACK_LIMIETEN.reactie} regels={4} hulp="reactie-hulp" />
      <p id="reactie-hulp" className="klein">
        {tekst.reactieHulp}
      </p>
      {mag ? (
        <label className="vinkje">
          <input type="checkbox" name="publiek" ref={vakje} defaultChecked={mag} onChange={onChange} />
          {tekst.publiceer}
        </label>
      ) : (
        <p className="let-op">{tekst.nooitPubliek}</p>
      )}
      {/* What was typed there stays when somebody changes their mind. */}
      <div className="formgroep" hidden={!publiek}>
        <Publicatievelden />
      </div>
    </Handeling>
  );
}

function Belofte({ dossier, ververs, dag }: Props & { dag: string }) {
  const bron = useBron();
  const keur = (velden: FormData): string | null => (veld(velden, 'gedaan') === '' ? tekst.watGedaanLeeg : null);
  async function doe(velden: FormData): Promise<string> {
    await bron.roep('feedback_gedaan', { id: dossier.id, wat_gedaan: veld(velden, 'gedaan') });
    return dossierTekst.gedaanZichtbaar;
  }
  return (
    <Handeling
      naam={`${dossier.id}:gedaan`}
      knop={tekst.nuGedaan}
      uitleg={tekst.afgesproken(datumLang(dag))}
      hoofdzaak
      keur={keur}
      doe={doe}
      klaar={ververs}
    >
      <Invoerveld naam="gedaan" label={tekst.watGedaan} max={FEEDBACK_LIMIETEN.wat_gedaan} regels={2} />
    </Handeling>
  );
}

/** Answering what a resident said, and keeping a promise that was made with it. */
export function Antwoord({ dossier, ververs }: Props) {
  if (dossier.status === 'nieuw' || dossier.status === 'heropend')
    return <Antwoordformulier key={dossier.status} dossier={dossier} ververs={ververs} />;
  const { reactie } = dossier;
  if (reactie?.belofte_op && !reactie.gedaan_op)
    return <Belofte dossier={dossier} ververs={ververs} dag={reactie.belofte_op} />;
  return <p>{rustZin(dossier)}</p>;
}
