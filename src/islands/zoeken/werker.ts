import { haalKort, haalZoekbestand } from '#client/zoeken/zoekgegevens.ts';
import { zoekpaden } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { leesKort } from '#domein/zoeken/kortschrift.ts';
import { kiesZin, merk } from '#domein/zoeken/uittreksel.ts';
import { type Treffer, Zoeker } from '#domein/zoeken/zoeker.ts';
import type { Zoekbestand } from '#domein/zoeken/zoekrecord.ts';
import type { Zoekantwoord, Zoekbericht, Zoekopdracht, Zoekrij } from '#islands/zoeken/antwoord.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';
import { zoekwoorden } from '#teksten/nl/zoeken/synoniemen.ts';

/** Nobody reads further; the count tells that there is more. */
const MEESTE = 100;
/** So many records are added before anything else gets its turn. */
const PER_KEER = 100;

/** What can be searched now, and whether more came after it. */
interface Geladen {
  readonly zoeker: Zoeker;
  readonly meer: Promise<boolean>;
}

const adempauze = (): Promise<void> => new Promise((verder) => setTimeout(verder));

async function laadMeer(zoeker: Zoeker, { records, meer }: Zoekbestand): Promise<boolean> {
  if (!meer) return false;
  const gebieden = records.filter(({ soort }) => soort === 'wijk' || soort === 'buurt');
  const rest = await haalKort(meer.adres);
  for (let begin = 0; begin < rest.length; begin += PER_KEER) {
    const deel = rest.slice(begin, begin + PER_KEER);
    zoeker.voegToe(deel.map((een) => leesKort(een, { begin: meer.begin, gebieden })));
    await adempauze(); // who types meanwhile gets an answer
  }
  return true;
}

async function laad(): Promise<Geladen> {
  // Every place of this site is in this city.
  const zoeker = new Zoeker({ ...zoekwoorden, loos: [...zoekwoorden.loos, stad.naam] });
  const eerst = await haalZoekbestand(zoekpaden.eerst);
  zoeker.voegToe(eerst.records, eerst.postcodes);
  return { zoeker, meer: laadMeer(zoeker, eerst).catch(vergeet) };
}

let geladen: Promise<Geladen> | undefined;
/** What did not come is asked for again with the next question. */
function vergeet(): false {
  geladen = undefined;
  return false;
}
function open(): Promise<Geladen> {
  geladen ??= laad();
  geladen.catch(vergeet);
  return geladen;
}

function rijVan({ record, stammen }: Treffer): Zoekrij {
  const { url, naam, soort, gebied, zinnen = [], voorbeeld } = record;
  const kind = voorbeeld && soort !== 'voorbeeld' ? zoeken.voorbeeldVan(zoeken.soort[soort]) : zoeken.soort[soort];
  return {
    url,
    naam,
    regel: [kind, gebied].filter(Boolean).join(', '),
    zin: merk(kiesZin(zinnen, stammen), stammen),
  };
}

function antwoordOp(zoeker: Zoeker, vraag: string): Zoekantwoord {
  const { treffers, ...uitkomst } = zoeker.zoek(vraag);
  return { ...uitkomst, aantal: treffers.length, rijen: treffers.slice(0, MEESTE).map(rijVan) };
}

const zeg = (bericht: Zoekbericht): void => postMessage(bericht);

void open().catch(() => undefined); // whoever asks hears of it

let laatste = 0;
addEventListener('message', async ({ data: { nummer, vraag } }: MessageEvent<Zoekopdracht>) => {
  laatste = nummer;
  try {
    const { zoeker, meer } = await open();
    if (nummer !== laatste) return;
    zeg({ nummer, antwoord: antwoordOp(zoeker, vraag) });
    if ((await meer) && nummer === laatste) zeg({ nummer, antwoord: antwoordOp(zoeker, vraag) });
  } catch {
    zeg({ nummer, mislukt: true });
  }
});
