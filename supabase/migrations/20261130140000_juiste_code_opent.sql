-- Why:    wrong codes from one address kept out whoever had the right one there. A code has 125 random bits: whoever has it
--         is no guesser, so it is looked up first, and only what is wrong is counted and slowed.
-- Tables: none.
-- Rights: unchanged.
--         Deliberately not granted: anything new.
-- Kept:   unchanged.

create or replace function prive.open_code(code_hash text, afzender text, nummer text, out fout jsonb, out soort public.dossier_soort, out id uuid)
language plpgsql
set search_path = ''
as $$
declare
  wie text := prive.afzender_hash(afzender);
  samen text := prive.daghash('code_fout_samen');
  druk boolean := prive.stand('code_fout_samen', samen) >= (select g.aantal from prive.grens g where g.soort = 'code_fout_samen');
  -- When many guess at once, a sender gets one wrong try.
  genoeg boolean := prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g where g.soort = 'code_fout') end);
  gevonden prive.volgcode;
begin
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null and (open_code.nummer is null or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'), v.dossier_id
  limit 1;
  if gevonden.hash is null then
    fout := case when genoeg then prive.te_vaak() else '{"fout": "onbekend"}' end;
    if genoeg then return; end if;
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    return;
  end if;
  if gevonden.vervangt then
    update prive.volgcode v set ingetrokken_op = (select prive.nu())
    from prive.volgcode n
    where n.hash = gevonden.hash and n.vervangt and v.dossier_soort = n.dossier_soort and v.dossier_id = n.dossier_id
      and v.gemaakt_op < n.gemaakt_op and v.ingetrokken_op is null;
    update prive.volgcode v set vervangt = false where v.hash = gevonden.hash;
  end if;
  soort := gevonden.dossier_soort;
  id := gevonden.dossier_id;
end
$$;

create or replace function public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text)
returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'intrekken', 'eindverslag', 'geholpen') then
    return '{"fout": "onbekende_actie"}';
  end if;
  -- Taking everything back removes the code too: its repetition is answered before the code is looked for.
  if not exists (select from prive.inzending i where i.sleutel = s and i.antwoord is not null) then
    select * into o from prive.open_code(code_hash, afzender, gegevens ->> 'nummer');
    if o.fout is not null then return o.fout; end if;
  end if;
  -- Counted per code: what others sent from the same address keeps nobody from their own dossier.
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', 'code ' || lower(code_hash), 'site', null);
  if antwoord is not null then return antwoord; end if;
  if o.id is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  execute format('select true from public.%I where id = $1 for update', o.soort) into bestaat using o.id;
  if bestaat is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  perform prive.bevestig(o.soort, o.id, 'indiener');
  antwoord := prive.voer_actie_uit(o.soort, o.id, actie, gegevens);
  if antwoord ? 'fout' then return prive.laat_los(s, antwoord); end if;
  return prive.rond_af(s, antwoord);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.stem_controle(ronde text, bewijscode text, afzender text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  gevonden jsonb;
begin
  select * into r from public.ronde q where q.slug = stem_controle.ronde;
  -- While voting runs nobody sees a ballot again: who looks over a shoulder learns nothing.
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stemmen_open"}'; end if;
  select s.keuzes into gevonden from prive.stembiljet s
  where s.ronde_id = r.id and s.code_hash = prive.code_hash('stembiljet', stem_controle.bewijscode);
  if gevonden is null then
    return case when prive.tel('stemcontrole', prive.afzender_hash(afzender)) then '{"fout": "onbekend"}' else prive.te_vaak() end;
  end if;
  return jsonb_build_object(
    'keuzes', gevonden,
    'aanvragen', (select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;
