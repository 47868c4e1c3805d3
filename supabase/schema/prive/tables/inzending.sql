-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: inzending
CREATE TABLE prive.inzending (
    sleutel text NOT NULL,
    inhoud_hash text NOT NULL,
    antwoord jsonb,
    op timestamp with time zone NOT NULL,
    CONSTRAINT inzending_inhoud_hash_check CHECK ((char_length(inhoud_hash) <= 128)),
    CONSTRAINT inzending_sleutel_check CHECK ((char_length(sleutel) <= 300))
);

-- COMMENT: TABLE inzending
COMMENT ON TABLE prive.inzending IS 'Which submission got which answer, so that a repeated one gets the same. Kept 30 days.';

-- CONSTRAINT: inzending inzending_pkey
ALTER TABLE ONLY prive.inzending
    ADD CONSTRAINT inzending_pkey PRIMARY KEY (sleutel);

-- INDEX: inzending_op
CREATE INDEX inzending_op ON prive.inzending USING btree (op);

-- ROW SECURITY: inzending
ALTER TABLE prive.inzending ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE inzending
GRANT SELECT,DELETE ON TABLE prive.inzending TO opschoner;
