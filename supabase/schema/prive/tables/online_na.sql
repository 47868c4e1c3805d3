-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: online_na
CREATE TABLE prive.online_na (
    initiatief_id text,
    versie bigint NOT NULL,
    aanvraag_id uuid,
    CONSTRAINT online_na_check CHECK ((num_nonnulls(initiatief_id, aanvraag_id) = 1))
);

-- COMMENT: TABLE online_na
COMMENT ON TABLE prive.online_na IS 'The content version in which an initiatief or the plan of an aanvraag first stood. Kept as long as those.';

-- CONSTRAINT: online_na online_na_aanvraag_id_key
ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_aanvraag_id_key UNIQUE (aanvraag_id);

-- CONSTRAINT: online_na online_na_initiatief_id_key
ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_initiatief_id_key UNIQUE (initiatief_id);

-- FK CONSTRAINT: online_na online_na_aanvraag_id_fkey
ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag_publiek(id) ON DELETE CASCADE;

-- FK CONSTRAINT: online_na online_na_initiatief_id_fkey
ALTER TABLE ONLY prive.online_na
    ADD CONSTRAINT online_na_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON DELETE CASCADE;

-- ROW SECURITY: online_na
ALTER TABLE prive.online_na ENABLE ROW LEVEL SECURITY;
