-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- SEQUENCE: logboek_id_seq
ALTER TABLE public.logboek ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.logboek_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
