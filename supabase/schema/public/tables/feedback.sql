-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: feedback
CREATE TABLE public.feedback (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    over public.feedback_over NOT NULL,
    over_id text,
    gezicht integer NOT NULL,
    tekst text,
    wens text,
    wijk_code text,
    buurt_code text,
    kanaal public.kanaal NOT NULL,
    bevestigd_op timestamp with time zone,
    status public.feedback_status DEFAULT 'nieuw'::public.feedback_status NOT NULL,
    geholpen boolean,
    ingediend_op timestamp with time zone NOT NULL,
    beantwoord_op timestamp with time zone,
    afgesloten_op timestamp with time zone,
    behandelaar uuid,
    buiten boolean DEFAULT false NOT NULL,
    doorgestuurd_op timestamp with time zone,
    CONSTRAINT feedback_buiten_check CHECK (((NOT buiten) OR (over = 'portaal'::public.feedback_over) OR ((over = 'makelaar'::public.feedback_over) AND (over_id IS NULL)))),
    CONSTRAINT feedback_check CHECK (((over_id IS NULL) OR (over = ANY (ARRAY['plek'::public.feedback_over, 'initiatief'::public.feedback_over, 'makelaar'::public.feedback_over])))),
    CONSTRAINT feedback_doorgestuurd_check CHECK ((buiten OR (doorgestuurd_op IS NULL))),
    CONSTRAINT feedback_gezicht_check CHECK (((gezicht >= 1) AND (gezicht <= 5))),
    CONSTRAINT feedback_nummer_check CHECK ((nummer ~ '^F-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT feedback_over_id_check CHECK ((over_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT feedback_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000))),
    CONSTRAINT feedback_wens_check CHECK (((char_length(wens) >= 1) AND (char_length(wens) <= 600)))
);

-- COMMENT: TABLE feedback
COMMENT ON TABLE public.feedback IS 'What a resident thinks. gezicht: 1 is very sad, 5 is very glad. Kept for the counts; tekst and wens until 1 year after the reactie.';

-- COMMENT: COLUMN feedback.buiten
COMMENT ON COLUMN public.feedback.buiten IS 'About the team or the portal: only the person outside the team reads it. Said when it comes in, and never changed.';

-- COMMENT: COLUMN feedback.doorgestuurd_op
COMMENT ON COLUMN public.feedback.doorgestuurd_op IS 'When the mail to the person outside was taken by the mail server; null: not yet, or never to be.';

-- CONSTRAINT: feedback feedback_nummer_key
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_nummer_key UNIQUE (nummer);

-- CONSTRAINT: feedback feedback_pkey
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);

-- INDEX: feedback_af_te_sluiten
CREATE INDEX feedback_af_te_sluiten ON public.feedback USING btree (beantwoord_op) WHERE (status = 'beantwoord'::public.feedback_status);

-- INDEX: feedback_behandelaar
CREATE INDEX feedback_behandelaar ON public.feedback USING btree (behandelaar);

-- INDEX: feedback_buiten
CREATE INDEX feedback_buiten ON public.feedback USING btree (doorgestuurd_op, ingediend_op) WHERE buiten;

-- INDEX: feedback_buurt
CREATE INDEX feedback_buurt ON public.feedback USING btree (buurt_code);

-- INDEX: feedback_ingediend
CREATE INDEX feedback_ingediend ON public.feedback USING btree (ingediend_op);

-- INDEX: feedback_over_makelaar
CREATE INDEX feedback_over_makelaar ON public.feedback USING btree (over_id) WHERE (over = 'makelaar'::public.feedback_over);

-- INDEX: feedback_status
CREATE INDEX feedback_status ON public.feedback USING btree (status, ingediend_op);

-- INDEX: feedback_wijk
CREATE INDEX feedback_wijk ON public.feedback USING btree (wijk_code, ingediend_op);

-- INDEX: feedback_woorden
CREATE INDEX feedback_woorden ON public.feedback USING btree (beantwoord_op) WHERE ((tekst IS NOT NULL) OR (wens IS NOT NULL));

-- TRIGGER: feedback a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.feedback FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: feedback bewaak_status
CREATE TRIGGER bewaak_status BEFORE INSERT OR UPDATE ON public.feedback FOR EACH ROW EXECUTE FUNCTION prive.bewaak_status('nieuw');

-- TRIGGER: feedback noteer
CREATE TRIGGER noteer AFTER DELETE ON public.feedback FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'makelaar beheerder');

-- FK CONSTRAINT: feedback feedback_behandelaar_fkey
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: feedback feedback_buurt_code_fkey
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: feedback feedback_wijk_code_fkey
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: feedback
ALTER TABLE public.feedback ENABLE ROW LEVEL SECURITY;

-- POLICY: feedback staff read feedback rows, but not about themselves
CREATE POLICY "staff read feedback rows, but not about themselves" ON public.feedback FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (id <> ALL (( SELECT prive.klachten_over_mij() AS klachten_over_mij)::uuid[]))));

-- ACL: TABLE feedback
GRANT SELECT ON TABLE public.feedback TO authenticated;
GRANT SELECT,DELETE ON TABLE public.feedback TO opschoner;

-- ACL: COLUMN feedback.tekst
GRANT UPDATE(tekst) ON TABLE public.feedback TO opschoner;

-- ACL: COLUMN feedback.wens
GRANT UPDATE(wens) ON TABLE public.feedback TO opschoner;
