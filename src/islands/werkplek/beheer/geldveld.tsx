import { TextInput } from 'react-admin';
import { leesBedrag, schrijfBedrag } from '#domein/gedeeld/bedrag.ts';
import { werkbeheerTekst as tekst } from '#teksten/nl/werkplek/werkplek-beheer.ts';

/** What cannot be read stays as it was typed, so that the field can say so. */
const naarCent = (getypt: string): number | string | null => {
  if (getypt.trim() === '') return null;
  const gelezen = leesBedrag(getypt);
  return gelezen.ok ? gelezen.waarde : getypt;
};
const naarEuro = (cent: unknown): string => (typeof cent === 'number' ? schrijfBedrag(cent) : String(cent ?? ''));
const isBedrag = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? tekst.geenBedrag : undefined);

/** An amount, typed as people write it in euro, kept in cents. */
export const Geldveld = ({ source, verplicht = false }: { source: string; verplicht?: boolean }) => (
  <TextInput
    source={source}
    inputMode="decimal"
    parse={naarCent}
    format={naarEuro}
    validate={(waarde: unknown) => (waarde === null && verplicht ? tekst.bedragNodig : isBedrag(waarde))}
  />
);
