-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: plek
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
    CONSTRAINT plek_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT plek_check CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat IS NULL) = (precisie IS NULL)))),
    CONSTRAINT plek_check1 CHECK (((precisie IS DISTINCT FROM 'wijk'::public.precisie) OR (wijk_code IS NOT NULL))),
    CONSTRAINT plek_check2 CHECK (((gecontroleerd_op IS NULL) = (gecontroleerd_precisie IS NULL))),
    CONSTRAINT plek_check3 CHECK (((buurt_code IS NULL) OR (wijk_code IS NOT NULL))),
    CONSTRAINT plek_gebied_check CHECK ((length(gebied) <= 120)),
    CONSTRAINT plek_gecontroleerd_jaar CHECK (((gecontroleerd_op >= make_date(1900, 1, 1)) AND (gecontroleerd_op <= make_date(9999, 12, 31)))),
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
    CONSTRAINT plek_voorzieningen_check CHECK (((cardinality(voorzieningen) <= 30) AND (char_length(array_to_string(voorzieningen, ''::text)) <= 1800))),
    CONSTRAINT plek_wat_kan_hier_check CHECK ((length(wat_kan_hier) <= 2000)),
    CONSTRAINT plek_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

-- COMMENT: TABLE plek
COMMENT ON TABLE public.plek IS 'A buurtcentrum, speeltuin or ontmoetingsplek. lat/lon in degrees WGS84, as exact as precisie says; null is unknown. gecontroleerd_op: date of the source, never of the import. Kept until a beheerder removes it.';

-- COMMENT: COLUMN plek.gebied
COMMENT ON COLUMN public.plek.gebied IS 'Area name as the source gives it, where that is not one buurt of the list.';

-- COMMENT: COLUMN plek.op_stadslijst
COMMENT ON COLUMN public.plek.op_stadslijst IS 'Counts in the city''s official number of such places; null is unknown.';

-- COMMENT: COLUMN plek.let_op
COMMENT ON COLUMN public.plek.let_op IS 'What is not certain about this record, in one or two plain sentences for the reader.';

-- CHECK CONSTRAINT: plek plek_email_check
ALTER TABLE public.plek
    ADD CONSTRAINT plek_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: plek plek_pkey
ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_pkey PRIMARY KEY (id);

-- CONSTRAINT: plek plek_slug_key
ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_slug_key UNIQUE (slug);

-- INDEX: plek_nakijken
CREATE INDEX plek_nakijken ON public.plek USING btree (gecontroleerd_op) WHERE (status = 'gepubliceerd'::public.publicatiestatus);

-- INDEX: plek_organisatie
CREATE INDEX plek_organisatie ON public.plek USING btree (organisatie_id);

-- INDEX: plek_wijk_buurt
CREATE INDEX plek_wijk_buurt ON public.plek USING btree (wijk_code, buurt_code);

-- TRIGGER: plek a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: plek a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: plek a_kies_slug
CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.kies_slug();

-- TRIGGER: plek b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.plek FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: plek noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: plek stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: plek versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.plek REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: plek versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.plek REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: plek versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.plek REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: plek weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.plek FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- FK CONSTRAINT: plek plek_organisatie_id_fkey
ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_organisatie_id_fkey FOREIGN KEY (organisatie_id) REFERENCES public.organisatie(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: plek plek_wijk_code_buurt_code_fkey
ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: plek plek_wijk_code_fkey
ALTER TABLE ONLY public.plek
    ADD CONSTRAINT plek_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- POLICY: plek a beheerder removes plek rows
CREATE POLICY "a beheerder removes plek rows" ON public.plek FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: plek a visitor reads published plek rows, staff all
CREATE POLICY "a visitor reads published plek rows, staff all" ON public.plek FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: plek anyone reads published plek rows
CREATE POLICY "anyone reads published plek rows" ON public.plek FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- ROW SECURITY: plek
ALTER TABLE public.plek ENABLE ROW LEVEL SECURITY;

-- POLICY: plek staff add plek rows
CREATE POLICY "staff add plek rows" ON public.plek FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: plek staff change plek rows
CREATE POLICY "staff change plek rows" ON public.plek FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE plek
GRANT SELECT ON TABLE public.plek TO anon;
GRANT SELECT ON TABLE public.plek TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plek TO authenticated;
