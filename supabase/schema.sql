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
    CONSTRAINT ronde_budget_cent_check CHECK (((budget_cent >= 1) AND (budget_cent <= 1000000000))),
    CONSTRAINT ronde_check CHECK ((sluit_op > opent_op)),
    CONSTRAINT ronde_eenvoudig_tot_cent_check CHECK (((eenvoudig_tot_cent >= 0) AND (eenvoudig_tot_cent <= 1000000000))),
    CONSTRAINT ronde_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT ronde_max_per_aanvraag_cent_check CHECK (((max_per_aanvraag_cent >= 1) AND (max_per_aanvraag_cent <= 1000000000))),
    CONSTRAINT ronde_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT ronde_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 90))),
    CONSTRAINT ronde_slug_vrij CHECK ((slug <> 'aanvragen'::text)),
    CONSTRAINT ronde_uitleg_check CHECK ((char_length(uitleg) <= 2000)),
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
-- Name: dossier(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dossier(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      null::uuid as behandelaar, null::text as makelaar_id
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, null,
      case when f.over = 'makelaar' then f.over_id end
    from public.feedback f where welke = 'feedback' and f.id = dossier.id
  ) d
$$;

ALTER FUNCTION prive.dossier(welke public.dossier_soort, id uuid) OWNER TO postgres;

--
-- Name: FUNCTION dossier(welke public.dossier_soort, id uuid); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.dossier(welke public.dossier_soort, id uuid) IS 'What all kinds of dossier have in common; makelaar_id is the makelaar a feedback is about. Null: there is none.';

--
-- Name: dossier_inhoud(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case welke
    when 'aanmelding' then (select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal'] from public.aanmelding a where a.id = dossier_inhoud.id)
    when 'aanvraag' then (
      select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] || jsonb_build_object(
        'posten', (select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde) from public.begrotingspost p where p.aanvraag_id = a.id),
        'eindverslag', (select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op) from public.eindverslag e where e.aanvraag_id = a.id)
      ) from public.aanvraag a where a.id = dossier_inhoud.id
    )
    else (select to_jsonb(f) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal'] from public.feedback f where f.id = dossier_inhoud.id)
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
      select jsonb_agg(jsonb_build_object('soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'tekst', t.tekst) order by g.id)
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
    'publiek', (select jsonb_build_object('slug', p.slug, 'voorgelegd_op', p.voorgelegd_op) from public.aanvraag_publiek p where p.id = q.id),
    'initiatief', (
      select jsonb_build_object('id', i.id, 'slug', i.slug, 'naam', i.naam) from public.initiatief i
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
      prive.eigenaar('aanvraag', a.id), array['aanvraag door bewoner'], 'bron', (prive.nu() at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
    ) returning id into nieuw;
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
-- Name: maak_code(public.dossier_soort, uuid); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  bytes bytea := prive.willekeur();
  code text := '';
begin
  for plaats in 0..24 loop
    code := code || substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(bytes, plaats) % 32 + 1, 1);
  end loop;
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
-- Name: maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  mail text := lower(gegevens ->> 'contact_email');
  dag integer;
begin
  perform prive.schrijf_gebeurtenis(dossier, maak_dossier.id, 'ingediend', 'indiener');
  if mail is not null or gegevens ->> 'contact_telefoon' is not null then
    insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op, akkoord_versie)
    values (dossier, maak_dossier.id, gegevens ->> 'contact_naam', mail, gegevens ->> 'contact_telefoon', prive.nu(), gegevens ->> 'akkoord_versie');
  end if;
  if mail is not null then
    -- Nobody asked for this mail but whoever filled in the form. What is over the limit of a day waits for the next.
    perform prive.tel('mail_ongevraagd', prive.daghash('mail ' || mail));
    dag := (prive.stand('mail_ongevraagd', prive.daghash('mail ' || mail)) - 1)
      / (select g.aantal from prive.grens g where g.soort = 'mail_ongevraagd');
    insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
    values (maak_dossier.code_hash, dossier, maak_dossier.id, prive.nu());
    if dag <= 2 then
      perform prive.schrijf_bericht(
        dossier, maak_dossier.id, dossier || '_ontvangen', dossier || '.' || maak_dossier.id || '.ontvangen',
        jsonb_build_object('bevestigen', kanaal <> 'site'), prive.nu() + make_interval(days => dag), maak_dossier.code
      );
    end if;
  end if;
  return prive.dossier(dossier, maak_dossier.id) - array['titel', 'status', 'wijk_code', 'buurt_code', 'bevestigd_op', 'kanaal', 'behandelaar', 'makelaar_id'];
end
$$;

ALTER FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal) OWNER TO postgres;

--
-- Name: FUNCTION maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal) IS 'Writes what every submission needs: step, contact, code and mail. Returns {nummer}, never the code.';

