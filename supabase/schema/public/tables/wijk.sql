-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: wijk
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
    CONSTRAINT wijk_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT wijk_check CHECK (((inwoners IS NULL) = (inwoners_jaar IS NULL))),
    CONSTRAINT wijk_check1 CHECK (((grens IS NULL) = (grens_bron IS NULL))),
    CONSTRAINT wijk_check2 CHECK (((grens IS NOT NULL) OR ((grens_kaart IS NULL) AND (grens_plaat IS NULL)))),
    CONSTRAINT wijk_code_check CHECK ((code ~ '^[A-Za-z0-9-]{2,20}$'::text)),
    CONSTRAINT wijk_grens_bron_check CHECK ((length(grens_bron) <= 300)),
    CONSTRAINT wijk_grens_check CHECK (((grens IS NULL) OR (COALESCE((grens ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT wijk_grens_kaart_check CHECK (((grens_kaart IS NULL) OR (COALESCE((grens_kaart ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT wijk_grens_kaart_maat CHECK ((octet_length((grens_kaart)::text) <= 200000)),
    CONSTRAINT wijk_grens_maat CHECK ((octet_length((grens)::text) <= 2000000)),
    CONSTRAINT wijk_grens_plaat_check CHECK (((grens_plaat IS NULL) OR (COALESCE((grens_plaat ->> 'type'::text), ''::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))),
    CONSTRAINT wijk_grens_plaat_maat CHECK ((octet_length((grens_plaat)::text) <= 200000)),
    CONSTRAINT wijk_inwoners_check CHECK ((inwoners >= 0)),
    CONSTRAINT wijk_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT wijk_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT wijk_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT wijk_oppervlakte_km2_check CHECK ((oppervlakte_km2 > (0)::numeric)),
    CONSTRAINT wijk_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 90))),
    CONSTRAINT wijk_woningen_check CHECK ((woningen >= 0))
);

-- COMMENT: TABLE wijk
COMMENT ON TABLE public.wijk IS 'An area of the city. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null; grens_kaart and grens_plaat: the same, simplified for the map and for the picture of the city. Kept while the area exists.';

-- CONSTRAINT: wijk wijk_pkey
ALTER TABLE ONLY public.wijk
    ADD CONSTRAINT wijk_pkey PRIMARY KEY (code);

-- CONSTRAINT: wijk wijk_slug_key
ALTER TABLE ONLY public.wijk
    ADD CONSTRAINT wijk_slug_key UNIQUE (slug);

-- TRIGGER: wijk a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('code');

-- TRIGGER: wijk a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: wijk b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.wijk FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: wijk bewaak_wijken
CREATE TRIGGER bewaak_wijken AFTER DELETE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.bewaak_wijken();

-- TRIGGER: wijk noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.noteer('code');

-- TRIGGER: wijk stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.wijk FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: wijk versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.wijk REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: wijk versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.wijk REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: wijk versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.wijk REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- POLICY: wijk a beheerder removes wijk rows
CREATE POLICY "a beheerder removes wijk rows" ON public.wijk FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: wijk a visitor reads published wijk rows, staff all
CREATE POLICY "a visitor reads published wijk rows, staff all" ON public.wijk FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: wijk anyone reads published wijk rows
CREATE POLICY "anyone reads published wijk rows" ON public.wijk FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- POLICY: wijk staff add wijk rows
CREATE POLICY "staff add wijk rows" ON public.wijk FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: wijk staff change wijk rows
CREATE POLICY "staff change wijk rows" ON public.wijk FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ROW SECURITY: wijk
ALTER TABLE public.wijk ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE wijk
GRANT SELECT ON TABLE public.wijk TO anon;
GRANT SELECT ON TABLE public.wijk TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.wijk TO authenticated;
