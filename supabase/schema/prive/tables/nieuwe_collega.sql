-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: nieuwe_collega
CREATE TABLE prive.nieuwe_collega (
    medewerker_id uuid NOT NULL,
    door uuid,
    op timestamp with time zone NOT NULL,
    verhuisd boolean DEFAULT false NOT NULL
);

-- COMMENT: TABLE nieuwe_collega
COMMENT ON TABLE prive.nieuwe_collega IS 'Accounts that somebody set and nobody else confirmed: they count for nothing that takes two. Kept until confirmed.';

-- COMMENT: COLUMN nieuwe_collega.verhuisd
COMMENT ON COLUMN prive.nieuwe_collega.verhuisd IS 'Somebody else gave this account another mailbox: it has no role until a colleague confirms it.';

-- CONSTRAINT: nieuwe_collega nieuwe_collega_pkey
ALTER TABLE ONLY prive.nieuwe_collega
    ADD CONSTRAINT nieuwe_collega_pkey PRIMARY KEY (medewerker_id);

-- INDEX: nieuwe_collega_door
CREATE INDEX nieuwe_collega_door ON prive.nieuwe_collega USING btree (door);

-- FK CONSTRAINT: nieuwe_collega nieuwe_collega_door_fkey
ALTER TABLE ONLY prive.nieuwe_collega
    ADD CONSTRAINT nieuwe_collega_door_fkey FOREIGN KEY (door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: nieuwe_collega nieuwe_collega_medewerker_id_fkey
ALTER TABLE ONLY prive.nieuwe_collega
    ADD CONSTRAINT nieuwe_collega_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE CASCADE;

-- ROW SECURITY: nieuwe_collega
ALTER TABLE prive.nieuwe_collega ENABLE ROW LEVEL SECURITY;
