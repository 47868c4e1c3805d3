import { type Datumprecisie, idSchema, precisieSchema, zekerheidSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { inDelen } from '#domein/gedeeld/csv-cel.ts';
import { leesMailadres, MAIL_LENGTE, type Mailfout } from '#domein/gedeeld/mailadres.ts';
import { leesPostcode } from '#domein/gedeeld/postcode.ts';
import type { Result } from '#domein/gedeeld/resultaat.ts';
import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';
import { WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { leesWebsite, type Websitefout } from '#domein/gedeeld/website.ts';
import type { Gelezen } from '#domein/plek/import/codering.ts';
import { leesBrondatum } from '#domein/plek/import/import.datum.ts';
import type { Importreden } from '#domein/plek/import/import.fouten.ts';
import type { Kolom } from '#domein/plek/import/import.kolommen.ts';
import { beheervormSchema, plekSchema, plekSoortSchema } from '#domein/plek/plek.schema.ts';

export const STATUSSEN = ['concept', 'gepubliceerd', 'gearchiveerd'] as const;

/** Columns of plek that a cell fills; `undefined` as a whole means: leave the column alone. */
export type Celwaarde = string | number | string[] | null;
export type Velden = Record<string, Celwaarde>;

const GETAL = /^-?\d+([.,]\d+)?$/;

const goed = (waarde: Velden): Gelezen<Velden> => ({ ok: true, waarde });
const mis = (reden: Importreden): Gelezen<Velden> => ({ ok: false, reden });
const leeg: Importreden = { code: 'leeg' };

type Cellezer = (cel: string, vandaag: string) => Gelezen<Velden>;

function lijst(kolom: 'voorzieningen' | 'bron', verplicht: boolean): Cellezer {
  return (cel) => {
    const delen = inDelen(cel);
    return verplicht && delen.length === 0 ? mis(leeg) : goed({ [kolom]: delen });
  };
}

function keuze(kolom: string, keuzes: readonly string[], alsLeeg: Gelezen<Velden>): Cellezer {
  return (cel) => {
    if (cel === '') return alsLeeg;
    const waarde = cel.toLowerCase().replace(/[\s-]+/g, '_');
    return keuzes.includes(waarde) ? goed({ [kolom]: waarde }) : mis({ code: 'geen_keuze', waarde: cel, keuzes });
  };
}

function getal(kolom: 'lat' | 'lon'): Cellezer {
  return (cel) => {
    if (cel === '') return goed({ [kolom]: null });
    return GETAL.test(cel)
      ? goed({ [kolom]: Number(cel.replace(',', '.')) })
      : mis({ code: 'geen_getal', waarde: cel });
  };
}

const datum: Cellezer = (cel, vandaag) => {
  const velden = (op: string | null, precisie: Datumprecisie | null) =>
    goed({ gecontroleerd_op: op, gecontroleerd_precisie: precisie });
  if (cel === '') return velden(null, null);
  const gelezen = leesBrondatum(cel);
  if (!gelezen) return mis({ code: 'geen_datum', waarde: cel });
  if (gelezen.datum > vandaag) return mis({ code: 'datum_in_toekomst', waarde: cel });
  return velden(gelezen.datum, gelezen.precisie);
};

const LANGST = { email: MAIL_LENGTE, website: WEBSITE_LENGTE };
/** A cell that is read as the same field of a form; null when it says that there is none. */
const gelezen =
  (kolom: 'email' | 'website', lees: (cel: string) => Result<string | null, Websitefout | Mailfout>): Cellezer =>
  (cel) => {
    if (cel === '') return goed({ [kolom]: null });
    const lezing = lees(cel);
    if (lezing.ok) return goed({ [kolom]: lezing.waarde });
    return mis(
      lezing.fout === 'te_lang' ? { code: 'te_lang', max: LANGST[kolom] } : { code: lezing.fout, waarde: cel },
    );
  };

/** Plain text: its length comes from the schema of plek, so there is no second list of limits. */
function tekst(kolom: keyof typeof plekSchema.shape): Cellezer {
  return (cel) => {
    const uitkomst = plekSchema.shape[kolom].safeParse(cel === '' ? null : cel);
    if (uitkomst.success) return goed({ [kolom]: cel === '' ? null : cel });
    const fout = uitkomst.error.issues[0];
    return mis(fout?.code === 'too_big' ? { code: 'te_lang', max: Number(fout.maximum) } : leeg);
  };
}

const onbekend = (kolom: string) => goed({ [kolom]: null });
const zekerheid = (kolom: string, alsLeeg = onbekend(kolom)) => keuze(kolom, zekerheidSchema.options, alsLeeg);

/** wijk and buurt need the list of areas and are read in `import.gebied.ts`. */
export const CELLEZERS: Record<Exclude<Kolom, 'wijk' | 'buurt'>, Cellezer> = {
  id: (cel) => {
    if (cel === '') return goed({});
    return idSchema.safeParse(cel).success ? goed({ id: cel }) : mis({ code: 'geen_id', waarde: cel });
  },
  soort: keuze('soort', plekSoortSchema.options, mis(leeg)),
  soort_uitleg: tekst('soort_uitleg'),
  naam: tekst('naam'),
  omschrijving: tekst('omschrijving'),
  wat_kan_hier: tekst('wat_kan_hier'),
  adres: tekst('adres'),
  straat: tekst('straat'),
  postcode: (cel, vandaag) => tekst('postcode')(leesPostcode(cel) ?? cel, vandaag),
  plaats: tekst('plaats'),
  zekerheid_adres: zekerheid('zekerheid_adres'),
  zekerheid_wijk: zekerheid('zekerheid_wijk'),
  gebied: tekst('gebied'),
  lat: getal('lat'),
  lon: getal('lon'),
  precisie: keuze('precisie', precisieSchema.options, onbekend('precisie')),
  punt_uitleg: tekst('punt_uitleg'),
  zekerheid_punt: zekerheid('zekerheid_punt'),
  beheervorm: keuze('beheervorm', beheervormSchema.options, onbekend('beheervorm')),
  beheer: tekst('beheer'),
  voorzieningen: lijst('voorzieningen', false),
  toegankelijkheid: tekst('toegankelijkheid'),
  kosten: tekst('kosten'),
  telefoon: (cel, vandaag) => {
    const nummer = leesTelefoon(cel);
    return tekst('telefoon')(nummer.ok ? schrijfTelefoon(nummer.waarde) : cel, vandaag);
  },
  email: gelezen('email', leesMailadres),
  website: gelezen('website', leesWebsite),
  bron: lijst('bron', true),
  zekerheid: zekerheid('zekerheid', mis(leeg)),
  let_op: tekst('let_op'),
  peildatum: tekst('peildatum'),
  gecontroleerd_op: datum,
  // Publishing has no "unknown": an empty cell leaves it as it was.
  status: keuze('status', STATUSSEN, goed({})),
};
