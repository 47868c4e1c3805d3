import { bladpaden } from '#config/paths.ts';
import { aantalPassend, type Blad, bytesVan, inBladen } from '#content/lijst/bladen.ts';
import type { Organisatie } from '#domein/organisatie/organisatie.schema.ts';

/** Those who do one kind of work: now, or, when nobody is known, those who did it last. */
export interface Werk {
  nu: Organisatie[];
  laatst: Organisatie[];
  /** ISO date on which the last ones stopped. */
  tot: string | undefined;
}
export interface Ingedeeld {
  /** The period has not ended, or no end is known. */
  actief: Organisatie[];
  /** The period ended: latest first. */
  vroeger: Organisatie[];
  /** Works in another city. */
  elders: Organisatie[];
  /** Who employs the makelaars. */
  makelaars: Werk;
  /** Who helps one person or family. */
  persoonlijk: Werk;
}
interface Peil {
  /** ISO date. */
  vandaag: string;
  /** Name of this city. */
  stad: string;
  /** How the role of each kind of work begins. */
  rollen: { makelaars: string; persoonlijk: string };
}

const opNaam = (een: Organisatie, ander: Organisatie) => een.naam.localeCompare(ander.naam, 'nl');
const opEinde = (een: Organisatie, ander: Organisatie) =>
  (ander.tot ?? '').localeCompare(een.tot ?? '') || opNaam(een, ander);

/** An organisation whose last day is before today is history; that day itself still counts. */
export const isVoorbij = ({ tot }: Organisatie, vandaag: string): boolean => tot !== null && tot < vandaag;

function werk(actief: Organisatie[], vroeger: Organisatie[], rol: string): Werk {
  const nu = actief.filter((organisatie) => organisatie.rol.startsWith(rol));
  const eerder = vroeger.filter((organisatie) => organisatie.rol.startsWith(rol));
  const tot = nu.length === 0 ? (eerder[0]?.tot ?? undefined) : undefined;
  return { nu, laatst: tot ? eerder.filter((organisatie) => organisatie.tot === tot) : [], tot };
}

/** Divides organisations by period and place, each exactly once over actief, vroeger and elders. */
export function deelOrganisaties(organisaties: readonly Organisatie[], peil: Peil): Ingedeeld {
  const hier = organisaties.filter(({ plaats }) => plaats === null || plaats === peil.stad);
  const actief = hier.filter((organisatie) => !isVoorbij(organisatie, peil.vandaag)).sort(opNaam);
  const vroeger = hier.filter((organisatie) => isVoorbij(organisatie, peil.vandaag)).sort(opEinde);
  return {
    actief,
    vroeger,
    elders: organisaties.filter(({ plaats }) => plaats !== null && plaats !== peil.stad).sort(opNaam),
    makelaars: werk(actief, vroeger, peil.rollen.makelaars),
    persoonlijk: werk(actief, vroeger, peil.rollen.persoonlijk),
  };
}

/** The youngest year that the names or addresses of the sources give; undefined when none does. */
export function bronjaar(bron: readonly string[]): number | undefined {
  const jaren = bron.flatMap((tekst) =>
    [...tekst.matchAll(/(?<![\d-])(?:19|20)\d\d(?!\d)/g)].map(([jaar]) => Number(jaar)),
  );
  const datums = bron.flatMap((tekst) =>
    [...tekst.matchAll(/\d\d-\d\d-((?:19|20)\d\d)(?!\d)/g)].map(([, jaar]) => Number(jaar)),
  );
  const alle = [...jaren, ...datums];
  return alle.length > 0 ? Math.max(...alle) : undefined;
}

const gewicht = (organisatie: Organisatie): number => {
  const { naam, rol, uitleg, periode_uitleg, website, email, gebieden, andere_namen, bron } = organisatie;
  return 200 + bytesVan(naam, rol, uitleg, periode_uitleg, website, email, ...gebieden, ...andere_namen, ...bron);
};

/** As many as fit on a page that has more to tell; `ruimte` in bytes. */
export const eersteOrganisaties = (organisaties: readonly Organisatie[], ruimte: number): readonly Organisatie[] =>
  organisaties.slice(0, aantalPassend(organisaties, { gewicht, ruimte, hoogstens: 40 }));

/** Every organisation, those who work here now first. */
export const organisatiebladen = ({ actief, vroeger, elders }: Ingedeeld): Blad<Organisatie>[] =>
  inBladen([...actief, ...vroeger, ...elders], { gewicht, ruimte: 12_000, hoogstens: 8 }, bladpaden.organisaties);
