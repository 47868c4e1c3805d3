-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: werkbericht
CREATE TABLE prive.werkbericht (
    medewerker_id uuid NOT NULL,
    sleutel text NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT werkbericht_sleutel_check CHECK ((char_length(sleutel) <= 120))
);

-- COMMENT: TABLE werkbericht
COMMENT ON TABLE prive.werkbericht IS 'Which day, and which end of a term, a medewerker was told about. Kept 30 days.';

-- CONSTRAINT: werkbericht werkbericht_pkey
ALTER TABLE ONLY prive.werkbericht
    ADD CONSTRAINT werkbericht_pkey PRIMARY KEY (medewerker_id, sleutel);

-- INDEX: werkbericht_op
CREATE INDEX werkbericht_op ON prive.werkbericht USING btree (op);

-- FK CONSTRAINT: werkbericht werkbericht_medewerker_id_fkey
ALTER TABLE ONLY prive.werkbericht
    ADD CONSTRAINT werkbericht_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE CASCADE;

-- ROW SECURITY: werkbericht
ALTER TABLE prive.werkbericht ENABLE ROW LEVEL SECURITY;
