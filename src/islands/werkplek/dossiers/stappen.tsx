import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { leesBedrag } from '#domein/gedeeld/bedrag.ts';
import { isOpgenomen } from '#domein/ronde/ronde.status.ts';
import { useBedraglezing } from '#islands/gedeeld/bedraglezing.tsx';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { Plaatsing } from '#islands/werkplek/dossiers/plaatsing.tsx';
import { nietBevestigdZin, rustZin, stapUitleg } from '#islands/werkplek/dossiers/stand.ts';
import { type Stap, stappenVan } from '#islands/werkplek/dossiers/stap.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { useRol } from '#islands/werkplek/schil/rol.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';
import { stapTekst, dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

type Stapdossier = Extract<Werkdossier, { soort: 'aanmelding' | 'aanvraag' }>;
interface Props {
  readonly dossier: Stapdossier;
  readonly ververs: () => Promise<void>;
}
/** These show something on the site, so somebody must be reachable first. */
const OPENBAAR: ReadonlySet<string> = new Set(['gepubliceerd', 'voorgelegd']);

const tekstVan = (dossier: Stapdossier, naar: string) =>
  Object.entries(dossier.soort === 'aanmelding' ? stapTekst.aanmelding : stapTekst.aanvraag).find(
    ([naam]) => naam === naar,
  )?.[1];
const veld = (velden: FormData, naam: string): string => String(velden.get(naam) ?? '').trim();

/** What is awarded; of what can be meant in two ways it says how it was read. */
function Bedrag() {
  const { onInput, gelezen } = useBedraglezing();
  return (
    <>
      <label>
        {tekst.bedrag}
        <input dir="auto" name="bedrag" inputMode="decimal" onInput={onInput} />
      </label>
      {gelezen}
    </>
  );
}

/** The last change of the words that stand on the screen. */
const gezienVan = ({ gebeurtenissen }: Stapdossier): string | null =>
  [...gebeurtenissen].reverse().find(({ soort }) => soort === 'gewijzigd')?.op ?? null;

function Stapformulier({ dossier, ververs, stap }: Props & { stap: Stap }) {
  const bron = useBron();
  const { naar, metReden } = stap;
  const woorden = tekstVan(dossier, naar);
  if (!woorden) return null;
  const deels = naar === 'deels_toegekend';
  const keur = (velden: FormData): string | null => {
    if (metReden && veld(velden, 'tekst') === '') return tekst.tekstNodig;
    return deels && !leesBedrag(veld(velden, 'bedrag')).ok ? tekst.bedragFout : null;
  };
  async function doe(velden: FormData): Promise<string> {
    const bedrag = deels ? leesBedrag(veld(velden, 'bedrag')) : null;
    const gegevens = {
      naam: veld(velden, 'naam'),
      omschrijving: veld(velden, 'omschrijving'),
      precisie: veld(velden, 'precisie') === 'adres' ? ('adres' as const) : ('buurt' as const), // the two choices
    };
    const gemeen = { id: dossier.id, tekst: veld(velden, 'tekst') || null };
    if (stap.soort === 'aanvraag') {
      const { stand } = await bron.roep('aanvraag_stap', {
        ...gemeen,
        naar: stap.naar,
        ...(bedrag?.ok ? { bedrag_cent: bedrag.waarde } : {}),
        ...(naar === 'voorgelegd' ? { gezien: gezienVan(dossier) } : {}),
      });
      if (stand === 'wacht_op_tweede') return samenTekst.wachtBeheerder;
    } else
      await bron.roep('aanmelding_stap', {
        ...gemeen,
        naar: stap.naar,
        ...(naar === 'gepubliceerd' ? { gegevens, gezien: gezienVan(dossier) } : {}),
      });
    return OPENBAAR.has(naar) ? tekst.gedaanZichtbaar : tekst.gedaan;
  }
  return (
    <details className="werkstap">
      <summary>{woorden.knop}</summary>
      <Handeling
        naam={`${dossier.id}:${naar}`}
        knop={woorden.knop}
        uitleg={stapUitleg(woorden, dossier.bereikbaar)}
        hoofdzaak
        keur={keur}
        doe={doe}
        klaar={ververs}
      >
        {naar === 'gepubliceerd' && dossier.soort === 'aanmelding' && <Plaatsing inhoud={dossier.inhoud} />}
        {deels && <Bedrag />}
        {metReden && (
          <Invoerveld
            naam="tekst"
            label={tekst.tekstVoorBewoner}
            max={DOSSIER_LIMIETEN.reden}
            regels={4}
            begin={woorden.begin}
          />
        )}
      </Handeling>
    </details>
  );
}

/** Exactly the steps the database would take from here; what is not possible says why. */
export function Stappen({ dossier, ververs }: Props) {
  const rol = useRol();
  const alle = stappenVan(dossier, rol);
  const onbevestigd = dossier.bevestigd_op === null;
  const juryBeslist =
    dossier.soort === 'aanvraag' && dossier.status === 'voorgelegd' && isOpgenomen(dossier.ronde.status);
  const mag = juryBeslist ? [] : alle.filter(({ naar }) => !(onbevestigd && OPENBAAR.has(naar)));
  return (
    <>
      {onbevestigd && <p className="let-op">{nietBevestigdZin(dossier.bereikbaar)}</p>}
      {juryBeslist && <p>{tekst.juryBeslist}</p>}
      {alle.length === 0 && <p>{rustZin(dossier)}</p>}
      {mag.map((stap) => (
        <Stapformulier key={`${dossier.status}-${stap.naar}`} dossier={dossier} ververs={ververs} stap={stap} />
      ))}
    </>
  );
}
