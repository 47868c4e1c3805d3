import { useQuery } from '@tanstack/react-query';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { publicatienieuws } from '#domein/publicatie/publicatie.rules.ts';
import type { Publicatiestand } from '#domein/publicatie/publicatie.schema.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { publicatiezin } from '#teksten/nl/publicatie.ts';

const KIJK_MS = 5000;
const isVandaag = (moment: string): boolean => dagVan(new Date(moment)) === dagVan(new Date());

/** Whether what was changed can be seen on the site by now. */
export function Publicatie() {
  const bron = useBron();
  const { data } = useQuery({
    queryKey: ['publicatie'],
    queryFn: () => bron.roep<Publicatiestand>('publicatie_stand'),
    refetchInterval: KIJK_MS,
  });
  if (!data) return null;
  const nieuws = publicatienieuws(data);
  const { kop, meer } = publicatiezin(nieuws, isVandaag);
  return (
    <p className="publicatie" role="status" data-nieuws={nieuws.soort}>
      {[kop, ...meer].join(' ')}
    </p>
  );
}
