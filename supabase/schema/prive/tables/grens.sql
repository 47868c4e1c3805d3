-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: grens
CREATE TABLE prive.grens (
    soort text NOT NULL,
    aantal integer NOT NULL,
    per_dag boolean DEFAULT false NOT NULL,
    CONSTRAINT grens_aantal_check CHECK ((aantal > 0))
);

-- COMMENT: TABLE grens
COMMENT ON TABLE prive.grens IS 'How many of a kind per hour (or day) and sender. Kept for ever; rules, no data.';

-- CONSTRAINT: grens grens_pkey
ALTER TABLE ONLY prive.grens
    ADD CONSTRAINT grens_pkey PRIMARY KEY (soort);

-- ROW SECURITY: grens
ALTER TABLE prive.grens ENABLE ROW LEVEL SECURITY;
