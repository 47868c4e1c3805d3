-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: feedback_totaal
CREATE TABLE public.feedback_totaal (
    id text NOT NULL,
    wijk_code text,
    over public.feedback_over NOT NULL,
    vanaf date NOT NULL,
    aantal integer NOT NULL,
    gezicht_som integer,
    beantwoord integer NOT NULL,
    geholpen_ja integer,
    geholpen_nee integer,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    gezichten integer[],
    tijdig integer DEFAULT 0 NOT NULL,
    te_laat integer DEFAULT 0 NOT NULL,
    beloofd integer DEFAULT 0 NOT NULL,
    gedaan integer DEFAULT 0 NOT NULL,
    heropend integer,
    CONSTRAINT feedback_totaal_aantal_check CHECK ((aantal > 0)),
    CONSTRAINT feedback_totaal_check CHECK (((gezicht_som >= aantal) AND (gezicht_som <= (5 * aantal)))),
    CONSTRAINT feedback_totaal_gezichten_check CHECK ((cardinality(gezichten) = 5))
);

-- COMMENT: TABLE feedback_totaal
COMMENT ON TABLE public.feedback_totaal IS 'Counts per wijk (null: unknown), subject and half-year from vanaf on. About makelaars only of half-years that have ended, from 5 people on, and their faces stay as first published; of faces and "helped" of other subjects from 5 on too (null: fewer), so that one voice stays hidden. Kept as history.';

-- COMMENT: COLUMN feedback_totaal.gezichten
COMMENT ON COLUMN public.feedback_totaal.gezichten IS 'How many people gave each face, from very sad to very glad.';

-- COMMENT: COLUMN feedback_totaal.te_laat
COMMENT ON COLUMN public.feedback_totaal.te_laat IS 'Answered after the term, or not yet while the term is over. Who still has time is in neither tijdig nor te_laat.';

-- COMMENT: COLUMN feedback_totaal.beloofd
COMMENT ON COLUMN public.feedback_totaal.beloofd IS 'For how many something was promised with a date, kept or not; gedaan: for how many something was done.';

-- CONSTRAINT: feedback_totaal feedback_totaal_pkey
ALTER TABLE ONLY public.feedback_totaal
    ADD CONSTRAINT feedback_totaal_pkey PRIMARY KEY (id);

-- INDEX: feedback_totaal_wijk
CREATE INDEX feedback_totaal_wijk ON public.feedback_totaal USING btree (wijk_code);

-- TRIGGER: feedback_totaal noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.feedback_totaal FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'klok database');

-- TRIGGER: feedback_totaal stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.feedback_totaal FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: feedback_totaal versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.feedback_totaal REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: feedback_totaal versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.feedback_totaal REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: feedback_totaal versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.feedback_totaal REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: feedback_totaal feedback_totaal_wijk_code_fkey
ALTER TABLE ONLY public.feedback_totaal
    ADD CONSTRAINT feedback_totaal_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: feedback_totaal anyone reads feedback_totaal rows
CREATE POLICY "anyone reads feedback_totaal rows" ON public.feedback_totaal FOR SELECT TO anon, authenticated USING (true);

-- ROW SECURITY: feedback_totaal
ALTER TABLE public.feedback_totaal ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE feedback_totaal
GRANT SELECT ON TABLE public.feedback_totaal TO anon;
GRANT SELECT ON TABLE public.feedback_totaal TO authenticated;
GRANT SELECT ON TABLE public.feedback_totaal TO service_role;
