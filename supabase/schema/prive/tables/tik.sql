-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: tik
CREATE TABLE prive.tik (
    deel text NOT NULL,
    dagwerk_op timestamp with time zone,
    begonnen_op timestamp with time zone,
    te_doen date[],
    versie bigint,
    met_termijnen jsonb
);

-- COMMENT: TABLE tik
COMMENT ON TABLE prive.tik IS 'When each kind of daily work was done last. Kept for ever.';

-- COMMENT: COLUMN tik.dagwerk_op
COMMENT ON COLUMN prive.tik.dagwerk_op IS 'When the last round began that was finished; null: none yet.';

-- COMMENT: COLUMN tik.begonnen_op
COMMENT ON COLUMN prive.tik.begonnen_op IS 'When the round began that is going on; null: none.';

-- COMMENT: COLUMN tik.te_doen
COMMENT ON COLUMN prive.tik.te_doen IS 'The half-years this round still has to count.';

-- COMMENT: COLUMN tik.versie
COMMENT ON COLUMN prive.tik.versie IS 'Version of the content that was there when this was counted last; another one makes it due again.';

-- COMMENT: COLUMN tik.met_termijnen
COMMENT ON COLUMN prive.tik.met_termijnen IS 'The terms of the city with which this was counted last; null: never counted, or before they were kept.';

-- CONSTRAINT: tik tik_pkey
ALTER TABLE ONLY prive.tik
    ADD CONSTRAINT tik_pkey PRIMARY KEY (deel);

-- ROW SECURITY: tik
ALTER TABLE prive.tik ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE tik
GRANT SELECT ON TABLE prive.tik TO opschoner;
