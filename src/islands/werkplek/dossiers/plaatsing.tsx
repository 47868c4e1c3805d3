import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import type { Aanmeldingrij } from '#domein/aanmelding/aanmelding.schema.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** How a registered initiative comes on the site: in other words if need be, and on the map no more exactly than is wanted. */
export const Plaatsing = ({ inhoud }: { inhoud: Pick<Aanmeldingrij, 'naam' | 'omschrijving' | 'lat'> }) => (
  <fieldset className="werkblok">
    <legend>{tekst.andersOpSite}</legend>
    <Invoerveld naam="naam" label={veldTekst.naam} max={AANMELDING_LIMIETEN.naam} begin={inhoud.naam} />
    <Invoerveld
      naam="omschrijving"
      label={veldTekst.omschrijving}
      max={AANMELDING_LIMIETEN.omschrijving}
      regels={5}
      begin={inhoud.omschrijving}
    />
    <label>
      {tekst.plaatsbepaling}
      <select name="precisie" defaultValue={inhoud.lat === null ? 'buurt' : 'adres'}>
        {inhoud.lat !== null && (
          <option dir="auto" value="adres">
            {tekst.opAdres}
          </option>
        )}
        <option dir="auto" value="buurt">
          {tekst.opBuurt}
        </option>
      </select>
    </label>
  </fieldset>
);
