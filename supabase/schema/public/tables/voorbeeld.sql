-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: voorbeeld
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
    CONSTRAINT voorbeeld_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT voorbeeld_fase_bron_check CHECK ((length(fase_bron) <= 60)),
    CONSTRAINT voorbeeld_gebied_check CHECK ((length(gebied) <= 120)),
    CONSTRAINT voorbeeld_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT voorbeeld_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT voorbeeld_omschrijving_check CHECK ((length(omschrijving) <= 2000)),
    CONSTRAINT voorbeeld_peildatum_check CHECK ((length(peildatum) <= 60)),
    CONSTRAINT voorbeeld_plaats_check CHECK (((length(plaats) >= 1) AND (length(plaats) <= 80))),
    CONSTRAINT voorbeeld_themas_maat CHECK (((cardinality(themas) <= 10) AND (char_length(array_to_string(themas, ''::text)) <= 600))),
    CONSTRAINT voorbeeld_website_check CHECK (((website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$'::text) AND (length(website) <= 500)))
);

-- COMMENT: TABLE voorbeeld
COMMENT ON TABLE public.voorbeeld IS 'An initiative in another city, as inspiration. Never on a list or map of this city. Kept until a beheerder removes it.';

-- CONSTRAINT: voorbeeld voorbeeld_pkey
ALTER TABLE ONLY public.voorbeeld
    ADD CONSTRAINT voorbeeld_pkey PRIMARY KEY (id);

-- TRIGGER: voorbeeld a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: voorbeeld a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: voorbeeld noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: voorbeeld stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: voorbeeld versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.voorbeeld REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: voorbeeld versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.voorbeeld REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: voorbeeld versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.voorbeeld REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: voorbeeld weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.voorbeeld FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- POLICY: voorbeeld a beheerder removes voorbeeld rows
CREATE POLICY "a beheerder removes voorbeeld rows" ON public.voorbeeld FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: voorbeeld a visitor reads published voorbeeld rows, staff all
CREATE POLICY "a visitor reads published voorbeeld rows, staff all" ON public.voorbeeld FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: voorbeeld anyone reads published voorbeeld rows
CREATE POLICY "anyone reads published voorbeeld rows" ON public.voorbeeld FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- POLICY: voorbeeld staff add voorbeeld rows
CREATE POLICY "staff add voorbeeld rows" ON public.voorbeeld FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: voorbeeld staff change voorbeeld rows
CREATE POLICY "staff change voorbeeld rows" ON public.voorbeeld FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ROW SECURITY: voorbeeld
ALTER TABLE public.voorbeeld ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE voorbeeld
GRANT SELECT ON TABLE public.voorbeeld TO anon;
GRANT SELECT ON TABLE public.voorbeeld TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.voorbeeld TO authenticated;
