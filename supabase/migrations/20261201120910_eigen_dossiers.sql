-- Who works here and asks for money, or tells something, does not handle that: a dossier with their own address does
--   not
-- exist for them in the workplace, whatever it is about (they have its volgcode). Until now only complaints were
--   closed so.
-- A new colleague is confirmed with a fresh code, as all that gives power. What another one of the staff must do with a
-- makelaar says so (HTTP 423), and not that a beheerder should.
-- Rights: as they were.

create or replace function prive.dossier(welke public.dossier_soort, id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      a.behandelaar, null::text as makelaar_id
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, f.behandelaar,
      case when f.over = 'makelaar' then f.over_id end
    from public.feedback f
    where welke = 'feedback' and f.id = dossier.id
      and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
  ) d
  where not exists (
    select from prive.contact c join public.medewerker m on m.id = (select prive.medewerker_id())
    where c.dossier_soort = welke and c.dossier_id = dossier.id and prive.postbus(c.email) = prive.postbus(m.email)
  )
$$;
comment on function prive.dossier(welke public.dossier_soort, id uuid) is
  'What dossiers have in common; makelaar_id: whom a feedback is about. Null: none, or it is about whoever asks, '
  'or theirs.';

create or replace function public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid)
returns jsonb
language plpgsql security definer set search_path = '' as $_$
declare
  wie text := (select c.naam from public.collegas() c where c.id = dossier_overdragen.naar);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if wie is null or prive.dossier(dossier_soort, dossier_overdragen.id) is null then
    return '{"fout": "onbekend"}';
  end if;
  -- Nobody handles what was said about oneself, or what one sent.
  if dossier_soort = 'feedback' and dossier_overdragen.id in (select prive.klachtbanden(naar)) or exists (
    select from prive.contact c join public.medewerker m on m.id = naar
    where c.dossier_soort = dossier_overdragen.dossier_soort and c.dossier_id = dossier_overdragen.id
      and prive.postbus(c.email) = prive.postbus(m.email)
  ) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  execute format('update public.%I set behandelaar = $1 where id = $2', dossier_soort)
    using naar, dossier_overdragen.id;
  perform prive.schrijf_gebeurtenis(dossier_soort, dossier_overdragen.id, 'notitie', prive.rol()::text::public.partij,
    format('Overgedragen aan %s.', wie), false);
  return jsonb_build_object('naam', wie);
end
$_$;

create or replace function public.collega_bevestigen(id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  ik uuid := prive.medewerker_id();
  n prive.nieuwe_collega;
begin
  if ik is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into n from prive.nieuwe_collega q where q.medewerker_id = collega_bevestigen.id for update;
  if n.medewerker_id is null then return '{"fout": "onbekend"}'; end if;
  if n.door = ik or n.medewerker_id = ik or not prive.telt_mee(ik) then return '{"fout": "ander_nodig"}'; end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  delete from prive.nieuwe_collega q where q.medewerker_id = n.medewerker_id;
  insert into public.logboek (op, handeling, tabel, rij, velden)
  values (prive.nu(), 'gewijzigd', 'medewerker', n.medewerker_id::text, '{bevestigd}');
  return '{"bevestigd": true}';
end
$$;

create or replace function prive.bewaak_makelaar() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  ik uuid := prive.medewerker_id();
  laatste uuid;
begin
  if ik is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.status = 'gepubliceerd' or new.medewerker_id = ik
      or prive.postbus(new.email) = (select prive.postbus(m.email) from public.medewerker m where m.id = ik) then
      raise sqlstate 'PT423' using message = 'a makelaar is added by somebody else, and published after it';
    end if;
    return new;
  end if;
  if prive.wijst_aan(old, new) then
    if old.medewerker_id is distinct from ik and prive.rol() <> 'beheerder' then
      raise exception 'who this is, a beheerder changes' using errcode = '42501';
    end if;
    -- The own row that stays the own row may be spelled better; another one goes off the site until a colleague looked.
    if new.status = 'gepubliceerd' and (new.medewerker_id is null or new.medewerker_id <> ik
      or old.medewerker_id is distinct from new.medewerker_id or old.status <> 'gepubliceerd') then
      -- Also when the account goes that it belongs to.
      raise exception 'who this is changes while it is not on the site' using errcode = '23503';
    end if;
  elsif new.status = 'gepubliceerd' and old.status <> 'gepubliceerd' then
    select l.medewerker_id into laatste from public.logboek l
    where l.tabel = 'makelaar' and l.rij = new.id
      and (l.handeling = 'toegevoegd' or l.velden && '{naam,email,medewerker_id}')
    order by l.op desc, l.id desc limit 1;
    if new.id in (select prive.makelaars_van(ik)) or laatste is not null and not prive.zijn_twee(laatste, ik) then
      raise sqlstate 'PT423' using message = 'a colleague publishes this';
    end if;
  end if;
  return new;
end
$$;
