-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: prioriteit
CREATE TABLE public.prioriteit (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    titel text NOT NULL,
    uitleg text,
    van date NOT NULL,
    tot date NOT NULL,
    bron text[] NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT prioriteit_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT prioriteit_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT prioriteit_check CHECK ((tot >= van)),
    CONSTRAINT prioriteit_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT prioriteit_jaar CHECK (((van >= make_date(1900, 1, 1)) AND (tot <= make_date(9999, 12, 31)))),
    CONSTRAINT prioriteit_titel_check CHECK (((length(titel) >= 1) AND (length(titel) <= 160))),
    CONSTRAINT prioriteit_uitleg_check CHECK ((length(uitleg) <= 2000))
);

-- COMMENT: TABLE prioriteit
COMMENT ON TABLE public.prioriteit IS 'What a wijk, or one buurt of it, decided matters in a period. Kept as history.';

-- CONSTRAINT: prioriteit prioriteit_pkey
ALTER TABLE ONLY public.prioriteit
    ADD CONSTRAINT prioriteit_pkey PRIMARY KEY (id);

-- INDEX: prioriteit_wijk_buurt
CREATE INDEX prioriteit_wijk_buurt ON public.prioriteit USING btree (wijk_code, buurt_code);

-- TRIGGER: prioriteit a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: prioriteit a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: prioriteit noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: prioriteit stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: prioriteit versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.prioriteit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: prioriteit versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.prioriteit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: prioriteit versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.prioriteit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: prioriteit weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.prioriteit FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- FK CONSTRAINT: prioriteit prioriteit_wijk_code_buurt_code_fkey
ALTER TABLE ONLY public.prioriteit
    ADD CONSTRAINT prioriteit_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: prioriteit prioriteit_wijk_code_fkey
ALTER TABLE ONLY public.prioriteit
    ADD CONSTRAINT prioriteit_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: prioriteit a beheerder removes prioriteit rows
CREATE POLICY "a beheerder removes prioriteit rows" ON public.prioriteit FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: prioriteit a visitor reads published prioriteit rows, staff all
CREATE POLICY "a visitor reads published prioriteit rows, staff all" ON public.prioriteit FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: prioriteit anyone reads published prioriteit rows
CREATE POLICY "anyone reads published prioriteit rows" ON public.prioriteit FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- ROW SECURITY: prioriteit
ALTER TABLE public.prioriteit ENABLE ROW LEVEL SECURITY;

-- POLICY: prioriteit staff add prioriteit rows
CREATE POLICY "staff add prioriteit rows" ON public.prioriteit FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: prioriteit staff change prioriteit rows
CREATE POLICY "staff change prioriteit rows" ON public.prioriteit FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE prioriteit
GRANT SELECT ON TABLE public.prioriteit TO anon;
GRANT SELECT ON TABLE public.prioriteit TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.prioriteit TO authenticated;
