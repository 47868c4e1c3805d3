import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useGetList } from 'react-admin';
import { stad } from '#config/stad.ts';
import { Tabel } from '#islands/werkplek/cijfers/tabel.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { downloadCsv } from '#islands/werkplek/schil/csv.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { halfjaarNaam, metingNaam } from '#teksten/nl/werkplek/monitor.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { cijferTekst as tekst } from '#teksten/nl/werkplek/werkplek-cijfers.ts';

/** How the work goes, per wijk and half-year: as bars, as tables and as a file. */
export function Cijfers() {
  const bron = useBron();
  const [gekozen, kies] = useState<string | null>(null);
  const { data: wijken, error: geenWijken } = useGetList('wijk', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'naam', order: 'ASC' },
  });
  const { data: rijen, error } = useQuery({
    queryKey: ['monitor'],
    queryFn: () =>
      bron.roep('monitor', {
        antwoord_dagen: stad.antwoordDagen,
        vers_maanden: stad.maandenVers,
      }),
  });
  if (!rijen || !wijken) return <Ophalen fout={error ?? geenWijken} />;
  const halfjaren = [...new Set(rijen.map(({ vanaf }) => vanaf))].sort().reverse();
  const vanaf = gekozen ?? halfjaren[0];
  const hier = rijen.filter((rij) => rij.vanaf === vanaf);
  const naamVan = (code: string | null): string =>
    wijken.find((wijk) => wijk['code'] === code)?.['naam'] ?? tekst.onbekend;
  const metingen = [...new Set(hier.map(({ meting }) => meting))];
  return (
    <div className="stapel ruim">
      <Title title={werkplekTekst.delen.monitor} />
      <p>{tekst.uitleg}</p>
      {rijen.length === 0 && <p>{tekst.leeg}</p>}
      {vanaf && (
        <>
          <label className="namenskeuze">
            {tekst.halfjaar}
            <select value={vanaf} onChange={({ target }) => kies(target.value)}>
              {halfjaren.map((dag) => (
                <option dir="auto" key={dag} value={dag}>
                  {halfjaarNaam(dag)}
                </option>
              ))}
            </select>
          </label>
          <p>
            <Knop druk={() => downloadCsv(`monitor-${vanaf}`, hier)}>{tekst.download}</Knop>
          </p>
          {metingen.map((meting) => (
            <section key={meting} className="stapel" aria-labelledby={`meting-${meting}`}>
              <h2 id={`meting-${meting}`}>{metingNaam[meting]}</h2>
              <Tabel rijen={hier.filter((rij) => rij.meting === meting)} naamVan={naamVan} meting={meting} />
            </section>
          ))}
        </>
      )}
    </div>
  );
}
