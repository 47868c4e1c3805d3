-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: monitor_cijfer
CREATE TABLE public.monitor_cijfer (
    id text NOT NULL,
    wijk_code text,
    vanaf date NOT NULL,
    meting text NOT NULL,
    deel text NOT NULL,
    waarde numeric(14,1) NOT NULL,
    openbaar boolean NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT monitor_cijfer_deel_check CHECK (((char_length(deel) >= 1) AND (char_length(deel) <= 60))),
    CONSTRAINT monitor_cijfer_meting_check CHECK ((meting = ANY (ARRAY['initiatieven'::text, 'inhoud'::text, 'aanmeldingen'::text, 'aanvragen'::text, 'geld_cent'::text, 'stappen'::text, 'doorlooptijd_dagen'::text]))),
    CONSTRAINT monitor_cijfer_waarde_check CHECK ((waarde >= (0)::numeric))
);

-- COMMENT: TABLE monitor_cijfer
COMMENT ON TABLE public.monitor_cijfer IS 'One number per wijk and half-year from vanaf on. wijk_code null: unknown; of stappen and doorlooptijd_dagen the whole city, as medians do not add up. Kept as history.';

-- CONSTRAINT: monitor_cijfer monitor_cijfer_pkey
ALTER TABLE ONLY public.monitor_cijfer
    ADD CONSTRAINT monitor_cijfer_pkey PRIMARY KEY (id);

-- INDEX: monitor_cijfer_vanaf
CREATE INDEX monitor_cijfer_vanaf ON public.monitor_cijfer USING btree (vanaf);

-- INDEX: monitor_cijfer_wijk
CREATE INDEX monitor_cijfer_wijk ON public.monitor_cijfer USING btree (wijk_code);

-- TRIGGER: monitor_cijfer noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.monitor_cijfer FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: monitor_cijfer stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.monitor_cijfer FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: monitor_cijfer versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.monitor_cijfer REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: monitor_cijfer versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.monitor_cijfer REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: monitor_cijfer versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.monitor_cijfer REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: monitor_cijfer monitor_cijfer_wijk_code_fkey
ALTER TABLE ONLY public.monitor_cijfer
    ADD CONSTRAINT monitor_cijfer_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: monitor_cijfer a visitor reads monitor_cijfer rows that are openbaar, staff al
CREATE POLICY "a visitor reads monitor_cijfer rows that are openbaar, staff al" ON public.monitor_cijfer FOR SELECT TO authenticated USING ((openbaar OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: monitor_cijfer anyone reads monitor_cijfer rows that are openbaar
CREATE POLICY "anyone reads monitor_cijfer rows that are openbaar" ON public.monitor_cijfer FOR SELECT TO anon USING (openbaar);

-- ROW SECURITY: monitor_cijfer
ALTER TABLE public.monitor_cijfer ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE monitor_cijfer
GRANT SELECT ON TABLE public.monitor_cijfer TO anon;
GRANT SELECT ON TABLE public.monitor_cijfer TO authenticated;
GRANT SELECT ON TABLE public.monitor_cijfer TO service_role;