--
-- Name: maak_slug(text); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.maak_slug(tekst text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select rtrim(left(btrim(
    regexp_replace(lower(regexp_replace(normalize(tekst, nfd), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g'), '-'
  ), 90), '-')
$$;

ALTER FUNCTION prive.maak_slug(tekst text) OWNER TO postgres;

--
-- Name: FUNCTION maak_slug(tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.maak_slug(tekst text) IS 'The same as maakSlug of the domain: lower-case ASCII words with hyphens; empty when nothing readable is left.';

--
-- Name: medewerker_id(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.medewerker_id() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id from public.medewerker m where m.email = prive.eigen_email() and prive.rol() is not null
$$;

ALTER FUNCTION prive.medewerker_id() OWNER TO postgres;

--
-- Name: FUNCTION medewerker_id(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.medewerker_id() IS 'The medewerker behind this request; null for everyone else.';

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
  gevonden prive.volgcode;
begin
  -- When many guess at once, a sender gets one wrong try; who has a right code is not kept out by them.
  if prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g where g.soort = 'code_fout') end) then
    fout := prive.te_vaak();
    return;
  end if;
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null and (open_code.nummer is null or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'), v.dossier_id
  limit 1;
  if gevonden.hash is null then
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    fout := '{"fout": "onbekend"}';
    return;
  end if;
  if gevonden.vervangt then
    update prive.volgcode v set ingetrokken_op = prive.nu()
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
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, makelaar_id, website,
    bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(anders ->> 'naam', a.naam), prive.vrije_slug('public.initiatief', coalesce(anders ->> 'naam', a.naam), a.nummer),
    coalesce(anders ->> 'omschrijving', a.omschrijving),
    case when anders ? 'themas' then prive.lijst(anders -> 'themas') else a.themas end,
    (anders ->> 'fase')::public.initiatief_fase, a.wijk_code, a.buurt_code,
    case when op_adres then a.lat else g.lat end, case when op_adres then a.lon else g.lon end,
    case when op_adres then 'adres' when a.buurt_code is not null then 'buurt' else 'wijk' end::public.precisie,
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid, prive.eigenaar('aanmelding', a.id), a.website,
    array['aanmelding door bewoner'], 'bron', (prive.nu() at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
  from (
    select b.lat, b.lon from public.buurt b where b.code = a.buurt_code
    union all
    select w.lat, w.lon from public.wijk w where a.buurt_code is null and w.code = a.wijk_code
  ) g
  returning id into nieuw;
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
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'naam', aanhef,
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu())
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
  if dossier = 'feedback' and exists (
    select from public.makelaar m where m.id = d ->> 'makelaar_id' and m.medewerker_id = prive.medewerker_id()
  ) then return 'niet_bevoegd'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$_$;

ALTER FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) OWNER TO postgres;

--
-- Name: FUNCTION stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) IS 'Locks a dossier and says why this member of staff cannot take this step; null when it can be taken.';

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
-- Name: tel_feedback(); Type: FUNCTION; Schema: prive; Owner: postgres
--

CREATE FUNCTION prive.tel_feedback() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  geteld integer;
begin
  insert into public.feedback_totaal as t
    (id, wijk_code, over, vanaf, aantal, gezicht_som, beantwoord, geholpen_ja, geholpen_nee)
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf,
    count(*), sum(f.gezicht), count(f.beantwoord_op), count(*) filter (where f.geholpen), count(*) filter (where not f.geholpen)
  from (
    select
      *, (date_trunc('year', d.dag) + case when extract(month from d.dag) > 6 then interval '6 months' else interval '0' end)::date as vanaf
    from (select *, (ingediend_op at time zone 'Europe/Amsterdam') as dag from public.feedback) d
  ) f
  group by f.wijk_code, f.over, f.vanaf
  having f.over <> 'makelaar' or count(*) >= 5
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, beantwoord = excluded.beantwoord,
    geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where (t.aantal, t.gezicht_som, t.beantwoord, t.geholpen_ja, t.geholpen_nee)
    is distinct from (excluded.aantal, excluded.gezicht_som, excluded.beantwoord, excluded.geholpen_ja, excluded.geholpen_nee);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

ALTER FUNCTION prive.tel_feedback() OWNER TO postgres;

--
-- Name: FUNCTION tel_feedback(); Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON FUNCTION prive.tel_feedback() IS 'Counts feedback anew, once a day; returns how many totals changed.';

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
  where u.created_at <= prive.nu() - interval '1 day'
    and not exists (
      select from public.medewerker m
      where m.email = lower(u.email) and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
    );
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
  if antwoord is not null then return antwoord; end if;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.aanmelding
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal, bevestigd_op, ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  return prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k));
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
  if antwoord is not null then return antwoord; end if;
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
  return prive.rond_af(s, prive.maak_dossier('aanvraag', nieuw, gegevens, code_hash, code, k));
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
  select a.gevraagd_cent, a.initiatief_id into gevraagd, eigen_initiatief from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend' then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1 then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar = 'in_behandeling' then
    update public.aanvraag a set behandelaar = coalesce(a.behandelaar, prive.medewerker_id()) where a.id = aanvraag_stap.id;
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
      volgende_poging_op = prive.nu() + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1), interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then prive.nu() end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where b.id = bericht_id and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op) from klaar k
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
    set verzonden_op = prive.nu(), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where b.id = bericht_id and b.verzonden_op is null
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
    select b.id from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu and (b.bezet_tot is null or b.bezet_tot <= nu)
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    from vrij where b.id = vrij.id
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, true, nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', b.id, 'message_id', b.message_id, 'soort', b.soort, 'aan', b.aan, 'poging', b.pogingen,
      'gegevens', (b.gegevens - 'code_hash') || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
        select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel') order by d ->> 'nummer')
        from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
      )) end
    ) order by b.gemaakt_op)
    from prive.bericht b where b.id = any (gekozen)
  ), '[]');
