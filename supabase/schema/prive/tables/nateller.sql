-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: nateller
CREATE TABLE prive.nateller (
    ronde_id text NOT NULL,
    versie integer NOT NULL,
    door uuid NOT NULL
);

-- COMMENT: TABLE nateller
COMMENT ON TABLE prive.nateller IS 'Who counted an uitslag again, so that nobody signs twice; in public stands their role. Kept as long as their account.';

-- CONSTRAINT: nateller nateller_pkey
ALTER TABLE ONLY prive.nateller
    ADD CONSTRAINT nateller_pkey PRIMARY KEY (ronde_id, versie, door);

-- INDEX: nateller_door
CREATE INDEX nateller_door ON prive.nateller USING btree (door);

-- FK CONSTRAINT: nateller nateller_door_fkey
ALTER TABLE ONLY prive.nateller
    ADD CONSTRAINT nateller_door_fkey FOREIGN KEY (door) REFERENCES public.medewerker(id) ON DELETE CASCADE;

-- FK CONSTRAINT: nateller nateller_ronde_id_versie_fkey
ALTER TABLE ONLY prive.nateller
    ADD CONSTRAINT nateller_ronde_id_versie_fkey FOREIGN KEY (ronde_id, versie) REFERENCES public.uitslag(ronde_id, versie) ON UPDATE CASCADE ON DELETE CASCADE;

-- ROW SECURITY: nateller
ALTER TABLE prive.nateller ENABLE ROW LEVEL SECURITY;
