import { type ReactNode, useEffect, useRef } from 'react';
import { TitlePortal, usePermissions } from 'react-admin';
import { useLocation } from 'react-router';
import { paths } from '#config/paths.ts';
import { Uitloggen } from '#islands/gedeeld/uitloggen.tsx';
import { useLogUit } from '#islands/werkplek/schil/bron.ts';
import { Duimbalk, Menu } from '#islands/werkplek/schil/menu.tsx';
import { Publicatie } from '#islands/werkplek/schil/publicatie.tsx';
import { werkplekTekst as tekst } from '#teksten/nl/werkplek/werkplek.ts';

/** After going to another screen, reading goes on at its beginning. */
function useFocusOpInhoud() {
  const { pathname } = useLocation();
  const inhoud = useRef<HTMLElement>(null);
  const vorig = useRef(pathname);
  useEffect(() => {
    if (vorig.current === pathname) return;
    vorig.current = pathname;
    inhoud.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return inhoud;
}

const GeenTaak = () => (
  <>
    <h1>{tekst.titel}</h1>
    <p className="let-op">
      {tekst.geenTaak} <a href={paths.jury}>{tekst.naarJury}</a>
    </p>
  </>
);

/** The frame of every screen: where you are, the menu, and what waits to be said. */
export function Schil({ children }: { children?: ReactNode }) {
  const inhoud = useFocusOpInhoud();
  const logUit = useLogUit();
  const { permissions: rol, isPending } = usePermissions();
  return (
    <div className="werkplek">
      {/* No link: the part of the address after # is the screen one is at. */}
      <button
        type="button"
        className="nl-skip-link nl-skip-link--visible-on-focus"
        onClick={() => inhoud.current?.focus()}
      >
        {tekst.naarWerk}
      </button>
      <header className="werkkop">
        <p className="werknaam">{tekst.titel}</p>
        {rol && <Publicatie />}
        <p>
          <a href={paths.home}>{tekst.naarSite}</a>
        </p>
        <Uitloggen logUit={logUit} />
      </header>
      {rol && (
        <nav className="werkmenu" aria-label={tekst.menu}>
          <div className="breed">
            <Menu />
          </div>
          <div className="smal">
            <Duimbalk />
          </div>
        </nav>
      )}
      <main className="werkinhoud" ref={inhoud} tabIndex={-1}>
        {/* Every screen of the library writes its title here. */}
        {(isPending || rol) && (
          <TitlePortal
            component="h1"
            className="werktitel"
            dir="auto"
            sx={{
              overflow: 'visible',
              fontSize: 'var(--stap-2)',
              fontWeight: 700,
              lineHeight: 1.15,
              whiteSpace: 'normal',
            }}
          />
        )}
        {!isPending && !rol ? <GeenTaak /> : children}
      </main>
    </div>
  );
}
