-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: buurt
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
    CONSTRAINT buurt_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT buurt_check CHECK (((inwoners IS NULL) = (inwoners_jaar IS NULL))),
    CONSTRAINT buurt_check1 CHECK (((grens IS NULL) = (grens_bron IS NULL))),
    CONSTRAINT buurt_check2 CHECK (((subwijk IS NULL) = (subwijk_zekerheid IS NULL))),
    CONSTRAINT buurt_check3 CHECK (((grens IS NOT NULL) OR (grens_kaart IS NULL))),
    CONSTRAINT buurt_code_check CHECK ((code ~ '^[A-Za-z0-9-]{2,20}$'::text)),
    CONSTRAINT buurt_grens_bron_check CHECK ((length(grens_bron) <= 300)),
    CONSTRAINT buurt_grens_check CHECK (((grens IS NULL) OR (COALESCE((grens ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT buurt_grens_kaart_check CHECK (((grens_kaart IS NULL) OR (COALESCE((grens_kaart ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT buurt_grens_kaart_maat CHECK ((octet_length((grens_kaart)::text) <= 200000)),
    CONSTRAINT buurt_grens_maat CHECK ((octet_length((grens)::text) <= 2000000)),
    CONSTRAINT buurt_inwoners_check CHECK ((inwoners >= 0)),
    CONSTRAINT buurt_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT buurt_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT buurt_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT buurt_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT buurt_subwijk_check CHECK ((length(subwijk) <= 120))
);

-- COMMENT: TABLE buurt
COMMENT ON TABLE public.buurt IS 'A part of a wijk. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null; grens_kaart: the same, simplified for the map. Kept while the area exists.';

-- CONSTRAINT: buurt buurt_pkey
ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_pkey PRIMARY KEY (code);

-- CONSTRAINT: buurt buurt_wijk_code_code_key
ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_code_key UNIQUE (wijk_code, code);

-- CONSTRAINT: buurt buurt_wijk_code_slug_key
ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_slug_key UNIQUE (wijk_code, slug);

-- TRIGGER: buurt a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('code');

-- TRIGGER: buurt a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: buurt b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.buurt FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: buurt noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.noteer('code');

-- TRIGGER: buurt stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.buurt FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: buurt versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.buurt REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: buurt versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.buurt REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: buurt versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.buurt REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: buurt buurt_wijk_code_fkey
ALTER TABLE ONLY public.buurt
    ADD CONSTRAINT buurt_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- POLICY: buurt a beheerder removes buurt rows
CREATE POLICY "a beheerder removes buurt rows" ON public.buurt FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: buurt a visitor reads published buurt rows, staff all
CREATE POLICY "a visitor reads published buurt rows, staff all" ON public.buurt FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: buurt anyone reads published buurt rows
CREATE POLICY "anyone reads published buurt rows" ON public.buurt FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- ROW SECURITY: buurt
ALTER TABLE public.buurt ENABLE ROW LEVEL SECURITY;

-- POLICY: buurt staff add buurt rows
CREATE POLICY "staff add buurt rows" ON public.buurt FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: buurt staff change buurt rows
CREATE POLICY "staff change buurt rows" ON public.buurt FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE buurt
GRANT SELECT ON TABLE public.buurt TO anon;
GRANT SELECT ON TABLE public.buurt TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.buurt TO authenticated;
