-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: mailkeuze
CREATE TABLE prive.mailkeuze (
    wat text NOT NULL,
    wie text NOT NULL,
    code_hash text NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    CONSTRAINT mailkeuze_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT mailkeuze_wat_check CHECK ((wat = ANY (ARRAY['rondesein'::text, 'toestemming'::text]))),
    CONSTRAINT mailkeuze_wie_check CHECK (((char_length(wie) >= 1) AND (char_length(wie) <= 254)))
);

-- COMMENT: TABLE mailkeuze
COMMENT ON TABLE prive.mailkeuze IS 'What waits for a yes or a no from a mail. Kept 30 days; a rondesein as long as its address, 7 days without a yes.';

-- CONSTRAINT: mailkeuze mailkeuze_code_hash_key
ALTER TABLE ONLY prive.mailkeuze
    ADD CONSTRAINT mailkeuze_code_hash_key UNIQUE (code_hash);

-- CONSTRAINT: mailkeuze mailkeuze_pkey
ALTER TABLE ONLY prive.mailkeuze
    ADD CONSTRAINT mailkeuze_pkey PRIMARY KEY (wat, wie);

-- INDEX: mailkeuze_gevraagd
CREATE INDEX mailkeuze_gevraagd ON prive.mailkeuze USING btree (gevraagd_op);

-- TRIGGER: mailkeuze a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON prive.mailkeuze FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- ROW SECURITY: mailkeuze
ALTER TABLE prive.mailkeuze ENABLE ROW LEVEL SECURITY;
