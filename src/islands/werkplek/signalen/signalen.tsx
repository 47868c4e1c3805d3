import { useQuery } from '@tanstack/react-query';
import { Title, useGetList } from 'react-admin';
import type { Signaalgroep } from '#domein/signaal/signaal.schema.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { Groep } from '#islands/werkplek/signalen/groep.tsx';
import { Signaalformulier } from '#islands/werkplek/signalen/signaalformulier.tsx';
import { signaalTekst as tekst } from '#teksten/nl/werkplek/signaal.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';

const ALLE = { pagination: { page: 1, perPage: 500 }, sort: { field: 'naam', order: 'ASC' as const } }; // literal for the type of the library

/** What is heard in the street: written down in two taps and a sentence, and seen together. */
export function Signalen() {
  const bron = useBron();
  const { data: wijken, error: geenWijken } = useGetList('wijk', ALLE);
  const { data: buurten, error: geenBuurten } = useGetList('buurt', ALLE);
  const {
    data: groepen,
    error: geenGroepen,
    refetch,
  } = useQuery({
    queryKey: ['signalen'],
    queryFn: () => bron.roep('signalen_samen', {}),
  });
  const ververs = async (): Promise<void> => void (await refetch());
  const waar = ({ wijk_code, buurt_code }: Signaalgroep): string =>
    (buurten?.find(({ code }) => code === buurt_code) ?? wijken?.find(({ code }) => code === wijk_code))?.naam ?? '';
  return (
    <div className="stapel ruim werkdossier">
      <Title title={werkplekTekst.delen.signaal} />
      {wijken && buurten ? (
        <Signaalformulier buurten={buurten} wijken={wijken} klaar={ververs} />
      ) : (
        <Ophalen fout={geenWijken ?? geenBuurten} />
      )}
      <section className="stapel" aria-labelledby="samen">
        <h2 id="samen">{tekst.samen}</h2>
        {!groepen && <Ophalen fout={geenGroepen} />}
        {groepen?.length === 0 && <p>{tekst.leeg}</p>}
        {groepen?.map((groep) => (
          <Groep
            key={`${groep.thema}-${groep.wijk_code}-${groep.buurt_code}`}
            groep={groep}
            waar={waar(groep)}
            ververs={ververs}
          />
        ))}
      </section>
    </div>
  );
}
