-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: aanvraag_publiek
CREATE TABLE public.aanvraag_publiek (
    id uuid NOT NULL,
    nummer text NOT NULL,
    slug text NOT NULL,
    ronde_id text NOT NULL,
    titel text NOT NULL,
    plan text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    gevraagd_cent bigint NOT NULL,
    toegekend_cent bigint,
    status public.aanvraag_status NOT NULL,
    voorgelegd_op timestamp with time zone NOT NULL,
    initiatief_id text,
    verslag text,
    besteed_cent bigint,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    prioriteit_id text,
    CONSTRAINT aanvraag_publiek_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 90))),
    CONSTRAINT aanvraag_publiek_slug_vrij CHECK ((slug <> 'uitslag'::text))
);

-- COMMENT: TABLE aanvraag_publiek
COMMENT ON TABLE public.aanvraag_publiek IS 'The public part of an aanvraag, from voorgelegd on: never a person. verslag and besteed_cent (euro cents): what came of it. Kept with the aanvraag.';

-- CONSTRAINT: aanvraag_publiek aanvraag_publiek_nummer_key
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_nummer_key UNIQUE (nummer);

-- CONSTRAINT: aanvraag_publiek aanvraag_publiek_pkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_pkey PRIMARY KEY (id);

-- CONSTRAINT: aanvraag_publiek aanvraag_publiek_slug_key
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_slug_key UNIQUE (slug);

-- INDEX: aanvraag_publiek_buurt
CREATE INDEX aanvraag_publiek_buurt ON public.aanvraag_publiek USING btree (buurt_code);

-- INDEX: aanvraag_publiek_initiatief
CREATE INDEX aanvraag_publiek_initiatief ON public.aanvraag_publiek USING btree (initiatief_id);

-- INDEX: aanvraag_publiek_prioriteit
CREATE INDEX aanvraag_publiek_prioriteit ON public.aanvraag_publiek USING btree (prioriteit_id);

-- INDEX: aanvraag_publiek_ronde
CREATE INDEX aanvraag_publiek_ronde ON public.aanvraag_publiek USING btree (ronde_id);

-- INDEX: aanvraag_publiek_voorgelegd
CREATE INDEX aanvraag_publiek_voorgelegd ON public.aanvraag_publiek USING btree (voorgelegd_op);

-- INDEX: aanvraag_publiek_wijk
CREATE INDEX aanvraag_publiek_wijk ON public.aanvraag_publiek USING btree (wijk_code);

-- TRIGGER: aanvraag_publiek b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.aanvraag_publiek FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: aanvraag_publiek noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: aanvraag_publiek stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: aanvraag_publiek versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.aanvraag_publiek REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: aanvraag_publiek versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.aanvraag_publiek REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: aanvraag_publiek versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.aanvraag_publiek REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: aanvraag_publiek weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.aanvraag_publiek FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- FK CONSTRAINT: aanvraag_publiek aanvraag_publiek_buurt_code_fkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: aanvraag_publiek aanvraag_publiek_id_fkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_id_fkey FOREIGN KEY (id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

-- FK CONSTRAINT: aanvraag_publiek aanvraag_publiek_initiatief_id_fkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: aanvraag_publiek aanvraag_publiek_prioriteit_id_fkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_prioriteit_id_fkey FOREIGN KEY (prioriteit_id) REFERENCES public.prioriteit(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: aanvraag_publiek aanvraag_publiek_ronde_id_fkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: aanvraag_publiek aanvraag_publiek_wijk_code_fkey
ALTER TABLE ONLY public.aanvraag_publiek
    ADD CONSTRAINT aanvraag_publiek_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: aanvraag_publiek
ALTER TABLE public.aanvraag_publiek ENABLE ROW LEVEL SECURITY;

-- POLICY: aanvraag_publiek anyone reads aanvraag_publiek rows
CREATE POLICY "anyone reads aanvraag_publiek rows" ON public.aanvraag_publiek FOR SELECT TO anon, authenticated USING (true);

-- ACL: TABLE aanvraag_publiek
GRANT SELECT ON TABLE public.aanvraag_publiek TO anon;
GRANT SELECT ON TABLE public.aanvraag_publiek TO authenticated;
GRANT SELECT ON TABLE public.aanvraag_publiek TO service_role;
