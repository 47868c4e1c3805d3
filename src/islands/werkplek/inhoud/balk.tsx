import { SaveButton, useRecordContext } from 'react-admin';
import { KloptNog } from '#islands/werkplek/inhoud/klopt-nog.tsx';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { useToestand } from '#islands/werkplek/inhoud/toestand.ts';
import { conceptTekst } from '#teksten/nl/formulier/concepten.ts';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const zet = (status: string) => (waarden: Record<string, unknown>) => ({ ...waarden, status });

/** Save, and what one does with a row that is, or is not, on the site. */
export function Balk({ magOpSite = true }: { readonly magOpSite?: boolean }) {
  const rij = useRecordContext();
  const { kiest } = useToestand();
  const status: unknown = rij?.['status'];
  const heeftDatum = rij !== undefined && 'gecontroleerd_op' in rij;
  if (kiest) return <p className="werkbalk">{conceptTekst.eerstKiezen}</p>;
  return (
    <div className="werkbalk">
      <SaveButton label={tekst.bewaar} icon={<></>} type="button" />
      {magOpSite && status !== undefined && status !== 'gepubliceerd' && (
        <SaveButton
          label={tekst.publiceer}
          icon={<></>}
          type="button"
          alwaysEnable
          variant="outlined"
          transform={zet('gepubliceerd')}
        />
      )}
      {heeftDatum && <KloptNog vandaag={vandaag()} />}
    </div>
  );
}

export const Nieuwbalk = () => (
  <div className="werkbalk">
    <SaveButton label={tekst.bewaar} icon={<></>} type="button" />
  </div>
);