end
$$;

ALTER FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) OWNER TO postgres;

--
-- Name: FUNCTION berichten_claimen(hoeveel integer, lease_seconden integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) IS 'Leases at most hoeveel (100) mails that are due, for so many seconds. Array of {id, message_id, soort, aan, poging, gegevens}. An expired lease is given out again.';

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
  order by b.opgegeven_op desc
$$;

ALTER FUNCTION public.berichten_opgegeven() OWNER TO postgres;

--
-- Name: FUNCTION berichten_opgegeven(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.berichten_opgegeven() IS 'For staff: mails that could not be delivered, without address or content, so that somebody can call.';

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
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', afzender, 'site', null);
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
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, reactie, wat_gedaan, gedaan_op, belofte_op, gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd), btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null then (prive.nu() at time zone 'Europe/Amsterdam')::date end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, reactie = excluded.reactie, wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
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
  set wat_gedaan = btrim(feedback_gedaan.wat_gedaan), gedaan_op = (prive.nu() at time zone 'Europe/Amsterdam')::date
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
  if antwoord is not null then return antwoord; end if;
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
  return prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k));
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
-- Name: nieuwe_code(text, text, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  mail text := lower(btrim(adres));
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell.
  if prive.tel('mail_ongevraagd', prive.daghash('mail ' || mail)) then
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
    values (
      'code.' || gen_random_uuid(), 'nieuwe_code', mail,
      jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), prive.nu()
    );
  end if;
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
-- Name: opschonen(jsonb); Type: FUNCTION; Schema: public; Owner: opschoner
--

