import { useState } from 'react';
import { NumberInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import type { Plaats } from '#islands/kaart/plaatskaart.ts';
import { Adreszoeker } from '#islands/werkplek/inhoud/adreszoeker.tsx';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { Gebied } from '#islands/werkplek/inhoud/gebied.tsx';
import { Plaatskeuze } from '#islands/werkplek/inhoud/plaatskeuze.tsx';
import { Keuze, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { inhoudTekst, liggingTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const VUIL = { shouldDirty: true, shouldTouch: true };

/** Where it is: by address, on a map, or in numbers; and how exact that is. */
export function Ligging({ metAdres = false }: { metAdres?: boolean }) {
  const { setValue } = useFormContext();
  const [lat, lon]: unknown[] = useWatch({ name: ['lat', 'lon'] });
  const [open, zetOpen] = useState(false);
  const punt = typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
  const zet = (plaats: Plaats | null, precisie: Precisie | null): void => {
    setValue('lat', plaats?.lat ?? null, VUIL);
    setValue('lon', plaats?.lon ?? null, VUIL);
    setValue('precisie', precisie, VUIL);
    setValue('zekerheid_punt', plaats ? 'bron' : null, VUIL);
  };
  return (
    <Blok kop={inhoudTekst.waar}>
      {metAdres && <Tekst source="adres" max={160} />}
      <Gebied />
      <Adreszoeker
        kies={({ naam, plaats, precisie }) => {
          if (metAdres && precisie === 'adres') setValue('adres', naam, VUIL);
          zet(plaats, precisie);
        }}
      />
      {open ? (
        <Plaatskeuze begin={punt} kies={(plaats) => zet(plaats, 'adres')} sluit={() => zetOpen(false)} />
      ) : (
        <p className="knoppen">
          <Knop druk={() => zetOpen(true)}>{tekst.kaart}</Knop>
          {punt && <Knop druk={() => zet(null, null)}>{tekst.weg}</Knop>}
        </p>
      )}
      <p className="klein">{tekst.getallen}</p>
      <NumberInput source="lat" min={-90} max={90} step="any" />
      <NumberInput source="lon" min={-180} max={180} step="any" />
      <Keuze source="precisie" lijst="precisie" />
    </Blok>
  );
}
