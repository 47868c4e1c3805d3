import type { Code } from '#domein/contract/berichten.ts';
import { toegang } from '#netlify/services/bericht-delen.ts';
import { type Alinea, type Berichtdeel, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst, nieuweCodeTekst, overigTekst } from '#teksten/nl/mail/berichten.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** A code that opens every dossier of one address. `volgen`: full address of the page that does so. */
export function schrijfCode({ code, dossiers, overig }: Code, volgen: string): Berichtdeel {
  const regels = (dossiers ?? []).map(({ nummer, titel }) =>
    titel ? nieuweCodeTekst.dossier(nummer, alsNaam(titel)) : nummer,
  );
  const lijst: Alinea[] = regels.length > 0 ? [tekst(nieuweCodeTekst.opent), { soort: 'lijst', regels }] : [];
  const { onderwerp, zinnen, nietVanJou } = overig ? overigTekst : nieuweCodeTekst;
  return {
    onderwerp,
    alineas: [tekst(...zinnen), ...lijst, ...toegang(code, volgen, berichtTekst.knop), tekst(nietVanJou)],
  };
}