CREATE FUNCTION public.opschonen(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  geteld jsonb := '{}';
  aantal integer;
  contact interval := prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
begin
  select coalesce(sum(prive.wis_persoon(d.soort, d.id)), 0) into aantal
  from (
    select 'aanmelding'::public.dossier_soort as soort, a.id from public.aanmelding a where a.afgesloten_op <= nu - contact
    union all select 'aanvraag', a.id from public.aanvraag a where a.afgesloten_op <= nu - contact
    union all select 'feedback', f.id from public.feedback f where f.beantwoord_op <= nu - reactie and f.status in ('beantwoord', 'afgesloten')
  ) d;
  geteld := geteld || jsonb_build_object('contact', aantal);

  select count(prive.wis_dossier('aanmelding', a.id)) into aantal from public.aanmelding a where a.afgesloten_op <= nu - dossier;
  geteld := geteld || jsonb_build_object('aanmelding', aantal);
  select count(prive.wis_dossier('aanvraag', a.id)) into aantal from public.aanvraag a
  where a.afgesloten_op <= nu - case when a.toegekend_cent is null then dossier else toegekend end;
  geteld := geteld || jsonb_build_object('aanvraag', aantal);
  select count(prive.wis_woorden('feedback', f.id)) into aantal from public.feedback f
  where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten') and (f.tekst is not null or f.wens is not null);
  geteld := geteld || jsonb_build_object('feedback', aantal);

  update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
  where b.verzonden_op is null and b.gegevens <> '{}' and b.gemaakt_op <= nu - code;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('code', aantal);
  delete from prive.bericht b where b.gemaakt_op <= nu - bericht;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('bericht', aantal);

  delete from prive.limiet l where l.venster_op <= nu - limiet;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('limiet', aantal);
  delete from prive.geheim g where g.dag <= (nu - limiet)::date;
  delete from prive.uitdaging u where u.op <= nu - limiet;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('uitdaging', aantal);
  delete from prive.inzending i where i.op <= nu - interval '30 days';
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('inzending', aantal);
  delete from public.logboek l where l.op <= nu - logboek;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('logboek', aantal);

  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'opschonen', e.value::integer from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$$;

ALTER FUNCTION public.opschonen(termijnen jsonb) OWNER TO opschoner;

--
-- Name: FUNCTION opschonen(termijnen jsonb); Type: COMMENT; Schema: public; Owner: opschoner
--

COMMENT ON FUNCTION public.opschonen(termijnen jsonb) IS 'Removes what is due and returns counts per kind. termijnen, all optional: contact_maanden, dossier_maanden, toegekend_maanden, feedback_maanden, bericht_dagen, code_uren, limiet_dagen, logboek_maanden.';

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
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
    values (
      'ronde.' || gen_random_uuid(), 'ronde_open', sein.email, jsonb_build_object('rondes', open), true, nu,
      case when prive.tel('mail_ongevraagd', prive.daghash('mail ' || sein.email)) then nu else nu + interval '1 day' end
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
-- Name: tik_werk(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.tik_werk(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  gesloten integer;
  verlopen integer := 0;
  stil public.feedback;
  opgeruimd jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  update public.ronde set status = 'beoordeling' where status = 'open_voor_aanvragen' and sluit_op <= nu;
  get diagnostics gesloten = row_count;
  for stil in
    select * from public.feedback f where f.status = 'beantwoord' and f.beantwoord_op <= nu - interval '30 days' limit 200 for update skip locked
  loop
    perform prive.zet_status('feedback', stil.id, 'afgesloten', 'systeem');
    verlopen := verlopen + 1;
  end loop;
  update prive.tik set dagwerk_op = nu where dagwerk_op is null or dagwerk_op <= nu - interval '1 day';
  if found then
    opgeruimd := public.opschonen(termijnen);
    perform prive.tel_feedback();
    perform prive.verwijder_lege_accounts();
  end if;
  return jsonb_build_object(
    'bezet', false, 'rondes_gesloten', gesloten, 'feedback_afgesloten', verlopen, 'opgeschoond', opgeruimd,
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;

ALTER FUNCTION public.tik_werk(termijnen jsonb) OWNER TO postgres;

--
-- Name: FUNCTION tik_werk(termijnen jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.tik_werk(termijnen jsonb) IS 'Does what is due: closes rondes, closes feedback after 30 days, and once a day the retention (termijnen as for opschonen) and the totals. {bezet: true} while another one runs; else counts and the content version.';

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
    CONSTRAINT bericht_aan_check CHECK (((char_length(aan) >= 3) AND (char_length(aan) <= 254))),
    CONSTRAINT bericht_check CHECK (((verzonden_op IS NULL) OR (gegevens = '{}'::jsonb))),
    CONSTRAINT bericht_laatste_fout_check CHECK ((char_length(laatste_fout) <= 300)),
    CONSTRAINT bericht_soort_check CHECK ((soort = ANY (ARRAY['aanmelding_ontvangen'::text, 'aanvraag_ontvangen'::text, 'feedback_ontvangen'::text, 'stap'::text, 'feedback_reactie'::text, 'nieuwe_code'::text, 'ronde_open'::text])))
);

ALTER TABLE prive.bericht OWNER TO postgres;

--
-- Name: TABLE bericht; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.bericht IS 'Outgoing mail; a claim is a lease until bezet_tot. Kept 30 days, gegevens until delivery or 72 hours.';

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
    CONSTRAINT contact_email_check CHECK (((email = lower(email)) AND (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (char_length(email) <= 254))),
    CONSTRAINT contact_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT contact_telefoon_check CHECK ((telefoon ~ '^\+[1-9][0-9]{7,14}$'::text))
);

ALTER TABLE prive.contact OWNER TO postgres;

--
-- Name: TABLE contact; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.contact IS 'The person behind a dossier, and when consent was given to which text. Kept 1 year after the dossier closes; of feedback 3 months after the reactie.';

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
-- Name: rondesein; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.rondesein (
    email text NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    CONSTRAINT rondesein_email_check CHECK ((((char_length(email) >= 3) AND (char_length(email) <= 254)) AND (email = lower(email))))
);

ALTER TABLE prive.rondesein OWNER TO postgres;

--
-- Name: TABLE rondesein; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.rondesein IS 'Addresses that wait for the next ronde to open. Kept until the mail is written, and at most as long as a contact.';

--
-- Name: tik; Type: TABLE; Schema: prive; Owner: postgres
--

CREATE TABLE prive.tik (
    id boolean DEFAULT true NOT NULL,
    dagwerk_op timestamp with time zone,
    CONSTRAINT tik_id_check CHECK (id)
);

ALTER TABLE prive.tik OWNER TO postgres;

--
-- Name: TABLE tik; Type: COMMENT; Schema: prive; Owner: postgres
--

COMMENT ON TABLE prive.tik IS 'When the daily work was done last. Kept for ever.';

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
    CONSTRAINT feedback_publiek_gezegd_check CHECK (((char_length(gezegd) >= 1) AND (char_length(gezegd) <= 2000))),
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
-- Name: feedback_totaal; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.feedback_totaal (
    id text NOT NULL,
    wijk_code text,
    over public.feedback_over NOT NULL,
    vanaf date NOT NULL,
    aantal integer NOT NULL,
    gezicht_som integer NOT NULL,
    beantwoord integer NOT NULL,
    geholpen_ja integer NOT NULL,
    geholpen_nee integer NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT feedback_totaal_aantal_check CHECK ((aantal > 0)),
    CONSTRAINT feedback_totaal_check CHECK (((gezicht_som >= aantal) AND (gezicht_som <= (5 * aantal))))
);

ALTER TABLE public.feedback_totaal OWNER TO postgres;

--
-- Name: TABLE feedback_totaal; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.feedback_totaal IS 'Counts per wijk (null: unknown), subject and half-year from vanaf on. About makelaars only from 5 on, so that one voice stays hidden. Kept as history.';

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
    CONSTRAINT gebeurtenis_tekst_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000)))
);

ALTER TABLE public.gebeurtenis_tekst OWNER TO postgres;

--
-- Name: TABLE gebeurtenis_tekst; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.gebeurtenis_tekst IS 'What was said at a step. zichtbaar false: a note among staff. Kept with the dossier, or until the person takes the data back.';

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
    aantal integer,
    CONSTRAINT logboek_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT logboek_handeling_check CHECK ((handeling = ANY (ARRAY['toegevoegd'::text, 'gewijzigd'::text, 'verwijderd'::text, 'ingezien'::text, 'opgeschoond'::text])))
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
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (dossier_soort, dossier_id);

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
-- Name: overgang overgang_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.overgang
    ADD CONSTRAINT overgang_pkey PRIMARY KEY (dossier_soort, van, naar);

--
-- Name: rondesein rondesein_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.rondesein
    ADD CONSTRAINT rondesein_pkey PRIMARY KEY (email);

--
-- Name: tik tik_pkey; Type: CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.tik
    ADD CONSTRAINT tik_pkey PRIMARY KEY (id);

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
-- Name: begrotingspost begrotingspost_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.begrotingspost
    ADD CONSTRAINT begrotingspost_pkey PRIMARY KEY (aanvraag_id, volgorde);

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
-- Name: bericht_dossier; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_dossier ON prive.bericht USING btree (dossier_id, dossier_soort);

--
-- Name: bericht_gemaakt; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_gemaakt ON prive.bericht USING btree (gemaakt_op);

--
-- Name: bericht_te_doen; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX bericht_te_doen ON prive.bericht USING btree (volgende_poging_op) WHERE ((verzonden_op IS NULL) AND (opgegeven_op IS NULL));

--
-- Name: contact_email; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX contact_email ON prive.contact USING btree (email);

--
-- Name: inzending_op; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX inzending_op ON prive.inzending USING btree (op);

--
-- Name: limiet_venster; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX limiet_venster ON prive.limiet USING btree (venster_op);

--
-- Name: rondesein_gevraagd; Type: INDEX; Schema: prive; Owner: postgres
--

CREATE INDEX rondesein_gevraagd ON prive.rondesein USING btree (gevraagd_op);

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
-- Name: aanmelding_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_buurt ON public.aanmelding USING btree (buurt_code);

--
-- Name: aanmelding_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_initiatief ON public.aanmelding USING btree (initiatief_id);

--
-- Name: aanmelding_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanmelding_wijk ON public.aanmelding USING btree (wijk_code);

--
-- Name: aanvraag_behandelaar; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_behandelaar ON public.aanvraag USING btree (behandelaar);

--
-- Name: aanvraag_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_buurt ON public.aanvraag USING btree (buurt_code);

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
-- Name: aanvraag_publiek_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_publiek_wijk ON public.aanvraag_publiek USING btree (wijk_code);

--
-- Name: aanvraag_ronde; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_ronde ON public.aanvraag USING btree (ronde_id);

--
-- Name: aanvraag_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX aanvraag_wijk ON public.aanvraag USING btree (wijk_code);

--
-- Name: activiteit_initiatief; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX activiteit_initiatief ON public.activiteit USING btree (initiatief_id);

--
-- Name: activiteit_plek; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX activiteit_plek ON public.activiteit USING btree (plek_id);

--
-- Name: feedback_buurt; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_buurt ON public.feedback USING btree (buurt_code);

--
-- Name: feedback_publiek_over; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_publiek_over ON public.feedback_publiek USING btree (over, over_id);

--
-- Name: feedback_publiek_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_publiek_wijk ON public.feedback_publiek USING btree (wijk_code);

--
-- Name: feedback_totaal_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_totaal_wijk ON public.feedback_totaal USING btree (wijk_code);

--
-- Name: feedback_wijk; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX feedback_wijk ON public.feedback USING btree (wijk_code);

--
-- Name: gebeurtenis_dossier; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX gebeurtenis_dossier ON public.gebeurtenis USING btree (dossier_id, dossier_soort);

--
-- Name: gebeurtenis_medewerker; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX gebeurtenis_medewerker ON public.gebeurtenis USING btree (medewerker_id);

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
-- Name: aanvraag_publiek noteer; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

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
-- Name: aanvraag_publiek stempel; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

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
-- Name: voorbeeld versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.voorbeeld REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: wijk versie_verwijderd; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.wijk REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

--
-- Name: limiet limiet_soort_fkey; Type: FK CONSTRAINT; Schema: prive; Owner: postgres
--

ALTER TABLE ONLY prive.limiet
    ADD CONSTRAINT limiet_soort_fkey FOREIGN KEY (soort) REFERENCES prive.grens(soort) ON UPDATE CASCADE ON DELETE CASCADE;

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
-- Name: begrotingspost begrotingspost_aanvraag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.begrotingspost
    ADD CONSTRAINT begrotingspost_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

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
-- Name: bericht; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.bericht ENABLE ROW LEVEL SECURITY;

--
-- Name: contact; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.contact ENABLE ROW LEVEL SECURITY;

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
-- Name: overgang; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.overgang ENABLE ROW LEVEL SECURITY;

--
-- Name: rondesein; Type: ROW SECURITY; Schema: prive; Owner: postgres
--

ALTER TABLE prive.rondesein ENABLE ROW LEVEL SECURITY;

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
-- Name: aanvraag_publiek anyone reads aanvraag_publiek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads aanvraag_publiek rows" ON public.aanvraag_publiek FOR SELECT TO anon, authenticated USING (true);

--
-- Name: feedback_publiek anyone reads feedback_publiek rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads feedback_publiek rows" ON public.feedback_publiek FOR SELECT TO anon, authenticated USING (true);

--
-- Name: feedback_totaal anyone reads feedback_totaal rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads feedback_totaal rows" ON public.feedback_totaal FOR SELECT TO anon, authenticated USING (true);

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
-- Name: ronde anyone reads ronde rows that are not in concept; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads ronde rows that are not in concept" ON public.ronde FOR SELECT TO anon USING ((status <> 'concept'::public.ronde_status));

--
-- Name: content_versie anyone reads the content version; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "anyone reads the content version" ON public.content_versie FOR SELECT TO anon, authenticated USING (true);

--
-- Name: begrotingspost; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.begrotingspost ENABLE ROW LEVEL SECURITY;

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
-- Name: ronde; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.ronde ENABLE ROW LEVEL SECURITY;

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
-- Name: feedback staff read feedback rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read feedback rows" ON public.feedback FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: gebeurtenis staff read gebeurtenis rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read gebeurtenis rows" ON public.gebeurtenis FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

--
-- Name: gebeurtenis_tekst staff read gebeurtenis_tekst rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY "staff read gebeurtenis_tekst rows" ON public.gebeurtenis_tekst FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

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
-- Name: FUNCTION bevestig(dossier public.dossier_soort, id uuid, door public.partij); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) FROM PUBLIC;

