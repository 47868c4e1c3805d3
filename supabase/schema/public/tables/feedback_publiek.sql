-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: feedback_publiek
CREATE TABLE public.feedback_publiek (
    feedback_id uuid NOT NULL,
    over public.feedback_over NOT NULL,
    over_id text,
    wijk_code text,
    gezicht integer NOT NULL,
    gezegd text NOT NULL,
    reactie text NOT NULL,
    wat_gedaan text,
    gedaan_op date,
    belofte_op date,
    gepubliceerd_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    gezegd_door public.partij DEFAULT 'makelaar'::public.partij NOT NULL,
    voorbeeld boolean DEFAULT false NOT NULL,
    CONSTRAINT feedback_publiek_belofte_jaar CHECK (((belofte_op >= make_date(1900, 1, 1)) AND (belofte_op <= make_date(9999, 12, 31)))),
    CONSTRAINT feedback_publiek_gedaan_jaar CHECK (((gedaan_op >= make_date(1900, 1, 1)) AND (gedaan_op <= make_date(9999, 12, 31)))),
    CONSTRAINT feedback_publiek_gezegd_check CHECK (((char_length(gezegd) >= 1) AND (char_length(gezegd) <= 2000))),
    CONSTRAINT feedback_publiek_gezegd_door_check CHECK ((gezegd_door = ANY (ARRAY['indiener'::public.partij, 'makelaar'::public.partij]))),
    CONSTRAINT feedback_publiek_gezicht_check CHECK (((gezicht >= 1) AND (gezicht <= 5))),
    CONSTRAINT feedback_publiek_over_check CHECK ((over <> 'makelaar'::public.feedback_over)),
    CONSTRAINT feedback_publiek_over_id_check CHECK ((over_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT feedback_publiek_reactie_check CHECK (((char_length(reactie) >= 1) AND (char_length(reactie) <= 2000))),
    CONSTRAINT feedback_publiek_wat_gedaan_check CHECK (((char_length(wat_gedaan) >= 1) AND (char_length(wat_gedaan) <= 2000)))
);

-- COMMENT: TABLE feedback_publiek
COMMENT ON TABLE public.feedback_publiek IS 'Answered feedback, rewritten without personal data; never about a makelaar. belofte_op: promised before that day. Kept as history.';

-- COMMENT: COLUMN feedback_publiek.gezegd_door
COMMENT ON COLUMN public.feedback_publiek.gezegd_door IS 'Whose words gezegd are: indiener when they stand in the feedback, otherwise a makelaar put them together.';

-- COMMENT: COLUMN feedback_publiek.voorbeeld
COMMENT ON COLUMN public.feedback_publiek.voorbeeld IS 'Said in an example, so by nobody; the database knows which dossiers those are.';

-- CONSTRAINT: feedback_publiek feedback_publiek_pkey
ALTER TABLE ONLY public.feedback_publiek
    ADD CONSTRAINT feedback_publiek_pkey PRIMARY KEY (feedback_id);

-- INDEX: feedback_publiek_belofte
CREATE INDEX feedback_publiek_belofte ON public.feedback_publiek USING btree (belofte_op) WHERE (gedaan_op IS NULL);

-- INDEX: feedback_publiek_gewijzigd
CREATE INDEX feedback_publiek_gewijzigd ON public.feedback_publiek USING btree (gewijzigd_op);

-- INDEX: feedback_publiek_over
CREATE INDEX feedback_publiek_over ON public.feedback_publiek USING btree (over, over_id);

-- INDEX: feedback_publiek_wijk
CREATE INDEX feedback_publiek_wijk ON public.feedback_publiek USING btree (wijk_code);

-- TRIGGER: feedback_publiek a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: feedback_publiek merk_voorbeeld
CREATE TRIGGER merk_voorbeeld BEFORE INSERT OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.merk_voorbeeld();

-- TRIGGER: feedback_publiek noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.noteer('feedback_id');

-- TRIGGER: feedback_publiek stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: feedback_publiek versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.feedback_publiek REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: feedback_publiek versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.feedback_publiek REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: feedback_publiek versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.feedback_publiek REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: feedback_publiek weggehaald
CREATE TRIGGER weggehaald AFTER DELETE ON public.feedback_publiek FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('feedback_id');

-- FK CONSTRAINT: feedback_publiek feedback_publiek_feedback_id_fkey
ALTER TABLE ONLY public.feedback_publiek
    ADD CONSTRAINT feedback_publiek_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES public.feedback(id) ON DELETE CASCADE;

-- FK CONSTRAINT: feedback_publiek feedback_publiek_wijk_code_fkey
ALTER TABLE ONLY public.feedback_publiek
    ADD CONSTRAINT feedback_publiek_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- POLICY: feedback_publiek anyone reads feedback_publiek rows
CREATE POLICY "anyone reads feedback_publiek rows" ON public.feedback_publiek FOR SELECT TO anon, authenticated USING (true);

-- ROW SECURITY: feedback_publiek
ALTER TABLE public.feedback_publiek ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE feedback_publiek
GRANT SELECT ON TABLE public.feedback_publiek TO anon;
GRANT SELECT ON TABLE public.feedback_publiek TO authenticated;
GRANT SELECT ON TABLE public.feedback_publiek TO service_role;
