import { useState } from 'react';
import { useRecordContext, useResourceContext } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import type { Verandering } from '#domein/contract/werkplek.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { daderTekst } from '#teksten/nl/werkplek/dader.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { inhoudTekst as tekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const NAMEN: Readonly<Record<string, string>> = veldTekst;
const veldnamen = (velden: readonly string[]): string =>
  velden.length === 0 ? '' : `: ${velden.map((veld) => NAMEN[veld] ?? veld).join(', ')}`;

/** Who changed which fields of this row, and when; read when somebody asks. */
export function Geschiedenis() {
  const rij = useRecordContext();
  const deel = useResourceContext() ?? '';
  const bron = useBron();
  const [stand, zet] = useState<readonly Verandering[] | string | null>(null);
  const open = async (): Promise<void> => {
    const gelezen = await bron
      .roep('geschiedenis', { tabel: deel, rij: String(rij?.id) })
      .catch((fout: unknown) => werkfoutTekst[fout instanceof Werkfout ? fout.code : 'storing']);
    zet(gelezen);
  };
  return (
    <details className="zelden" onToggle={({ currentTarget }) => currentTarget.open && void open()}>
      <summary>{tekst.geschiedenis}</summary>
      {typeof stand === 'string' && <p>{stand}</p>}
      {stand !== null && typeof stand !== 'string' && (
        <ol className="punten">
          {stand.length === 0 && <li>{tekst.geschiedenisLeeg}</li>}
          {stand.map(({ op, wie, rol, handeling, velden }) => (
            <li key={op}>
              {momentKort(op)}, <bdi>{wie ?? daderTekst[rol]}</bdi>. {tekst.handeling[handeling]}
              {veldnamen(velden)}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
