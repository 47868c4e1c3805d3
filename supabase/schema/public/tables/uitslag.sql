-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: uitslag
CREATE TABLE public.uitslag (
    ronde_id text NOT NULL,
    versie integer NOT NULL,
    invoer jsonb NOT NULL,
    invoer_hash text NOT NULL,
    loting text NOT NULL,
    uitslag jsonb NOT NULL,
    zinnen jsonb DEFAULT '{}'::jsonb NOT NULL,
    reden text,
    geteld_op timestamp with time zone NOT NULL,
    vastgesteld_op timestamp with time zone,
    motivering text,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    nageteld jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT uitslag_check CHECK (((vastgesteld_op IS NULL) = (motivering IS NULL))),
    CONSTRAINT uitslag_check1 CHECK (((versie = 1) = (reden IS NULL))),
    CONSTRAINT uitslag_invoer_hash_check CHECK ((invoer_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT uitslag_loting_check CHECK ((loting ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT uitslag_motivering_check CHECK (((char_length(motivering) >= 1) AND (char_length(motivering) <= 2000))),
    CONSTRAINT uitslag_nageteld_check CHECK ((jsonb_typeof(nageteld) = 'array'::text)),
    CONSTRAINT uitslag_reden_check CHECK (((char_length(reden) >= 1) AND (char_length(reden) <= 2000))),
    CONSTRAINT uitslag_versie_check CHECK ((versie >= 1)),
    CONSTRAINT uitslag_zinnen_check CHECK ((jsonb_typeof(zinnen) = 'object'::text)),
    CONSTRAINT uitslag_zonder_onthouding CHECK ((NOT jsonb_path_exists(invoer, '$."biljetten"[*][*]?(@ == null)'::jsonpath)))
);

-- COMMENT: TABLE uitslag
COMMENT ON TABLE public.uitslag IS 'One count of a ronde: its frozen input, the lot seed, the outcome. A correction is a next version with a reden. Kept as history.';

-- COMMENT: COLUMN uitslag.zinnen
COMMENT ON COLUMN public.uitslag.zinnen IS 'What each applicant is told, by id of the request.';

-- COMMENT: COLUMN uitslag.nageteld
COMMENT ON COLUMN public.uitslag.nageteld IS 'Who of the staff counted again and found the same: [{rol, op}]; two or more different people.';

-- CONSTRAINT: uitslag uitslag_pkey
ALTER TABLE ONLY public.uitslag
    ADD CONSTRAINT uitslag_pkey PRIMARY KEY (ronde_id, versie);

-- TRIGGER: uitslag a_bewaak_uitslag
CREATE TRIGGER a_bewaak_uitslag BEFORE DELETE OR UPDATE ON public.uitslag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_uitslag();

-- TRIGGER: uitslag geen_leegmaken
CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON public.uitslag FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

-- TRIGGER: uitslag noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.uitslag FOR EACH ROW EXECUTE FUNCTION prive.noteer('ronde_id');

-- TRIGGER: uitslag stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.uitslag FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: uitslag versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.uitslag REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: uitslag versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.uitslag REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: uitslag versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.uitslag REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: uitslag uitslag_ronde_id_fkey
ALTER TABLE ONLY public.uitslag
    ADD CONSTRAINT uitslag_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- POLICY: uitslag a visitor reads confirmed uitslag rows, a beheerder all
CREATE POLICY "a visitor reads confirmed uitslag rows, a beheerder all" ON public.uitslag FOR SELECT TO authenticated USING (((vastgesteld_op IS NOT NULL) OR (( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)));

-- POLICY: uitslag anyone reads uitslag rows that are vastgesteld
CREATE POLICY "anyone reads uitslag rows that are vastgesteld" ON public.uitslag FOR SELECT TO anon USING ((vastgesteld_op IS NOT NULL));

-- ROW SECURITY: uitslag
ALTER TABLE public.uitslag ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE uitslag
GRANT SELECT ON TABLE public.uitslag TO anon;
GRANT SELECT ON TABLE public.uitslag TO authenticated;
GRANT SELECT ON TABLE public.uitslag TO service_role;
GRANT SELECT ON TABLE public.uitslag TO opschoner;
