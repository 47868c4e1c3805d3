import { type KeyboardEvent, useState } from 'react';
import { required, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { vermoedAdres } from '#domein/gedeeld/mailvermoeden.ts';
import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';
import { leesWebsite } from '#domein/gedeeld/website.ts';
import { hoogstens } from '#islands/werkplek/inhoud/over.tsx';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { type Foutcode, foutZin } from '#teksten/nl/formulier/fouten.ts';
import { makelaarTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const { begrepen } = formulierTekst;

// What is typed is read as the public forms read it, once the field is left: while somebody types nothing changes.

type Lezing = { readonly ok: true; readonly waarde: string | null } | { readonly ok: false; readonly fout: Foutcode };
interface Props {
  readonly source: string;
  readonly verplicht?: boolean;
  readonly hulp?: string;
  /** Somebody else changes it. */
  readonly vast?: boolean;
}
interface Soort {
  readonly type: 'email' | 'tel' | 'url';
  readonly max: number;
  readonly lees: (getypt: string) => Lezing;
  /** Asked once of a value that was read; it stops nobody. */
  readonly vraag?: (waarde: string) => string;
}

const isLeeg = (waarde: unknown): boolean => String(waarde ?? '').trim() === '';

function Leesveld({ source, verplicht = false, hulp = '', vast = false, type, max, lees, vraag }: Props & Soort) {
  const { getValues, setValue } = useFormContext();
  const [gevraagd, zetGevraagd] = useState('');
  function lezen(): void {
    const getypt: unknown = getValues(source);
    if (isLeeg(getypt)) return;
    const lezing = lees(String(getypt));
    if (!lezing.ok) return;
    if (lezing.waarde !== getypt)
      setValue(source, lezing.waarde, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
    zetGevraagd(lezing.waarde === null ? '' : (vraag?.(lezing.waarde) ?? ''));
  }
  const fout = (waarde: unknown): string | undefined => {
    const lezing = isLeeg(waarde) ? null : lees(String(waarde));
    return lezing && !lezing.ok ? foutZin({ code: lezing.fout }) : undefined;
  };
  return (
    <TextInput
      source={source}
      type={type}
      validate={[...(verplicht ? [required()] : []), hoogstens(max), fout]}
      onBlur={lezen}
      // Enter sends the form from within the field.
      onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && lezen()}
      readOnly={vast}
      helperText={vast ? makelaarTekst.beheerderPast : gevraagd || hulp || false}
    />
  );
}

const vraagAdres = (adres: string): string => {
  const bedoeld = vermoedAdres(adres);
  return bedoeld === null ? '' : `${begrepen.bedoelJe} ${bedoeld}? ${begrepen.andersNiets}`;
};
export const Mailveld = (props: Props) => (
  <Leesveld {...props} type="email" max={254} lees={leesMailadres} vraag={vraagAdres} />
);

/** As people know it: a number that is no ordinary one ("14 030") stays as it was typed. */
const leesOpenbaar = (getypt: string): Lezing => {
  const nummer = leesTelefoon(getypt);
  return { ok: true, waarde: nummer.ok ? schrijfTelefoon(nummer.waarde) : getypt.trim() };
};
export const Telefoonveld = (props: Props) => <Leesveld {...props} type="tel" max={30} lees={leesOpenbaar} />;

export const Websiteveld = (props: Props) => <Leesveld {...props} type="url" max={500} lees={leesWebsite} />;

/** How residents reach somebody. */
export const Contactvelden = () => (
  <>
    <Telefoonveld source="telefoon" />
    <Mailveld source="email" />
    <Websiteveld source="website" />
  </>
);
