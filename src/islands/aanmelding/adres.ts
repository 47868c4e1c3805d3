import { zoekAdressen, zoekPunt } from '#client/kaart/pdok.ts';
import { stad } from '#config/stad.ts';
import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import { type Adressuggestie, normaliseerZoektekst } from '#domein/gedeeld/pdok.ts';
import { Combobox } from '#islands/dichtbij/combobox.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { adreszoeker } from '#teksten/nl/formulier/adreszoeker.ts';

const WACHT = 180;
const KORTST = 3;
const BRON = { basis: stad.adreszoeker, gemeente: stad.gemeente.replace(/^gemeente /i, '') };

const melding = (aantal: number): string =>
  aantal === 1 ? adreszoeker.gevondenEen : aantal === 0 ? '' : adreszoeker.gevondenMeer.replace('#', String(aantal));

/** Suggestions below the address field. A free answer stays allowed; the point belongs to a chosen suggestion only. */
export function verbindAdres(huis: HTMLElement): () => void {
  const veld = zoek(huis, 'input[name="adres"]', HTMLInputElement);
  const punt = (naam: 'lat' | 'lon', waarde: string): void => {
    zoek(huis, `input[name="${naam}"]`, HTMLInputElement).value = waarde;
  };
  let klok: ReturnType<typeof setTimeout> | undefined;
  let bezig = new AbortController();
  const leven = new AbortController();
  const delen = {
    veld,
    lijst: zoek(huis, '[role="listbox"]', HTMLElement),
    melding: zoek(huis, '[data-adresmelding]', HTMLElement),
    signal: leven.signal,
  };
  const combobox = new Combobox<Adressuggestie>(delen, async (optie) => {
    const gekozen = optie.punt ?? (await zoekPunt(BRON, optie.id).catch(() => null));
    punt('lat', gekozen ? String(gekozen.lat) : '');
    punt('lon', gekozen ? String(gekozen.lon) : '');
  });
  async function stelVoor(): Promise<void> {
    bezig.abort();
    bezig = new AbortController();
    const { signal } = bezig;
    try {
      const gevonden = await zoekAdressen(BRON, normaliseerZoektekst(veld.value), signal);
      if (!signal.aborted) combobox.toon(gevonden, melding(gevonden.length));
    } catch {
      // Without suggestions the field is what it was: a free answer.
      if (!signal.aborted) combobox.toon([], '');
    }
  }
  const typ = (): void => {
    clearTimeout(klok);
    punt('lat', '');
    punt('lon', '');
    const { length } = veld.value.trim();
    if (length < KORTST || length > AANMELDING_LIMIETEN.adres) combobox.toon([], '');
    else klok = setTimeout(() => void stelVoor(), WACHT);
  };
  veld.addEventListener('input', typ, { signal: leven.signal });
  return () => {
    clearTimeout(klok);
    bezig.abort();
    leven.abort();
  };
}
