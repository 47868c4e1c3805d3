import { useState } from 'react';
import { type RaRecord, useDelete, useGetList, useNotify, useRecordContext } from 'react-admin';
import { inlogfout, verstuurFoto } from '#client/werkplek/foto.ts';
import { ALT_LENGTE, type Beeldsoort, FOTOS_PER_RECORD, MAKER_LENGTE } from '#domein/beeld/beeld.limieten.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { usePoort } from '#islands/werkplek/schil/bron.ts';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { fotofoutTekst } from '#teksten/nl/formulier/fotofouten.ts';
import { fotovakTekst as tekst } from '#teksten/nl/werkplek/werkplek-cijfers.ts';

const veld = (velden: FormData, naam: string): string => String(velden.get(naam) ?? '').trim();
/** More than a record has: of each photo that is there somebody may take it away. */
const ALLE = { page: 1, perPage: 1000 };
/** Without the pictures themselves: those are heavy, and the site shows them. */
const KOLOMMEN = 'id,alt,maker,volgorde';

/** The photos of one record: each with the sentence that is read aloud, and a form to add one. */
export function Fotos({ over }: { over: Beeldsoort }) {
  const id = useRecordContext()?.id;
  const poort = usePoort();
  const notify = useNotify();
  const [haalWeg] = useDelete();
  const [ronde, volgende] = useState(0);
  const { data, error, refetch } = useGetList<RaRecord>(
    'beeld',
    {
      filter: { [`${over}_id`]: id },
      pagination: ALLE,
      sort: { field: 'volgorde', order: 'ASC' },
      meta: { columns: [KOLOMMEN] },
    },
    { enabled: id !== undefined },
  );
  const keur = (velden: FormData): string | null => {
    const foto = velden.get('foto');
    if (!(foto instanceof File) || foto.size === 0) return fotofoutTekst.foto_ontbreekt;
    return veld(velden, 'alt') === '' ? fotofoutTekst.alt_ontbreekt : null;
  };
  async function stuur(velden: FormData): Promise<string | { readonly fout: string }> {
    const foto = velden.get('foto');
    if (!(foto instanceof File)) return { fout: fotofoutTekst.foto_ontbreekt };
    const gegevens = { over, over_id: String(id), alt: veld(velden, 'alt'), maker: veld(velden, 'maker') || null };
    const door = await poort.als((wie) => verstuurFoto(wie, foto, gegevens), inlogfout);
    if (door.soort !== 'klaar')
      return { fout: door.soort === 'uit' ? fotofoutTekst.toegang_verlopen : tekst.onbereikbaar };
    const { uitkomst } = door;
    if (uitkomst.ok) return tekst.verstuurd;
    if (uitkomst.fout === 'onbereikbaar') return { fout: tekst.onbereikbaar };
    return { fout: uitkomst.fout.map(({ code }) => fotofoutTekst[code]).join(' ') };
  }
  const klaar = async (): Promise<void> => {
    volgende(ronde + 1);
    await refetch();
  };
  const verwijder = (rij: RaRecord): void =>
    void haalWeg(
      'beeld',
      { id: rij.id, previousData: rij },
      {
        mutationMode: 'pessimistic',
        onSettled: () => void refetch(),
        onError: (fout: unknown) =>
          notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' }),
      },
    );
  const vol = (data?.length ?? 0) >= FOTOS_PER_RECORD;
  return (
    <section className="werkblok stapel" aria-labelledby="fotos">
      <h2 id="fotos">{tekst.kop}</h2>
      {!data && <Ophalen fout={error} />}
      {data?.length === 0 && <p>{tekst.geen}</p>}
      <ul className="punten">
        {data?.map((rij) => (
          <li key={rij.id}>
            <bdi>{rij['alt']}</bdi>{' '}
            <button type="button" className="alsLink" aria-label={tekst.weg(rij['alt'])} onClick={() => verwijder(rij)}>
              ✕
            </button>
          </li>
        ))}
      </ul>
      {vol ? (
        <p>{fotofoutTekst.te_veel_fotos}</p>
      ) : (
        <Handeling
          key={ronde}
          naam={`foto:${over}:${id}`}
          knop={tekst.verstuur}
          uitleg={tekst.mensen}
          keur={keur}
          doe={stuur}
          klaar={klaar}
        >
          <label>
            {tekst.kies}
            <input type="file" name="foto" accept="image/jpeg,image/png,image/webp,image/avif" />
          </label>
          <Invoerveld naam="alt" label={tekst.alt} max={ALT_LENGTE} hulp="alt-hulp" />
          <p id="alt-hulp" className="klein">
            {tekst.altHulp}
          </p>
          <Invoerveld naam="maker" label={tekst.maker} max={MAKER_LENGTE} />
        </Handeling>
      )}
    </section>
  );
}
