-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: gebeurtenis_tekst
CREATE TABLE public.gebeurtenis_tekst (
    gebeurtenis_id bigint NOT NULL,
    tekst text NOT NULL,
    zichtbaar boolean NOT NULL,
    telling text,
    CONSTRAINT gebeurtenis_tekst_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000))),
    CONSTRAINT gebeurtenis_tekst_telling_check CHECK (((char_length(telling) >= 1) AND (char_length(telling) <= 2000)))
);

-- COMMENT: TABLE gebeurtenis_tekst
COMMENT ON TABLE public.gebeurtenis_tekst IS 'What was said at a step. zichtbaar false: a note among staff. Kept with the dossier, or until the person takes the data back.';

-- COMMENT: COLUMN gebeurtenis_tekst.telling
COMMENT ON COLUMN public.gebeurtenis_tekst.telling IS 'What the count says of this request: words of the site, beside those of whoever took the step.';

-- CONSTRAINT: gebeurtenis_tekst gebeurtenis_tekst_pkey
ALTER TABLE ONLY public.gebeurtenis_tekst
    ADD CONSTRAINT gebeurtenis_tekst_pkey PRIMARY KEY (gebeurtenis_id);

-- TRIGGER: gebeurtenis_tekst a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.gebeurtenis_tekst FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- FK CONSTRAINT: gebeurtenis_tekst gebeurtenis_tekst_gebeurtenis_id_fkey
ALTER TABLE ONLY public.gebeurtenis_tekst
    ADD CONSTRAINT gebeurtenis_tekst_gebeurtenis_id_fkey FOREIGN KEY (gebeurtenis_id) REFERENCES public.gebeurtenis(id) ON DELETE CASCADE;

-- ROW SECURITY: gebeurtenis_tekst
ALTER TABLE public.gebeurtenis_tekst ENABLE ROW LEVEL SECURITY;

-- POLICY: gebeurtenis_tekst staff read gebeurtenis_tekst rows, but not about themselves
CREATE POLICY "staff read gebeurtenis_tekst rows, but not about themselves" ON public.gebeurtenis_tekst FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (gebeurtenis_id <> ALL (( SELECT prive.stappen_over_mij() AS stappen_over_mij)::bigint[]))));

-- ACL: TABLE gebeurtenis_tekst
GRANT SELECT ON TABLE public.gebeurtenis_tekst TO authenticated;
GRANT SELECT,DELETE ON TABLE public.gebeurtenis_tekst TO opschoner;
