import { type KeyboardEvent, useState } from 'react';
import { TextInput } from 'react-admin';
import { leesBedrag, schrijfBedrag } from '#domein/gedeeld/bedrag.ts';
import { leesbaarBedrag } from '#islands/gedeeld/bedraglezing.tsx';
import { werkbeheerTekst as tekst } from '#teksten/nl/werkplek/werkplek-beheer.ts';

/** What cannot be read stays as it was typed, so that the field can say so. */
const naarCent = (getypt: string): number | string | null => {
  if (getypt.trim() === '') return null;
  const gelezen = leesBedrag(getypt);
  return gelezen.ok ? gelezen.waarde : getypt;
};
const naarEuro = (cent: unknown): string => (typeof cent === 'number' ? schrijfBedrag(cent) : String(cent ?? ''));
const isBedrag = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? tekst.geenBedrag : undefined);

/**
 * An amount, typed as people write it in euro, kept in cents. While somebody types, the field shows what they type; once it is
 * left, the amount as it was read, and what else it might have meant.
 */
export function Geldveld({ source, verplicht = false }: { source: string; verplicht?: boolean }) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  const [begrepen, zetBegrepen] = useState<string | null>(null);
  const klaar = (): void => {
    if (getypt !== null) zetBegrepen(leesbaarBedrag(getypt));
    zetGetypt(null);
  };
  return (
    <TextInput
      source={source}
      inputMode="decimal"
      parse={(nu: string) => {
        zetGetypt(nu);
        return naarCent(nu);
      }}
      format={(cent: unknown) => getypt ?? naarEuro(cent)}
      onBlur={klaar}
      // Enter sends the form from within the field.
      onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && klaar()}
      validate={(waarde: unknown) => (waarde === null && verplicht ? tekst.bedragNodig : isBedrag(waarde))}
      helperText={begrepen ?? false}
    />
  );
}
