-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: inleesrij
CREATE TABLE prive.inleesrij (
    inlezing_id uuid NOT NULL,
    plek_id text NOT NULL,
    op timestamp with time zone NOT NULL,
    oud jsonb,
    gewijzigd_op timestamp with time zone
);

-- COMMENT: TABLE inleesrij
COMMENT ON TABLE prive.inleesrij IS 'What one row of a list changed. Kept a month.';

-- COMMENT: COLUMN inleesrij.oud
COMMENT ON COLUMN prive.inleesrij.oud IS 'What stood in the columns it changed; null for a place that it added.';

-- COMMENT: COLUMN inleesrij.gewijzigd_op
COMMENT ON COLUMN prive.inleesrij.gewijzigd_op IS 'plek.gewijzigd_op as the list left it: another one, and somebody changed the place since.';

-- CONSTRAINT: inleesrij inleesrij_pkey
ALTER TABLE ONLY prive.inleesrij
    ADD CONSTRAINT inleesrij_pkey PRIMARY KEY (inlezing_id, plek_id);

-- INDEX: inleesrij_op
CREATE INDEX inleesrij_op ON prive.inleesrij USING btree (op);

-- FK CONSTRAINT: inleesrij inleesrij_inlezing_id_fkey
ALTER TABLE ONLY prive.inleesrij
    ADD CONSTRAINT inleesrij_inlezing_id_fkey FOREIGN KEY (inlezing_id) REFERENCES prive.inlezing(id) ON DELETE CASCADE;

-- ROW SECURITY: inleesrij
ALTER TABLE prive.inleesrij ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE inleesrij
GRANT SELECT,DELETE ON TABLE prive.inleesrij TO opschoner;
