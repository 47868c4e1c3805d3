import { useEffect, useState } from 'react';
import { useRecordContext, useResourceContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { leesConcept, schrijfConcept, wisConcept } from '#islands/werkplek/inhoud/conceptopslag.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek-velden.ts';

/** Keeps what is typed on this device until it is saved, and offers it again after a reload or a lost connection. */
export function Concept() {
  const deel = useResourceContext();
  const sleutel = `${deel}:${useRecordContext()?.id ?? 'nieuw'}`;
  const { watch, getValues, setValue, formState } = useFormContext();
  const { dirtyFields } = formState;
  const [oud, zetOud] = useState(() => leesConcept(sleutel));

  useEffect(() => {
    const luisteraar = watch((_waarden, { name }) => {
      if (name) schrijfConcept(sleutel, { ...leesConcept(sleutel), [name]: getValues(name) });
    });
    return () => luisteraar.unsubscribe();
  }, [watch, getValues, sleutel]);

  if (!oud || Object.keys(dirtyFields).length > 0) return null;
  const terug = (): void => {
    for (const [naam, waarde] of Object.entries(oud)) setValue(naam, waarde, { shouldDirty: true, shouldTouch: true });
    zetOud(null);
  };
  const weg = (): void => {
    wisConcept(sleutel);
    zetOud(null);
  };
  return (
    <div className="let-op stapel" role="status">
      <p>{tekst.concept}</p>
      <p>
        <Knop druk={terug} hoofdzaak>
          {tekst.conceptTerug}
        </Knop>{' '}
        <Knop druk={weg}>{tekst.conceptWeg}</Knop>
      </p>
    </div>
  );
}
