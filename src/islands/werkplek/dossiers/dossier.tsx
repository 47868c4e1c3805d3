import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { useParams } from 'react-router';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { paths } from '#config/paths.ts';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Antwoord } from '#islands/werkplek/dossiers/antwoord.tsx';
import { Contact } from '#islands/werkplek/dossiers/contact.tsx';
import { Gesprek } from '#islands/werkplek/dossiers/gesprek.tsx';
import { Inhoud } from '#islands/werkplek/dossiers/inhoud.tsx';
import { Namensbewoner } from '#islands/werkplek/dossiers/namens-bewoner.tsx';
import { Onderling } from '#islands/werkplek/dossiers/onderling.tsx';
import { Overgebleven } from '#islands/werkplek/dossiers/overgebleven.tsx';
import { behandelaarZin } from '#islands/werkplek/dossiers/stand.ts';
import { Stappen } from '#islands/werkplek/dossiers/stappen.tsx';
import { Werktijdlijn } from '#islands/werkplek/dossiers/tijdlijn.tsx';
import { Wissen } from '#islands/werkplek/dossiers/wissen.tsx';
import { Briefje } from '#islands/werkplek/namens/briefje.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { dossierstatus, kanaalNaam, dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

const STATUS: Readonly<Record<string, Readonly<Record<string, string>>>> = dossierstatus;

function opSite(dossier: Werkdossier): string | null {
  if (dossier.initiatief) return paths.initiatief(dossier.initiatief.slug);
  return dossier.soort === 'aanvraag' && dossier.publiek
    ? paths.aanvraag(dossier.ronde.slug, dossier.publiek.slug)
    : null;
}

function Kopregel({ dossier }: { dossier: Werkdossier }) {
  const pad = opSite(dossier);
  return (
    <div className="stapel">
      <p className="dossierstand">
        <strong>{STATUS[dossier.soort]?.[dossier.status]}</strong>
        <span>{kanaalNaam[dossier.kanaal]}</span>
        <span>
          <Zin zin={behandelaarZin(dossier)} />
        </span>
        {pad && <a href={pad}>{tekst.bekijkOpSite}</a>}
      </p>
    </div>
  );
}

/** Read again after each step, and not under the hands of who is typing. */
const EENMAAL = { refetchOnWindowFocus: false, refetchOnReconnect: false };

/** One dossier: what was asked, what can be done now, and all that happened. */
function Dossier({ soort }: { soort: Dossiersoort }) {
  const { id = '' } = useParams();
  const bron = useBron();
  const { data, error, refetch } = useQuery({
    queryKey: [soort, 'dossier', id],
    queryFn: () => bron.roep('dossier_bekijken', { dossier_soort: soort, id }),
    retry: false,
    ...EENMAAL,
  });
  const mislukt = error && (
    <p className="melding mislukt" role="alert">
      {werkfoutTekst[error instanceof Werkfout ? error.code : 'storing']}
    </p>
  );
  // What is being typed stays on the screen, whatever reading it anew comes to.
  if (!data && mislukt) return mislukt;
  if (!data) return <p role="status">{tekst.laden}</p>;
  const ververs = async (): Promise<void> => void (await refetch());
  return (
    <article className="werkdossier stapel ruim">
      <Title title={<Zin zin={[data.nummer, data.titel && alsNaam(data.titel)].filter(Boolean).join(': ')} />} />
      {mislukt}
      <Kopregel dossier={data} />
      <Inhoud dossier={data} />
      <section className="stapel" aria-labelledby="doen">
        <h2 id="doen">{tekst.wacht}</h2>
        <Overgebleven dossier={data.id} stand={data} />
        <Gesprek dossier={data} ververs={ververs} />
        {data.soort === 'feedback' ? (
          <Antwoord dossier={data} ververs={ververs} />
        ) : (
          <Stappen dossier={data} ververs={ververs} />
        )}
      </section>
      <Contact dossier={data} ververs={ververs} />
      <Briefje soort={data.soort} id={data.id} />
      <Werktijdlijn gebeurtenissen={data.gebeurtenissen} />
      <Onderling dossier={data} ververs={ververs} />
      {data.soort !== 'feedback' && !data.bereikbaar?.bevestigd && <Namensbewoner dossier={data} ververs={ververs} />}
      <Wissen dossier={data} ververs={ververs} />
    </article>
  );
}

export const Aanmeldingdossier = () => <Dossier soort="aanmelding" />;
export const Aanvraagdossier = () => <Dossier soort="aanvraag" />;
export const Feedbackdossier = () => <Dossier soort="feedback" />;
