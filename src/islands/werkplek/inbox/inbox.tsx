import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { stad } from '#config/stad.ts';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { dagenSinds, deelIn, inMaat, isTeLaat, MEEST_OPGEHAALD, type Wachtend } from '#domein/werkplek/wachtrij.ts';
import { Bladerlijst } from '#islands/werkplek/inbox/bladerlijst.tsx';
import { NieuweCollegas } from '#islands/werkplek/inbox/nieuwe-collegas.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { inboxTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

const INHOUD: ReadonlySet<string> = new Set(['ronde', 'plek', 'initiatief']);
const padVan = ({ soort, id }: Wachtend): string => (INHOUD.has(soort) ? `/${soort}/${id}` : `/${soort}/${id}/show`);

function hoeLang({ sinds }: Wachtend, nu: Date): string {
  if (sinds === null) return tekst.onbekend;
  const { maat, aantal } = inMaat(dagenSinds(sinds, nu));
  return tekst.sinds[maat](aantal);
}
function termijn(wachtend: Wachtend, nu: Date): string {
  if (wachtend.uiterlijk === null) return '';
  const dag = datumLang(laatsteDag(wachtend.uiterlijk));
  return isTeLaat(wachtend, nu) ? tekst.teLaat(dag) : tekst.uiterlijk(dag);
}

const Rij = ({ wachtend, nu }: { wachtend: Wachtend; nu: Date }) => (
  <li>
    <Link to={padVan(wachtend)} className="wachtrij">
      <span className="wachtwat">{tekst.wat[wachtend.wat]}</span>
      {wachtend.titel && <bdi>{wachtend.titel}</bdi>}
      <span className="klein">{[hoeLang(wachtend, nu), termijn(wachtend, nu)].filter(Boolean).join(', ')}</span>
    </Link>
  </li>
);
const Rijen = ({ rijen, nu }: { rijen: readonly Wachtend[]; nu: Date }) => (
  <ul className="wachtrijen">
    {rijen.map((wachtend) => (
      <Rij key={`${wachtend.wat}-${wachtend.id}`} wachtend={wachtend} nu={nu} />
    ))}
  </ul>
);

const NAKIJKEN = 'nakijken';

function Wachtrij({ rijen, alles, open }: { rijen: readonly Wachtend[]; alles: boolean; open: boolean }) {
  const nu = new Date();
  const { spoed, rest, nakijken } = deelIn(rijen, nu);
  if (rijen.length === 0) return <p className="let-op">{alles ? tekst.leegAlles : tekst.leeg}</p>;
  const werk = [...spoed, ...rest];
  const dringt = new Set(spoed);
  const toonWerk = (blad: readonly Wachtend[]) => {
    const eerst = blad.filter((wachtend) => dringt.has(wachtend));
    return (
      <>
        {eerst.length > 0 && (
          <section className="stapel" aria-labelledby="spoed">
            <h2 id="spoed">{tekst.spoed}</h2>
            <Rijen rijen={eerst} nu={nu} />
          </section>
        )}
        <Rijen rijen={blad.filter((wachtend) => !dringt.has(wachtend))} nu={nu} />
      </>
    );
  };
  return (
    <div className="stapel">
      <p>{rijen.length < MEEST_OPGEHAALD ? tekst.aantal(werk.length) : tekst.nietAlles}</p>
      <Bladerlijst alles={werk} sleutel="blad" toon={toonWerk} />
      {nakijken.length > 0 && (
        <details className="werkstap" open={open}>
          <summary>{tekst.nakijken(nakijken.length)}</summary>
          <Bladerlijst alles={nakijken} sleutel={NAKIJKEN} toon={(blad) => <Rijen rijen={blad} nu={nu} />} />
        </details>
      )}
    </div>
  );
}

/** What waits for whoever is signed in; the work of colleagues is one tap away. */
export function Inbox() {
  const bron = useBron();
  const [zoek, zetZoek] = useSearchParams();
  const alles = zoek.has('alles');
  const { data, error, refetch } = useQuery({
    queryKey: ['wacht_op_mij', alles],
    queryFn: () =>
      bron.roep('wacht_op_mij', {
        alles,
        feedback_dagen: stad.antwoordDagen,
        vers_maanden: stad.maandenVers,
      }),
    retry: 1,
  });
  return (
    <div className="stapel ruim">
      <Title title={werkplekTekst.delen.wacht} />
      <p>{tekst.intro}</p>
      <NieuweCollegas />
      {error && (
        <p className="melding mislukt" role="alert">
          {tekst.fout} <Knop druk={() => void refetch()}>{tekst.opnieuw}</Knop>
        </p>
      )}
      {!data && !error && <p role="status">{tekst.laden}</p>}
      {data && <Wachtrij rijen={data} alles={alles} open={zoek.has(NAKIJKEN)} />}
      <p>
        <Knop druk={() => zetZoek(alles ? {} : { alles: 'ja' })}>{alles ? tekst.mijn : tekst.alles}</Knop>
      </p>
    </div>
  );
}