--
-- Name: FUNCTION bewaak_inhoud(tabel regclass, sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION bewaak_status(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.bewaak_status() FROM PUBLIC;

--
-- Name: FUNCTION daghash(tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.daghash(tekst text) FROM PUBLIC;

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
-- Name: FUNCTION eigen_email(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.eigen_email() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.eigen_email() TO authenticated;

--
-- Name: FUNCTION eigenaar(welke public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION geen_wachtwoord(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.geen_wachtwoord() FROM PUBLIC;

--
-- Name: FUNCTION geldigheid(sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.geldigheid(sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) FROM PUBLIC;

--
-- Name: FUNCTION initiatief_bij(welke uuid, bestaand text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.initiatief_bij(welke uuid, bestaand text) FROM PUBLIC;

--
-- Name: FUNCTION inzending_sleutel(wat text, sleutel text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.inzending_sleutel(wat text, sleutel text) FROM PUBLIC;

--
-- Name: FUNCTION is_partij(wie public.partij, lijst public.partij[]); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) FROM PUBLIC;

--
-- Name: FUNCTION laat_los(welke text, uitkomst jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.laat_los(welke text, uitkomst jsonb) FROM PUBLIC;

--
-- Name: FUNCTION lijst(waarde jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.lijst(waarde jsonb) FROM PUBLIC;

--
-- Name: FUNCTION maak_code(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) FROM PUBLIC;

--
-- Name: FUNCTION maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal) FROM PUBLIC;

--
-- Name: FUNCTION maak_slug(tekst text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.maak_slug(tekst text) FROM PUBLIC;

--
-- Name: FUNCTION medewerker_id(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.medewerker_id() FROM PUBLIC;

--
-- Name: FUNCTION meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb) FROM PUBLIC;

--
-- Name: FUNCTION neem_terug(dossier public.dossier_soort, id uuid, door public.partij); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) FROM PUBLIC;

--
-- Name: FUNCTION nieuw_nummer(letter text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.nieuw_nummer(letter text) FROM PUBLIC;

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
-- Name: FUNCTION open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) FROM PUBLIC;

--
-- Name: FUNCTION publiceer_aanmelding(welke uuid, anders jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) FROM PUBLIC;

--
-- Name: FUNCTION publiceer_aanvraag(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.publiceer_aanvraag() FROM PUBLIC;

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
-- Name: FUNCTION schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text) FROM PUBLIC;

--
-- Name: FUNCTION schrijf_posten(aanvraag uuid, posten jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) FROM PUBLIC;

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
-- Name: FUNCTION stempel(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.stempel() FROM PUBLIC;

--
-- Name: FUNCTION te_vaak(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.te_vaak() FROM PUBLIC;

--
-- Name: FUNCTION tel(wat text, wie text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.tel(wat text, wie text) FROM PUBLIC;

--
-- Name: FUNCTION tel_feedback(); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.tel_feedback() FROM PUBLIC;

--
-- Name: FUNCTION termijn(termijnen jsonb, naam text, standaard interval); Type: ACL; Schema: prive; Owner: opschoner
--

REVOKE ALL ON FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) FROM PUBLIC;

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
-- Name: FUNCTION voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) FROM PUBLIC;

--
-- Name: FUNCTION vrije_slug(tabel regclass, tekst text, anders text); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) FROM PUBLIC;

--
-- Name: FUNCTION was_openbaar(dossier public.dossier_soort, id uuid); Type: ACL; Schema: prive; Owner: postgres
--

REVOKE ALL ON FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) FROM PUBLIC;

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
-- Name: FUNCTION grenzen_importeren(rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) TO service_role;

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
-- Name: FUNCTION opschonen(termijnen jsonb); Type: ACL; Schema: public; Owner: opschoner
--

REVOKE ALL ON FUNCTION public.opschonen(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.opschonen(termijnen jsonb) TO service_role;

--
-- Name: FUNCTION plekken_importeren(rijen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.plekken_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_importeren(rijen jsonb) TO service_role;

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
-- Name: FUNCTION tik_werk(termijnen jsonb); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.tik_werk(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_werk(termijnen jsonb) TO service_role;

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
-- Name: TABLE begrotingspost; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.begrotingspost TO authenticated;

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
-- Name: TABLE gebeurtenis; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.gebeurtenis TO authenticated;
GRANT SELECT,DELETE ON TABLE public.gebeurtenis TO opschoner;

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
