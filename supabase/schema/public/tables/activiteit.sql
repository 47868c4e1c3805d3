-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: activiteit
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
    slug text NOT NULL,
    overgeslagen date[] DEFAULT '{}'::date[] NOT NULL,
    afgelast date[] DEFAULT '{}'::date[] NOT NULL,
    themas text[] DEFAULT '{}'::text[] NOT NULL,
    voor text[] DEFAULT '{}'::text[] NOT NULL,
    gratis boolean,
    kosten text,
    taal text,
    toegankelijkheid text,
    aanmelden text,
    website text,
    CONSTRAINT activiteit_aanmelden_check CHECK ((length(aanmelden) <= 300)),
    CONSTRAINT activiteit_afgelast_check CHECK (((cardinality(afgelast) <= 200) AND COALESCE(((make_date(2000, 1, 1) <= ALL (afgelast)) AND (make_date(2200, 1, 1) > ALL (afgelast))), false))),
    CONSTRAINT activiteit_check CHECK ((eind > begin)),
    CONSTRAINT activiteit_check1 CHECK (((plek_id IS NOT NULL) OR (initiatief_id IS NOT NULL))),
    CONSTRAINT activiteit_herhaling CHECK ((herhaling ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,2}|UNTIL=[0-9]{8}(T[0-9]{6}Z)?|BYDAY=(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU))*))*$'::text)),
    CONSTRAINT activiteit_herhaling_check CHECK ((length(herhaling) <= 300)),
    CONSTRAINT activiteit_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT activiteit_kosten_check CHECK ((length(kosten) <= 200)),
    CONSTRAINT activiteit_omschrijving_check CHECK ((length(omschrijving) <= 2000)),
    CONSTRAINT activiteit_overgeslagen_check CHECK (((cardinality(overgeslagen) <= 200) AND COALESCE(((make_date(2000, 1, 1) <= ALL (overgeslagen)) AND (make_date(2200, 1, 1) > ALL (overgeslagen))), false))),
    CONSTRAINT activiteit_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT activiteit_slug_vrij CHECK ((slug <> ALL (ARRAY['pagina'::text, 'vandaag'::text, 'weekend'::text, 'week'::text, 'gratis'::text, 'voor'::text, 'thema'::text]))),
    CONSTRAINT activiteit_taal_check CHECK ((length(taal) <= 120)),
    CONSTRAINT activiteit_themas_check CHECK (((cardinality(themas) <= 10) AND (char_length(array_to_string(themas, ''::text)) <= 600))),
    CONSTRAINT activiteit_titel_check CHECK (((length(titel) >= 1) AND (length(titel) <= 120))),
    CONSTRAINT activiteit_toegankelijkheid_check CHECK ((length(toegankelijkheid) <= 600)),
    CONSTRAINT activiteit_voor_check CHECK (((voor <@ ARRAY['kinderen'::text, 'jongeren'::text, 'volwassenen'::text, 'ouderen'::text]) AND (cardinality(voor) <= 4))),
    CONSTRAINT activiteit_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

-- COMMENT: TABLE activiteit
COMMENT ON TABLE public.activiteit IS 'Something to go to. herhaling: an RFC 5545 recurrence rule, or null for once. Kept until a beheerder removes it.';

-- COMMENT: COLUMN activiteit.herhaling
COMMENT ON COLUMN public.activiteit.herhaling IS 'A recurrence rule of RFC 5545 with FREQ, INTERVAL, BYDAY, UNTIL and COUNT alone, as the domain reads it; null is once. Its times are those on the clock of the city.';

-- COMMENT: COLUMN activiteit.slug
COMMENT ON COLUMN public.activiteit.slug IS 'Its web address; never changes.';

-- COMMENT: COLUMN activiteit.overgeslagen
COMMENT ON COLUMN public.activiteit.overgeslagen IS 'First days (clock of the city) of times that are left out without a word.';

-- COMMENT: COLUMN activiteit.afgelast
COMMENT ON COLUMN public.activiteit.afgelast IS 'First days (clock of the city) of times that were called off, which the agenda tells.';

-- COMMENT: COLUMN activiteit.gratis
COMMENT ON COLUMN public.activiteit.gratis IS 'Whether it costs nothing; null is not known.';

-- CHECK CONSTRAINT: activiteit activiteit_duur
ALTER TABLE public.activiteit
    ADD CONSTRAINT activiteit_duur CHECK ((eind <= (begin +
CASE
    WHEN (herhaling IS NULL) THEN '8785:00:00'::interval
    ELSE '169:00:00'::interval
END))) NOT VALID;

-- CONSTRAINT: activiteit activiteit_pkey
ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_pkey PRIMARY KEY (id);

-- CONSTRAINT: activiteit activiteit_slug_key
ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_slug_key UNIQUE (slug);

-- INDEX: activiteit_initiatief
CREATE INDEX activiteit_initiatief ON public.activiteit USING btree (initiatief_id);

-- INDEX: activiteit_plek
CREATE INDEX activiteit_plek ON public.activiteit USING btree (plek_id);

-- TRIGGER: activiteit a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: activiteit a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: activiteit a_kies_slug
CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.kies_slug_activiteit();

-- TRIGGER: activiteit b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.activiteit FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: activiteit noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: activiteit stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: activiteit versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.activiteit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: activiteit versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.activiteit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: activiteit versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.activiteit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: activiteit weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.activiteit FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- FK CONSTRAINT: activiteit activiteit_initiatief_id_fkey
ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: activiteit activiteit_plek_id_fkey
ALTER TABLE ONLY public.activiteit
    ADD CONSTRAINT activiteit_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: activiteit a beheerder removes activiteit rows
CREATE POLICY "a beheerder removes activiteit rows" ON public.activiteit FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: activiteit a visitor reads published activiteit rows, staff all
CREATE POLICY "a visitor reads published activiteit rows, staff all" ON public.activiteit FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- ROW SECURITY: activiteit
ALTER TABLE public.activiteit ENABLE ROW LEVEL SECURITY;

-- POLICY: activiteit anyone reads published activiteit rows
CREATE POLICY "anyone reads published activiteit rows" ON public.activiteit FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- POLICY: activiteit staff add activiteit rows
CREATE POLICY "staff add activiteit rows" ON public.activiteit FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: activiteit staff change activiteit rows
CREATE POLICY "staff change activiteit rows" ON public.activiteit FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE activiteit
GRANT SELECT ON TABLE public.activiteit TO anon;
GRANT SELECT ON TABLE public.activiteit TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.activiteit TO authenticated;
