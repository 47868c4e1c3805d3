import { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router';
import { maakEenmaal } from '#client/gedeeld/eenmaal.ts';
import { maakRondebeheer } from '#client/ronde/rondebeheer.ts';
import type { Poort } from '#client/toegang/poort.ts';
import { maakSessies, type Verbinding } from '#client/toegang/sessie.ts';
import { maakWerkbron } from '#client/werkplek/werkplek.ts';
import { Toegang } from '#islands/gedeeld/toegang.tsx';
import { logboek } from '#islands/werkplek/beheer/logboek.tsx';
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
import { Inlogkader } from '#islands/werkplek/schil/inlogkader.tsx';
import { AllesPagina } from '#islands/werkplek/schil/menu.tsx';
import { NietGevonden } from '#islands/werkplek/schil/niet-gevonden.tsx';
import { Schil } from '#islands/werkplek/schil/schil.tsx';
import { Stijlbron } from '#islands/werkplek/schil/stijlbron.tsx';
import { taal } from '#islands/werkplek/schil/taal.ts';
import { maakThema } from '#islands/werkplek/schil/thema.ts';
import { maakToegang } from '#islands/werkplek/schil/toegang.ts';
import { Signalen } from '#islands/werkplek/signalen/signalen.tsx';
import { Verbeteringscherm } from '#islands/werkplek/verbetering/verbetering.tsx';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';

/** Without a connection somebody is told so at once, instead of waiting for it without a word. */
const maakWachtrij = () =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false }, mutations: { networkMode: 'always' } },
  });
const thema = maakThema();
const isMislukt = ({ state }: { state: { status: string } }): boolean => state.status === 'error';

/** All that belongs to one person who is signed in. */
function maakWerkruimte(verbinding: Verbinding, poort: Poort) {
  const eenmaal = maakEenmaal(`${verbinding.url}/rest/v1`);
  const bron = maakWerkbron(verbinding, poort, eenmaal);
  return {
    bron,
    beheer: maakRondebeheer(verbinding, poort, eenmaal),
    toegang: maakToegang(bron),
    wachtrij: maakWachtrij(),
    // What somebody searched for is not the next person's.
    voorkeuren: localStorageStore('1', poort.account.wie),
  };
}

function Werkruimte({ verbinding, poort, logUit }: { verbinding: Verbinding; poort: Poort; logUit: () => void }) {
  const [{ bron, beheer, toegang, wachtrij, voorkeuren }] = useState(() => maakWerkruimte(verbinding, poort));
  // What could not be read meanwhile is read once somebody is in again; what was read stays, and so does what is typed.
  useEffect(
    () =>
      poort.volg(() => {
        if (poort.stand().reden === null) void wachtrij.refetchQueries({ predicate: isMislukt });
      }),
    [poort, wachtrij],
  );
  const uit = (): void => {
    voorkeuren.reset();
    logUit();
  };
  return (
    <MetBronnen value={{ bron, beheer, poort, logUit: uit }}>
      <Admin
        dataProvider={bron}
        queryClient={wachtrij}
        store={voorkeuren}
        authProvider={toegang}
        i18nProvider={taal}
        theme={thema}
        darkTheme={null}
        layout={Schil}
        loginPage={false}
        dashboard={Inbox}
        catchAll={NietGevonden}
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
        <Resource name="logboek" {...logboek} />
        <Resource name="wijk" recordRepresentation="naam" />
        <Resource name="buurt" recordRepresentation="naam" />
        <CustomRoutes>
          <Route path={ALLES} element={<AllesPagina />} />
          <Route path={padVan('signaal')} element={<Signalen />} />
          <Route path={padVan('monitor')} element={<Cijfers />} />
          <Route path={padVan('namens')} element={<Namens />} />
          <Route path={padVan('publicatie')} element={<Publicatiescherm />} />
          <Route path="/verbetering/:id/show" element={<Verbeteringscherm />} />
          <Route path={INLEZEN} element={<Inlezen />} />
        </CustomRoutes>
      </Admin>
    </MetBronnen>
  );
}

/** The page where staff work. */
export function Werkplek({ verbinding }: { verbinding: Verbinding }) {
  const [sessies] = useState(() => maakSessies(verbinding));
  return (
    <Stijlbron>
      <Toegang sessies={sessies} kader={(inloggen) => <Inlogkader>{inloggen}</Inlogkader>}>
        {(poort, logUit) => <Werkruimte verbinding={verbinding} poort={poort} logUit={logUit} />}
      </Toegang>
    </Stijlbron>
  );
}
