-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: voorstel
CREATE TABLE prive.voorstel (
    wat text NOT NULL,
    rij text NOT NULL,
    inhoud jsonb NOT NULL,
    door uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT voorstel_rij_check CHECK ((char_length(rij) <= 80)),
    CONSTRAINT voorstel_wat_check CHECK ((wat ~ '^[a-z_]{1,40}$'::text))
);

-- COMMENT: TABLE voorstel
COMMENT ON TABLE prive.voorstel IS 'What one of the staff decided that takes two; a second one who decides the same carries it out. Kept 14 days.';

-- CONSTRAINT: voorstel voorstel_pkey
ALTER TABLE ONLY prive.voorstel
    ADD CONSTRAINT voorstel_pkey PRIMARY KEY (wat, rij);

-- INDEX: voorstel_door
CREATE INDEX voorstel_door ON prive.voorstel USING btree (door);

-- INDEX: voorstel_op
CREATE INDEX voorstel_op ON prive.voorstel USING btree (op);

-- FK CONSTRAINT: voorstel voorstel_door_fkey
ALTER TABLE ONLY prive.voorstel
    ADD CONSTRAINT voorstel_door_fkey FOREIGN KEY (door) REFERENCES public.medewerker(id) ON DELETE CASCADE;

-- ROW SECURITY: voorstel
ALTER TABLE prive.voorstel ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE voorstel
GRANT SELECT,DELETE ON TABLE prive.voorstel TO opschoner;
