-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: logboek_dag
CREATE TABLE public.logboek_dag (
    dag date NOT NULL,
    nummer bigint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT logboek_dag_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT logboek_dag_nummer_check CHECK ((nummer > 0))
);

-- COMMENT: TABLE logboek_dag
COMMENT ON TABLE public.logboek_dag IS 'The hash of the last line of each day, for everyone to keep: it proves later that no line was changed. Kept for ever.';

-- CONSTRAINT: logboek_dag logboek_dag_pkey
ALTER TABLE ONLY public.logboek_dag
    ADD CONSTRAINT logboek_dag_pkey PRIMARY KEY (dag);

-- POLICY: logboek_dag everyone reads the hash of a day
CREATE POLICY "everyone reads the hash of a day" ON public.logboek_dag FOR SELECT TO anon, authenticated USING (true);

-- ROW SECURITY: logboek_dag
ALTER TABLE public.logboek_dag ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE logboek_dag
GRANT SELECT ON TABLE public.logboek_dag TO anon;
GRANT SELECT ON TABLE public.logboek_dag TO authenticated;
GRANT SELECT ON TABLE public.logboek_dag TO service_role;
