-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: medewerker
CREATE TABLE public.medewerker (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    naam text NOT NULL,
    rol public.medewerker_rol NOT NULL,
    sinds date DEFAULT ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date NOT NULL,
    tot date,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT medewerker_check CHECK ((tot >= sinds)),
    CONSTRAINT medewerker_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 120)))
);

-- COMMENT: TABLE medewerker
COMMENT ON TABLE public.medewerker IS 'Staff by confirmed e-mail address. Kept until 2 years after tot.';

-- COMMENT: COLUMN medewerker.tot
COMMENT ON COLUMN public.medewerker.tot IS 'First day without a role, so that ending someone today works at once.';

-- CHECK CONSTRAINT: medewerker medewerker_email_check
ALTER TABLE public.medewerker
    ADD CONSTRAINT medewerker_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: medewerker medewerker_email_key
ALTER TABLE ONLY public.medewerker
    ADD CONSTRAINT medewerker_email_key UNIQUE (email);

-- CONSTRAINT: medewerker medewerker_pkey
ALTER TABLE ONLY public.medewerker
    ADD CONSTRAINT medewerker_pkey PRIMARY KEY (id);

-- TRIGGER: medewerker a_bewaak_rol
CREATE TRIGGER a_bewaak_rol BEFORE INSERT OR DELETE OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.bewaak_rol();

-- TRIGGER: medewerker a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: medewerker a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: medewerker b_verse_code
CREATE TRIGGER b_verse_code BEFORE INSERT OR DELETE OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.eis_verse_code();

-- TRIGGER: medewerker c_bewaak_naam
CREATE TRIGGER c_bewaak_naam BEFORE INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.bewaak_naam();

-- TRIGGER: medewerker meld_einde
CREATE TRIGGER meld_einde AFTER DELETE OR UPDATE OF rol, tot ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.meld_einde();

-- TRIGGER: medewerker meld_verhuizing
CREATE TRIGGER meld_verhuizing AFTER UPDATE OF email ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.meld_verhuizing();

-- TRIGGER: medewerker nodig_uit
CREATE TRIGGER nodig_uit AFTER INSERT ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.nodig_medewerker_uit();

-- TRIGGER: medewerker noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: medewerker stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: medewerker zet_nieuw
CREATE TRIGGER zet_nieuw AFTER INSERT OR UPDATE ON public.medewerker FOR EACH ROW EXECUTE FUNCTION prive.zet_nieuw();

-- POLICY: medewerker a beheerder adds a medewerker
CREATE POLICY "a beheerder adds a medewerker" ON public.medewerker FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: medewerker a beheerder changes a medewerker
CREATE POLICY "a beheerder changes a medewerker" ON public.medewerker FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)) WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: medewerker a beheerder removes a medewerker
CREATE POLICY "a beheerder removes a medewerker" ON public.medewerker FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: medewerker a medewerker reads the own row, a beheerder all
CREATE POLICY "a medewerker reads the own row, a beheerder all" ON public.medewerker FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol) OR ((( SELECT prive.rol() AS rol) IS NOT NULL) AND (email = ( SELECT prive.eigen_email() AS eigen_email)))));

-- ROW SECURITY: medewerker
ALTER TABLE public.medewerker ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE medewerker
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.medewerker TO authenticated;
