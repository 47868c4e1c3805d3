import { type SubmitEvent, useState } from 'react';
import { type RaRecord, useCreate, useDelete, useGetList, useNotify, useRecordContext } from 'react-admin';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { werkwijkTekst as tekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const ALLE = { pagination: { page: 1, perPage: 500 }, sort: { field: 'naam', order: 'ASC' as const } }; // literal for the type of the library
interface Props {
  readonly tabel: 'makelaar_buurt' | 'organisatie_wijk';
  readonly van: 'makelaar_id' | 'organisatie_id';
  readonly metBuurt?: boolean;
}

/** Where a makelaar or an organisation works: each place is added or taken away at once. */
export function Werkwijken({ tabel, van, metBuurt = false }: Props) {
  const id = useRecordContext()?.id;
  const notify = useNotify();
  const [wijk, zetWijk] = useState('');
  const { data: wijken, error } = useGetList('wijk', ALLE);
  const { data: buurten } = useGetList('buurt', ALLE, { enabled: metBuurt });
  const rijen = useGetList<RaRecord>(
    tabel,
    { pagination: ALLE.pagination, sort: { field: 'wijk_code', order: 'ASC' }, filter: { [van]: id } },
    { enabled: id !== undefined },
  );
  const mis = (fout: unknown) =>
    notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' });
  const [voegToe] = useCreate();
  const [haalWeg] = useDelete();
  const naam = ({ wijk_code, buurt_code }: RaRecord): string => {
    const hier = wijken?.find(({ code }) => code === wijk_code)?.naam ?? wijk_code;
    const daarin = buurten?.find(({ code }) => code === buurt_code)?.naam;
    return daarin ? `${daarin} (${hier})` : metBuurt ? tekst.heel(hier) : hier;
  };
  const verder = { mutationMode: 'pessimistic' as const, onError: mis, onSettled: () => void rijen.refetch() }; // literal for the type of the library
  if (!wijken || !rijen.data) return <Ophalen fout={error ?? rijen.error} />;
  async function bij(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    const buurt = new FormData(poging.currentTarget).get('buurt');
    if (!wijk) return;
    const data = { [van]: id, wijk_code: wijk, ...(metBuurt ? { buurt_code: buurt || null } : {}) };
    await voegToe(tabel, { data }, verder);
  }
  return (
    <form className="werkblok stapel" onSubmit={bij}>
      <h2>{tekst.kop}</h2>
      {rijen.data.length === 0 && <p>{tekst.geen}</p>}
      <ul className="punten">
        {rijen.data.map((rij) => (
          <li key={rij.id}>
            <bdi>{naam(rij)}</bdi>{' '}
            <button
              type="button"
              className="alsLink"
              aria-label={tekst.weg(naam(rij))}
              onClick={() => void haalWeg(tabel, { id: rij.id, previousData: rij }, verder)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <label>
        {veldTekst.wijk_code}
        <select value={wijk} onChange={({ target }) => zetWijk(target.value)}>
          <option value="">{tekst.kies}</option>
          {wijken.map(({ code, naam: hier }) => (
            <option dir="auto" key={code} value={code}>
              {hier}
            </option>
          ))}
        </select>
      </label>
      {metBuurt && (
        <label>
          {veldTekst.buurt_code}
          <select name="buurt">
            <option value="">{tekst.alles}</option>
            {buurten
              ?.filter(({ wijk_code }) => wijk_code === wijk)
              .map(({ code, naam: hier }) => (
                <option dir="auto" key={code} value={code}>
                  {hier}
                </option>
              ))}
          </select>
        </label>
      )}
      <p className="knoppen">
        <Knop bezig={!wijk}>{tekst.bij}</Knop>
      </p>
    </form>
  );
}
