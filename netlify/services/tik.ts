import type { Stad } from '#config/stad-vorm.ts';
import { type Bezorging, bezorg, type Telling } from '#netlify/services/bezorgen.ts';
import { doeOmDeBeurt, type Partij } from '#netlify/services/om-de-beurt.ts';
import { type Publicatie, publiceer } from '#netlify/services/publiceren.ts';

/** The platform stops a scheduled function after 30 s; a mail that was begun must still end within that. */
const MAILTIJD_MS = 12_000;
/** No lot begins later than this: a call of the database may take 8 s. */
const WERKTIJD_MS = 20_000;

const GEEN_MAIL: Telling = { verzonden: 0, mislukt: 0, opgegeven: 0 };

export type Tikverslag = Telling & {
  bezet: number;
  rondeseinen: number;
  werkberichten: number;
  feedback_buiten: number;
  rondes_verder: number;
  feedback_afgesloten: number;
  bouwopdrachten: number;
};

export interface Tikdelen extends Bezorging {
  /** Absent where nobody builds on our order. */
  readonly publicatie?: Publicatie | undefined;
  /** Hears which kind of work failed; the others go on. */
  readonly meld: (deel: string, fout: unknown) => void;
}

/** What of the city decides when something is due. */
type Termijnen = Pick<Stad, 'bewaartermijnen' | 'termijnen' | 'antwoordDagen' | 'maandenVers' | 'vertrouwenspersoon'>;

/**
 * All that is due by the clock, each kind of work by itself: what people wait for first (rondes, mails, publishing), then
 * lots of what the database keeps in order, with how long things are kept in this city. Ticks may overlap.
 */
export async function tik({ publicatie, meld, ...bezorging }: Tikdelen, stad: Termijnen): Promise<Tikverslag> {
  const { rpc, klok } = bezorging;
  const {
    bewaartermijnen,
    termijnen: werktermijnen,
    antwoordDagen,
    maandenVers: vers_maanden,
    vertrouwenspersoon,
  } = stad;
  const termijnen = {
    ...bewaartermijnen,
    ...werktermijnen,
    antwoord_dagen: antwoordDagen,
    vers_maanden,
    ...(vertrouwenspersoon && { buiten_adres: vertrouwenspersoon.email }),
  };
  const begin = klok.nu().getTime();
  const na = (ms: number): Date => new Date(begin + ms);
  const doe = <Waarde>(deel: string, anders: Waarde, werk: () => Promise<Waarde>): Promise<Waarde> =>
    werk().catch((fout: unknown) => {
      meld(deel, fout);
      return anders;
    });
  const partij = async (deel: string): Promise<Partij> => {
    const gedaan = await rpc.haal('tik_deel', { deel, termijnen });
    return gedaan.bezet ? { aantal: 0, meer: false, bezet: true } : gedaan;
  };

  const rondes = await doe('rondes', null, () => partij('rondes'));
  const rondeseinen = await doe('rondeseinen_versturen', 0, () =>
    rpc.haal('rondeseinen_versturen', { bewaar_maanden: bewaartermijnen.contact_maanden }),
  );
  const werkberichten = await doe('werkberichten_schrijven', 0, () =>
    rpc.haal('werkberichten_schrijven', { feedback_dagen: antwoordDagen, vers_maanden }),
  );
  const feedback_buiten = vertrouwenspersoon
    ? await doe('feedback_buiten', 0, () => rpc.haal('feedback_buiten', { adres: vertrouwenspersoon.email }))
    : 0;
  const mails = await doe('mails', GEEN_MAIL, () => bezorg(bezorging, na(MAILTIJD_MS)));
  const bouwopdrachten = publicatie ? await doe('publicatie', 0, () => publiceer(rpc, publicatie)) : 0;
  const delen = await doe('tik_delen', [], () => rpc.haal('tik_delen', {}));
  const gedaan = await doeOmDeBeurt(
    delen,
    (deel) => doe(deel, null, () => partij(deel)),
    () => klok.nu() < na(WERKTIJD_MS),
  );
  return {
    bezet: Number(rondes?.bezet ?? false),
    rondes_verder: rondes?.aantal ?? 0,
    feedback_afgesloten: gedaan.get('feedback_afsluiten') ?? 0,
    rondeseinen,
    werkberichten,
    feedback_buiten,
    ...mails,
    bouwopdrachten,
  };
}
