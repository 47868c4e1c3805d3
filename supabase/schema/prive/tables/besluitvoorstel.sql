-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: besluitvoorstel
CREATE TABLE prive.besluitvoorstel (
    aanvraag_id uuid NOT NULL,
    bedrag_cent bigint NOT NULL,
    door uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT besluitvoorstel_bedrag_cent_check CHECK ((bedrag_cent > 0))
);

-- COMMENT: TABLE besluitvoorstel
COMMENT ON TABLE prive.besluitvoorstel IS 'A large award that one beheerder decided on; a second one who decides the same carries it out. Kept until then.';

-- CONSTRAINT: besluitvoorstel besluitvoorstel_pkey
ALTER TABLE ONLY prive.besluitvoorstel
    ADD CONSTRAINT besluitvoorstel_pkey PRIMARY KEY (aanvraag_id);

-- INDEX: besluitvoorstel_door
CREATE INDEX besluitvoorstel_door ON prive.besluitvoorstel USING btree (door);

-- TRIGGER: besluitvoorstel noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON prive.besluitvoorstel FOR EACH ROW EXECUTE FUNCTION prive.noteer('aanvraag_id');

-- FK CONSTRAINT: besluitvoorstel besluitvoorstel_aanvraag_id_fkey
ALTER TABLE ONLY prive.besluitvoorstel
    ADD CONSTRAINT besluitvoorstel_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

-- FK CONSTRAINT: besluitvoorstel besluitvoorstel_door_fkey
ALTER TABLE ONLY prive.besluitvoorstel
    ADD CONSTRAINT besluitvoorstel_door_fkey FOREIGN KEY (door) REFERENCES public.medewerker(id) ON DELETE CASCADE;

-- ROW SECURITY: besluitvoorstel
ALTER TABLE prive.besluitvoorstel ENABLE ROW LEVEL SECURITY;
