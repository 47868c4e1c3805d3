import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { Route } from 'react-router';
import { maakRondebeheer } from '#client/rondebeheer.ts';
import { maakSessies, type Verbinding } from '#client/sessie.ts';
import { maakWerkbron } from '#client/werkplek.ts';
import { medewerker } from '#islands/werkplek/beheer/medewerker.tsx';
import { Publicatiescherm } from '#islands/werkplek/beheer/publicatie.tsx';
import { ronde } from '#islands/werkplek/beheer/ronde.tsx';
import { Cijfers } from '#islands/werkplek/cijfers/cijfers.tsx';
import { aanmelding, aanvraag, feedback } from '#islands/werkplek/dossiers/lijsten.tsx';
import { Inbox } from '#islands/werkplek/inbox/inbox.tsx';
import { activiteit } from '#islands/werkplek/inhoud/activiteit.tsx';
import { initiatief } from '#islands/werkplek/inhoud/initiatief.tsx';
import { Inlezen } from '#islands/werkplek/inhoud/inlezen.tsx';
import { makelaar } from '#islands/werkplek/inhoud/makelaar.tsx';
import { organisatie } from '#islands/werkplek/inhoud/organisatie.tsx';
import { plek } from '#islands/werkplek/inhoud/plek.tsx';
import { prioriteit } from '#islands/werkplek/inhoud/prioriteit.tsx';
import { Namens } from '#islands/werkplek/namens/namens.tsx';
import { MetBronnen } from '#islands/werkplek/schil/bron.ts';
import { ALLES, INLEZEN, padVan } from '#islands/werkplek/schil/delen.ts';
import { Inlogpagina, MetSessies } from '#islands/werkplek/schil/inlogpagina.tsx';
import { AllesPagina } from '#islands/werkplek/schil/menu.tsx';
import { Schil } from '#islands/werkplek/schil/schil.tsx';
import { taal } from '#islands/werkplek/schil/taal.ts';
import { maakThema } from '#islands/werkplek/schil/thema.ts';
import { maakToegang } from '#islands/werkplek/schil/toegang.ts';
import { Signalen } from '#islands/werkplek/signalen/signalen.tsx';
import { werkplekTekst } from '#teksten/nl/werkplek.ts';

function Werkplek({ verbinding }: { verbinding: Verbinding }) {
  const sessies = maakSessies(verbinding);
  const bewijs = () => sessies.bewijs();
  const bron = maakWerkbron(verbinding, bewijs);
  const beheer = maakRondebeheer(verbinding, bewijs);
  const thema = maakThema();
  // Without a connection somebody is told so at once, instead of waiting for it without a word.
  const wachtrij = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false }, mutations: { networkMode: 'always' } },
  });
  return (
    <MetSessies value={sessies}>
      <MetBronnen value={{ bron, beheer, bewijs }}>
        <Admin
          dataProvider={bron}
          queryClient={wachtrij}
          authProvider={maakToegang(sessies, bron)}
          i18nProvider={taal}
          theme={thema}
          darkTheme={null}
          layout={Schil}
          loginPage={Inlogpagina}
          dashboard={Inbox}
          title={werkplekTekst.titel}
          requireAuth
          disableTelemetry
        >
          <Resource name="aanmelding" {...aanmelding} />
          <Resource name="aanvraag" {...aanvraag} />
          <Resource name="feedback" {...feedback} />
          <Resource name="plek" {...plek} />
          <Resource name="initiatief" {...initiatief} />
          <Resource name="activiteit" {...activiteit} />
          <Resource name="prioriteit" {...prioriteit} />
          <Resource name="makelaar" {...makelaar} />
          <Resource name="organisatie" {...organisatie} />
          <Resource name="ronde" {...ronde} />
          <Resource name="medewerker" {...medewerker} />
          <Resource name="wijk" recordRepresentation="naam" />
          <Resource name="buurt" recordRepresentation="naam" />
          <CustomRoutes>
            <Route path={ALLES} element={<AllesPagina />} />
            <Route path={padVan('signaal')} element={<Signalen />} />
            <Route path={padVan('monitor')} element={<Cijfers />} />
            <Route path={padVan('namens')} element={<Namens />} />
            <Route path={padVan('publicatie')} element={<Publicatiescherm />} />
            <Route path={INLEZEN} element={<Inlezen />} />
          </CustomRoutes>
        </Admin>
      </MetBronnen>
    </MetSessies>
  );
}

/** Takes over the place on the page where staff work. */
export function toonWerkplek(huis: HTMLElement): void {
  const verbinding: Verbinding = JSON.parse(huis.dataset.verbinding ?? '{}');
  createRoot(huis).render(<Werkplek verbinding={verbinding} />);
}
