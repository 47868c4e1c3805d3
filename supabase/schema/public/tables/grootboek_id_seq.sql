-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- SEQUENCE: grootboek_id_seq
ALTER TABLE public.grootboek ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.grootboek_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
