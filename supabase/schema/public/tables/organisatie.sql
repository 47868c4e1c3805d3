-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: organisatie
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
    CONSTRAINT organisatie_andere_namen_check CHECK (((cardinality(andere_namen) <= 20) AND (char_length(array_to_string(andere_namen, ''::text)) <= 3200))),
    CONSTRAINT organisatie_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT organisatie_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT organisatie_check CHECK ((tot >= van)),
    CONSTRAINT organisatie_gebieden_check CHECK (((cardinality(gebieden) <= 60) AND (char_length(array_to_string(gebieden, ''::text)) <= 3600))),
    CONSTRAINT organisatie_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT organisatie_jaar CHECK (((van >= make_date(1900, 1, 1)) AND (tot <= make_date(9999, 12, 31)))),
    CONSTRAINT organisatie_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 160))),
    CONSTRAINT organisatie_periode_uitleg_check CHECK ((length(periode_uitleg) <= 300)),
    CONSTRAINT organisatie_plaats_check CHECK ((length(plaats) <= 80)),
    CONSTRAINT organisatie_rol_check CHECK (((length(rol) >= 1) AND (length(rol) <= 300))),
    CONSTRAINT organisatie_telefoon_check CHECK ((length(telefoon) <= 30)),
    CONSTRAINT organisatie_uitleg_check CHECK ((length(uitleg) <= 600)),
    CONSTRAINT organisatie_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

-- COMMENT: TABLE organisatie
COMMENT ON TABLE public.organisatie IS 'Who works in the city, and when (van, tot). A period that ended is history. Kept as history.';

-- CHECK CONSTRAINT: organisatie organisatie_email_check
ALTER TABLE public.organisatie
    ADD CONSTRAINT organisatie_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: organisatie organisatie_pkey
ALTER TABLE ONLY public.organisatie
    ADD CONSTRAINT organisatie_pkey PRIMARY KEY (id);

-- TRIGGER: organisatie a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: organisatie a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: organisatie noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: organisatie stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: organisatie versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.organisatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: organisatie versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.organisatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: organisatie versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.organisatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: organisatie weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.organisatie FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- POLICY: organisatie a beheerder removes organisatie rows
CREATE POLICY "a beheerder removes organisatie rows" ON public.organisatie FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: organisatie a visitor reads published organisatie rows, staff all
CREATE POLICY "a visitor reads published organisatie rows, staff all" ON public.organisatie FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: organisatie anyone reads published organisatie rows
CREATE POLICY "anyone reads published organisatie rows" ON public.organisatie FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- ROW SECURITY: organisatie
ALTER TABLE public.organisatie ENABLE ROW LEVEL SECURITY;

-- POLICY: organisatie staff add organisatie rows
CREATE POLICY "staff add organisatie rows" ON public.organisatie FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: organisatie staff change organisatie rows
CREATE POLICY "staff change organisatie rows" ON public.organisatie FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE organisatie
GRANT SELECT ON TABLE public.organisatie TO anon;
GRANT SELECT ON TABLE public.organisatie TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organisatie TO authenticated;
