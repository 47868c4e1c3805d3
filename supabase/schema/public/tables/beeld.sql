-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: beeld
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

-- COMMENT: TABLE beeld
COMMENT ON TABLE public.beeld IS 'A photo of one plek, initiatief or makelaar. Kept until staff remove it or the record it belongs to.';

-- COMMENT: COLUMN beeld.alt
COMMENT ON COLUMN public.beeld.alt IS 'What there is to see, for who does not see it.';

-- COMMENT: COLUMN beeld.maker
COMMENT ON COLUMN public.beeld.maker IS 'Who made the photo, as shown with it; null is unknown or not asked for.';

-- COMMENT: COLUMN beeld.breedte
COMMENT ON COLUMN public.beeld.breedte IS 'Pixels of groot, as hoogte; klein has the same shape.';

-- COMMENT: COLUMN beeld.kenmerk
COMMENT ON COLUMN public.beeld.kenmerk IS 'Changes with the picture; part of the name of its files.';

-- COMMENT: COLUMN beeld.groot
COMMENT ON COLUMN public.beeld.groot IS 'WebP of at most 200 kB, base64; klein is the same picture, smaller.';

-- CONSTRAINT: beeld beeld_pkey
ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_pkey PRIMARY KEY (id);

-- INDEX: beeld_initiatief
CREATE INDEX beeld_initiatief ON public.beeld USING btree (initiatief_id);

-- INDEX: beeld_makelaar
CREATE INDEX beeld_makelaar ON public.beeld USING btree (makelaar_id);

-- INDEX: beeld_plek
CREATE INDEX beeld_plek ON public.beeld USING btree (plek_id);

-- TRIGGER: beeld a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: beeld a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: beeld noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: beeld stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.beeld FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: beeld versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.beeld REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: beeld versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.beeld REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: beeld versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.beeld REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: beeld beeld_initiatief_id_fkey
ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: beeld beeld_makelaar_id_fkey
ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_makelaar_id_fkey FOREIGN KEY (makelaar_id) REFERENCES public.makelaar(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: beeld beeld_plek_id_fkey
ALTER TABLE ONLY public.beeld
    ADD CONSTRAINT beeld_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: beeld a visitor reads published photos of published records, staff al
CREATE POLICY "a visitor reads published photos of published records, staff al" ON public.beeld FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) OR ((status = 'gepubliceerd'::public.publicatiestatus) AND ((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = beeld.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.initiatief i
  WHERE ((i.id = beeld.initiatief_id) AND (i.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = beeld.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus) AND (m.toestemming_op IS NOT NULL))))))));

-- POLICY: beeld anyone reads published photos of published records
CREATE POLICY "anyone reads published photos of published records" ON public.beeld FOR SELECT TO anon USING (((status = 'gepubliceerd'::public.publicatiestatus) AND ((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = beeld.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.initiatief i
  WHERE ((i.id = beeld.initiatief_id) AND (i.status = 'gepubliceerd'::public.publicatiestatus)))) OR (EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = beeld.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus) AND (m.toestemming_op IS NOT NULL)))))));

-- ROW SECURITY: beeld
ALTER TABLE public.beeld ENABLE ROW LEVEL SECURITY;

-- POLICY: beeld staff change what is said about photos
CREATE POLICY "staff change what is said about photos" ON public.beeld FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: beeld staff remove beeld rows
CREATE POLICY "staff remove beeld rows" ON public.beeld FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE beeld
GRANT SELECT ON TABLE public.beeld TO anon;
GRANT SELECT ON TABLE public.beeld TO service_role;
GRANT SELECT,DELETE ON TABLE public.beeld TO authenticated;

-- ACL: COLUMN beeld.alt
GRANT UPDATE(alt) ON TABLE public.beeld TO authenticated;

-- ACL: COLUMN beeld.maker
GRANT UPDATE(maker) ON TABLE public.beeld TO authenticated;

-- ACL: COLUMN beeld.volgorde
GRANT UPDATE(volgorde) ON TABLE public.beeld TO authenticated;

-- ACL: COLUMN beeld.status
GRANT UPDATE(status) ON TABLE public.beeld TO authenticated;
