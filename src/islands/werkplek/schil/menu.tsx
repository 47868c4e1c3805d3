import { NavLink } from 'react-router';
import { ALLES, type Deel, duim, groepen, padVan, ziet } from '#islands/werkplek/schil/delen.ts';
import { useRol } from '#islands/werkplek/schil/rol.ts';
import { werkplekTekst as tekst } from '#teksten/nl/werkplek/werkplek.ts';

const Link = ({ naar, naam }: { naar: string; naam: string }) => (
  <NavLink to={naar} end={naar === '/'} className="werklink">
    {naam}
  </NavLink>
);

function useDelen(): (delen: readonly Deel[]) => readonly Deel[] {
  const rol = useRol();
  return (delen) => delen.filter((deel) => ziet(rol, deel));
}

/** Every section, by what one comes for. */
export function Menu() {
  const mijn = useDelen();
  return groepen.map(({ naam, delen }) => (
    <section key={naam} aria-labelledby={`groep-${naam}`}>
      <h2 id={`groep-${naam}`}>{tekst.groepen[naam]}</h2>
      <ul>
        {mijn(delen).map((deel) => (
          <li key={deel}>
            <Link naar={padVan(deel)} naam={tekst.delen[deel]} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The few that are needed outdoors, at the bottom of a phone; the last leads to all. */
export const Duimbalk = () => (
  <ul>
    {duim.map((deel) => (
      <li key={deel}>
        <Link naar={padVan(deel)} naam={tekst.delen[deel]} />
      </li>
    ))}
    <li>
      <Link naar={ALLES} naam={tekst.alles} />
    </li>
  </ul>
);

/** All sections as a page, where there is no room for a menu. */
export const AllesPagina = () => (
  <div className="allespagina">
    <h1>{tekst.alles}</h1>
    <Menu />
  </div>
);
