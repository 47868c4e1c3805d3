import { useVeld } from '#formulieren/gedeeld/kader.tsx';
import { useRuimte } from '#formulieren/gedeeld/ruimte.tsx';
import { Scriptveld } from '#formulieren/gedeeld/scriptveld.tsx';
import { beschrijvingVan, Veld } from '#formulieren/gedeeld/veld.tsx';
import { aanmeldingTekst } from '#teksten/nl/aanmelding/aanmelding.ts';

/** A free address; a script adds suggestions below it, and the point of the one that was chosen. */
export function Adresveld() {
  const veld = useVeld('adres');
  const punt = useVeld('lat');
  const { onInput, ruimte } = useRuimte(veld);
  return (
    <Veld veld={{ ...veld, fout: veld.fout ?? punt.fout }}>
      <div className="adresveld">
        <input
          dir="auto"
          id={veld.id}
          name="adres"
          type="text"
          autoComplete="off"
          defaultValue={veld.waarde}
          aria-invalid={veld.fout ? true : undefined}
          aria-describedby={beschrijvingVan(veld)}
          onInput={onInput}
        />
        <div id="adres-lijst" role="listbox" aria-label={aanmeldingTekst.adressen} hidden />
      </div>
      {ruimte}
      <p className="klein geen-print" role="status" data-adresmelding="" />
      <Scriptveld naam="lat" />
      <Scriptveld naam="lon" />
    </Veld>
  );
}
