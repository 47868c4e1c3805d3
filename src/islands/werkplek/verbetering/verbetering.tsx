import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link, useParams } from 'react-router';
import type { Werkverbetering } from '#domein/contract/verbetering.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { Afwijzen, Overnemen } from '#islands/werkplek/verbetering/besluit.tsx';
import { verbeterpuntNaam } from '#teksten/nl/verbetering/verbeterpunten.ts';
import { werkverbeterTekst as tekst } from '#teksten/nl/verbetering/werkverbetering.ts';

/** Kinds that have a screen of their own to change them on. */
const MET_SCHERM: ReadonlySet<string> = new Set(['plek', 'initiatief', 'activiteit', 'organisatie']);

function Voorstel({ verbetering }: { verbetering: Werkverbetering }) {
  const { wat, voorstel, huidig, zeker, aantal, mailen, telefoons, over, over_id } = verbetering;
  return (
    <>
      <dl className="stapel">
        <dt>{tekst.wat}</dt>
        <dd>{verbeterpuntNaam[wat]}</dd>
        {huidig && (
          <>
            <dt>{tekst.nu}</dt>
            <dd dir="auto">{huidig.nu ?? tekst.leeg}</dd>
          </>
        )}
        <dt>{tekst.voorstel}</dt>
        <dd dir="auto">{voorstel}</dd>
      </dl>
      <p>
        {tekst.aantal(aantal)} {tekst.zekerheid[zeker ? 'ja' : 'nee']} {tekst.mailen(mailen)}
      </p>
      {telefoons.length > 0 && (
        <p>
          {tekst.bellen}{' '}
          {telefoons.map((nummer) => (
            <a key={nummer} href={`tel:${nummer}`}>
              {nummer}
            </a>
          ))}
        </p>
      )}
      {over_id && MET_SCHERM.has(over) && (
        <p>
          <Link to={`/${over}/${over_id}`}>{tekst.open}</Link>
        </p>
      )}
    </>
  );
}

/** What residents say is wrong with one thing: beside what the site says now, with a yes and a no. */
export function Verbeteringscherm() {
  const bron = useBron();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['verbetering', id],
    queryFn: () => bron.roep('verbetering_lezen', { id }),
  });
  const ververs = async (): Promise<void> => void (await refetch());
  if (!data) return <Ophalen fout={error} />;
  return (
    <div className="stapel ruim werkdossier">
      <Title title={data.naam ?? tekst.titel} />
      <Voorstel verbetering={data} />
      {data.status === 'nieuw' ? (
        <>
          <Overnemen verbetering={data} ververs={ververs} />
          <Afwijzen verbetering={data} ververs={ververs} />
        </>
      ) : (
        <p role="status">{tekst.klaar[data.status]}</p>
      )}
    </div>
  );
}
