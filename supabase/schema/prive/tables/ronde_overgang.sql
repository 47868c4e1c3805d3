-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: ronde_overgang
CREATE TABLE prive.ronde_overgang (
    van public.ronde_status NOT NULL,
    naar public.ronde_status NOT NULL,
    door public.partij[] NOT NULL,
    reden public.partij[] DEFAULT '{}'::public.partij[] NOT NULL,
    CONSTRAINT ronde_overgang_check CHECK ((reden <@ door)),
    CONSTRAINT ronde_overgang_door_check CHECK ((cardinality(door) > 0))
);

-- COMMENT: TABLE ronde_overgang
COMMENT ON TABLE prive.ronde_overgang IS 'The steps of a ronde, by whom, and which need a reason. Equal to the table of the domain. Kept for ever.';

-- CONSTRAINT: ronde_overgang ronde_overgang_pkey
ALTER TABLE ONLY prive.ronde_overgang
    ADD CONSTRAINT ronde_overgang_pkey PRIMARY KEY (van, naar);

-- ROW SECURITY: ronde_overgang
ALTER TABLE prive.ronde_overgang ENABLE ROW LEVEL SECURITY;

-- TABLE DATA: ronde_overgang
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('beoordeling', 'ingetrokken', '{beheerder}', '{beheerder}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('beoordeling', 'stemmen', '{beheerder,systeem}', '{}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('concept', 'ingetrokken', '{beheerder}', '{beheerder}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('concept', 'open_voor_aanvragen', '{beheerder}', '{}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('open_voor_aanvragen', 'beoordeling', '{beheerder,systeem}', '{}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('open_voor_aanvragen', 'ingetrokken', '{beheerder}', '{beheerder}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('stemmen', 'ingetrokken', '{beheerder}', '{beheerder}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('stemmen', 'tellen', '{beheerder,systeem}', '{}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('tellen', 'ingetrokken', '{beheerder}', '{beheerder}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('tellen', 'vastgesteld', '{beheerder}', '{beheerder}');
INSERT INTO prive.ronde_overgang (van, naar, door, reden) VALUES ('vastgesteld', 'afgerond', '{beheerder}', '{}');
