import { paths, serverpaths } from '#config/paths.ts';
import {
  type Buitenbericht,
  type Feedbackbericht,
  type Werkbericht,
  werkmailsoorten,
} from '#domein/contract/berichten.ts';
import { dagVan, laatsteDag } from '#domein/gedeeld/dag.ts';
import { isTeLaat } from '#domein/werkplek/wachtrij.ts';
import { aanhef, citaat, groet } from '#netlify/services/bericht-delen.ts';
import { type Alinea, type Berichtinhoud, tekst } from '#netlify/services/bericht-opmaak.ts';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';
import { gezichtNaam, onderwerpNaam } from '#teksten/nl/feedback/feedback.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { werkmailTekst } from '#teksten/nl/mail/werkmail.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { inboxTekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

/** Tells a new colleague where to sign in. It holds no code: signing in asks for one. */
export function schrijfWerkuitnodiging({ naam }: { readonly naam: string }, site: string): Berichtinhoud {
  return {
    onderwerp: werkmailTekst.uitnodiging.onderwerp,
    alineas: [
      aanhef(naam),
      tekst(...werkmailTekst.uitnodiging.zinnen),
      { soort: 'link', tekst: werkmailTekst.knop, uitleg: berichtTekst.link, url: `${site}${paths.werkplek}` },
      ...groet,
    ],
  };
}

/** To the old mailbox of an account that a colleague moved to another one. */
export const schrijfVerhuizing = ({ naam }: { readonly naam: string }): Berichtinhoud => ({
  onderwerp: werkmailTekst.verhuisd.onderwerp,
  alineas: [aanhef(naam), tekst(...werkmailTekst.verhuisd.zinnen), ...groet],
});

/** To whose role a colleague ended or changed. */
export const schrijfEinde = ({ naam }: { readonly naam: string }): Berichtinhoud => ({
  onderwerp: werkmailTekst.einde.onderwerp,
  alineas: [aanhef(naam), tekst(...werkmailTekst.einde.zinnen), ...groet],
});

/** To the person outside the line: kinds, numbers and since when. */
export function schrijfBuitenbericht({ lijst }: Buitenbericht['gegevens']): Berichtinhoud {
  const { onderwerp, zinnen, regel, slot } = werkmailTekst.buiten;
  return {
    onderwerp,
    alineas: [
      aanhef(null),
      tekst(...zinnen),
      ...lijst.map(({ wat, aantal, sinds }) => tekst(regel(inboxTekst.wat[wat], aantal, datumLang(dagVan(sinds))))),
      tekst(...slot),
      ...groet,
    ],
  };
}

/** To the same: feedback that the team itself must not read, each text a paragraph under what it answers. */
export function schrijfFeedbackbericht(feedback: Feedbackbericht['gegevens']): Berichtinhoud {
  const { nummer, over, gezicht, tekst: gezegd, wens, wijk, ingediend_op, email } = feedback;
  const { onderwerp, zinnen, ...mail } = nieuwBuitenTekst.mail;
  return {
    onderwerp,
    alineas: [
      aanhef(null),
      tekst(...zinnen),
      tekst(mail.nummer(nummer), mail.op(datumLang(dagVan(ingediend_op)))),
      tekst(mail.over(onderwerpNaam[over]), mail.ging(gezichtNaam[gezicht])),
      ...(wijk ? [tekst(mail.wijk(alsNaam(wijk)))] : []),
      ...citaat(gezegd, mail.gezegd),
      ...citaat(wens, mail.wens),
      ...(email ? [tekst(mail.adres(email), ...mail.nietNagekeken)] : [tekst(mail.geenAdres)]),
      ...groet,
    ],
  };
}

export const isWerkbericht = (bericht: { readonly soort: string }): bericht is Werkbericht =>
  werkmailsoorten.some((soort) => soort === bericht.soort);

type Regel = Werkbericht['gegevens']['regels'][number];

/** A term that ended by the time the mail goes is told as over, whenever it was written. */
const termVan = (uiterlijk: string, nu: Date): string =>
  werkmailTekst[isTeLaat({ uiterlijk }, nu) ? 'teLaat' : 'uiterlijk'](laatsteDag(uiterlijk));

const verwijzing = ({ soort, id, wat, titel, uiterlijk }: Regel, site: string, nu: Date) => ({
  tekst: [
    werkmailTekst.regel(inboxTekst.wat[wat], titel && alsNaam(titel)),
    ...(uiterlijk ? [termVan(uiterlijk, nu)] : []),
  ].join(', '),
  url: `${site}${soort === 'ronde' ? serverpaths.werkplekRonde(id) : serverpaths.werkplekDossier(soort, id)}`,
});

/** A mail to a medewerker: each line says what to do, and opens the screen to do it. `site`: address of the site; `nu`: when the mail goes. */
export function schrijfWerkbericht({ soort, gegevens }: Werkbericht, site: string, nu: Date): Berichtinhoud {
  const { naam, regels, meer, nakijken, ernstig } = gegevens;
  const { onderwerp, zinnen } = werkmailTekst[soort];
  const slot: Alinea[] = [
    ...(meer > 0 ? [tekst(werkmailTekst.meer(meer))] : []),
    ...(ernstig > 0 ? [tekst(werkmailTekst.ernstig(ernstig))] : []),
    ...(nakijken > 0 ? [tekst(werkmailTekst.nakijken(nakijken))] : []),
  ];
  const lijst: Alinea[] =
    regels.length === 0
      ? []
      : [tekst(...zinnen), { soort: 'verwijzingen', regels: regels.map((regel) => verwijzing(regel, site, nu)) }];
  return {
    onderwerp,
    alineas: [
      aanhef(naam),
      ...lijst,
      ...slot,
      { soort: 'link', tekst: werkmailTekst.knop, uitleg: berichtTekst.link, url: `${site}${paths.werkplek}` },
      tekst(werkmailTekst.inloggen),
      ...groet,
    ],
  };
}
