-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: verbetering_afzender
CREATE TABLE prive.verbetering_afzender (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    verbetering_id uuid NOT NULL,
    email text,
    telefoon text,
    op timestamp with time zone NOT NULL,
    CONSTRAINT verbetering_afzender_check CHECK (((email IS NOT NULL) OR (telefoon IS NOT NULL))),
    CONSTRAINT verbetering_afzender_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))),
    CONSTRAINT verbetering_afzender_telefoon_check CHECK ((telefoon ~ '^\+[1-9][0-9]{7,14}$'::text))
);

-- COMMENT: TABLE verbetering_afzender
COMMENT ON TABLE prive.verbetering_afzender IS 'Who wants to hear of a verbetering. Kept until it is handled, and no longer than it.';

-- CONSTRAINT: verbetering_afzender verbetering_afzender_pkey
ALTER TABLE ONLY prive.verbetering_afzender
    ADD CONSTRAINT verbetering_afzender_pkey PRIMARY KEY (id);

-- INDEX: verbetering_afzender_van
CREATE INDEX verbetering_afzender_van ON prive.verbetering_afzender USING btree (verbetering_id);

-- TRIGGER: verbetering_afzender a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON prive.verbetering_afzender FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- FK CONSTRAINT: verbetering_afzender verbetering_afzender_verbetering_id_fkey
ALTER TABLE ONLY prive.verbetering_afzender
    ADD CONSTRAINT verbetering_afzender_verbetering_id_fkey FOREIGN KEY (verbetering_id) REFERENCES public.verbetering(id) ON DELETE CASCADE;

-- ROW SECURITY: verbetering_afzender
ALTER TABLE prive.verbetering_afzender ENABLE ROW LEVEL SECURITY;
