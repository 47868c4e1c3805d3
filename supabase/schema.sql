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
-- Name: datumprecisie; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.datumprecisie AS ENUM (
    'dag',
    'maand',
    'jaar'
);

ALTER TYPE public.datumprecisie OWNER TO postgres;

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
-- Name: medewerker_rol; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.medewerker_rol AS ENUM (
    'makelaar',
    'beheerder'
);

ALTER TYPE public.medewerker_rol OWNER TO postgres;

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
    (select m.id from public.medewerker m where m.email = prive.eigen_email()),
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
    and m.sinds <= (prive.nu() at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
$$;

ALTER FUNCTION prive.rol() OWNER TO postgres;

--
-- Name: FUNCTION rol(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.rol() IS 'Role of this request, from the confirmed address; null for everyone else. Ending someone''s row works at the next request.';

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
    update public.content_versie set versie = versie + 1, gewijzigd_op = prive.nu() where id;
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

  update public.wijk w set grens = r.grens, grens_bron = r.bron
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text)
  where r.soort = 'wijken' and w.code = r.code and (w.grens, w.grens_bron) is distinct from (r.grens, r.bron);
  get diagnostics wijken = row_count;

  update public.buurt b set grens = r.grens, grens_bron = r.bron
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text)
  where r.soort = 'buurten' and b.code = r.code and (b.grens, b.grens_bron) is distinct from (r.grens, r.bron);
  get diagnostics buurten = row_count;

  return jsonb_build_object('wijken', wijken, 'buurten', buurten);
end
$$;

ALTER FUNCTION public.grenzen_importeren(rijen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION grenzen_importeren(rijen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.grenzen_importeren(rijen jsonb) IS 'All or nothing. rijen: array of {soort: wijken|buurten, code, grens: GeoJSON geometry, bron}. Returns how many of each changed.';

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
    CONSTRAINT buurt_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT buurt_check CHECK (((inwoners IS NULL) = (inwoners_jaar IS NULL))),
    CONSTRAINT buurt_check1 CHECK (((grens IS NULL) = (grens_bron IS NULL))),
    CONSTRAINT buurt_check2 CHECK (((subwijk IS NULL) = (subwijk_zekerheid IS NULL))),
    CONSTRAINT buurt_code_check CHECK ((code ~ '^[A-Za-z0-9-]{2,20}$'::text)),
    CONSTRAINT buurt_grens_bron_check CHECK ((length(grens_bron) <= 300)),
    CONSTRAINT buurt_grens_check CHECK (((grens IS NULL) OR (COALESCE((grens ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
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

COMMENT ON TABLE public.buurt IS 'A part of a wijk. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null. Kept while the area exists.';

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
    CONSTRAINT initiatief_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT initiatief_check CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat IS NULL) = (precisie IS NULL)))),
    CONSTRAINT initiatief_check1 CHECK (((precisie IS DISTINCT FROM 'wijk'::public.precisie) OR (wijk_code IS NOT NULL))),
    CONSTRAINT initiatief_check2 CHECK (((gecontroleerd_op IS NULL) = (gecontroleerd_precisie IS NULL))),
    CONSTRAINT initiatief_check3 CHECK (((buurt_code IS NULL) OR (wijk_code IS NOT NULL))),
    CONSTRAINT initiatief_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text)),
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
    CONSTRAINT logboek_handeling_check CHECK ((handeling = ANY (ARRAY['toegevoegd'::text, 'gewijzigd'::text, 'verwijderd'::text])))
);

ALTER TABLE public.logboek OWNER TO postgres;

