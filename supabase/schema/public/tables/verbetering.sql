-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: verbetering
CREATE TABLE public.verbetering (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    over text NOT NULL,
    over_id text,
    over_naam text,
    wat text NOT NULL,
    voorstel text NOT NULL,
    zeker boolean NOT NULL,
    aantal integer DEFAULT 1 NOT NULL,
    wijk_code text,
    buurt_code text,
    status text DEFAULT 'nieuw'::text NOT NULL,
    hoe text,
    reden text,
    ingediend_op timestamp with time zone NOT NULL,
    laatst_op timestamp with time zone NOT NULL,
    afgehandeld_op timestamp with time zone,
    behandelaar uuid,
    CONSTRAINT verbetering_aantal_check CHECK ((aantal > 0)),
    CONSTRAINT verbetering_check CHECK (((status = 'nieuw'::text) = (afgehandeld_op IS NULL))),
    CONSTRAINT verbetering_check1 CHECK (((status <> 'afgewezen'::text) OR (reden IS NOT NULL))),
    CONSTRAINT verbetering_hoe_check CHECK ((hoe = ANY (ARRAY['gebeld'::text, 'gezien'::text, 'eigen_site'::text]))),
    CONSTRAINT verbetering_nummer_check CHECK ((nummer ~ '^V-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT verbetering_over_check CHECK ((over = ANY (ARRAY['plek'::text, 'initiatief'::text, 'activiteit'::text, 'wijk'::text, 'buurt'::text, 'organisatie'::text]))),
    CONSTRAINT verbetering_over_id_check CHECK ((over_id ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,62}$'::text)),
    CONSTRAINT verbetering_over_naam_check CHECK (((char_length(over_naam) >= 1) AND (char_length(over_naam) <= 120))),
    CONSTRAINT verbetering_reden_check CHECK (((char_length(reden) >= 1) AND (char_length(reden) <= 600))),
    CONSTRAINT verbetering_status_check CHECK ((status = ANY (ARRAY['nieuw'::text, 'overgenomen'::text, 'afgewezen'::text]))),
    CONSTRAINT verbetering_voorstel_check CHECK (((char_length(voorstel) >= 1) AND (char_length(voorstel) <= 600))),
    CONSTRAINT verbetering_wat_check CHECK ((wat = ANY (ARRAY['naam'::text, 'adres'::text, 'tijden'::text, 'telefoon'::text, 'gesloten'::text, 'verhuisd'::text, 'ontbreekt'::text, 'anders'::text])))
);

-- COMMENT: TABLE verbetering
COMMENT ON TABLE public.verbetering IS 'What residents say is wrong on a page, and what it should be; aantal: how many said so. Kept 12 months after somebody last said it.';

-- CONSTRAINT: verbetering verbetering_nummer_key
ALTER TABLE ONLY public.verbetering
    ADD CONSTRAINT verbetering_nummer_key UNIQUE (nummer);

-- CONSTRAINT: verbetering verbetering_pkey
ALTER TABLE ONLY public.verbetering
    ADD CONSTRAINT verbetering_pkey PRIMARY KEY (id);

-- INDEX: verbetering_behandelaar
CREATE INDEX verbetering_behandelaar ON public.verbetering USING btree (behandelaar);

-- INDEX: verbetering_buurt
CREATE INDEX verbetering_buurt ON public.verbetering USING btree (buurt_code);

-- INDEX: verbetering_laatst
CREATE INDEX verbetering_laatst ON public.verbetering USING btree (laatst_op);

-- INDEX: verbetering_open
CREATE INDEX verbetering_open ON public.verbetering USING btree (ingediend_op) WHERE (status = 'nieuw'::text);

-- INDEX: verbetering_wijk
CREATE INDEX verbetering_wijk ON public.verbetering USING btree (wijk_code);

-- INDEX: verbetering_zelfde
CREATE UNIQUE INDEX verbetering_zelfde ON public.verbetering USING btree (over, COALESCE(over_id, lower(over_naam), ''::text), wat, md5(lower(regexp_replace(voorstel, '\s+'::text, ' '::text, 'g'::text)))) WHERE (status = 'nieuw'::text);

-- TRIGGER: verbetering a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.verbetering FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: verbetering noteer
CREATE TRIGGER noteer AFTER DELETE OR UPDATE ON public.verbetering FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'makelaar beheerder');

-- FK CONSTRAINT: verbetering verbetering_behandelaar_fkey
ALTER TABLE ONLY public.verbetering
    ADD CONSTRAINT verbetering_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: verbetering verbetering_buurt_code_fkey
ALTER TABLE ONLY public.verbetering
    ADD CONSTRAINT verbetering_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: verbetering verbetering_wijk_code_fkey
ALTER TABLE ONLY public.verbetering
    ADD CONSTRAINT verbetering_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: verbetering
ALTER TABLE public.verbetering ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE verbetering
GRANT SELECT,DELETE ON TABLE public.verbetering TO opschoner;
