-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: belangvraag
CREATE TABLE prive.belangvraag (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    jurylid_id uuid NOT NULL,
    aanvraag_id uuid NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    bekeken_op timestamp with time zone
);

-- COMMENT: TABLE belangvraag
COMMENT ON TABLE prive.belangvraag IS 'A juror does not know the plan that has their confirmed address: a beheerder looks. Kept with the jurylid.';

-- CONSTRAINT: belangvraag belangvraag_jurylid_id_aanvraag_id_key
ALTER TABLE ONLY prive.belangvraag
    ADD CONSTRAINT belangvraag_jurylid_id_aanvraag_id_key UNIQUE (jurylid_id, aanvraag_id);

-- CONSTRAINT: belangvraag belangvraag_pkey
ALTER TABLE ONLY prive.belangvraag
    ADD CONSTRAINT belangvraag_pkey PRIMARY KEY (id);

-- INDEX: belangvraag_aanvraag
CREATE INDEX belangvraag_aanvraag ON prive.belangvraag USING btree (aanvraag_id);

-- FK CONSTRAINT: belangvraag belangvraag_aanvraag_id_fkey
ALTER TABLE ONLY prive.belangvraag
    ADD CONSTRAINT belangvraag_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

-- FK CONSTRAINT: belangvraag belangvraag_jurylid_id_fkey
ALTER TABLE ONLY prive.belangvraag
    ADD CONSTRAINT belangvraag_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

-- ROW SECURITY: belangvraag
ALTER TABLE prive.belangvraag ENABLE ROW LEVEL SECURITY;
