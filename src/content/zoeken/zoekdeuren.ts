import { bladpaden, paths, verantwoordingPad } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';
import { agendaTekst } from '#teksten/nl/activiteit/agenda.ts';
import { budgetTekst } from '#teksten/nl/budget/buurtbudget.ts';
import { verantwoordingTekst } from '#teksten/nl/feedback/verantwoording.ts';
import {
  aanmeldingpagina,
  aanvraagpagina,
  feedbackpagina,
  volgenpagina,
} from '#teksten/nl/formulier/formulierpaginas.ts';
import { wijkenTekst } from '#teksten/nl/gebied/wijken.ts';
import { dichtbij } from '#teksten/nl/kaart/dichtbij.ts';
import { kaart } from '#teksten/nl/kaart/kaart.ts';
import { bladTekst } from '#teksten/nl/lijst/bladen.ts';
import { lijstTekst } from '#teksten/nl/lijst/lijsten.ts';
import { openDataTekst } from '#teksten/nl/opendata/opendata.ts';
import { contactTekst } from '#teksten/nl/site/contact.ts';
import { overTekst } from '#teksten/nl/site/over.ts';
import { privacyTekst } from '#teksten/nl/site/privacy.ts';
import { toegankelijkheidTekst } from '#teksten/nl/site/toegankelijkheid.ts';
import { hulpTekst } from '#teksten/nl/site/wie-helpt-mij.ts';
import { voorbeeldTekst } from '#teksten/nl/site/zo-kan-het-ook.ts';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { type Deur, deurvragen, taalvragen } from '#teksten/nl/zoeken/deuren.ts';
import { welkomTalen } from '#teksten/welkom.ts';

interface Pagina {
  readonly titel: string;
  readonly omschrijving: string;
}
/** Where each door leads, by what its page says of itself. */
const deuren: Readonly<Record<Deur, readonly [string, Pagina]>> = {
  initiatieven: [paths.initiatieven, lijstTekst.initiatieven],
  buurtcentra: [paths.buurtcentra, lijstTekst.buurtcentra],
  speeltuinen: [paths.speeltuinen, lijstTekst.speeltuinen],
  wijken: [paths.wijken, wijkenTekst],
  agenda: [paths.agenda, agendaTekst],
  kaart: [paths.kaart, kaart],
  dichtbij: [paths.dichtbij, dichtbij],
  aanmelden: [paths.aanmelden, aanmeldingpagina],
  aanvragen: [paths.aanvragen, aanvraagpagina],
  feedback: [paths.feedback, feedbackpagina],
  volgen: [paths.volgen, volgenpagina],
  wieHelptMij: [paths.wieHelptMij, hulpTekst],
  buurtbudget: [paths.buurtbudget, budgetTekst],
  rondes: [bladpaden.rondes(), { titel: bladTekst.rondes, omschrijving: bladTekst.rondesUitleg }],
  jury: [paths.jury, juryTekst],
  verantwoording: [
    verantwoordingPad(),
    { titel: verantwoordingTekst.titel, omschrijving: verantwoordingTekst.omschrijving(stad.naam) },
  ],
  voorbeelden: [paths.zoKanHetOok, voorbeeldTekst],
  organisaties: [
    bladpaden.organisaties(),
    { titel: bladTekst.organisaties, omschrijving: bladTekst.organisatiesUitleg },
  ],
  contact: [paths.contact, contactTekst],
  over: [paths.over, overTekst],
  privacy: [paths.privacy, privacyTekst],
  toegankelijkheid: [paths.toegankelijkheid, toegankelijkheidTekst],
  openData: [paths.openData, openDataTekst],
  werkplek: [paths.werkplek, werkplekTekst],
};

/** Welcome pages in other languages, by what people here call those. */
const welkom = (): Zoekrecord[] =>
  Object.entries(taalvragen).flatMap(([taal, feiten]): Zoekrecord[] => {
    const pagina = welkomTalen[taal];
    return pagina ? [{ soort: 'deur', naam: pagina.titel, url: paths.welkom(taal), feiten }] : [];
  });

/** Pages where something can be read or done, found by the questions that people ask. */
export function zoekdeuren(): Zoekrecord[] {
  const namen = Object.keys(deurvragen) as Deur[]; // the keys of the literal
  const eigen = namen.map((deur): Zoekrecord => {
    const [url, { titel, omschrijving }] = deuren[deur];
    return { soort: 'deur', naam: titel, url, zinnen: [omschrijving], feiten: deurvragen[deur] };
  });
  return [...eigen, ...welkom()];
}
