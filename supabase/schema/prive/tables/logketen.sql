-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: logketen
CREATE TABLE prive.logketen (
    nummer bigint NOT NULL,
    regel bigint NOT NULL,
    dag date NOT NULL,
    hash text NOT NULL,
    CONSTRAINT logketen_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT logketen_nummer_check CHECK ((nummer > 0))
);

-- COMMENT: TABLE logketen
COMMENT ON TABLE prive.logketen IS 'The chain over the logboek: hash is SHA-256 of the hash before it, a line break and prive.regel_tekst. Kept as long as the line; the row of the last line that was cleared away stays, so that the chain has a beginning.';

-- CONSTRAINT: logketen logketen_pkey
ALTER TABLE ONLY prive.logketen
    ADD CONSTRAINT logketen_pkey PRIMARY KEY (nummer);

-- CONSTRAINT: logketen logketen_regel_key
ALTER TABLE ONLY prive.logketen
    ADD CONSTRAINT logketen_regel_key UNIQUE (regel);

-- ROW SECURITY: logketen
ALTER TABLE prive.logketen ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE logketen
GRANT SELECT,DELETE ON TABLE prive.logketen TO opschoner;
