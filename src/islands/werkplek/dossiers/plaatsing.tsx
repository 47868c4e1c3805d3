import type { Aanmeldingrij } from '#domein/aanmelding/aanmelding.schema.ts';
import { dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** How a registered initiative comes on the site: in other words if need be, and on the map no more exactly than is wanted. */
export const Plaatsing = ({ inhoud }: { inhoud: Pick<Aanmeldingrij, 'naam' | 'omschrijving' | 'lat'> }) => (
  <fieldset className="werkblok">
    <legend>{tekst.andersOpSite}</legend>
    <label>
      {veldTekst.naam}
      <input dir="auto" name="naam" maxLength={120} defaultValue={inhoud.naam} required />
    </label>
    <label>
      {veldTekst.omschrijving}
      <textarea dir="auto" name="omschrijving" rows={5} maxLength={2000} defaultValue={inhoud.omschrijving} required />
    </label>
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
