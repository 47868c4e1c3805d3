import type { ReactNode } from 'react';
import type { Wisreden } from '#domein/dossier/wisreden.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';

interface Props<Reden extends Wisreden> {
  readonly naam: string;
  readonly tekst: {
    readonly kop: string;
    readonly uitleg: string;
    readonly reden: string;
    readonly knop: string;
    readonly wil: (naam: string) => string;
    readonly wilJij: string;
  };
  /** The reasons that there can be, the likeliest first. */
  readonly redenen: readonly [Reden, ...Reden[]];
  /** What one of the staff wants already. */
  readonly voorstel: { readonly wie: string; readonly eigen: boolean; readonly reden: Reden } | null;
  readonly doe: (velden: FormData, reden: Reden) => Promise<string | { readonly fout: string }>;
  readonly klaar: () => Promise<void>;
  readonly children?: ReactNode;
}

/** What two of the staff do for the same reason: who was first, and what the second one does. */
export function MetTweede<Reden extends Wisreden>(props: Props<Reden>) {
  const { naam, tekst, redenen, voorstel, doe, klaar, children } = props;
  const redenVan = (velden: FormData): Reden => redenen.find((een) => een === velden.get('reden')) ?? redenen[0];
  return (
    <details className="werkstap" open={voorstel !== null && !voorstel.eigen}>
      <summary>{tekst.kop}</summary>
      {voorstel && (
        <p className="let-op">
          {voorstel.eigen ? tekst.wilJij : <Zin zin={tekst.wil(alsNaam(voorstel.wie))} />}{' '}
          {samenTekst.redenen[voorstel.reden]}.
        </p>
      )}
      <Handeling
        naam={naam}
        knop={tekst.knop}
        uitleg={tekst.uitleg}
        doe={(velden) => doe(velden, redenVan(velden))}
        klaar={klaar}
      >
        {children}
        <label>
          {tekst.reden}
          <select name="reden" defaultValue={voorstel?.reden}>
            {redenen.map((reden) => (
              <option dir="auto" key={reden} value={reden}>
                {samenTekst.redenen[reden]}
              </option>
            ))}
          </select>
        </label>
      </Handeling>
    </details>
  );
}
