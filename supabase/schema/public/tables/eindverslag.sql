-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: eindverslag
CREATE TABLE public.eindverslag (
    aanvraag_id uuid NOT NULL,
    tekst text NOT NULL,
    besteed_cent bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT eindverslag_besteed_cent_check CHECK (((besteed_cent >= 0) AND (besteed_cent <= 1000000000))),
    CONSTRAINT eindverslag_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 4000)))
);

-- COMMENT: TABLE eindverslag
COMMENT ON TABLE public.eindverslag IS 'What came of the money, in the words of the applicant; besteed_cent in euro cents. Kept with the aanvraag.';

-- CONSTRAINT: eindverslag eindverslag_pkey
ALTER TABLE ONLY public.eindverslag
    ADD CONSTRAINT eindverslag_pkey PRIMARY KEY (aanvraag_id);

-- TRIGGER: eindverslag a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.eindverslag FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- FK CONSTRAINT: eindverslag eindverslag_aanvraag_id_fkey
ALTER TABLE ONLY public.eindverslag
    ADD CONSTRAINT eindverslag_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

-- ROW SECURITY: eindverslag
ALTER TABLE public.eindverslag ENABLE ROW LEVEL SECURITY;

-- POLICY: eindverslag staff read eindverslag rows, but not their own
CREATE POLICY "staff read eindverslag rows, but not their own" ON public.eindverslag FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (aanvraag_id <> ALL (( SELECT prive.klachten_over_mij() AS klachten_over_mij)::uuid[]))));

-- ACL: TABLE eindverslag
GRANT SELECT ON TABLE public.eindverslag TO authenticated;
