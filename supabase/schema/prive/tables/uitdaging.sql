-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: uitdaging
CREATE TABLE prive.uitdaging (
    handtekening text NOT NULL,
    sleutel text NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT uitdaging_handtekening_check CHECK (((char_length(handtekening) >= 1) AND (char_length(handtekening) <= 200)))
);

-- COMMENT: TABLE uitdaging
COMMENT ON TABLE prive.uitdaging IS 'Puzzles (ALTCHA) that were used, and by which submission, so that each counts once. Kept 2 days.';

-- CONSTRAINT: uitdaging uitdaging_pkey
ALTER TABLE ONLY prive.uitdaging
    ADD CONSTRAINT uitdaging_pkey PRIMARY KEY (handtekening);

-- INDEX: uitdaging_op
CREATE INDEX uitdaging_op ON prive.uitdaging USING btree (op);

-- INDEX: uitdaging_sleutel
CREATE INDEX uitdaging_sleutel ON prive.uitdaging USING btree (sleutel);

-- ROW SECURITY: uitdaging
ALTER TABLE prive.uitdaging ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE uitdaging
GRANT SELECT,DELETE ON TABLE prive.uitdaging TO opschoner;
