import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import type { Signaalgroep } from '#domein/signaal/signaal.schema.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { signaalTekst as tekst } from '#teksten/nl/werkplek/signaal.ts';

// More than one wijk has, and as many rows as one answer may hold.
const ALLE = { page: 1, perPage: 1000 };

interface Props {
  readonly groep: Signaalgroep;
  readonly waar: string;
  readonly ververs: () => Promise<void>;
}

/** Signals on one theme in one buurt, and the initiatief that came of them. */
export function Groep({ groep, waar, ververs }: Props) {
  const bron = useBron();
  const { data: initiatieven, error } = useGetList('initiatief', {
    pagination: ALLE,
    sort: { field: 'naam', order: 'ASC' },
    filter: { wijk_code: groep.wijk_code },
  });
  const losse = groep.signalen.filter(({ initiatief }) => !initiatief).map(({ id }) => id);
  const keur = (velden: FormData): string | null => (velden.get('initiatief') ? null : tekst.initiatief.leeg);
  async function koppel(velden: FormData): Promise<string> {
    await bron.roep('signalen_koppelen', { signalen: losse, initiatief: String(velden.get('initiatief')) });
    return tekst.gekoppeld;
  }
  return (
    <details className="werkstap">
      <summary>
        <Zin zin={tekst.groep(groep.thema, alsNaam(waar), groep.aantal)} />
      </summary>
      <ul className="werktijdlijn">
        {groep.signalen.map(({ id, tekst: zin, op, wie, initiatief }) => (
          <li key={id}>
            <p dir="auto">{zin}</p>
            <p className="klein">
              {momentKort(op)}
              {wie && (
                <>
                  , <bdi>{wie}</bdi>
                </>
              )}
              {initiatief && (
                <>
                  .{' '}
                  <Link to={`/initiatief/${initiatief.id}`}>
                    <bdi>{initiatief.naam}</bdi>
                  </Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {losse.length > 0 && !initiatieven && <Ophalen fout={error} />}
      {losse.length > 0 && initiatieven && (
        <Handeling
          naam={`signalen:${groep.thema}:${groep.wijk_code}:${groep.buurt_code}`}
          knop={tekst.koppel}
          uitleg={tekst.koppelUitleg}
          keur={keur}
          doe={koppel}
          klaar={ververs}
        >
          <label className="namenskeuze">
            {tekst.initiatief.label}
            <select name="initiatief" defaultValue="">
              <option value="">{tekst.initiatief.kies}</option>
              {initiatieven.map(({ id, naam }) => (
                <option dir="auto" key={id} value={id}>
                  {naam}
                </option>
              ))}
            </select>
          </label>
        </Handeling>
      )}
    </details>
  );
}
