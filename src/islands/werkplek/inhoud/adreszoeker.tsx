import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { zoekAdressen, zoekPunt } from '#client/kaart/pdok.ts';
import { stad } from '#config/stad.ts';
import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import { type Adressuggestie, normaliseerZoektekst } from '#domein/gedeeld/pdok.ts';
import type { Plaats } from '#islands/kaart/plaatskaart.ts';
import { liggingTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const BRON = { basis: stad.adreszoeker, gemeente: stad.gemeente.replace(/^gemeente /i, '') };
const KORTST = 3;
const WACHT = 180;
interface Gevonden {
  readonly naam: string;
  readonly plaats: Plaats;
  readonly precisie: Precisie;
}
// Ids of the Locatieserver begin with the kind of thing: an address, a street, a postcode, or an area.
const precisieVan = ({ id }: Adressuggestie): Precisie =>
  id.startsWith('adr-') ? 'adres' : /^(weg|pcd)-/.test(id) ? 'straat' : 'buurt';

/** Finds an address while it is typed; the place of the one that is chosen comes along. */
export function Adreszoeker({ kies }: { kies: (gevonden: Gevonden) => void }) {
  const [getypt, zetGetypt] = useState('');
  const [lijst, zetLijst] = useState<readonly Adressuggestie[]>([]);
  const [stuk, zetStuk] = useState(false);
  useEffect(() => {
    if (getypt.trim().length < KORTST) return zetLijst([]);
    const bezig = new AbortController();
    const haal = async (): Promise<void> => {
      const gevonden = await zoekAdressen(BRON, normaliseerZoektekst(getypt), bezig.signal).catch(() => null);
      if (bezig.signal.aborted) return;
      zetStuk(gevonden === null);
      zetLijst(gevonden ?? []);
    };
    const klok = setTimeout(() => void haal(), WACHT);
    return () => {
      clearTimeout(klok);
      bezig.abort();
    };
  }, [getypt]);
  const neem = async (optie: Adressuggestie): Promise<void> => {
    const plaats = optie.punt ?? (await zoekPunt(BRON, optie.id).catch(() => null));
    if (plaats) kies({ naam: optie.naam, plaats, precisie: precisieVan(optie) });
    else zetStuk(true);
  };
  return (
    <Autocomplete
      options={lijst}
      filterOptions={(opties) => opties}
      getOptionLabel={(optie) => optie.naam}
      getOptionKey={(optie) => optie.id}
      inputValue={getypt}
      onInputChange={(_gebeurtenis, waarde) => zetGetypt(waarde)}
      onChange={(_gebeurtenis, optie) => optie && void neem(optie)}
      noOptionsText={tekst.hulp}
      renderInput={(params) => (
        <TextField {...params} label={tekst.zoek} helperText={stuk ? tekst.nietGevonden : tekst.hulp} />
      )}
    />
  );
}
