import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { haalBevindingen } from '#client/werkplek/bevindingen.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { publicatienieuws } from '#domein/publicatie/publicatie.nieuws.ts';
import type { Publicatiestand } from '#domein/publicatie/publicatie.schema.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { padVan, ziet } from '#islands/werkplek/schil/delen.ts';
import { useRol } from '#islands/werkplek/schil/rol.ts';
import { bevindingTekst } from '#teksten/nl/publicatie/bevinding.ts';
import { publicatieTekst, publicatiezin } from '#teksten/nl/publicatie/publicatie.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const KIJK_MS = 5000;
/** Rows that have a screen of their own, by table. */
const BEWERKBAAR: ReadonlySet<string> = new Set([
  'plek',
  'initiatief',
  'activiteit',
  'prioriteit',
  'makelaar',
  'organisatie',
  'ronde',
]);
const isVandaag = (moment: string): boolean => dagVan(new Date(moment)) === dagVan(new Date());

/** Where the row that holds everything back can be repaired, if that is a screen of the workplace. */
function Herstel({ stilstand }: { stilstand: Publicatiestand['stilstand'] }) {
  if (!stilstand || !('id' in stilstand) || !stilstand.id || !stilstand.tabel) return null;
  if (!BEWERKBAAR.has(stilstand.tabel)) return null;
  return (
    <Link to={`/${stilstand.tabel}/${encodeURIComponent(stilstand.id)}`}>
      <Zin zin={publicatieTekst.open(alsNaam(stilstand.naam ?? stilstand.id))} />
    </Link>
  );
}

/** Looked at again whenever another site came online. */
function Aandacht({ sinds }: { sinds: string | null }) {
  const { data } = useQuery({ queryKey: ['bevindingen', sinds], queryFn: haalBevindingen });
  if (!data || data.aantal === 0) return null;
  return <Link to={padVan('publicatie')}>{bevindingTekst.kop(data.aantal)}</Link>;
}

/** Whether what was changed can be seen on the site by now. */
export function Publicatie() {
  const bron = useBron();
  const rol = useRol();
  const { data } = useQuery({
    queryKey: ['publicatie'],
    queryFn: () => bron.roep('publicatie_stand', {}, { stil: true }),
    refetchInterval: KIJK_MS,
  });
  if (!data) return null;
  const nieuws = publicatienieuws(data);
  const { kop, meer } = publicatiezin(nieuws, isVandaag);
  return (
    <p className="publicatie" role="status" data-nieuws={nieuws.soort}>
      <Zin zin={[kop, ...meer].join(' ')} /> {nieuws.soort === 'mislukt' && <Herstel stilstand={nieuws.stilstand} />}{' '}
      {ziet(rol, 'publicatie') && <Aandacht sinds={data.online_op} />}
    </p>
  );
}
