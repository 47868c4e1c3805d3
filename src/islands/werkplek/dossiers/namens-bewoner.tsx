import type { Werkdossier, Wijziging } from '#domein/contract/werkdossier.ts';
import { type Namensreden, namensredenen } from '#domein/dossier/namens.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { MetTweede } from '#islands/werkplek/dossiers/met-tweede.tsx';
import { NAMENS_LEEG, namensvelden } from '#islands/werkplek/dossiers/namens-velden.ts';
import { stappenNamens } from '#islands/werkplek/dossiers/stap.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const tekst = samenTekst.namens;
type Namensdossier = Exclude<Werkdossier, { soort: 'feedback' }>;
interface Props {
  readonly dossier: Namensdossier;
  readonly ververs: () => Promise<void>;
}

/** What stands there now, of the fields that can be changed. */
const nuVan = (dossier: Namensdossier): readonly (readonly [naam: string, max: number, nu: string])[] =>
  Object.entries(namensvelden[dossier.soort]).map(([naam, max]) => {
    const waarde: unknown = Reflect.get(dossier.inhoud, naam);
    return [naam, max, typeof waarde === 'string' ? waarde : ''];
  });

/** The fields whose words differ; an empty one is null where that may be. */
export function wijzigingVan(dossier: Namensdossier, velden: FormData): Wijziging {
  const anders = nuVan(dossier).flatMap(([naam, , nu]): [string, string | null][] => {
    const wordt = String(velden.get(naam) ?? '').trim();
    return wordt === nu ? [] : [[naam, wordt === '' && NAMENS_LEEG.has(naam) ? null : wordt]];
  });
  return Object.fromEntries(anders);
}

function Velden({ dossier }: Pick<Props, 'dossier'>) {
  const voorstel = dossier.wijzigen?.gegevens ?? {};
  return nuVan(dossier).map(([naam, max, nu]) => {
    const wordt = naam in voorstel ? (voorstel[naam] ?? '') : nu;
    return (
      <div key={naam}>
        <Invoerveld
          naam={naam}
          label={Reflect.get(veldTekst, naam)}
          max={max}
          // A web address may be long, and is one line all the same.
          regels={max > 200 && naam !== 'website' ? 6 : undefined}
          begin={wordt}
        />
        {wordt !== nu && (
          <p className="klein">
            {tekst.wijzigen.was} <bdi>{nu || tekst.wijzigen.leeg}</bdi>
          </p>
        )}
      </div>
    );
  });
}

function Verzoek({ dossier, ververs, actie }: Props & { actie: 'intrekken' | 'wijzigen' }) {
  const bron = useBron();
  async function doe(velden: FormData, reden: Namensreden): Promise<string | { fout: string }> {
    const gegevens = actie === 'wijzigen' ? wijzigingVan(dossier, velden) : {};
    if (actie === 'wijzigen' && Object.keys(gegevens).length === 0) return { fout: tekst.niets };
    const { soort: dossier_soort, id } = dossier;
    const antwoord = await bron.roep('dossier_namens', { dossier_soort, id, actie, gegevens, reden });
    return antwoord.stand === 'gedaan' ? tekst.gedaan : samenTekst.wacht;
  }
  return (
    <MetTweede
      naam={`${dossier.id}:${actie}`}
      tekst={{ ...tekst[actie], reden: tekst.reden }}
      redenen={namensredenen}
      voorstel={dossier[actie]}
      doe={doe}
      klaar={ververs}
    >
      {actie === 'wijzigen' && <Velden dossier={dossier} />}
    </MetTweede>
  );
}

/** What somebody without a confirmed address asks staff to do: two of them do it, under their own names. */
export const Namensbewoner = ({ dossier, ververs }: Props) =>
  stappenNamens(dossier).map((actie) => (
    // What somebody proposed since fills in the fields anew.
    <Verzoek
      key={`${actie} ${JSON.stringify([dossier.status, dossier[actie]])}`}
      dossier={dossier}
      ververs={ververs}
      actie={actie}
    />
  ));
