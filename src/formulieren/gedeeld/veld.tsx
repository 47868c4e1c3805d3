import type { ReactNode } from 'react';
import type { Veldstand } from '#formulieren/gedeeld/kader.tsx';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

/** Ids of what belongs to a field, for `aria-describedby`. */
export function beschrijvingVan({ id, tekst, fout }: Veldstand): string | undefined {
  const delen = [tekst.hulp && `${id}-hulp`, tekst.voorbeeld && `${id}-voorbeeld`, fout && `${id}-fout`];
  return delen.filter(Boolean).join(' ') || undefined;
}

/** The name of a field; says so when it may stay open. */
export function Veldnaam({ veld }: { veld: Veldstand }) {
  return (
    <>
      {veld.tekst.label}
      {veld.vrij && <span className="hoeftniet"> ({formulierTekst.nietVerplicht})</span>}
    </>
  );
}

/** Help, example and error: above the field, in that order. */
export function Bijveld({ veld }: { veld: Veldstand }) {
  const { id, tekst, fout } = veld;
  return (
    <>
      {tekst.hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {tekst.hulp}
        </p>
      )}
      {tekst.voorbeeld && (
        <p className="hulp" id={`${id}-voorbeeld`}>
          {formulierTekst.voorbeeld(tekst.voorbeeld)}
        </p>
      )}
      {fout && (
        <p className="veldfout" id={`${id}-fout`}>
          <span>{formulierTekst.fouten.bijVeld}</span> {fout}
        </p>
      )}
    </>
  );
}

/** A field with its name, help and error. */
export function Veld({ veld, children }: { veld: Veldstand; children: ReactNode }) {
  return (
    <div className={veld.fout ? 'veld heeft-fout' : 'veld'}>
      <label htmlFor={veld.id}>
        <Veldnaam veld={veld} />
      </label>
      <Bijveld veld={veld} />
      {children}
    </div>
  );
}

/** Several boxes or circles under one question. `id` is on the group, so that the summary can lead there. */
export function Keuzegroep({ veld, children }: { veld: Veldstand; children: ReactNode }) {
  return (
    <fieldset
      className={veld.fout ? 'veld heeft-fout' : 'veld'}
      id={veld.id}
      tabIndex={-1}
      aria-describedby={beschrijvingVan(veld)}
    >
      <legend>
        <Veldnaam veld={veld} />
      </legend>
      <Bijveld veld={veld} />
      {children}
    </fieldset>
  );
}
