-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: telling_invoer(text)
CREATE FUNCTION public.telling_invoer(ronde text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  o prive.opname;
begin
  select * into r from public.ronde q where q.slug = telling_invoer.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  select * into strict o from prive.opname q where q.ronde_id = r.id;
  if (select count(*) from prive.stembiljet s where s.ronde_id = r.id) = 0
    and (exists (select from public.uitslag u where u.ronde_id = r.id)
      -- Cleared away: a count of nothing is not what the jury said.
      or not exists (select from public.jurylid j where j.ronde_id = r.id))
  then return '{"fout": "stap_kan_niet"}'; end if;
  return jsonb_build_object(
    'ronde', r.slug, 'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet',
      r.past_niet,
    'drempel', r.drempel, 'quorum', r.quorum, 'gelijk', r.gelijk, 'budget_cent', r.budget_cent, 'juryleden',
      o.juryleden,
    'papier', prive.papier_tellen(r.id), 'lot_hash', r.lot_hash, 'loting', encode(o.loting, 'hex'),
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', p.aanvraag_id, 'titel', p.titel, 'bedrag_cent', p.bedrag_cent,
        'minimum_cent', p.minimum_cent,
        'ingetrokken', not exists (select from public.aanvraag a where a.id = p.aanvraag_id
          and a.status <> 'ingetrokken')) order by p.aanvraag_id)
      from prive.opname_aanvraag p where p.ronde_id = r.id),
    -- By content: the order of the rows goes no further than this function.
    'biljetten', (select coalesce(jsonb_agg(s.keuzes order by s.keuzes::text), '[]') from prive.stembiljet s
      where s.ronde_id = r.id)
  );
end
$$;

-- COMMENT: FUNCTION telling_invoer(ronde text)
COMMENT ON FUNCTION public.telling_invoer(ronde text) IS 'For the server, after voting: all that a count needs, ballots without names and sorted by content; amounts in euro cents, loting in hex. Or {fout}.';

-- ACL: FUNCTION telling_invoer(ronde text)
REVOKE ALL ON FUNCTION public.telling_invoer(ronde text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.telling_invoer(ronde text) TO service_role;
