import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import type { Antwoord } from '#domein/contract/contracten.ts';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { daderTekst } from '#teksten/nl/werkplek/dader.ts';
import { inlezingTekst as tekst } from '#teksten/nl/werkplek/werkplek-inlezen.ts';

type Inlezing = Antwoord<'inlezingen'>[number];
export const INLEZINGEN = ['inlezingen'];

function Regel({ inlezing }: { inlezing: Inlezing }) {
  const { id, op, wie, rol, toegevoegd, gewijzigd, tot, terug_op } = inlezing;
  const bron = useBron();
  const ververs = useRefresh();
  const geheugen = useQueryClient();
  const draaiTerug = async (): Promise<string> => {
    const { teruggezet, verwijderd, gebleven } = await bron.roep('inlezing_terugdraaien', { id });
    return tekst.gedaan(teruggezet, verwijderd, gebleven);
  };
  const klaar = async (): Promise<void> => {
    await geheugen.invalidateQueries({ queryKey: INLEZINGEN });
    ververs();
  };
  return (
    <li>
      <p>
        {momentKort(op)}, <bdi>{wie ?? daderTekst[rol ?? 'onbekend']}</bdi>. {tekst.telling(toegevoegd, gewijzigd)}
      </p>
      {terug_op ? (
        <p>{tekst.teruggedraaid(terug_op)}</p>
      ) : (
        <details className="zelden">
          <summary>{tekst.terug}</summary>
          <Handeling
            naam={`inlezing-${id}`}
            knop={tekst.draaiTerug}
            uitleg={tekst.uitleg(tot)}
            doe={draaiTerug}
            klaar={klaar}
          />
        </details>
      )}
    </li>
  );
}

/** The lists of the last month: who read them in, what they changed, and how to undo that. */
export function Inlezingen() {
  const bron = useBron();
  const { data, isError } = useQuery({ queryKey: INLEZINGEN, queryFn: () => bron.roep('inlezingen', {}) });
  if (isError) return <p>{tekst.nietGelezen}</p>;
  if (!data || data.length === 0) return null;
  return (
    <section className="werkblok stapel" aria-labelledby="inlezingen">
      <h2 id="inlezingen">{tekst.kop}</h2>
      <ul className="punten">
        {data.map((inlezing) => (
          <Regel key={inlezing.id} inlezing={inlezing} />
        ))}
      </ul>
    </section>
  );
}
