import { type SubmitEvent, useState } from 'react';
import { type RaRecord, useEditContext, useGetList, useNotify, useRecordContext } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { foutIn, legeDatum, type Tijdregel, vasteDag } from '#domein/plek/openingstijden.invoer.ts';
import { Vergelijk } from '#islands/gedeeld/vergelijk.tsx';
import { Eerder } from '#islands/werkplek/inhoud/eerder.tsx';
import { useTijden } from '#islands/werkplek/inhoud/tijden.ts';
import { Tijdregels } from '#islands/werkplek/inhoud/tijdregels.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { conceptTekst } from '#teksten/nl/formulier/concepten.ts';
import { openingstijdTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const ALLE = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'dag', order: 'ASC' as const } }; // literal for the type of the library
const uur = (tijd: unknown): string => (typeof tijd === 'string' ? tijd.slice(0, 5) : '');
const regelVan = ({ dag, datum, van, tot, uitleg }: RaRecord): Tijdregel => ({
  dag: dag ?? null,
  datum: datum ?? null,
  van: uur(van),
  tot: uur(tot),
  uitleg: uitleg ?? '',
});

/** The hours of one plek, saved together. */
function Tijden({ plek, rijen, lees }: { plek: string; rijen: readonly RaRecord[]; lees: () => Promise<unknown> }) {
  const bron = useBron();
  const notify = useNotify();
  const { refetch: leesPlek } = useEditContext();
  const { regels, typ, bewaard, botsing, eerder } = useTijden(plek, rijen.map(regelVan));
  const [fout, zetFout] = useState<string | null>(null);
  async function bewaar(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    const mis = foutIn(regels);
    zetFout(mis === null ? null : tekst[mis]);
    if (mis !== null) return;
    const leeg = (waarde: string): string | null => (waarde === '' ? null : waarde);
    try {
      const tijden = {
        plek,
        gezien: rijen.map(({ id }) => String(id)).sort(),
        rijen: regels.map((regel) => ({ ...regel, van: leeg(regel.van), tot: leeg(regel.tot) })),
      };
      await bron.roep('openingstijden_zetten', tijden).catch((fout: unknown) => {
        if (!(fout instanceof Werkfout) || fout.code !== 'al_gedaan') throw fout;
      });
      bewaard();
      notify(tekst.bewaard, { type: 'success' });
      // The place was looked at with its hours, so its own form stands on a newer row now.
      await Promise.all([lees(), leesPlek()]);
    } catch (mislukt) {
      notify(mislukt instanceof Error ? mislukt.message : 'werkplek.fout.storing', { type: 'error' });
      if (mislukt instanceof Werkfout && mislukt.code === 'botsing') await lees();
    }
  }
  return (
    <form className="werkblok stapel" onSubmit={bewaar} noValidate>
      <h2>{tekst.kop}</h2>
      <p className="klein">{tekst.uitleg}</p>
      {regels.length === 0 && <p>{tekst.geen}</p>}
      {eerder && <Eerder {...eerder} />}
      {botsing && <Vergelijk kop={conceptTekst.anders} uitleg={conceptTekst.andersUitleg} dringend {...botsing} />}
      <Tijdregels regels={regels} zet={typ} />
      {fout && (
        <p className="veldfout" role="alert">
          {fout}
        </p>
      )}
      <p className="knoppen">
        <Knop druk={() => typ([...regels, vasteDag(regels)])}>{tekst.vast}</Knop>
        <Knop druk={() => typ([...regels, legeDatum()])}>{tekst.datum}</Knop>
        {!botsing && <Knop hoofdzaak>{tekst.bewaar}</Knop>}
      </p>
    </form>
  );
}

/** When a plek is open; a form of its own, since its rows are. */
export function Openingstijden() {
  const plek = useRecordContext()?.id;
  const { data, refetch } = useGetList<RaRecord>(
    'openingstijd',
    { ...ALLE, filter: { plek_id: plek } },
    { enabled: plek !== undefined },
  );
  if (!data || plek === undefined) return null;
  return <Tijden key={plek} plek={String(plek)} rijen={data} lees={refetch} />;
}
