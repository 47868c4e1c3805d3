import { useEffect, useState } from 'react';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { type Formulierwaarden, isFormulierwaarden } from '#islands/gedeeld/formulierwaarden.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { conceptTekst as tekst } from '#teksten/nl/formulier/concepten.ts';

const woorden = (waarden: Formulierwaarden): string => Object.values(waarden).flat().filter(Boolean).join('\n');

/** What was typed for a step that a colleague has taken meanwhile: its form is gone, the words are not. */
export function Overgebleven({ dossier, stand }: { dossier: string; stand: unknown }) {
  const concepten = useConcepten();
  const [over, zet] = useState<readonly { readonly naam: string; readonly zin: string }[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stand of the dossier has other forms
  useEffect(() => {
    const hier = new Set(
      [...document.querySelectorAll<HTMLElement>('form[data-concept]')].map(({ dataset }) => dataset.concept),
    );
    const namen = new Set(concepten.namen(`${dossier}:`).filter((naam) => !hier.has(naam)));
    const regels = [...namen].map((naam) => {
      const delen = concepten.plaats(naam, isFormulierwaarden).lees();
      return { naam, zin: delen.map(({ inhoud }) => woorden(inhoud)).join('\n') };
    });
    zet(regels.filter(({ zin }) => zin !== ''));
  }, [concepten, dossier, stand]);
  const gooiWeg = (naam: string): void => {
    concepten.plaats(naam, isFormulierwaarden).wisAlle();
    zet(over.filter((een) => een.naam !== naam));
  };
  return over.map(({ naam, zin }) => (
    <div key={naam} className="let-op stapel">
      <p>{tekst.kanNietMeer}</p>
      <p className="vergeleken" dir="auto">
        {zin}
      </p>
      <p>
        <Knop druk={() => gooiWeg(naam)}>{tekst.weg}</Knop>
      </p>
    </div>
  ));
}
