-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: jurylid
CREATE TABLE public.jurylid (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    email text,
    uitgenodigd_op timestamp with time zone NOT NULL,
    gezien_op timestamp with time zone,
    naam text,
    CONSTRAINT jurylid_een_van_beide CHECK (((email IS NULL) = (naam IS NOT NULL))),
    CONSTRAINT jurylid_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 80)))
);

-- COMMENT: TABLE jurylid
COMMENT ON TABLE public.jurylid IS 'A juror of one ronde: by confirmed address, or by name and on paper. gezien_op: the day of a first visit before voting began, never later. Kept 3 months after vastgesteld.';

-- CHECK CONSTRAINT: jurylid jurylid_email_check
ALTER TABLE public.jurylid
    ADD CONSTRAINT jurylid_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: jurylid jurylid_pkey
ALTER TABLE ONLY public.jurylid
    ADD CONSTRAINT jurylid_pkey PRIMARY KEY (id);

-- CONSTRAINT: jurylid jurylid_ronde_id_email_key
ALTER TABLE ONLY public.jurylid
    ADD CONSTRAINT jurylid_ronde_id_email_key UNIQUE (ronde_id, email);

-- INDEX: jurylid_email
CREATE INDEX jurylid_email ON public.jurylid USING btree (email);

-- INDEX: jurylid_naam
CREATE UNIQUE INDEX jurylid_naam ON public.jurylid USING btree (ronde_id, lower(naam));

-- TRIGGER: jurylid a_bewaak_jury
CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.jurylid FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

-- TRIGGER: jurylid a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.jurylid FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: jurylid noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.jurylid FOR EACH ROW EXECUTE FUNCTION prive.noteer('ronde_id', 'makelaar beheerder');

-- FK CONSTRAINT: jurylid jurylid_ronde_id_fkey
ALTER TABLE ONLY public.jurylid
    ADD CONSTRAINT jurylid_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- ROW SECURITY: jurylid
ALTER TABLE public.jurylid ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE jurylid
GRANT SELECT,DELETE ON TABLE public.jurylid TO opschoner;
