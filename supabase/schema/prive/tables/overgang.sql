-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: overgang
CREATE TABLE prive.overgang (
    dossier_soort public.dossier_soort NOT NULL,
    van text NOT NULL,
    naar text NOT NULL,
    door public.partij[] NOT NULL,
    reden public.partij[] DEFAULT '{}'::public.partij[] NOT NULL,
    CONSTRAINT overgang_check CHECK ((reden <@ door)),
    CONSTRAINT overgang_door_check CHECK ((cardinality(door) > 0))
);

-- COMMENT: TABLE overgang
COMMENT ON TABLE prive.overgang IS 'The steps a dossier may take, by whom (makelaar includes beheerder), and who must say why. Equal to the tables of the domain. Kept for ever.';

-- CONSTRAINT: overgang overgang_pkey
ALTER TABLE ONLY prive.overgang
    ADD CONSTRAINT overgang_pkey PRIMARY KEY (dossier_soort, van, naar);

-- ROW SECURITY: overgang
ALTER TABLE prive.overgang ENABLE ROW LEVEL SECURITY;
