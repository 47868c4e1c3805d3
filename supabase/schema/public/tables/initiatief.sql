-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: initiatief
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
    CONSTRAINT initiatief_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT initiatief_check CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat IS NULL) = (precisie IS NULL)))),
    CONSTRAINT initiatief_check1 CHECK (((precisie IS DISTINCT FROM 'wijk'::public.precisie) OR (wijk_code IS NOT NULL))),
    CONSTRAINT initiatief_check2 CHECK (((gecontroleerd_op IS NULL) = (gecontroleerd_precisie IS NULL))),
    CONSTRAINT initiatief_check3 CHECK (((buurt_code IS NULL) OR (wijk_code IS NOT NULL))),
    CONSTRAINT initiatief_fase_bron_check CHECK ((length(fase_bron) <= 60)),
    CONSTRAINT initiatief_gebied_check CHECK ((length(gebied) <= 120)),
    CONSTRAINT initiatief_gecontroleerd_jaar CHECK (((gecontroleerd_op >= make_date(1900, 1, 1)) AND (gecontroleerd_op <= make_date(9999, 12, 31)))),
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
    CONSTRAINT initiatief_themas_lengte_check CHECK ((char_length(array_to_string(themas, ''::text)) <= 600)),
    CONSTRAINT initiatief_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

-- COMMENT: TABLE initiatief
COMMENT ON TABLE public.initiatief IS 'Something residents do together. fase: null is unknown, fase_bron is the word of the source. lat/lon as exact as precisie says. Kept until a beheerder removes it.';

-- COMMENT: COLUMN initiatief.adres
COMMENT ON COLUMN public.initiatief.adres IS 'Address or place in words, when its makers gave one for the site.';

-- CHECK CONSTRAINT: initiatief initiatief_email_check
ALTER TABLE public.initiatief
    ADD CONSTRAINT initiatief_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: initiatief initiatief_pkey
ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_pkey PRIMARY KEY (id);

-- CONSTRAINT: initiatief initiatief_slug_key
ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_slug_key UNIQUE (slug);

-- INDEX: initiatief_bereikbaar
CREATE INDEX initiatief_bereikbaar ON public.initiatief USING btree (gewijzigd_op) WHERE ((telefoon IS NOT NULL) OR (email IS NOT NULL));

-- INDEX: initiatief_makelaar
CREATE INDEX initiatief_makelaar ON public.initiatief USING btree (makelaar_id);

-- INDEX: initiatief_nakijken
CREATE INDEX initiatief_nakijken ON public.initiatief USING btree (gecontroleerd_op) WHERE (status = 'gepubliceerd'::public.publicatiestatus);

-- INDEX: initiatief_plek
CREATE INDEX initiatief_plek ON public.initiatief USING btree (plek_id);

-- INDEX: initiatief_wijk_buurt
CREATE INDEX initiatief_wijk_buurt ON public.initiatief USING btree (wijk_code, buurt_code);

-- TRIGGER: initiatief a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: initiatief a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: initiatief a_kies_slug
CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.kies_slug();

-- TRIGGER: initiatief b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.initiatief FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: initiatief noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: initiatief stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: initiatief versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.initiatief REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: initiatief versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.initiatief REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: initiatief versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.initiatief REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: initiatief weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.initiatief FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- FK CONSTRAINT: initiatief initiatief_makelaar_id_fkey
ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_makelaar_id_fkey FOREIGN KEY (makelaar_id) REFERENCES public.makelaar(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: initiatief initiatief_plek_id_fkey
ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: initiatief initiatief_wijk_code_buurt_code_fkey
ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: initiatief initiatief_wijk_code_fkey
ALTER TABLE ONLY public.initiatief
    ADD CONSTRAINT initiatief_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- POLICY: initiatief a beheerder removes initiatief rows
CREATE POLICY "a beheerder removes initiatief rows" ON public.initiatief FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: initiatief a visitor reads published initiatief rows, staff all
CREATE POLICY "a visitor reads published initiatief rows, staff all" ON public.initiatief FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: initiatief anyone reads published initiatief rows
CREATE POLICY "anyone reads published initiatief rows" ON public.initiatief FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- ROW SECURITY: initiatief
ALTER TABLE public.initiatief ENABLE ROW LEVEL SECURITY;

-- POLICY: initiatief staff add initiatief rows
CREATE POLICY "staff add initiatief rows" ON public.initiatief FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: initiatief staff change initiatief rows
CREATE POLICY "staff change initiatief rows" ON public.initiatief FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE initiatief
GRANT SELECT ON TABLE public.initiatief TO anon;
GRANT SELECT ON TABLE public.initiatief TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.initiatief TO authenticated;
