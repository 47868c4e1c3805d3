-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: makelaar
CREATE TABLE public.makelaar (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    naam text NOT NULL,
    rol text NOT NULL,
    telefoon text,
    email text,
    organisatie_id text,
    medewerker_id uuid,
    toestemming_op date,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT makelaar_check CHECK (((status <> 'gepubliceerd'::public.publicatiestatus) OR (toestemming_op IS NOT NULL))),
    CONSTRAINT makelaar_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT makelaar_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120))),
    CONSTRAINT makelaar_rol_check CHECK (((length(rol) >= 1) AND (length(rol) <= 120))),
    CONSTRAINT makelaar_telefoon_check CHECK ((length(telefoon) <= 30))
);

-- COMMENT: TABLE makelaar
COMMENT ON TABLE public.makelaar IS 'A sociaal makelaar as residents see them. Published only with consent (toestemming_op). Kept until consent ends.';

-- CHECK CONSTRAINT: makelaar makelaar_email_check
ALTER TABLE public.makelaar
    ADD CONSTRAINT makelaar_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: makelaar makelaar_medewerker_id_key
ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_medewerker_id_key UNIQUE (medewerker_id);

-- CONSTRAINT: makelaar makelaar_pkey
ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_pkey PRIMARY KEY (id);

-- INDEX: makelaar_organisatie
CREATE INDEX makelaar_organisatie ON public.makelaar USING btree (organisatie_id);

-- TRIGGER: makelaar a_bewaak_band
CREATE TRIGGER a_bewaak_band BEFORE DELETE OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.bewaak_band();

-- TRIGGER: makelaar a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: makelaar a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: makelaar b_bewaak_makelaar
CREATE TRIGGER b_bewaak_makelaar BEFORE INSERT OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.bewaak_makelaar();

-- TRIGGER: makelaar c_bewaak_toestemming
CREATE TRIGGER c_bewaak_toestemming BEFORE INSERT OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.bewaak_toestemming();

-- TRIGGER: makelaar noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: makelaar ruim_mailkeuze_op
CREATE TRIGGER ruim_mailkeuze_op AFTER DELETE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.ruim_mailkeuze_op();

-- TRIGGER: makelaar stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.makelaar FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: makelaar versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.makelaar REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: makelaar versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.makelaar REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: makelaar versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.makelaar REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: makelaar makelaar_medewerker_id_fkey
ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: makelaar makelaar_organisatie_id_fkey
ALTER TABLE ONLY public.makelaar
    ADD CONSTRAINT makelaar_organisatie_id_fkey FOREIGN KEY (organisatie_id) REFERENCES public.organisatie(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- POLICY: makelaar a beheerder adds makelaar rows
CREATE POLICY "a beheerder adds makelaar rows" ON public.makelaar FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: makelaar a beheerder removes makelaar rows
CREATE POLICY "a beheerder removes makelaar rows" ON public.makelaar FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: makelaar anyone reads published makelaar rows
CREATE POLICY "anyone reads published makelaar rows" ON public.makelaar FOR SELECT TO anon USING (((status = 'gepubliceerd'::public.publicatiestatus) AND (toestemming_op IS NOT NULL)));

-- ROW SECURITY: makelaar
ALTER TABLE public.makelaar ENABLE ROW LEVEL SECURITY;

-- POLICY: makelaar staff change makelaar rows
CREATE POLICY "staff change makelaar rows" ON public.makelaar FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: makelaar staff read makelaar rows
CREATE POLICY "staff read makelaar rows" ON public.makelaar FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE makelaar
GRANT SELECT ON TABLE public.makelaar TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.makelaar TO authenticated;

-- ACL: COLUMN makelaar.id
GRANT SELECT(id) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.naam
GRANT SELECT(naam) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.rol
GRANT SELECT(rol) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.telefoon
GRANT SELECT(telefoon) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.email
GRANT SELECT(email) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.organisatie_id
GRANT SELECT(organisatie_id) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.toestemming_op
GRANT SELECT(toestemming_op) ON TABLE public.makelaar TO anon;

-- ACL: COLUMN makelaar.status
GRANT SELECT(status) ON TABLE public.makelaar TO anon;
