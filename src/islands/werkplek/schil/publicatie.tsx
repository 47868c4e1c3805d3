import { useQuery } from '@tanstack/react-query';
import { type Publicatiestand, publicatiefase } from '#domein/werkplek/publicatie.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { tijdstip } from '#teksten/nl/moment.ts';
import { publicatieTekst as tekst } from '#teksten/nl/werkplek.ts';

const KIJK_MS = 5000;

function zinVan(stand: Publicatiestand): string {
  const fase = publicatiefase(stand);
  if (fase === 'mislukt') return tekst.mislukt(tekst.reden[stand.reden ?? 'bouwfout']);
  if (fase === 'online' && stand.online_op) return tekst.online(tijdstip(stand.online_op));
  return fase === 'online' ? tekst.bij : tekst[fase];
}

/** Whether what was changed can be seen on the site by now. */
export function Publicatie() {
  const bron = useBron();
  const { data } = useQuery({
    queryKey: ['publicatie'],
    queryFn: () => bron.roep<Publicatiestand>('publicatie_stand'),
    refetchInterval: KIJK_MS,
  });
  if (!data) return null;
  return (
    <p className="publicatie" role="status" data-fase={publicatiefase(data)}>
      {zinVan(data)}
      {data.uitleg && publicatiefase(data) === 'mislukt' && <span className="klein"> {data.uitleg}</span>}
    </p>
  );
}
