-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verbetering_afhandelen(uuid, text, text, text, text)
CREATE FUNCTION public.verbetering_afhandelen(id uuid, besluit text, waarde text DEFAULT NULL::text, hoe text DEFAULT NULL::text, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  v public.verbetering;
  naam text;
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into v from public.verbetering b where b.id = verbetering_afhandelen.id for update;
  if not found then return '{"fout": "onbekend"}'; end if;
  if prive.eigen_verbetering(v.id) then return '{"fout": "niet_bevoegd"}'; end if;
  if v.status <> 'nieuw' then return '{"fout": "stap_kan_niet"}'; end if;
  -- What people go by is checked first; and nobody hears "no" without a reason.
  if besluit = 'afgewezen' and nullif(btrim(reden), '') is null
    or besluit = 'overgenomen' and hoe is null and v.wat in ('adres', 'telefoon', 'gesloten')
    then return '{"fout": "motivering_nodig"}'; end if;
  select g.naam into naam from prive.verbeteronderwerp(v.over, v.over_id) g;
  if besluit = 'overgenomen' and v.over in ('plek', 'initiatief') and v.over_id is not null and v.wat <> 'ontbreekt'
  then
    if prive.verbeterwaarde(v.over, v.over_id, v.wat) is not null then
      execute format('update public.%I t set %I = $1 where t.id = $2', v.over, v.wat)
        using coalesce(nullif(btrim(waarde), ''), v.voorstel), v.over_id;
    end if;
    execute format(
      'update public.%I t set gecontroleerd_op = $1, gecontroleerd_precisie = ''dag'' where t.id = $2', v.over
    ) using vandaag, v.over_id;
  end if;
  update public.verbetering b
  set status = besluit, hoe = verbetering_afhandelen.hoe, reden = nullif(btrim(verbetering_afhandelen.reden), ''),
    afgehandeld_op = (select prive.nu()), behandelaar = (select prive.medewerker_id())
  where b.id = v.id;
  -- One mail for each address, without the words of whoever sent it: nobody said that the address is theirs.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  select 'verbetering.' || v.id || '.' || md5(a.email), 'verbetering', a.email,
    jsonb_build_object('over', naam, 'overgenomen', besluit = 'overgenomen',
      'reden', nullif(btrim(verbetering_afhandelen.reden), '')),
    true, (select prive.nu()), a.moment, prive.bundel_van(a.email, a.moment)
  from (
    select d.email, prive.plan_ongevraagd(d.email) as moment from (
      select distinct z.email from prive.verbetering_afzender z where z.verbetering_id = v.id and z.email is not null
    ) d
  ) a;
  delete from prive.verbetering_afzender a where a.verbetering_id = v.id;
  return jsonb_build_object('status', besluit);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

-- COMMENT: FUNCTION verbetering_afhandelen(id uuid, besluit text, waarde text, hoe text, reden text)
COMMENT ON FUNCTION public.verbetering_afhandelen(id uuid, besluit text, waarde text, hoe text, reden text) IS 'For staff, never of what they sent: besluit overgenomen (sets naam, adres or telefoon of a plek or initiatief, and says that it was checked; hoe: gebeld, gezien or eigen_site) or afgewezen with a reden. {status} or {fout}.';

-- ACL: FUNCTION verbetering_afhandelen(id uuid, besluit text, waarde text, hoe text, reden text)
REVOKE ALL ON FUNCTION public.verbetering_afhandelen(id uuid, besluit text, waarde text, hoe text, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.verbetering_afhandelen(id uuid, besluit text, waarde text, hoe text, reden text) TO authenticated;
