import type { Werkverbetering } from '#domein/contract/verbetering.ts';
import { VERBETERING_LIMIETEN } from '#domein/verbetering/verbetering.limieten.ts';
import { controlewijzen, moetNagekeken } from '#domein/verbetering/verbetering.punten.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { werkverbeterTekst as tekst } from '#teksten/nl/verbetering/werkverbetering.ts';

interface Props {
  readonly verbetering: Werkverbetering;
  readonly ververs: () => Promise<void>;
}
const veld = (velden: FormData, naam: string): string => String(velden.get(naam) ?? '').trim();

const Controle = () => (
  <fieldset>
    <legend>{tekst.hoe}</legend>
    {controlewijzen.map((wijze) => (
      <label key={wijze} className="vinkje">
        <input type="radio" name="hoe" value={wijze} />
        {tekst.hoeKeuze[wijze]}
      </label>
    ))}
  </fieldset>
);

/** Yes: the field is set at once, or was changed on its own screen. */
export function Overnemen({ verbetering: { id, wat, voorstel, huidig }, ververs }: Props) {
  const bron = useBron();
  const nagekeken = moetNagekeken(wat);
  const keur = (velden: FormData): string | null => (nagekeken && !velden.has('hoe') ? tekst.hoeLeeg : null);
  async function doe(velden: FormData): Promise<string> {
    const hoe = controlewijzen.find((wijze) => wijze === velden.get('hoe')) ?? null;
    await bron.roep('verbetering_afhandelen', {
      id,
      besluit: 'overgenomen',
      hoe,
      waarde: huidig ? veld(velden, 'waarde') || null : null,
    });
    return tekst.overgenomen;
  }
  return (
    <Handeling
      naam={`${id}:overnemen`}
      knop={huidig ? tekst.neemOver : tekst.isGedaan}
      uitleg={huidig ? undefined : tekst.eerstZelf}
      hoofdzaak
      keur={keur}
      doe={doe}
      klaar={ververs}
    >
      {huidig && (
        <label>
          {tekst.waarde}
          <input type="text" dir="auto" name="waarde" defaultValue={voorstel} />
        </label>
      )}
      {nagekeken && <Controle />}
    </Handeling>
  );
}

/** No, and why. */
export function Afwijzen({ verbetering: { id }, ververs }: Props) {
  const bron = useBron();
  const keur = (velden: FormData): string | null => (veld(velden, 'reden') === '' ? tekst.redenLeeg : null);
  async function doe(velden: FormData): Promise<string> {
    await bron.roep('verbetering_afhandelen', { id, besluit: 'afgewezen', reden: veld(velden, 'reden') });
    return tekst.afgewezen;
  }
  return (
    <details className="werkstap">
      <summary>{tekst.wijsAf}</summary>
      <Handeling naam={`${id}:afwijzen`} knop={tekst.wijsAf} keur={keur} doe={doe} klaar={ververs}>
        <Invoerveld
          naam="reden"
          label={tekst.reden}
          max={VERBETERING_LIMIETEN.reden}
          regels={2}
          hulp={`${id}-reden-hulp`}
        />
        <p id={`${id}-reden-hulp`} className="klein">
          {tekst.redenHulp}
        </p>
      </Handeling>
    </details>
  );
}
