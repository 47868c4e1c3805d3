-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: aanvraag
CREATE TABLE public.aanvraag (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    ronde_id text NOT NULL,
    titel text NOT NULL,
    plan text NOT NULL,
    doelgroep text NOT NULL,
    wanneer text NOT NULL,
    wanneer_van date,
    prioriteit_id text,
    wijk_code text NOT NULL,
    buurt_code text,
    eigen_bijdrage_cent bigint DEFAULT 0 NOT NULL,
    minimumbedrag_cent bigint,
    gevraagd_cent bigint NOT NULL,
    toegekend_cent bigint,
    kanaal public.kanaal NOT NULL,
    bevestigd_op timestamp with time zone,
    status public.aanvraag_status DEFAULT 'ingediend'::public.aanvraag_status NOT NULL,
    behandelaar uuid,
    initiatief_id text,
    ingediend_op timestamp with time zone NOT NULL,
    afgesloten_op timestamp with time zone,
    CONSTRAINT aanvraag_check CHECK ((minimumbedrag_cent <= gevraagd_cent)),
    CONSTRAINT aanvraag_check1 CHECK ((toegekend_cent <= gevraagd_cent)),
    CONSTRAINT aanvraag_check2 CHECK (((toegekend_cent IS NOT NULL) = (status = ANY (ARRAY['toegekend'::public.aanvraag_status, 'deels_toegekend'::public.aanvraag_status, 'in_uitvoering'::public.aanvraag_status, 'afgerond'::public.aanvraag_status])))),
    CONSTRAINT aanvraag_doelgroep_check CHECK (((char_length(doelgroep) >= 1) AND (char_length(doelgroep) <= 500))),
    CONSTRAINT aanvraag_eigen_bijdrage_cent_check CHECK (((eigen_bijdrage_cent >= 0) AND (eigen_bijdrage_cent <= 1000000000))),
    CONSTRAINT aanvraag_gevraagd_cent_check CHECK ((((gevraagd_cent >= 100) AND (gevraagd_cent <= 1000000000)) AND ((gevraagd_cent % (100)::bigint) = 0))),
    CONSTRAINT aanvraag_minimumbedrag_cent_check CHECK (((minimumbedrag_cent >= 1) AND (minimumbedrag_cent <= 1000000000))),
    CONSTRAINT aanvraag_nummer_check CHECK ((nummer ~ '^B-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT aanvraag_plan_check CHECK (((char_length(plan) >= 1) AND (char_length(plan) <= 4000))),
    CONSTRAINT aanvraag_titel_check CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120))),
    CONSTRAINT aanvraag_toegekend_cent_check CHECK (((toegekend_cent >= 0) AND (toegekend_cent <= 1000000000))),
    CONSTRAINT aanvraag_wanneer_check CHECK (((char_length(wanneer) >= 1) AND (char_length(wanneer) <= 120)))
);

-- COMMENT: TABLE aanvraag
COMMENT ON TABLE public.aanvraag IS 'A request for money, in euro cents; gevraagd_cent is lines minus own contribution, rounded up to whole euros. Kept 1 year after afgesloten_op, 7 years when awarded.';

-- COMMENT: COLUMN aanvraag.wanneer
COMMENT ON COLUMN public.aanvraag.wanneer IS 'When it takes place, in the words of the applicant; wanneer_van is the first day, where that could be read.';

-- COMMENT: COLUMN aanvraag.minimumbedrag_cent
COMMENT ON COLUMN public.aanvraag.minimumbedrag_cent IS 'With how much it can start; null is not known.';

-- CONSTRAINT: aanvraag aanvraag_nummer_key
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_nummer_key UNIQUE (nummer);

-- CONSTRAINT: aanvraag aanvraag_pkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_pkey PRIMARY KEY (id);

-- INDEX: aanvraag_afgesloten
CREATE INDEX aanvraag_afgesloten ON public.aanvraag USING btree (afgesloten_op) WHERE (toegekend_cent IS NULL);

-- INDEX: aanvraag_behandelaar
CREATE INDEX aanvraag_behandelaar ON public.aanvraag USING btree (behandelaar);

-- INDEX: aanvraag_buurt
CREATE INDEX aanvraag_buurt ON public.aanvraag USING btree (buurt_code);

-- INDEX: aanvraag_ingediend
CREATE INDEX aanvraag_ingediend ON public.aanvraag USING btree (ingediend_op);

-- INDEX: aanvraag_initiatief
CREATE INDEX aanvraag_initiatief ON public.aanvraag USING btree (initiatief_id);

-- INDEX: aanvraag_prioriteit
CREATE INDEX aanvraag_prioriteit ON public.aanvraag USING btree (prioriteit_id);

-- INDEX: aanvraag_ronde
CREATE INDEX aanvraag_ronde ON public.aanvraag USING btree (ronde_id);

-- INDEX: aanvraag_status
CREATE INDEX aanvraag_status ON public.aanvraag USING btree (status, ingediend_op);

-- INDEX: aanvraag_toegekend
CREATE INDEX aanvraag_toegekend ON public.aanvraag USING btree (afgesloten_op) WHERE (toegekend_cent IS NOT NULL);

-- INDEX: aanvraag_wijk
CREATE INDEX aanvraag_wijk ON public.aanvraag USING btree (wijk_code, ingediend_op);

-- TRIGGER: aanvraag a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: aanvraag bewaak_opgenomen
CREATE TRIGGER bewaak_opgenomen BEFORE DELETE OR UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_opgenomen();

-- TRIGGER: aanvraag bewaak_status
CREATE TRIGGER bewaak_status BEFORE INSERT OR UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_status('ingediend');

-- TRIGGER: aanvraag boek
CREATE TRIGGER boek AFTER INSERT OR UPDATE OF toegekend_cent ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.boek_aanvraag();

-- TRIGGER: aanvraag noteer
CREATE TRIGGER noteer AFTER DELETE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'makelaar beheerder');

-- TRIGGER: aanvraag publiceer
CREATE TRIGGER publiceer AFTER UPDATE ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION prive.publiceer_aanvraag();

-- FK CONSTRAINT: aanvraag aanvraag_behandelaar_fkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: aanvraag aanvraag_buurt_code_fkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: aanvraag aanvraag_initiatief_id_fkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: aanvraag aanvraag_prioriteit_id_fkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_prioriteit_id_fkey FOREIGN KEY (prioriteit_id) REFERENCES public.prioriteit(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: aanvraag aanvraag_ronde_id_fkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: aanvraag aanvraag_wijk_code_fkey
ALTER TABLE ONLY public.aanvraag
    ADD CONSTRAINT aanvraag_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: aanvraag
ALTER TABLE public.aanvraag ENABLE ROW LEVEL SECURITY;

-- POLICY: aanvraag staff read aanvraag rows, but not their own
CREATE POLICY "staff read aanvraag rows, but not their own" ON public.aanvraag FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (id <> ALL (( SELECT prive.klachten_over_mij() AS klachten_over_mij)::uuid[]))));

-- ACL: TABLE aanvraag
GRANT SELECT ON TABLE public.aanvraag TO authenticated;
GRANT SELECT,DELETE ON TABLE public.aanvraag TO opschoner;