--
-- Name: TABLE logboek; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.logboek IS 'Append-only audit: who changed which fields of which row, never their content. Kept 2 years.';

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
    foto text,
    telefoon text,
    email text,
    organisatie_id text,
    medewerker_id uuid,
    toestemming_op date,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT makelaar_check CHECK (((status <> 'gepubliceerd'::public.publicatiestatus) OR (toestemming_op IS NOT NULL))),
    CONSTRAINT makelaar_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text)),
    CONSTRAINT makelaar_foto_check CHECK ((length(foto) <= 500)),
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
-- Name: medewerker; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.medewerker (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    naam text NOT NULL,
    rol public.medewerker_rol NOT NULL,
    sinds date DEFAULT CURRENT_DATE NOT NULL,
    tot date,
    CONSTRAINT medewerker_check CHECK ((tot >= sinds)),
    CONSTRAINT medewerker_email_check CHECK (((email = lower(email)) AND (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(email) <= 254))),
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
    CONSTRAINT organisatie_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text)),
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
    CONSTRAINT plek_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text)),
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
    CONSTRAINT wijk_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT wijk_check CHECK (((inwoners IS NULL) = (inwoners_jaar IS NULL))),
    CONSTRAINT wijk_check1 CHECK (((grens IS NULL) = (grens_bron IS NULL))),
    CONSTRAINT wijk_code_check CHECK ((code ~ '^[A-Za-z0-9-]{2,20}$'::text)),
    CONSTRAINT wijk_grens_bron_check CHECK ((length(grens_bron) <= 300)),
    CONSTRAINT wijk_grens_check CHECK (((grens IS NULL) OR (COALESCE((grens ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
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

COMMENT ON TABLE public.wijk IS 'An area of the city. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null. Kept while the area exists.';

--
-- Name: activiteit activiteit_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_pkey PRIMARY KEY (id);

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
-- Name: openingstijd openingstijd_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.openingstijd
    ADD CONSTRAINT openingstijd_pkey PRIMARY KEY (id);

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
-- Name: activiteit_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX activiteit_initiatief ON public.activiteit USING btree (initiatief_id);

--
-- Name: activiteit_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX activiteit_plek ON public.activiteit USING btree (plek_id);

--
-- Name: initiatief_makelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_makelaar ON public.initiatief USING btree (makelaar_id);

--
-- Name: initiatief_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_plek ON public.initiatief USING btree (plek_id);

--
-- Name: initiatief_wijk_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX initiatief_wijk_buurt ON public.initiatief USING btree (wijk_code, buurt_code);

--
-- Name: logboek_medewerker; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX logboek_medewerker ON public.logboek USING btree (medewerker_id);

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
-- Name: openingstijd_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX openingstijd_plek ON public.openingstijd USING btree (plek_id);

--
-- Name: organisatie_wijk_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX organisatie_wijk_wijk ON public.organisatie_wijk USING btree (wijk_code);

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
-- Name: activiteit noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: budgetcijfer noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: buurt noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.noteer('code');

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
-- Name: voorbeeld noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

--
-- Name: wijk noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.noteer('code');

--
-- Name: activiteit stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: budgetcijfer stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: buurt stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.stempel();

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
-- Name: voorbeeld stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: wijk stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.stempel();

--
-- Name: activiteit versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.activiteit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: budgetcijfer versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.budgetcijfer REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: buurt versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.buurt REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

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
-- Name: voorbeeld versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.voorbeeld REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_gewijzigd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.wijk REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: activiteit versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.activiteit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: budgetcijfer versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.budgetcijfer REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: buurt versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.buurt REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

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
-- Name: voorbeeld versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.voorbeeld REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_toegevoegd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.wijk REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: activiteit versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.activiteit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: budgetcijfer versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.budgetcijfer REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: buurt versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.buurt REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

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
-- Name: voorbeeld versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.voorbeeld REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.wijk REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

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
-- Name: buurt buurt_wijk_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

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
-- Name: medewerker a beheerder adds a medewerker; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder adds a medewerker" ON public.medewerker FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: medewerker a beheerder changes a medewerker; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder changes a medewerker" ON public.medewerker FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)) WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

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
-- Name: makelaar_buurt a beheerder removes makelaar_buurt rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes makelaar_buurt rows" ON public.makelaar_buurt FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: openingstijd a beheerder removes openingstijd rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes openingstijd rows" ON public.openingstijd FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: organisatie a beheerder removes organisatie rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes organisatie rows" ON public.organisatie FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: organisatie_wijk a beheerder removes organisatie_wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes organisatie_wijk rows" ON public.organisatie_wijk FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: plek a beheerder removes plek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes plek rows" ON public.plek FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: prioriteit a beheerder removes prioriteit rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes prioriteit rows" ON public.prioriteit FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: voorbeeld a beheerder removes voorbeeld rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes voorbeeld rows" ON public.voorbeeld FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: wijk a beheerder removes wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a beheerder removes wijk rows" ON public.wijk FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

--
-- Name: medewerker a medewerker reads the own row, a beheerder all; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "a medewerker reads the own row, a beheerder all" ON public.medewerker FOR SELECT TO authenticated USING (((email = ( SELECT prive.eigen_email() AS eigen_email)) OR (( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)));

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
-- Name: activiteit; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.activiteit ENABLE ROW LEVEL SECURITY;

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
-- Name: content_versie anyone reads the content version; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads the content version" ON public.content_versie FOR SELECT TO anon, authenticated USING (true);

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
-- Name: initiatief; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.initiatief ENABLE ROW LEVEL SECURITY;

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
-- Name: wijk staff change wijk rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff change wijk rows" ON public.wijk FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: voorbeeld; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.voorbeeld ENABLE ROW LEVEL SECURITY;

--
-- Name: wijk; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.wijk ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;

--
-- Name: FUNCTION bewaak_inhoud(tabel regclass, sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION eigen_email(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.eigen_email() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.eigen_email() TO authenticated;

--
-- Name: FUNCTION noteer(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.noteer() FROM PUBLIC;

--
-- Name: FUNCTION nu(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.nu() FROM PUBLIC;

--
-- Name: FUNCTION rol(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.rol() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.rol() TO authenticated;

--
-- Name: FUNCTION stempel(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stempel() FROM PUBLIC;

--
-- Name: FUNCTION verhoog_versie(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.verhoog_versie() FROM PUBLIC;

--
-- Name: FUNCTION grenzen_importeren(rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) TO service_role;

--
-- Name: FUNCTION plekken_importeren(rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.plekken_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_importeren(rijen jsonb) TO service_role;

--
-- Name: TABLE activiteit; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.activiteit TO anon;
GRANT SELECT ON TABLE public.activiteit TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.activiteit TO authenticated;

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
-- Name: TABLE initiatief; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.initiatief TO anon;
GRANT SELECT ON TABLE public.initiatief TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.initiatief TO authenticated;

--
-- Name: TABLE logboek; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.logboek TO authenticated;

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
-- Name: COLUMN makelaar.foto; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(foto) ON TABLE public.makelaar TO anon;

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
-- Name: TABLE medewerker; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.medewerker TO authenticated;

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
