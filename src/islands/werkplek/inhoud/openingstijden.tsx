import { type SubmitEvent, useState } from 'react';
import { type RaRecord, useGetList, useNotify, useRecordContext, useRefresh } from 'react-admin';
import { foutIn, legeDatum, type Tijdregel, vasteDag } from '#domein/plek/openingstijden.rules.ts';
import { Tijdregels } from '#islands/werkplek/inhoud/tijdregels.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { openingstijdTekst as tekst } from '#teksten/nl/werkplek-velden.ts';

const ALLE = { pagination: { page: 1, perPage: 200 }, sort: { field: 'dag', order: 'ASC' as const } }; // literal for the type of the library
const uur = (tijd: unknown): string => (typeof tijd === 'string' ? tijd.slice(0, 5) : '');
const regelVan = ({ dag, datum, van, tot, uitleg }: RaRecord): Tijdregel => ({
  dag: dag ?? null,
  datum: datum ?? null,
  van: uur(van),
  tot: uur(tot),
  uitleg: uitleg ?? '',
});

/** The hours of one plek, saved together. */
function Tijden({ plek, rijen }: { plek: string; rijen: readonly RaRecord[] }) {
  const bron = useBron();
  const notify = useNotify();
  const ververs = useRefresh();
  const [regels, zet] = useState(() => rijen.map(regelVan));
  const [fout, zetFout] = useState<string | null>(null);
  async function bewaar(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    const mis = foutIn(regels);
    zetFout(mis === null ? null : tekst[mis]);
    if (mis !== null) return;
    const leeg = (waarde: string): string | null => (waarde === '' ? null : waarde);
    try {
      await bron.roep('openingstijden_zetten', {
        plek,
        gezien: rijen.map(({ id }) => id).sort(),
        rijen: regels.map((regel) => ({ ...regel, van: leeg(regel.van), tot: leeg(regel.tot) })),
      });
      notify(tekst.bewaard, { type: 'success' });
      ververs();
    } catch (mislukt) {
      notify(mislukt instanceof Error ? mislukt.message : 'werkplek.fout.storing', { type: 'error' });
    }
  }
  return (
    <form className="werkblok stapel" onSubmit={bewaar} noValidate>
      <h2>{tekst.kop}</h2>
      <p className="klein">{tekst.uitleg}</p>
      {regels.length === 0 && <p>{tekst.geen}</p>}
      <Tijdregels regels={regels} zet={zet} />
      {fout && (
        <p className="veldfout" role="alert">
          {fout}
        </p>
      )}
      <p className="knoppen">
        <Knop druk={() => zet([...regels, vasteDag(regels)])}>{tekst.vast}</Knop>
        <Knop druk={() => zet([...regels, legeDatum()])}>{tekst.datum}</Knop>
        <Knop hoofdzaak>{tekst.bewaar}</Knop>
      </p>
    </form>
  );
}

/** When a plek is open; a form of its own, since its rows are. */
export function Openingstijden() {
  const plek = useRecordContext()?.id;
  const { data } = useGetList<RaRecord>(
    'openingstijd',
    { ...ALLE, filter: { plek_id: plek } },
    { enabled: plek !== undefined },
  );
  if (!data || plek === undefined) return null;
  return <Tijden key={data.map(({ id }) => id).join()} plek={String(plek)} rijen={data} />;
}
