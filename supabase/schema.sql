-- Written by `npm run db:types` from the migrations; a test fails while it is stale.
--
-- PostgreSQL database dump
--

--
-- Name: prive; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA prive;

ALTER SCHEMA prive OWNER TO postgres;

--
-- Name: SCHEMA prive; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA prive IS 'Data and functions no API role can reach by name; only security definer functions go in.';

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: pg_database_owner
--

CREATE SCHEMA public;

ALTER SCHEMA public OWNER TO pg_database_owner;

--
-- Name: SCHEMA public; Type: COMMENT; Schema: -; Owner: pg_database_owner
--

COMMENT ON SCHEMA public IS 'standard public schema';

--
-- Name: aanmelding_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.aanmelding_status AS ENUM (
    'ingediend',
    'vraag_gesteld',
    'gepubliceerd',
    'afgewezen',
    'ingetrokken'
);

ALTER TYPE public.aanmelding_status OWNER TO postgres;

--
-- Name: aanvraag_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.aanvraag_status AS ENUM (
    'ingediend',
    'in_behandeling',
    'aanvulling_gevraagd',
    'voorgelegd',
    'toegekend',
    'deels_toegekend',
    'afgewezen',
    'in_uitvoering',
    'afgerond',
    'buiten_behandeling',
    'ingetrokken'
);

ALTER TYPE public.aanvraag_status OWNER TO postgres;

--
-- Name: aanvulling; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.aanvulling AS ENUM (
    'geen',
    'add1',
    'nuttig',
    'add1-nuttig'
);

ALTER TYPE public.aanvulling OWNER TO postgres;

--
-- Name: advies_soort; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.advies_soort AS ENUM (
    'positief',
    'neutraal',
    'negatief'
);

ALTER TYPE public.advies_soort OWNER TO postgres;

--
-- Name: beheervorm; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.beheervorm AS ENUM (
    'zelfbeheer',
    'sociaal_beheer',
    'samen',
    'eigen_organisatie'
);

ALTER TYPE public.beheervorm OWNER TO postgres;

--
-- Name: TYPE beheervorm; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.beheervorm IS 'Who runs a plek: residents (zelfbeheer), the makelaar organisation (sociaal_beheer), both (samen), or an organisation of its own.';

--
-- Name: betaling_soort; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.betaling_soort AS ENUM (
    'betaald',
    'besteed',
    'teruggekomen'
);

ALTER TYPE public.betaling_soort OWNER TO postgres;

--
-- Name: datumprecisie; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.datumprecisie AS ENUM (
    'dag',
    'maand',
    'jaar'
);

ALTER TYPE public.datumprecisie OWNER TO postgres;

--
-- Name: dossier_soort; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.dossier_soort AS ENUM (
    'aanmelding',
    'aanvraag',
    'feedback'
);

ALTER TYPE public.dossier_soort OWNER TO postgres;

--
-- Name: feedback_over; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.feedback_over AS ENUM (
    'plek',
    'initiatief',
    'makelaar',
    'procedure',
    'portaal'
);

ALTER TYPE public.feedback_over OWNER TO postgres;

--
-- Name: feedback_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.feedback_status AS ENUM (
    'nieuw',
    'beantwoord',
    'heropend',
    'afgesloten'
);

ALTER TYPE public.feedback_status OWNER TO postgres;

--
-- Name: gebeurtenis_soort; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.gebeurtenis_soort AS ENUM (
    'ingediend',
    'bevestigd',
    'vraag_gesteld',
    'aanvulling_gevraagd',
    'aangevuld',
    'vraag_vervallen',
    'gewijzigd',
    'in_behandeling',
    'voorgelegd',
    'toegekend',
    'deels_toegekend',
    'afgewezen',
    'in_uitvoering',
    'eindverslag',
    'afgerond',
    'buiten_behandeling',
    'ingetrokken',
    'gepubliceerd',
    'beantwoord',
    'geholpen',
    'heropend',
    'afgesloten',
    'nieuwe_code',
    'gewist',
    'notitie'
);

ALTER TYPE public.gebeurtenis_soort OWNER TO postgres;

--
-- Name: initiatief_fase; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.initiatief_fase AS ENUM (
    'idee',
    'start',
    'actief',
    'zelfstandig',
    'gestopt'
);

ALTER TYPE public.initiatief_fase OWNER TO postgres;

--
-- Name: juryrol; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.juryrol AS ENUM (
    'jurylid',
    'adviseur'
);

ALTER TYPE public.juryrol OWNER TO postgres;

--
-- Name: kanaal; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.kanaal AS ENUM (
    'site',
    'site_zonder_js',
    'papier',
    'telefoon',
    'straat'
);

ALTER TYPE public.kanaal OWNER TO postgres;

--
-- Name: TYPE kanaal; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.kanaal IS 'How it came in. site_zonder_js: the plain form, which waits for a confirmation by mail or by a call.';

--
-- Name: medewerker_rol; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.medewerker_rol AS ENUM (
    'makelaar',
    'beheerder'
);

ALTER TYPE public.medewerker_rol OWNER TO postgres;

--
-- Name: partij; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.partij AS ENUM (
    'indiener',
    'makelaar',
    'beheerder',
    'systeem'
);

ALTER TYPE public.partij OWNER TO postgres;

--
-- Name: TYPE partij; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.partij IS 'Who takes a step. systeem: time passed, or a count was made.';

--
-- Name: past_niet; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.past_niet AS ENUM (
    'overslaan',
    'stoppen',
    'deels'
);

ALTER TYPE public.past_niet OWNER TO postgres;

--
-- Name: plek_soort; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.plek_soort AS ENUM (
    'buurtcentrum',
    'speeltuin',
    'ontmoetingsplek'
);

ALTER TYPE public.plek_soort OWNER TO postgres;

--
-- Name: precisie; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.precisie AS ENUM (
    'adres',
    'straat',
    'buurt',
    'wijk'
);

ALTER TYPE public.precisie OWNER TO postgres;

--
-- Name: TYPE precisie; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.precisie IS 'How exact lat and lon are: at the address, in the street, or only the centre of a buurt or wijk.';

--
-- Name: publicatiestatus; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.publicatiestatus AS ENUM (
    'concept',
    'gepubliceerd',
    'gearchiveerd'
);

ALTER TYPE public.publicatiestatus OWNER TO postgres;

--
-- Name: ronde_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.ronde_status AS ENUM (
    'concept',
    'open_voor_aanvragen',
    'beoordeling',
    'stemmen',
    'tellen',
    'vastgesteld',
    'afgerond',
    'ingetrokken'
);

ALTER TYPE public.ronde_status OWNER TO postgres;

--
-- Name: stemkanaal; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.stemkanaal AS ENUM (
    'site',
    'papier'
);

ALTER TYPE public.stemkanaal OWNER TO postgres;

--
-- Name: stemvorm; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.stemvorm AS ENUM (
    'goedkeuren',
    'punten'
);

ALTER TYPE public.stemvorm OWNER TO postgres;

--
-- Name: verdeelregel; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.verdeelregel AS ENUM (
    'meeste_stemmen',
    'gelijke_delen'
);

ALTER TYPE public.verdeelregel OWNER TO postgres;

--
-- Name: zekerheid; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.zekerheid AS ENUM (
    'bron',
    'afgeleid'
);

ALTER TYPE public.zekerheid OWNER TO postgres;

--
-- Name: TYPE zekerheid; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.zekerheid IS 'bron: the source says so. afgeleid: computed or reasoned from sources.';

--
-- Name: ronde; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.ronde (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    slug text NOT NULL,
    naam text NOT NULL,
    uitleg text NOT NULL,
    voorwaarden text[] DEFAULT '{}'::text[] NOT NULL,
    wijk_codes text[] DEFAULT '{}'::text[] NOT NULL,
    budget_cent bigint NOT NULL,
    max_per_aanvraag_cent bigint,
    eenvoudig_tot_cent bigint DEFAULT 100000 NOT NULL,
    opent_op timestamp with time zone NOT NULL,
    sluit_op timestamp with time zone NOT NULL,
    besluit_op date NOT NULL,
    status public.ronde_status DEFAULT 'concept'::public.ronde_status NOT NULL,
    voorbeeld boolean DEFAULT false NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    stemvorm public.stemvorm DEFAULT 'goedkeuren'::public.stemvorm NOT NULL,
    verdeelregel public.verdeelregel DEFAULT 'meeste_stemmen'::public.verdeelregel NOT NULL,
    aanvulling public.aanvulling DEFAULT 'add1'::public.aanvulling NOT NULL,
    past_niet public.past_niet DEFAULT 'overslaan'::public.past_niet NOT NULL,
    drempel smallint DEFAULT 50 NOT NULL,
    quorum smallint DEFAULT 50 NOT NULL,
    gelijk text[] DEFAULT '{meeste_stemmen,laagste_bedrag,loting}'::text[] NOT NULL,
    min_keuzes smallint DEFAULT 0 NOT NULL,
    max_keuzes smallint,
    stemmen_vanaf_op timestamp with time zone,
    stemmen_tot_op timestamp with time zone,
    verlengd smallint DEFAULT 0 NOT NULL,
    lot_hash text,
    reden text,
    doorgeschoven_cent bigint,
    CONSTRAINT ronde_budget_cent_check CHECK (((budget_cent >= 1) AND (budget_cent <= 1000000000))),
    CONSTRAINT ronde_check CHECK ((sluit_op > opent_op)),
    CONSTRAINT ronde_doorgeschoven_cent_check CHECK (((doorgeschoven_cent >= 0) AND (doorgeschoven_cent <= 1000000000))),
    CONSTRAINT ronde_drempel_check CHECK (((drempel >= 0) AND (drempel <= 100))),
    CONSTRAINT ronde_eenvoudig_tot_cent_check CHECK (((eenvoudig_tot_cent >= 0) AND (eenvoudig_tot_cent <= 1000000000))),
    CONSTRAINT ronde_gelijk_check CHECK (((gelijk <@ ARRAY['meeste_stemmen'::text, 'laagste_bedrag'::text, 'loting'::text]) AND ((cardinality(gelijk) >= 1) AND (cardinality(gelijk) <= 3)) AND (gelijk[cardinality(gelijk)] = 'loting'::text))),
    CONSTRAINT ronde_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT ronde_keuzes CHECK ((min_keuzes <= max_keuzes)),
    CONSTRAINT ronde_lot_hash_check CHECK ((lot_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT ronde_max_keuzes_check CHECK (((max_keuzes >= 1) AND (max_keuzes <= 200))),
    CONSTRAINT ronde_max_per_aanvraag_cent_check CHECK (((max_per_aanvraag_cent >= 1) AND (max_per_aanvraag_cent <= 1000000000))),
    CONSTRAINT ronde_min_keuzes_check CHECK (((min_keuzes >= 0) AND (min_keuzes <= 200))),
    CONSTRAINT ronde_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT ronde_quorum_check CHECK (((quorum >= 0) AND (quorum <= 100))),
    CONSTRAINT ronde_reden_check CHECK (((char_length(reden) >= 1) AND (char_length(reden) <= 2000))),
    CONSTRAINT ronde_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 90))),
    CONSTRAINT ronde_slug_vrij CHECK ((slug <> 'aanvragen'::text)),
    CONSTRAINT ronde_stemt CHECK (((status <> ALL (ARRAY['stemmen'::public.ronde_status, 'tellen'::public.ronde_status])) OR ((stemmen_tot_op IS NOT NULL) AND (lot_hash IS NOT NULL)))),
    CONSTRAINT ronde_stemtijd CHECK (((stemmen_vanaf_op >= sluit_op) AND (stemmen_tot_op > stemmen_vanaf_op))),
    CONSTRAINT ronde_uitleg_check CHECK ((char_length(uitleg) <= 2000)),
    CONSTRAINT ronde_verlengd_check CHECK (((verlengd >= 0) AND (verlengd <= 2))),
    CONSTRAINT ronde_voorwaarden_check CHECK ((cardinality(voorwaarden) <= 20))
);

ALTER TABLE public.ronde OWNER TO postgres;

--
-- Name: TABLE ronde; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.ronde IS 'A budget round. Amounts in euro cents; wijk_codes empty is the whole city; up to eenvoudig_tot_cent one line of budget is enough. Kept as history.';

--
-- Name: COLUMN ronde.voorbeeld; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.voorbeeld IS 'Example content, and shown as such.';

--
-- Name: COLUMN ronde.drempel; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.drempel IS 'Percentage of the ballots that say something about a request; it comes first under both rules.';

--
-- Name: COLUMN ronde.quorum; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.quorum IS 'Percentage of the jurors of the snapshot; below it there is no result.';

--
-- Name: COLUMN ronde.gelijk; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.gelijk IS 'What breaks a tie, first to last; the lot decides what is left.';

--
-- Name: COLUMN ronde.max_keuzes; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.max_keuzes IS 'How many requests a ballot may support; null is no limit.';

--
-- Name: COLUMN ronde.lot_hash; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.lot_hash IS 'SHA-256 of the secret lot seed, known from the first vote on.';

--
-- Name: COLUMN ronde.reden; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.reden IS 'Why voting was made longer or closed early, or why the ronde was withdrawn; public.';

--
-- Name: COLUMN ronde.doorgeschoven_cent; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ronde.doorgeschoven_cent IS 'What was left for a later ronde, in euro cents; null is not known yet.';

--
-- Name: aanvraag_fout(jsonb, public.ronde, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case
    when wijk is null then 'buurt_onbekend'
    when cardinality(r.wijk_codes) > 0 and not wijk = any (r.wijk_codes) then 'buurt_buiten_ronde'
    when gegevens ->> 'prioriteit' is not null
      and not exists (select from public.prioriteit p where p.id = gegevens ->> 'prioriteit' and p.status = 'gepubliceerd') then 'prioriteit_onbekend'
    when b.gevraagd < 100 or b.gevraagd > coalesce(r.max_per_aanvraag_cent, 1000000000)
      or (gegevens ->> 'minimumbedrag_cent')::bigint > b.gevraagd then 'bedrag_past_niet'
    when b.gevraagd > r.eenvoudig_tot_cent and jsonb_array_length(gegevens -> 'posten') < 2 then 'bedrag_past_niet'
  end
  from prive.gevraagd_cent(gegevens -> 'posten', coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0)) b (gevraagd)
$$;

ALTER FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) OWNER TO postgres;

--
-- Name: FUNCTION aanvraag_fout(gegevens jsonb, r public.ronde, wijk text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) IS 'Why a request does not fit its ronde; null when it does.';

--
-- Name: afzender_hash(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.afzender_hash(afzender text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  kaal text := regexp_replace(lower(btrim(coalesce(afzender, ''))), '^::ffff:(\d+\.\d+\.\d+\.\d+)$', '\1');
begin
  -- One subscriber has a whole /64 of IPv6: to count per address would be no limit at all.
  if kaal ~ '^[0-9a-f:]*:[0-9a-f:.]*$' then
    begin
      kaal := text(network(set_masklen(kaal::inet, 64)));
    exception when invalid_text_representation then
      null;
    end;
  end if;
  return prive.daghash('afzender ' || kaal);
end
$_$;

ALTER FUNCTION prive.afzender_hash(afzender text) OWNER TO postgres;

--
-- Name: FUNCTION afzender_hash(afzender text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.afzender_hash(afzender text) IS 'Hash of today of an address (IPv4, or the /64 of an IPv6 one); the address itself is kept nowhere.';

--
-- Name: begin_inzending(text, text, interval, text, public.kanaal, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  eerder prive.inzending;
begin
  -- The row of the first one makes the others wait here until that one is done.
  insert into prive.inzending as i (sleutel, inhoud_hash, op)
  values (begin_inzending.sleutel, begin_inzending.inhoud_hash, prive.nu())
  on conflict on constraint inzending_pkey do update
    set inhoud_hash = excluded.inhoud_hash, antwoord = null, op = excluded.op
    where i.op < prive.nu() - geldig;
  if not found then
    select * into strict eerder from prive.inzending i where i.sleutel = begin_inzending.sleutel;
    return case
      when eerder.inhoud_hash = begin_inzending.inhoud_hash then eerder.antwoord || '{"status": "herhaald"}'
      else jsonb_build_object('fout', 'sleutel_hergebruikt')
    end;
  end if;

  if not prive.tel(
    case kanaal when 'site_zonder_js' then 'schrijven_zonder_js' else 'schrijven' end, prive.afzender_hash(afzender)
  ) then
    return prive.laat_los(begin_inzending.sleutel, prive.te_vaak());
  end if;
  if uitdaging is not null then
    insert into prive.uitdaging (handtekening, sleutel, op)
    values (begin_inzending.uitdaging, begin_inzending.sleutel, prive.nu()) on conflict do nothing;
    if not found then return prive.laat_los(begin_inzending.sleutel, '{"fout": "puzzel_ongeldig"}'); end if;
  end if;
  return null;
end
$$;

ALTER FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) OWNER TO postgres;

--
-- Name: FUNCTION begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) IS 'Takes the key of a submission. Null: go on and end with rond_af or laat_los. Otherwise the answer to give: that of an earlier one, or {fout}.';

--
-- Name: begin_van(date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.begin_van(dag date) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select dag::timestamp at time zone 'Europe/Amsterdam' $$;

ALTER FUNCTION prive.begin_van(dag date) OWNER TO postgres;

--
-- Name: FUNCTION begin_van(dag date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.begin_van(dag date) IS 'The moment at which a day of the city begins.';

--
-- Name: belang_bij_contact(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.belang_bij_contact(welke text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select j.id, a.id, 'contact'
  from public.jurylid j
  join public.aanvraag a on a.ronde_id = j.ronde_id
  join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
  where j.ronde_id = welke
  on conflict (jurylid_id, aanvraag_id) do update set bron = 'contact'
$$;

ALTER FUNCTION prive.belang_bij_contact(welke text) OWNER TO postgres;

--
-- Name: FUNCTION belang_bij_contact(welke text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.belang_bij_contact(welke text) IS 'A juror who is the contact of a request has a belang in it, asked or not.';

--
-- Name: jurylid; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.jurylid (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    email text,
    uitgenodigd_op timestamp with time zone NOT NULL,
    gezien_op timestamp with time zone,
    naam text,
    CONSTRAINT jurylid_een_van_beide CHECK (((email IS NULL) = (naam IS NOT NULL))),
    CONSTRAINT jurylid_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 80)))
);

ALTER TABLE public.jurylid OWNER TO postgres;

--
-- Name: TABLE jurylid; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.jurylid IS 'A juror of one ronde: by confirmed address, or by name and on paper. gezien_op: the day of a first visit before voting began, never later. Kept 3 months after vastgesteld.';

--
-- Name: belangen(public.jurylid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.belangen(lid public.jurylid) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select b.aanvraag_id from public.belang b where b.jurylid_id = lid.id
  union
  select c.dossier_id from prive.contact c join public.aanvraag a on a.id = c.dossier_id
  where c.dossier_soort = 'aanvraag' and c.email = lid.email and a.ronde_id = lid.ronde_id
$$;

ALTER FUNCTION prive.belangen(lid public.jurylid) OWNER TO postgres;

--
-- Name: FUNCTION belangen(lid public.jurylid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.belangen(lid public.jurylid) IS 'The requests this juror does not vote on: declared, or the own address is the contact.';

--
-- Name: uitslag; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.uitslag (
    ronde_id text NOT NULL,
    versie integer NOT NULL,
    invoer jsonb NOT NULL,
    invoer_hash text NOT NULL,
    loting text NOT NULL,
    uitslag jsonb NOT NULL,
    zinnen jsonb DEFAULT '{}'::jsonb NOT NULL,
    reden text,
    geteld_op timestamp with time zone NOT NULL,
    vastgesteld_op timestamp with time zone,
    motivering text,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT uitslag_check CHECK (((vastgesteld_op IS NULL) = (motivering IS NULL))),
    CONSTRAINT uitslag_check1 CHECK (((versie = 1) = (reden IS NULL))),
    CONSTRAINT uitslag_invoer_hash_check CHECK ((invoer_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT uitslag_loting_check CHECK ((loting ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT uitslag_motivering_check CHECK (((char_length(motivering) >= 1) AND (char_length(motivering) <= 2000))),
    CONSTRAINT uitslag_reden_check CHECK (((char_length(reden) >= 1) AND (char_length(reden) <= 2000))),
    CONSTRAINT uitslag_versie_check CHECK ((versie >= 1)),
    CONSTRAINT uitslag_zinnen_check CHECK ((jsonb_typeof(zinnen) = 'object'::text))
);

ALTER TABLE public.uitslag OWNER TO postgres;

--
-- Name: TABLE uitslag; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.uitslag IS 'One count of a ronde: its frozen input, the lot seed, the outcome. A correction is a next version with a reden. Kept as history.';

--
-- Name: COLUMN uitslag.zinnen; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.uitslag.zinnen IS 'What each applicant is told, by id of the request.';

--
-- Name: besluit_uit(public.uitslag, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.besluit_uit(u public.uitslag, motivering text) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  d record;
  antwoord jsonb;
  stap bigint;
  met_de_hand jsonb := '[]';
begin
  if not (u.uitslag ->> 'geldig')::boolean then return met_de_hand; end if;
  for d in
    select a.id, a.status, a.gevraagd_cent, a.toegekend_cent, (e.value ->> 'toegekend_cent')::bigint as cent, u.zinnen ->> a.id::text as zin
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e join public.aanvraag a on a.id::text = e.value ->> 'id'
    where a.status <> 'ingetrokken' order by a.id
  loop
    if d.status <> 'voorgelegd' then
      -- Money that was promised is not taken back by a function: a beheerder talks with who got it.
      if coalesce(d.toegekend_cent, 0) <> d.cent then met_de_hand := met_de_hand || to_jsonb(d.id); end if;
      continue;
    end if;
    antwoord := public.aanvraag_stap(
      d.id, case when d.cent = 0 then 'afgewezen' when d.cent < d.gevraagd_cent then 'deels_toegekend' else 'toegekend' end,
      motivering, nullif(d.cent, 0)
    );
    if antwoord ? 'fout' then raise exception 'besluit over %: %', d.id, antwoord ->> 'fout'; end if;
    -- Two texts of two writers: what the count says, and why a beheerder decides so.
    stap := (prive.laatste_stap('aanvraag', d.id)).id;
    update public.gebeurtenis_tekst t set telling = left(d.zin, 2000) where t.gebeurtenis_id = stap;
    update prive.bericht b set gegevens = b.gegevens || jsonb_build_object('telling', left(d.zin, 2000))
    where b.message_id = 'gebeurtenis.' || stap and b.verzonden_op is null;
  end loop;
  return met_de_hand;
end
$$;

ALTER FUNCTION prive.besluit_uit(u public.uitslag, motivering text) OWNER TO postgres;

--
-- Name: FUNCTION besluit_uit(u public.uitslag, motivering text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.besluit_uit(u public.uitslag, motivering text) IS 'Takes the decision of a count on each request that waits for it, with a mail. Returns the ids of those that were decided before and differ.';

--
-- Name: bevestig(public.dossier_soort, uuid, public.partij); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  gedaan boolean;
begin
  execute format('update public.%I set bevestigd_op = prive.nu() where id = $1 and bevestigd_op is null returning true', dossier)
    into gedaan using bevestig.id;
  if gedaan then perform prive.schrijf_gebeurtenis(dossier, bevestig.id, 'bevestigd', door); end if;
  return coalesce(gedaan, false);
end
$_$;

ALTER FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) OWNER TO postgres;

--
-- Name: FUNCTION bevestig(dossier public.dossier_soort, id uuid, door public.partij); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) IS 'Notes that the applicant can be reached; false when that was known.';

--
-- Name: bewaak_band(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_band() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  zelf boolean := ik is not null and old.id in (select prive.makelaars_van(ik));
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then
    if zelf or exists (select from public.feedback f where f.over = 'makelaar' and f.over_id = old.id) then
      raise exception 'a makelaar of whom something was said is archived, not removed'
        using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  if new.medewerker_id is distinct from old.medewerker_id and (zelf or prive.rol() is distinct from 'beheerder')
    or zelf and old.medewerker_id is distinct from ik
      and prive.postbus(new.email) is distinct from prive.postbus(old.email)
  then
    raise exception 'only another beheerder changes whose row this is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

ALTER FUNCTION prive.bewaak_band() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_band(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_band() IS 'Before-row trigger on makelaar: what ties it to a person is changed by another beheerder, and outlives complaints.';

--
-- Name: bewaak_inhoud(regclass, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  execute format('create trigger stempel before insert or update on %s for each row execute function prive.stempel()', tabel);
  execute format('create trigger noteer after insert or update or delete on %s for each row execute function prive.noteer(%L)', tabel, sleutel);
  -- One trigger per operation: Postgres gives the changed rows of only one operation to a trigger.
  execute format('create trigger versie_toegevoegd after insert on %s referencing new table as nieuw for each statement execute function prive.verhoog_versie()', tabel);
  execute format('create trigger versie_gewijzigd after update on %s referencing old table as oud new table as nieuw for each statement execute function prive.verhoog_versie()', tabel);
  execute format('create trigger versie_verwijderd after delete on %s referencing old table as oud for each statement execute function prive.verhoog_versie()', tabel);
end
$$;

ALTER FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) OWNER TO postgres;

--
-- Name: FUNCTION bewaak_inhoud(tabel regclass, sleutel text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) IS 'Used by migrations: puts the content triggers on a table.';

--
-- Name: bewaak_jury(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_jury() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  welke text := coalesce(
    rij ->> 'ronde_id', (select j.ronde_id from public.jurylid j where j.id = (rij ->> 'jurylid_id')::uuid));
  stand public.ronde_status := (select r.status from public.ronde r where r.id = welke);
begin
  -- A juror may still declare a belang before voting; the rest of the jury stands still.
  if stand not in ('stemmen', 'tellen')
    or tg_op in ('INSERT', 'UPDATE', 'DELETE') and tg_table_name = 'belang' and stand = 'stemmen'
      and current_setting('portaal.belang', true) = 'ja'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke);
  return null;
end
$$;

ALTER FUNCTION prive.bewaak_jury() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_jury(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_jury() IS 'Before-row trigger: from the first vote until the uitslag nobody joins or leaves the jury and no advies changes. What is not allowed is skipped and noted.';

--
-- Name: bewaak_opgenomen(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_opgenomen() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  welke uuid := coalesce(to_jsonb(old) ->> 'aanvraag_id', to_jsonb(old) ->> 'id', to_jsonb(new) ->> 'aanvraag_id')::uuid;
  -- Steps, who is responsible, and the award do not change what was voted on.
  vrij constant text[] := '{status,afgesloten_op,toegekend_cent,initiatief_id,behandelaar,bevestigd_op,gewijzigd_op}';
begin
  if not exists (
      select from prive.opname_aanvraag o join public.ronde r on r.id = o.ronde_id
      where o.aanvraag_id = welke and r.status in ('stemmen', 'tellen'))
    or tg_op = 'UPDATE' and tg_table_name = 'aanvraag' and to_jsonb(old) - vrij = to_jsonb(new) - vrij
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke::text);
  return null;
end
$$;

ALTER FUNCTION prive.bewaak_opgenomen() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_opgenomen(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_opgenomen() IS 'Before-row trigger: a request that is voted on does not change or go. What is not allowed is skipped and noted.';

--
-- Name: bewaak_rol(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_rol() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  dag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  -- Two beheerders who end each other at once wait for one another.
  perform pg_advisory_xact_lock(hashtextextended('prive.bewaak_rol', 0));
  if tg_op <> 'DELETE' and exists (
    select from public.medewerker m where m.id <> new.id and prive.postbus(m.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody works here with this mailbox' using errcode = 'unique_violation';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if tg_op = 'UPDATE' and old.id = ik
    and coalesce(new.tot, 'infinity') > coalesce(old.tot, 'infinity')
  then
    raise exception 'nobody makes the own role last longer' using errcode = 'insufficient_privilege';
  end if;
  if old.rol = 'beheerder' and old.sinds <= dag and (old.tot is null or old.tot > dag)
    and (tg_op = 'DELETE' or new.rol <> 'beheerder' or new.sinds > dag or new.tot is distinct from old.tot
      or prive.postbus(new.email) <> prive.postbus(old.email))
    and not exists (
      select from prive.medewerkers_nu() m where m.id <> old.id and m.rol = 'beheerder'
        and (m.tot is null or m.tot >= old.tot)
    )
  then
    raise exception 'one beheerder stays' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

ALTER FUNCTION prive.bewaak_rol() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_rol(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_rol() IS 'Before-row trigger: a mailbox has one role, somebody stays beheerder, and nobody prolongs the own role.';

--
-- Name: bewaak_ronde(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_ronde() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  wie public.partij := nullif(current_setting('portaal.ronde_door', true), '')::public.partij;
  vrij constant text[] := '{status,gewijzigd_op,stemmen_vanaf_op,stemmen_tot_op,verlengd,lot_hash,reden,doorgeschoven_cent}';
begin
  if tg_op = 'INSERT' then
    -- A ronde of long ago may be brought in with its end; none begins halfway a vote.
    if new.status in ('stemmen', 'tellen') or prive.rol() is not null and new.status not in ('concept', 'open_voor_aanvragen') then
      raise exception 'a ronde does not start as %', new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if not prive.in_stemming(old.status) then return old; end if;
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  if old.status is distinct from new.status and (
      wie is null or not exists (select from prive.ronde_overgang o where o.van = old.status and o.naar = new.status and wie = any (o.door)))
    or old.lot_hash is distinct from new.lot_hash and (wie is null or new.status <> 'stemmen')
    or old.verlengd is distinct from new.verlengd and wie is null
    or prive.in_stemming(old.status) and (to_jsonb(new) - vrij <> to_jsonb(old) - vrij or wie is null and to_jsonb(new) <> to_jsonb(old))
  then
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  return new;
end
$$;

ALTER FUNCTION prive.bewaak_ronde() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_ronde(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_ronde() IS 'Before-row trigger: a ronde moves only along prive.ronde_overgang and through the functions that name who acts; from the first vote on its rules stand still. What is not allowed is skipped and noted.';

--
-- Name: bewaak_sleutel(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_sleutel() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  sleutel text;
begin
  if not prive.is_handeling() then return new; end if;
  foreach sleutel in array tg_argv loop
    if to_jsonb(new) -> sleutel is distinct from to_jsonb(old) -> sleutel then
      raise exception '% of % never changes', sleutel, tg_table_name using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end
$$;

ALTER FUNCTION prive.bewaak_sleutel() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_sleutel(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_sleutel() IS 'Before-row trigger for who comes through the API: what others point at stays. Arguments: the key columns.';

--
-- Name: bewaak_status(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_status() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  wie public.partij := nullif(current_setting('portaal.door', true), '')::public.partij;
begin
  if tg_op = 'INSERT' then
    if new.status::text <> tg_argv[0] then
      raise exception '% starts as %, not as %', tg_table_name, tg_argv[0], new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status = old.status then return new; end if;
  -- Staff act under their own name: whoever is signed in as one cannot pass for somebody else, and nobody for staff.
  if wie is null or (prive.rol() is not null or wie in ('makelaar', 'beheerder')) and wie::text is distinct from prive.rol()::text
    or not exists (
      select from prive.overgang o
      where o.dossier_soort::text = tg_table_name and o.van = old.status::text and o.naar = new.status::text
        and prive.is_partij(wie, o.door)
    )
  then
    raise exception '% cannot go from % to % by %', tg_table_name, old.status, new.status, coalesce(wie::text, 'nobody')
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

ALTER FUNCTION prive.bewaak_status() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_status(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_status() IS 'Before-row trigger: refuses every step that prive.overgang does not have, for whoever tries. Argument: the state of a new row.';

--
-- Name: bewaak_stem(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_stem() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  stand public.ronde_status := (select r.status from public.ronde r where r.id = rij ->> 'ronde_id');
  mag text := coalesce(current_setting('portaal.stembus', true), '');
begin
  if mag = 'open' and tg_op <> 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'stemmen'
    -- A paper that is voided; a vote on the site is never taken back.
    or mag = 'open' and tg_op = 'DELETE' and tg_table_name = 'deelname' and stand = 'stemmen'
      and rij ->> 'kanaal' = 'papier'
    or mag = 'papier' and tg_op = 'INSERT' and tg_table_name = 'stembiljet' and stand = 'tellen'
    or mag = 'schudden' and tg_op = 'INSERT' and tg_table_name in ('deelname', 'stembiljet')
    or mag = 'opname' and tg_op = 'INSERT' and tg_table_name in ('opname', 'opname_aanvraag') and stand = 'beoordeling'
    or tg_op = 'UPDATE' and tg_table_name = 'opname' and to_jsonb(old) - 'herinnerd_op' = to_jsonb(new) - 'herinnerd_op'
    or tg_op = 'DELETE' and tg_table_name in ('deelname', 'stembiljet')
      and stand in ('vastgesteld', 'afgerond', 'ingetrokken')
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, rij ->> 'ronde_id');
  return null;
end
$$;

ALTER FUNCTION prive.bewaak_stem() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_stem(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_stem() IS 'Before-row trigger: the snapshot is made once, ballots are written only while voting runs, paper ones after it. What is not allowed is skipped and noted, without a juror.';

--
-- Name: bewaak_uitslag(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaak_uitslag() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  vrij constant text[] := '{vastgesteld_op,motivering,gewijzigd_op}';
begin
  if tg_op = 'UPDATE' and old.vastgesteld_op is null and current_setting('portaal.uitslag', true) = 'vaststellen'
    and to_jsonb(old) - vrij = to_jsonb(new) - vrij then return new; end if;
  perform prive.weigering('uitslag', old.ronde_id);
  return null;
end
$$;

ALTER FUNCTION prive.bewaak_uitslag() OWNER TO postgres;

--
-- Name: FUNCTION bewaak_uitslag(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaak_uitslag() IS 'Before-row trigger: a count is confirmed once and never edited or removed. What is not allowed is skipped and noted.';

--
-- Name: bewaar_slug(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bewaar_slug() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  raise exception 'the web address of % % never changes', tg_table_name, old.slug using errcode = 'check_violation';
end
$$;

ALTER FUNCTION prive.bewaar_slug() OWNER TO postgres;

--
-- Name: FUNCTION bewaar_slug(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bewaar_slug() IS 'Refuses another web address: people have kept and shared the first.';

--
-- Name: bundel_van(text, timestamp with time zone); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) RETURNS uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when moment > prive.nu() then md5(adres || ' ' || extract(epoch from moment)::bigint)::uuid end
$$;

ALTER FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) OWNER TO postgres;

--
-- Name: FUNCTION bundel_van(adres text, moment timestamp with time zone); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) IS 'The same for all that goes to one address at one later moment; null for what goes now.';

--
-- Name: code_hash(text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.code_hash(waarvoor text, bewijscode text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select encode(sha256(convert_to(waarvoor || ':' || bewijscode, 'UTF8')), 'hex') $$;

ALTER FUNCTION prive.code_hash(waarvoor text, bewijscode text) OWNER TO postgres;

--
-- Name: FUNCTION code_hash(waarvoor text, bewijscode text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.code_hash(waarvoor text, bewijscode text) IS 'SHA-256 of a bewijscode for one table: deelname and stembiljet keep different ones, so only the holder of the code can join them.';

--
-- Name: dagdelen(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dagdelen() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  -- Counted before anything is cleared away.
  select array['tel_feedback', 'tel_monitor'] || prive.opruimsels() || array['jury', 'accounts']
$$;

ALTER FUNCTION prive.dagdelen() OWNER TO postgres;

--
-- Name: FUNCTION dagdelen(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dagdelen() IS 'The kinds of work of a day, in this order.';

--
-- Name: daghash(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.daghash(tekst text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
  het_zout bytea;
begin
  select g.zout into het_zout from prive.geheim g where g.dag = vandaag;
  if het_zout is null then
    insert into prive.geheim (dag, zout) values (vandaag, prive.willekeur()) on conflict do nothing;
    select g.zout into strict het_zout from prive.geheim g where g.dag = vandaag;
  end if;
  return encode(sha256(het_zout || sha256(het_zout || convert_to(tekst, 'UTF8'))), 'hex');
end
$$;

ALTER FUNCTION prive.daghash(tekst text) OWNER TO postgres;

--
-- Name: FUNCTION daghash(tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.daghash(tekst text) IS 'Hash of this text with the secret salt of today (Amsterdam): the same all day, another tomorrow.';

--
-- Name: dagwerk(text, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
begin
  insert into prive.tik as t (deel, begonnen_op) values (wat, nu)
  on conflict (deel) do update set begonnen_op = coalesce(t.begonnen_op, nu)
  where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= nu - interval '1 day'
    or prive.moet_tellen(wat);
  if not found then
    meer := false;
    return;
  end if;
  case
    when wat in ('tel_feedback', 'tel_monitor') then
      select p.aantal, p.meer into aantal, meer from prive.tel_partij(wat, termijnen) p;
    when wat = any (prive.opruimsels()) then
      select p.aantal, p.meer into aantal, meer from prive.ruim_op(wat, termijnen) p;
    when wat = 'jury' then
      per := prive.jury_opschonen(termijnen);
      select sum(j.value::integer), false into aantal, meer from jsonb_each_text(per) j;
    when wat = 'accounts' then
      aantal := prive.verwijder_lege_accounts();
      meer := false;
  end case;
  if not meer then
    update prive.tik t
    set dagwerk_op = t.begonnen_op, begonnen_op = null, te_doen = null,
      versie = (select v.versie from public.content_versie v)
    where t.deel = wat;
  end if;
end
$$;

ALTER FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) OWNER TO postgres;

--
-- Name: FUNCTION dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) IS 'One lot of a kind of prive.dagdelen, when a day has passed since its last round or a round is going on. aantal null: not due. per: the same per table, where it has more.';

--
-- Name: dit_halfjaar(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dit_halfjaar() RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$ select prive.halfjaar((prive.nu() at time zone 'Europe/Amsterdam')::date) $$;

ALTER FUNCTION prive.dit_halfjaar() OWNER TO postgres;

--
-- Name: FUNCTION dit_halfjaar(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dit_halfjaar() IS 'The first day of the half-year that runs.';

--
-- Name: dossier(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dossier(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      a.behandelaar, null::text as makelaar_id
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, f.behandelaar,
      case when f.over = 'makelaar' then f.over_id end
    from public.feedback f
    where welke = 'feedback' and f.id = dossier.id
      and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
  ) d
$$;

ALTER FUNCTION prive.dossier(welke public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier(welke public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dossier(welke public.dossier_soort, id uuid) IS 'What dossiers have in common; makelaar_id: whom a feedback is about. Null: none, or it is about whoever asks.';

--
-- Name: dossier_inhoud(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case welke
    when 'aanmelding' then (select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] from public.aanmelding a where a.id = dossier_inhoud.id)
    when 'aanvraag' then (
      select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] || jsonb_build_object(
        'posten', (select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde) from public.begrotingspost p where p.aanvraag_id = a.id),
        'eindverslag', (select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op) from public.eindverslag e where e.aanvraag_id = a.id)
      ) from public.aanvraag a where a.id = dossier_inhoud.id
    )
    else (select to_jsonb(f) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] from public.feedback f where f.id = dossier_inhoud.id)
  end
$$;

ALTER FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier_inhoud(welke public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) IS 'What the applicant wrote, with the columns of its table; amounts in euro cents.';

--
-- Name: dossier_volledig(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'soort', welke, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'kanaal', d ->> 'kanaal',
    'bevestigd_op', d -> 'bevestigd_op', 'ingediend_op', (select min(g.op) from public.gebeurtenis g where g.dossier_soort = welke and g.dossier_id = q.id),
    'inhoud', prive.dossier_inhoud(welke, q.id),
    'contact', (
      select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon, 'akkoord_op', c.akkoord_op, 'akkoord_versie', c.akkoord_versie)
      from prive.contact c where c.dossier_soort = welke and c.dossier_id = q.id
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object('soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'tekst', t.tekst, 'telling', t.telling) order by g.id)
      from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
      where g.dossier_soort = welke and g.dossier_id = q.id and g.soort <> 'notitie'
    ),
    'contactpersoon', coalesce(
      (select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', m.telefoon, 'email', m.email)
       from public.makelaar m where m.id = prive.eigenaar(welke, q.id) and m.status = 'gepubliceerd' and m.toestemming_op is not null),
      '{"soort": "beheerder"}'
    ),
    'ronde', (
      select jsonb_build_object('slug', r.slug, 'naam', r.naam, 'status', r.status, 'opent_op', r.opent_op, 'sluit_op', r.sluit_op, 'besluit_op', r.besluit_op,
        'max_per_aanvraag_cent', r.max_per_aanvraag_cent, 'eenvoudig_tot_cent', r.eenvoudig_tot_cent, 'voorbeeld', r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where welke = 'aanvraag' and a.id = q.id
    ),
    'publiek', (select jsonb_build_object('slug', p.slug, 'voorgelegd_op', p.voorgelegd_op, 'online', prive.staat_online(p.id)) from public.aanvraag_publiek p where p.id = q.id),
    'initiatief', (
      select jsonb_build_object('id', i.id, 'slug', i.slug, 'naam', i.naam, 'online', prive.staat_online(i.id)) from public.initiatief i
      where i.id = prive.dossier_inhoud(welke, q.id) ->> 'initiatief_id' and i.status = 'gepubliceerd'
    ),
    'reactie', (
      select to_jsonb(p) - array['feedback_id', 'gewijzigd_op'] from public.feedback_publiek p where p.feedback_id = q.id
    ),
    'berichten', (
      select jsonb_agg(jsonb_build_object('soort', b.soort, 'gemaakt_op', b.gemaakt_op, 'verzonden_op', b.verzonden_op) order by b.gemaakt_op)
      from prive.bericht b where b.dossier_soort = welke and b.dossier_id = q.id
    )
  )
  from (select dossier_volledig.id, prive.dossier(welke, dossier_volledig.id) as d) q
$$;

ALTER FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier_volledig(welke public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) IS 'Everything we know about a dossier, for its applicant: also the export. Notes among staff are left out.';

--
-- Name: eerste_op(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.eerste_op() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select least(
    (select min(a.ingediend_op) from public.aanmelding a), (select min(a.ingediend_op) from public.aanvraag a),
    (select prive.begin_van(min(b.dag)) from public.betaling b), (select prive.nu())
  )
$$;

ALTER FUNCTION prive.eerste_op() OWNER TO postgres;

--
-- Name: FUNCTION eerste_op(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.eerste_op() IS 'From when on there is something to count for the monitor.';

--
-- Name: eigen_email(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.eigen_email() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select lower(u.email) from auth.users u
  where u.id = (select auth.uid()) and u.email_confirmed_at is not null
$$;

ALTER FUNCTION prive.eigen_email() OWNER TO postgres;

--
-- Name: FUNCTION eigen_email(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.eigen_email() IS 'Confirmed address of this request, in lower case; null without one.';

--
-- Name: eigenaar(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.id
  from (select prive.dossier(welke, eigenaar.id) as d) q
  join public.makelaar_buurt mb
    on mb.buurt_code = q.d ->> 'buurt_code' or (mb.buurt_code is null and mb.wijk_code = q.d ->> 'wijk_code')
  join public.makelaar m on m.id = mb.makelaar_id
  where m.status <> 'gearchiveerd' and m.id is distinct from q.d ->> 'makelaar_id'
  order by m.medewerker_id is distinct from (q.d ->> 'behandelaar')::uuid, mb.buurt_code is null, m.status <> 'gepubliceerd', m.id
  limit 1
$$;

ALTER FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION eigenaar(welke public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) IS 'The makelaar in whose inbox a dossier lies: who took it up, else of the buurt, else of the whole wijk. Null: it falls to the beheerders. Never the makelaar a feedback is about.';

--
-- Name: feedback_telling(interval, date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.feedback_telling(antwoord interval, welk date) RETURNS TABLE(wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[], beantwoord integer, tijdig integer, te_laat integer, beloofd integer, gedaan integer, heropend integer, geholpen_ja integer, geholpen_nee integer)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  -- A second answer, after it was reopened, does not make the first one late.
  with eerste as (
    select
      g.dossier_id, min(g.op) filter (where g.soort = 'beantwoord') as op,
      bool_or(g.soort = 'heropend') as heropend
    from public.gebeurtenis g
    where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend')
      and g.op >= (select prive.begin_van(welk))
    group by 1
  )
  select
    f.wijk_code, f.over, welk, count(*)::integer,
    array[
      count(*) filter (where f.gezicht = 1), count(*) filter (where f.gezicht = 2),
      count(*) filter (where f.gezicht = 3),
      count(*) filter (where f.gezicht = 4), count(*) filter (where f.gezicht = 5)
    ]::integer[],
    count(f.beantwoord_op)::integer,
    count(*) filter (where e.op <= f.ingediend_op + antwoord)::integer,
    count(*) filter (where coalesce(e.op, (select prive.nu())) > f.ingediend_op + antwoord)::integer,
    count(p.belofte_op)::integer, count(p.gedaan_op)::integer, count(*) filter (where e.heropend)::integer,
    count(*) filter (where f.geholpen)::integer, count(*) filter (where not f.geholpen)::integer
  from public.feedback f
  left join public.feedback_publiek p on p.feedback_id = f.id
  left join eerste e on e.dossier_id = f.id
  where f.ingediend_op >= (select prive.begin_van(welk))
    and f.ingediend_op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = 'feedback' and v.dossier_id = f.id
    )
  group by 1, 2
$$;

ALTER FUNCTION prive.feedback_telling(antwoord interval, welk date) OWNER TO postgres;

--
-- Name: FUNCTION feedback_telling(antwoord interval, welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.feedback_telling(antwoord interval, welk date) IS 'The feedback of the half-year from welk on, counted per wijk and subject; antwoord is the term to answer in.';

--
-- Name: geen_leegmaken(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.geen_leegmaken() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if current_setting('portaal.stembus', true) = 'schudden' and tg_table_schema = 'prive'
    and tg_table_name in ('deelname', 'stembiljet') then return null; end if;
  raise exception '% is never emptied at once', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

ALTER FUNCTION prive.geen_leegmaken() OWNER TO postgres;

--
-- Name: FUNCTION geen_leegmaken(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.geen_leegmaken() IS 'Before-truncate trigger: row triggers do not see a truncate. Steps aside for prive.schud alone.';

--
-- Name: geen_wachtwoord(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.geen_wachtwoord() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  new.encrypted_password := '';
  return new;
end
$$;

ALTER FUNCTION prive.geen_wachtwoord() OWNER TO postgres;

--
-- Name: FUNCTION geen_wachtwoord(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.geen_wachtwoord() IS 'Before-row trigger on auth.users: no password is ever kept, so none ever works.';

--
-- Name: geldigheid(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.geldigheid(sleutel text) RETURNS interval
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select case when sleutel like 'formulier:%' then interval '10 minutes' else interval '30 days' end $$;

ALTER FUNCTION prive.geldigheid(sleutel text) OWNER TO postgres;

--
-- Name: FUNCTION geldigheid(sleutel text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.geldigheid(sleutel text) IS 'How long a repeated submission is the same one. Without a key of the browser the server makes one of the content (formulier:…), and somebody may mean to say the same thing twice.';

--
-- Name: getal_le(bytea, integer, integer); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select sum(get_byte(bytes, begin + i)::bigint << (8 * i))::bigint from generate_series(0, lengte - 1) i
$$;

ALTER FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) OWNER TO postgres;

--
-- Name: FUNCTION getal_le(bytes bytea, begin integer, lengte integer); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) IS 'A whole number in bytes, the lowest first.';

--
-- Name: gevraagd_cent(jsonb, bigint); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select (ceil((coalesce(sum((p.post ->> 'bedrag_cent')::bigint), 0) - eigen_bijdrage_cent) / 100.0) * 100)::bigint
  from jsonb_array_elements(posten) p (post)
$$;

ALTER FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) OWNER TO postgres;

--
-- Name: FUNCTION gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) IS 'Asked: lines minus own contribution, rounded up to whole euros; in euro cents.';

--
-- Name: halfjaar(date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.halfjaar(dag date) RETURNS date
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select make_date(extract(year from dag)::integer, case when extract(month from dag) > 6 then 7 else 1 end, 1)
$$;

ALTER FUNCTION prive.halfjaar(dag date) OWNER TO postgres;

--
-- Name: FUNCTION halfjaar(dag date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.halfjaar(dag date) IS 'The first day of the half-year of a day.';

--
-- Name: halfjaren(timestamp with time zone); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) RETURNS SETOF date
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with recursive h (dag) as (
    select prive.halfjaar((vanaf_op at time zone 'Europe/Amsterdam')::date) where vanaf_op is not null
    union all
    select prive.volgend_halfjaar(h.dag) from h where h.dag < (select prive.dit_halfjaar())
  )
  select h.dag from h
$$;

ALTER FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) OWNER TO postgres;

--
-- Name: FUNCTION halfjaren(vanaf_op timestamp with time zone); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) IS 'The half-years from this moment until now, the oldest first.';

--
-- Name: herstel_rij(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.herstel_rij() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  anders jsonb;
  eerder jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  kolom text;
begin
  select jsonb_object_agg(veld.key, prive.herstel_tekens(veld.value)) into anders
  from jsonb_each_text(to_jsonb(new)) veld
  where jsonb_typeof(to_jsonb(new) -> veld.key) = 'string' and veld.value <> prive.herstel_tekens(veld.value);
  select veld.key into kolom from jsonb_each_text(to_jsonb(new)) veld
  where position(U&'\FFFD' in veld.value) > 0 and veld.value is distinct from eerder ->> veld.key
  limit 1;
  if kolom is not null then
    raise exception 'A letter was lost in %.', kolom using errcode = '22021', column = kolom;
  end if;
  if anders is null then return new; end if;
  return jsonb_populate_record(new, anders);
end
$$;

ALTER FUNCTION prive.herstel_rij() OWNER TO postgres;

--
-- Name: FUNCTION herstel_rij(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.herstel_rij() IS 'Before-write trigger: repairs every text of a row (prive.herstel_tekens), and refuses one in which a letter was lost. Its name puts it before the others.';

--
-- Name: herstel_tekens(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.herstel_tekens(tekst text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO ''
    AS $$
  select regexp_replace(regexp_replace(translate(
    regexp_replace(tekst, E'\r\n?|[\u000b\u000c\u0085\u2028\u2029]', E'\n', 'g'),
      E'\u0080\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e\u0091\u0092\u0093\u0094'
      || E'\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009e\u009f',
      '€‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'),
    E'[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]', '', 'g'),
    E'[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]', ' ', 'g')
$$;

ALTER FUNCTION prive.herstel_tekens(tekst text) OWNER TO postgres;

--
-- Name: FUNCTION herstel_tekens(tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.herstel_tekens(tekst text) IS 'The text without what cannot be seen: other line ends become one, look-alike spaces a space, quotes of Windows quotes. Twice is once.';

--
-- Name: in_stemming(public.ronde_status); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.in_stemming(status public.ronde_status) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select status in ('stemmen', 'tellen', 'vastgesteld', 'afgerond') $$;

ALTER FUNCTION prive.in_stemming(status public.ronde_status) OWNER TO postgres;

--
-- Name: FUNCTION in_stemming(status public.ronde_status); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.in_stemming(status public.ronde_status) IS 'Whether a ronde in this state has its snapshot: what was voted on stands still.';

--
-- Name: initiatief_bij(uuid, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.initiatief_bij(welke uuid, bestaand text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  a public.aanvraag;
  nieuw text := bestaand;
begin
  select * into strict a from public.aanvraag q where q.id = welke;
  if nieuw is null then
    insert into public.initiatief (
      naam, slug, omschrijving, wijk_code, buurt_code, makelaar_id, bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
    ) values (
      a.titel, prive.vrije_slug('public.initiatief', a.titel, a.nummer), left(a.plan, 2000), a.wijk_code, a.buurt_code,
      prive.eigenaar('aanvraag', a.id), array['aanvraag door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
    ) returning id into nieuw;
    insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  end if;
  update public.aanvraag q set initiatief_id = nieuw where q.id = welke;
  return nieuw;
end
$$;

ALTER FUNCTION prive.initiatief_bij(welke uuid, bestaand text) OWNER TO postgres;

--
-- Name: FUNCTION initiatief_bij(welke uuid, bestaand text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.initiatief_bij(welke uuid, bestaand text) IS 'Lets an awarded request join this initiatief, or become one of its own. Returns its id.';

--
-- Name: inzending_sleutel(text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.inzending_sleutel(wat text, sleutel text) RETURNS text
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select wat || ':' || coalesce(left(sleutel, 200), gen_random_uuid()::text) $$;

ALTER FUNCTION prive.inzending_sleutel(wat text, sleutel text) OWNER TO postgres;

--
-- Name: FUNCTION inzending_sleutel(wat text, sleutel text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.inzending_sleutel(wat text, sleutel text) IS 'The key of a submission, apart per form; without one each submission is another.';

--
-- Name: is_handeling(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.is_handeling() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '') in ('authenticated', 'service_role')
$$;

ALTER FUNCTION prive.is_handeling() OWNER TO postgres;

--
-- Name: FUNCTION is_handeling(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.is_handeling() IS 'Whether this is done by somebody through the API, or by the clock; not by a statement in the database itself.';

--
-- Name: is_kale_webp(bytea, integer, integer); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO ''
    AS $$
begin
  if octet_length(bytes) not between 30 and 204800 then return false; end if;
  return substr(bytes, 1, 4) = 'RIFF'::bytea and substr(bytes, 9, 8) = 'WEBPVP8 '::bytea
    and substr(bytes, 24, 3) = '\x9d012a'::bytea
    and prive.getal_le(bytes, 4, 4) = octet_length(bytes) - 8
    -- The picture is all there is: a part is padded to an even length.
    and (prive.getal_le(bytes, 16, 4) + 1) / 2 * 2 = octet_length(bytes) - 20
    and prive.getal_le(bytes, 26, 2) & 16383 = breedte and prive.getal_le(bytes, 28, 2) & 16383 = hoogte;
end
$$;

ALTER FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) OWNER TO postgres;

--
-- Name: FUNCTION is_kale_webp(bytes bytea, breedte integer, hoogte integer); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) IS 'Whether this is a WebP of that size, of at most 200 kB, with one part: the picture. Source of the layout: RFC 9649 and RFC 6386.';

--
-- Name: is_partij(public.partij, public.partij[]); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select wie = any (lijst) or (wie = 'beheerder' and 'makelaar' = any (lijst)) $$;

ALTER FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) OWNER TO postgres;

--
-- Name: FUNCTION is_partij(wie public.partij, lijst public.partij[]); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) IS 'Whether this party is in the list; makelaar includes beheerder.';

--
-- Name: is_voorbeeld(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.voorbeelddossier v where v.dossier_soort = soort and v.dossier_id = is_voorbeeld.id
  )
$$;

ALTER FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION is_voorbeeld(soort public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) IS 'Whether a dossier is an example.';

--
-- Name: jury_aanvragen(public.ronde, public.jurylid, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'prioriteit', (select p.titel from public.prioriteit p where p.id = a.prioriteit_id),
    'buurt', coalesce((select b.naam from public.buurt b where b.code = a.buurt_code), (select w.naam from public.wijk w where w.code = a.wijk_code)),
    'gevraagd_cent', a.gevraagd_cent, 'minimum_cent', a.minimumbedrag_cent, 'eigen_bijdrage_cent', a.eigen_bijdrage_cent,
    'begroting', (select coalesce(jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde), '[]')
      from public.begrotingspost p where p.aanvraag_id = a.id),
    'vragen', prive.vragen_van(a.id),
    'adviezen', (select coalesce(jsonb_agg(jsonb_build_object('advies', v.advies, 'tekst', v.tekst, 'functie', v.functie, 'eigen', v.adviseur_id is not distinct from jury_aanvragen.adviseur_id) order by v.functie, v.id), '[]')
      from public.advies v where v.aanvraag_id = a.id and (lid.id is not null or v.adviseur_id = jury_aanvragen.adviseur_id)),
    'belang', case
      when lid.id is null then null
      when exists (select from prive.contact c where c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = lid.email) then 'contact'
      when exists (select from prive.belangen(lid) b where b = a.id) then 'zelf'
    end
  ) order by md5(coalesce(lid.id, jury_aanvragen.adviseur_id)::text || a.id::text)), '[]')
  from public.aanvraag a
  where a.ronde_id = r.id and case when prive.in_stemming(r.status)
    then exists (select from prive.opname_aanvraag o where o.aanvraag_id = a.id and o.ronde_id = r.id) else a.status = 'voorgelegd' end
$$;

ALTER FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) OWNER TO postgres;

--
-- Name: FUNCTION jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) IS 'The requests of a ronde for one juror or adviser, in an order of their own that stays the same. Amounts in euro cents.';

--
-- Name: jury_opschonen(jsonb); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.jury_opschonen(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  nu timestamptz := prive.nu();
  stem interval := prive.termijn(termijnen, 'stem_maanden', interval '3 months');
  oud text[];
  geteld jsonb := '{}';
  tabel text;
  aantal integer;
begin
  select array_agg(r.id) into oud
  from public.ronde r
  where r.status in ('vastgesteld', 'afgerond', 'ingetrokken') and nu - stem >= case r.status
    when 'ingetrokken' then r.gewijzigd_op
    else (select max(u.vastgesteld_op) from public.uitslag u where u.ronde_id = r.id) end;
  -- In the order in which prive.schud locks them.
  foreach tabel in array array[
    'prive.deelname', 'prive.papier', 'prive.papier_uit', 'prive.stembiljet', 'prive.papier_terug',
    'public.jurylid', 'public.adviseur'
  ] loop
    execute format('delete from %s where ronde_id = any ($1)', tabel) using oud;
    get diagnostics aantal = row_count;
    geteld := geteld || jsonb_build_object(split_part(tabel, '.', 2), aantal);
  end loop;
  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'jury_opschonen', e.value::integer
  from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$_$;

ALTER FUNCTION prive.jury_opschonen(termijnen jsonb) OWNER TO opschoner;

--
-- Name: FUNCTION jury_opschonen(termijnen jsonb); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.jury_opschonen(termijnen jsonb) IS 'Removes juries and ballots stem_maanden (3) after the uitslag was confirmed, or the ronde withdrawn. Returns counts per table.';

--
-- Name: jury_van(text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.jury_van(adres text, welke text) RETURNS public.juryrol
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case
    when exists (select from public.adviseur q where q.ronde_id = welke and q.email = adres) then 'adviseur'
    when exists (select from public.jurylid q where q.ronde_id = welke and q.email = adres) then 'jurylid'
  end::public.juryrol
$$;

ALTER FUNCTION prive.jury_van(adres text, welke text) OWNER TO postgres;

--
-- Name: FUNCTION jury_van(adres text, welke text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.jury_van(adres text, welke text) IS 'What this address is in this ronde; null is nothing.';

--
-- Name: keuze_past(public.stemvorm, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select coalesce(keuze = '"onthouding"' or case vorm
    when 'goedkeuren' then keuze in ('"voor"', '"niet"')
    when 'punten' then keuze in ('0', '1', '2', '3', '4', '5')
  end, false)
$$;

ALTER FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) OWNER TO postgres;

--
-- Name: FUNCTION keuze_past(vorm public.stemvorm, keuze jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) IS 'Whether this can be said of a request: voor, niet or onthouding, or 0 to 5 or onthouding.';

--
-- Name: kies_slug(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.kies_slug() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if coalesce(new.slug, '') = '' then
    -- The list of requests has the address of a ronde that is called so.
    new.slug := prive.vrije_slug(tg_relid::regclass, nullif(prive.maak_slug(new.naam), 'aanvragen'), tg_table_name);
  end if;
  return new;
end
$$;

ALTER FUNCTION prive.kies_slug() OWNER TO postgres;

--
-- Name: FUNCTION kies_slug(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.kies_slug() IS 'Makes the address of a new row of its name, or of its kind when the name has no letters.';

--
-- Name: klachtbanden(uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.klachtbanden(wie uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select f.id from public.feedback f where f.over = 'makelaar' and f.over_id in (select prive.makelaars_van(wie))
  union
  select f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on w.id = wie and prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar'
$$;

ALTER FUNCTION prive.klachtbanden(wie uuid) OWNER TO postgres;

--
-- Name: FUNCTION klachtbanden(wie uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.klachtbanden(wie uuid) IS 'Feedback about a makelaar that this medewerker is tied to: it is about them, or came from their own address.';

--
-- Name: klachten_over_mij(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.klachten_over_mij() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when (select prive.medewerker_id()) is null then '{}'
    else array(select prive.klachtbanden((select prive.medewerker_id()))) end
$$;

ALTER FUNCTION prive.klachten_over_mij() OWNER TO postgres;

--
-- Name: FUNCTION klachten_over_mij(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.klachten_over_mij() IS 'Feedback that whoever asks may neither find, read, move, answer nor count. Empty for who has no role.';

--
-- Name: laat_los(text, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.laat_los(welke text, uitkomst jsonb) RETURNS jsonb
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  delete from prive.uitdaging where sleutel = welke;
  delete from prive.inzending where sleutel = welke;
  select uitkomst
$$;

ALTER FUNCTION prive.laat_los(welke text, uitkomst jsonb) OWNER TO postgres;

--
-- Name: FUNCTION laat_los(welke text, uitkomst jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.laat_los(welke text, uitkomst jsonb) IS 'Nothing was written: the key and the puzzle can be used again. Returns what went wrong.';

--
-- Name: laat_papier_vervallen(public.jurylid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.laat_papier_vervallen(lid public.jurylid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  perform set_config('portaal.stembus', 'open', true);
  delete from prive.deelname d where d.jurylid_id = lid.id and d.kanaal = 'papier';
  perform set_config('portaal.stembus', '', true);
  delete from prive.papier_uit u where u.jurylid_id = lid.id;
end
$$;

ALTER FUNCTION prive.laat_papier_vervallen(lid public.jurylid) OWNER TO postgres;

--
-- Name: FUNCTION laat_papier_vervallen(lid public.jurylid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.laat_papier_vervallen(lid public.jurylid) IS 'A paper that is out counts no longer: its number is known to nobody, and the juror may vote again.';

--
-- Name: gebeurtenis; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.gebeurtenis (
    id bigint NOT NULL,
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    soort public.gebeurtenis_soort NOT NULL,
    van text,
    naar text,
    door public.partij NOT NULL,
    medewerker_id uuid,
    op timestamp with time zone NOT NULL,
    CONSTRAINT gebeurtenis_check CHECK (((van IS NULL) = (naar IS NULL)))
);

ALTER TABLE public.gebeurtenis OWNER TO postgres;

--
-- Name: TABLE gebeurtenis; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.gebeurtenis IS 'One step of a dossier: codes and ids only. Append-only for every API role. Kept with the dossier.';

--
-- Name: laatste_stap(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) RETURNS public.gebeurtenis
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select g from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier and g.soort not in ('notitie', 'nieuwe_code', 'bevestigd')
  order by g.id desc limit 1
$$;

ALTER FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) OWNER TO postgres;

--
-- Name: FUNCTION laatste_stap(welke public.dossier_soort, dossier uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) IS 'The last step of a dossier; what staff write among themselves is none.';

--
-- Name: letters(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.letters() RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select jsonb_object_agg(letter, split_part(deel, ':', 1))
  from regexp_split_to_table(btrim('
    0:٠۰ 1:١۱፩ 10:፲ 100:፻ 10000:፼ 2:ƨ٢۲፪ 20:፳ 3:٣۳፫ 30:፴ 4:٤۴፬ 40:፵ 5:ƽ٥۵፭ 50:፶ 6:ƅ٦۶፮ 60:፷ 7:٧۷፯ 70:፸
    8:٨۸፰ 80:፹ 9:٩۹፱ 90:፺ a:αаәԑԙՠաىٲაአኣዐዓ ae:æӕჽ b:ƀƃбբبٮٻბብ ba:ባ be:በቤ bh:ڀ bi:ቢ bo:ቦ bu:ቡ bwa:ቧ
    c:ƈǀȼϭћҹ ch:χчҽҿճչچڇڜڞჩჭችጭ cha:ቻጫ che:ቸቼጨጬ chi:ቺጪ cho:ቾጮ chu:ቹጩ chwa:ቿጯ d:ðđƌȡδдԁդדدضڈډڊڏڐڗۮდድዽẟ
    da:ዳዻ db:ȸ dch:ԭ dd:ڋ de:ደዴዸዼ dh:ذظڌڍڎ di:ዲዺ dj:ђԃ do:ዶዾ du:ዱዹ dwa:ዷዿ dz:ƻѕӡԇձځڂძ dzh:џӌԫ
    e:ǝɇəεеэѣѧեէٴێېےەეჱჷኤዔ ey:ײۍ f:ƒφϥфѳֆףפفڡڢჶፍ fa:ፋ fe:ፈፌ fi:ፊ fo:ፎ fu:ፉ fwa:ፏ fya:ፚ
    g:ǥγгґҝգגػؼڨګڬگڲڳڴგჹግ ga:ጋ ge:ገጌ gg:ڰ gh:ƣғҕӷղغღ gi:ጊ go:ጎ goa:ጏ gu:ጉ gwa:ጓ gwe:ጐጔ gwi:ጒጕ
    h:ħͱϩҳһӏӿհהחةحهھہۃۿჰህሕኅኽ ha:ሀሃሐሓኀኃኻ he:ሄሔኄኸኼ hi:ሂሒኂኺ ho:ሆሖኆኾ hoa:ሇኇ hu:ሁሑኁኹ hw:ƕ hwa:ሗኋዃ hwe:ኈኌዀዄ
    hwi:ኊኍዂዅ i:ıηιиіիؾؿიኢዒ ie:єѥѩ io:ѭ j:ȷɉϫϳјҗҷջجڄჯጅ ja:ጃ je:ጀጄ jh:ҋ ji:ጂ jo:ጆ ju:ጁ jwa:ጇ
    k:ƙκкկքקكکڪკქቅቕክ ka:ቃቓካ ke:ቀቄቐቔከኬ kh:хխךכخხ ki:ቂቒኪ ko:ቆቖኮ koa:ቇኯ kp:ڮ ks:ѯ ku:ቁቑኩ kwa:ቋቛኳ
    kwe:ቈቌቘቜኰኴ kwi:ቊቍቚቝኲኵ l:łƚƛȴλлԓԡԯլלلڵڶڷڸۻლል la:ላ le:ለሌ lh:ӆ li:ሊ lj:љԉ lkh:ԕ ll:ỻ lo:ሎ lu:ሉ lwa:ሏ
    m:μмմםמمმም ma:ማ me:መሜ mh:ӎ mi:ሚ mo:ሞ mu:ሙ mwa:ሟ mya:ፙ n:ƞȵνнԣնןנنڃڱڹںڻڼڿۼნን na:ና ne:ነኔ ng:ŋңҥӈڠڭጝ
    nga:ጛ nge:ጘጜ ngi:ጚ ngo:ጞ ngu:ጙ ngwa:ጟ nh:ӊ ni:ኒ nj:њԋ no:ኖ nu:ኑ nwa:ኗ ny:ԩڽۑኝ nya:ኛ nye:ኘኜ nyi:ኚ
    nyo:ኞ nyu:ኙ nywa:ኟ o:øοωоѡѫѻѽөոօۄۅۆოჵኦዖ oe:œ ot:ѿ ou:ȣ oy:ױ p:ƥπпպփپڣპფጵፕ pa:ጳፓ pe:ጰጴፐፔ ph:ҧԥڦ
    pi:ጲፒ po:ጶፖ ps:ψѱ pu:ጱፑ pwa:ጷፗ q:ĸǃɋϙϟҁқҟҡӄԛԟقٯڧყ qc:ǂ qp:ȹ r:ɍρϼрրרرڑڒړڔڕڙۯრር ra:ራ re:ረሬ rh:ҏ
    ri:ሪ rkh:ԗ ro:ሮ rr:ռ ru:ሩ rwa:ሯ rya:ፘ s:ȿͳͻͼͽςσϡϻсҫսסשسصڛۺსሥስẜẝ sa:ሣሳ se:ሠሤሰሴ sh:ƪϣϸшշشښშሽ sha:ሻ
    shch:щ she:ሸሼ shi:ሺ sho:ሾ shu:ሹ shwa:ሿ si:ሢሲ sj:ԍ so:ሦሶ ss:ß st:ϛ su:ሡሱ swa:ሧሷ
    t:ŧƫƭȶτтթտטתتطٹټٽთტትጥ ta:ታጣ te:ተቴጠጤ th:þθҭثٺٿڟ ti:ϯቲጢ tj:ԏ to:ቶጦ ts:ƾцҵծցץצڅڝცწጽፅ tsa:ጻፃ tse:ጸጼፀፄ
    tsi:ጺፂ tso:ጾፆ tsoa:ፇ tsu:ጹፁ tswa:ጿ tu:ቱጡ twa:ቷጧ u:уѹүұٳۇۈۉۊუኡዑ v:βвվבוװڤڥۋۏვቭỽ va:ቫ ve:ቨቬ vi:ቪ
    vo:ቮ vu:ቩ vwa:ቯ w:ƿͷϝҩԝւوჳჿው wa:ኧዋ we:ወዌ wi:ዊ wo:ዎ woa:ዏ wu:ዉ x:ǁξϧӽჴ xh:ӻ y:ƴȝɏυыѵըյיؽيیჲይỿ ya:яያ
    ye:የዬ yi:ዪ yo:ዮ yoa:ዯ yu:юዩ yyy:ׯ z:ƍƶȥɀζзҙզזزზዝ za:ዛ ze:ዘዜ zh:ƺжժږژჟዥ zha:ዣ zhe:ዠዤ zhi:ዢ zho:ዦ
    zhu:ዡ zhwa:ዧ zi:ዚ zj:ԅ zo:ዞ zu:ዙ zwa:ዟ
  ', e' \n'), '\s+') deel, regexp_split_to_table(split_part(deel, ':', 2), '') letter
$$;

ALTER FUNCTION prive.letters() OWNER TO postgres;

--
-- Name: FUNCTION letters(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.letters() IS 'How letters of other alphabets are written in a web address, as in the domain.';

--
-- Name: lijst(jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.lijst(waarde jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select coalesce(array_agg(e.v), '{}') from jsonb_array_elements_text(case when jsonb_typeof(waarde) = 'array' then waarde else '[]' end) e (v) $$;

ALTER FUNCTION prive.lijst(waarde jsonb) OWNER TO postgres;

--
-- Name: FUNCTION lijst(waarde jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.lijst(waarde jsonb) IS 'An array of strings; empty for anything else.';

--
-- Name: maak_biljet(public.ronde, jsonb, uuid[]); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  biljet jsonb;
  gesteund integer;
begin
  if jsonb_typeof(keuzes) is distinct from 'object' then return '{"fout": "onleesbaar"}'; end if;
  if exists (
    select from jsonb_object_keys(keuzes) k
    where not exists (select from prive.opname_aanvraag o where o.ronde_id = r.id and o.aanvraag_id::text = k)
  ) then return '{"fout": "onbekend"}'; end if;
  -- A belang is an onthouding like any other: nothing on a ballot tells the two apart.
  select jsonb_object_agg(o.aanvraag_id, case when o.aanvraag_id = any (belangen) then '"onthouding"' else keuzes -> o.aanvraag_id::text end)
    into biljet from prive.opname_aanvraag o where o.ronde_id = r.id;
  if exists (select from jsonb_each(biljet) b where b.value = 'null' or b.value is null) then return '{"fout": "keuze_ontbreekt"}'; end if;
  if exists (select from jsonb_each(biljet) b where not prive.keuze_past(r.stemvorm, b.value)) then return '{"fout": "keuze_ongeldig"}'; end if;
  select count(*) into gesteund from jsonb_each(biljet) b where b.value not in ('"niet"', '"onthouding"', '0');
  if gesteund > r.max_keuzes then return '{"fout": "te_veel_keuzes"}'; end if;
  -- Who has a belang in so many that the minimum is out of reach need not reach it.
  if gesteund < least(r.min_keuzes, (select count(*) from jsonb_each(biljet)) - coalesce(cardinality(belangen), 0)) then
    return '{"fout": "te_weinig_keuzes"}';
  end if;
  return jsonb_build_object('biljet', biljet);
end
$$;

ALTER FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) OWNER TO postgres;

--
-- Name: FUNCTION maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) IS 'A whole ballot, one value per request of the snapshot, with an onthouding where there is a belang. {biljet} or {fout: onleesbaar|onbekend|keuze_ontbreekt|keuze_ongeldig|te_veel_keuzes|te_weinig_keuzes}.';

--
-- Name: maak_code(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  code text := prive.verzin_code();
begin
  insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
  values (encode(sha256(convert_to(code, 'UTF8')), 'hex'), dossier, maak_code.id, prive.nu());
  return code;
end
$$;

ALTER FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION maak_code(dossier public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) IS 'A new volgcode of 125 random bits for the link in a mail, spelled as the domain does; only its hash is kept.';

--
-- Name: maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  mail text := lower(gegevens ->> 'contact_email');
  eerste bigint := prive.schrijf_gebeurtenis(dossier, maak_dossier.id, 'ingediend', 'indiener');
begin
  -- Who wrote it down for somebody else.
  update public.gebeurtenis g set medewerker_id = (gegevens ->> 'medewerker_id')::uuid
  where g.id = eerste and gegevens ->> 'medewerker_id' is not null;
  if mail is not null or gegevens ->> 'contact_telefoon' is not null then
    insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op, akkoord_versie)
    values (dossier, maak_dossier.id, gegevens ->> 'contact_naam', mail, gegevens ->> 'contact_telefoon', prive.nu(),
      gegevens ->> 'akkoord_versie');
  end if;
  if mail is not null then
    insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
    values (maak_dossier.code_hash, dossier, maak_dossier.id, prive.nu());
    perform prive.meld_ontvangst(dossier, maak_dossier.id, mail, afzender, kanaal, maak_dossier.code);
  end if;
  return jsonb_build_object('nummer', prive.dossier(dossier, maak_dossier.id) ->> 'nummer');
end
$$;

ALTER FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) OWNER TO postgres;

--
-- Name: FUNCTION maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) IS 'What every form that came in needs: its first gebeurtenis, its contact, its code and its mail. Returns {nummer}.';

--
-- Name: maak_slug(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_slug(tekst text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select rtrim(left(btrim(regexp_replace(
    coalesce(string_agg(coalesce(l.letters ->> teken, teken), '' order by plaats), ''), '[^a-z0-9]+', '-', 'g'
  ), '-'), 90), '-')
  from (select prive.letters() as letters) l,
    regexp_split_to_table(lower(regexp_replace(
      normalize(tekst, nfkd), '[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]', '', 'g'
    )), '') with ordinality as t (teken, plaats)
$$;

ALTER FUNCTION prive.maak_slug(tekst text) OWNER TO postgres;

--
-- Name: FUNCTION maak_slug(tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.maak_slug(tekst text) IS 'The same as maakSlug of the domain: lower-case ASCII words with hyphens; empty when nothing readable is left.';

--
-- Name: makelaar_van(text, text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.makelaar_van(wijk text, buurt text, niet text DEFAULT NULL::text) RETURNS uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.medewerker_id
  from public.makelaar_buurt mb
  join public.makelaar m on m.id = mb.makelaar_id
  where (mb.buurt_code = buurt or mb.buurt_code is null and mb.wijk_code = wijk)
    and m.status <> 'gearchiveerd' and m.medewerker_id is not null and m.id is distinct from niet
  order by mb.buurt_code is null, m.status <> 'gepubliceerd', m.id
  limit 1
$$;

ALTER FUNCTION prive.makelaar_van(wijk text, buurt text, niet text) OWNER TO postgres;

--
-- Name: FUNCTION makelaar_van(wijk text, buurt text, niet text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.makelaar_van(wijk text, buurt text, niet text) IS 'The medewerker who works in a buurt, else in its whole wijk; never the makelaar called niet. Null: it falls to the beheerders.';

--
-- Name: makelaars_van(uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.makelaars_van(wie uuid) RETURNS SETOF text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select k.id from public.makelaar k join public.medewerker w on w.id = wie
  where k.medewerker_id = w.id or prive.postbus(k.email) = prive.postbus(w.email)
$$;

ALTER FUNCTION prive.makelaars_van(wie uuid) OWNER TO postgres;

--
-- Name: FUNCTION makelaars_van(wie uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.makelaars_van(wie uuid) IS 'The makelaar rows that are of this medewerker, by their link or by their address.';

--
-- Name: medewerker_id(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.medewerker_id() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id from public.medewerker m where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;

ALTER FUNCTION prive.medewerker_id() OWNER TO postgres;

--
-- Name: FUNCTION medewerker_id(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.medewerker_id() IS 'The medewerker behind this request; null for everyone else.';

--
-- Name: medewerker; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.medewerker (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    naam text NOT NULL,
    rol public.medewerker_rol NOT NULL,
    sinds date DEFAULT ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date NOT NULL,
    tot date,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT medewerker_check CHECK ((tot >= sinds)),
    CONSTRAINT medewerker_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120)))
);

ALTER TABLE public.medewerker OWNER TO postgres;

--
-- Name: TABLE medewerker; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.medewerker IS 'Staff by confirmed e-mail address. Kept until 2 years after tot.';

--
-- Name: COLUMN medewerker.tot; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.medewerker.tot IS 'First day without a role, so that ending someone today works at once.';

--
-- Name: medewerkers_nu(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.medewerkers_nu() RETURNS SETOF public.medewerker
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.* from public.medewerker m, (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) nu
  where m.sinds <= nu.dag and (m.tot is null or m.tot > nu.dag)
$$;

ALTER FUNCTION prive.medewerkers_nu() OWNER TO postgres;

--
-- Name: FUNCTION medewerkers_nu(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.medewerkers_nu() IS 'Who works here today.';

--
-- Name: meld_ontvangst(public.dossier_soort, uuid, text, text, public.kanaal, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  moment timestamptz := prive.plan_ongevraagd(adres);
  welke uuid := prive.bundel_van(adres, moment);
begin
  if welke is not null and (
    not prive.tel('mail_afzender', prive.daghash(concat_ws(' ', 'mail', prive.afzender_hash(afzender), adres)))
    or (select count(*) from prive.bericht b where b.bundel = welke and b.dossier_id is not null) >= 10
  ) then
    perform prive.schrijf_overig(adres, moment);
  else
    perform prive.schrijf_bericht(
      dossier, meld_ontvangst.id, dossier || '_ontvangen', dossier || '.' || meld_ontvangst.id || '.ontvangen',
      jsonb_build_object('bevestigen', kanaal <> 'site'), moment, meld_ontvangst.code
    );
  end if;
end
$$;

ALTER FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) OWNER TO postgres;

--
-- Name: FUNCTION meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) IS 'Mails that a form came in, by the rule for mails nobody asked for. What is over five of one sender, or ten in all, shares one code.';

--
-- Name: meld_stap(public.dossier_soort, uuid, bigint, text, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text DEFAULT 'stap'::text, extra jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select prive.schrijf_bericht(dossier, meld_stap.id, wat, 'gebeurtenis.' || meld_stap.gebeurtenis, extra || (
    select jsonb_build_object('van', g.van, 'naar', g.naar, 'door', g.door, 'tekst', t.tekst)
    from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
    where g.id = meld_stap.gebeurtenis
  ))
$$;

ALTER FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb) OWNER TO postgres;

--
-- Name: FUNCTION meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb) IS 'Tells the applicant about one step of the dossier, by mail.';

--
-- Name: merk_voorbeeld(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.merk_voorbeeld() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if new.gezegd not like 'Voorbeeld: %' and prive.is_voorbeeld('feedback', new.feedback_id) then
    new.gezegd := left('Voorbeeld: ' || new.gezegd, 2000);
  end if;
  return new;
end
$$;

ALTER FUNCTION prive.merk_voorbeeld() OWNER TO postgres;

--
-- Name: FUNCTION merk_voorbeeld(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.merk_voorbeeld() IS 'Says of what was said in an example that it is one, whatever staff made of its words.';

--
-- Name: met_persoon(jsonb, integer); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.met_persoon(termijnen jsonb, hoeveel integer) RETURNS TABLE(soort public.dossier_soort, id uuid)
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  contact interval := prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past.
  where case k.dossier_soort
    when 'aanmelding' then (select a.afgesloten_op <= nu - contact from public.aanmelding a where a.id = k.dossier_id)
    when 'aanvraag' then (select a.afgesloten_op <= nu - contact from public.aanvraag a where a.id = k.dossier_id)
    else (
      select f.beantwoord_op <= nu - reactie and f.status in ('beantwoord', 'afgesloten') from public.feedback f where f.id = k.dossier_id
    )
  end
  limit hoeveel;
end
$$;

ALTER FUNCTION prive.met_persoon(termijnen jsonb, hoeveel integer) OWNER TO opschoner;

--
-- Name: FUNCTION met_persoon(termijnen jsonb, hoeveel integer); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.met_persoon(termijnen jsonb, hoeveel integer) IS 'Dossiers of which the person is kept too long: contact_maanden after closing, of feedback feedback_maanden after the reactie.';

--
-- Name: met_vervolg(public.dossier_soort, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when antwoord ? 'nummer' then antwoord || jsonb_build_object('volgt', (
    select prive.wat_volgt(dossier, q.id) from (
      select a.id, a.nummer from public.aanmelding a where dossier = 'aanmelding'
      union all select a.id, a.nummer from public.aanvraag a where dossier = 'aanvraag'
      union all select f.id, f.nummer from public.feedback f where dossier = 'feedback'
    ) q where q.nummer = antwoord ->> 'nummer'
  )) else antwoord end
$$;

ALTER FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) OWNER TO postgres;

--
-- Name: FUNCTION met_vervolg(dossier public.dossier_soort, antwoord jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) IS 'The answer to a form with what follows as it stands now; null once its dossier is gone.';

--
-- Name: moet_tellen(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.moet_tellen(wat text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select wat in ('tel_feedback', 'tel_monitor') and coalesce((
    select t.versie is distinct from v.versie from prive.tik t, public.content_versie v where t.deel = wat
  ), true)
$$;

ALTER FUNCTION prive.moet_tellen(wat text) OWNER TO postgres;

--
-- Name: FUNCTION moet_tellen(wat text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.moet_tellen(wat text) IS 'Whether the content changed since it was counted: pages then go out with numbers that fit what stands beside them.';

--
-- Name: monitor_geld(date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.monitor_geld(welk date) RETURNS TABLE(wijk_code text, deel text, cent bigint, openbaar boolean)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with duur as materialized (
    select prive.begin_van(welk) as van_op, prive.begin_van(prive.volgend_halfjaar(welk)) as tot_op,
      prive.volgend_halfjaar(welk) as tot
  )
  select a.wijk_code, 'ingediend', a.gevraagd_cent, false
  from public.aanvraag a join public.ronde r on r.id = a.ronde_id
  where a.ingediend_op >= (select d.van_op from duur d) and a.ingediend_op < (select d.tot_op from duur d) and not r.voorbeeld
  union all
  select a.wijk_code, 'voorgelegd', p.gevraagd_cent, true
  from public.aanvraag_publiek p join public.aanvraag a on a.id = p.id join public.ronde r on r.id = a.ronde_id
  where p.voorgelegd_op >= (select d.van_op from duur d) and p.voorgelegd_op < (select d.tot_op from duur d) and not r.voorbeeld
  union all
  select a.wijk_code, 'toegekend', a.toegekend_cent, true
  from public.gebeurtenis g join public.aanvraag a on a.id = g.dossier_id join public.ronde r on r.id = a.ronde_id
  where g.op >= (select d.van_op from duur d) and g.op < (select d.tot_op from duur d) and g.dossier_soort <> 'feedback'
    and g.dossier_soort = 'aanvraag' and g.naar in ('toegekend', 'deels_toegekend') and not r.voorbeeld
  union all
  select a.wijk_code, b.soort::text, b.bedrag_cent, true
  from public.betaling b
  join public.ronde r on r.id = b.ronde_id
  left join public.aanvraag a on a.id = b.aanvraag_id
  where b.dag >= welk and b.dag < (select d.tot from duur d) and not r.voorbeeld
$$;

ALTER FUNCTION prive.monitor_geld(welk date) OWNER TO postgres;

--
-- Name: FUNCTION monitor_geld(welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.monitor_geld(welk date) IS 'What happened to money in the half-year from welk on: wijk, part, euro cents, and whether everyone may know.';

--
-- Name: monitor_nu(interval, date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.monitor_nu(vers interval, welk date) RETURNS TABLE(wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with geld as materialized (select * from prive.monitor_geld(welk))
  select s.wijk_code, welk, s.meting, s.deel, s.waarde::numeric, true
  from prive.monitor_stand((select (prive.nu() at time zone 'Europe/Amsterdam')::date), vers) s
  where welk = (select prive.dit_halfjaar())
  union all
  select m.wijk_code, welk, 'aanmeldingen', 'ingediend', count(*), false
  from public.aanmelding m
  where m.ingediend_op >= (select prive.begin_van(welk))
    and m.ingediend_op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = 'aanmelding' and v.dossier_id = m.id
    )
  group by 1
  union all
  select g.wijk_code, welk, 'aanvragen', g.deel, count(*), g.openbaar
  from geld g where g.deel in ('ingediend', 'voorgelegd', 'toegekend') group by 1, 4, 6
  union all
  select g.wijk_code, welk, 'geld_cent', g.deel, sum(g.cent), g.openbaar from geld g group by 1, 4, 6
$$;

ALTER FUNCTION prive.monitor_nu(vers interval, welk date) OWNER TO postgres;

--
-- Name: FUNCTION monitor_nu(vers interval, welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.monitor_nu(vers interval, welk date) IS 'What staff see change during the half-year from welk on; vers is how long a check of content counts. Cheap enough for each opening.';

--
-- Name: monitor_open(date, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.monitor_open(vanaf date, meting text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when meting in ('initiatieven', 'inhoud') then vanaf = h.dit else vanaf >= prive.vorig_halfjaar(h.dit) end
  from (select prive.dit_halfjaar() as dit) h
$$;

ALTER FUNCTION prive.monitor_open(vanaf date, meting text) OWNER TO postgres;

--
-- Name: FUNCTION monitor_open(vanaf date, meting text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.monitor_open(vanaf date, meting text) IS 'Whether a number still changes: this half-year and the one before, of how it stands this one alone. After that dossiers may be gone, and what was counted stays.';

--
-- Name: monitor_stand(date, interval); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.monitor_stand(vandaag date, vers interval) RETURNS TABLE(wijk_code text, meting text, deel text, waarde bigint)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with echt as (
    -- What exists only through an example is no initiative of residents.
    select i.* from public.initiatief i
    where i.status = 'gepubliceerd' and not ('aanvraag door bewoner' = any (i.bron) and coalesce((
      select bool_and(r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where a.initiatief_id = i.id
    ), false)) and not exists (
      select from public.aanmelding m
      join prive.voorbeelddossier v on v.dossier_soort = 'aanmelding' and v.dossier_id = m.id
      where m.initiatief_id = i.id
    )
  ), inhoud as (
    select e.wijk_code, e.gecontroleerd_op from echt e where e.fase is distinct from 'gestopt'
    union all
    select p.wijk_code, p.gecontroleerd_op from public.plek p where p.status = 'gepubliceerd'
  )
  -- What was seen long ago may be over: only who stopped has stopped for good.
  select
    e.wijk_code, 'initiatieven',
    case when e.fase = 'gestopt' or e.gecontroleerd_op >= vandaag - vers then coalesce(e.fase::text, 'onbekend')
      else 'onbekend' end,
    count(*)
  from echt e group by 1, 3
  union all
  select i.wijk_code, 'inhoud', d.deel, count(*)
  from inhoud i
  cross join lateral (
    values ('alles', true), ('vers', coalesce(i.gecontroleerd_op >= vandaag - vers, false))
  ) d (deel, telt)
  where d.telt group by 1, 3
$$;

ALTER FUNCTION prive.monitor_stand(vandaag date, vers interval) OWNER TO postgres;

--
-- Name: FUNCTION monitor_stand(vandaag date, vers interval); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.monitor_stand(vandaag date, vers interval) IS 'How it stands now: initiatieven per fase that was seen within vers (else onbekend), and of all places and running initiatieven how many there are and how many were looked at within vers. Examples do not count.';

--
-- Name: monitor_stappen(date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.monitor_stappen(welk date) RETURNS TABLE(wijk_code text, deel text, dagen double precision)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select
    coalesce(a.wijk_code, m.wijk_code), concat_ws(' ', s.dossier_soort, s.van),
    extract(epoch from s.op - e.op)::double precision / 86400
  from public.gebeurtenis s
  cross join lateral (
    select g.op from public.gebeurtenis g
    where g.dossier_id = s.dossier_id and g.dossier_soort = s.dossier_soort and g.id < s.id
      and (g.soort = 'ingediend' or g.naar is not null)
    order by g.id desc limit 1
  ) e
  left join public.aanvraag a on s.dossier_soort = 'aanvraag' and a.id = s.dossier_id
  left join public.ronde r on r.id = a.ronde_id
  left join public.aanmelding m on s.dossier_soort = 'aanmelding' and m.id = s.dossier_id
  where s.dossier_soort <> 'feedback' and s.naar is not null and s.naar <> 'ingetrokken'
    and s.op >= (select prive.begin_van(welk)) and s.op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and (m.id is not null or not r.voorbeeld)
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = s.dossier_soort and v.dossier_id = s.dossier_id
    )
$$;

ALTER FUNCTION prive.monitor_stappen(welk date) OWNER TO postgres;

--
-- Name: FUNCTION monitor_stappen(welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.monitor_stappen(welk date) IS 'Each step that was taken in the half-year from welk on: the wijk, what was left, and how many days that took.';

--
-- Name: monitor_telling(interval, date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.monitor_telling(vers interval, welk date) RETURNS TABLE(wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with stappen as (
    select s.wijk_code, s.deel, count(*) as aantal, percentile_cont(0.5) within group (order by s.dagen) as midden
    from prive.monitor_stappen(welk) s
    group by grouping sets ((s.wijk_code, s.deel), (s.deel))
  )
  select * from prive.monitor_nu(vers, welk)
  union all
  select s.wijk_code, welk, 'stappen', s.deel, s.aantal, s.aantal >= 5 from stappen s
  union all
  select s.wijk_code, welk, 'doorlooptijd_dagen', s.deel, round(s.midden::numeric, 1), s.aantal >= 5 from stappen s
$$;

ALTER FUNCTION prive.monitor_telling(vers interval, welk date) OWNER TO postgres;

--
-- Name: FUNCTION monitor_telling(vers interval, welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.monitor_telling(vers interval, welk date) IS 'All numbers of the half-year from welk on; openbaar when they show no single person. vers is how long a check counts.';

--
-- Name: neem_terug(public.dossier_soort, uuid, public.partij); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if not prive.was_openbaar(dossier, neem_terug.id) then
    perform prive.wis_dossier(dossier, neem_terug.id);
    return '{"gewist": "alles"}';
  end if;
  perform prive.wis_woorden(dossier, neem_terug.id);
  perform prive.wis_persoon(dossier, neem_terug.id);
  perform prive.schrijf_gebeurtenis(dossier, neem_terug.id, 'gewist', door);
  return '{"gewist": "persoon"}';
end
$$;

ALTER FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) OWNER TO postgres;

--
-- Name: FUNCTION neem_terug(dossier public.dossier_soort, id uuid, door public.partij); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) IS 'Takes the data back: always the person, all of it when it was never put before others. {gewist: alles|persoon}.';

--
-- Name: nieuw_nummer(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.nieuw_nummer(letter text) RETURNS text
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select letter || '-' || string_agg(substr('23456789BCDFGHJKMNPQRSTVWXZ', get_byte(w.bytes, n) % 27 + 1, 1), '')
  from prive.willekeur() w (bytes), generate_series(0, 5) n
$$;

ALTER FUNCTION prive.nieuw_nummer(letter text) OWNER TO postgres;

--
-- Name: FUNCTION nieuw_nummer(letter text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.nieuw_nummer(letter text) IS 'A reference of six random characters without vowels or look-alikes; anyone may see it.';

--
-- Name: nodig_medewerker_uit(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.nodig_medewerker_uit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  -- Only who is added by somebody here: rows of a seed or an import invite nobody.
  if prive.medewerker_id() is null then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('medewerker.' || new.id, 'werk_uitnodiging', new.email, jsonb_build_object('naam', new.naam), prive.nu(), prive.nu());
  return null;
end
$$;

ALTER FUNCTION prive.nodig_medewerker_uit() OWNER TO postgres;

--
-- Name: FUNCTION nodig_medewerker_uit(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.nodig_medewerker_uit() IS 'After-insert trigger: invites a new medewerker by mail, once.';

--
-- Name: nodig_uit(public.ronde, public.juryrol, text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
begin
  if char_length(adres) > 254
    or adres !~ ('^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*'
      || '@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$')
  then return 'ongeldig'; end if;
  if als = 'jurylid' and prive.werkt_hier(adres) then return 'medewerker'; end if;
  case prive.jury_van(adres, r.id)
    when als then return 'al_uitgenodigd';
    when 'jurylid', 'adviseur' then return 'andere_rol';
    else null;
  end case;
  if als = 'jurylid' then
    insert into public.jurylid (ronde_id, email, uitgenodigd_op) values (r.id, adres, prive.nu());
  else
    insert into public.adviseur (ronde_id, email, functie, uitgenodigd_op) values (r.id, adres, functie, prive.nu());
  end if;
  perform prive.schrijf_jurybericht(case als when 'jurylid' then 'jury_uitnodiging' else 'adviseur_uitnodiging' end, adres, r);
  return 'uitgenodigd';
end
$_$;

ALTER FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) OWNER TO postgres;

--
-- Name: FUNCTION nodig_uit(r public.ronde, als public.juryrol, adres text, functie text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) IS 'Invites one address, with a mail. uitgenodigd, or why not: ongeldig, medewerker (staff cannot be a juror), al_uitgenodigd, andere_rol.';

--
-- Name: noteer(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.noteer() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  oud jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  nieuw jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  gewijzigd text[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(n.key order by n.key) into gewijzigd
    from jsonb_each(nieuw) n
    where n.key <> 'gewijzigd_op' and n.value is distinct from oud -> n.key;
    if gewijzigd is null then return null; end if;
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij, velden)
  values (
    prive.nu(),
    (select m.id from public.medewerker m where m.email = (select prive.eigen_email())),
    case tg_op when 'INSERT' then 'toegevoegd' when 'UPDATE' then 'gewijzigd' else 'verwijderd' end,
    tg_table_name,
    coalesce(nieuw, oud) ->> tg_argv[0],
    coalesce(gewijzigd, '{}')
  );
  return null;
end
$$;

ALTER FUNCTION prive.noteer() OWNER TO postgres;

--
-- Name: FUNCTION noteer(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.noteer() IS 'After-row trigger: one logboek row per real change. Argument: the key column.';

--
-- Name: nu(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.nu() RETURNS timestamp with time zone
    LANGUAGE sql PARALLEL SAFE
    SET search_path TO ''
    AS $$ select clock_timestamp() $$;

ALTER FUNCTION prive.nu() OWNER TO postgres;

--
-- Name: FUNCTION nu(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.nu() IS 'The only clock. Every deadline reads it; only tests replace it.';

--
-- Name: onderwerp_gebied(public.feedback_over, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select q.* from (
    select true, p.wijk_code, p.buurt_code from public.plek p
    where over = 'plek' and p.id = onderwerp_gebied.over_id and p.status = 'gepubliceerd'
    union all
    select true, i.wijk_code, i.buurt_code from public.initiatief i
    where over = 'initiatief' and i.id = onderwerp_gebied.over_id and i.status = 'gepubliceerd'
    union all
    (select true, b.wijk_code, null from public.makelaar m left join public.makelaar_buurt b on b.makelaar_id = m.id
     where over = 'makelaar' and m.id = onderwerp_gebied.over_id and m.status = 'gepubliceerd' order by b.wijk_code limit 1)
    union all
    select true, null, null where onderwerp_gebied.over_id is null
  ) q
$$;

ALTER FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) OWNER TO postgres;

--
-- Name: FUNCTION onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) IS 'Whether visitors can know this subject, and where it is. No row: unknown.';

--
-- Name: onthoud_weggehaald(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.onthoud_weggehaald() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.is_handeling() then
    insert into prive.weggehaald (tabel, rij, op) values (tg_table_name, to_jsonb(old) ->> tg_argv[0], prive.nu())
    on conflict (tabel, rij) do update set op = excluded.op;
  else
    delete from prive.weggehaald w where w.tabel = tg_table_name and w.rij = to_jsonb(old) ->> tg_argv[0];
  end if;
  return null;
end
$$;

ALTER FUNCTION prive.onthoud_weggehaald() OWNER TO postgres;

--
-- Name: FUNCTION onthoud_weggehaald(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.onthoud_weggehaald() IS 'After-row trigger: keeps whether a row that went, or changed status, did so through an act. Argument: the key column.';

--
-- Name: open_code(text, text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  wie text := prive.afzender_hash(afzender);
  samen text := prive.daghash('code_fout_samen');
  druk boolean := prive.stand('code_fout_samen', samen) >= (select g.aantal from prive.grens g where g.soort = 'code_fout_samen');
  -- When many guess at once, a sender gets one wrong try.
  genoeg boolean := prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g where g.soort = 'code_fout') end);
  gevonden prive.volgcode;
begin
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null and (open_code.nummer is null or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'), v.dossier_id
  limit 1;
  if gevonden.hash is null then
    fout := case when genoeg then prive.te_vaak() else '{"fout": "onbekend"}' end;
    if genoeg then return; end if;
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    return;
  end if;
  if gevonden.vervangt then
    update prive.volgcode v set ingetrokken_op = (select prive.nu())
    from prive.volgcode n
    where n.hash = gevonden.hash and n.vervangt and v.dossier_soort = n.dossier_soort and v.dossier_id = n.dossier_id
      and v.gemaakt_op < n.gemaakt_op and v.ingetrokken_op is null;
    update prive.volgcode v set vervangt = false where v.hash = gevonden.hash;
  end if;
  soort := gevonden.dossier_soort;
  id := gevonden.dossier_id;
end
$$;

ALTER FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) OWNER TO postgres;

--
-- Name: FUNCTION open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) IS 'The dossier that a code opens (of several: the one with this nummer, else one that still runs), or {fout}. Wrong codes are counted per sender; over the limit no code is looked at.';

--
-- Name: open_stemmen(text, public.partij); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.open_stemmen(welke text, door public.partij) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  zaad bytea := prive.willekeur();
  juryleden integer;
begin
  select * into strict r from public.ronde q where q.id = welke for update;
  if r.stemmen_tot_op is null or r.stemmen_tot_op <= prive.nu() then return 'stemtijd_ontbreekt'; end if;
  if exists (select from public.aanvraag a where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling',
    'aanvulling_gevraagd')) then
    return 'aanvragen_wachten';
  end if;
  if not exists (select from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd')
    then return 'geen_aanvragen'; end if;
  select count(*) into juryleden from public.jurylid j where j.ronde_id = r.id;
  if juryleden < 5 then return 'te_weinig_juryleden'; end if;
  if exists (select from public.jurylid j where j.ronde_id = r.id and prive.werkt_hier(j.email))
    then return 'jury_medewerker'; end if;
  perform prive.belang_bij_contact(r.id);
  perform set_config('portaal.stembus', 'opname', true);
  insert into prive.opname (ronde_id, loting, juryleden, geopend_op)
  values (r.id, zaad, juryleden, prive.nu());
  insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent, minimum_cent)
  select a.ronde_id, a.id, a.titel, a.gevraagd_cent, a.minimumbedrag_cent
  from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd';
  perform set_config('portaal.stembus', '', true);
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde q
  set status = 'stemmen', lot_hash = encode(sha256(zaad), 'hex'), stemmen_vanaf_op = least(q.stemmen_vanaf_op,
    greatest(q.sluit_op, (select prive.nu())))
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  perform prive.schrijf_jurybericht('stemmen_open', j, r) from public.jurylid j where j.ronde_id = r.id;
  return null;
end
$$;

ALTER FUNCTION prive.open_stemmen(welke text, door public.partij) OWNER TO postgres;

--
-- Name: FUNCTION open_stemmen(welke text, door public.partij); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.open_stemmen(welke text, door public.partij) IS 'Freezes requests, jurors, rules and the hash of a new lot seed, and opens the vote. Null, or why it cannot: stemtijd_ontbreekt, aanvragen_wachten, geen_aanvragen, te_weinig_juryleden, jury_medewerker.';

--
-- Name: opruimsels(); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.opruimsels() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select array['contact', 'aanmelding', 'aanvraag', 'feedback', 'code', 'bericht', 'limiet', 'uitdaging', 'inzending', 'logboek', 'signaal']
$$;

ALTER FUNCTION prive.opruimsels() OWNER TO opschoner;

--
-- Name: FUNCTION opruimsels(); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.opruimsels() IS 'What prive.ruim_op clears away, in this order.';

--
-- Name: papier_begonnen(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.papier_begonnen(welke text) RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select count(*)::integer from prive.papier p where p.ronde_id = welke and (p.ingevoerd or p.eerste is not null)
$$;

ALTER FUNCTION prive.papier_begonnen(welke text) OWNER TO postgres;

--
-- Name: FUNCTION papier_begonnen(welke text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.papier_begonnen(welke text) IS 'How many papers of a ronde at least one person has entered.';

--
-- Name: papier_eens(public.ronde, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.papier_eens(r public.ronde, welk text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  p prive.papier;
begin
  select * into strict p from prive.papier q where q.ronde_id = r.id and q.nummer = welk;
  if p.tweede is null then return 'wacht'; end if;
  if p.eerste <> p.tweede then return 'ongelijk'; end if;
  perform set_config('portaal.stembus', 'papier', true);
  -- A hash of no code: ballots from paper look like all others.
  insert into prive.stembiljet (ronde_id, code_hash, keuzes)
  values (r.id, encode(prive.willekeur(), 'hex'), p.eerste);
  perform set_config('portaal.stembus', '', true);
  update prive.papier q set ingevoerd = true, eerste = null, tweede = null
  where q.ronde_id = r.id and q.nummer = welk;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return 'ingevoerd';
end
$$;

ALTER FUNCTION prive.papier_eens(r public.ronde, welk text) OWNER TO postgres;

--
-- Name: FUNCTION papier_eens(r public.ronde, welk text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.papier_eens(r public.ronde, welk text) IS 'Puts a paper ballot with the others when both entries are equal. wacht, ongelijk or ingevoerd.';

--
-- Name: papier_klaar(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.papier_klaar(welke text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select (t ->> 'uitgegeven')::integer = (t ->> 'ingevoerd')::integer + (t ->> 'niet_terug')::integer
    and not exists (select from prive.papier p where p.ronde_id = welke and p.eerste is not null)
  from prive.papier_tellen(welke) t
$$;

ALTER FUNCTION prive.papier_klaar(welke text) OWNER TO postgres;

--
-- Name: FUNCTION papier_klaar(welke text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.papier_klaar(welke text) IS 'Whether every paper ballot was entered or declared not returned, and none waits for a second entry.';

--
-- Name: papier_tellen(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.papier_tellen(welke text) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'uitgegeven', coalesce(t.uitgegeven,
      (select count(*) from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null)),
    'ingevoerd', (select count(*) from prive.papier p where p.ronde_id = welke and p.ingevoerd),
    'niet_terug', coalesce(t.niet_terug, 0)
  )
  from (select) een left join prive.papier_terug t on t.ronde_id = welke
$$;

ALTER FUNCTION prive.papier_tellen(welke text) OWNER TO postgres;

--
-- Name: FUNCTION papier_tellen(welke text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.papier_tellen(welke text) IS 'How many paper ballots were handed out, entered, and declared not returned. {uitgegeven, ingevoerd, niet_terug}.';

--
-- Name: papier_van(public.jurylid, public.ronde); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'stand', case
      when u.vervalt_door is not null then 'vervalt' when u.nummer is not null then 'uit'
      when u.gevraagd_door is not null then 'gevraagd' else 'kan' end,
    'eigen', coalesce((select prive.medewerker_id()) = case
      when u.nummer is null then u.gevraagd_door else u.vervalt_door end, false))
  from (select) een left join prive.papier_uit u on u.jurylid_id = lid.id
  where r.status = 'stemmen' and (lid.email is null or u.jurylid_id is not null)
$$;

ALTER FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) OWNER TO postgres;

--
-- Name: FUNCTION papier_van(lid public.jurylid, r public.ronde); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) IS 'How far the paper of a juror is: kan, gevraagd by one of the staff, uit, vervalt when one asked for that; eigen: that one is who asks. Null for who votes on the site, and when voting does not run.';

--
-- Name: plan_ongevraagd(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.plan_ongevraagd(adres text) RETURNS timestamp with time zone
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select case when prive.tel('mail_ongevraagd', prive.daghash('mail ' || adres)) then prive.nu() else prive.verzamelmoment() end
$$;

ALTER FUNCTION prive.plan_ongevraagd(adres text) OWNER TO postgres;

--
-- Name: FUNCTION plan_ongevraagd(adres text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.plan_ongevraagd(adres text) IS 'When the next unasked mail to this address goes: now for the first of the day, else at 18:00. Counted for every address alike, known or not.';

--
-- Name: postbus(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.postbus(adres text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select case
    when d.domein in ('gmail.com', 'googlemail.com') then replace(d.naam, '.', '') || '@gmail.com'
    else d.naam || '@' || d.domein
  end
  from (select lower(btrim(adres)) as heel) a
  cross join lateral (
    select split_part(split_part(a.heel, '@', 1), '+', 1) as naam, split_part(a.heel, '@', 2) as domein
  ) d
$$;

ALTER FUNCTION prive.postbus(adres text) OWNER TO postgres;

--
-- Name: FUNCTION postbus(adres text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.postbus(adres text) IS 'The mailbox behind an address: case and +tag make no difference anywhere, dots none at Gmail.';

--
-- Name: publicatie_bij(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.publicatie_bij() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select p.online_versie is not distinct from c.versie and p.online_dag is not distinct
    from ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  from prive.publicatie p cross join public.content_versie c
$$;

ALTER FUNCTION prive.publicatie_bij() OWNER TO postgres;

--
-- Name: FUNCTION publicatie_bij(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.publicatie_bij() IS 'Whether the site that is online shows the content as it is now, and was built today.';

--
-- Name: publiceer_aanmelding(uuid, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  a public.aanmelding;
  nieuw text;
  op_adres boolean;
begin
  select * into strict a from public.aanmelding m where m.id = welke;
  op_adres := a.lat is not null and coalesce(anders ->> 'precisie', 'adres') = 'adres';
  insert into public.initiatief (
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, adres, makelaar_id, website,
    bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(anders ->> 'naam', a.naam), prive.vrije_slug('public.initiatief', coalesce(anders ->> 'naam', a.naam), a.nummer),
    coalesce(anders ->> 'omschrijving', a.omschrijving),
    case when anders ? 'themas' then prive.lijst(anders -> 'themas') else a.themas end,
    (anders ->> 'fase')::public.initiatief_fase, a.wijk_code, a.buurt_code,
    case when op_adres then a.lat else g.lat end, case when op_adres then a.lon else g.lon end,
    case when op_adres then 'adres' when a.buurt_code is not null then 'buurt' else 'wijk' end::public.precisie,
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid,
    -- Who publishes it less exactly than it was given leaves out the words too.
    case when coalesce(anders ->> 'precisie', 'adres') = 'adres' then a.adres end, prive.eigenaar('aanmelding', a.id), a.website,
    array['aanmelding door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
  from (
    select b.lat, b.lon from public.buurt b where b.code = a.buurt_code
    union all
    select w.lat, w.lon from public.wijk w where a.buurt_code is null and w.code = a.wijk_code
  ) g
  returning id into nieuw;
  insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  update public.aanmelding m set initiatief_id = nieuw where m.id = welke;
  return nieuw;
end
$$;

ALTER FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) OWNER TO postgres;

--
-- Name: FUNCTION publiceer_aanmelding(welke uuid, anders jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) IS 'Makes the initiatief of an aanmelding, checked today; its point is the address, or the centre of the buurt. anders: what the makelaar wants to say differently. Returns its id.';

--
-- Name: publiceer_aanvraag(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.publiceer_aanvraag() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if new.status = 'voorgelegd' and old.status <> 'voorgelegd' then
    insert into public.aanvraag_publiek
      (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, prioriteit_id, gevraagd_cent, status, voorgelegd_op)
    values (
      new.id, new.nummer, prive.vrije_slug('public.aanvraag_publiek', nullif(prive.maak_slug(new.titel), 'uitslag'), new.nummer),
      new.ronde_id, new.titel, new.plan, new.wijk_code, new.buurt_code, new.prioriteit_id, new.gevraagd_cent, new.status, prive.nu()
    );
    insert into prive.online_na (aanvraag_id, versie) select new.id, c.versie from public.content_versie c;
  elsif new.status = 'ingetrokken' then
    delete from public.aanvraag_publiek p where p.id = new.id;
  else
    update public.aanvraag_publiek p
    set status = new.status, toegekend_cent = new.toegekend_cent, initiatief_id = new.initiatief_id,
      verslag = e.tekst, besteed_cent = e.besteed_cent
    from (select) leeg left join public.eindverslag e on e.aanvraag_id = new.id
    where p.id = new.id;
  end if;
  return null;
end
$$;

ALTER FUNCTION prive.publiceer_aanvraag() OWNER TO postgres;

--
-- Name: FUNCTION publiceer_aanvraag(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.publiceer_aanvraag() IS 'After-row trigger: keeps the public part of an aanvraag in step, from voorgelegd on until it is withdrawn.';

--
-- Name: quorum_gehaald(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.quorum_gehaald(welke text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  -- While voting runs a paper that is out may still come in; after it only what came in counts.
  select geteld * 100 >= r.quorum * o.juryleden and (r.verdeelregel <> 'gelijke_delen' or geteld >= 10)
  from public.ronde r join prive.opname o on o.ronde_id = r.id, lateral (select prive.stemmen_geteld(r)) d (geteld)
  where r.id = welke
$$;

ALTER FUNCTION prive.quorum_gehaald(welke text) OWNER TO postgres;

--
-- Name: FUNCTION quorum_gehaald(welke text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.quorum_gehaald(welke text) IS 'Whether enough jurors voted; equal shares need at least ten ballots.';

--
-- Name: rol(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.rol() RETURNS public.medewerker_rol
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.rol
  from public.medewerker m
  join auth.users u on lower(u.email) = m.email
  where u.id = (select auth.uid())
    and u.email_confirmed_at is not null
    and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
$$;

ALTER FUNCTION prive.rol() OWNER TO postgres;

--
-- Name: FUNCTION rol(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.rol() IS 'Role of this request, from the confirmed address; null for everyone else. Ending someone''s row works at the next request.';

--
-- Name: rond_af(text, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.rond_af(welke text, uitkomst jsonb) RETURNS jsonb
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  update prive.inzending set antwoord = uitkomst where sleutel = welke;
  select uitkomst || '{"status": "nieuw"}'
$$;

ALTER FUNCTION prive.rond_af(welke text, uitkomst jsonb) OWNER TO postgres;

--
-- Name: FUNCTION rond_af(welke text, uitkomst jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.rond_af(welke text, uitkomst jsonb) IS 'Keeps the answer to a submission, and returns it.';

--
-- Name: ronde_stap_fout(public.ronde, public.ronde_status, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if naar = 'tellen' then perform prive.wacht_op_stembus(); end if;
  return (
    select case
      when o.naar is null or ronde_stap_fout.naar = 'vastgesteld' then 'stap_kan_niet'
      when leeg and 'beheerder' = any (o.reden) then 'motivering_nodig'
      -- People were told a date: ending earlier needs a reason, unless nobody is left to wait for.
      when leeg and ronde_stap_fout.naar = 'beoordeling' and (select prive.nu()) < r.sluit_op then 'motivering_nodig'
      when leeg and ronde_stap_fout.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op
        and (select count(*) from prive.deelname d where d.ronde_id = r.id)
          < (select q.juryleden from prive.opname q where q.ronde_id = r.id)
        then 'motivering_nodig'
    end
    from (select nullif(btrim(waarom), '') is null as leeg) w
    left join prive.ronde_overgang o
      on o.van = r.status and o.naar = ronde_stap_fout.naar and 'beheerder' = any (o.door)
  );
end
$$;

ALTER FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) OWNER TO postgres;

--
-- Name: FUNCTION ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) IS 'Why a beheerder cannot take this step: stap_kan_niet or motivering_nodig; null when it can be tried.';

--
-- Name: rondes_verder(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.rondes_verder() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  r public.ronde;
  aantal integer := 0;
begin
  -- First of all: the steps below look at deelname, and may end in writing it anew.
  perform prive.wacht_op_stembus();
  for r in
    select * from public.ronde q where q.status = 'open_voor_aanvragen' and q.sluit_op <= nu for update skip locked
  loop
    aantal := aantal + prive.zet_ronde(r.id, 'beoordeling', 'systeem')::integer;
  end loop;
  for r in
    select * from public.ronde q where q.status = 'beoordeling' and q.stemmen_vanaf_op <= nu for update skip locked
  loop
    aantal := aantal + (prive.open_stemmen(r.id, 'systeem') is null)::integer;
  end loop;
  for r in
    select q.* from public.ronde q join prive.opname o on o.ronde_id = q.id
    where q.status = 'stemmen' and o.herinnerd_op is null and nu < q.stemmen_tot_op
      and nu >= q.stemmen_tot_op - interval '2 days'
      and o.geopend_op < q.stemmen_tot_op - interval '3 days'
  loop
    perform prive.schrijf_jurybericht('stemmen_herinnering', j, r)
    from public.jurylid j
    where j.ronde_id = r.id and not exists (select from prive.deelname d where d.jurylid_id = j.id);
    update prive.opname o set herinnerd_op = nu where o.ronde_id = r.id;
  end loop;
  -- Below quorum it waits for a beheerder, who may give the jury more time.
  for r in
    select * from public.ronde q
    where q.status = 'stemmen' and q.stemmen_tot_op <= nu and prive.quorum_gehaald(q.id) for update skip locked
  loop
    aantal := aantal + prive.sluit_stemmen(r.id, 'systeem')::integer;
  end loop;
  return aantal;
end
$$;

ALTER FUNCTION prive.rondes_verder() OWNER TO postgres;

--
-- Name: FUNCTION rondes_verder(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.rondes_verder() IS 'Takes every ronde along whose time has come: closes for requests, opens and closes the vote, reminds two days before its end who has not voted. Returns how many steps.';

--
-- Name: ruim_dossiers_op(text, jsonb, integer); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
begin
  case wat
    when 'contact' then
      select coalesce(sum(prive.wis_persoon(d.soort, d.id)), 0), count(*) into aantal, gezien
      from prive.met_persoon(termijnen, hoeveel) d;
    when 'aanmelding' then
      select count(prive.wis_dossier('aanmelding', d.id)), count(*) into aantal, gezien
      from (select a.id from public.aanmelding a where a.afgesloten_op <= nu - dossier limit hoeveel) d;
    when 'aanvraag' then
      select count(prive.wis_dossier('aanvraag', d.id)), count(*) into aantal, gezien
      from (
        select a.id from public.aanvraag a where a.afgesloten_op <= nu - dossier and a.toegekend_cent is null
        union all
        select a.id from public.aanvraag a where a.afgesloten_op <= nu - toegekend and a.toegekend_cent is not null
        limit hoeveel
      ) d;
    when 'feedback' then
      select count(prive.wis_woorden('feedback', d.id)), count(*) into aantal, gezien
      from (
        select f.id from public.feedback f
        where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten') and (f.tekst is not null or f.wens is not null)
        limit hoeveel
      ) d;
  end case;
end
$$;

ALTER FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) OWNER TO opschoner;

--
-- Name: FUNCTION ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) IS 'One lot of what is kept too long of dossiers: contact, aanmelding, aanvraag or the words of feedback. gezien is hoeveel when there may be more.';

--
-- Name: ruim_op(text, jsonb, integer); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.ruim_op(wat text, termijnen jsonb DEFAULT '{}'::jsonb, hoeveel integer DEFAULT 500, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  gezien integer;
begin
  if wat = 'signaal' then
    aantal := prive.signalen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat in ('contact', 'aanmelding', 'aanvraag', 'feedback') then
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_dossiers_op(wat, termijnen, hoeveel) r;
  else
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_sporen_op(wat, termijnen, hoeveel) r;
  end if;
  meer := gezien >= hoeveel;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal) values (prive.nu(), 'opgeschoond', wat, 'opschonen', aantal);
  end if;
end
$$;

ALTER FUNCTION prive.ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) OWNER TO opschoner;

--
-- Name: FUNCTION ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'Clears one lot of a kind of prive.opruimsels and logs how many, without content. meer: call again.';

--
-- Name: ruim_sporen_op(text, jsonb, integer); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  nu timestamptz := prive.nu();
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
  tabel text;
  kolom text;
  voor timestamptz;
begin
  if wat = 'code' then
    update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
    where b.id in (
      select c.id from prive.bericht c
      where c.verzonden_op is null and c.gegevens <> '{}' and c.gemaakt_op <= nu - code limit hoeveel
    );
  else
    if wat = 'limiet' then delete from prive.geheim g where g.dag <= (nu - limiet)::date; end if;
    select s.tabel, s.kolom, s.voor into strict tabel, kolom, voor
    from (values
      ('bericht', 'prive.bericht', 'gemaakt_op', nu - bericht), ('limiet', 'prive.limiet', 'venster_op', nu - limiet),
      ('uitdaging', 'prive.uitdaging', 'op', nu - limiet), ('inzending', 'prive.inzending', 'op', nu - interval '30 days'),
      ('logboek', 'public.logboek', 'op', nu - logboek)
    ) s (wat, tabel, kolom, voor)
    where s.wat = ruim_sporen_op.wat;
    execute format('delete from %1$s t where t.ctid = any (array(select o.ctid from %1$s o where o.%2$I <= $1 limit $2))', tabel, kolom)
    using voor, hoeveel;
  end if;
  get diagnostics aantal = row_count;
  gezien := aantal;
end
$_$;

ALTER FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) OWNER TO opschoner;

--
-- Name: FUNCTION ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) IS 'One lot of what is kept too long beside dossiers: code (the content of mail), bericht, limiet, uitdaging, inzending, logboek.';

--
-- Name: schrijf_bericht(public.dossier_soort, uuid, text, text, jsonb, timestamp with time zone, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone DEFAULT NULL::timestamp with time zone, code text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  naar text;
  aanhef text;
  d jsonb := prive.dossier(dossier, schrijf_bericht.id);
begin
  select c.email, c.naam into naar, aanhef from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = schrijf_bericht.id;
  if naar is null then return; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'naam', aanhef,
      'kanaal', d ->> 'kanaal',
      'voorbeeld', exists (
        select from public.aanvraag a join public.ronde r on r.id = a.ronde_id
        where dossier = 'aanvraag' and a.id = schrijf_bericht.id and r.voorbeeld
      ),
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(naar, vanaf)
  );
end
$$;

ALTER FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text) OWNER TO postgres;

--
-- Name: FUNCTION schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text) IS 'Puts a mail to the applicant in the outbox, with a code for its link; nothing when there is no address. kenmerk: fixed id of the event. vanaf: not before, and only for unasked mail.';

--
-- Name: schrijf_gebeurtenis(public.dossier_soort, uuid, public.gebeurtenis_soort, public.partij, text, boolean, text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text DEFAULT NULL::text, zichtbaar boolean DEFAULT true, van text DEFAULT NULL::text, naar text DEFAULT NULL::text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nieuw bigint;
begin
  insert into public.gebeurtenis (dossier_soort, dossier_id, soort, van, naar, door, medewerker_id, op)
  values (dossier, schrijf_gebeurtenis.id, wat, schrijf_gebeurtenis.van, schrijf_gebeurtenis.naar, wie,
    case when wie in ('makelaar', 'beheerder') then prive.medewerker_id() end, prive.nu())
  returning gebeurtenis.id into nieuw;
  if tekst is not null then
    insert into public.gebeurtenis_tekst (gebeurtenis_id, tekst, zichtbaar)
    values (nieuw, schrijf_gebeurtenis.tekst, schrijf_gebeurtenis.zichtbaar);
  end if;
  return nieuw;
end
$$;

ALTER FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text) OWNER TO postgres;

--
-- Name: FUNCTION schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text) IS 'Adds one step to the timeline of a dossier and returns its id.';

--
-- Name: schrijf_jurybericht(text, text, public.ronde); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values (
    'jury.' || gen_random_uuid(), wat, adres,
    jsonb_build_object('ronde', r.naam, 'voorbeeld', r.voorbeeld, 'stemmen_tot_op', r.stemmen_tot_op, 'reden', case when wat = 'stemmen_verlengd' then r.reden end),
    prive.nu(), prive.nu()
  )
$$;

ALTER FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) OWNER TO postgres;

--
-- Name: FUNCTION schrijf_jurybericht(wat text, adres text, r public.ronde); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) IS 'Puts a mail to a juror or adviser in the outbox: the name of the ronde and its deadline, nothing else.';

--
-- Name: schrijf_jurybericht(text, public.jurylid, public.ronde); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select prive.schrijf_jurybericht(wat, lid.email, r) where lid.email is not null $$;

ALTER FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) OWNER TO postgres;

--
-- Name: FUNCTION schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) IS 'A mail to a juror who has an address.';

--
-- Name: schrijf_overig(text, timestamp with time zone); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  welke uuid := prive.bundel_van(adres, moment);
  code text := prive.verzin_code();
begin
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'overig.' || welke, 'nieuwe_code', adres,
    jsonb_build_object('code', code, 'code_hash', encode(sha256(convert_to(code, 'UTF8')), 'hex'), 'overig', true),
    true, prive.nu(), moment, welke
  ) on conflict (message_id) do nothing;
end
$$;

ALTER FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) OWNER TO postgres;

--
-- Name: FUNCTION schrijf_overig(adres text, moment timestamp with time zone); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) IS 'One code for all that found no room in the mail of 18:00: it opens every dossier of the address. Once per mail.';

--
-- Name: schrijf_posten(uuid, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  delete from public.begrotingspost b where b.aanvraag_id = schrijf_posten.aanvraag;
  insert into public.begrotingspost (aanvraag_id, volgorde, omschrijving, bedrag_cent)
  select schrijf_posten.aanvraag, p.nr, p.post ->> 'omschrijving', (p.post ->> 'bedrag_cent')::bigint
  from jsonb_array_elements(posten) with ordinality p (post, nr)
$$;

ALTER FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) OWNER TO postgres;

--
-- Name: FUNCTION schrijf_posten(aanvraag uuid, posten jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) IS 'Replaces the lines of a begroting. posten: array of {omschrijving, bedrag_cent}, euro cents.';

--
-- Name: schud(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schud() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  deelnames prive.deelname[];
  biljetten prive.stembiljet[];
  papieren prive.papier[];
  uitgegeven prive.papier_uit[];
begin
  lock table prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet in access exclusive mode;
  deelnames := array(select d from prive.deelname d);
  papieren := array(select p from prive.papier p);
  uitgegeven := array(
    select u from prive.papier_uit u join public.ronde r on r.id = u.ronde_id where r.status = 'stemmen');
  biljetten := array(select s from prive.stembiljet s);
  perform set_config('portaal.stembus', 'schudden', true);
  -- Not delete and insert: a deleted row stays on its page, and says which transaction wrote it.
  truncate prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet;
  insert into prive.deelname (id, ronde_id, jurylid_id, kanaal, code_hash)
  select gen_random_uuid() as nieuw, d.ronde_id, d.jurylid_id,
    case when r.status = 'stemmen' then d.kanaal end, case when r.status = 'stemmen' then d.code_hash end
  from unnest(deelnames) d join public.ronde r on r.id = d.ronde_id order by nieuw;
  insert into prive.papier select p.* from unnest(papieren) p order by gen_random_uuid();
  insert into prive.papier_uit select u.* from unnest(uitgegeven) u order by gen_random_uuid();
  insert into prive.stembiljet (id, ronde_id, code_hash, keuzes)
  select gen_random_uuid() as nieuw, s.ronde_id, s.code_hash, s.keuzes from unnest(biljetten) s order by nieuw;
  perform set_config('portaal.stembus', '', true);
end
$$;

ALTER FUNCTION prive.schud() OWNER TO postgres;

--
-- Name: FUNCTION schud(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schud() IS 'Writes who took part and what was voted anew in fresh storage, all rondes, each in a random order, and forgets how people took part in a vote that has ended, and whose a paper was: nothing on a page says who came together.';

--
-- Name: schuif_door(public.ronde); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.schuif_door(r public.ronde) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q
  set doorgeschoven_cent = greatest(0, q.budget_cent
    - coalesce((select sum(case b.soort when 'betaald' then b.bedrag_cent when 'teruggekomen' then -b.bedrag_cent else 0 end)
        from public.betaling b where b.ronde_id = r.id), 0))
  where q.id = r.id;
  perform set_config('portaal.ronde_door', '', true);
end
$$;

ALTER FUNCTION prive.schuif_door(r public.ronde) OWNER TO postgres;

--
-- Name: FUNCTION schuif_door(r public.ronde); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.schuif_door(r public.ronde) IS 'Notes what is left of the budget for a later ronde: what was not paid, and what came back.';

--
-- Name: signaal_van(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.signaal_van() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  new.medewerker_id := prive.medewerker_id();
  new.op := prive.nu();
  return new;
end
$$;

ALTER FUNCTION prive.signaal_van() OWNER TO postgres;

--
-- Name: FUNCTION signaal_van(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.signaal_van() IS 'Before-insert trigger: who heard it and when is not for the sender to say.';

--
-- Name: signalen_opschonen(jsonb, integer); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.signalen_opschonen(termijnen jsonb DEFAULT '{}'::jsonb, hoeveel integer DEFAULT 500) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  signaal interval := prive.termijn(termijnen, 'signaal_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.signaal s where s.id in (select o.id from public.signaal o where o.op <= nu - signaal limit hoeveel);
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

ALTER FUNCTION prive.signalen_opschonen(termijnen jsonb, hoeveel integer) OWNER TO opschoner;

--
-- Name: FUNCTION signalen_opschonen(termijnen jsonb, hoeveel integer); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.signalen_opschonen(termijnen jsonb, hoeveel integer) IS 'Removes a lot of the signalen that are older than signaal_maanden. Returns how many.';

--
-- Name: sluit_feedback_af(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.sluit_feedback_af() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  stil uuid;
  aantal integer := 0;
begin
  for stil in
    select f.id from public.feedback f
    where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days' limit 200 for update skip locked
  loop
    perform prive.zet_status('feedback', stil, 'afgesloten', 'systeem');
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

ALTER FUNCTION prive.sluit_feedback_af() OWNER TO postgres;

--
-- Name: FUNCTION sluit_feedback_af(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.sluit_feedback_af() IS 'Closes at most 200 feedback items that were answered 30 days ago. Returns how many.';

--
-- Name: sluit_stemmen(text, public.partij, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text DEFAULT NULL::text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  -- Waits for every vote that holds the ronde for share; whoever asks after this finds it closed.
  perform from public.ronde r where r.id = welke for update;
  perform prive.wacht_op_stembus();
  if not prive.zet_ronde(welke, 'tellen', door, waarom) then return false; end if;
  insert into prive.papier (ronde_id, nummer)
  select u.ronde_id, u.nummer from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null;
  insert into prive.papier_terug (ronde_id, uitgegeven)
  select welke, count(*) from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null
  on conflict (ronde_id) do update set uitgegeven = excluded.uitgegeven;
  perform prive.schud();
  return true;
end
$$;

ALTER FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text) OWNER TO postgres;

--
-- Name: FUNCTION sluit_stemmen(welke text, door public.partij, waarom text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text) IS 'Ends the vote of a ronde, and shuffles who voted and what was voted. False when it is not in stemmen.';

--
-- Name: staat_online(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.staat_online(welk text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select not exists (select from prive.online_na o where o.initiatief_id = welk and o.versie > coalesce((select p.online_versie from prive.publicatie p), 0))
    and exists (select from public.initiatief i where i.id = welk and i.status = 'gepubliceerd')
$$;

ALTER FUNCTION prive.staat_online(welk text) OWNER TO postgres;

--
-- Name: FUNCTION staat_online(welk text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.staat_online(welk text) IS 'Whether the site that visitors get shows this initiatief, as far as it told.';

--
-- Name: staat_online(uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.staat_online(aanvraag uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (select from public.aanvraag_publiek p where p.id = aanvraag) and not exists (
    select from prive.online_na o
    where o.aanvraag_id = aanvraag and o.versie > coalesce((select p.online_versie from prive.publicatie p), 0)
  )
$$;

ALTER FUNCTION prive.staat_online(aanvraag uuid) OWNER TO postgres;

--
-- Name: FUNCTION staat_online(aanvraag uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.staat_online(aanvraag uuid) IS 'Whether the site that visitors get shows this plan of an aanvraag, as far as it told.';

--
-- Name: stand(text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.stand(wat text, wie text) RETURNS integer
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select coalesce((
    select l.aantal from prive.limiet l
    where l.soort = wat and l.sleutel = wie and l.venster_op = prive.venster((select g.per_dag from prive.grens g where g.soort = wat))
  ), 0)
$$;

ALTER FUNCTION prive.stand(wat text, wie text) OWNER TO postgres;

--
-- Name: FUNCTION stand(wat text, wie text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stand(wat text, wie text) IS 'How many of this kind were counted for this hash in this hour or day.';

--
-- Name: stap_fout(public.dossier_soort, text, text, public.partij, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case
    when o.naar is null or not prive.is_partij(stap_fout.door, o.door) then 'stap_kan_niet'
    when prive.is_partij(stap_fout.door, o.reden) and coalesce(btrim(tekst), '') = '' then 'motivering_nodig'
  end
  from (select) leeg
  left join prive.overgang o on o.dossier_soort = dossier and o.van = stap_fout.van and o.naar = stap_fout.naar
$$;

ALTER FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) OWNER TO postgres;

--
-- Name: FUNCTION stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) IS 'Why this step cannot be taken: stap_kan_niet or motivering_nodig; null when it can.';

--
-- Name: stap_kan(public.dossier_soort, uuid, text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  d jsonb;
begin
  if prive.rol() is null then return 'niet_bevoegd'; end if;
  execute format('select true from public.%I where id = $1 for update', dossier) using stap_kan.id;
  d := prive.dossier(dossier, stap_kan.id);
  if d is null then return 'onbekend'; end if;
  -- Nothing becomes public of somebody we cannot reach.
  if naar in ('gepubliceerd', 'voorgelegd') and d ->> 'bevestigd_op' is null then return 'stap_kan_niet'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$_$;

ALTER FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) OWNER TO postgres;

--
-- Name: FUNCTION stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) IS 'Locks a dossier and says why this member of staff cannot take this step; null when it can be taken.';

--
-- Name: stappen_over_mij(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.stappen_over_mij() RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select array(
    select g.id from public.gebeurtenis g
    where g.dossier_soort = 'feedback' and g.dossier_id = any ((select prive.klachten_over_mij())::uuid[])
  )
$$;

ALTER FUNCTION prive.stappen_over_mij() OWNER TO postgres;

--
-- Name: FUNCTION stappen_over_mij(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stappen_over_mij() IS 'The timeline of prive.klachten_over_mij().';

--
-- Name: stemmen_geteld(public.ronde); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.stemmen_geteld(r public.ronde) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when r.status = 'stemmen'
    then (select count(*) from prive.deelname d where d.ronde_id = r.id)
    else (select count(*) from prive.stembiljet s where s.ronde_id = r.id) end
$$;

ALTER FUNCTION prive.stemmen_geteld(r public.ronde) OWNER TO postgres;

--
-- Name: FUNCTION stemmen_geteld(r public.ronde); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stemmen_geteld(r public.ronde) IS 'Votes of a ronde: while voting runs with the papers that are out, after it what came in.';

--
-- Name: stempel(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.stempel() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'gewijzigd_op' = to_jsonb(old) - 'gewijzigd_op' then
    new.gewijzigd_op := old.gewijzigd_op;
  else
    new.gewijzigd_op := prive.nu();
  end if;
  return new;
end
$$;

ALTER FUNCTION prive.stempel() OWNER TO postgres;

--
-- Name: FUNCTION stempel(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stempel() IS 'Before-row trigger: the row carries the moment of its last change.';

--
-- Name: te_tellen(text, timestamp with time zone, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) RETURNS date[]
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  vorig timestamptz := prive.begin_van(prive.vorig_halfjaar(prive.dit_halfjaar()));
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  uit date[];
begin
  if deel = 'tel_monitor' then
    -- least() does not see a null.
    return array(
      select h from prive.halfjaren((select case when sinds is null then prive.eerste_op() else least(sinds, vorig) end)) h
      order by h desc
    );
  end if;
  if sinds is null then
    return array(select h from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h order by h desc);
  end if;
  -- What is open still, whose term ended since, or what somebody did something with.
  select array_agg(h.dag order by h.dag desc) into uit
  from (
    select * from prive.halfjaren(least(sinds - antwoord, vorig))
    union
    select prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date)
    from (
      select g.dossier_id from public.gebeurtenis g
      where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend', 'geholpen') and g.op >= sinds
      union
      select p.feedback_id from public.feedback_publiek p where p.gewijzigd_op >= sinds
    ) d
    join public.feedback f on f.id = d.dossier_id
  ) h (dag);
  return uit;
end
$$;

ALTER FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) IS 'The half-years that tel_feedback or tel_monitor counts anew, the newest first; sinds is when that was done last (null: never).';

--
-- Name: te_vaak(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.te_vaak() RETURNS jsonb
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select jsonb_build_object('fout', 'te_vaak', 'wacht_seconden',
    ceil(extract(epoch from prive.venster(false) + interval '1 hour' - prive.nu()))::integer)
$$;

ALTER FUNCTION prive.te_vaak() OWNER TO postgres;

--
-- Name: FUNCTION te_vaak(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.te_vaak() IS 'The answer to a sender who is over a limit per hour: when the next hour starts.';

--
-- Name: tel(text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.tel(wat text, wie text) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  g prive.grens;
  stand integer;
begin
  select * into strict g from prive.grens where soort = wat;
  insert into prive.limiet as l (soort, sleutel, venster_op, aantal)
  values (wat, wie, prive.venster(g.per_dag), 1)
  on conflict (soort, sleutel, venster_op) do update set aantal = l.aantal + 1
  returning aantal into stand;
  return stand <= g.aantal;
end
$$;

ALTER FUNCTION prive.tel(wat text, wie text) OWNER TO postgres;

--
-- Name: FUNCTION tel(wat text, wie text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.tel(wat text, wie text) IS 'Counts one more of this kind for this hash; false once it is over the limit.';

--
-- Name: tel_feedback(jsonb, date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.tel_feedback(termijnen jsonb DEFAULT '{}'::jsonb, welk date DEFAULT NULL::date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_feedback(termijnen, h)), 0) into geteld
    from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h;
    return geteld;
  end if;
  delete from prive.feedback_cijfer c where c.vanaf = welk;
  insert into prive.feedback_cijfer (
    vanaf, wijk_code, over, aantal, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja, geholpen_nee
  )
  select f.vanaf, f.wijk_code, f.over, f.aantal, f.gezichten, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan, f.heropend,
    f.geholpen_ja, f.geholpen_nee
  from prive.feedback_telling(antwoord, welk) f;
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_cijfer f
  cross join lateral (select f.aantal >= 5 as samen) genoeg
  where f.vanaf = welk and (f.over <> 'makelaar' or samen)
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, gezichten = excluded.gezichten, beantwoord = excluded.beantwoord,
    tijdig = excluded.tijdig, te_laat = excluded.te_laat, beloofd = excluded.beloofd, gedaan = excluded.gedaan,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where to_jsonb(t) - 'gewijzigd_op' is distinct from to_jsonb(excluded) - 'gewijzigd_op';
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

ALTER FUNCTION prive.tel_feedback(termijnen jsonb, welk date) OWNER TO postgres;

--
-- Name: FUNCTION tel_feedback(termijnen jsonb, welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.tel_feedback(termijnen jsonb, welk date) IS 'Counts the feedback of one half-year (null: of all) for staff and for everyone. Returns how many public numbers changed.';

--
-- Name: tel_monitor(jsonb, date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.tel_monitor(termijnen jsonb DEFAULT '{}'::jsonb, welk date DEFAULT NULL::date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_monitor(termijnen, h)), 0) into geteld from prive.halfjaren((select prive.eerste_op())) h;
    return geteld;
  end if;
  with nieuw as (
    select concat_ws('-', coalesce(t.wijk_code, 'onbekend'), t.meting, t.deel, t.vanaf) as id, t.*
    from prive.monitor_telling(prive.termijn(termijnen, 'vers_maanden', interval '6 months'), welk) t
  ), weg as (
    delete from public.monitor_cijfer c
    where c.vanaf = welk and prive.monitor_open(c.vanaf, c.meting) and not exists (select from nieuw n where n.id = c.id)
  )
  insert into public.monitor_cijfer as c (id, wijk_code, vanaf, meting, deel, waarde, openbaar)
  select n.id, n.wijk_code, n.vanaf, n.meting, n.deel, n.waarde, n.openbaar from nieuw n
  on conflict (id) do update set waarde = excluded.waarde, openbaar = excluded.openbaar
  where prive.monitor_open(c.vanaf, c.meting) and (c.waarde, c.openbaar) is distinct from (excluded.waarde, excluded.openbaar);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

ALTER FUNCTION prive.tel_monitor(termijnen jsonb, welk date) OWNER TO postgres;

--
-- Name: FUNCTION tel_monitor(termijnen jsonb, welk date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.tel_monitor(termijnen jsonb, welk date) IS 'Counts one half-year (null: all) into monitor_cijfer; what is over stays as it was. Returns how many numbers changed.';

--
-- Name: tel_partij(text, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  -- How long the work takes is no rule of the city: this clock runs in tests too.
  begin_op timestamptz := clock_timestamp();
  nog date[];
begin
  aantal := 0;
  select coalesce(t.te_doen, prive.te_tellen(wat, t.dagwerk_op, termijnen)) into nog from prive.tik t where t.deel = wat;
  while cardinality(nog) > 0 and clock_timestamp() < begin_op + interval '250 milliseconds' loop
    aantal := aantal + case wat
      when 'tel_feedback' then prive.tel_feedback(termijnen, nog[1]) else prive.tel_monitor(termijnen, nog[1]) end;
    nog := nog[2:];
  end loop;
  update prive.tik t set te_doen = nog where t.deel = wat;
  meer := cardinality(nog) > 0;
end
$$;

ALTER FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) OWNER TO postgres;

--
-- Name: FUNCTION tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) IS 'Counts half-years for a quarter of a second, at least one. meer: call again.';

--
-- Name: termijn(jsonb, text, interval); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) RETURNS interval
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO ''
    AS $$
declare
  aantal integer := (termijnen ->> naam)::integer;
begin
  if aantal is null then return standaard; end if;
  if aantal < 1 then raise exception 'the term % must be at least 1', naam using errcode = 'check_violation'; end if;
  return case split_part(naam, '_', 2)
    when 'maanden' then make_interval(months => aantal) when 'dagen' then make_interval(days => aantal) else make_interval(hours => aantal)
  end;
end
$$;

ALTER FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) OWNER TO opschoner;

--
-- Name: FUNCTION termijn(termijnen jsonb, naam text, standaard interval); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) IS 'A term by its name, which ends in _maanden, _dagen or _uren; standaard when the city set none.';

--
-- Name: uitslag_past(text, jsonb, bigint); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(bool_and(o.aanvraag_id is not null and a.cent between 0 and o.bedrag_cent), false) and coalesce(sum(a.cent), 0) <= budget_cent
    and count(*) = count(distinct a.id) and count(*) = (select count(*) from prive.opname_aanvraag q where q.ronde_id = welke)
  from (
    select u.value ->> 'id' as id, (u.value ->> 'toegekend_cent')::bigint as cent from jsonb_array_elements(uitslag -> 'aanvragen') u
  ) a
  left join prive.opname_aanvraag o on o.ronde_id = welke and o.aanvraag_id::text = a.id
$$;

ALTER FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) OWNER TO postgres;

--
-- Name: FUNCTION uitslag_past(welke text, uitslag jsonb, budget_cent bigint); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) IS 'Whether a count names each request of the snapshot once, gives none more than it asked, and all of them no more than there is.';

--
-- Name: venster(boolean); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.venster(per_dag boolean) RETURNS timestamp with time zone
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select date_trunc(case when per_dag then 'day' else 'hour' end, prive.nu(), 'Europe/Amsterdam') $$;

ALTER FUNCTION prive.venster(per_dag boolean) OWNER TO postgres;

--
-- Name: FUNCTION venster(per_dag boolean); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.venster(per_dag boolean) IS 'Start of the hour or day that is counted now.';

--
-- Name: verhoog_versie(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.verhoog_versie() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  gewijzigd boolean;
begin
  if tg_op = 'INSERT' then
    gewijzigd := exists (select from nieuw);
  elsif tg_op = 'DELETE' then
    gewijzigd := exists (select from oud);
  else
    gewijzigd := exists (
      select to_jsonb(n) - 'gewijzigd_op' from nieuw n except select to_jsonb(o) - 'gewijzigd_op' from oud o
    );
  end if;
  if gewijzigd then
    update public.content_versie set versie = versie + 1, gewijzigd_op = (select prive.nu()) where id;
  end if;
  return null;
end
$$;

ALTER FUNCTION prive.verhoog_versie() OWNER TO postgres;

--
-- Name: FUNCTION verhoog_versie(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.verhoog_versie() IS 'After-statement trigger on every public content table. A statement that changes nothing leaves the version alone.';

--
-- Name: verwijder_lege_accounts(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.verwijder_lege_accounts() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from auth.users u
  where u.created_at <= (select prive.nu()) - interval '1 day'
    and not prive.werkt_hier(lower(u.email))
    and not exists (select from public.jurylid j where j.email = lower(u.email))
    and not exists (select from public.adviseur a where a.email = lower(u.email));
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

ALTER FUNCTION prive.verwijder_lege_accounts() OWNER TO postgres;

--
-- Name: FUNCTION verwijder_lege_accounts(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.verwijder_lege_accounts() IS 'Removes accounts that have had no role for a day; sign-up is open to everyone. Returns how many.';

--
-- Name: verzamelmoment(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.verzamelmoment() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when vandaag > (select prive.nu()) then vandaag else morgen end
  from (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) d
  cross join lateral (select
    (d.dag + time '18:00') at time zone 'Europe/Amsterdam' as vandaag,
    (d.dag + 1 + time '18:00') at time zone 'Europe/Amsterdam' as morgen) m
$$;

ALTER FUNCTION prive.verzamelmoment() OWNER TO postgres;

--
-- Name: FUNCTION verzamelmoment(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.verzamelmoment() IS 'The next 18:00 on the clock of the city: when what waits goes out together.';

--
-- Name: verzin_code(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.verzin_code() RETURNS text
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(b.bytes, plaats) % 32 + 1, 1), '' order by plaats)
  from (select (select prive.willekeur()) as bytes offset 0) b cross join generate_series(0, 24) plaats
$$;

ALTER FUNCTION prive.verzin_code() OWNER TO postgres;

--
-- Name: FUNCTION verzin_code(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.verzin_code() IS '125 random bits, spelled as the domain spells a volgcode.';

--
-- Name: voer_actie_uit(public.dossier_soort, uuid, text, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  status text := prive.dossier(dossier, voer_actie_uit.id) ->> 'status';
  tekst text := nullif(btrim(gegevens ->> 'tekst'), '');
  naar text := case actie
    when 'aanvullen' then case status when 'aanvulling_gevraagd' then 'in_behandeling' when 'vraag_gesteld' then 'ingediend' end
    when 'intrekken' then 'ingetrokken'
    when 'eindverslag' then 'afgerond'
    when 'geholpen' then case gegevens ->> 'geholpen' when 'ja' then 'afgesloten' when 'nee' then 'heropend' end
  end;
  fout text := case when naar is not null then prive.stap_fout(dossier, status, naar, 'indiener', tekst) end;
  stap bigint;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  case actie
    when 'bevestigen' then
      perform prive.bevestig(dossier, voer_actie_uit.id, 'indiener');
    when 'wis' then
      return prive.neem_terug(dossier, voer_actie_uit.id, 'indiener');
    when 'wijzigen' then
      if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd') then return '{"fout": "stap_kan_niet"}'; end if;
      fout := prive.wijzig_dossier(dossier, voer_actie_uit.id, gegevens);
      if fout is not null then return jsonb_build_object('fout', fout); end if;
    when 'aanvullen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      if naar is null then
        if status not in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'in_uitvoering') then return '{"fout": "stap_kan_niet"}'; end if;
        perform prive.schrijf_gebeurtenis(dossier, voer_actie_uit.id, 'aangevuld', 'indiener', tekst);
      else
        stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
      end if;
    when 'intrekken' then
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
    when 'eindverslag' then
      insert into public.eindverslag (aanvraag_id, tekst, besteed_cent, op)
      values (voer_actie_uit.id, tekst, (gegevens ->> 'besteed_cent')::bigint, prive.nu());
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener');
    when 'geholpen' then
      if naar is null then return '{"fout": "onleesbaar"}'; end if;
      update public.feedback f set geholpen = (naar = 'afgesloten') where f.id = voer_actie_uit.id;
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
  end case;
  -- Closing feedback with a yes needs no mail in return.
  if stap is not null and naar <> 'afgesloten' then perform prive.meld_stap(dossier, voer_actie_uit.id, stap); end if;
  return jsonb_build_object('soort', dossier, 'stand', prive.dossier(dossier, voer_actie_uit.id) ->> 'status');
end
$$;

ALTER FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) OWNER TO postgres;

--
-- Name: FUNCTION voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) IS 'Does one action of the applicant. {soort, stand}, {gewist} or {fout}.';

--
-- Name: volgend_halfjaar(date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.volgend_halfjaar(dag date) RETURNS date
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select case when extract(month from dag) > 6 then make_date(extract(year from dag)::integer + 1, 1, 1)
    else make_date(extract(year from dag)::integer, 7, 1) end
$$;

ALTER FUNCTION prive.volgend_halfjaar(dag date) OWNER TO postgres;

--
-- Name: FUNCTION volgend_halfjaar(dag date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.volgend_halfjaar(dag date) IS 'The first day of the half-year after that of a day.';

--
-- Name: vorig_halfjaar(date); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.vorig_halfjaar(dag date) RETURNS date
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select case when extract(month from dag) > 6 then make_date(extract(year from dag)::integer, 1, 1)
    else make_date(extract(year from dag)::integer - 1, 7, 1) end
$$;

ALTER FUNCTION prive.vorig_halfjaar(dag date) OWNER TO postgres;

--
-- Name: FUNCTION vorig_halfjaar(dag date); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.vorig_halfjaar(dag date) IS 'The first day of the half-year before that of a day.';

--
-- Name: vragen_van(uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.vragen_van(welke uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(jsonb_agg(jsonb_build_object('vraag', t.tekst, 'antwoord', a.tekst) order by g.id), '[]')
  from public.gebeurtenis g
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
  left join lateral (
    select at.tekst from public.gebeurtenis q join public.gebeurtenis_tekst at on at.gebeurtenis_id = q.id and at.zichtbaar
    where q.dossier_soort = 'aanvraag' and q.dossier_id = welke and q.soort = 'aangevuld' and q.id > g.id
      -- An answer goes with the question that stood then: one that was dropped stays without.
      and not exists (
        select from public.gebeurtenis tussen
        where tussen.dossier_soort = 'aanvraag' and tussen.dossier_id = welke and tussen.id > g.id and tussen.id < q.id
          and tussen.soort in ('aanvulling_gevraagd', 'vraag_vervallen')
      )
    order by q.id limit 1
  ) a on true
  where g.dossier_soort = 'aanvraag' and g.dossier_id = welke and g.soort = 'aanvulling_gevraagd'
$$;

ALTER FUNCTION prive.vragen_van(welke uuid) OWNER TO postgres;

--
-- Name: FUNCTION vragen_van(welke uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.vragen_van(welke uuid) IS 'What was asked about a request and what the applicant answered, in order. Array of {vraag, antwoord or null}.';

--
-- Name: vrije_slug(regclass, text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  stam text := rtrim(left(coalesce(nullif(prive.maak_slug(tekst), ''), prive.maak_slug(anders)), 84), '-');
  poging text := stam;
  nummer integer := 1;
  bezet boolean;
begin
  loop
    execute format('select exists (select from %s where slug = $1)', tabel) into bezet using poging;
    if not bezet then return poging; end if;
    nummer := nummer + 1;
    poging := stam || '-' || nummer;
  end loop;
end
$_$;

ALTER FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) OWNER TO postgres;

--
-- Name: FUNCTION vrije_slug(tabel regclass, tekst text, anders text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) IS 'A slug that no row of this table has; made of anders when the text has no letters.';

--
-- Name: wacht_op_stembus(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.wacht_op_stembus() RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select pg_advisory_xact_lock(hashtext('portaal.stembus')) $$;

ALTER FUNCTION prive.wacht_op_stembus() OWNER TO postgres;

--
-- Name: FUNCTION wacht_op_stembus(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.wacht_op_stembus() IS 'One at a time, for whoever may end in prive.schud: after the lock on the ronde, before the first look at deelname.';

--
-- Name: was_openbaar(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = was_openbaar.id and g.naar in ('voorgelegd', 'gepubliceerd', 'beantwoord')
  )
$$;

ALTER FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION was_openbaar(dossier public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) IS 'Whether its content was ever put before others; from then on only the person can be taken back.';

--
-- Name: wat_volgt(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'mail', case
      when c.email is null then 'geen'
      when b.id is null then 'geen'
      when b.verzonden_op is not null then 'verstuurd'
      when b.opgegeven_op is not null then 'mislukt'
      when b.bundel is null then 'nu'
      else 'later'
    end,
    'mail_op', case when b.verzonden_op is null and b.opgegeven_op is null and b.bundel is not null then b.volgende_poging_op end,
    'bevestigen', prive.dossier(dossier, wat_volgt.id) ->> 'bevestigd_op' is null,
    'telefoon', c.telefoon is not null
  )
  from (select) leeg
  left join prive.contact c on c.dossier_soort = dossier and c.dossier_id = wat_volgt.id
  left join lateral (
    select m.* from prive.bericht m
    where m.message_id = dossier || '.' || wat_volgt.id || '.ontvangen'
      -- What found no room in the mail of 18:00 is reached by the one code in it.
      or m.aan = c.email and m.message_id like 'overig.%' and m.volgende_poging_op > c.akkoord_op
    order by m.dossier_id is null, m.volgende_poging_op
    limit 1
  ) b on true
$$;

ALTER FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION wat_volgt(dossier public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) IS 'What its sender hears of a form that came in: {mail: geen|nu|later|verstuurd|mislukt, mail_op: when later, bevestigen: the address waits for a yes, telefoon: a number was given}.';

--
-- Name: weigering(text, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.weigering(tabel text, rij text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if pg_trigger_depth() > 1 then
    raise exception '% of % stays as it is', tabel, rij using errcode = 'restrict_violation';
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'geweigerd', tabel, rij);
end
$$;

ALTER FUNCTION prive.weigering(tabel text, rij text) OWNER TO postgres;

--
-- Name: FUNCTION weigering(tabel text, rij text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.weigering(tabel text, rij text) IS 'Notes that somebody tried what may not be. rij never names a juror. The caller then skips the row instead of raising, or the note would go with it; inside a cascade it raises.';

--
-- Name: werk_van(integer, integer); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) RETURNS TABLE(medewerker_id uuid, soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with wie as materialized (select * from prive.medewerkers_nu()), band as materialized (
    select w.id as wie, k::text as feedback from wie w cross join lateral prive.klachtbanden(w.id) k
  )
  select m.id, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
  from prive.werkvoorraad(feedback_dagen, vers_maanden) v
  -- What somebody had who left, or whom it is about, falls to the beheerders, as what nobody has.
  left join wie eigen on eigen.id = v.van_wie and (eigen.id, v.id) not in (select b.wie, b.feedback from band b)
  join wie m on m.id = eigen.id or eigen.id is null and m.rol = 'beheerder'
  where (m.id, v.id) not in (select b.wie, b.feedback from band b)
$$;

ALTER FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) OWNER TO postgres;

--
-- Name: FUNCTION werk_van(feedback_dagen integer, vers_maanden integer); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) IS 'What waits, with who must do it: the medewerker it is of, or each beheerder when that is nobody who works here. Arguments as for werkvoorraad.';

--
-- Name: werkt_hier(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.werkt_hier(adres text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.medewerker m
    where m.email = adres and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  )
$$;

ALTER FUNCTION prive.werkt_hier(adres text) OWNER TO postgres;

--
-- Name: FUNCTION werkt_hier(adres text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.werkt_hier(adres text) IS 'Whether this address, in lower case, is that of staff now or from some day on: they cannot be jurors, and keep their account.';

--
-- Name: werkvoorraad(integer, integer); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.werkvoorraad(feedback_dagen integer, vers_maanden integer) RETURNS TABLE(soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, van_wie uuid)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  -- Who looks after one buurt, or after a whole wijk (then without a buurt): the same choice as prive.makelaar_van.
  with zorgt as materialized (
    select distinct on (mb.buurt_code, g.wijk_code) mb.buurt_code, g.wijk_code, m.medewerker_id
    from public.makelaar_buurt mb
    join public.makelaar m on m.id = mb.makelaar_id
    cross join lateral (select case when mb.buurt_code is null then mb.wijk_code end as wijk_code) g
    where m.status <> 'gearchiveerd' and m.medewerker_id is not null
    order by mb.buurt_code, g.wijk_code, m.status <> 'gepubliceerd', m.id
  ), wacht as (
    select 'aanmelding' as soort, a.id::text, a.naam as titel, a.wijk_code, a.buurt_code, s.op as sinds,
      null::timestamptz as uiterlijk,
      case when a.bevestigd_op is null then 'bevestigen' when s.soort = 'aangevuld' then 'antwoord_lezen' else 'aanmelding_lezen' end as wat,
      a.behandelaar, null::text as niet
    from public.aanmelding a cross join lateral prive.laatste_stap('aanmelding', a.id) s
    where a.status = 'ingediend'
    union all
    select 'aanvraag', a.id::text, a.titel, a.wijk_code, a.buurt_code, s.op,
      case when a.status in ('ingediend', 'in_behandeling')
        then coalesce(r.stemmen_vanaf_op, r.besluit_op::timestamp at time zone 'Europe/Amsterdam') end,
      case
        when a.status = 'ingediend' then 'oppakken'
        when a.status in ('toegekend', 'deels_toegekend') then 'starten'
        when a.bevestigd_op is null then 'bevestigen'
        when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'voorleggen'
      end,
      a.behandelaar, null
    from public.aanvraag a
    join public.ronde r on r.id = a.ronde_id
    cross join lateral prive.laatste_stap('aanvraag', a.id) s
    where a.status in ('ingediend', 'in_behandeling', 'toegekend', 'deels_toegekend')
    union all
    select 'feedback', f.id::text, left(coalesce(f.tekst, f.wens, ''), 120), f.wijk_code, f.buurt_code, s.op,
      (s.op at time zone 'Europe/Amsterdam' + make_interval(days => feedback_dagen)) at time zone 'Europe/Amsterdam',
      case f.status when 'heropend' then 'opnieuw_antwoorden' else 'antwoorden' end,
      f.behandelaar, case when f.over = 'makelaar' then f.over_id end
    from public.feedback f cross join lateral prive.laatste_stap('feedback', f.id) s
    where f.status in ('nieuw', 'heropend')
    union all
    select 'feedback', f.id::text, left(p.gezegd, 120), f.wijk_code, f.buurt_code, p.gepubliceerd_op,
      (p.belofte_op + 1)::timestamp at time zone 'Europe/Amsterdam', 'belofte', f.behandelaar, null
    from public.feedback_publiek p join public.feedback f on f.id = p.feedback_id
    where p.belofte_op is not null and p.gedaan_op is null and f.status <> 'heropend'
    union all
    select b.dossier_soort::text, b.dossier_id::text, d ->> 'nummer', d ->> 'wijk_code', d ->> 'buurt_code', b.opgegeven_op, null,
      'mail_mislukt', (d ->> 'behandelaar')::uuid, null
    from prive.bericht b cross join lateral prive.dossier(b.dossier_soort, b.dossier_id) d
    where b.opgegeven_op is not null and d is not null
    union all
    select o.soort, o.id, o.naam, o.wijk_code, o.buurt_code, o.gecontroleerd_op::timestamp at time zone 'Europe/Amsterdam', null,
      'nakijken', null, null
    from (
      select 'plek' as soort, p.id, p.naam, p.wijk_code, p.buurt_code, p.gecontroleerd_op, p.status from public.plek p
      union all
      select 'initiatief', i.id, i.naam, i.wijk_code, i.buurt_code, i.gecontroleerd_op, i.status from public.initiatief i
      where i.fase is distinct from 'gestopt'
    ) o
    where o.status = 'gepubliceerd' and (o.gecontroleerd_op is null or o.gecontroleerd_op <
      (select (prive.nu() at time zone 'Europe/Amsterdam')::date - make_interval(months => vers_maanden)))
  )
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    coalesce(w.behandelaar, case
      when w.niet is not null then prive.makelaar_van(w.wijk_code, w.buurt_code, w.niet)
      else coalesce(b.medewerker_id, z.medewerker_id)
    end)
  from wacht w
  left join zorgt b on b.buurt_code = w.buurt_code
  left join zorgt z on z.wijk_code = w.wijk_code
$$;

ALTER FUNCTION prive.werkvoorraad(feedback_dagen integer, vers_maanden integer) OWNER TO postgres;

--
-- Name: FUNCTION werkvoorraad(feedback_dagen integer, vers_maanden integer); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.werkvoorraad(feedback_dagen integer, vers_maanden integer) IS 'Everything that waits for staff. sinds: since when (null: nobody knows); uiterlijk: the end of a term, if any; van_wie: the medewerker, null for the beheerders. feedback_dagen and vers_maanden come from stad.ts.';

--
-- Name: wijzig_dossier(public.dossier_soort, uuid, jsonb); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  plaats record;
  a public.aanvraag;
  r public.ronde;
  fout text;
  eigen bigint;
begin
  if gegevens ? 'buurt' then
    select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
    if plaats.wijk_code is null then return 'buurt_onbekend'; end if;
  end if;
  if dossier = 'aanmelding' and gegevens ? 'naam' then
    update public.aanmelding m
    set naam = gegevens ->> 'naam', omschrijving = gegevens ->> 'omschrijving', themas = prive.lijst(gegevens -> 'themas'),
      wijk_code = plaats.wijk_code, buurt_code = plaats.buurt_code, adres = gegevens ->> 'adres',
      lat = (gegevens ->> 'lat')::double precision, lon = (gegevens ->> 'lon')::double precision, website = gegevens ->> 'website'
    where m.id = wijzig_dossier.id;
  elsif dossier = 'aanvraag' and gegevens ? 'titel' then
    select * into a from public.aanvraag q where q.id = wijzig_dossier.id;
    select * into r from public.ronde q where q.id = a.ronde_id;
    eigen := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
    fout := prive.aanvraag_fout(gegevens, r, plaats.wijk_code);
    if fout is not null then return fout; end if;
    update public.aanvraag q
    set titel = gegevens ->> 'titel', plan = gegevens ->> 'plan', doelgroep = gegevens ->> 'doelgroep', wanneer = gegevens ->> 'wanneer',
      wanneer_van = (gegevens ->> 'wanneer_van')::date, prioriteit_id = gegevens ->> 'prioriteit', wijk_code = plaats.wijk_code,
      buurt_code = plaats.buurt_code, eigen_bijdrage_cent = eigen, minimumbedrag_cent = (gegevens ->> 'minimumbedrag_cent')::bigint,
      gevraagd_cent = prive.gevraagd_cent(gegevens -> 'posten', eigen)
    where q.id = wijzig_dossier.id;
    perform prive.schrijf_posten(wijzig_dossier.id, gegevens -> 'posten');
  end if;
  update prive.contact c
  set naam = case when gegevens ? 'contact_naam' then gegevens ->> 'contact_naam' else c.naam end,
    email = case when gegevens ? 'contact_email' then lower(gegevens ->> 'contact_email') else c.email end,
    telefoon = case when gegevens ? 'contact_telefoon' then gegevens ->> 'contact_telefoon' else c.telefoon end
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
  perform prive.schrijf_gebeurtenis(dossier, wijzig_dossier.id, 'gewijzigd', 'indiener');
  return null;
end
$$;

ALTER FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb) OWNER TO postgres;

--
-- Name: FUNCTION wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb) IS 'Replaces what the form asked (when its first field is there) and the contact fields that are given. Returns a code of what does not fit, or null.';

--
-- Name: willekeur(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.willekeur() RETURNS bytea
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) $$;

ALTER FUNCTION prive.willekeur() OWNER TO postgres;

--
-- Name: FUNCTION willekeur(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.willekeur() IS '32 bytes made of 244 random bits.';

--
-- Name: wis_dossier(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  perform prive.wis_persoon(dossier, wis_dossier.id);
  delete from public.gebeurtenis g where g.dossier_soort = dossier and g.dossier_id = wis_dossier.id;
  case dossier
    when 'aanmelding' then delete from public.aanmelding a where a.id = wis_dossier.id;
    when 'aanvraag' then delete from public.aanvraag a where a.id = wis_dossier.id;
    when 'feedback' then delete from public.feedback f where f.id = wis_dossier.id;
  end case;
end
$$;

ALTER FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) OWNER TO opschoner;

--
-- Name: FUNCTION wis_dossier(dossier public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) IS 'Removes a dossier with everything that belongs to it.';

--
-- Name: wis_persoon(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from prive.contact c where c.dossier_soort = dossier and c.dossier_id = wis_persoon.id;
  get diagnostics aantal = row_count;
  delete from prive.volgcode v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.bericht b where b.dossier_soort = dossier and b.dossier_id = wis_persoon.id;
  return aantal;
end
$$;

ALTER FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) OWNER TO opschoner;

--
-- Name: FUNCTION wis_persoon(dossier public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) IS 'Removes who is behind a dossier: contact, codes and mail. Returns how many contacts.';

--
-- Name: wis_woorden(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: opschoner
--

CREATE FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from public.gebeurtenis_tekst t using public.gebeurtenis g
  where g.id = t.gebeurtenis_id and g.dossier_soort = dossier and g.dossier_id = wis_woorden.id and (g.door = 'indiener' or not t.zichtbaar);
  get diagnostics aantal = row_count;
  if dossier = 'feedback' then
    update public.feedback f set tekst = null, wens = null where f.id = wis_woorden.id;
  end if;
  return aantal;
end
$$;

ALTER FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) OWNER TO opschoner;

--
-- Name: FUNCTION wis_woorden(dossier public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: opschoner
--

COMMENT ON FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) IS 'Removes what the applicant wrote along the way, and notes about it; the steps, reasons and decisions stay.';

--
-- Name: zet_ronde(text, public.ronde_status, public.partij, text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text DEFAULT NULL::text) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  gelukt boolean;
begin
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde r set status = naar, reden = coalesce(nullif(btrim(waarom), ''), r.reden) where r.id = welke;
  gelukt := found;
  perform set_config('portaal.ronde_door', '', true);
  return gelukt;
end
$$;

ALTER FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text) OWNER TO postgres;

--
-- Name: FUNCTION zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text) IS 'Takes one step of a ronde; false when the table of steps does not have it.';

--
-- Name: zet_status(public.dossier_soort, uuid, text, public.partij, text, bigint); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text DEFAULT NULL::text, bedrag_cent bigint DEFAULT NULL::bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  van text;
  nu timestamptz := prive.nu();
begin
  execute format('select status::text from public.%I where id = $1 for update', dossier) into van using zet_status.id;
  perform set_config('portaal.door', door::text, true);
  case dossier
    when 'aanmelding' then
      update public.aanmelding a
      set status = naar::public.aanmelding_status,
        afgesloten_op = case when naar in ('gepubliceerd', 'afgewezen', 'ingetrokken') then nu end
      where a.id = zet_status.id;
    when 'aanvraag' then
      update public.aanvraag a
      set status = naar::public.aanvraag_status,
        toegekend_cent = coalesce(zet_status.bedrag_cent, a.toegekend_cent),
        afgesloten_op = case when naar in ('afgewezen', 'afgerond', 'buiten_behandeling', 'ingetrokken') then nu end
      where a.id = zet_status.id;
    when 'feedback' then
      update public.feedback f
      set status = naar::public.feedback_status,
        beantwoord_op = case when naar = 'beantwoord' then nu else f.beantwoord_op end,
        afgesloten_op = case when naar = 'afgesloten' then nu end
      where f.id = zet_status.id;
  end case;
  perform set_config('portaal.door', '', true);
  return prive.schrijf_gebeurtenis(
    dossier, zet_status.id,
    case
      when van in ('vraag_gesteld', 'aanvulling_gevraagd') and naar in ('ingediend', 'in_behandeling')
        then case door when 'indiener' then 'aangevuld' else 'vraag_vervallen' end
      when naar = 'afgerond' and door = 'indiener' then 'eindverslag'
      when naar = 'afgesloten' and door = 'indiener' then 'geholpen'
      else naar
    end::public.gebeurtenis_soort,
    door, nullif(btrim(tekst), ''), true, van, naar
  );
end
$_$;

ALTER FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint) OWNER TO postgres;

--
-- Name: FUNCTION zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint) IS 'Takes one step, with its gebeurtenis; the triggers refuse a wrong one. bedrag_cent: awarded, in euro cents. Returns the id of the gebeurtenis.';

--
-- Name: zoek_gebied(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select g.wijk_code, g.buurt_code from (
    select b.wijk_code, b.code as buurt_code from public.buurt b where b.code = zoek_gebied.code and b.status = 'gepubliceerd'
    union all
    select w.code, null from public.wijk w where w.code = zoek_gebied.code and w.status = 'gepubliceerd'
  ) g limit 1
$$;

ALTER FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) OWNER TO postgres;

--
-- Name: FUNCTION zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) IS 'The wijk and buurt of a code; in a city without buurten the code of a wijk. Nulls: unknown.';

--
-- Name: aanmelding_indienen(jsonb, text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanmelding', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k, gegevens ->> 'uitdaging');
  plaats record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('aanmelding', antwoord); end if;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.aanmelding
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal, bevestigd_op, ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanmelding', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

ALTER FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) OWNER TO postgres;

--
-- Name: FUNCTION aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) IS 'gegevens: {naam, omschrijving, themas, buurt, adres, lat, lon, website, contact_naam, contact_email, contact_telefoon, akkoord_versie, uitdaging}. {nummer, status: nieuw|herhaald} or {fout}.';

--
-- Name: aanmelding_stap(uuid, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text DEFAULT NULL::text, gegevens jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text := prive.stap_kan('aanmelding', aanmelding_stap.id, naar, tekst);
  initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if naar = 'gepubliceerd' then initiatief := prive.publiceer_aanmelding(aanmelding_stap.id, coalesce(gegevens, '{}')); end if;
  perform prive.meld_stap('aanmelding', aanmelding_stap.id,
    prive.zet_status('aanmelding', aanmelding_stap.id, naar, prive.rol()::text::public.partij, tekst));
  return jsonb_build_object('stand', naar, 'initiatief_id', initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb) OWNER TO postgres;

--
-- Name: FUNCTION aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb) IS 'For staff: brings an aanmelding to naar. tekst: the question or the reason. gegevens, when publishing: {naam, omschrijving, themas, fase, precisie}. {stand, initiatief_id} or {fout}.';

--
-- Name: aanvraag_indienen(jsonb, text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanvraag', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k, gegevens ->> 'uitdaging');
  plaats record;
  r public.ronde;
  fout text;
  eigen bigint := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('aanvraag', antwoord); end if;
  -- Closing a ronde waits until this request is in, or this request sees it closed.
  select * into r from public.ronde o where o.slug = gegevens ->> 'ronde' and o.status <> 'concept' for share;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  fout := case
    when r.id is null then 'ronde_onbekend'
    when r.status <> 'open_voor_aanvragen' or prive.nu() < r.opent_op or prive.nu() >= r.sluit_op then 'ronde_gesloten'
    else prive.aanvraag_fout(gegevens, r, plaats.wijk_code)
  end;
  if fout is not null then return prive.laat_los(s, jsonb_build_object('fout', fout)); end if;
  insert into public.aanvraag (
    nummer, ronde_id, titel, plan, doelgroep, wanneer, wanneer_van, prioriteit_id, wijk_code, buurt_code,
    eigen_bijdrage_cent, minimumbedrag_cent, gevraagd_cent, kanaal, bevestigd_op, ingediend_op
  ) values (
    prive.nieuw_nummer('B'), r.id, gegevens ->> 'titel', gegevens ->> 'plan', gegevens ->> 'doelgroep', gegevens ->> 'wanneer',
    (gegevens ->> 'wanneer_van')::date, gegevens ->> 'prioriteit', plaats.wijk_code, plaats.buurt_code,
    eigen, (gegevens ->> 'minimumbedrag_cent')::bigint, prive.gevraagd_cent(gegevens -> 'posten', eigen), k,
    case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  perform prive.schrijf_posten(nieuw, gegevens -> 'posten');
  antwoord := prive.rond_af(s, prive.maak_dossier('aanvraag', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanvraag', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

ALTER FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) OWNER TO postgres;

--
-- Name: FUNCTION aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) IS 'gegevens: {ronde (slug), titel, plan, doelgroep, wanneer, wanneer_van, prioriteit, posten: [{omschrijving, bedrag_cent}], eigen_bijdrage_cent, minimumbedrag_cent, buurt, contact_naam, contact_email, contact_telefoon, akkoord_versie, uitdaging}, euro cents. {nummer, status: nieuw|herhaald} or {fout}.';

--
-- Name: aanvraag_stap(uuid, text, text, bigint, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text DEFAULT NULL::text, bedrag_cent bigint DEFAULT NULL::bigint, initiatief_id text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  gevraagd bigint;
  bedrag bigint;
  eigen_initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent, a.initiatief_id into gevraagd, eigen_initiatief from public.aanvraag a
    where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar = 'in_behandeling' then
    update public.aanvraag a set behandelaar = coalesce(a.behandelaar, (select prive.medewerker_id()))
      where a.id = aanvraag_stap.id;
  end if;
  perform prive.meld_stap('aanvraag', aanvraag_stap.id,
    prive.zet_status('aanvraag', aanvraag_stap.id, naar, prive.rol()::text::public.partij, tekst, bedrag),
    'stap', jsonb_strip_nulls(jsonb_build_object('toegekend_cent', bedrag, 'gevraagd_cent', gevraagd)));
  if bedrag is not null then
    eigen_initiatief := prive.initiatief_bij(aanvraag_stap.id, coalesce(aanvraag_stap.initiatief_id, eigen_initiatief));
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id', eigen_initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) OWNER TO postgres;

--
-- Name: FUNCTION aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) IS 'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro cents (default all that was asked); initiatief_id: joins that one. {stand, toegekend_cent, initiatief_id} or {fout}.';

--
-- Name: advies_geven(text, uuid, public.advies_soort, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  wie public.adviseur;
begin
  -- The same lock as voting: opening the vote waits for an advies that is being kept, and none comes after.
  select * into r from public.ronde q where q.slug = advies_geven.ronde for share;
  select * into wie from public.adviseur q where q.ronde_id = r.id and q.email = (select prive.eigen_email());
  if wie.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  if r.status not in ('open_voor_aanvragen', 'beoordeling') then return '{"fout": "advies_gesloten"}'; end if;
  if not exists (select from public.aanvraag a where a.id = advies_geven.aanvraag and a.ronde_id = r.id
    and a.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  insert into public.advies as v (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst, gewijzigd_op)
  values (r.id, advies_geven.aanvraag, wie.id, wie.functie, advies_geven.advies, btrim(advies_geven.tekst), prive.nu())
  on conflict (aanvraag_id, adviseur_id) do update
    set advies = excluded.advies, tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op;
  return '{"bewaard": true}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) OWNER TO postgres;

--
-- Name: FUNCTION advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) IS 'For an adviser of this ronde, until voting opens: writes or changes the advies on one request. {bewaard} or {fout}.';

--
-- Name: belang_melden(text, uuid, boolean); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = belang_melden.ronde and j.email = (select prive.eigen_email());
  if lid.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling', 'stemmen') or r.status = 'stemmen'
    and prive.nu() >= r.stemmen_tot_op then
    return '{"fout": "stemmen_gesloten"}';
  end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id) then return '{"fout": "al_gestemd"}'; end if;
  if not exists (select from public.aanvraag q where q.id = belang_melden.aanvraag and q.ronde_id = r.id
    and q.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  perform set_config('portaal.belang', 'ja', true);
  if belang_melden.belang then
    insert into public.belang (jurylid_id, aanvraag_id, bron) values (lid.id, belang_melden.aanvraag, 'zelf')
      on conflict do nothing;
  else
    delete from public.belang q where q.jurylid_id = lid.id and q.aanvraag_id = belang_melden.aanvraag
      and q.bron = 'zelf';
  end if;
  perform set_config('portaal.belang', '', true);
  return jsonb_build_object('belang', exists (select from prive.belangen(lid) b where b = belang_melden.aanvraag));
end
$$;

ALTER FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) OWNER TO postgres;

--
-- Name: FUNCTION belang_melden(ronde text, aanvraag uuid, belang boolean); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) IS 'For a juror, before voting: declares a belang in one request, or takes it back; one that the database set stays. {belang} or {fout}.';

--
-- Name: bericht_mislukt(uuid, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with klaar as (
    update prive.bericht b
    set bezet_tot = null,
      laatste_fout = nullif(left(regexp_replace(fout, '\S+@\S+', '(adres)', 'g'), 300), ''),
      volgende_poging_op = (select prive.nu())
        + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1), interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then (select prive.nu()) end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op) from klaar k limit 1
$$;

ALTER FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) OWNER TO postgres;

--
-- Name: FUNCTION bericht_mislukt(bericht_id uuid, fout text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) IS 'The mail could not be sent: tried again after 1, 2, 4 … minutes, at most 6 hours, and given up after 12 times. {opgegeven, volgende_poging_op}; null when there was nothing to do.';

--
-- Name: bericht_verzonden(uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.bericht_verzonden(bericht_id uuid) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with klaar as (
    update prive.bericht b
    set verzonden_op = (select prive.nu()), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null
    returning 1
  )
  select exists (select from klaar)
$$;

ALTER FUNCTION public.bericht_verzonden(bericht_id uuid) OWNER TO postgres;

--
-- Name: FUNCTION bericht_verzonden(bericht_id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.bericht_verzonden(bericht_id uuid) IS 'The mail was taken by the mail server: its content goes. False when that was known already.';

--
-- Name: berichten_claimen(integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  gekozen uuid[];
begin
  with vrij as (
    select b.id, b.bundel from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu and (b.bezet_tot is null or b.bezet_tot <= nu)
      -- Who locks the first of a bundle has all of it.
      and not exists (
        select from prive.bericht e
        where e.bundel = b.bundel and e.id < b.id and e.verzonden_op is null and e.opgegeven_op is null
      )
      -- "Staat online" goes out when it is; after a day without a build the mail says that it will be.
      and (b.gegevens ->> 'naar' is distinct from 'gepubliceerd' or b.gemaakt_op <= nu - interval '1 day' or exists (
        select from public.aanmelding a where a.id = b.dossier_id and prive.staat_online(a.initiatief_id)
      ))
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    where b.id in (select v.id from vrij v) or b.bundel in (select v.bundel from vrij v)
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, not b.gegevens ? 'overig', nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', m.id, 'message_id', case when m.bundel is null then m.deel[1] ->> 'message_id' else 'samen.' || m.bundel end,
      'soort', case when cardinality(m.deel) = 1 then m.deel[1] ->> 'soort' else 'samen' end, 'aan', m.aan, 'poging', m.poging,
      'gegevens', case when cardinality(m.deel) = 1 then m.deel[1] -> 'gegevens' else jsonb_build_object('delen', to_jsonb(m.deel)) end
    ) order by m.sinds)
    from (
      select coalesce(b.bundel, b.id) as id, b.bundel, b.aan, max(b.pogingen) as poging, min(b.gemaakt_op) as sinds, array_agg(jsonb_build_object(
        'message_id', b.message_id, 'soort', b.soort,
        'gegevens', (b.gegevens - 'code_hash')
          || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
            select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel') order by d ->> 'nummer')
            from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
          )) end
          || case when b.gegevens ->> 'naar' is distinct from 'gepubliceerd' then '{}' else (
            select jsonb_build_object('online', jsonb_agg(i.slug) -> 0) from public.aanmelding a join public.initiatief i on i.id = a.initiatief_id
            where a.id = b.dossier_id and prive.staat_online(i.id)
          ) end
      ) order by b.soort = 'nieuwe_code', b.gemaakt_op, b.message_id) as deel
      from prive.bericht b where b.id = any (gekozen)
      group by coalesce(b.bundel, b.id), b.bundel, b.aan
    ) m
  ), '[]');
end
$$;

ALTER FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) OWNER TO postgres;

--
-- Name: FUNCTION berichten_claimen(hoeveel integer, lease_seconden integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) IS 'Leases at most hoeveel (100) mails that are due, for so many seconds. Array of {id, message_id, soort, aan, poging, gegevens}; what goes to one address at 18:00 is one, of soort samen with {delen}. An expired lease is given out again.';

--
-- Name: berichten_opgegeven(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.berichten_opgegeven() RETURNS TABLE(id uuid, dossier_soort public.dossier_soort, dossier_id uuid, nummer text, soort text, gemaakt_op timestamp with time zone, opgegeven_op timestamp with time zone, pogingen integer, fout text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select b.id, b.dossier_soort, b.dossier_id, prive.dossier(b.dossier_soort, b.dossier_id) ->> 'nummer', b.soort,
    b.gemaakt_op, b.opgegeven_op, b.pogingen, b.laatste_fout
  from prive.bericht b
  where b.opgegeven_op is not null and (select prive.rol()) is not null
    and (b.dossier_id is null or b.dossier_id <> all ((select prive.klachten_over_mij())::uuid[]))
  order by b.opgegeven_op desc
$$;

ALTER FUNCTION public.berichten_opgegeven() OWNER TO postgres;

--
-- Name: FUNCTION berichten_opgegeven(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.berichten_opgegeven() IS 'For staff: mails that could not be delivered, without address or content, so that somebody can call.';

--
-- Name: betaling_vastleggen(uuid, public.betaling_soort, bigint, date); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  a public.aanvraag;
  som jsonb;
  nieuw uuid;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into a from public.aanvraag q where q.id = betaling_vastleggen.aanvraag for update;
  if a.id is null or a.toegekend_cent is null then return '{"fout": "onbekend"}'; end if;
  select jsonb_object_agg(s.soort, s.cent) into som from (
    select x as soort, coalesce(sum(t.bedrag_cent), 0) + case when x = betaling_vastleggen.soort then betaling_vastleggen.bedrag_cent else 0 end as cent
    from unnest(enum_range(null::public.betaling_soort)) x left join public.betaling t on t.aanvraag_id = a.id and t.soort = x group by x
  ) s;
  if (som ->> 'betaald')::bigint > a.toegekend_cent or (som ->> 'besteed')::bigint + (som ->> 'teruggekomen')::bigint > (som ->> 'betaald')::bigint then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
  values (a.ronde_id, a.id, betaling_vastleggen.soort, betaling_vastleggen.bedrag_cent, betaling_vastleggen.dag) returning id into nieuw;
  return jsonb_build_object('id', nieuw) || som;
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) OWNER TO postgres;

--
-- Name: FUNCTION betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) IS 'For a beheerder: what was paid for an awarded request, spent, or given back, in euro cents; never more paid than awarded, nor more spent and returned than paid. {id, betaald, besteed, teruggekomen: totals} or {fout}.';

--
-- Name: betaling_verwijderen(uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.betaling_verwijderen(id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  delete from public.betaling b where b.id = betaling_verwijderen.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  return '{"verwijderd": true}';
end
$$;

ALTER FUNCTION public.betaling_verwijderen(id uuid) OWNER TO postgres;

--
-- Name: FUNCTION betaling_verwijderen(id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.betaling_verwijderen(id uuid) IS 'For a beheerder: takes back an amount that was entered by mistake; the logboek keeps that it was there. {verwijderd} or {fout}.';

--
-- Name: collegas(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.collegas() RETURNS TABLE(id uuid, naam text, rol public.medewerker_rol)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id, m.naam, m.rol from public.medewerker m
  where (select prive.rol()) is not null and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  order by m.naam, m.id
$$;

ALTER FUNCTION public.collegas() OWNER TO postgres;

--
-- Name: FUNCTION collegas(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.collegas() IS 'For staff: who works here now, by name; no addresses.';

--
-- Name: contact_lezen(public.dossier_soort, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  gevonden jsonb;
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  if prive.dossier(contact_lezen.dossier_soort, contact_lezen.dossier_id) is null then
    return '{"fout": "onbekend"}';
  end if;
  select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon) into gevonden
  from prive.contact c
  where c.dossier_soort = contact_lezen.dossier_soort and c.dossier_id = contact_lezen.dossier_id;
  if gevonden is null then return jsonb_build_object('fout', 'onbekend'); end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', contact_lezen.dossier_id::text);
  return gevonden;
end
$$;

ALTER FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) OWNER TO postgres;

--
-- Name: FUNCTION contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) IS 'For staff, to call or write the applicant of one dossier; each look is a line in the logboek. {naam, email, telefoon} or {fout}.';

--
-- Name: contactpersoon(public.dossier_soort, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  wie text := prive.eigenaar(contactpersoon.dossier_soort, contactpersoon.dossier_id);
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  return coalesce(
    (select jsonb_build_object('soort', 'makelaar', 'makelaar_id', m.id, 'naam', m.naam, 'medewerker_id', m.medewerker_id)
     from public.makelaar m where m.id = wie),
    jsonb_build_object('soort', 'beheerder')
  );
end
$$;

ALTER FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) OWNER TO postgres;

--
-- Name: FUNCTION contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) IS 'For staff: in whose inbox this dossier lies. {soort: makelaar, makelaar_id, naam, medewerker_id}, {soort: beheerder}, or {fout}.';

--
-- Name: dossier_actie(text, text, jsonb, text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'intrekken', 'eindverslag', 'geholpen') then
    return '{"fout": "onbekende_actie"}';
  end if;
  -- Taking everything back removes the code too: its repetition is answered before the code is looked for.
  if not exists (select from prive.inzending i where i.sleutel = s and i.antwoord is not null) then
    select * into o from prive.open_code(code_hash, afzender, gegevens ->> 'nummer');
    if o.fout is not null then return o.fout; end if;
  end if;
  -- Counted per code: what others sent from the same address keeps nobody from their own dossier.
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', 'code ' || lower(code_hash), 'site', null);
  if antwoord is not null then return antwoord; end if;
  if o.id is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  execute format('select true from public.%I where id = $1 for update', o.soort) into bestaat using o.id;
  if bestaat is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  perform prive.bevestig(o.soort, o.id, 'indiener');
  antwoord := prive.voer_actie_uit(o.soort, o.id, actie, gegevens);
  if antwoord ? 'fout' then return prive.laat_los(s, antwoord); end if;
  return prive.rond_af(s, antwoord);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

ALTER FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) OWNER TO postgres;

--
-- Name: FUNCTION dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) IS 'actie: aanvullen {tekst}, wijzigen {the fields of the form, contact fields}, intrekken {tekst}, eindverslag {tekst, besteed_cent}, geholpen {geholpen: ja|nee, tekst}, bevestigen, wis; each may name a nummer. {soort, stand, status: nieuw|herhaald}, {gewist: alles|persoon} or {fout}.';

--
-- Name: dossier_bekijken(public.dossier_soort, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  d jsonb := prive.dossier(dossier_soort, dossier_bekijken.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  -- Who somebody is, is read apart, and that is noted.
  return prive.dossier_volledig(dossier_soort, dossier_bekijken.id) - 'contact' || jsonb_build_object(
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code',
    'makelaar_id', d -> 'makelaar_id',
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null)
      from prive.contact c
      where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'behandelaar', (
      select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
        'telling', t.telling, 'intern', g.soort = 'notitie'
      ) order by g.id)
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;

ALTER FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier_bekijken(dossier_soort public.dossier_soort, id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) IS 'For staff: a whole dossier with what was written among staff and by whom, without who sent it (contact_lezen tells that, and notes it). As dossier_lezen, with bereikbaar and behandelaar; or {fout}.';

--
-- Name: dossier_bevestigen(public.dossier_soort, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_bevestigen.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('bevestigd', prive.bevestig(dossier_soort, dossier_bevestigen.id, prive.rol()::text::public.partij));
end
$$;

ALTER FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier_bevestigen(dossier_soort public.dossier_soort, id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) IS 'For staff, after a call: this applicant can be reached. {bevestigd: false when that was known} or {fout}.';

--
-- Name: dossier_lezen(text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  o record;
begin
  select * into o from prive.open_code(code_hash, afzender, nummer);
  if o.fout is not null then return o.fout; end if;
  perform prive.bevestig(o.soort, o.id, 'indiener');
  return prive.dossier_volledig(o.soort, o.id) || jsonb_build_object('dossiers', (
    select jsonb_agg(jsonb_build_object('soort', v.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status') order by d ->> 'nummer')
    from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
    where v.hash = lower(code_hash) and v.ingetrokken_op is null
  ));
end
$$;

ALTER FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) OWNER TO postgres;

--
-- Name: FUNCTION dossier_lezen(code_hash text, afzender text, nummer text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) IS 'The dossier of a code: {soort, nummer, titel, status, kanaal, bevestigd_op, ingediend_op, inhoud, contact, gebeurtenissen, contactpersoon, ronde, publiek, initiatief, reactie, berichten, dossiers}, or {fout: onbekend|te_vaak}. dossiers: all that this code opens; nummer chooses. Reading confirms the address.';

--
-- Name: dossier_overdragen(public.dossier_soort, uuid, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  wie text := (select c.naam from public.collegas() c where c.id = dossier_overdragen.naar);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if wie is null or prive.dossier(dossier_soort, dossier_overdragen.id) is null then
    return '{"fout": "onbekend"}';
  end if;
  -- Nobody handles what was said about oneself.
  if dossier_soort = 'feedback' and dossier_overdragen.id in (select prive.klachtbanden(naar)) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  execute format('update public.%I set behandelaar = $1 where id = $2', dossier_soort)
    using naar, dossier_overdragen.id;
  perform prive.schrijf_gebeurtenis(dossier_soort, dossier_overdragen.id, 'notitie', prive.rol()::text::public.partij,
    format('Overgedragen aan %s.', wie), false);
  return jsonb_build_object('naam', wie);
end
$_$;

ALTER FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) IS 'For staff: this medewerker goes on with a dossier; it is noted among staff. {naam} or {fout}.';

--
-- Name: dossier_wissen(public.dossier_soort, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_wissen.id) is null then return '{"fout": "onbekend"}'; end if;
  return prive.neem_terug(dossier_soort, dossier_wissen.id, 'beheerder');
end
$$;

ALTER FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier_wissen(dossier_soort public.dossier_soort, id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) IS 'For a beheerder, when somebody without a code asks to take the data back. {gewist: alles|persoon} or {fout}.';

--
-- Name: feedback_antwoord(uuid, text, text, text, date); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text DEFAULT NULL::text, belofte_op date DEFAULT NULL::date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text := prive.stap_kan('feedback', feedback_antwoord.id, 'beantwoord', reactie);
  f public.feedback;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select * into f from public.feedback q where q.id = feedback_antwoord.id;
  if f.over <> 'makelaar' and nullif(btrim(gezegd), '') is not null then
    insert into public.feedback_publiek as p
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, gezegd_door, reactie, wat_gedaan, gedaan_op, belofte_op, gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd),
      case when btrim(gezegd) in (btrim(f.tekst), btrim(f.wens)) then 'indiener' else 'makelaar' end::public.partij, btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null then (prive.nu() at time zone 'Europe/Amsterdam')::date end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, gezegd_door = excluded.gezegd_door, reactie = excluded.reactie, wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
      belofte_op = excluded.belofte_op;
  end if;
  perform prive.meld_stap('feedback', f.id,
    prive.zet_status('feedback', f.id, 'beantwoord', prive.rol()::text::public.partij, reactie), 'feedback_reactie',
    jsonb_build_object('vraag_geholpen', f.geholpen is null));
  return jsonb_build_object('stand', 'beantwoord', 'gepubliceerd', exists (select from public.feedback_publiek p where p.feedback_id = f.id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) OWNER TO postgres;

--
-- Name: FUNCTION feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) IS 'For staff, but never about oneself: answers feedback, and publishes it when gezegd (rewritten, without personal data) is given; feedback about a makelaar is never published. {stand, gepubliceerd} or {fout}.';

--
-- Name: feedback_gedaan(uuid, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.feedback_gedaan(id uuid, wat_gedaan text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if nullif(btrim(wat_gedaan), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  update public.feedback_publiek p
  set wat_gedaan = btrim(feedback_gedaan.wat_gedaan),
    gedaan_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  where p.feedback_id = feedback_gedaan.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.feedback_gedaan(id uuid, wat_gedaan text) OWNER TO postgres;

--
-- Name: FUNCTION feedback_gedaan(id uuid, wat_gedaan text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.feedback_gedaan(id uuid, wat_gedaan text) IS 'For staff: what was promised was done, today. {stand} or {fout}.';

--
-- Name: feedback_indienen(jsonb, text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('feedback', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k, gegevens ->> 'uitdaging');
  het_onderwerp public.feedback_over;
  plaats record;
  onderwerp record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('feedback', antwoord); end if;
  het_onderwerp := (gegevens ->> 'over')::public.feedback_over;
  select * into onderwerp from prive.onderwerp_gebied(het_onderwerp, gegevens ->> 'over_id');
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if onderwerp.bekend is null then return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}'); end if;
  if gegevens ->> 'buurt' is not null and plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal, bevestigd_op, ingediend_op)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer, gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

ALTER FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) OWNER TO postgres;

--
-- Name: FUNCTION feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) IS 'gegevens: {over, over_id, gezicht, tekst, wens, buurt, contact_email, akkoord_versie, uitdaging}. {nummer, status: nieuw|herhaald} or {fout}.';

--
-- Name: foto_bewaren(text, text, text, text, integer, integer, integer, integer, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  bekend boolean;
  aantal integer;
  laatste integer;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  bekend := case over
    when 'plek' then exists (select from public.plek p where p.id = over_id)
    when 'initiatief' then exists (select from public.initiatief i where i.id = over_id)
    when 'makelaar' then exists (select from public.makelaar m where m.id = over_id)
  end;
  if bekend is not true then return '{"fout": "onbekend"}'; end if;
  if not prive.is_kale_webp(decode(groot, 'base64'), breedte, hoogte)
    or not prive.is_kale_webp(decode(klein, 'base64'), klein_breedte, klein_hoogte) then return '{"fout": "onleesbaar"}'; end if;
  -- Two at once would count the same photos, and get the same place in the order.
  perform pg_advisory_xact_lock(hashtextextended('beeld ' || over || ' ' || over_id, 0));
  select count(*), coalesce(max(b.volgorde), 0) into aantal, laatste from public.beeld b
    where over_id = case over when 'plek' then b.plek_id when 'initiatief' then b.initiatief_id else b.makelaar_id end;
  if aantal >= 8 then return '{"fout": "te_veel_fotos"}'; end if;
  insert into public.beeld (plek_id, initiatief_id, makelaar_id, alt, maker, volgorde, breedte, hoogte, klein_breedte, kenmerk, groot, klein)
  values (
    case over when 'plek' then over_id end, case over when 'initiatief' then over_id end, case over when 'makelaar' then over_id end,
    foto_bewaren.alt, foto_bewaren.maker, least(laatste + 1, 1000),
    foto_bewaren.breedte, foto_bewaren.hoogte, foto_bewaren.klein_breedte,
    left(encode(sha256(decode(foto_bewaren.groot, 'base64')), 'hex'), 12), foto_bewaren.groot, foto_bewaren.klein
  ) returning id into nieuw;
  return jsonb_build_object('id', nieuw);
end
$$;

ALTER FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) OWNER TO postgres;

--
-- Name: FUNCTION foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) IS 'For staff: keeps a photo of a plek, initiatief or makelaar, at the end of its order; at most 8 each. groot and klein: bare WebP, base64. {id} or {fout}.';

--
-- Name: geschiedenis(text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.geschiedenis(tabel text, rij text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null or geschiedenis.tabel = 'medewerker' and prive.rol() <> 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', m.naam, 'handeling', l.handeling, 'velden', l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij and k.handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')
      order by k.op desc, k.id desc limit 50
    ) l
    left join public.medewerker m on m.id = l.medewerker_id
  ), '[]');
end
$$;

ALTER FUNCTION public.geschiedenis(tabel text, rij text) OWNER TO postgres;

--
-- Name: FUNCTION geschiedenis(tabel text, rij text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.geschiedenis(tabel text, rij text) IS 'For staff: the last 50 changes of one row of public content, newest first: [{op, wie: null for an import, handeling, velden}] or {fout}.';

--
-- Name: grenzen_importeren(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.grenzen_importeren(rijen jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
declare
  onbekend text;
  wijken integer;
  buurten integer;
begin
  select string_agg(coalesce(r.soort, '?') || ' ' || coalesce(r.code, '?'), ', ') into onbekend
  from jsonb_to_recordset(rijen) r (soort text, code text)
  where not exists (select from public.wijk w where r.soort = 'wijken' and w.code = r.code)
    and not exists (select from public.buurt b where r.soort = 'buurten' and b.code = r.code);
  if onbekend is not null then
    raise exception 'unknown areas: %', onbekend using errcode = 'foreign_key_violation';
  end if;

  update public.wijk w set grens = r.grens, grens_bron = r.bron, grens_kaart = r.kaart, grens_plaat = r.plaat
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text, kaart jsonb, plaat jsonb)
  where r.soort = 'wijken' and w.code = r.code
    and (w.grens, w.grens_bron, w.grens_kaart, w.grens_plaat) is distinct from (r.grens, r.bron, r.kaart, r.plaat);
  get diagnostics wijken = row_count;

  update public.buurt b set grens = r.grens, grens_bron = r.bron, grens_kaart = r.kaart
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text, kaart jsonb)
  where r.soort = 'buurten' and b.code = r.code
    and (b.grens, b.grens_bron, b.grens_kaart) is distinct from (r.grens, r.bron, r.kaart);
  get diagnostics buurten = row_count;

  return jsonb_build_object('wijken', wijken, 'buurten', buurten);
end
$$;

ALTER FUNCTION public.grenzen_importeren(rijen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION grenzen_importeren(rijen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.grenzen_importeren(rijen jsonb) IS 'All or nothing. rijen: array of {soort: wijken|buurten, code, grens, kaart, plaat: GeoJSON geometries, bron}; plaat of wijken only. Returns how many of each changed.';

--
-- Name: inleesbron(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.inleesbron() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return jsonb_build_object(
    'wijken', (select coalesce(jsonb_agg(jsonb_build_object('code', w.code, 'naam', w.naam, 'slug', w.slug) order by w.code), '[]')
      from public.wijk w),
    'buurten', (select coalesce(jsonb_agg(jsonb_build_object(
        'code', b.code, 'naam', b.naam, 'slug', b.slug, 'wijk_code', b.wijk_code) order by b.code), '[]')
      from public.buurt b),
    'plekken', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', p.id, 'slug', p.slug, 'velden', to_jsonb(p) - 'op_stadslijst') order by p.id), '[]')
      from public.plek p)
  );
end
$$;

ALTER FUNCTION public.inleesbron() OWNER TO postgres;

--
-- Name: FUNCTION inleesbron(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.inleesbron() IS 'For staff: what a file of places is judged against. {wijken, buurten, plekken: [{id, slug, velden}]} or {fout}.';

--
-- Name: jury_lezen(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jury_lezen() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  adres text := prive.eigen_email();
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if adres is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- To the day, and only before voting: after that it would tell who came when.
  update public.jurylid j set gezien_op = (select prive.begin_van(vandaag))
  from public.ronde r
  where r.id = j.ronde_id and r.status in ('concept', 'open_voor_aanvragen', 'beoordeling') and j.email = adres
    and j.gezien_op is null;
  update public.adviseur j set gezien_op = (select prive.begin_van(vandaag))
  from public.ronde r
  where r.id = j.ronde_id and r.status in ('concept', 'open_voor_aanvragen', 'beoordeling') and j.email = adres
    and j.gezien_op is null;
  return jsonb_build_object('rondes', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', r.slug, 'naam', r.naam, 'uitleg', r.uitleg, 'status', r.status, 'voorbeeld', r.voorbeeld, 'budget_cent',
        r.budget_cent,
      'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
      'drempel', r.drempel, 'quorum', r.quorum, 'min_keuzes', r.min_keuzes, 'max_keuzes', r.max_keuzes,
      'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
      'rol', case when adviseur.id is not null then 'adviseur' else 'jurylid' end,
      'gestemd', deelname.id is not null, 'op_papier', papier_uit.jurylid_id is not null,
      'papier_gekregen', papier_uit.nummer is not null,
      'aanvragen', prive.jury_aanvragen(r, jurylid, adviseur.id)
    ) order by r.sluit_op desc), '[]')
    from public.ronde r
    left join public.jurylid on jurylid.ronde_id = r.id and jurylid.email = adres
    left join public.adviseur on adviseur.ronde_id = r.id and adviseur.email = adres
    left join prive.deelname on deelname.jurylid_id = jurylid.id
    left join prive.papier_uit on papier_uit.jurylid_id = jurylid.id
    where (jurylid.id is not null or adviseur.id is not null) and r.status not in ('concept', 'ingetrokken')
  ));
end
$$;

ALTER FUNCTION public.jury_lezen() OWNER TO postgres;

--
-- Name: FUNCTION jury_lezen(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jury_lezen() IS 'For whoever is signed in: the rondes in which this address is a juror or adviser, with their requests; empty for all others. {rondes} or {fout}.';

--
-- Name: jury_op_papier(text, text[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jury_op_papier(ronde text, namen text[]) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  erbij integer;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_op_papier.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(namen), 0) not between 1 and 500
    or exists (select from unnest(namen) n where char_length(btrim(coalesce(n, ''))) not between 1 and 80) then
    return '{"fout": "onleesbaar"}';
  end if;
  insert into public.jurylid (ronde_id, naam, uitgenodigd_op)
  select r.id, btrim(n), (select prive.nu()) from unnest(namen) n
  on conflict do nothing;
  get diagnostics erbij = row_count;
  return jsonb_build_object('erbij', erbij);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.jury_op_papier(ronde text, namen text[]) OWNER TO postgres;

--
-- Name: FUNCTION jury_op_papier(ronde text, namen text[]); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jury_op_papier(ronde text, namen text[]) IS 'For a beheerder, before voting: jurors who vote on paper and never sign in, by name (at most 500). {erbij}: how many were not there yet; or {fout}.';

--
-- Name: jury_stand(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jury_stand(ronde text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  beheert boolean := prive.rol() is not distinct from 'beheerder';
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_stand.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object(
    'status', r.status, 'verlengd', r.verlengd,
    'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
    'juryleden', (
      select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'email', j.email, 'naam', j.naam,
        'gezien', j.gezien_op is not null, 'papier', prive.papier_van(j, r)) order by j.email, j.naam), '[]')
      from public.jurylid j where j.ronde_id = r.id),
    'adviseurs', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'email', a.email, 'functie', a.functie,
        'gezien', a.gezien_op is not null) order by a.email), '[]')
      from public.adviseur a where a.ronde_id = r.id),
    'aanvragen', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd'),
    'wachtend', (
      select count(*) from public.aanvraag a
      where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')),
    'papier', prive.papier_tellen(r.id),
    'gestemd', case when beheert then prive.stemmen_geteld(r) end,
    'quorum_gehaald', case when beheert then prive.quorum_gehaald(r.id) end,
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash,
        'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean,
        'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;

ALTER FUNCTION public.jury_stand(ronde text) OWNER TO postgres;

--
-- Name: FUNCTION jury_stand(ronde text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jury_stand(ronde text) IS 'For staff: who is in the jury and how far the ronde is; how many voted, never who, and only for a beheerder. {status, juryleden, adviseurs, aanvragen, wachtend, papier, gestemd, quorum_gehaald, uitslag, …} or {fout}.';

--
-- Name: jury_uitnodigen(text, public.juryrol, text[], text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  uitkomst jsonb;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_uitnodigen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(adressen), 0) not between 1 and 500 then return '{"fout": "onleesbaar"}'; end if;
  select jsonb_agg(jsonb_build_object('adres', a.adres, 'stand',
      prive.nodig_uit(r, jury_uitnodigen.rol, a.adres, coalesce(nullif(btrim(jury_uitnodigen.functie), ''), 'adviseur'))) order by a.plek)
    into uitkomst
  from (
    select lower(btrim(u.adres)) as adres, min(u.plek) as plek from unnest(adressen) with ordinality u(adres, plek)
    where btrim(u.adres) <> '' group by 1
  ) a;
  perform prive.belang_bij_contact(r.id);
  return jsonb_build_object('adressen', coalesce(uitkomst, '[]'));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) OWNER TO postgres;

--
-- Name: FUNCTION jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) IS 'For a beheerder, before voting: invites addresses (at most 500) as jurylid or adviseur, each with a mail. {adressen: [{adres, stand: uitgenodigd|al_uitgenodigd|andere_rol|medewerker|ongeldig}]} or {fout}.';

--
-- Name: jury_verwijderen(uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jury_verwijderen(lid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  weg boolean := false;
  stand public.ronde_status;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select r.status into stand from public.ronde r
  where r.id in (
    select j.ronde_id from public.jurylid j where j.id = jury_verwijderen.lid
    union all
    select a.ronde_id from public.adviseur a where a.id = jury_verwijderen.lid
  )
  for share of r;
  if stand in ('vastgesteld', 'afgerond', 'ingetrokken') then return '{"fout": "stap_kan_niet"}'; end if;
  -- While voting and counting the tables themselves refuse, and note that somebody tried.
  delete from public.jurylid j where j.id = jury_verwijderen.lid;
  weg := found;
  delete from public.adviseur a where a.id = jury_verwijderen.lid;
  if not (weg or found) then return '{"fout": "stap_kan_niet"}'; end if;
  return '{"verwijderd": true}';
end
$$;

ALTER FUNCTION public.jury_verwijderen(lid uuid) OWNER TO postgres;

--
-- Name: FUNCTION jury_verwijderen(lid uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jury_verwijderen(lid uuid) IS 'For a beheerder, before voting: takes a juror or adviser off the list. {verwijderd} or {fout}; what may not be is noted.';

--
-- Name: mag_tellen(text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.mag_tellen(ronde text, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = mag_tellen.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if r.status <> 'tellen' and nullif(btrim(reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  return '{"mag": true}';
end
$$;

ALTER FUNCTION public.mag_tellen(ronde text, reden text) OWNER TO postgres;

--
-- Name: FUNCTION mag_tellen(ronde text, reden text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.mag_tellen(ronde text, reden text) IS 'For a beheerder: whether this ronde can be counted now; again after vastgesteld only with a reason. {mag} or {fout}.';

--
-- Name: monitor(integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.monitor(antwoord_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6) RETURNS TABLE(wijk_code text, vanaf date, meting text, deel text, waarde numeric)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  dit date := prive.dit_halfjaar();
  zelf boolean := exists (select prive.makelaars_van((select prive.medewerker_id())));
begin
  if prive.rol() is null then
    raise exception 'only staff read the monitor' using errcode = 'insufficient_privilege';
  end if;
  return query
  select t.wijk_code, t.vanaf, t.meting, t.deel, t.waarde
  from prive.monitor_nu(make_interval(months => vers_maanden), dit) t
  union all
  -- How long steps take is counted by the clock, once a day, like all of an earlier half-year.
  select c.wijk_code, c.vanaf, c.meting, c.deel, c.waarde
  from public.monitor_cijfer c where c.vanaf < dit or c.meting in ('stappen', 'doorlooptijd_dagen')
  union all
  select f.wijk_code, f.vanaf, case when f.over = 'makelaar' then 'hulp' else 'feedback' end, d.deel,
    sum(d.aantal)::numeric
  from (
    select t.wijk_code, t.over, t.vanaf, t.aantal, t.gezichten, t.beantwoord, t.tijdig, t.te_laat, t.beloofd,
      t.gedaan, t.heropend,
      t.geholpen_ja, t.geholpen_nee
    from prive.feedback_telling(make_interval(days => antwoord_dagen), dit) t
    union all
    select c.wijk_code, c.over, c.vanaf, c.aantal, c.gezichten, c.beantwoord, c.tijdig, c.te_laat, c.beloofd,
      c.gedaan, c.heropend,
      c.geholpen_ja, c.geholpen_nee
    from prive.feedback_cijfer c where c.vanaf < dit
  ) f
  cross join lateral (values
    ('aantal', f.aantal), ('beantwoord', f.beantwoord), ('tijdig', f.tijdig), ('te_laat', f.te_laat),
    ('beloofd', f.beloofd),
    ('gedaan', f.gedaan), ('heropend', f.heropend), ('geholpen_ja', f.geholpen_ja), ('geholpen_nee', f.geholpen_nee),
    ('gezicht_1', f.gezichten[1]), ('gezicht_2', f.gezichten[2]), ('gezicht_3', f.gezichten[3]),
    ('gezicht_4', f.gezichten[4]),
    ('gezicht_5', f.gezichten[5])
  ) d (deel, aantal)
  where not zelf or f.over <> 'makelaar'
  group by 1, 2, 3, 4
  order by 2 desc, 1, 3, 4;
end
$$;

ALTER FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) OWNER TO postgres;

--
-- Name: FUNCTION monitor(antwoord_dagen integer, vers_maanden integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) IS 'For staff: every number per wijk and half-year, of now. hulp: feedback about makelaars, never by person, and not for who is one. antwoord_dagen and vers_maanden come from stad.ts. Refuses who has no role (42501).';

--
-- Name: nieuwe_code(text, text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  mail text := lower(btrim(adres));
  moment timestamptz;
  welke uuid;
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  moment := prive.plan_ongevraagd(mail);
  welke := prive.bundel_van(mail, moment);
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell. One code in
  -- the mail of 18:00 is enough: it opens everything.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'code.' || coalesce(welke, gen_random_uuid()), 'nieuwe_code', mail,
    jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), moment, welke
  ) on conflict (message_id) do nothing;
  return '{"status": "ontvangen"}';
end
$$;

ALTER FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text) OWNER TO postgres;

--
-- Name: FUNCTION nieuwe_code(adres text, code_hash text, code text, afzender text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text) IS 'Asks for a code by mail that opens every dossier of this address. {status: ontvangen} for every address, or {fout: te_vaak}.';

--
-- Name: notitie(public.dossier_soort, uuid, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, notitie.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('gebeurtenis_id',
    prive.schrijf_gebeurtenis(dossier_soort, notitie.id, 'notitie', prive.rol()::text::public.partij, nullif(btrim(notitie.tekst), ''), false));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) OWNER TO postgres;

--
-- Name: FUNCTION notitie(dossier_soort public.dossier_soort, id uuid, tekst text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) IS 'For staff: a note that the applicant does not see. {gebeurtenis_id} or {fout}.';

--
-- Name: openingstijden_zetten(text, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu_daar jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform from public.plek p where p.id = openingstijden_zetten.plek for update;
  if not found then return '{"fout": "onbekend"}'; end if;
  select coalesce(jsonb_agg(o.id order by o.id), '[]') into nu_daar
  from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  -- Every change makes new rows, so their ids tell whether somebody else was here.
  if nu_daar <> openingstijden_zetten.gezien then return '{"fout": "botsing"}'; end if;
  delete from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  insert into public.openingstijd (plek_id, dag, datum, van, tot, uitleg)
  select openingstijden_zetten.plek, r.dag, r.datum, r.van, r.tot, nullif(btrim(r.uitleg), '')
  from jsonb_to_recordset(openingstijden_zetten.rijen) r(dag smallint, datum date, van time, tot time, uitleg text);
  update public.plek p
  set gecontroleerd_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, gecontroleerd_precisie = 'dag'
  where p.id = openingstijden_zetten.plek;
  return jsonb_build_object('aantal', jsonb_array_length(openingstijden_zetten.rijen));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION openingstijden_zetten(plek text, gezien jsonb, rijen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) IS 'For staff: all opening hours of a plek at once. gezien: the ids that were read, sorted; rijen: [{dag 1-7 or datum, van, tot, uitleg}]. The plek counts as checked today. {aantal} or {fout}.';

--
-- Name: opschonen(jsonb); Type: FUNCTION; Schema: public; Owner: opschoner
--

CREATE FUNCTION public.opschonen(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select jsonb_object_agg(w.wat, r.aantal)
  from unnest(prive.opruimsels()) w (wat) cross join lateral prive.ruim_op(w.wat, termijnen) r
$$;

ALTER FUNCTION public.opschonen(termijnen jsonb) OWNER TO opschoner;

--
-- Name: FUNCTION opschonen(termijnen jsonb); Type: COMMENT; Schema: public; Owner: opschoner
--

COMMENT ON FUNCTION public.opschonen(termijnen jsonb) IS 'Removes a lot of each kind that is kept too long, in the terms of the city (prive.termijn has the defaults), and logs counts. Returns the counts.';

--
-- Name: papier_invoeren(text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_invoeren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  -- A number that was never handed out, or was voided, is not there.
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.nummer is null then return '{"fout": "papiernummer_onbekend"}'; end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.eerste is null then
    geteld := prive.papier_tellen(r.id);
    if prive.papier_begonnen(r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.eerste_door = wie then
    update prive.papier q set eerste = gemaakt -> 'biljet' where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.tweede is null or p.tweede_door = wie then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;

ALTER FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) OWNER TO postgres;

--
-- Name: FUNCTION papier_invoeren(ronde text, nummer text, keuzes jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) IS 'For staff after voting, until the count: enters one paper ballot; it counts when two of them entered the same. Who entered it may correct the own entry. {stand: wacht|ongelijk|ingevoerd} or {fout}.';

--
-- Name: papier_kiezen(text, boolean); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.papier_kiezen(ronde text, kies boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_kiezen.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id and d.kanaal = 'site') then
    return '{"fout": "al_gestemd"}';
  end if;
  if coalesce(kies, false) then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  else
    perform prive.laat_papier_vervallen(lid);
  end if;
  return jsonb_build_object('op_papier', coalesce(kies, false));
end
$$;

ALTER FUNCTION public.papier_kiezen(ronde text, kies boolean) OWNER TO postgres;

--
-- Name: FUNCTION papier_kiezen(ronde text, kies boolean); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.papier_kiezen(ronde text, kies boolean) IS 'For a juror: to vote on paper, or on the site after all; a paper that is out counts no longer then, whoever asked for it. {op_papier} or {fout: niet_bevoegd|stemmen_gesloten|al_gestemd}.';

--
-- Name: papier_niet_terug(text, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.papier_niet_terug(ronde text, aantal integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  geteld jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_niet_terug.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  geteld := prive.papier_tellen(r.id);
  if not coalesce(aantal, -1) between 0 and (geteld ->> 'uitgegeven')::integer
    - prive.papier_begonnen(r.id) then
    return '{"fout": "te_veel_papier"}';
  end if;
  insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
  on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return prive.papier_tellen(r.id);
end
$$;

ALTER FUNCTION public.papier_niet_terug(ronde text, aantal integer) OWNER TO postgres;

--
-- Name: FUNCTION papier_niet_terug(ronde text, aantal integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.papier_niet_terug(ronde text, aantal integer) IS 'For staff after voting, until the count: how many paper ballots did not come back. {uitgegeven, ingevoerd, niet_terug} or {fout}.';

--
-- Name: papier_stand(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.papier_stand(ronde text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  welke text := (select r.id from public.ronde r where r.slug = papier_stand.ronde);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if welke is null then return '{"fout": "onbekend"}'; end if;
  return prive.papier_tellen(welke) || jsonb_build_object(
    'klaar', prive.papier_klaar(welke),
    'wachten', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'nummer', p.nummer, 'stand', case when p.tweede is null then 'wacht' else 'ongelijk' end,
        'eigen', coalesce((select prive.medewerker_id()) in (p.eerste_door, p.tweede_door), false))
          order by p.nummer), '[]')
      from prive.papier p where p.ronde_id = welke and p.eerste is not null),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel,
        o.aanvraag_id), '[]')
      from prive.opname_aanvraag o where o.ronde_id = welke)
  );
end
$$;

ALTER FUNCTION public.papier_stand(ronde text) OWNER TO postgres;

--
-- Name: FUNCTION papier_stand(ronde text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.papier_stand(ronde text) IS 'For staff: how far the paper is, never what is on it. {uitgegeven, ingevoerd, niet_terug, klaar, wachten: [{nummer, stand, eigen}], aanvragen: [{id, titel}]} or {fout}.';

--
-- Name: papier_uitgeven(text, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
  bytes bytea := prive.willekeur();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_uitgeven.ronde and j.id = papier_uitgeven.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if lid.email is null then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  -- One answer for a vote on the site, a juror who did not choose paper, and a paper that is out.
  if uit.jurylid_id is null or uit.nummer is not null then return '{"fout": "papier_kan_niet"}'; end if;
  if uit.gevraagd_door is null or uit.gevraagd_door = wie then
    update prive.papier_uit u set gevraagd_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, n) % 32 + 1, 1), '') into uit.nummer
  from generate_series(0, 11) n;
  update prive.papier_uit u set nummer = uit.nummer where u.jurylid_id = lid.id;
  perform set_config('portaal.stembus', 'open', true);
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) values (r.id, lid.id, 'papier');
  perform set_config('portaal.stembus', '', true);
  perform prive.schrijf_jurybericht('papier_uitgegeven', lid, r);
  return jsonb_build_object(
    'stand', 'uitgegeven', 'nummer', uit.nummer,
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel, 'bedrag_cent', o.bedrag_cent,
        'belang', exists (select from prive.belangen(lid) b where b = o.aanvraag_id)) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

ALTER FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) OWNER TO postgres;

--
-- Name: FUNCTION papier_uitgeven(ronde text, jurylid uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) IS 'For staff, while voting: a paper for a juror who was invited on paper or chose it. The first person asks ({stand: wacht}), a second one hands it out: {stand: uitgegeven, nummer, aanvragen}; the juror is told. Else {fout}.';

--
-- Name: papier_vervallen(text, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.papier_vervallen(ronde text, jurylid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_vervallen.ronde and j.id = papier_vervallen.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  if uit.nummer is null then return '{"fout": "papier_kan_niet"}'; end if;
  if uit.vervalt_door is null or uit.vervalt_door = wie then
    update prive.papier_uit u set vervalt_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  perform prive.laat_papier_vervallen(lid);
  -- The wish stays: what was lost can be handed out again.
  insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id);
  perform prive.schrijf_jurybericht('papier_vervallen', lid, r);
  return '{"stand": "vervallen"}';
end
$$;

ALTER FUNCTION public.papier_vervallen(ronde text, jurylid uuid) OWNER TO postgres;

--
-- Name: FUNCTION papier_vervallen(ronde text, jurylid uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.papier_vervallen(ronde text, jurylid uuid) IS 'For two of the staff, while voting: a paper that is out counts no longer, and the juror is told. {stand: wacht|vervallen} or {fout}.';

--
-- Name: plekken_importeren(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.plekken_importeren(rijen jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
declare
  gewijzigd integer;
  toegevoegd integer;
  aantal integer := jsonb_array_length(rijen);
begin
  if exists (
    select from jsonb_array_elements(rijen) r where r ->> 'id' is not null group by r ->> 'id' having count(*) > 1
  ) then
    raise exception 'the same id stands in more than one row' using errcode = 'unique_violation';
  end if;

  -- A key that is absent leaves the column alone; a null empties it. The slug is an address people keep: never changed.
  update public.plek p
  set (
    soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  ) = (
    select
      n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier, n.adres, n.straat, n.postcode, n.plaats, n.zekerheid_adres,
      n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg, n.zekerheid_punt,
      n.beheervorm, n.beheer, n.voorzieningen, n.toegankelijkheid, n.kosten, n.telefoon, n.email, n.website,
      n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie, n.status
    from jsonb_populate_record(p, r.rij) n
  )
  from (select e.rij, e.rij ->> 'id' as id from jsonb_array_elements(rijen) e (rij)) r
  where p.id = r.id;
  get diagnostics gewijzigd = row_count;

  insert into public.plek (
    id, slug, soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(n.id, gen_random_uuid()::text), n.slug, n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier,
    n.adres, n.straat, n.postcode, n.plaats, n.zekerheid_adres,
    n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg, n.zekerheid_punt,
    n.beheervorm, n.beheer, coalesce(n.voorzieningen, '{}'), n.toegankelijkheid, n.kosten, n.telefoon, n.email, n.website,
    n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie, coalesce(n.status, 'concept')
  from jsonb_array_elements(rijen) e (rij)
  cross join lateral jsonb_populate_record(null::public.plek, e.rij) n
  where n.id is null or not exists (select from public.plek p where p.id = n.id);
  get diagnostics toegevoegd = row_count;

  if gewijzigd + toegevoegd <> aantal then
    raise exception '% rows came in, % were written', aantal, gewijzigd + toegevoegd;
  end if;
  return jsonb_build_object('toegevoegd', toegevoegd, 'gewijzigd', gewijzigd);
end
$$;

ALTER FUNCTION public.plekken_importeren(rijen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION plekken_importeren(rijen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.plekken_importeren(rijen jsonb) IS 'All or nothing. rijen: array of objects with columns of plek. A known id is changed in the keys given, any other row is added; returns both counts.';

--
-- Name: plekken_inlezen(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Held until the end, in one order: nobody changes these between the look and the write.
  perform from public.plek p where p.id in (select k from jsonb_object_keys(versies) k) order by p.id for update;
  if exists (
    select from jsonb_array_elements(rijen) r
    join public.plek p on p.id = r ->> 'id'
    where p.gewijzigd_op is distinct from (versies ->> p.id)::timestamptz
  ) or exists (
    select from jsonb_object_keys(versies) k where not exists (select from public.plek p where p.id = k)
  ) then
    return '{"fout": "botsing"}';
  end if;
  return public.plekken_importeren(rijen);
end
$$;

ALTER FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb) OWNER TO postgres;

--
-- Name: FUNCTION plekken_inlezen(rijen jsonb, versies jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb) IS 'For staff: as plekken_importeren, unless a row differs from what was shown. versies: gewijzigd_op per id of every row that is changed. Counts or {fout}.';

--
-- Name: publicatie_begonnen(bigint); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.publicatie_begonnen(versie bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  update prive.publicatie
  set bouw_versie = publicatie_begonnen.versie, bouw_op = (select prive.nu()),
    volgende_op = (select prive.nu()) + interval '5 minutes'
$$;

ALTER FUNCTION public.publicatie_begonnen(versie bigint) OWNER TO postgres;

--
-- Name: FUNCTION publicatie_begonnen(versie bigint); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.publicatie_begonnen(versie bigint) IS 'A build began that shows at least this content version.';

--
-- Name: publicatie_beurt(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.publicatie_beurt(gezien jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  p prive.publicatie;
  nieuw bigint;
begin
  -- Ticks may overlap: only one of them takes a step at a time.
  select * into strict p from prive.publicatie for update;
  if gezien is null then
    return jsonb_build_object('stap', case when p.bouw_op is null and prive.publicatie_bij() then 'klaar' else 'kijken' end);
  end if;
  if gezien ? 'versie' then
    perform public.publicatie_online((gezien ->> 'versie')::bigint, (gezien ->> 'dag')::date, gezien -> 'tegengehouden');
  end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op <= nu - interval '30 minutes' then perform public.publicatie_mislukt('te_lang'); end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op is not null then return '{"stap": "wachten"}'; end if;
  if prive.publicatie_bij() then return '{"stap": "klaar"}'; end if;
  select c.versie into strict nieuw from public.content_versie c;
  -- What was changed since a failure may repair it, or takes something away: it does not wait for the longer pauses.
  if least(p.volgende_op, case when nieuw > p.mislukte_versie then p.mislukt_op + interval '5 minutes' end) > nu then
    return '{"stap": "wachten"}';
  end if;
  perform public.publicatie_begonnen(nieuw);
  return jsonb_build_object('stap', 'bouwen', 'versie', nieuw);
end
$$;

ALTER FUNCTION public.publicatie_beurt(gezien jsonb) OWNER TO postgres;

--
-- Name: FUNCTION publicatie_beurt(gezien jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.publicatie_beurt(gezien jsonb) IS 'What the clock must do to keep the site current. Without gezien: {stap: klaar|kijken}; kijken: look which version is online, and call again with {versie, dag}, or {} when the site does not say. Then {stap: klaar|wachten|bouwen}; bouwen is given to one caller, at most every 5 minutes, and counts as begun.';

--
-- Name: publicatie_mislukt(text, text, timestamp with time zone, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.publicatie_mislukt(reden text, uitleg text DEFAULT NULL::text, begonnen_op timestamp with time zone DEFAULT NULL::timestamp with time zone, stilstand jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  update prive.publicatie p
  set bouw_versie = null, bouw_op = null, mislukt_op = (select prive.nu()), mislukte_versie = p.bouw_versie, reden = publicatie_mislukt.reden,
    uitleg = nullif(left(btrim(publicatie_mislukt.uitleg), 300), ''), stilstand = publicatie_mislukt.stilstand,
    mislukkingen = p.mislukkingen + 1,
    volgende_op = (select prive.nu()) + least(interval '5 minutes' * power(2, least(p.mislukkingen, 10)), interval '2 hours')
  -- Of a build that began before ours a failure says nothing; clocks may differ by a minute.
  where p.bouw_op is not null and (begonnen_op is null or begonnen_op >= p.bouw_op - interval '1 minute')
  returning jsonb_build_object('volgende_op', p.volgende_op)
$$;

ALTER FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) OWNER TO postgres;

--
-- Name: FUNCTION publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) IS 'The running build failed; the next may begin after 5, 10, 20 … minutes, at most 2 hours. begonnen_op: when the build that failed began, if known. stilstand: what in the content stopped it. {volgende_op}; null when none of ours runs.';

--
-- Name: publicatie_online(bigint, date, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb DEFAULT NULL::jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  p prive.publicatie;
  klaar boolean;
begin
  select * into strict p from prive.publicatie for update;
  if tegengehouden is not null then
    -- Ends the running build, unless the site was made before it began.
    perform public.publicatie_mislukt('inhoud', null, (tegengehouden ->> 'op')::timestamptz, tegengehouden -> 'stilstand');
    select * into strict p from prive.publicatie;
  end if;
  select tegengehouden is null and publicatie_online.versie >= coalesce(p.bouw_versie, c.versie)
    and publicatie_online.dag >= (coalesce(p.bouw_op, (select prive.nu())) at time zone 'Europe/Amsterdam')::date
  into strict klaar from public.content_versie c;
  update prive.publicatie q
  set online_versie = publicatie_online.versie, online_dag = publicatie_online.dag,
    online_op = case
      when (p.online_versie, p.online_dag) is not distinct from (publicatie_online.versie, publicatie_online.dag) then p.online_op else (select prive.nu())
    end,
    gelezen_op = case when p.online_versie is not distinct from publicatie_online.versie then p.gelezen_op else coalesce(p.bouw_op, (select prive.nu())) end,
    bouw_versie = case when not klaar then p.bouw_versie end,
    bouw_op = case when not klaar then p.bouw_op end,
    mislukt_op = case when not klaar then p.mislukt_op end,
    mislukte_versie = case when not klaar then p.mislukte_versie end,
    reden = case when not klaar then p.reden end,
    uitleg = case when not klaar then p.uitleg end,
    stilstand = case when not klaar then p.stilstand end,
    mislukkingen = case when klaar then 0 else p.mislukkingen end;
  if klaar then delete from prive.weggehaald w where w.op < (select prive.nu()) - interval '90 days'; end if;
end
$$;

ALTER FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) OWNER TO postgres;

--
-- Name: FUNCTION publicatie_online(versie bigint, dag date, tegengehouden jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) IS 'The site that is online says that it shows this content version, built on this day. Ends the build that made it, and the failures before it. tegengehouden {versie, op, stilstand}: it holds back newer content, since that moment and for that reason; that ends the build as failed.';

--
-- Name: publicatie_stand(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.publicatie_stand() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when (select prive.rol()) is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', (select prive.publicatie_bij()), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op, 'bouw_op', p.bouw_op,
    'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg, 'volgende_op', p.volgende_op, 'stilstand', p.stilstand,
    'sinds', case when p.reden is not null then (
      select jsonb_build_object('op', l.op, 'wie', m.naam, 'tabel', l.tabel, 'rij', l.rij)
      from public.logboek l
      left join public.medewerker m on m.id = l.medewerker_id
      where l.tabel = p.stilstand ->> 'tabel'
        and (p.stilstand ->> 'id' is null or l.rij = p.stilstand ->> 'id')
        and l.op >= coalesce(p.gelezen_op, '-infinity')
      order by l.op desc limit 1
    ) end
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;

ALTER FUNCTION public.publicatie_stand() OWNER TO postgres;

--
-- Name: FUNCTION publicatie_stand(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.publicatie_stand() IS 'For staff: whether everything is online (bij) and since when, whether a build runs, and what failed since the last that went well: {bij, gewijzigd_op, online_op, bouw_op, mislukt_op, reden, uitleg, volgende_op, stilstand, sinds} or {fout}. sinds: the last change of the row that held it back, {op, wie, tabel, rij}.';

--
-- Name: publicatie_weggehaald(text, text[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select coalesce(array_agg(w.rij), '{}') from prive.weggehaald w
  where w.tabel = publicatie_weggehaald.tabel and w.rij = any (publicatie_weggehaald.rijen)
$$;

ALTER FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) OWNER TO postgres;

--
-- Name: FUNCTION publicatie_weggehaald(tabel text, rijen text[]); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) IS 'For a build: which of these rows of a table went through an act of staff, an applicant or the clock. It tells only about ids that are asked.';

--
-- Name: ronde_stap(text, public.ronde_status, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  fout text;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = ronde_stap.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  fout := prive.ronde_stap_fout(r, ronde_stap.naar, ronde_stap.reden);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  case ronde_stap.naar
    when 'stemmen' then fout := prive.open_stemmen(r.id, 'beheerder');
    when 'tellen' then perform prive.sluit_stemmen(r.id, 'beheerder', ronde_stap.reden);
    else
      if ronde_stap.naar = 'beoordeling' then
        update public.ronde q set sluit_op = least(q.sluit_op, (select prive.nu())) where q.id = r.id;
      elsif ronde_stap.naar = 'afgerond' then
        perform prive.schuif_door(r);
      end if;
      perform prive.zet_ronde(r.id, ronde_stap.naar, 'beheerder', ronde_stap.reden);
  end case;
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  return jsonb_build_object('stand', ronde_stap.naar);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) OWNER TO postgres;

--
-- Name: FUNCTION ronde_stap(ronde text, naar public.ronde_status, reden text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) IS 'For a beheerder: brings a ronde to naar; vastgesteld goes through uitslag_vaststellen. {stand} or {fout: stap_kan_niet|motivering_nodig|stemtijd_ontbreekt|aanvragen_wachten|geen_aanvragen|te_weinig_juryleden|jury_medewerker}.';

--
-- Name: rondesein_bewaren(text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.rondesein_bewaren(adres text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  -- The same answer for an address that waits already: nobody learns who is on the list.
  insert into prive.rondesein (email, gevraagd_op) values (lower(btrim(adres)), prive.nu()) on conflict do nothing;
  return '{"status": "ontvangen"}';
end
$$;

ALTER FUNCTION public.rondesein_bewaren(adres text, afzender text) OWNER TO postgres;

--
-- Name: FUNCTION rondesein_bewaren(adres text, afzender text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.rondesein_bewaren(adres text, afzender text) IS 'Keeps an address for a mail when a ronde opens. {status: ontvangen} for every address, or {fout: te_vaak}.';

--
-- Name: rondeseinen_versturen(integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.rondeseinen_versturen(bewaar_maanden integer DEFAULT 12, hoeveel integer DEFAULT 500) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  open jsonb;
  sein prive.rondesein;
  moment timestamptz;
  aantal integer := 0;
begin
  delete from prive.rondesein s where s.gevraagd_op <= nu - make_interval(months => greatest(bewaar_maanden, 1));
  select jsonb_agg(jsonb_build_object('naam', r.naam, 'sluit_op', r.sluit_op, 'voorbeeld', r.voorbeeld) order by r.sluit_op) into open
  from public.ronde r where r.status = 'open_voor_aanvragen' and r.opent_op <= nu and r.sluit_op > nu;
  if open is null then return 0; end if;
  -- The address goes in the transaction that writes its mail: no tick can write it twice, and none is lost.
  for sein in
    delete from prive.rondesein s
    where s.email in (select e.email from prive.rondesein e order by e.gevraagd_op, e.email limit hoeveel for update skip locked)
    returning *
  loop
    moment := prive.plan_ongevraagd(sein.email);
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
    values (
      'ronde.' || gen_random_uuid(), 'ronde_open', sein.email, jsonb_build_object('rondes', open), true, nu,
      moment, prive.bundel_van(sein.email, moment)
    );
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

ALTER FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) OWNER TO postgres;

--
-- Name: FUNCTION rondeseinen_versturen(bewaar_maanden integer, hoeveel integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) IS 'While a ronde is open: writes a mail to everyone who waited for it and forgets the address, at most hoeveel at once. Addresses older than bewaar_maanden go without one. Returns how many mails.';

--
-- Name: signalen_koppelen(uuid[], text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if initiatief is not null and not exists (select from public.initiatief i where i.id = initiatief) then return '{"fout": "onbekend"}'; end if;
  update public.signaal s set initiatief_id = initiatief where s.id = any (signalen);
  get diagnostics aantal = row_count;
  return jsonb_build_object('aantal', aantal);
end
$$;

ALTER FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) OWNER TO postgres;

--
-- Name: FUNCTION signalen_koppelen(signalen uuid[], initiatief text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) IS 'For staff: these signals became this initiatief; null takes the link away. {aantal} or {fout}.';

--
-- Name: signalen_samen(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.signalen_samen() RETURNS TABLE(thema text, wijk_code text, buurt_code text, aantal bigint, los bigint, laatste_op timestamp with time zone, signalen jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select s.thema, s.wijk_code, s.buurt_code, count(*), count(*) filter (where s.initiatief_id is null), max(s.op),
    jsonb_agg(jsonb_build_object(
      'id', s.id, 'tekst', s.tekst, 'op', s.op, 'wie', m.naam,
      'van_mij', coalesce(s.medewerker_id = (select prive.medewerker_id()), false),
      'initiatief', case when i.id is not null then jsonb_build_object('id', i.id, 'naam', i.naam) end
    ) order by s.op desc, s.id)
  from public.signaal s
  left join public.medewerker m on m.id = s.medewerker_id
  left join public.initiatief i on i.id = s.initiatief_id
  where (select prive.rol()) is not null
  group by s.thema, s.wijk_code, s.buurt_code
  order by count(*) filter (where s.initiatief_id is null) desc, max(s.op) desc, s.thema
$$;

ALTER FUNCTION public.signalen_samen() OWNER TO postgres;

--
-- Name: FUNCTION signalen_samen(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.signalen_samen() IS 'For staff: signals on one theme in one buurt together; first where most have no initiatief yet (los). signalen, newest first: [{id, tekst, op, wie, van_mij, initiatief: {id, naam} or null}].';

--
-- Name: stem(text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  r public.ronde;
  lid public.jurylid;
  eerder prive.deelname;
  gemaakt jsonb;
  gewijzigd boolean := false;
begin
  if bewijscode !~ '^[0-9A-HJKMNP-TV-Z]{26}$' then return '{"fout": "geen_bewijscode"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = stem.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  -- One juror at a time, without a trace in any row; then the ronde, which closing takes for update.
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into eerder from prive.deelname d where d.ronde_id = r.id and d.jurylid_id = lid.id;
  if eerder.kanaal = 'papier' then return '{"fout": "stem_op_papier"}'; end if;
  if eerder.code_hash <> prive.code_hash('deelname', bewijscode) then return '{"fout": "al_gestemd"}'; end if;
  gemaakt := prive.maak_biljet(r, stem.keuzes, array(select prive.belangen(lid)));
  if gemaakt ? 'fout' then return gemaakt; end if;
  perform set_config('portaal.stembus', 'open', true);
  if eerder.id is null then
    -- Who votes on the site after all needs no paper.
    delete from prive.papier_uit u where u.jurylid_id = lid.id;
    insert into prive.deelname (ronde_id, jurylid_id, kanaal, code_hash) values (r.id, lid.id, 'site',
      prive.code_hash('deelname', bewijscode));
    insert into prive.stembiljet (ronde_id, code_hash, keuzes) values (r.id, prive.code_hash('stembiljet',
      bewijscode), gemaakt -> 'biljet');
  else
    update prive.stembiljet s set keuzes = gemaakt -> 'biljet'
    where s.code_hash = prive.code_hash('stembiljet', bewijscode) and s.keuzes <> gemaakt -> 'biljet';
    gewijzigd := found;
  end if;
  perform set_config('portaal.stembus', '', true);
  return jsonb_build_object('gestemd', true, 'gewijzigd', gewijzigd);
exception when unique_violation then
  -- Somebody else made the same code: no accident, and nothing is written.
  return '{"fout": "geen_bewijscode"}';
end
$_$;

ALTER FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) OWNER TO postgres;

--
-- Name: FUNCTION stem(ronde text, bewijscode text, keuzes jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) IS 'For a juror while voting runs: writes that the juror voted and, apart from it, the ballot; with the same code it is the same vote, or a change of it. keuzes: {aanvraag_id: voor|niet|onthouding or 0..5}. {gestemd, gewijzigd} or {fout}.';

--
-- Name: stem_controle(text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  gevonden jsonb;
begin
  select * into r from public.ronde q where q.slug = stem_controle.ronde;
  -- While voting runs nobody sees a ballot again: who looks over a shoulder learns nothing.
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stemmen_open"}'; end if;
  select s.keuzes into gevonden from prive.stembiljet s
  where s.ronde_id = r.id and s.code_hash = prive.code_hash('stembiljet', stem_controle.bewijscode);
  if gevonden is null then
    return case when prive.tel('stemcontrole', prive.afzender_hash(afzender)) then '{"fout": "onbekend"}' else prive.te_vaak() end;
  end if;
  return jsonb_build_object(
    'keuzes', gevonden,
    'aanvragen', (select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

ALTER FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) OWNER TO postgres;

--
-- Name: FUNCTION stem_controle(ronde text, bewijscode text, afzender text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) IS 'After voting: the ballot that goes with this code. {keuzes, aanvragen: [{id, titel}]} or {fout: onbekend|stemmen_open|te_vaak}.';

--
-- Name: stemmen_verlengen(text, timestamp with time zone, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = stemmen_verlengen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status <> 'stemmen' then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(stemmen_verlengen.reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if prive.quorum_gehaald(r.id) then return '{"fout": "quorum_gehaald"}'; end if;
  if r.verlengd >= 2 then return '{"fout": "vaak_genoeg_verlengd"}'; end if;
  if tot is null or tot <= greatest(r.stemmen_tot_op, prive.nu()) then return '{"fout": "termijn_te_vroeg"}'; end if;
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q set stemmen_tot_op = tot, verlengd = q.verlengd + 1, reden = btrim(stemmen_verlengen.reden)
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  update prive.opname o set herinnerd_op = null where o.ronde_id = r.id;
  perform prive.schrijf_jurybericht('stemmen_verlengd', j, r) from public.jurylid j where j.ronde_id = r.id;
  return jsonb_build_object('stemmen_tot_op', r.stemmen_tot_op, 'verlengd', r.verlengd);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) OWNER TO postgres;

--
-- Name: FUNCTION stemmen_verlengen(ronde text, tot timestamp with time zone, reden text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) IS 'For a beheerder, below quorum, at most twice, before any ballot is read: moves the deadline, with a reason, and tells the jurors. {stemmen_tot_op, verlengd} or {fout}.';

--
-- Name: telling_invoer(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.telling_invoer(ronde text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  o prive.opname;
begin
  select * into r from public.ronde q where q.slug = telling_invoer.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  select * into strict o from prive.opname q where q.ronde_id = r.id;
  if (select count(*) from prive.stembiljet s where s.ronde_id = r.id) = 0
    and exists (select from public.uitslag u where u.ronde_id = r.id) then return '{"fout": "stap_kan_niet"}'; end if;
  return jsonb_build_object(
    'ronde', r.slug, 'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
    'drempel', r.drempel, 'quorum', r.quorum, 'gelijk', r.gelijk, 'budget_cent', r.budget_cent, 'juryleden', o.juryleden,
    'papier', prive.papier_tellen(r.id), 'lot_hash', r.lot_hash, 'loting', encode(o.loting, 'hex'),
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', p.aanvraag_id, 'titel', p.titel, 'bedrag_cent', p.bedrag_cent, 'minimum_cent', p.minimum_cent,
        'ingetrokken', not exists (select from public.aanvraag a where a.id = p.aanvraag_id and a.status <> 'ingetrokken')) order by p.aanvraag_id)
      from prive.opname_aanvraag p where p.ronde_id = r.id),
    -- By content: the order of the rows goes no further than this function.
    'biljetten', (select coalesce(jsonb_agg(s.keuzes order by s.keuzes::text), '[]') from prive.stembiljet s where s.ronde_id = r.id)
  );
end
$$;

ALTER FUNCTION public.telling_invoer(ronde text) OWNER TO postgres;

--
-- Name: FUNCTION telling_invoer(ronde text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.telling_invoer(ronde text) IS 'For the server, after voting: all that a count needs, ballots without names and sorted by content; amounts in euro cents, loting in hex. Or {fout}.';

--
-- Name: tik_deel(text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.tik_deel(deel text, termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
  meer boolean := false;
  per jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik'), hashtext(deel)) then return '{"bezet": true}'; end if;
  case
    when deel = 'rondes' then aantal := prive.rondes_verder();
    when deel = 'feedback_afsluiten' then
      aantal := prive.sluit_feedback_af();
      meer := aantal >= 200;
    when deel = any (prive.dagdelen()) then
      select d.aantal, d.meer, d.per into aantal, meer, per from prive.dagwerk(deel, termijnen) d;
    else raise exception 'no such kind of work: %', deel using errcode = 'check_violation';
  end case;
  return jsonb_strip_nulls(jsonb_build_object('bezet', false, 'aantal', coalesce(aantal, 0), 'meer', meer, 'per', per));
end
$$;

ALTER FUNCTION public.tik_deel(deel text, termijnen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION tik_deel(deel text, termijnen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.tik_deel(deel text, termijnen jsonb) IS 'Does one lot of one kind of work that is due: rondes, or a kind of tik_delen. {bezet: true} while another one does it; else how many (per table where it has more), and whether there is more.';

--
-- Name: tik_delen(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.tik_delen() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select array(
    select 'feedback_afsluiten' where exists (
      select from public.feedback f
      where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days'
    )
  ) || array(
    select d.deel
    from unnest(prive.dagdelen()) with ordinality d (deel, plaats) left join prive.tik t on t.deel = d.deel
    where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= (select prive.nu()) - interval '1 day'
      or prive.moet_tellen(d.deel)
    order by d.plaats
  )
$$;

ALTER FUNCTION public.tik_delen() OWNER TO postgres;

--
-- Name: FUNCTION tik_delen(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.tik_delen() IS 'The kinds of work that are due now, apart from the rondes; each is done by tik_deel.';

--
-- Name: tik_werk(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.tik_werk(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  tot timestamptz := clock_timestamp() + interval '5 seconds';
  deel text;
  uit jsonb;
  geteld jsonb := '{}';
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  foreach deel in array '{rondes,feedback_afsluiten}' || public.tik_delen() loop
    loop
      exit when clock_timestamp() > tot;
      begin
        uit := public.tik_deel(deel, termijnen);
      exception when others then
        raise warning 'tik %: %', deel, sqlstate;
        uit := '{}';
      end;
      geteld := geteld || coalesce(uit -> 'per', '{}')
        || jsonb_build_object(deel, coalesce((geteld ->> deel)::integer, 0) + coalesce((uit ->> 'aantal')::integer, 0));
      exit when not coalesce((uit ->> 'meer')::boolean, false);
    end loop;
  end loop;
  return jsonb_build_object(
    'bezet', false, 'rondes_verder', geteld -> 'rondes', 'feedback_afgesloten', geteld -> 'feedback_afsluiten',
    -- Counting clears nothing away.
    'opgeschoond', nullif(geteld - array['rondes', 'feedback_afsluiten', 'tel_feedback', 'tel_monitor'], '{}'),
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;

ALTER FUNCTION public.tik_werk(termijnen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION tik_werk(termijnen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.tik_werk(termijnen jsonb) IS 'All that is due at once, for whoever looks after a database by hand: at most 5 seconds, the rest at the next call. The clock itself asks part by part (tik_deel). {bezet: true} while another one runs; else counts and the content version.';

--
-- Name: uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  vorige public.uitslag;
begin
  select * into r from public.ronde q where q.slug = uitslag_bewaren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if not prive.uitslag_past(r.id, uitslag_bewaren.uitslag, r.budget_cent)
    then return '{"fout": "uitslag_past_niet"}'; end if;
  select * into vorige from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1;
  if vorige.versie is not null and vorige.invoer_hash = uitslag_bewaren.invoer_hash
    and vorige.uitslag = uitslag_bewaren.uitslag then
    return jsonb_build_object('versie', vorige.versie, 'invoer_hash', vorige.invoer_hash);
  end if;
  if vorige.versie is not null and nullif(btrim(uitslag_bewaren.reden), '') is null
    then return '{"fout": "motivering_nodig"}'; end if;
  insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, zinnen, reden, geteld_op)
  select r.id, coalesce(vorige.versie, 0) + 1, uitslag_bewaren.invoer, uitslag_bewaren.invoer_hash, encode(o.loting,
    'hex'),
    uitslag_bewaren.uitslag, coalesce(uitslag_bewaren.zinnen, '{}'),
    case when vorige.versie is not null then btrim(uitslag_bewaren.reden) end, (select prive.nu())
  from prive.opname o where o.ronde_id = r.id;
  return jsonb_build_object('versie', coalesce(vorige.versie, 0) + 1, 'invoer_hash', uitslag_bewaren.invoer_hash);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) OWNER TO postgres;

--
-- Name: FUNCTION uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) IS 'For the server: keeps a count as the next version; the same count again is the same version, another one needs a reason. {versie, invoer_hash} or {fout}.';

--
-- Name: uitslag_vaststellen(text, integer, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  u public.uitslag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = uitslag_vaststellen.ronde for update;
  select * into u from public.uitslag q where q.ronde_id = r.id order by q.versie desc limit 1;
  if u.versie is distinct from uitslag_vaststellen.versie then return '{"fout": "onbekend"}'; end if;
  if u.vastgesteld_op is not null or r.status not in ('tellen', 'vastgesteld', 'afgerond')
    then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(uitslag_vaststellen.motivering), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  perform set_config('portaal.uitslag', 'vaststellen', true);
  update public.uitslag q set vastgesteld_op = (select prive.nu()), motivering = btrim(uitslag_vaststellen.motivering)
  where q.ronde_id = r.id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  if r.status = 'tellen' then perform prive.zet_ronde(r.id, 'vastgesteld', 'beheerder'); end if;
  return jsonb_build_object('versie', u.versie, 'met_de_hand', prive.besluit_uit(u,
    btrim(uitslag_vaststellen.motivering)));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

ALTER FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) OWNER TO postgres;

--
-- Name: FUNCTION uitslag_vaststellen(ronde text, versie integer, motivering text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) IS 'For a beheerder: confirms the latest count with a motivation, and tells every applicant. Without a valid result nothing is decided. {versie, met_de_hand: [ids decided before, to be handled by a person]} or {fout}.';

--
-- Name: volgcode_uitgeven(public.dossier_soort, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  ik uuid := prive.medewerker_id();
  d jsonb;
  code text;
  adres text;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Two clicks at once are one code.
  execute format('select true from public.%I where id = $1 for update', dossier_soort) using volgcode_uitgeven.id;
  d := prive.dossier(dossier_soort, volgcode_uitgeven.id);
  if d is null then return '{"fout": "onbekend"}'; end if;

  if exists (
    select from public.gebeurtenis g
    where g.dossier_soort = volgcode_uitgeven.dossier_soort and g.dossier_id = volgcode_uitgeven.id
      and g.soort = 'ingediend' and g.medewerker_id = ik and g.op > (select prive.nu()) - interval '1 day'
  ) and not exists (
    select from prive.volgcode v
    where v.dossier_soort = volgcode_uitgeven.dossier_soort and v.dossier_id = volgcode_uitgeven.id and v.op_papier
  ) then
    code := prive.maak_code(dossier_soort, volgcode_uitgeven.id);
    update prive.volgcode v set op_papier = true where v.hash = encode(sha256(convert_to(code, 'UTF8')), 'hex');
  else
    select c.email into adres from prive.contact c
    where c.dossier_soort = volgcode_uitgeven.dossier_soort and c.dossier_id = volgcode_uitgeven.id;
    if adres is null or d ->> 'bevestigd_op' is null then return '{"fout": "stap_kan_niet"}'; end if;
    nieuw := prive.verzin_code();
    if public.nieuwe_code(
      adres, encode(sha256(convert_to(nieuw, 'UTF8')), 'hex'), nieuw, 'medewerker ' || ik
    ) ? 'fout' then return '{"fout": "te_vaak"}'; end if;
  end if;
  perform prive.schrijf_gebeurtenis(dossier_soort, volgcode_uitgeven.id, 'notitie', prive.rol()::text::public.partij,
    case when code is null then 'Een volgcode gemaild aan de indiener.' else 'Een volgcode op papier gegeven.' end,
    false);
  return jsonb_build_object('nummer', d ->> 'nummer', 'code', code);
end
$_$;

ALTER FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) IS 'For staff: who wrote a form down gets one code for it on paper, within a day; any other code is mailed to the confirmed address of the applicant, and is null here. {nummer, code} or {fout}.';

--
-- Name: wacht_op_mij(boolean, integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.wacht_op_mij(alles boolean DEFAULT false, feedback_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6) RETURNS TABLE(soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, van_mij boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with wie as materialized (select (select prive.rol()) as rol, (select prive.medewerker_id()) as ik)
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    bool_or(w.medewerker_id = wie.ik)
  from wie cross join lateral prive.werk_van(feedback_dagen, vers_maanden) w
  where wie.rol is not null and (alles or w.medewerker_id = wie.ik)
    and (w.soort <> 'feedback' or w.id <> all ((select prive.klachten_over_mij())::text[]))
  group by w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat
  order by w.uiterlijk nulls last, w.sinds nulls first
$$;

ALTER FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) OWNER TO postgres;

--
-- Name: FUNCTION wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) IS 'For staff: what waits for whoever asks, or with alles for everyone; what ends first comes first. What falls to nobody waits for the beheerders. Nothing for who has no role.';

--
-- Name: werkberichten_schrijven(integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.werkberichten_schrijven(feedback_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  daar timestamp := nu at time zone 'Europe/Amsterdam';
  termijnen integer;
  dagen integer;
  wie uuid[];
begin
  delete from prive.werkbericht w where w.op <= nu - interval '30 days';

  with verlopen as materialized (
    select w.*, concat_ws(' ', 'termijn', w.soort, w.id, w.wat, extract(epoch from w.uiterlijk)::bigint) as sleutel
    from prive.werk_van(feedback_dagen, vers_maanden) w
    -- What ended longer ago stands in the mail of the day.
    where w.uiterlijk <= nu and w.uiterlijk > nu - interval '1 day'
  ), nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select v.medewerker_id, v.sleutel, nu from verlopen v on conflict do nothing returning werkbericht.medewerker_id, werkbericht.sleutel
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'termijn.' || gen_random_uuid(), 'werk_termijn', m.email,
    jsonb_build_object('naam', m.naam, 'meer', 0, 'nakijken', 0, 'regels', jsonb_agg(
      jsonb_build_object('soort', v.soort, 'id', v.id, 'wat', v.wat, 'titel', case when v.soort <> 'feedback' then v.titel end, 'uiterlijk', v.uiterlijk)
      order by v.uiterlijk)),
    nu, nu
  from nieuw n
  join verlopen v on v.medewerker_id = n.medewerker_id and v.sleutel = n.sleutel
  join public.medewerker m on m.id = n.medewerker_id
  group by m.id;
  get diagnostics termijnen = row_count;

  if daar::time < '07:00' then return termijnen; end if;
  -- Also for whom nothing waits: what comes in later today is for the mail of tomorrow.
  with nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select m.id, 'dag ' || daar::date, nu from prive.medewerkers_nu() m on conflict do nothing returning werkbericht.medewerker_id
  )
  select array_agg(n.medewerker_id) into wie from nieuw n;
  if wie is null then return termijnen; end if;

  with werk as materialized (
    select w.*, row_number() over (partition by w.medewerker_id, w.wat = 'nakijken' order by w.uiterlijk nulls last, w.sinds nulls first, w.id) as plaats
    from prive.werk_van(feedback_dagen, vers_maanden) w
    where w.medewerker_id = any (wie)
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select concat_ws('.', 'dag', m.id, daar::date), 'werk_vandaag', m.email,
    jsonb_build_object(
      'naam', m.naam,
      'meer', count(*) filter (where w.wat <> 'nakijken' and w.plaats > 25),
      'nakijken', count(*) filter (where w.wat = 'nakijken'),
      'regels', coalesce(jsonb_agg(
        jsonb_build_object('soort', w.soort, 'id', w.id, 'wat', w.wat, 'titel', case when w.soort <> 'feedback' then w.titel end, 'uiterlijk', w.uiterlijk)
        order by w.plaats) filter (where w.wat <> 'nakijken' and w.plaats <= 25), '[]')
    ),
    nu, nu
  from werk w join public.medewerker m on m.id = w.medewerker_id
  group by m.id;
  get diagnostics dagen = row_count;
  return termijnen + dagen;
end
$$;

ALTER FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) OWNER TO postgres;

--
-- Name: FUNCTION werkberichten_schrijven(feedback_dagen integer, vers_maanden integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) IS 'Writes to staff what waits for them: from 7 o''clock one mail a day, at most 25 lines, and one at once about terms that ended. However often it is called. Arguments as for werkvoorraad; returns how many mails.';

--
-- Name: wie_ben_ik(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.wie_ben_ik() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select jsonb_build_object('id', m.id, 'naam', m.naam, 'rol', m.rol)
  from public.medewerker m
  where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;

ALTER FUNCTION public.wie_ben_ik() OWNER TO postgres;

--
-- Name: FUNCTION wie_ben_ik(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.wie_ben_ik() IS 'The medewerker of this request: {id, naam, rol}; null for who has no role now.';

--
-- Name: bericht; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.bericht (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    message_id text NOT NULL,
    dossier_soort public.dossier_soort,
    dossier_id uuid,
    soort text NOT NULL,
    aan text NOT NULL,
    gegevens jsonb NOT NULL,
    ongevraagd boolean DEFAULT false NOT NULL,
    gemaakt_op timestamp with time zone NOT NULL,
    volgende_poging_op timestamp with time zone NOT NULL,
    pogingen integer DEFAULT 0 NOT NULL,
    bezet_tot timestamp with time zone,
    verzonden_op timestamp with time zone,
    opgegeven_op timestamp with time zone,
    laatste_fout text,
    bundel uuid,
    CONSTRAINT bericht_aan_check CHECK (((char_length(aan) >= 3) AND (char_length(aan) <= 254))),
    CONSTRAINT bericht_check CHECK (((verzonden_op IS NULL) OR (gegevens = '{}'::jsonb))),
    CONSTRAINT bericht_laatste_fout_check CHECK ((char_length(laatste_fout) <= 300)),
    CONSTRAINT bericht_soort_check CHECK ((soort = ANY (ARRAY['aanmelding_ontvangen'::text, 'aanvraag_ontvangen'::text, 'feedback_ontvangen'::text, 'stap'::text, 'feedback_reactie'::text, 'nieuwe_code'::text, 'ronde_open'::text, 'jury_uitnodiging'::text, 'adviseur_uitnodiging'::text, 'stemmen_open'::text, 'stemmen_herinnering'::text, 'stemmen_verlengd'::text, 'werk_vandaag'::text, 'werk_termijn'::text, 'werk_uitnodiging'::text, 'papier_uitgegeven'::text, 'papier_vervallen'::text])))
);

ALTER TABLE prive.bericht OWNER TO postgres;

--
-- Name: TABLE bericht; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.bericht IS 'Outgoing mail; a claim is a lease until bezet_tot. Kept 30 days, gegevens until delivery or 72 hours.';

--
-- Name: COLUMN bericht.bundel; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.bericht.bundel IS 'What goes to one address at one moment shares it, and is claimed, sent and given up as one mail.';

--
-- Name: contact; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.contact (
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    naam text,
    email text,
    telefoon text,
    akkoord_op timestamp with time zone NOT NULL,
    akkoord_versie text,
    CONSTRAINT contact_akkoord_versie_check CHECK ((char_length(akkoord_versie) <= 40)),
    CONSTRAINT contact_check CHECK (((email IS NOT NULL) OR (telefoon IS NOT NULL))),
    CONSTRAINT contact_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT contact_telefoon_check CHECK ((telefoon ~ '^\+[1-9][0-9]{7,14}$'::text))
);

ALTER TABLE prive.contact OWNER TO postgres;

--
-- Name: TABLE contact; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.contact IS 'The person behind a dossier, and when consent was given to which text. Kept 1 year after the dossier closes; of feedback 3 months after the reactie.';

--
-- Name: deelname; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.deelname (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    jurylid_id uuid NOT NULL,
    kanaal public.stemkanaal,
    code_hash text,
    CONSTRAINT deelname_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT deelname_kanaal CHECK (((code_hash IS NOT NULL) = (NOT (kanaal IS DISTINCT FROM 'site'::public.stemkanaal))))
);

ALTER TABLE prive.deelname OWNER TO postgres;

--
-- Name: TABLE deelname; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.deelname IS 'That a juror takes part: a vote on the site, or a paper that went out. No moment, no order, no way to the ballot; how, and the hash of the code, until voting ends. Kept 3 months after vastgesteld.';

--
-- Name: feedback_cijfer; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.feedback_cijfer (
    vanaf date NOT NULL,
    wijk_code text,
    over public.feedback_over NOT NULL,
    aantal integer NOT NULL,
    gezichten integer[] NOT NULL,
    beantwoord integer NOT NULL,
    tijdig integer NOT NULL,
    te_laat integer NOT NULL,
    beloofd integer NOT NULL,
    gedaan integer NOT NULL,
    heropend integer NOT NULL,
    geholpen_ja integer NOT NULL,
    geholpen_nee integer NOT NULL,
    CONSTRAINT feedback_cijfer_aantal_check CHECK ((aantal > 0)),
    CONSTRAINT feedback_cijfer_gezichten_check CHECK ((cardinality(gezichten) = 5))
);

ALTER TABLE prive.feedback_cijfer OWNER TO postgres;

--
-- Name: TABLE feedback_cijfer; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.feedback_cijfer IS 'Feedback counted per half-year from vanaf on, wijk (null: unknown) and subject, for staff; small groups too. Kept as history.';

--
-- Name: geheim; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.geheim (
    dag date NOT NULL,
    zout bytea NOT NULL
);

ALTER TABLE prive.geheim OWNER TO postgres;

--
-- Name: TABLE geheim; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.geheim IS 'The salt of a day, made here. Without it no hash in prive.limiet says anything. Kept 2 days.';

--
-- Name: grens; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.grens (
    soort text NOT NULL,
    aantal integer NOT NULL,
    per_dag boolean DEFAULT false NOT NULL,
    CONSTRAINT grens_aantal_check CHECK ((aantal > 0))
);

ALTER TABLE prive.grens OWNER TO postgres;

--
-- Name: TABLE grens; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.grens IS 'How many of a kind per hour (or day) and sender. Kept for ever; rules, no data.';

--
-- Name: inzending; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.inzending (
    sleutel text NOT NULL,
    inhoud_hash text NOT NULL,
    antwoord jsonb,
    op timestamp with time zone NOT NULL,
    CONSTRAINT inzending_inhoud_hash_check CHECK ((char_length(inhoud_hash) <= 128)),
    CONSTRAINT inzending_sleutel_check CHECK ((char_length(sleutel) <= 300))
);

ALTER TABLE prive.inzending OWNER TO postgres;

--
-- Name: TABLE inzending; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.inzending IS 'Which submission got which answer, so that a repeated one gets the same. Kept 30 days.';

--
-- Name: limiet; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.limiet (
    soort text NOT NULL,
    sleutel text NOT NULL,
    venster_op timestamp with time zone NOT NULL,
    aantal integer NOT NULL,
    CONSTRAINT limiet_sleutel_check CHECK ((sleutel ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE prive.limiet OWNER TO postgres;

--
-- Name: TABLE limiet; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.limiet IS 'Counts per sender or recipient, as a hash with the salt of the day. Kept 2 days.';

--
-- Name: online_na; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.online_na (
    initiatief_id text,
    versie bigint NOT NULL,
    aanvraag_id uuid,
    CONSTRAINT online_na_check CHECK ((num_nonnulls(initiatief_id, aanvraag_id) = 1))
);

ALTER TABLE prive.online_na OWNER TO postgres;

--
-- Name: TABLE online_na; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.online_na IS 'The content version in which an initiatief or the plan of an aanvraag first stood. Kept as long as those.';

--
-- Name: opname; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.opname (
    ronde_id text NOT NULL,
    loting bytea NOT NULL,
    juryleden integer NOT NULL,
    geopend_op timestamp with time zone NOT NULL,
    herinnerd_op timestamp with time zone,
    CONSTRAINT opname_juryleden_check CHECK ((juryleden >= 5)),
    CONSTRAINT opname_loting_check CHECK ((length(loting) = 32))
);

ALTER TABLE prive.opname OWNER TO postgres;

--
-- Name: TABLE opname; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.opname IS 'What the database froze when voting opened: the lot seed, a key for paper numbers, how many jurors. Kept as history.';

--
-- Name: opname_aanvraag; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.opname_aanvraag (
    ronde_id text NOT NULL,
    aanvraag_id uuid NOT NULL,
    titel text NOT NULL,
    bedrag_cent bigint NOT NULL,
    minimum_cent bigint,
    CONSTRAINT opname_aanvraag_bedrag_cent_check CHECK ((bedrag_cent > 0)),
    CONSTRAINT opname_aanvraag_check CHECK (((minimum_cent >= 1) AND (minimum_cent <= bedrag_cent)))
);

ALTER TABLE prive.opname_aanvraag OWNER TO postgres;

--
-- Name: TABLE opname_aanvraag; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.opname_aanvraag IS 'The requests of a vote as they were, amounts in euro cents; no reference to aanvraag, whose removal must not change a count. Kept as history.';

--
-- Name: overgang; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.overgang (
    dossier_soort public.dossier_soort NOT NULL,
    van text NOT NULL,
    naar text NOT NULL,
    door public.partij[] NOT NULL,
    reden public.partij[] DEFAULT '{}'::public.partij[] NOT NULL,
    CONSTRAINT overgang_check CHECK ((reden <@ door)),
    CONSTRAINT overgang_door_check CHECK ((cardinality(door) > 0))
);

ALTER TABLE prive.overgang OWNER TO postgres;

--
-- Name: TABLE overgang; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.overgang IS 'The steps a dossier may take, by whom (makelaar includes beheerder), and who must say why. Equal to the tables of the domain. Kept for ever.';

--
-- Name: papier; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.papier (
    ronde_id text NOT NULL,
    nummer text NOT NULL,
    eerste jsonb,
    eerste_door uuid,
    tweede jsonb,
    tweede_door uuid,
    ingevoerd boolean DEFAULT false NOT NULL,
    CONSTRAINT papier_check CHECK (((NOT ingevoerd) OR ((eerste IS NULL) AND (tweede IS NULL)))),
    CONSTRAINT papier_nummer_check CHECK ((nummer ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text))
);

ALTER TABLE prive.papier OWNER TO postgres;

--
-- Name: TABLE papier; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.papier IS 'A paper ballot that came back, as two members of staff entered it; emptied once they agree. Kept 3 months after vastgesteld.';

--
-- Name: papier_terug; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.papier_terug (
    ronde_id text NOT NULL,
    niet_terug integer DEFAULT 0 NOT NULL,
    uitgegeven integer DEFAULT 0 NOT NULL,
    CONSTRAINT papier_terug_niet_terug_check CHECK ((niet_terug >= 0)),
    CONSTRAINT papier_terug_uitgegeven_check CHECK ((uitgegeven >= 0))
);

ALTER TABLE prive.papier_terug OWNER TO postgres;

--
-- Name: TABLE papier_terug; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.papier_terug IS 'How many papers went out in a ronde, and how many did not come back. Kept 3 months after vastgesteld.';

--
-- Name: papier_uit; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.papier_uit (
    jurylid_id uuid NOT NULL,
    ronde_id text NOT NULL,
    gevraagd_door uuid,
    nummer text,
    vervalt_door uuid,
    CONSTRAINT papier_uit_nummer_check CHECK ((nummer ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text))
);

ALTER TABLE prive.papier_uit OWNER TO postgres;

--
-- Name: TABLE papier_uit; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.papier_uit IS 'Who votes on paper: asked by one of the staff, handed out by another, and voided by two. Kept until voting ends.';

--
-- Name: publicatie; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.publicatie (
    id boolean DEFAULT true NOT NULL,
    online_versie bigint,
    online_dag date,
    online_op timestamp with time zone,
    bouw_versie bigint,
    bouw_op timestamp with time zone,
    mislukt_op timestamp with time zone,
    reden text,
    uitleg text,
    mislukkingen integer DEFAULT 0 NOT NULL,
    volgende_op timestamp with time zone,
    gelezen_op timestamp with time zone,
    mislukte_versie bigint,
    stilstand jsonb,
    CONSTRAINT publicatie_check CHECK (((bouw_versie IS NULL) = (bouw_op IS NULL))),
    CONSTRAINT publicatie_check1 CHECK (((mislukt_op IS NULL) = (reden IS NULL))),
    CONSTRAINT publicatie_id_check CHECK (id),
    CONSTRAINT publicatie_mislukkingen_check CHECK ((mislukkingen >= 0)),
    CONSTRAINT publicatie_reden_check CHECK ((reden = ANY (ARRAY['bouwhaak'::text, 'bouwfout'::text, 'te_lang'::text, 'inhoud'::text]))),
    CONSTRAINT publicatie_stilstand_check CHECK ((length((stilstand)::text) <= 2000)),
    CONSTRAINT publicatie_uitleg_check CHECK ((char_length(uitleg) <= 300))
);

ALTER TABLE prive.publicatie OWNER TO postgres;

--
-- Name: TABLE publicatie; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.publicatie IS 'One row: which content version is online, which build runs, and what failed last. Kept for ever.';

--
-- Name: COLUMN publicatie.online_dag; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.publicatie.online_dag IS 'The day on which that site was built; it stands on pages ("vandaag open").';

--
-- Name: COLUMN publicatie.volgende_op; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.publicatie.volgende_op IS 'No build begins before this moment.';

--
-- Name: COLUMN publicatie.gelezen_op; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.publicatie.gelezen_op IS 'When the build began that made what is online: later changes are not in it.';

--
-- Name: COLUMN publicatie.mislukte_versie; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.publicatie.mislukte_versie IS 'Which content version the failed build was to show.';

--
-- Name: COLUMN publicatie.stilstand; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.publicatie.stilstand IS 'What in the content held the build back, as the build says it.';

--
-- Name: ronde_overgang; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.ronde_overgang (
    van public.ronde_status NOT NULL,
    naar public.ronde_status NOT NULL,
    door public.partij[] NOT NULL,
    reden public.partij[] DEFAULT '{}'::public.partij[] NOT NULL,
    CONSTRAINT ronde_overgang_check CHECK ((reden <@ door)),
    CONSTRAINT ronde_overgang_door_check CHECK ((cardinality(door) > 0))
);

ALTER TABLE prive.ronde_overgang OWNER TO postgres;

--
-- Name: TABLE ronde_overgang; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.ronde_overgang IS 'The steps of a ronde, by whom, and which need a reason. Equal to the table of the domain. Kept for ever.';

--
-- Name: rondesein; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.rondesein (
    email text NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL
);

ALTER TABLE prive.rondesein OWNER TO postgres;

--
-- Name: TABLE rondesein; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.rondesein IS 'Addresses that wait for the next ronde to open. Kept until the mail is written, and at most as long as a contact.';

--
-- Name: stembiljet; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.stembiljet (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    code_hash text NOT NULL,
    keuzes jsonb NOT NULL,
    CONSTRAINT stembiljet_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT stembiljet_keuzes_check CHECK ((jsonb_typeof(keuzes) = 'object'::text))
);

ALTER TABLE prive.stembiljet OWNER TO postgres;

--
-- Name: TABLE stembiljet; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.stembiljet IS 'What was voted, per request: voor, niet, onthouding or 0 to 5; no juror, no time, no sequence. Kept 3 months after vastgesteld.';

--
-- Name: tik; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.tik (
    deel text NOT NULL,
    dagwerk_op timestamp with time zone,
    begonnen_op timestamp with time zone,
    te_doen date[],
    versie bigint
);

ALTER TABLE prive.tik OWNER TO postgres;

--
-- Name: TABLE tik; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.tik IS 'When each kind of daily work was done last. Kept for ever.';

--
-- Name: COLUMN tik.dagwerk_op; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.tik.dagwerk_op IS 'When the last round began that was finished; null: none yet.';

--
-- Name: COLUMN tik.begonnen_op; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.tik.begonnen_op IS 'When the round began that is going on; null: none.';

--
-- Name: COLUMN tik.te_doen; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.tik.te_doen IS 'The half-years this round still has to count.';

--
-- Name: COLUMN tik.versie; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.tik.versie IS 'Version of the content that was there when this was counted last; another one makes it due again.';

--
-- Name: uitdaging; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.uitdaging (
    handtekening text NOT NULL,
    sleutel text NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT uitdaging_handtekening_check CHECK (((char_length(handtekening) >= 1) AND (char_length(handtekening) <= 200)))
);

ALTER TABLE prive.uitdaging OWNER TO postgres;

--
-- Name: TABLE uitdaging; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.uitdaging IS 'Puzzles (ALTCHA) that were used, and by which submission, so that each counts once. Kept 2 days.';

--
-- Name: volgcode; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.volgcode (
    hash text NOT NULL,
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    vervangt boolean DEFAULT false NOT NULL,
    gemaakt_op timestamp with time zone NOT NULL,
    ingetrokken_op timestamp with time zone,
    op_papier boolean DEFAULT false NOT NULL,
    CONSTRAINT volgcode_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE prive.volgcode OWNER TO postgres;

--
-- Name: TABLE volgcode; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.volgcode IS 'SHA-256 of a code that opens a dossier; a code asked for by mail opens all dossiers of that address. Kept as long as the contact.';

--
-- Name: COLUMN volgcode.vervangt; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.volgcode.vervangt IS 'Its first use withdraws the older codes of the dossier.';

--
-- Name: COLUMN volgcode.op_papier; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON COLUMN prive.volgcode.op_papier IS 'Handed out by staff who wrote the form down: at most one for each dossier.';

--
-- Name: voorbeelddossier; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.voorbeelddossier (
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL
);

ALTER TABLE prive.voorbeelddossier OWNER TO postgres;

--
-- Name: TABLE voorbeelddossier; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.voorbeelddossier IS 'Dossiers that are examples: they count as nobody. Ids only. Kept for ever.';

--
-- Name: weggehaald; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.weggehaald (
    tabel text NOT NULL,
    rij text NOT NULL,
    op timestamp with time zone NOT NULL
);

ALTER TABLE prive.weggehaald OWNER TO postgres;

--
-- Name: TABLE weggehaald; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.weggehaald IS 'Public rows whose last appearance or disappearance was an act of staff, an applicant or the clock; ids only. Kept 90 days.';

--
-- Name: werkbericht; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.werkbericht (
    medewerker_id uuid NOT NULL,
    sleutel text NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT werkbericht_sleutel_check CHECK ((char_length(sleutel) <= 120))
);

ALTER TABLE prive.werkbericht OWNER TO postgres;

--
-- Name: TABLE werkbericht; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.werkbericht IS 'Which day, and which end of a term, a medewerker was told about. Kept 30 days.';

--
-- Name: aanmelding; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.aanmelding (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    naam text NOT NULL,
    omschrijving text NOT NULL,
    themas text[] DEFAULT '{}'::text[] NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    adres text,
    lat double precision,
    lon double precision,
    website text,
    kanaal public.kanaal NOT NULL,
    bevestigd_op timestamp with time zone,
    status public.aanmelding_status DEFAULT 'ingediend'::public.aanmelding_status NOT NULL,
    initiatief_id text,
    ingediend_op timestamp with time zone NOT NULL,
    afgesloten_op timestamp with time zone,
    behandelaar uuid,
    CONSTRAINT aanmelding_adres_check CHECK (((char_length(adres) >= 1) AND (char_length(adres) <= 160))),
    CONSTRAINT aanmelding_check CHECK (((lat IS NULL) = (lon IS NULL))),
    CONSTRAINT aanmelding_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT aanmelding_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT aanmelding_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT aanmelding_nummer_check CHECK ((nummer ~ '^M-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT aanmelding_omschrijving_check CHECK (((char_length(omschrijving) >= 1) AND (char_length(omschrijving) <= 2000))),
    CONSTRAINT aanmelding_themas_check CHECK ((cardinality(themas) <= 10)),
    CONSTRAINT aanmelding_website_check CHECK (((website ~ '^https?://'::text) AND (char_length(website) <= 500)))
);

ALTER TABLE public.aanmelding OWNER TO postgres;

--
-- Name: TABLE aanmelding; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.aanmelding IS 'An initiative as a resident registered it; the person stands in prive.contact. Kept 1 year after afgesloten_op.';

--
-- Name: COLUMN aanmelding.bevestigd_op; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.aanmelding.bevestigd_op IS 'Null: waits for a confirmation by mail, or by a call of the makelaar.';

--
-- Name: aanvraag; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.aanvraag (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    ronde_id text NOT NULL,
    titel text NOT NULL,
    plan text NOT NULL,
    doelgroep text NOT NULL,
    wanneer text NOT NULL,
    wanneer_van date,
    prioriteit_id text,
    wijk_code text NOT NULL,
    buurt_code text,
    eigen_bijdrage_cent bigint DEFAULT 0 NOT NULL,
    minimumbedrag_cent bigint,
    gevraagd_cent bigint NOT NULL,
    toegekend_cent bigint,
    kanaal public.kanaal NOT NULL,
    bevestigd_op timestamp with time zone,
    status public.aanvraag_status DEFAULT 'ingediend'::public.aanvraag_status NOT NULL,
    behandelaar uuid,
    initiatief_id text,
    ingediend_op timestamp with time zone NOT NULL,
    afgesloten_op timestamp with time zone,
    CONSTRAINT aanvraag_check CHECK ((minimumbedrag_cent <= gevraagd_cent)),
    CONSTRAINT aanvraag_check1 CHECK ((toegekend_cent <= gevraagd_cent)),
    CONSTRAINT aanvraag_check2 CHECK (((toegekend_cent IS NOT NULL) = (status = ANY (ARRAY['toegekend'::public.aanvraag_status, 'deels_toegekend'::public.aanvraag_status, 'in_uitvoering'::public.aanvraag_status, 'afgerond'::public.aanvraag_status])))),
    CONSTRAINT aanvraag_doelgroep_check CHECK (((char_length(doelgroep) >= 1) AND (char_length(doelgroep) <= 500))),
    CONSTRAINT aanvraag_eigen_bijdrage_cent_check CHECK (((eigen_bijdrage_cent >= 0) AND (eigen_bijdrage_cent <= 1000000000))),
    CONSTRAINT aanvraag_gevraagd_cent_check CHECK ((((gevraagd_cent >= 100) AND (gevraagd_cent <= 1000000000)) AND ((gevraagd_cent % (100)::bigint) = 0))),
    CONSTRAINT aanvraag_minimumbedrag_cent_check CHECK (((minimumbedrag_cent >= 1) AND (minimumbedrag_cent <= 1000000000))),
    CONSTRAINT aanvraag_nummer_check CHECK ((nummer ~ '^B-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT aanvraag_plan_check CHECK (((char_length(plan) >= 1) AND (char_length(plan) <= 4000))),
    CONSTRAINT aanvraag_titel_check CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120))),
    CONSTRAINT aanvraag_toegekend_cent_check CHECK (((toegekend_cent >= 0) AND (toegekend_cent <= 1000000000))),
    CONSTRAINT aanvraag_wanneer_check CHECK (((char_length(wanneer) >= 1) AND (char_length(wanneer) <= 120)))
);

ALTER TABLE public.aanvraag OWNER TO postgres;

--
-- Name: TABLE aanvraag; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.aanvraag IS 'A request for money, in euro cents; gevraagd_cent is lines minus own contribution, rounded up to whole euros. Kept 1 year after afgesloten_op, 7 years when awarded.';

--
-- Name: COLUMN aanvraag.wanneer; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.aanvraag.wanneer IS 'When it takes place, in the words of the applicant; wanneer_van is the first day, where that could be read.';

--
-- Name: COLUMN aanvraag.minimumbedrag_cent; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.aanvraag.minimumbedrag_cent IS 'With how much it can start; null is not known.';

--
-- Name: aanvraag_publiek; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.aanvraag_publiek (
    id uuid NOT NULL,
    nummer text NOT NULL,
    slug text NOT NULL,
    ronde_id text NOT NULL,
    titel text NOT NULL,
    plan text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    gevraagd_cent bigint NOT NULL,
    toegekend_cent bigint,
    status public.aanvraag_status NOT NULL,
    voorgelegd_op timestamp with time zone NOT NULL,
    initiatief_id text,
    verslag text,
    besteed_cent bigint,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    prioriteit_id text,
    CONSTRAINT aanvraag_publiek_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 90))),
    CONSTRAINT aanvraag_publiek_slug_vrij CHECK ((slug <> 'uitslag'::text))
);

ALTER TABLE public.aanvraag_publiek OWNER TO postgres;

--
-- Name: TABLE aanvraag_publiek; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.aanvraag_publiek IS 'The public part of an aanvraag, from voorgelegd on: never a person. verslag and besteed_cent (euro cents): what came of it. Kept with the aanvraag.';

--
-- Name: activiteit; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.activiteit (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    titel text NOT NULL,
    omschrijving text,
    begin timestamp with time zone NOT NULL,
    eind timestamp with time zone NOT NULL,
    herhaling text,
    plek_id text,
    initiatief_id text,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT activiteit_check CHECK ((eind > begin)),
    CONSTRAINT activiteit_check1 CHECK (((plek_id IS NOT NULL) OR (initiatief_id IS NOT NULL))),
    CONSTRAINT activiteit_herhaling CHECK ((herhaling ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,2}|UNTIL=[0-9]{8}(T[0-9]{6}Z)?|BYDAY=(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU))*))*$'::text)),
    CONSTRAINT activiteit_herhaling_check CHECK ((length(herhaling) <= 300)),
    CONSTRAINT activiteit_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT activiteit_omschrijving_check CHECK ((length(omschrijving) <= 2000)),
    CONSTRAINT activiteit_titel_check CHECK (((length(titel) >= 1) AND (length(titel) <= 120)))
);

ALTER TABLE public.activiteit OWNER TO postgres;

--
-- Name: TABLE activiteit; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.activiteit IS 'Something to go to. herhaling: an RFC 5545 recurrence rule, or null for once. Kept until a beheerder removes it.';

--
-- Name: COLUMN activiteit.herhaling; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.activiteit.herhaling IS 'A recurrence rule of RFC 5545 with FREQ, INTERVAL, BYDAY, UNTIL and COUNT alone, as the domain reads it; null is once. Its times are those on the clock of the city.';

--
-- Name: advies; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.advies (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    aanvraag_id uuid NOT NULL,
    adviseur_id uuid,
    functie text NOT NULL,
    advies public.advies_soort NOT NULL,
    tekst text NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT advies_functie_check CHECK (((char_length(functie) >= 1) AND (char_length(functie) <= 80))),
    CONSTRAINT advies_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000)))
);

ALTER TABLE public.advies OWNER TO postgres;

--
-- Name: TABLE advies; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.advies IS 'What an adviser says of a request; public with the uitslag, by functie. Kept as history, without the person.';

--
-- Name: adviseur; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.adviseur (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    email text NOT NULL,
    functie text NOT NULL,
    uitgenodigd_op timestamp with time zone NOT NULL,
    gezien_op timestamp with time zone,
    CONSTRAINT adviseur_functie_check CHECK (((char_length(functie) >= 1) AND (char_length(functie) <= 80)))
);

ALTER TABLE public.adviseur OWNER TO postgres;

--
-- Name: TABLE adviseur; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.adviseur IS 'An adviser of one ronde; functie stands under the advies in public. Kept 3 months after vastgesteld.';

--
-- Name: beeld; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.beeld (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    plek_id text,
    initiatief_id text,
    makelaar_id text,
    alt text NOT NULL,
    maker text,
    volgorde integer DEFAULT 1 NOT NULL,
    breedte integer NOT NULL,
    hoogte integer NOT NULL,
    klein_breedte integer NOT NULL,
    kenmerk text NOT NULL,
    groot text NOT NULL,
    klein text NOT NULL,
    status public.publicatiestatus DEFAULT 'gepubliceerd'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT beeld_alt_check CHECK (((length(alt) >= 1) AND (length(alt) <= 250))),
    CONSTRAINT beeld_breedte_check CHECK (((breedte >= 1) AND (breedte <= 1200))),
    CONSTRAINT beeld_check CHECK ((num_nonnulls(plek_id, initiatief_id, makelaar_id) = 1)),
    CONSTRAINT beeld_groot_check CHECK ((length(groot) <= 273068)),
    CONSTRAINT beeld_hoogte_check CHECK (((hoogte >= 1) AND (hoogte <= 1200))),
    CONSTRAINT beeld_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT beeld_kenmerk_check CHECK ((kenmerk ~ '^[0-9a-f]{12}$'::text)),
    CONSTRAINT beeld_klein_breedte_check CHECK (((klein_breedte >= 1) AND (klein_breedte <= 480))),
    CONSTRAINT beeld_klein_check CHECK ((length(klein) <= 273068)),
    CONSTRAINT beeld_maker_check CHECK (((length(maker) >= 1) AND (length(maker) <= 120))),
    CONSTRAINT beeld_volgorde_check CHECK (((volgorde >= 1) AND (volgorde <= 1000)))
);

ALTER TABLE public.beeld OWNER TO postgres;

--
-- Name: TABLE beeld; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.beeld IS 'A photo of one plek, initiatief or makelaar. Kept until staff remove it or the record it belongs to.';

--
-- Name: COLUMN beeld.alt; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.beeld.alt IS 'What there is to see, for who does not see it.';

--
-- Name: COLUMN beeld.maker; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.beeld.maker IS 'Who made the photo, as shown with it; null is unknown or not asked for.';

--
-- Name: COLUMN beeld.breedte; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.beeld.breedte IS 'Pixels of groot, as hoogte; klein has the same shape.';

--
-- Name: COLUMN beeld.kenmerk; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.beeld.kenmerk IS 'Changes with the picture; part of the name of its files.';

--
-- Name: COLUMN beeld.groot; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.beeld.groot IS 'WebP of at most 200 kB, base64; klein is the same picture, smaller.';

--
-- Name: begrotingspost; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.begrotingspost (
    aanvraag_id uuid NOT NULL,
    volgorde integer NOT NULL,
    omschrijving text NOT NULL,
    bedrag_cent bigint NOT NULL,
    CONSTRAINT begrotingspost_bedrag_cent_check CHECK (((bedrag_cent >= 1) AND (bedrag_cent <= 1000000000))),
    CONSTRAINT begrotingspost_omschrijving_check CHECK (((char_length(omschrijving) >= 1) AND (char_length(omschrijving) <= 120))),
    CONSTRAINT begrotingspost_volgorde_check CHECK (((volgorde >= 1) AND (volgorde <= 40)))
);

ALTER TABLE public.begrotingspost OWNER TO postgres;

--
-- Name: TABLE begrotingspost; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.begrotingspost IS 'One line of the budget of an aanvraag, in euro cents. Kept with the aanvraag.';

--
-- Name: belang; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.belang (
    jurylid_id uuid NOT NULL,
    aanvraag_id uuid NOT NULL,
    bron text NOT NULL,
    CONSTRAINT belang_bron_check CHECK ((bron = ANY (ARRAY['zelf'::text, 'contact'::text])))
);

ALTER TABLE public.belang OWNER TO postgres;

--
-- Name: TABLE belang; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.belang IS 'A juror does not vote on this request. zelf: declared; contact: the address of the juror is that of the applicant. Kept with the jurylid.';

--
-- Name: betaling; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.betaling (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    aanvraag_id uuid,
    soort public.betaling_soort NOT NULL,
    bedrag_cent bigint NOT NULL,
    dag date NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT betaling_bedrag_cent_check CHECK (((bedrag_cent >= 1) AND (bedrag_cent <= 1000000000)))
);

ALTER TABLE public.betaling OWNER TO postgres;

--
-- Name: TABLE betaling; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.betaling IS 'What was paid for a request, spent, and given back, in euro cents. Kept as history.';

--
-- Name: budgetcijfer; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.budgetcijfer (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    groep text NOT NULL,
    volgorde integer NOT NULL,
    naam text NOT NULL,
    bedrag_cent bigint,
    aantal integer,
    percentage numeric(5,2),
    van date,
    tot date,
    per_jaar boolean DEFAULT false NOT NULL,
    dekking text,
    uitleg text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT budgetcijfer_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT budgetcijfer_bedrag_cent_check CHECK ((bedrag_cent >= 0)),
    CONSTRAINT budgetcijfer_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT budgetcijfer_check CHECK ((tot >= van)),
    CONSTRAINT budgetcijfer_check1 CHECK ((num_nonnulls(bedrag_cent, aantal, percentage) = 1)),
    CONSTRAINT budgetcijfer_dekking_check CHECK ((length(dekking) <= 200)),
    CONSTRAINT budgetcijfer_groep_check CHECK ((groep = ANY (ARRAY['begroting'::text, 'totaal'::text, 'flexibel'::text, 'vorige_periode'::text, 'kerngetal'::text, 'overig'::text]))),
    CONSTRAINT budgetcijfer_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT budgetcijfer_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
    CONSTRAINT budgetcijfer_percentage_check CHECK (((percentage >= (0)::numeric) AND (percentage <= (100)::numeric))),
    CONSTRAINT budgetcijfer_uitleg_check CHECK ((length(uitleg) <= 600))
);

ALTER TABLE public.budgetcijfer OWNER TO postgres;

--
-- Name: TABLE budgetcijfer; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.budgetcijfer IS 'One published figure: euro cents, a number, or a percentage, with its period and source. Kept as history.';

--
-- Name: buurt; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.buurt (
    code text NOT NULL,
    wijk_code text NOT NULL,
    naam text NOT NULL,
    slug text NOT NULL,
    subwijk text,
    subwijk_zekerheid public.zekerheid,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    inwoners integer,
    inwoners_jaar integer,
    grens jsonb,
    grens_bron text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    grens_kaart jsonb,
    CONSTRAINT buurt_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT buurt_check CHECK (((inwoners IS NULL) = (inwoners_jaar IS NULL))),
    CONSTRAINT buurt_check1 CHECK (((grens IS NULL) = (grens_bron IS NULL))),
    CONSTRAINT buurt_check2 CHECK (((subwijk IS NULL) = (subwijk_zekerheid IS NULL))),
    CONSTRAINT buurt_check3 CHECK (((grens IS NOT NULL) OR (grens_kaart IS NULL))),
    CONSTRAINT buurt_code_check CHECK ((code ~ '^[A-Za-z0-9-]{2,20}$'::text)),
    CONSTRAINT buurt_grens_bron_check CHECK ((length(grens_bron) <= 300)),
    CONSTRAINT buurt_grens_check CHECK (((grens IS NULL) OR (COALESCE((grens ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT buurt_grens_kaart_check CHECK (((grens_kaart IS NULL) OR (COALESCE((grens_kaart ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT buurt_inwoners_check CHECK ((inwoners >= 0)),
    CONSTRAINT buurt_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT buurt_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT buurt_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT buurt_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT buurt_subwijk_check CHECK ((length(subwijk) <= 120))
);

ALTER TABLE public.buurt OWNER TO postgres;

--
-- Name: TABLE buurt; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.buurt IS 'A part of a wijk. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null; grens_kaart: the same, simplified for the map. Kept while the area exists.';

--
-- Name: content_versie; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.content_versie (
    id boolean DEFAULT true NOT NULL,
    versie bigint DEFAULT 0 NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT content_versie_id_check CHECK (id)
);

ALTER TABLE public.content_versie OWNER TO postgres;

--
-- Name: TABLE content_versie; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.content_versie IS 'One row: goes up with every change of public content. Kept for ever.';

--
-- Name: eindverslag; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.eindverslag (
    aanvraag_id uuid NOT NULL,
    tekst text NOT NULL,
    besteed_cent bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT eindverslag_besteed_cent_check CHECK (((besteed_cent >= 0) AND (besteed_cent <= 1000000000))),
    CONSTRAINT eindverslag_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 4000)))
);

ALTER TABLE public.eindverslag OWNER TO postgres;

--
-- Name: TABLE eindverslag; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.eindverslag IS 'What came of the money, in the words of the applicant; besteed_cent in euro cents. Kept with the aanvraag.';

--
-- Name: feedback; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.feedback (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    over public.feedback_over NOT NULL,
    over_id text,
    gezicht integer NOT NULL,
    tekst text,
    wens text,
    wijk_code text,
    buurt_code text,
    kanaal public.kanaal NOT NULL,
    bevestigd_op timestamp with time zone,
    status public.feedback_status DEFAULT 'nieuw'::public.feedback_status NOT NULL,
    geholpen boolean,
    ingediend_op timestamp with time zone NOT NULL,
    beantwoord_op timestamp with time zone,
    afgesloten_op timestamp with time zone,
    behandelaar uuid,
    CONSTRAINT feedback_check CHECK (((over_id IS NULL) OR (over = ANY (ARRAY['plek'::public.feedback_over, 'initiatief'::public.feedback_over, 'makelaar'::public.feedback_over])))),
    CONSTRAINT feedback_gezicht_check CHECK (((gezicht >= 1) AND (gezicht <= 5))),
    CONSTRAINT feedback_nummer_check CHECK ((nummer ~ '^F-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT feedback_over_id_check CHECK ((over_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT feedback_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000))),
    CONSTRAINT feedback_wens_check CHECK (((char_length(wens) >= 1) AND (char_length(wens) <= 600)))
);

ALTER TABLE public.feedback OWNER TO postgres;

--
-- Name: TABLE feedback; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.feedback IS 'What a resident thinks. gezicht: 1 is very sad, 5 is very glad. Kept for the counts; tekst and wens until 1 year after the reactie.';

--
-- Name: feedback_publiek; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.feedback_publiek (
    feedback_id uuid NOT NULL,
    over public.feedback_over NOT NULL,
    over_id text,
    wijk_code text,
    gezicht integer NOT NULL,
    gezegd text NOT NULL,
    reactie text NOT NULL,
    wat_gedaan text,
    gedaan_op date,
    belofte_op date,
    gepubliceerd_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    gezegd_door public.partij DEFAULT 'makelaar'::public.partij NOT NULL,
    CONSTRAINT feedback_publiek_gezegd_check CHECK (((char_length(gezegd) >= 1) AND (char_length(gezegd) <= 2000))),
    CONSTRAINT feedback_publiek_gezegd_door_check CHECK ((gezegd_door = ANY (ARRAY['indiener'::public.partij, 'makelaar'::public.partij]))),
    CONSTRAINT feedback_publiek_gezicht_check CHECK (((gezicht >= 1) AND (gezicht <= 5))),
    CONSTRAINT feedback_publiek_over_check CHECK ((over <> 'makelaar'::public.feedback_over)),
    CONSTRAINT feedback_publiek_over_id_check CHECK ((over_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT feedback_publiek_reactie_check CHECK (((char_length(reactie) >= 1) AND (char_length(reactie) <= 2000))),
    CONSTRAINT feedback_publiek_wat_gedaan_check CHECK (((char_length(wat_gedaan) >= 1) AND (char_length(wat_gedaan) <= 2000)))
);

ALTER TABLE public.feedback_publiek OWNER TO postgres;

--
-- Name: TABLE feedback_publiek; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.feedback_publiek IS 'Answered feedback, rewritten without personal data; never about a makelaar. belofte_op: promised before that day. Kept as history.';

--
-- Name: COLUMN feedback_publiek.gezegd_door; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.feedback_publiek.gezegd_door IS 'Whose words gezegd are: indiener when they stand in the feedback, otherwise a makelaar put them together.';

--
-- Name: feedback_totaal; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.feedback_totaal (
    id text NOT NULL,
    wijk_code text,
    over public.feedback_over NOT NULL,
    vanaf date NOT NULL,
    aantal integer NOT NULL,
    gezicht_som integer,
    beantwoord integer NOT NULL,
    geholpen_ja integer,
    geholpen_nee integer,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    gezichten integer[],
    tijdig integer DEFAULT 0 NOT NULL,
    te_laat integer DEFAULT 0 NOT NULL,
    beloofd integer DEFAULT 0 NOT NULL,
    gedaan integer DEFAULT 0 NOT NULL,
    heropend integer,
    CONSTRAINT feedback_totaal_aantal_check CHECK ((aantal > 0)),
    CONSTRAINT feedback_totaal_check CHECK (((gezicht_som >= aantal) AND (gezicht_som <= (5 * aantal)))),
    CONSTRAINT feedback_totaal_gezichten_check CHECK ((cardinality(gezichten) = 5))
);

ALTER TABLE public.feedback_totaal OWNER TO postgres;

--
-- Name: TABLE feedback_totaal; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.feedback_totaal IS 'Counts per wijk (null: unknown), subject and half-year from vanaf on. About makelaars only from 5 people on; of faces and "helped" too (null: fewer), so that one voice stays hidden. Kept as history.';

--
-- Name: COLUMN feedback_totaal.gezichten; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.feedback_totaal.gezichten IS 'How many people gave each face, from very sad to very glad.';

--
-- Name: COLUMN feedback_totaal.te_laat; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.feedback_totaal.te_laat IS 'Answered after the term, or not yet while the term is over. Who still has time is in neither tijdig nor te_laat.';

--
-- Name: COLUMN feedback_totaal.beloofd; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.feedback_totaal.beloofd IS 'For how many something was promised with a date, kept or not; gedaan: for how many something was done.';

--
-- Name: gebeurtenis_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.gebeurtenis ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.gebeurtenis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: gebeurtenis_tekst; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.gebeurtenis_tekst (
    gebeurtenis_id bigint NOT NULL,
    tekst text NOT NULL,
    zichtbaar boolean NOT NULL,
    telling text,
    CONSTRAINT gebeurtenis_tekst_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000))),
    CONSTRAINT gebeurtenis_tekst_telling_check CHECK (((char_length(telling) >= 1) AND (char_length(telling) <= 2000)))
);

ALTER TABLE public.gebeurtenis_tekst OWNER TO postgres;

--
-- Name: TABLE gebeurtenis_tekst; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.gebeurtenis_tekst IS 'What was said at a step. zichtbaar false: a note among staff. Kept with the dossier, or until the person takes the data back.';

--
-- Name: COLUMN gebeurtenis_tekst.telling; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.gebeurtenis_tekst.telling IS 'What the count says of this request: words of the site, beside those of whoever took the step.';

--
-- Name: initiatief; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.initiatief (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    naam text NOT NULL,
    slug text NOT NULL,
    omschrijving text NOT NULL,
    soort text,
    themas text[] DEFAULT '{}'::text[] NOT NULL,
    fase public.initiatief_fase,
    fase_bron text,
    wijk_code text,
    buurt_code text,
    gebied text,
    plek_id text,
    lat double precision,
    lon double precision,
    precisie public.precisie,
    punt_uitleg text,
    zekerheid_punt public.zekerheid,
    makelaar_id text,
    telefoon text,
    email text,
    website text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    let_op text,
    peildatum text,
    gecontroleerd_op date,
    gecontroleerd_precisie public.datumprecisie,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    adres text,
    CONSTRAINT initiatief_adres_check CHECK ((length(adres) <= 160)),
    CONSTRAINT initiatief_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT initiatief_check CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat IS NULL) = (precisie IS NULL)))),
    CONSTRAINT initiatief_check1 CHECK (((precisie IS DISTINCT FROM 'wijk'::public.precisie) OR (wijk_code IS NOT NULL))),
    CONSTRAINT initiatief_check2 CHECK (((gecontroleerd_op IS NULL) = (gecontroleerd_precisie IS NULL))),
    CONSTRAINT initiatief_check3 CHECK (((buurt_code IS NULL) OR (wijk_code IS NOT NULL))),
    CONSTRAINT initiatief_fase_bron_check CHECK ((length(fase_bron) <= 60)),
    CONSTRAINT initiatief_gebied_check CHECK ((length(gebied) <= 120)),
    CONSTRAINT initiatief_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT initiatief_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT initiatief_let_op_check CHECK ((length(let_op) <= 600)),
    CONSTRAINT initiatief_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT initiatief_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT initiatief_omschrijving_check CHECK ((length(omschrijving) <= 2000)),
    CONSTRAINT initiatief_peildatum_check CHECK ((length(peildatum) <= 60)),
    CONSTRAINT initiatief_punt_uitleg_check CHECK ((length(punt_uitleg) <= 300)),
    CONSTRAINT initiatief_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT initiatief_soort_check CHECK ((length(soort) <= 120)),
    CONSTRAINT initiatief_telefoon_check CHECK ((length(telefoon) <= 30)),
    CONSTRAINT initiatief_themas_check CHECK ((cardinality(themas) <= 10)),
    CONSTRAINT initiatief_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

ALTER TABLE public.initiatief OWNER TO postgres;

--
-- Name: TABLE initiatief; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.initiatief IS 'Something residents do together. fase: null is unknown, fase_bron is the word of the source. lat/lon as exact as precisie says. Kept until a beheerder removes it.';

--
-- Name: COLUMN initiatief.adres; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.initiatief.adres IS 'Address or place in words, when its makers gave one for the site.';

--
-- Name: logboek; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.logboek (
    id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    medewerker_id uuid,
    handeling text NOT NULL,
    tabel text NOT NULL,
    rij text NOT NULL,
    velden text[] DEFAULT '{}'::text[] NOT NULL,
    aantal integer,
    CONSTRAINT logboek_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT logboek_handeling_check CHECK ((handeling = ANY (ARRAY['toegevoegd'::text, 'gewijzigd'::text, 'verwijderd'::text, 'ingezien'::text, 'opgeschoond'::text, 'geweigerd'::text])))
);

ALTER TABLE public.logboek OWNER TO postgres;

--
-- Name: TABLE logboek; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.logboek IS 'Append-only audit: who changed which fields of which row, never their content. Kept 2 years.';

--
-- Name: COLUMN logboek.aantal; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.logboek.aantal IS 'How many rows, where a line stands for more than one.';

--
-- Name: logboek_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.logboek ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.logboek_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: makelaar; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.makelaar (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    naam text NOT NULL,
    rol text NOT NULL,
    telefoon text,
    email text,
    organisatie_id text,
    medewerker_id uuid,
    toestemming_op date,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT makelaar_check CHECK (((status <> 'gepubliceerd'::public.publicatiestatus) OR (toestemming_op IS NOT NULL))),
    CONSTRAINT makelaar_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT makelaar_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT makelaar_rol_check CHECK (((length(rol) >= 1) AND (length(rol) <= 120))),
    CONSTRAINT makelaar_telefoon_check CHECK ((length(telefoon) <= 30))
);

ALTER TABLE public.makelaar OWNER TO postgres;

--
-- Name: TABLE makelaar; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.makelaar IS 'A sociaal makelaar as residents see them. Published only with consent (toestemming_op). Kept until consent ends.';

--
-- Name: makelaar_buurt; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.makelaar_buurt (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    makelaar_id text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT makelaar_buurt_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text))
);

ALTER TABLE public.makelaar_buurt OWNER TO postgres;

--
-- Name: TABLE makelaar_buurt; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.makelaar_buurt IS 'Where a makelaar works: one buurt, or the whole wijk when buurt_code is null. Kept with the makelaar.';

--
-- Name: monitor_cijfer; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.monitor_cijfer (
    id text NOT NULL,
    wijk_code text,
    vanaf date NOT NULL,
    meting text NOT NULL,
    deel text NOT NULL,
    waarde numeric(14,1) NOT NULL,
    openbaar boolean NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT monitor_cijfer_deel_check CHECK (((char_length(deel) >= 1) AND (char_length(deel) <= 60))),
    CONSTRAINT monitor_cijfer_meting_check CHECK ((meting = ANY (ARRAY['initiatieven'::text, 'inhoud'::text, 'aanmeldingen'::text, 'aanvragen'::text, 'geld_cent'::text, 'stappen'::text, 'doorlooptijd_dagen'::text]))),
    CONSTRAINT monitor_cijfer_waarde_check CHECK ((waarde >= (0)::numeric))
);

ALTER TABLE public.monitor_cijfer OWNER TO postgres;

--
-- Name: TABLE monitor_cijfer; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.monitor_cijfer IS 'One number per wijk and half-year from vanaf on. wijk_code null: unknown; of stappen and doorlooptijd_dagen the whole city, as medians do not add up. Kept as history.';

--
-- Name: openingstijd; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.openingstijd (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    plek_id text NOT NULL,
    dag smallint,
    datum date,
    van time without time zone,
    tot time without time zone,
    uitleg text,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT openingstijd_check CHECK (((dag IS NULL) <> (datum IS NULL))),
    CONSTRAINT openingstijd_check1 CHECK (((van IS NULL) = (tot IS NULL))),
    CONSTRAINT openingstijd_check2 CHECK (((dag IS NULL) OR (van IS NOT NULL))),
    CONSTRAINT openingstijd_check3 CHECK ((tot > van)),
    CONSTRAINT openingstijd_dag_check CHECK (((dag >= 1) AND (dag <= 7))),
    CONSTRAINT openingstijd_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT openingstijd_uitleg_check CHECK ((length(uitleg) <= 160))
);

ALTER TABLE public.openingstijd OWNER TO postgres;

--
-- Name: TABLE openingstijd; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.openingstijd IS 'Open from van to tot, local time, on a weekday (dag 1 = Monday) or one date (datum); a date without hours is closed. Kept with the plek.';

--
-- Name: organisatie; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.organisatie (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    naam text NOT NULL,
    andere_namen text[] DEFAULT '{}'::text[] NOT NULL,
    rol text NOT NULL,
    uitleg text,
    plaats text,
    hele_stad boolean DEFAULT false NOT NULL,
    gebieden text[] DEFAULT '{}'::text[] NOT NULL,
    zekerheid_wijken public.zekerheid,
    van date,
    tot date,
    periode_uitleg text,
    website text,
    telefoon text,
    email text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organisatie_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT organisatie_check CHECK ((tot >= van)),
    CONSTRAINT organisatie_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT organisatie_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 160))),
    CONSTRAINT organisatie_periode_uitleg_check CHECK ((length(periode_uitleg) <= 300)),
    CONSTRAINT organisatie_plaats_check CHECK ((length(plaats) <= 80)),
    CONSTRAINT organisatie_rol_check CHECK (((length(rol) >= 1) AND (length(rol) <= 300))),
    CONSTRAINT organisatie_telefoon_check CHECK ((length(telefoon) <= 30)),
    CONSTRAINT organisatie_uitleg_check CHECK ((length(uitleg) <= 600)),
    CONSTRAINT organisatie_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

ALTER TABLE public.organisatie OWNER TO postgres;

--
-- Name: TABLE organisatie; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.organisatie IS 'Who works in the city, and when (van, tot). A period that ended is history. Kept as history.';

--
-- Name: organisatie_wijk; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.organisatie_wijk (
    organisatie_id text NOT NULL,
    wijk_code text NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE public.organisatie_wijk OWNER TO postgres;

--
-- Name: TABLE organisatie_wijk; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.organisatie_wijk IS 'In which wijken an organisatie works or worked. Kept with the organisatie.';

--
-- Name: plek; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.plek (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    soort public.plek_soort NOT NULL,
    soort_uitleg text,
    naam text NOT NULL,
    slug text NOT NULL,
    omschrijving text,
    wat_kan_hier text,
    adres text,
    straat text,
    postcode text,
    plaats text,
    zekerheid_adres public.zekerheid,
    wijk_code text,
    zekerheid_wijk public.zekerheid,
    buurt_code text,
    gebied text,
    lat double precision,
    lon double precision,
    precisie public.precisie,
    punt_uitleg text,
    zekerheid_punt public.zekerheid,
    beheervorm public.beheervorm,
    beheer text,
    beheer_2017 text,
    op_stadslijst boolean,
    organisatie_id text,
    voorzieningen text[] DEFAULT '{}'::text[] NOT NULL,
    toegankelijkheid text,
    kosten text,
    telefoon text,
    email text,
    website text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    let_op text,
    peildatum text,
    gecontroleerd_op date,
    gecontroleerd_precisie public.datumprecisie,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plek_adres_check CHECK ((length(adres) <= 160)),
    CONSTRAINT plek_beheer_2017_check CHECK ((length(beheer_2017) <= 120)),
    CONSTRAINT plek_beheer_check CHECK ((length(beheer) <= 600)),
    CONSTRAINT plek_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT plek_check CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat IS NULL) = (precisie IS NULL)))),
    CONSTRAINT plek_check1 CHECK (((precisie IS DISTINCT FROM 'wijk'::public.precisie) OR (wijk_code IS NOT NULL))),
    CONSTRAINT plek_check2 CHECK (((gecontroleerd_op IS NULL) = (gecontroleerd_precisie IS NULL))),
    CONSTRAINT plek_check3 CHECK (((buurt_code IS NULL) OR (wijk_code IS NOT NULL))),
    CONSTRAINT plek_gebied_check CHECK ((length(gebied) <= 120)),
    CONSTRAINT plek_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT plek_kosten_check CHECK ((length(kosten) <= 300)),
    CONSTRAINT plek_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT plek_let_op_check CHECK ((length(let_op) <= 600)),
    CONSTRAINT plek_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT plek_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT plek_omschrijving_check CHECK ((length(omschrijving) <= 2000)),
    CONSTRAINT plek_peildatum_check CHECK ((length(peildatum) <= 60)),
    CONSTRAINT plek_plaats_check CHECK ((length(plaats) <= 80)),
    CONSTRAINT plek_postcode_check CHECK ((length(postcode) <= 10)),
    CONSTRAINT plek_punt_uitleg_check CHECK ((length(punt_uitleg) <= 300)),
    CONSTRAINT plek_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT plek_soort_uitleg_check CHECK ((length(soort_uitleg) <= 120)),
    CONSTRAINT plek_straat_check CHECK ((length(straat) <= 120)),
    CONSTRAINT plek_telefoon_check CHECK ((length(telefoon) <= 30)),
    CONSTRAINT plek_toegankelijkheid_check CHECK ((length(toegankelijkheid) <= 600)),
    CONSTRAINT plek_wat_kan_hier_check CHECK ((length(wat_kan_hier) <= 2000)),
    CONSTRAINT plek_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

ALTER TABLE public.plek OWNER TO postgres;

--
-- Name: TABLE plek; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.plek IS 'A buurtcentrum, speeltuin or ontmoetingsplek. lat/lon in degrees WGS84, as exact as precisie says; null is unknown. gecontroleerd_op: date of the source, never of the import. Kept until a beheerder removes it.';

--
-- Name: COLUMN plek.gebied; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.plek.gebied IS 'Area name as the source gives it, where that is not one buurt of the list.';

--
-- Name: COLUMN plek.op_stadslijst; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.plek.op_stadslijst IS 'Counts in the city''s official number of such places; null is unknown.';

--
-- Name: COLUMN plek.let_op; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.plek.let_op IS 'What is not certain about this record, in one or two plain sentences for the reader.';

--
-- Name: prioriteit; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.prioriteit (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    titel text NOT NULL,
    uitleg text,
    van date NOT NULL,
    tot date NOT NULL,
    bron text[] NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT prioriteit_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT prioriteit_check CHECK ((tot >= van)),
    CONSTRAINT prioriteit_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT prioriteit_titel_check CHECK (((length(titel) >= 1) AND (length(titel) <= 160))),
    CONSTRAINT prioriteit_uitleg_check CHECK ((length(uitleg) <= 2000))
);

ALTER TABLE public.prioriteit OWNER TO postgres;

--
-- Name: TABLE prioriteit; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.prioriteit IS 'What a wijk, or one buurt of it, decided matters in a period. Kept as history.';

--
-- Name: signaal; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.signaal (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thema text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    tekst text NOT NULL,
    medewerker_id uuid,
    initiatief_id text,
    op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT signaal_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 280))),
    CONSTRAINT signaal_thema_check CHECK ((((char_length(thema) >= 1) AND (char_length(thema) <= 60)) AND (thema = lower(btrim(thema)))))
);

ALTER TABLE public.signaal OWNER TO postgres;

--
-- Name: TABLE signaal; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.signaal IS 'What a makelaar heard in the street, in one sentence without a person; initiatief_id: what came of it. Kept 12 months.';

--
-- Name: voorbeeld; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.voorbeeld (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    naam text NOT NULL,
    omschrijving text NOT NULL,
    plaats text NOT NULL,
    gebied text,
    themas text[] DEFAULT '{}'::text[] NOT NULL,
    fase_bron text,
    website text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    peildatum text,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT voorbeeld_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT voorbeeld_fase_bron_check CHECK ((length(fase_bron) <= 60)),
    CONSTRAINT voorbeeld_gebied_check CHECK ((length(gebied) <= 120)),
    CONSTRAINT voorbeeld_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT voorbeeld_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT voorbeeld_omschrijving_check CHECK ((length(omschrijving) <= 2000)),
    CONSTRAINT voorbeeld_peildatum_check CHECK ((length(peildatum) <= 60)),
    CONSTRAINT voorbeeld_plaats_check CHECK (((length(plaats) >= 1) AND (length(plaats) <= 80))),
    CONSTRAINT voorbeeld_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

ALTER TABLE public.voorbeeld OWNER TO postgres;

--
-- Name: TABLE voorbeeld; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.voorbeeld IS 'An initiative in another city, as inspiration. Never on a list or map of this city. Kept until a beheerder removes it.';

--
-- Name: wijk; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.wijk (
    code text NOT NULL,
    nummer integer NOT NULL,
    naam text NOT NULL,
    slug text NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    inwoners integer,
    inwoners_jaar integer,
    woningen integer,
    oppervlakte_km2 numeric(8,2),
    grens jsonb,
    grens_bron text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    zekerheid_punt public.zekerheid NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    grens_kaart jsonb,
    grens_plaat jsonb,
    CONSTRAINT wijk_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT wijk_check CHECK (((inwoners IS NULL) = (inwoners_jaar IS NULL))),
    CONSTRAINT wijk_check1 CHECK (((grens IS NULL) = (grens_bron IS NULL))),
    CONSTRAINT wijk_check2 CHECK (((grens IS NOT NULL) OR ((grens_kaart IS NULL) AND (grens_plaat IS NULL)))),
    CONSTRAINT wijk_code_check CHECK ((code ~ '^[A-Za-z0-9-]{2,20}$'::text)),
    CONSTRAINT wijk_grens_bron_check CHECK ((length(grens_bron) <= 300)),
    CONSTRAINT wijk_grens_check CHECK (((grens IS NULL) OR (COALESCE((grens ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT wijk_grens_kaart_check CHECK (((grens_kaart IS NULL) OR (COALESCE((grens_kaart ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT wijk_grens_plaat_check CHECK (((grens_plaat IS NULL) OR (COALESCE((grens_plaat ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT wijk_inwoners_check CHECK ((inwoners >= 0)),
    CONSTRAINT wijk_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT wijk_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT wijk_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT wijk_oppervlakte_km2_check CHECK ((oppervlakte_km2 > (0)::numeric)),
    CONSTRAINT wijk_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT wijk_woningen_check CHECK ((woningen >= 0))
);

ALTER TABLE public.wijk OWNER TO postgres;

--
-- Name: TABLE wijk; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.wijk IS 'An area of the city. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null; grens_kaart and grens_plaat: the same, simplified for the map and for the picture of the city. Kept while the area exists.';

--
-- Name: bericht bericht_message_id_key; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.bericht
    ADD CONSTRAINT bericht_message_id_key UNIQUE (message_id);

--
-- Name: bericht bericht_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.bericht
    ADD CONSTRAINT bericht_pkey PRIMARY KEY (id);

--
-- Name: contact contact_email_check; Type: CHECK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE prive.contact
    ADD CONSTRAINT contact_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (dossier_soort, dossier_id);

--
-- Name: deelname deelname_een_keer; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_een_keer UNIQUE (ronde_id, jurylid_id);

--
-- Name: deelname deelname_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_pkey PRIMARY KEY (id);

--
-- Name: feedback_cijfer feedback_cijfer_groep; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.feedback_cijfer
    ADD CONSTRAINT feedback_cijfer_groep UNIQUE NULLS NOT DISTINCT (vanaf, wijk_code, over);

--
-- Name: geheim geheim_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.geheim
    ADD CONSTRAINT geheim_pkey PRIMARY KEY (dag);

--
-- Name: grens grens_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.grens
    ADD CONSTRAINT grens_pkey PRIMARY KEY (soort);

--
-- Name: inzending inzending_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.inzending
    ADD CONSTRAINT inzending_pkey PRIMARY KEY (sleutel);

--
-- Name: limiet limiet_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.limiet
    ADD CONSTRAINT limiet_pkey PRIMARY KEY (soort, sleutel, venster_op);

--
-- Name: online_na online_na_aanvraag_id_key; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_aanvraag_id_key UNIQUE (aanvraag_id);

--
-- Name: online_na online_na_initiatief_id_key; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_initiatief_id_key UNIQUE (initiatief_id);

--
-- Name: opname_aanvraag opname_aanvraag_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.opname_aanvraag
    ADD CONSTRAINT opname_aanvraag_pkey PRIMARY KEY (ronde_id, aanvraag_id);

--
-- Name: opname opname_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.opname
    ADD CONSTRAINT opname_pkey PRIMARY KEY (ronde_id);

--
-- Name: overgang overgang_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.overgang
    ADD CONSTRAINT overgang_pkey PRIMARY KEY (dossier_soort, van, naar);

--
-- Name: papier papier_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_pkey PRIMARY KEY (ronde_id, nummer);

--
-- Name: papier_terug papier_terug_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_terug
    ADD CONSTRAINT papier_terug_pkey PRIMARY KEY (ronde_id);

--
-- Name: papier_uit papier_uit_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_pkey PRIMARY KEY (jurylid_id);

--
-- Name: papier_uit papier_uit_ronde_id_nummer_key; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_ronde_id_nummer_key UNIQUE (ronde_id, nummer);

--
-- Name: publicatie publicatie_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.publicatie
    ADD CONSTRAINT publicatie_pkey PRIMARY KEY (id);

--
-- Name: ronde_overgang ronde_overgang_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.ronde_overgang
    ADD CONSTRAINT ronde_overgang_pkey PRIMARY KEY (van, naar);

--
-- Name: rondesein rondesein_email_check; Type: CHECK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE prive.rondesein
    ADD CONSTRAINT rondesein_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: rondesein rondesein_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.rondesein
    ADD CONSTRAINT rondesein_pkey PRIMARY KEY (email);

--
-- Name: stembiljet stembiljet_code; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.stembiljet
    ADD CONSTRAINT stembiljet_code UNIQUE (code_hash);

--
-- Name: stembiljet stembiljet_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.stembiljet
    ADD CONSTRAINT stembiljet_pkey PRIMARY KEY (id);

--
-- Name: tik tik_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.tik
    ADD CONSTRAINT tik_pkey PRIMARY KEY (deel);

--
-- Name: uitdaging uitdaging_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.uitdaging
    ADD CONSTRAINT uitdaging_pkey PRIMARY KEY (handtekening);

--
-- Name: volgcode volgcode_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.volgcode
    ADD CONSTRAINT volgcode_pkey PRIMARY KEY (hash, dossier_soort, dossier_id);

--
-- Name: voorbeelddossier voorbeelddossier_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.voorbeelddossier
    ADD CONSTRAINT voorbeelddossier_pkey PRIMARY KEY (dossier_soort, dossier_id);

--
-- Name: weggehaald weggehaald_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.weggehaald
    ADD CONSTRAINT weggehaald_pkey PRIMARY KEY (tabel, rij);

--
-- Name: werkbericht werkbericht_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.werkbericht
    ADD CONSTRAINT werkbericht_pkey PRIMARY KEY (medewerker_id, sleutel);

--
-- Name: aanmelding aanmelding_nummer_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_nummer_key UNIQUE (nummer);

--
-- Name: aanmelding aanmelding_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_pkey PRIMARY KEY (id);

--
-- Name: aanvraag aanvraag_nummer_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_nummer_key UNIQUE (nummer);

--
-- Name: aanvraag aanvraag_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_pkey PRIMARY KEY (id);

--
-- Name: aanvraag_publiek aanvraag_publiek_nummer_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_nummer_key UNIQUE (nummer);

--
-- Name: aanvraag_publiek aanvraag_publiek_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_pkey PRIMARY KEY (id);

--
-- Name: aanvraag_publiek aanvraag_publiek_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_slug_key UNIQUE (slug);

--
-- Name: activiteit activiteit_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_pkey PRIMARY KEY (id);

--
-- Name: advies advies_aanvraag_id_adviseur_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_aanvraag_id_adviseur_id_key UNIQUE (aanvraag_id, adviseur_id);

--
-- Name: advies advies_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_pkey PRIMARY KEY (id);

--
-- Name: adviseur adviseur_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.adviseur
    ADD CONSTRAINT adviseur_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: adviseur adviseur_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.adviseur
    ADD CONSTRAINT adviseur_pkey PRIMARY KEY (id);

--
-- Name: adviseur adviseur_ronde_id_email_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.adviseur
    ADD CONSTRAINT adviseur_ronde_id_email_key UNIQUE (ronde_id, email);

--
-- Name: beeld beeld_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_pkey PRIMARY KEY (id);

--
-- Name: begrotingspost begrotingspost_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.begrotingspost
    ADD CONSTRAINT begrotingspost_pkey PRIMARY KEY (aanvraag_id, volgorde);

--
-- Name: belang belang_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.belang
    ADD CONSTRAINT belang_pkey PRIMARY KEY (jurylid_id, aanvraag_id);

--
-- Name: betaling betaling_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.betaling
    ADD CONSTRAINT betaling_pkey PRIMARY KEY (id);

--
-- Name: budgetcijfer budgetcijfer_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.budgetcijfer
    ADD CONSTRAINT budgetcijfer_pkey PRIMARY KEY (id);

--
-- Name: buurt buurt_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_pkey PRIMARY KEY (code);

--
-- Name: buurt buurt_wijk_code_code_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_code_key UNIQUE (wijk_code, code);

--
-- Name: buurt buurt_wijk_code_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_slug_key UNIQUE (wijk_code, slug);

--
-- Name: content_versie content_versie_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.content_versie
    ADD CONSTRAINT content_versie_pkey PRIMARY KEY (id);

--
-- Name: eindverslag eindverslag_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.eindverslag
    ADD CONSTRAINT eindverslag_pkey PRIMARY KEY (aanvraag_id);

--
-- Name: feedback feedback_nummer_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_nummer_key UNIQUE (nummer);

--
-- Name: feedback feedback_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);

--
-- Name: feedback_publiek feedback_publiek_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback_publiek
    ADD CONSTRAINT feedback_publiek_pkey PRIMARY KEY (feedback_id);

--
-- Name: feedback_totaal feedback_totaal_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback_totaal
    ADD CONSTRAINT feedback_totaal_pkey PRIMARY KEY (id);

--
-- Name: gebeurtenis gebeurtenis_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_pkey PRIMARY KEY (id);

--
-- Name: gebeurtenis_tekst gebeurtenis_tekst_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.gebeurtenis_tekst
    ADD CONSTRAINT gebeurtenis_tekst_pkey PRIMARY KEY (gebeurtenis_id);

--
-- Name: initiatief initiatief_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.initiatief
    ADD CONSTRAINT initiatief_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: initiatief initiatief_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_pkey PRIMARY KEY (id);

--
-- Name: initiatief initiatief_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_slug_key UNIQUE (slug);

--
-- Name: jurylid jurylid_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.jurylid
    ADD CONSTRAINT jurylid_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: jurylid jurylid_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.jurylid
    ADD CONSTRAINT jurylid_pkey PRIMARY KEY (id);

--
-- Name: jurylid jurylid_ronde_id_email_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.jurylid
    ADD CONSTRAINT jurylid_ronde_id_email_key UNIQUE (ronde_id, email);

--
-- Name: logboek logboek_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.logboek
    ADD CONSTRAINT logboek_pkey PRIMARY KEY (id);

--
-- Name: makelaar_buurt makelaar_buurt_makelaar_id_wijk_code_buurt_code_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_makelaar_id_wijk_code_buurt_code_key UNIQUE NULLS NOT DISTINCT (makelaar_id, wijk_code, buurt_code);

--
-- Name: makelaar_buurt makelaar_buurt_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_pkey PRIMARY KEY (id);

--
-- Name: makelaar makelaar_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.makelaar
    ADD CONSTRAINT makelaar_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: makelaar makelaar_medewerker_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_medewerker_id_key UNIQUE (medewerker_id);

--
-- Name: makelaar makelaar_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_pkey PRIMARY KEY (id);

--
-- Name: medewerker medewerker_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.medewerker
    ADD CONSTRAINT medewerker_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: medewerker medewerker_email_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.medewerker
    ADD CONSTRAINT medewerker_email_key UNIQUE (email);

--
-- Name: medewerker medewerker_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.medewerker
    ADD CONSTRAINT medewerker_pkey PRIMARY KEY (id);

--
-- Name: monitor_cijfer monitor_cijfer_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.monitor_cijfer
    ADD CONSTRAINT monitor_cijfer_pkey PRIMARY KEY (id);

--
-- Name: openingstijd openingstijd_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.openingstijd
    ADD CONSTRAINT openingstijd_pkey PRIMARY KEY (id);

--
-- Name: organisatie organisatie_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.organisatie
    ADD CONSTRAINT organisatie_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: organisatie organisatie_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organisatie
    ADD CONSTRAINT organisatie_pkey PRIMARY KEY (id);

--
-- Name: organisatie_wijk organisatie_wijk_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organisatie_wijk
    ADD CONSTRAINT organisatie_wijk_pkey PRIMARY KEY (organisatie_id, wijk_code);

--
-- Name: plek plek_email_check; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.plek
    ADD CONSTRAINT plek_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

--
-- Name: plek plek_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_pkey PRIMARY KEY (id);

--
-- Name: plek plek_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_slug_key UNIQUE (slug);

--
-- Name: prioriteit prioriteit_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.prioriteit
    ADD CONSTRAINT prioriteit_pkey PRIMARY KEY (id);

--
-- Name: ronde ronde_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.ronde
    ADD CONSTRAINT ronde_pkey PRIMARY KEY (id);

--
-- Name: ronde ronde_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.ronde
    ADD CONSTRAINT ronde_slug_key UNIQUE (slug);

--
-- Name: signaal signaal_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_pkey PRIMARY KEY (id);

--
-- Name: uitslag uitslag_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.uitslag
    ADD CONSTRAINT uitslag_pkey PRIMARY KEY (ronde_id, versie);

--
-- Name: voorbeeld voorbeeld_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.voorbeeld
    ADD CONSTRAINT voorbeeld_pkey PRIMARY KEY (id);

--
-- Name: wijk wijk_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.wijk
    ADD CONSTRAINT wijk_pkey PRIMARY KEY (code);

--
-- Name: wijk wijk_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.wijk
    ADD CONSTRAINT wijk_slug_key UNIQUE (slug);

--
-- Name: bericht_aan; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_aan ON prive.bericht USING btree (aan);

--
-- Name: bericht_bundel; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_bundel ON prive.bericht USING btree (bundel);

--
-- Name: bericht_dossier; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_dossier ON prive.bericht USING btree (dossier_id, dossier_soort);

--
-- Name: bericht_gemaakt; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_gemaakt ON prive.bericht USING btree (gemaakt_op);

--
-- Name: bericht_opgegeven; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_opgegeven ON prive.bericht USING btree (opgegeven_op) WHERE (opgegeven_op IS NOT NULL);

--
-- Name: bericht_te_doen; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_te_doen ON prive.bericht USING btree (volgende_poging_op) WHERE ((verzonden_op IS NULL) AND (opgegeven_op IS NULL));

--
-- Name: bericht_te_legen; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_te_legen ON prive.bericht USING btree (gemaakt_op) WHERE ((verzonden_op IS NULL) AND (gegevens <> '{}'::jsonb));

--
-- Name: contact_email; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX contact_email ON prive.contact USING btree (email);

--
-- Name: deelname_jurylid; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX deelname_jurylid ON prive.deelname USING btree (jurylid_id);

--
-- Name: feedback_cijfer_wijk; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX feedback_cijfer_wijk ON prive.feedback_cijfer USING btree (wijk_code);

--
-- Name: inzending_op; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX inzending_op ON prive.inzending USING btree (op);

--
-- Name: limiet_venster; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX limiet_venster ON prive.limiet USING btree (venster_op);

--
-- Name: opname_aanvraag_aanvraag; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX opname_aanvraag_aanvraag ON prive.opname_aanvraag USING btree (aanvraag_id);

--
-- Name: papier_eerste_door; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX papier_eerste_door ON prive.papier USING btree (eerste_door);

--
-- Name: papier_tweede_door; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX papier_tweede_door ON prive.papier USING btree (tweede_door);

--
-- Name: papier_uit_gevraagd_door; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX papier_uit_gevraagd_door ON prive.papier_uit USING btree (gevraagd_door);

--
-- Name: papier_uit_vervalt_door; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX papier_uit_vervalt_door ON prive.papier_uit USING btree (vervalt_door);

--
-- Name: rondesein_gevraagd; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX rondesein_gevraagd ON prive.rondesein USING btree (gevraagd_op);

--
-- Name: stembiljet_ronde; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX stembiljet_ronde ON prive.stembiljet USING btree (ronde_id);

--
-- Name: uitdaging_op; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX uitdaging_op ON prive.uitdaging USING btree (op);

--
-- Name: uitdaging_sleutel; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX uitdaging_sleutel ON prive.uitdaging USING btree (sleutel);

--
-- Name: volgcode_dossier; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX volgcode_dossier ON prive.volgcode USING btree (dossier_id, dossier_soort);

--
-- Name: weggehaald_op; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX weggehaald_op ON prive.weggehaald USING btree (op);

--
-- Name: werkbericht_op; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX werkbericht_op ON prive.werkbericht USING btree (op);

--
-- Name: aanmelding_afgesloten; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_afgesloten ON public.aanmelding USING btree (afgesloten_op) WHERE (afgesloten_op IS NOT NULL);

--
-- Name: aanmelding_behandelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_behandelaar ON public.aanmelding USING btree (behandelaar);

--
-- Name: aanmelding_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_buurt ON public.aanmelding USING btree (buurt_code);

--
-- Name: aanmelding_ingediend; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_ingediend ON public.aanmelding USING btree (ingediend_op);

--
-- Name: aanmelding_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_initiatief ON public.aanmelding USING btree (initiatief_id);

--
-- Name: aanmelding_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_status ON public.aanmelding USING btree (status, ingediend_op);

--
-- Name: aanmelding_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_wijk ON public.aanmelding USING btree (wijk_code, ingediend_op);

--
-- Name: aanvraag_afgesloten; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_afgesloten ON public.aanvraag USING btree (afgesloten_op) WHERE (toegekend_cent IS NULL);

--
-- Name: aanvraag_behandelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_behandelaar ON public.aanvraag USING btree (behandelaar);

--
-- Name: aanvraag_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_buurt ON public.aanvraag USING btree (buurt_code);

--
-- Name: aanvraag_ingediend; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_ingediend ON public.aanvraag USING btree (ingediend_op);

--
-- Name: aanvraag_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_initiatief ON public.aanvraag USING btree (initiatief_id);

--
-- Name: aanvraag_prioriteit; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_prioriteit ON public.aanvraag USING btree (prioriteit_id);

--
-- Name: aanvraag_publiek_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_buurt ON public.aanvraag_publiek USING btree (buurt_code);

--
-- Name: aanvraag_publiek_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_initiatief ON public.aanvraag_publiek USING btree (initiatief_id);

--
-- Name: aanvraag_publiek_prioriteit; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_prioriteit ON public.aanvraag_publiek USING btree (prioriteit_id);

--
-- Name: aanvraag_publiek_ronde; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_ronde ON public.aanvraag_publiek USING btree (ronde_id);

--
-- Name: aanvraag_publiek_voorgelegd; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_voorgelegd ON public.aanvraag_publiek USING btree (voorgelegd_op);

--
-- Name: aanvraag_publiek_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_wijk ON public.aanvraag_publiek USING btree (wijk_code);

--
-- Name: aanvraag_ronde; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_ronde ON public.aanvraag USING btree (ronde_id);

--
-- Name: aanvraag_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_status ON public.aanvraag USING btree (status, ingediend_op);

--
-- Name: aanvraag_toegekend; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_toegekend ON public.aanvraag USING btree (afgesloten_op) WHERE (toegekend_cent IS NOT NULL);

--
-- Name: aanvraag_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_wijk ON public.aanvraag USING btree (wijk_code, ingediend_op);

--
-- Name: activiteit_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX activiteit_initiatief ON public.activiteit USING btree (initiatief_id);

--
-- Name: activiteit_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX activiteit_plek ON public.activiteit USING btree (plek_id);

--
-- Name: advies_adviseur; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX advies_adviseur ON public.advies USING btree (adviseur_id);

--
-- Name: advies_ronde; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX advies_ronde ON public.advies USING btree (ronde_id);

--
-- Name: adviseur_email; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX adviseur_email ON public.adviseur USING btree (email);

--
-- Name: beeld_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX beeld_initiatief ON public.beeld USING btree (initiatief_id);

--
-- Name: beeld_makelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX beeld_makelaar ON public.beeld USING btree (makelaar_id);

--
-- Name: beeld_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX beeld_plek ON public.beeld USING btree (plek_id);

--
-- Name: belang_aanvraag; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX belang_aanvraag ON public.belang USING btree (aanvraag_id);

--
-- Name: betaling_aanvraag; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX betaling_aanvraag ON public.betaling USING btree (aanvraag_id);

--
-- Name: betaling_dag; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX betaling_dag ON public.betaling USING btree (dag);

--
-- Name: betaling_ronde; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX betaling_ronde ON public.betaling USING btree (ronde_id);

--
-- Name: feedback_af_te_sluiten; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_af_te_sluiten ON public.feedback USING btree (beantwoord_op) WHERE (status = 'beantwoord'::public.feedback_status);

--
-- Name: feedback_behandelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_behandelaar ON public.feedback USING btree (behandelaar);

--
-- Name: feedback_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_buurt ON public.feedback USING btree (buurt_code);

--
-- Name: feedback_ingediend; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_ingediend ON public.feedback USING btree (ingediend_op);

--
-- Name: feedback_over_makelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_over_makelaar ON public.feedback USING btree (over_id) WHERE (over = 'makelaar'::public.feedback_over);

--
-- Name: feedback_publiek_belofte; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_publiek_belofte ON public.feedback_publiek USING btree (belofte_op) WHERE (gedaan_op IS NULL);

--
-- Name: feedback_publiek_gewijzigd; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_publiek_gewijzigd ON public.feedback_publiek USING btree (gewijzigd_op);

--
-- Name: feedback_publiek_over; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_publiek_over ON public.feedback_publiek USING btree (over, over_id);

--
-- Name: feedback_publiek_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_publiek_wijk ON public.feedback_publiek USING btree (wijk_code);

--
-- Name: feedback_status; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_status ON public.feedback USING btree (status, ingediend_op);

--
-- Name: feedback_totaal_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_totaal_wijk ON public.feedback_totaal USING btree (wijk_code);

--
-- Name: feedback_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_wijk ON public.feedback USING btree (wijk_code, ingediend_op);

--
-- Name: feedback_woorden; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_woorden ON public.feedback USING btree (beantwoord_op) WHERE ((tekst IS NOT NULL) OR (wens IS NOT NULL));

--
-- Name: gebeurtenis_antwoord; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX gebeurtenis_antwoord ON public.gebeurtenis USING btree (op) INCLUDE (dossier_id, soort) WHERE ((dossier_soort = 'feedback'::public.dossier_soort) AND (soort = ANY (ARRAY['beantwoord'::public.gebeurtenis_soort, 'heropend'::public.gebeurtenis_soort, 'geholpen'::public.gebeurtenis_soort])));

--
-- Name: gebeurtenis_dossier; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX gebeurtenis_dossier ON public.gebeurtenis USING btree (dossier_id, dossier_soort, id);

--
-- Name: gebeurtenis_medewerker; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX gebeurtenis_medewerker ON public.gebeurtenis USING btree (medewerker_id);

--
-- Name: gebeurtenis_stap; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX gebeurtenis_stap ON public.gebeurtenis USING btree (op) WHERE ((dossier_soort <> 'feedback'::public.dossier_soort) AND (naar IS NOT NULL));

--
-- Name: initiatief_makelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_makelaar ON public.initiatief USING btree (makelaar_id);

--
-- Name: initiatief_nakijken; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_nakijken ON public.initiatief USING btree (gecontroleerd_op) WHERE (status = 'gepubliceerd'::public.publicatiestatus);

--
-- Name: initiatief_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_plek ON public.initiatief USING btree (plek_id);

--
-- Name: initiatief_wijk_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_wijk_buurt ON public.initiatief USING btree (wijk_code, buurt_code);

--
-- Name: jurylid_email; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX jurylid_email ON public.jurylid USING btree (email);

--
-- Name: jurylid_naam; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX jurylid_naam ON public.jurylid USING btree (ronde_id, lower(naam));

--
-- Name: logboek_medewerker; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX logboek_medewerker ON public.logboek USING btree (medewerker_id);

--
-- Name: logboek_op; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX logboek_op ON public.logboek USING btree (op);

--
-- Name: logboek_rij; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX logboek_rij ON public.logboek USING btree (tabel, rij);

--
-- Name: makelaar_buurt_wijk_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX makelaar_buurt_wijk_buurt ON public.makelaar_buurt USING btree (wijk_code, buurt_code);

--
-- Name: makelaar_organisatie; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX makelaar_organisatie ON public.makelaar USING btree (organisatie_id);

--
-- Name: monitor_cijfer_vanaf; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX monitor_cijfer_vanaf ON public.monitor_cijfer USING btree (vanaf);

--
-- Name: monitor_cijfer_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX monitor_cijfer_wijk ON public.monitor_cijfer USING btree (wijk_code);

--
-- Name: openingstijd_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX openingstijd_plek ON public.openingstijd USING btree (plek_id);

--
-- Name: organisatie_wijk_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX organisatie_wijk_wijk ON public.organisatie_wijk USING btree (wijk_code);

--
-- Name: plek_nakijken; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX plek_nakijken ON public.plek USING btree (gecontroleerd_op) WHERE (status = 'gepubliceerd'::public.publicatiestatus);

--
-- Name: plek_organisatie; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX plek_organisatie ON public.plek USING btree (organisatie_id);

--
-- Name: plek_wijk_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX plek_wijk_buurt ON public.plek USING btree (wijk_code, buurt_code);

--
-- Name: prioriteit_wijk_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX prioriteit_wijk_buurt ON public.prioriteit USING btree (wijk_code, buurt_code);

--
-- Name: signaal_gebied; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX signaal_gebied ON public.signaal USING btree (wijk_code, buurt_code, thema);

--
-- Name: signaal_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX signaal_initiatief ON public.signaal USING btree (initiatief_id);

--
-- Name: signaal_medewerker; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX signaal_medewerker ON public.signaal USING btree (medewerker_id);

--
-- Name: signaal_op; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX signaal_op ON public.signaal USING btree (op);

--
-- Name: contact a_herstel; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON prive.contact FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: rondesein a_herstel; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON prive.rondesein FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: deelname bewaak_stem; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.deelname FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

--
-- Name: opname bewaak_stem; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.opname FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

--
-- Name: opname_aanvraag bewaak_stem; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.opname_aanvraag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

--
-- Name: stembiljet bewaak_stem; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.stembiljet FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

--
-- Name: deelname geen_leegmaken; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.deelname FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

--
-- Name: opname geen_leegmaken; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.opname FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

--
-- Name: opname_aanvraag geen_leegmaken; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.opname_aanvraag FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

--
-- Name: stembiljet geen_leegmaken; Type: TRIGGER; Schema: prive; Owner: postgres
--

CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.stembiljet FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

--
-- Name: makelaar a_bewaak_band; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_band BEFORE DELETE OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.bewaak_band();

--
-- Name: advies a_bewaak_jury; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

--
-- Name: adviseur a_bewaak_jury; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.adviseur FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

--
-- Name: belang a_bewaak_jury; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.belang FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

--
-- Name: jurylid a_bewaak_jury; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.jurylid FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

--
-- Name: medewerker a_bewaak_rol; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_rol BEFORE INSERT OR DELETE OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.bewaak_rol();

--
-- Name: ronde a_bewaak_ronde; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_ronde BEFORE INSERT OR DELETE OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.bewaak_ronde();

--
-- Name: activiteit a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: beeld a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: budgetcijfer a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: buurt a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('code');

--
-- Name: initiatief a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: makelaar a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: makelaar_buurt a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.makelaar_buurt FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: medewerker a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: openingstijd a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: organisatie a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: organisatie_wijk a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.organisatie_wijk FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('organisatie_id', 'wijk_code');

--
-- Name: plek a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: prioriteit a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: ronde a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: signaal a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: voorbeeld a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

--
-- Name: wijk a_bewaak_sleutel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('code');

--
-- Name: uitslag a_bewaak_uitslag; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_bewaak_uitslag BEFORE DELETE OR UPDATE ON public.uitslag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_uitslag();

--
-- Name: aanmelding a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.aanmelding FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: aanvraag a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: activiteit a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: advies a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: adviseur a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.adviseur FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: beeld a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: begrotingspost a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.begrotingspost FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: betaling a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: budgetcijfer a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: buurt a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: eindverslag a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.eindverslag FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: feedback a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.feedback FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: feedback_publiek a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: gebeurtenis_tekst a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.gebeurtenis_tekst FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: initiatief a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: jurylid a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.jurylid FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: makelaar a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: medewerker a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: openingstijd a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: organisatie a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: plek a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: prioriteit a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: ronde a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: signaal a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: voorbeeld a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: wijk a_herstel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

--
-- Name: initiatief a_kies_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.kies_slug();

--
-- Name: plek a_kies_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.kies_slug();

--
-- Name: ronde a_kies_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.kies_slug();

--
-- Name: aanvraag_publiek b_bewaar_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.aanvraag_publiek FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

--
-- Name: buurt b_bewaar_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.buurt FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

--
-- Name: initiatief b_bewaar_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.initiatief FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

--
-- Name: plek b_bewaar_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.plek FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

--
-- Name: ronde b_bewaar_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.ronde FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

--
-- Name: wijk b_bewaar_slug; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.wijk FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

--
-- Name: aanvraag bewaak_opgenomen; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bewaak_opgenomen BEFORE DELETE OR UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_opgenomen();

--
-- Name: begrotingspost bewaak_opgenomen; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bewaak_opgenomen BEFORE INSERT OR DELETE OR UPDATE ON public.begrotingspost FOR EACH ROW EXECUTE FUNCTION prive.bewaak_opgenomen();

--
-- Name: aanmelding bewaak_status; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bewaak_status BEFORE INSERT OR UPDATE ON public.aanmelding FOR EACH ROW EXECUTE FUNCTION prive.bewaak_status('ingediend');

--
-- Name: aanvraag bewaak_status; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bewaak_status BEFORE INSERT OR UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_status('ingediend');

--
-- Name: feedback bewaak_status; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bewaak_status BEFORE INSERT OR UPDATE ON public.feedback FOR EACH ROW EXECUTE FUNCTION prive.bewaak_status('nieuw');

--
-- Name: uitslag geen_leegmaken; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON public.uitslag FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

--
-- Name: feedback_publiek merk_voorbeeld; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER merk_voorbeeld BEFORE INSERT OR UPDATE OF gezegd ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.merk_voorbeeld();

--
-- Name: medewerker nodig_uit; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER nodig_uit AFTER INSERT ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.nodig_medewerker_uit();

--
-- Name: aanvraag_publiek noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: activiteit noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: advies noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: beeld noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: betaling noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: budgetcijfer noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: buurt noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.noteer('code');

--
-- Name: feedback_publiek noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.noteer('feedback_id');

--
-- Name: feedback_totaal noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.feedback_totaal FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: initiatief noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: makelaar noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: makelaar_buurt noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.makelaar_buurt FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: medewerker noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: monitor_cijfer noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.monitor_cijfer FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: openingstijd noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: organisatie noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: organisatie_wijk noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.organisatie_wijk FOR EACH ROW EXECUTE FUNCTION prive.noteer('organisatie_id');

--
-- Name: plek noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: prioriteit noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: ronde noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: uitslag noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.uitslag FOR EACH ROW EXECUTE FUNCTION prive.noteer('ronde_id');

--
-- Name: voorbeeld noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: wijk noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.noteer('code');

--
-- Name: aanvraag publiceer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER publiceer AFTER UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.publiceer_aanvraag();

--
-- Name: signaal signaal_van; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER signaal_van BEFORE INSERT ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.signaal_van();

--
-- Name: aanvraag_publiek stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: activiteit stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: advies stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: beeld stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: betaling stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: budgetcijfer stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: buurt stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: feedback_publiek stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: feedback_totaal stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.feedback_totaal FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: initiatief stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: makelaar stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: makelaar_buurt stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.makelaar_buurt FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: medewerker stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: monitor_cijfer stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.monitor_cijfer FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: openingstijd stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: organisatie stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: organisatie_wijk stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.organisatie_wijk FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: plek stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: prioriteit stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: ronde stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: signaal stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: uitslag stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.uitslag FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: voorbeeld stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: wijk stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: aanvraag_publiek versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.aanvraag_publiek REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: activiteit versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.activiteit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: advies versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.advies REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: beeld versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.beeld REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: betaling versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.betaling REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: budgetcijfer versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.budgetcijfer REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: buurt versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.buurt REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: feedback_publiek versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.feedback_publiek REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: feedback_totaal versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.feedback_totaal REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: initiatief versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.initiatief REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: makelaar versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.makelaar REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: makelaar_buurt versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.makelaar_buurt REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: monitor_cijfer versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.monitor_cijfer REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: openingstijd versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.openingstijd REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: organisatie versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.organisatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: organisatie_wijk versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.organisatie_wijk REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: plek versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.plek REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: prioriteit versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.prioriteit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: ronde versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.ronde REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: uitslag versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.uitslag REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: voorbeeld versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.voorbeeld REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.wijk REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: aanvraag_publiek versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.aanvraag_publiek REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: activiteit versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.activiteit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: advies versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.advies REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: beeld versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.beeld REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: betaling versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.betaling REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: budgetcijfer versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.budgetcijfer REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: buurt versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.buurt REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: feedback_publiek versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.feedback_publiek REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: feedback_totaal versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.feedback_totaal REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: initiatief versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.initiatief REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: makelaar versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.makelaar REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: makelaar_buurt versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.makelaar_buurt REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: monitor_cijfer versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.monitor_cijfer REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: openingstijd versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.openingstijd REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: organisatie versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.organisatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: organisatie_wijk versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.organisatie_wijk REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: plek versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.plek REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: prioriteit versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.prioriteit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: ronde versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.ronde REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: uitslag versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.uitslag REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: voorbeeld versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.voorbeeld REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.wijk REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: aanvraag_publiek versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.aanvraag_publiek REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: activiteit versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.activiteit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: advies versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.advies REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: beeld versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.beeld REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: betaling versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.betaling REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: budgetcijfer versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.budgetcijfer REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: buurt versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.buurt REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: feedback_publiek versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.feedback_publiek REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: feedback_totaal versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.feedback_totaal REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: initiatief versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.initiatief REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: makelaar versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.makelaar REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: makelaar_buurt versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.makelaar_buurt REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: monitor_cijfer versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.monitor_cijfer REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: openingstijd versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.openingstijd REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: organisatie versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.organisatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: organisatie_wijk versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.organisatie_wijk REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: plek versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.plek REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: prioriteit versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.prioriteit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: ronde versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.ronde REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: uitslag versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.uitslag REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: voorbeeld versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.voorbeeld REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.wijk REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: aanvraag_publiek weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: activiteit weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: budgetcijfer weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: feedback_publiek weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('feedback_id');

--
-- Name: initiatief weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: openingstijd weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: organisatie weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: plek weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: prioriteit weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: ronde weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: voorbeeld weggehaald; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

--
-- Name: deelname deelname_jurylid_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

--
-- Name: deelname deelname_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: feedback_cijfer feedback_cijfer_wijk_code_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.feedback_cijfer
    ADD CONSTRAINT feedback_cijfer_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: limiet limiet_soort_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.limiet
    ADD CONSTRAINT limiet_soort_fkey FOREIGN KEY (soort) REFERENCES prive.grens(soort) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: online_na online_na_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag_publiek(id) ON DELETE CASCADE;

--
-- Name: online_na online_na_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON DELETE CASCADE;

--
-- Name: opname_aanvraag opname_aanvraag_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.opname_aanvraag
    ADD CONSTRAINT opname_aanvraag_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: opname opname_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.opname
    ADD CONSTRAINT opname_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: papier papier_eerste_door_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_eerste_door_fkey FOREIGN KEY (eerste_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: papier papier_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: papier_terug papier_terug_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_terug
    ADD CONSTRAINT papier_terug_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: papier papier_tweede_door_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_tweede_door_fkey FOREIGN KEY (tweede_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: papier_uit papier_uit_gevraagd_door_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_gevraagd_door_fkey FOREIGN KEY (gevraagd_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: papier_uit papier_uit_jurylid_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

--
-- Name: papier_uit papier_uit_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: papier_uit papier_uit_vervalt_door_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_vervalt_door_fkey FOREIGN KEY (vervalt_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: stembiljet stembiljet_ronde_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.stembiljet
    ADD CONSTRAINT stembiljet_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: werkbericht werkbericht_medewerker_id_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.werkbericht
    ADD CONSTRAINT werkbericht_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE CASCADE;

--
-- Name: aanmelding aanmelding_behandelaar_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: aanmelding aanmelding_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanmelding aanmelding_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: aanmelding aanmelding_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanvraag aanvraag_behandelaar_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: aanvraag aanvraag_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanvraag aanvraag_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: aanvraag aanvraag_prioriteit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_prioriteit_id_fkey FOREIGN KEY (prioriteit_id) REFERENCES public.prioriteit(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: aanvraag_publiek aanvraag_publiek_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanvraag_publiek aanvraag_publiek_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_id_fkey FOREIGN KEY (id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

--
-- Name: aanvraag_publiek aanvraag_publiek_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: aanvraag_publiek aanvraag_publiek_prioriteit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_prioriteit_id_fkey FOREIGN KEY (prioriteit_id) REFERENCES public.prioriteit(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: aanvraag_publiek aanvraag_publiek_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanvraag_publiek aanvraag_publiek_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanvraag aanvraag_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: aanvraag aanvraag_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: activiteit activiteit_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: activiteit activiteit_plek_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: advies advies_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

--
-- Name: advies advies_adviseur_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_adviseur_id_fkey FOREIGN KEY (adviseur_id) REFERENCES public.adviseur(id) ON DELETE SET NULL;

--
-- Name: advies advies_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: adviseur adviseur_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.adviseur
    ADD CONSTRAINT adviseur_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: beeld beeld_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: beeld beeld_makelaar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_makelaar_id_fkey FOREIGN KEY (makelaar_id) REFERENCES public.makelaar(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: beeld beeld_plek_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: begrotingspost begrotingspost_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.begrotingspost
    ADD CONSTRAINT begrotingspost_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

--
-- Name: belang belang_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.belang
    ADD CONSTRAINT belang_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

--
-- Name: belang belang_jurylid_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.belang
    ADD CONSTRAINT belang_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

--
-- Name: betaling betaling_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.betaling
    ADD CONSTRAINT betaling_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE SET NULL;

--
-- Name: betaling betaling_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.betaling
    ADD CONSTRAINT betaling_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: buurt buurt_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: eindverslag eindverslag_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.eindverslag
    ADD CONSTRAINT eindverslag_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

--
-- Name: feedback feedback_behandelaar_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: feedback feedback_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: feedback_publiek feedback_publiek_feedback_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback_publiek
    ADD CONSTRAINT feedback_publiek_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES public.feedback(id) ON DELETE CASCADE;

--
-- Name: feedback_publiek feedback_publiek_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback_publiek
    ADD CONSTRAINT feedback_publiek_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: feedback_totaal feedback_totaal_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback_totaal
    ADD CONSTRAINT feedback_totaal_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: feedback feedback_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: gebeurtenis gebeurtenis_medewerker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: gebeurtenis_tekst gebeurtenis_tekst_gebeurtenis_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.gebeurtenis_tekst
    ADD CONSTRAINT gebeurtenis_tekst_gebeurtenis_id_fkey FOREIGN KEY (gebeurtenis_id) REFERENCES public.gebeurtenis(id) ON DELETE CASCADE;

--
-- Name: initiatief initiatief_makelaar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_makelaar_id_fkey FOREIGN KEY (makelaar_id) REFERENCES public.makelaar(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: initiatief initiatief_plek_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: initiatief initiatief_wijk_code_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: initiatief initiatief_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: jurylid jurylid_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.jurylid
    ADD CONSTRAINT jurylid_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: logboek logboek_medewerker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.logboek
    ADD CONSTRAINT logboek_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: makelaar_buurt makelaar_buurt_makelaar_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_makelaar_id_fkey FOREIGN KEY (makelaar_id) REFERENCES public.makelaar(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: makelaar_buurt makelaar_buurt_wijk_code_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: makelaar_buurt makelaar_buurt_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: makelaar makelaar_medewerker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: makelaar makelaar_organisatie_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_organisatie_id_fkey FOREIGN KEY (organisatie_id) REFERENCES public.organisatie(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: monitor_cijfer monitor_cijfer_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.monitor_cijfer
    ADD CONSTRAINT monitor_cijfer_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: openingstijd openingstijd_plek_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.openingstijd
    ADD CONSTRAINT openingstijd_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: organisatie_wijk organisatie_wijk_organisatie_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organisatie_wijk
    ADD CONSTRAINT organisatie_wijk_organisatie_id_fkey FOREIGN KEY (organisatie_id) REFERENCES public.organisatie(id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: organisatie_wijk organisatie_wijk_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organisatie_wijk
    ADD CONSTRAINT organisatie_wijk_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: plek plek_organisatie_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_organisatie_id_fkey FOREIGN KEY (organisatie_id) REFERENCES public.organisatie(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: plek plek_wijk_code_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: plek plek_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: prioriteit prioriteit_wijk_code_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.prioriteit
    ADD CONSTRAINT prioriteit_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: prioriteit prioriteit_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.prioriteit
    ADD CONSTRAINT prioriteit_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: signaal signaal_initiatief_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

--
-- Name: signaal signaal_medewerker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

--
-- Name: signaal signaal_wijk_code_buurt_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: signaal signaal_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: uitslag uitslag_ronde_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.uitslag
    ADD CONSTRAINT uitslag_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

--
-- Name: bericht; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.bericht ENABLE ROW LEVEL SECURITY;

--
-- Name: contact; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.contact ENABLE ROW LEVEL SECURITY;

--
-- Name: deelname; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.deelname ENABLE ROW LEVEL SECURITY;

--
-- Name: feedback_cijfer; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.feedback_cijfer ENABLE ROW LEVEL SECURITY;

--
-- Name: geheim; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.geheim ENABLE ROW LEVEL SECURITY;

--
-- Name: grens; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.grens ENABLE ROW LEVEL SECURITY;

--
-- Name: inzending; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.inzending ENABLE ROW LEVEL SECURITY;

--
-- Name: limiet; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.limiet ENABLE ROW LEVEL SECURITY;

--
-- Name: online_na; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.online_na ENABLE ROW LEVEL SECURITY;

--
-- Name: opname; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.opname ENABLE ROW LEVEL SECURITY;

--
-- Name: opname_aanvraag; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.opname_aanvraag ENABLE ROW LEVEL SECURITY;

--
-- Name: overgang; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.overgang ENABLE ROW LEVEL SECURITY;

--
-- Name: papier; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.papier ENABLE ROW LEVEL SECURITY;

--
-- Name: papier_terug; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.papier_terug ENABLE ROW LEVEL SECURITY;

--
-- Name: papier_uit; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.papier_uit ENABLE ROW LEVEL SECURITY;

--
-- Name: publicatie; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.publicatie ENABLE ROW LEVEL SECURITY;

--
-- Name: ronde_overgang; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.ronde_overgang ENABLE ROW LEVEL SECURITY;

--
-- Name: rondesein; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.rondesein ENABLE ROW LEVEL SECURITY;

--
-- Name: stembiljet; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.stembiljet ENABLE ROW LEVEL SECURITY;

--
-- Name: tik; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.tik ENABLE ROW LEVEL SECURITY;

--
-- Name: uitdaging; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.uitdaging ENABLE ROW LEVEL SECURITY;

--
-- Name: volgcode; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.volgcode ENABLE ROW LEVEL SECURITY;

--
-- Name: voorbeelddossier; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.voorbeelddossier ENABLE ROW LEVEL SECURITY;

--
-- Name: weggehaald; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.weggehaald ENABLE ROW LEVEL SECURITY;

--
-- Name: werkbericht; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.werkbericht ENABLE ROW LEVEL SECURITY;

--
-- Name: medewerker a beheerder adds a medewerker; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder adds a medewerker" ON public.medewerker FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: ronde a beheerder adds ronde rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder adds ronde rows" ON public.ronde FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: medewerker a beheerder changes a medewerker; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder changes a medewerker" ON public.medewerker FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)) WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: ronde a beheerder changes ronde rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder changes ronde rows" ON public.ronde FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)) WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: adviseur a beheerder reads adviseur rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder reads adviseur rows" ON public.adviseur FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: jurylid a beheerder reads jurylid rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder reads jurylid rows" ON public.jurylid FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: logboek a beheerder reads the logboek; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder reads the logboek" ON public.logboek FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: medewerker a beheerder removes a medewerker; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes a medewerker" ON public.medewerker FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: activiteit a beheerder removes activiteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes activiteit rows" ON public.activiteit FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: budgetcijfer a beheerder removes budgetcijfer rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes budgetcijfer rows" ON public.budgetcijfer FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: buurt a beheerder removes buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes buurt rows" ON public.buurt FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: initiatief a beheerder removes initiatief rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes initiatief rows" ON public.initiatief FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: makelaar a beheerder removes makelaar rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes makelaar rows" ON public.makelaar FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: openingstijd a beheerder removes openingstijd rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes openingstijd rows" ON public.openingstijd FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: organisatie a beheerder removes organisatie rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes organisatie rows" ON public.organisatie FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: plek a beheerder removes plek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes plek rows" ON public.plek FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: prioriteit a beheerder removes prioriteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes prioriteit rows" ON public.prioriteit FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: ronde a beheerder removes ronde rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes ronde rows" ON public.ronde FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: voorbeeld a beheerder removes voorbeeld rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes voorbeeld rows" ON public.voorbeeld FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: wijk a beheerder removes wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes wijk rows" ON public.wijk FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: signaal a medewerker changes the own signaal rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a medewerker changes the own signaal rows" ON public.signaal FOR UPDATE TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (medewerker_id = ( SELECT m.id
   FROM public.medewerker m
  WHERE (m.email = ( SELECT prive.eigen_email() AS eigen_email)))))) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: medewerker a medewerker reads the own row, a beheerder all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a medewerker reads the own row, a beheerder all" ON public.medewerker FOR SELECT TO authenticated USING (((email = ( SELECT prive.eigen_email() AS eigen_email)) OR (( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)));

--
-- Name: signaal a medewerker removes the own signaal rows, a beheerder all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a medewerker removes the own signaal rows, a beheerder all" ON public.signaal FOR DELETE TO authenticated USING (((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol) OR ((( SELECT prive.rol() AS rol) IS NOT NULL) AND (medewerker_id = ( SELECT m.id
   FROM public.medewerker m
  WHERE (m.email = ( SELECT prive.eigen_email() AS eigen_email)))))));

--
-- Name: advies a visitor reads advies rows once the uitslag is known, staff al; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads advies rows once the uitslag is known, staff al" ON public.advies FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) OR (EXISTS ( SELECT
   FROM public.ronde r
  WHERE ((r.id = advies.ronde_id) AND (r.status = ANY (ARRAY['vastgesteld'::public.ronde_status, 'afgerond'::public.ronde_status])))))));

--
-- Name: uitslag a visitor reads confirmed uitslag rows, a beheerder all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads confirmed uitslag rows, a beheerder all" ON public.uitslag FOR SELECT TO authenticated USING (((vastgesteld_op IS NOT NULL) OR (( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)));

--
-- Name: monitor_cijfer a visitor reads monitor_cijfer rows that are openbaar, staff al; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads monitor_cijfer rows that are openbaar, staff al" ON public.monitor_cijfer FOR SELECT TO authenticated USING ((openbaar OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: activiteit a visitor reads published activiteit rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published activiteit rows, staff all" ON public.activiteit FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: budgetcijfer a visitor reads published budgetcijfer rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published budgetcijfer rows, staff all" ON public.budgetcijfer FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: buurt a visitor reads published buurt rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published buurt rows, staff all" ON public.buurt FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: initiatief a visitor reads published initiatief rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published initiatief rows, staff all" ON public.initiatief FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: makelaar a visitor reads published makelaar rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published makelaar rows, staff all" ON public.makelaar FOR SELECT TO authenticated USING ((((status = 'gepubliceerd'::public.publicatiestatus) AND (toestemming_op IS NOT NULL)) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: makelaar_buurt a visitor reads published makelaar_buurt rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published makelaar_buurt rows, staff all" ON public.makelaar_buurt FOR SELECT TO authenticated USING (((EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = makelaar_buurt.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus)))) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: openingstijd a visitor reads published openingstijd rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published openingstijd rows, staff all" ON public.openingstijd FOR SELECT TO authenticated USING (((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = openingstijd.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: organisatie a visitor reads published organisatie rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published organisatie rows, staff all" ON public.organisatie FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: organisatie_wijk a visitor reads published organisatie_wijk rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published organisatie_wijk rows, staff all" ON public.organisatie_wijk FOR SELECT TO authenticated USING (((EXISTS ( SELECT 1
   FROM public.organisatie o
  WHERE ((o.id = organisatie_wijk.organisatie_id) AND (o.status = 'gepubliceerd'::public.publicatiestatus)))) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: beeld a visitor reads published photos of published records, staff al; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published photos of published records, staff al" ON public.beeld FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) OR ((status = 'gepubliceerd'::public.publicatiestatus) AND ((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = beeld.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.initiatief i
  WHERE ((i.id = beeld.initiatief_id) AND (i.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = beeld.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus) AND (m.toestemming_op IS NOT NULL))))))));

--
-- Name: plek a visitor reads published plek rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published plek rows, staff all" ON public.plek FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: prioriteit a visitor reads published prioriteit rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published prioriteit rows, staff all" ON public.prioriteit FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: voorbeeld a visitor reads published voorbeeld rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published voorbeeld rows, staff all" ON public.voorbeeld FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: wijk a visitor reads published wijk rows, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads published wijk rows, staff all" ON public.wijk FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: ronde a visitor reads ronde rows not in concept, staff all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a visitor reads ronde rows not in concept, staff all" ON public.ronde FOR SELECT TO authenticated USING (((status <> 'concept'::public.ronde_status) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

--
-- Name: aanmelding; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.aanmelding ENABLE ROW LEVEL SECURITY;

--
-- Name: aanvraag; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.aanvraag ENABLE ROW LEVEL SECURITY;

--
-- Name: aanvraag_publiek; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.aanvraag_publiek ENABLE ROW LEVEL SECURITY;

--
-- Name: activiteit; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.activiteit ENABLE ROW LEVEL SECURITY;

--
-- Name: advies; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.advies ENABLE ROW LEVEL SECURITY;

--
-- Name: adviseur; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.adviseur ENABLE ROW LEVEL SECURITY;

--
-- Name: aanvraag_publiek anyone reads aanvraag_publiek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads aanvraag_publiek rows" ON public.aanvraag_publiek FOR SELECT TO anon, authenticated USING (true);

--
-- Name: advies anyone reads advies rows once the uitslag is known; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads advies rows once the uitslag is known" ON public.advies FOR SELECT TO anon USING ((EXISTS ( SELECT
   FROM public.ronde r
  WHERE ((r.id = advies.ronde_id) AND (r.status = ANY (ARRAY['vastgesteld'::public.ronde_status, 'afgerond'::public.ronde_status]))))));

--
-- Name: betaling anyone reads betaling rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads betaling rows" ON public.betaling FOR SELECT TO anon, authenticated USING (true);

--
-- Name: feedback_publiek anyone reads feedback_publiek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads feedback_publiek rows" ON public.feedback_publiek FOR SELECT TO anon, authenticated USING (true);

--
-- Name: feedback_totaal anyone reads feedback_totaal rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads feedback_totaal rows" ON public.feedback_totaal FOR SELECT TO anon, authenticated USING (true);

--
-- Name: monitor_cijfer anyone reads monitor_cijfer rows that are openbaar; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads monitor_cijfer rows that are openbaar" ON public.monitor_cijfer FOR SELECT TO anon USING (openbaar);

--
-- Name: activiteit anyone reads published activiteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published activiteit rows" ON public.activiteit FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: budgetcijfer anyone reads published budgetcijfer rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published budgetcijfer rows" ON public.budgetcijfer FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: buurt anyone reads published buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published buurt rows" ON public.buurt FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: initiatief anyone reads published initiatief rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published initiatief rows" ON public.initiatief FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: makelaar anyone reads published makelaar rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published makelaar rows" ON public.makelaar FOR SELECT TO anon USING (((status = 'gepubliceerd'::public.publicatiestatus) AND (toestemming_op IS NOT NULL)));

--
-- Name: makelaar_buurt anyone reads published makelaar_buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published makelaar_buurt rows" ON public.makelaar_buurt FOR SELECT TO anon USING ((EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = makelaar_buurt.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus)))));

--
-- Name: openingstijd anyone reads published openingstijd rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published openingstijd rows" ON public.openingstijd FOR SELECT TO anon USING ((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = openingstijd.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))));

--
-- Name: organisatie anyone reads published organisatie rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published organisatie rows" ON public.organisatie FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: organisatie_wijk anyone reads published organisatie_wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published organisatie_wijk rows" ON public.organisatie_wijk FOR SELECT TO anon USING ((EXISTS ( SELECT 1
   FROM public.organisatie o
  WHERE ((o.id = organisatie_wijk.organisatie_id) AND (o.status = 'gepubliceerd'::public.publicatiestatus)))));

--
-- Name: beeld anyone reads published photos of published records; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published photos of published records" ON public.beeld FOR SELECT TO anon USING (((status = 'gepubliceerd'::public.publicatiestatus) AND ((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = beeld.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.initiatief i
  WHERE ((i.id = beeld.initiatief_id) AND (i.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = beeld.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus) AND (m.toestemming_op IS NOT NULL)))))));

--
-- Name: plek anyone reads published plek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published plek rows" ON public.plek FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: prioriteit anyone reads published prioriteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published prioriteit rows" ON public.prioriteit FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: voorbeeld anyone reads published voorbeeld rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published voorbeeld rows" ON public.voorbeeld FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: wijk anyone reads published wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads published wijk rows" ON public.wijk FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

--
-- Name: ronde anyone reads ronde rows that are not in concept; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads ronde rows that are not in concept" ON public.ronde FOR SELECT TO anon USING ((status <> 'concept'::public.ronde_status));

--
-- Name: content_versie anyone reads the content version; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads the content version" ON public.content_versie FOR SELECT TO anon, authenticated USING (true);

--
-- Name: uitslag anyone reads uitslag rows that are vastgesteld; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads uitslag rows that are vastgesteld" ON public.uitslag FOR SELECT TO anon USING ((vastgesteld_op IS NOT NULL));

--
-- Name: beeld; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.beeld ENABLE ROW LEVEL SECURITY;

--
-- Name: begrotingspost; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.begrotingspost ENABLE ROW LEVEL SECURITY;

--
-- Name: belang; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.belang ENABLE ROW LEVEL SECURITY;

--
-- Name: betaling; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.betaling ENABLE ROW LEVEL SECURITY;

--
-- Name: budgetcijfer; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.budgetcijfer ENABLE ROW LEVEL SECURITY;

--
-- Name: buurt; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.buurt ENABLE ROW LEVEL SECURITY;

--
-- Name: content_versie; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.content_versie ENABLE ROW LEVEL SECURITY;

--
-- Name: eindverslag; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.eindverslag ENABLE ROW LEVEL SECURITY;

--
-- Name: feedback; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.feedback ENABLE ROW LEVEL SECURITY;

--
-- Name: feedback_publiek; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.feedback_publiek ENABLE ROW LEVEL SECURITY;

--
-- Name: feedback_totaal; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.feedback_totaal ENABLE ROW LEVEL SECURITY;

--
-- Name: gebeurtenis; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.gebeurtenis ENABLE ROW LEVEL SECURITY;

--
-- Name: gebeurtenis_tekst; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.gebeurtenis_tekst ENABLE ROW LEVEL SECURITY;

--
-- Name: initiatief; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.initiatief ENABLE ROW LEVEL SECURITY;

--
-- Name: jurylid; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.jurylid ENABLE ROW LEVEL SECURITY;

--
-- Name: logboek; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.logboek ENABLE ROW LEVEL SECURITY;

--
-- Name: makelaar; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.makelaar ENABLE ROW LEVEL SECURITY;

--
-- Name: makelaar_buurt; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.makelaar_buurt ENABLE ROW LEVEL SECURITY;

--
-- Name: medewerker; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.medewerker ENABLE ROW LEVEL SECURITY;

--
-- Name: monitor_cijfer; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.monitor_cijfer ENABLE ROW LEVEL SECURITY;

--
-- Name: openingstijd; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.openingstijd ENABLE ROW LEVEL SECURITY;

--
-- Name: organisatie; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.organisatie ENABLE ROW LEVEL SECURITY;

--
-- Name: organisatie_wijk; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.organisatie_wijk ENABLE ROW LEVEL SECURITY;

--
-- Name: plek; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.plek ENABLE ROW LEVEL SECURITY;

--
-- Name: prioriteit; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.prioriteit ENABLE ROW LEVEL SECURITY;

--
-- Name: ronde; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.ronde ENABLE ROW LEVEL SECURITY;

--
-- Name: signaal; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.signaal ENABLE ROW LEVEL SECURITY;

--
-- Name: activiteit staff add activiteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add activiteit rows" ON public.activiteit FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: budgetcijfer staff add budgetcijfer rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add budgetcijfer rows" ON public.budgetcijfer FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: buurt staff add buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add buurt rows" ON public.buurt FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: initiatief staff add initiatief rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add initiatief rows" ON public.initiatief FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: makelaar staff add makelaar rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add makelaar rows" ON public.makelaar FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: makelaar_buurt staff add makelaar_buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add makelaar_buurt rows" ON public.makelaar_buurt FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: openingstijd staff add openingstijd rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add openingstijd rows" ON public.openingstijd FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: organisatie staff add organisatie rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add organisatie rows" ON public.organisatie FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: organisatie_wijk staff add organisatie_wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add organisatie_wijk rows" ON public.organisatie_wijk FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: plek staff add plek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add plek rows" ON public.plek FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: prioriteit staff add prioriteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add prioriteit rows" ON public.prioriteit FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: signaal staff add signaal rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add signaal rows" ON public.signaal FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: voorbeeld staff add voorbeeld rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add voorbeeld rows" ON public.voorbeeld FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: wijk staff add wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff add wijk rows" ON public.wijk FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: activiteit staff change activiteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change activiteit rows" ON public.activiteit FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: budgetcijfer staff change budgetcijfer rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change budgetcijfer rows" ON public.budgetcijfer FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: buurt staff change buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change buurt rows" ON public.buurt FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: initiatief staff change initiatief rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change initiatief rows" ON public.initiatief FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: makelaar staff change makelaar rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change makelaar rows" ON public.makelaar FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: makelaar_buurt staff change makelaar_buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change makelaar_buurt rows" ON public.makelaar_buurt FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: openingstijd staff change openingstijd rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change openingstijd rows" ON public.openingstijd FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: organisatie staff change organisatie rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change organisatie rows" ON public.organisatie FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: organisatie_wijk staff change organisatie_wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change organisatie_wijk rows" ON public.organisatie_wijk FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: plek staff change plek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change plek rows" ON public.plek FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: prioriteit staff change prioriteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change prioriteit rows" ON public.prioriteit FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: voorbeeld staff change voorbeeld rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change voorbeeld rows" ON public.voorbeeld FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: beeld staff change what is said about photos; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change what is said about photos" ON public.beeld FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: wijk staff change wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change wijk rows" ON public.wijk FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: aanmelding staff read aanmelding rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read aanmelding rows" ON public.aanmelding FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: aanvraag staff read aanvraag rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read aanvraag rows" ON public.aanvraag FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: begrotingspost staff read begrotingspost rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read begrotingspost rows" ON public.begrotingspost FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: eindverslag staff read eindverslag rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read eindverslag rows" ON public.eindverslag FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: feedback staff read feedback rows, but not about themselves; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read feedback rows, but not about themselves" ON public.feedback FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (id <> ALL (( SELECT prive.klachten_over_mij() AS klachten_over_mij)::uuid[]))));

--
-- Name: gebeurtenis staff read gebeurtenis rows, but not about themselves; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read gebeurtenis rows, but not about themselves" ON public.gebeurtenis FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (id <> ALL (( SELECT prive.stappen_over_mij() AS stappen_over_mij)::bigint[]))));

--
-- Name: gebeurtenis_tekst staff read gebeurtenis_tekst rows, but not about themselves; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read gebeurtenis_tekst rows, but not about themselves" ON public.gebeurtenis_tekst FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (gebeurtenis_id <> ALL (( SELECT prive.stappen_over_mij() AS stappen_over_mij)::bigint[]))));

--
-- Name: signaal staff read signaal rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read signaal rows" ON public.signaal FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: beeld staff remove beeld rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff remove beeld rows" ON public.beeld FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: makelaar_buurt staff remove makelaar_buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff remove makelaar_buurt rows" ON public.makelaar_buurt FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: organisatie_wijk staff remove organisatie_wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff remove organisatie_wijk rows" ON public.organisatie_wijk FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: uitslag; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.uitslag ENABLE ROW LEVEL SECURITY;

--
-- Name: voorbeeld; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.voorbeeld ENABLE ROW LEVEL SECURITY;

--
-- Name: wijk; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.wijk ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA prive; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA prive TO opschoner;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;
GRANT USAGE ON SCHEMA public TO opschoner;

--
-- Name: TABLE ronde; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.ronde TO anon;
GRANT SELECT ON TABLE public.ronde TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ronde TO authenticated;
GRANT SELECT ON TABLE public.ronde TO opschoner;

--
-- Name: FUNCTION aanvraag_fout(gegevens jsonb, r public.ronde, wijk text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) FROM PUBLIC;

--
-- Name: FUNCTION afzender_hash(afzender text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.afzender_hash(afzender text) FROM PUBLIC;

--
-- Name: FUNCTION begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) FROM PUBLIC;

--
-- Name: FUNCTION begin_van(dag date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.begin_van(dag date) FROM PUBLIC;

--
-- Name: FUNCTION belang_bij_contact(welke text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.belang_bij_contact(welke text) FROM PUBLIC;

--
-- Name: TABLE jurylid; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.jurylid TO authenticated;
GRANT SELECT,DELETE ON TABLE public.jurylid TO opschoner;

--
-- Name: FUNCTION belangen(lid public.jurylid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.belangen(lid public.jurylid) FROM PUBLIC;

--
-- Name: TABLE uitslag; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.uitslag TO anon;
GRANT SELECT ON TABLE public.uitslag TO authenticated;
GRANT SELECT ON TABLE public.uitslag TO service_role;
GRANT SELECT ON TABLE public.uitslag TO opschoner;

--
-- Name: FUNCTION besluit_uit(u public.uitslag, motivering text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.besluit_uit(u public.uitslag, motivering text) FROM PUBLIC;

--
-- Name: FUNCTION bevestig(dossier public.dossier_soort, id uuid, door public.partij); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) FROM PUBLIC;

--
-- Name: FUNCTION bewaak_band(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_band() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_inhoud(tabel regclass, sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION bewaak_jury(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_jury() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_opgenomen(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_opgenomen() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_rol(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_rol() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_ronde(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_ronde() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_sleutel(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_sleutel() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_status(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_status() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_stem(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_stem() FROM PUBLIC;

--
-- Name: FUNCTION bewaak_uitslag(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_uitslag() FROM PUBLIC;

--
-- Name: FUNCTION bewaar_slug(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaar_slug() FROM PUBLIC;

--
-- Name: FUNCTION bundel_van(adres text, moment timestamp with time zone); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION code_hash(waarvoor text, bewijscode text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.code_hash(waarvoor text, bewijscode text) FROM PUBLIC;

--
-- Name: FUNCTION dagdelen(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.dagdelen() FROM PUBLIC;

--
-- Name: FUNCTION daghash(tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.daghash(tekst text) FROM PUBLIC;

--
-- Name: FUNCTION dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) FROM PUBLIC;

--
-- Name: FUNCTION dit_halfjaar(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.dit_halfjaar() FROM PUBLIC;

--
-- Name: FUNCTION dossier(welke public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.dossier(welke public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION dossier_inhoud(welke public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION dossier_volledig(welke public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION eerste_op(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.eerste_op() FROM PUBLIC;

--
-- Name: FUNCTION eigen_email(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.eigen_email() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.eigen_email() TO authenticated;

--
-- Name: FUNCTION eigenaar(welke public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION feedback_telling(antwoord interval, welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.feedback_telling(antwoord interval, welk date) FROM PUBLIC;

--
-- Name: FUNCTION geen_leegmaken(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.geen_leegmaken() FROM PUBLIC;

--
-- Name: FUNCTION geen_wachtwoord(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.geen_wachtwoord() FROM PUBLIC;

--
-- Name: FUNCTION geldigheid(sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.geldigheid(sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION getal_le(bytes bytea, begin integer, lengte integer); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) FROM PUBLIC;

--
-- Name: FUNCTION gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) FROM PUBLIC;

--
-- Name: FUNCTION halfjaar(dag date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.halfjaar(dag date) FROM PUBLIC;

--
-- Name: FUNCTION halfjaren(vanaf_op timestamp with time zone); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION herstel_rij(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.herstel_rij() FROM PUBLIC;

--
-- Name: FUNCTION herstel_tekens(tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.herstel_tekens(tekst text) FROM PUBLIC;

--
-- Name: FUNCTION in_stemming(status public.ronde_status); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.in_stemming(status public.ronde_status) FROM PUBLIC;

--
-- Name: FUNCTION initiatief_bij(welke uuid, bestaand text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.initiatief_bij(welke uuid, bestaand text) FROM PUBLIC;

--
-- Name: FUNCTION inzending_sleutel(wat text, sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.inzending_sleutel(wat text, sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION is_handeling(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.is_handeling() FROM PUBLIC;

--
-- Name: FUNCTION is_kale_webp(bytes bytea, breedte integer, hoogte integer); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) FROM PUBLIC;

--
-- Name: FUNCTION is_partij(wie public.partij, lijst public.partij[]); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) FROM PUBLIC;

--
-- Name: FUNCTION is_voorbeeld(soort public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) FROM PUBLIC;

--
-- Name: FUNCTION jury_opschonen(termijnen jsonb); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.jury_opschonen(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.jury_opschonen(termijnen jsonb) TO postgres;

--
-- Name: FUNCTION jury_van(adres text, welke text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.jury_van(adres text, welke text) FROM PUBLIC;

--
-- Name: FUNCTION keuze_past(vorm public.stemvorm, keuze jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) FROM PUBLIC;

--
-- Name: FUNCTION kies_slug(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.kies_slug() FROM PUBLIC;

--
-- Name: FUNCTION klachtbanden(wie uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.klachtbanden(wie uuid) FROM PUBLIC;

--
-- Name: FUNCTION klachten_over_mij(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.klachten_over_mij() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.klachten_over_mij() TO authenticated;

--
-- Name: FUNCTION laat_los(welke text, uitkomst jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.laat_los(welke text, uitkomst jsonb) FROM PUBLIC;

--
-- Name: FUNCTION laat_papier_vervallen(lid public.jurylid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.laat_papier_vervallen(lid public.jurylid) FROM PUBLIC;

--
-- Name: TABLE gebeurtenis; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.gebeurtenis TO authenticated;
GRANT SELECT,DELETE ON TABLE public.gebeurtenis TO opschoner;

--
-- Name: FUNCTION laatste_stap(welke public.dossier_soort, dossier uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) FROM PUBLIC;

--
-- Name: FUNCTION letters(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.letters() FROM PUBLIC;

--
-- Name: FUNCTION lijst(waarde jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.lijst(waarde jsonb) FROM PUBLIC;

--
-- Name: FUNCTION maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) FROM PUBLIC;

--
-- Name: FUNCTION maak_code(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) FROM PUBLIC;

--
-- Name: FUNCTION maak_slug(tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_slug(tekst text) FROM PUBLIC;

--
-- Name: FUNCTION makelaar_van(wijk text, buurt text, niet text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.makelaar_van(wijk text, buurt text, niet text) FROM PUBLIC;

--
-- Name: FUNCTION makelaars_van(wie uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.makelaars_van(wie uuid) FROM PUBLIC;

--
-- Name: FUNCTION medewerker_id(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.medewerker_id() FROM PUBLIC;

--
-- Name: TABLE medewerker; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.medewerker TO authenticated;

--
-- Name: FUNCTION medewerkers_nu(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.medewerkers_nu() FROM PUBLIC;

--
-- Name: FUNCTION meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) FROM PUBLIC;

--
-- Name: FUNCTION meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb) FROM PUBLIC;

--
-- Name: FUNCTION merk_voorbeeld(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.merk_voorbeeld() FROM PUBLIC;

--
-- Name: FUNCTION met_persoon(termijnen jsonb, hoeveel integer); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.met_persoon(termijnen jsonb, hoeveel integer) FROM PUBLIC;

--
-- Name: FUNCTION met_vervolg(dossier public.dossier_soort, antwoord jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) FROM PUBLIC;

--
-- Name: FUNCTION moet_tellen(wat text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.moet_tellen(wat text) FROM PUBLIC;

--
-- Name: FUNCTION monitor_geld(welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.monitor_geld(welk date) FROM PUBLIC;

--
-- Name: FUNCTION monitor_nu(vers interval, welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.monitor_nu(vers interval, welk date) FROM PUBLIC;

--
-- Name: FUNCTION monitor_open(vanaf date, meting text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.monitor_open(vanaf date, meting text) FROM PUBLIC;

--
-- Name: FUNCTION monitor_stand(vandaag date, vers interval); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.monitor_stand(vandaag date, vers interval) FROM PUBLIC;

--
-- Name: FUNCTION monitor_stappen(welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.monitor_stappen(welk date) FROM PUBLIC;

--
-- Name: FUNCTION monitor_telling(vers interval, welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.monitor_telling(vers interval, welk date) FROM PUBLIC;

--
-- Name: FUNCTION neem_terug(dossier public.dossier_soort, id uuid, door public.partij); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) FROM PUBLIC;

--
-- Name: FUNCTION nieuw_nummer(letter text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.nieuw_nummer(letter text) FROM PUBLIC;

--
-- Name: FUNCTION nodig_medewerker_uit(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.nodig_medewerker_uit() FROM PUBLIC;

--
-- Name: FUNCTION nodig_uit(r public.ronde, als public.juryrol, adres text, functie text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) FROM PUBLIC;

--
-- Name: FUNCTION noteer(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.noteer() FROM PUBLIC;

--
-- Name: FUNCTION nu(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.nu() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.nu() TO opschoner;

--
-- Name: FUNCTION onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) FROM PUBLIC;

--
-- Name: FUNCTION onthoud_weggehaald(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.onthoud_weggehaald() FROM PUBLIC;

--
-- Name: FUNCTION open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) FROM PUBLIC;

--
-- Name: FUNCTION open_stemmen(welke text, door public.partij); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.open_stemmen(welke text, door public.partij) FROM PUBLIC;

--
-- Name: FUNCTION opruimsels(); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.opruimsels() FROM PUBLIC;

--
-- Name: FUNCTION papier_begonnen(welke text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.papier_begonnen(welke text) FROM PUBLIC;

--
-- Name: FUNCTION papier_eens(r public.ronde, welk text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.papier_eens(r public.ronde, welk text) FROM PUBLIC;

--
-- Name: FUNCTION papier_klaar(welke text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.papier_klaar(welke text) FROM PUBLIC;

--
-- Name: FUNCTION papier_tellen(welke text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.papier_tellen(welke text) FROM PUBLIC;

--
-- Name: FUNCTION papier_van(lid public.jurylid, r public.ronde); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) FROM PUBLIC;

--
-- Name: FUNCTION plan_ongevraagd(adres text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.plan_ongevraagd(adres text) FROM PUBLIC;

--
-- Name: FUNCTION postbus(adres text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.postbus(adres text) FROM PUBLIC;

--
-- Name: FUNCTION publicatie_bij(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.publicatie_bij() FROM PUBLIC;

--
-- Name: FUNCTION publiceer_aanmelding(welke uuid, anders jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) FROM PUBLIC;

--
-- Name: FUNCTION publiceer_aanvraag(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.publiceer_aanvraag() FROM PUBLIC;

--
-- Name: FUNCTION quorum_gehaald(welke text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.quorum_gehaald(welke text) FROM PUBLIC;

--
-- Name: FUNCTION rol(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.rol() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.rol() TO authenticated;

--
-- Name: FUNCTION rond_af(welke text, uitkomst jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.rond_af(welke text, uitkomst jsonb) FROM PUBLIC;

--
-- Name: FUNCTION ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) FROM PUBLIC;

--
-- Name: FUNCTION rondes_verder(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.rondes_verder() FROM PUBLIC;

--
-- Name: FUNCTION ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) FROM PUBLIC;

--
-- Name: FUNCTION ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;

--
-- Name: FUNCTION ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_jurybericht(wat text, adres text, r public.ronde); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_overig(adres text, moment timestamp with time zone); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_posten(aanvraag uuid, posten jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) FROM PUBLIC;

--
-- Name: FUNCTION schud(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schud() FROM PUBLIC;

--
-- Name: FUNCTION schuif_door(r public.ronde); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schuif_door(r public.ronde) FROM PUBLIC;

--
-- Name: FUNCTION signaal_van(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.signaal_van() FROM PUBLIC;

--
-- Name: FUNCTION signalen_opschonen(termijnen jsonb, hoeveel integer); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.signalen_opschonen(termijnen jsonb, hoeveel integer) FROM PUBLIC;

--
-- Name: FUNCTION sluit_feedback_af(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.sluit_feedback_af() FROM PUBLIC;

--
-- Name: FUNCTION sluit_stemmen(welke text, door public.partij, waarom text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text) FROM PUBLIC;

--
-- Name: FUNCTION staat_online(welk text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.staat_online(welk text) FROM PUBLIC;

--
-- Name: FUNCTION staat_online(aanvraag uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.staat_online(aanvraag uuid) FROM PUBLIC;

--
-- Name: FUNCTION stand(wat text, wie text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stand(wat text, wie text) FROM PUBLIC;

--
-- Name: FUNCTION stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) FROM PUBLIC;

--
-- Name: FUNCTION stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) FROM PUBLIC;

--
-- Name: FUNCTION stappen_over_mij(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stappen_over_mij() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.stappen_over_mij() TO authenticated;

--
-- Name: FUNCTION stemmen_geteld(r public.ronde); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stemmen_geteld(r public.ronde) FROM PUBLIC;

--
-- Name: FUNCTION stempel(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stempel() FROM PUBLIC;

--
-- Name: FUNCTION te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) FROM PUBLIC;

--
-- Name: FUNCTION te_vaak(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.te_vaak() FROM PUBLIC;

--
-- Name: FUNCTION tel(wat text, wie text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.tel(wat text, wie text) FROM PUBLIC;

--
-- Name: FUNCTION tel_feedback(termijnen jsonb, welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.tel_feedback(termijnen jsonb, welk date) FROM PUBLIC;

--
-- Name: FUNCTION tel_monitor(termijnen jsonb, welk date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.tel_monitor(termijnen jsonb, welk date) FROM PUBLIC;

--
-- Name: FUNCTION tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) FROM PUBLIC;

--
-- Name: FUNCTION termijn(termijnen jsonb, naam text, standaard interval); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) FROM PUBLIC;

--
-- Name: FUNCTION uitslag_past(welke text, uitslag jsonb, budget_cent bigint); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) FROM PUBLIC;

--
-- Name: FUNCTION venster(per_dag boolean); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.venster(per_dag boolean) FROM PUBLIC;

--
-- Name: FUNCTION verhoog_versie(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.verhoog_versie() FROM PUBLIC;

--
-- Name: FUNCTION verwijder_lege_accounts(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.verwijder_lege_accounts() FROM PUBLIC;

--
-- Name: FUNCTION verzamelmoment(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.verzamelmoment() FROM PUBLIC;

--
-- Name: FUNCTION verzin_code(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.verzin_code() FROM PUBLIC;

--
-- Name: FUNCTION voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) FROM PUBLIC;

--
-- Name: FUNCTION volgend_halfjaar(dag date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.volgend_halfjaar(dag date) FROM PUBLIC;

--
-- Name: FUNCTION vorig_halfjaar(dag date); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.vorig_halfjaar(dag date) FROM PUBLIC;

--
-- Name: FUNCTION vragen_van(welke uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.vragen_van(welke uuid) FROM PUBLIC;

--
-- Name: FUNCTION vrije_slug(tabel regclass, tekst text, anders text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) FROM PUBLIC;

--
-- Name: FUNCTION wacht_op_stembus(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.wacht_op_stembus() FROM PUBLIC;

--
-- Name: FUNCTION was_openbaar(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION wat_volgt(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION weigering(tabel text, rij text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.weigering(tabel text, rij text) FROM PUBLIC;

--
-- Name: FUNCTION werk_van(feedback_dagen integer, vers_maanden integer); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) FROM PUBLIC;

--
-- Name: FUNCTION werkt_hier(adres text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.werkt_hier(adres text) FROM PUBLIC;

--
-- Name: FUNCTION werkvoorraad(feedback_dagen integer, vers_maanden integer); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.werkvoorraad(feedback_dagen integer, vers_maanden integer) FROM PUBLIC;

--
-- Name: FUNCTION wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb) FROM PUBLIC;

--
-- Name: FUNCTION willekeur(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.willekeur() FROM PUBLIC;

--
-- Name: FUNCTION wis_dossier(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) TO postgres;

--
-- Name: FUNCTION wis_persoon(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) TO postgres;

--
-- Name: FUNCTION wis_woorden(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) TO postgres;

--
-- Name: FUNCTION zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text) FROM PUBLIC;

--
-- Name: FUNCTION zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint) FROM PUBLIC;

--
-- Name: FUNCTION zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) FROM PUBLIC;

--
-- Name: FUNCTION aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) TO service_role;

--
-- Name: FUNCTION aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb) TO authenticated;

--
-- Name: FUNCTION aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) TO service_role;

--
-- Name: FUNCTION aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) TO authenticated;

--
-- Name: FUNCTION advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) TO authenticated;

--
-- Name: FUNCTION belang_melden(ronde text, aanvraag uuid, belang boolean); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) TO authenticated;

--
-- Name: FUNCTION bericht_mislukt(bericht_id uuid, fout text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) TO service_role;

--
-- Name: FUNCTION bericht_verzonden(bericht_id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.bericht_verzonden(bericht_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.bericht_verzonden(bericht_id uuid) TO service_role;

--
-- Name: FUNCTION berichten_claimen(hoeveel integer, lease_seconden integer); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) TO service_role;

--
-- Name: FUNCTION berichten_opgegeven(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.berichten_opgegeven() FROM PUBLIC;
GRANT ALL ON FUNCTION public.berichten_opgegeven() TO authenticated;

--
-- Name: FUNCTION betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) TO authenticated;

--
-- Name: FUNCTION betaling_verwijderen(id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.betaling_verwijderen(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.betaling_verwijderen(id uuid) TO authenticated;

--
-- Name: FUNCTION collegas(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.collegas() FROM PUBLIC;
GRANT ALL ON FUNCTION public.collegas() TO authenticated;

--
-- Name: FUNCTION contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) TO authenticated;

--
-- Name: FUNCTION contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) TO authenticated;

--
-- Name: FUNCTION dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) TO service_role;

--
-- Name: FUNCTION dossier_bekijken(dossier_soort public.dossier_soort, id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) TO authenticated;

--
-- Name: FUNCTION dossier_bevestigen(dossier_soort public.dossier_soort, id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) TO authenticated;

--
-- Name: FUNCTION dossier_lezen(code_hash text, afzender text, nummer text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) TO service_role;

--
-- Name: FUNCTION dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) TO authenticated;

--
-- Name: FUNCTION dossier_wissen(dossier_soort public.dossier_soort, id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) TO authenticated;

--
-- Name: FUNCTION feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) TO authenticated;

--
-- Name: FUNCTION feedback_gedaan(id uuid, wat_gedaan text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.feedback_gedaan(id uuid, wat_gedaan text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.feedback_gedaan(id uuid, wat_gedaan text) TO authenticated;

--
-- Name: FUNCTION feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) TO service_role;

--
-- Name: FUNCTION foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) TO authenticated;

--
-- Name: FUNCTION geschiedenis(tabel text, rij text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.geschiedenis(tabel text, rij text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.geschiedenis(tabel text, rij text) TO authenticated;

--
-- Name: FUNCTION grenzen_importeren(rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) TO service_role;

--
-- Name: FUNCTION inleesbron(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.inleesbron() FROM PUBLIC;
GRANT ALL ON FUNCTION public.inleesbron() TO authenticated;

--
-- Name: FUNCTION jury_lezen(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.jury_lezen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_lezen() TO authenticated;

--
-- Name: FUNCTION jury_op_papier(ronde text, namen text[]); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.jury_op_papier(ronde text, namen text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_op_papier(ronde text, namen text[]) TO authenticated;

--
-- Name: FUNCTION jury_stand(ronde text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.jury_stand(ronde text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_stand(ronde text) TO authenticated;

--
-- Name: FUNCTION jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) TO authenticated;

--
-- Name: FUNCTION jury_verwijderen(lid uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.jury_verwijderen(lid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_verwijderen(lid uuid) TO authenticated;

--
-- Name: FUNCTION mag_tellen(ronde text, reden text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.mag_tellen(ronde text, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mag_tellen(ronde text, reden text) TO authenticated;

--
-- Name: FUNCTION monitor(antwoord_dagen integer, vers_maanden integer); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) TO authenticated;

--
-- Name: FUNCTION nieuwe_code(adres text, code_hash text, code text, afzender text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text) TO service_role;

--
-- Name: FUNCTION notitie(dossier_soort public.dossier_soort, id uuid, tekst text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) TO authenticated;

--
-- Name: FUNCTION openingstijden_zetten(plek text, gezien jsonb, rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) TO authenticated;

--
-- Name: FUNCTION opschonen(termijnen jsonb); Type: ACL; Schema: public; Owner: opschoner
--

REVOKE ALL ON FUNCTION public.opschonen(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.opschonen(termijnen jsonb) TO service_role;

--
-- Name: FUNCTION papier_invoeren(ronde text, nummer text, keuzes jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) TO authenticated;

--
-- Name: FUNCTION papier_kiezen(ronde text, kies boolean); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.papier_kiezen(ronde text, kies boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_kiezen(ronde text, kies boolean) TO authenticated;

--
-- Name: FUNCTION papier_niet_terug(ronde text, aantal integer); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.papier_niet_terug(ronde text, aantal integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_niet_terug(ronde text, aantal integer) TO authenticated;

--
-- Name: FUNCTION papier_stand(ronde text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.papier_stand(ronde text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_stand(ronde text) TO authenticated;

--
-- Name: FUNCTION papier_uitgeven(ronde text, jurylid uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) TO authenticated;

--
-- Name: FUNCTION papier_vervallen(ronde text, jurylid uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.papier_vervallen(ronde text, jurylid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_vervallen(ronde text, jurylid uuid) TO authenticated;

--
-- Name: FUNCTION plekken_importeren(rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.plekken_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_importeren(rijen jsonb) TO service_role;

--
-- Name: FUNCTION plekken_inlezen(rijen jsonb, versies jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb) TO authenticated;

--
-- Name: FUNCTION publicatie_begonnen(versie bigint); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.publicatie_begonnen(versie bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_begonnen(versie bigint) TO service_role;

--
-- Name: FUNCTION publicatie_beurt(gezien jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.publicatie_beurt(gezien jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_beurt(gezien jsonb) TO service_role;

--
-- Name: FUNCTION publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) TO service_role;

--
-- Name: FUNCTION publicatie_online(versie bigint, dag date, tegengehouden jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) TO service_role;

--
-- Name: FUNCTION publicatie_stand(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.publicatie_stand() FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_stand() TO authenticated;

--
-- Name: FUNCTION publicatie_weggehaald(tabel text, rijen text[]); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) TO anon;

--
-- Name: FUNCTION ronde_stap(ronde text, naar public.ronde_status, reden text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) TO authenticated;

--
-- Name: FUNCTION rondesein_bewaren(adres text, afzender text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.rondesein_bewaren(adres text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rondesein_bewaren(adres text, afzender text) TO service_role;

--
-- Name: FUNCTION rondeseinen_versturen(bewaar_maanden integer, hoeveel integer); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) TO service_role;

--
-- Name: FUNCTION signalen_koppelen(signalen uuid[], initiatief text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) TO authenticated;

--
-- Name: FUNCTION signalen_samen(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.signalen_samen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.signalen_samen() TO authenticated;

--
-- Name: FUNCTION stem(ronde text, bewijscode text, keuzes jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) TO authenticated;

--
-- Name: FUNCTION stem_controle(ronde text, bewijscode text, afzender text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) TO service_role;

--
-- Name: FUNCTION stemmen_verlengen(ronde text, tot timestamp with time zone, reden text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) TO authenticated;

--
-- Name: FUNCTION telling_invoer(ronde text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.telling_invoer(ronde text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.telling_invoer(ronde text) TO service_role;

--
-- Name: FUNCTION tik_deel(deel text, termijnen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.tik_deel(deel text, termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_deel(deel text, termijnen jsonb) TO service_role;

--
-- Name: FUNCTION tik_delen(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.tik_delen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_delen() TO service_role;

--
-- Name: FUNCTION tik_werk(termijnen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.tik_werk(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_werk(termijnen jsonb) TO service_role;

--
-- Name: FUNCTION uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) TO service_role;

--
-- Name: FUNCTION uitslag_vaststellen(ronde text, versie integer, motivering text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) TO authenticated;

--
-- Name: FUNCTION volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) TO authenticated;

--
-- Name: FUNCTION wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) TO authenticated;

--
-- Name: FUNCTION werkberichten_schrijven(feedback_dagen integer, vers_maanden integer); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) TO service_role;

--
-- Name: FUNCTION wie_ben_ik(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.wie_ben_ik() FROM PUBLIC;
GRANT ALL ON FUNCTION public.wie_ben_ik() TO authenticated;

--
-- Name: TABLE bericht; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.bericht TO opschoner;

--
-- Name: COLUMN bericht.gegevens; Type: ACL; Schema: prive; Owner: postgres
--

GRANT UPDATE(gegevens) ON TABLE prive.bericht TO opschoner;

--
-- Name: COLUMN bericht.opgegeven_op; Type: ACL; Schema: prive; Owner: postgres
--

GRANT UPDATE(opgegeven_op) ON TABLE prive.bericht TO opschoner;

--
-- Name: TABLE contact; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.contact TO opschoner;

--
-- Name: TABLE deelname; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.deelname TO opschoner;

--
-- Name: TABLE geheim; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.geheim TO opschoner;

--
-- Name: TABLE inzending; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.inzending TO opschoner;

--
-- Name: TABLE limiet; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.limiet TO opschoner;

--
-- Name: TABLE papier; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.papier TO opschoner;

--
-- Name: TABLE papier_terug; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.papier_terug TO opschoner;

--
-- Name: TABLE papier_uit; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.papier_uit TO opschoner;

--
-- Name: TABLE stembiljet; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.stembiljet TO opschoner;

--
-- Name: TABLE uitdaging; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.uitdaging TO opschoner;

--
-- Name: TABLE volgcode; Type: ACL; Schema: prive; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE prive.volgcode TO opschoner;

--
-- Name: TABLE aanmelding; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.aanmelding TO authenticated;
GRANT SELECT,DELETE ON TABLE public.aanmelding TO opschoner;

--
-- Name: TABLE aanvraag; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.aanvraag TO authenticated;
GRANT SELECT,DELETE ON TABLE public.aanvraag TO opschoner;

--
-- Name: TABLE aanvraag_publiek; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.aanvraag_publiek TO anon;
GRANT SELECT ON TABLE public.aanvraag_publiek TO authenticated;
GRANT SELECT ON TABLE public.aanvraag_publiek TO service_role;

--
-- Name: TABLE activiteit; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.activiteit TO anon;
GRANT SELECT ON TABLE public.activiteit TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.activiteit TO authenticated;

--
-- Name: TABLE advies; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.advies TO authenticated;

--
-- Name: COLUMN advies.id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(id) ON TABLE public.advies TO anon;
GRANT SELECT(id) ON TABLE public.advies TO service_role;

--
-- Name: COLUMN advies.ronde_id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(ronde_id) ON TABLE public.advies TO anon;
GRANT SELECT(ronde_id) ON TABLE public.advies TO service_role;

--
-- Name: COLUMN advies.aanvraag_id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(aanvraag_id) ON TABLE public.advies TO anon;
GRANT SELECT(aanvraag_id) ON TABLE public.advies TO service_role;

--
-- Name: COLUMN advies.functie; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(functie) ON TABLE public.advies TO anon;
GRANT SELECT(functie) ON TABLE public.advies TO service_role;

--
-- Name: COLUMN advies.advies; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(advies) ON TABLE public.advies TO anon;
GRANT SELECT(advies) ON TABLE public.advies TO service_role;

--
-- Name: COLUMN advies.tekst; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(tekst) ON TABLE public.advies TO anon;
GRANT SELECT(tekst) ON TABLE public.advies TO service_role;

--
-- Name: COLUMN advies.gewijzigd_op; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(gewijzigd_op) ON TABLE public.advies TO anon;
GRANT SELECT(gewijzigd_op) ON TABLE public.advies TO service_role;

--
-- Name: TABLE adviseur; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.adviseur TO authenticated;
GRANT SELECT,DELETE ON TABLE public.adviseur TO opschoner;

--
-- Name: TABLE beeld; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.beeld TO anon;
GRANT SELECT ON TABLE public.beeld TO service_role;
GRANT SELECT,DELETE ON TABLE public.beeld TO authenticated;

--
-- Name: COLUMN beeld.alt; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(alt) ON TABLE public.beeld TO authenticated;

--
-- Name: COLUMN beeld.maker; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(maker) ON TABLE public.beeld TO authenticated;

--
-- Name: COLUMN beeld.volgorde; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(volgorde) ON TABLE public.beeld TO authenticated;

--
-- Name: COLUMN beeld.status; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(status) ON TABLE public.beeld TO authenticated;

--
-- Name: TABLE begrotingspost; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.begrotingspost TO authenticated;

--
-- Name: TABLE betaling; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.betaling TO anon;
GRANT SELECT ON TABLE public.betaling TO authenticated;
GRANT SELECT ON TABLE public.betaling TO service_role;

--
-- Name: TABLE budgetcijfer; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.budgetcijfer TO anon;
GRANT SELECT ON TABLE public.budgetcijfer TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.budgetcijfer TO authenticated;

--
-- Name: TABLE buurt; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.buurt TO anon;
GRANT SELECT ON TABLE public.buurt TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.buurt TO authenticated;

--
-- Name: TABLE content_versie; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.content_versie TO anon;
GRANT SELECT ON TABLE public.content_versie TO authenticated;
GRANT SELECT ON TABLE public.content_versie TO service_role;

--
-- Name: TABLE eindverslag; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.eindverslag TO authenticated;

--
-- Name: TABLE feedback; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.feedback TO authenticated;
GRANT SELECT,DELETE ON TABLE public.feedback TO opschoner;

--
-- Name: COLUMN feedback.tekst; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(tekst) ON TABLE public.feedback TO opschoner;

--
-- Name: COLUMN feedback.wens; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(wens) ON TABLE public.feedback TO opschoner;

--
-- Name: TABLE feedback_publiek; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.feedback_publiek TO anon;
GRANT SELECT ON TABLE public.feedback_publiek TO authenticated;
GRANT SELECT ON TABLE public.feedback_publiek TO service_role;

--
-- Name: TABLE feedback_totaal; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.feedback_totaal TO anon;
GRANT SELECT ON TABLE public.feedback_totaal TO authenticated;
GRANT SELECT ON TABLE public.feedback_totaal TO service_role;

--
-- Name: TABLE gebeurtenis_tekst; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.gebeurtenis_tekst TO authenticated;
GRANT SELECT,DELETE ON TABLE public.gebeurtenis_tekst TO opschoner;

--
-- Name: TABLE initiatief; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.initiatief TO anon;
GRANT SELECT ON TABLE public.initiatief TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.initiatief TO authenticated;

--
-- Name: TABLE logboek; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.logboek TO authenticated;
GRANT SELECT,INSERT,DELETE ON TABLE public.logboek TO opschoner;

--
-- Name: TABLE makelaar; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.makelaar TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.makelaar TO authenticated;

--
-- Name: COLUMN makelaar.id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(id) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.naam; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(naam) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.rol; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(rol) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.telefoon; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(telefoon) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.email; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(email) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.organisatie_id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(organisatie_id) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.toestemming_op; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(toestemming_op) ON TABLE public.makelaar TO anon;

--
-- Name: COLUMN makelaar.status; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(status) ON TABLE public.makelaar TO anon;

--
-- Name: TABLE makelaar_buurt; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.makelaar_buurt TO anon;
GRANT SELECT ON TABLE public.makelaar_buurt TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.makelaar_buurt TO authenticated;

--
-- Name: TABLE monitor_cijfer; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.monitor_cijfer TO anon;
GRANT SELECT ON TABLE public.monitor_cijfer TO authenticated;
GRANT SELECT ON TABLE public.monitor_cijfer TO service_role;

--
-- Name: TABLE openingstijd; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.openingstijd TO anon;
GRANT SELECT ON TABLE public.openingstijd TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.openingstijd TO authenticated;

--
-- Name: TABLE organisatie; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.organisatie TO anon;
GRANT SELECT ON TABLE public.organisatie TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organisatie TO authenticated;

--
-- Name: TABLE organisatie_wijk; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.organisatie_wijk TO anon;
GRANT SELECT ON TABLE public.organisatie_wijk TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organisatie_wijk TO authenticated;

--
-- Name: TABLE plek; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.plek TO anon;
GRANT SELECT ON TABLE public.plek TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plek TO authenticated;

--
-- Name: TABLE prioriteit; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.prioriteit TO anon;
GRANT SELECT ON TABLE public.prioriteit TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.prioriteit TO authenticated;

--
-- Name: TABLE signaal; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,DELETE ON TABLE public.signaal TO authenticated;
GRANT SELECT,DELETE ON TABLE public.signaal TO opschoner;

--
-- Name: COLUMN signaal.thema; Type: ACL; Schema: public; Owner: postgres
--

GRANT INSERT(thema),UPDATE(thema) ON TABLE public.signaal TO authenticated;

--
-- Name: COLUMN signaal.wijk_code; Type: ACL; Schema: public; Owner: postgres
--

GRANT INSERT(wijk_code),UPDATE(wijk_code) ON TABLE public.signaal TO authenticated;

--
-- Name: COLUMN signaal.buurt_code; Type: ACL; Schema: public; Owner: postgres
--

GRANT INSERT(buurt_code),UPDATE(buurt_code) ON TABLE public.signaal TO authenticated;

--
-- Name: COLUMN signaal.tekst; Type: ACL; Schema: public; Owner: postgres
--

GRANT INSERT(tekst),UPDATE(tekst) ON TABLE public.signaal TO authenticated;

--
-- Name: TABLE voorbeeld; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.voorbeeld TO anon;
GRANT SELECT ON TABLE public.voorbeeld TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.voorbeeld TO authenticated;

--
-- Name: TABLE wijk; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.wijk TO anon;
GRANT SELECT ON TABLE public.wijk TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.wijk TO authenticated;

--
-- PostgreSQL database dump complete
--
