-- Why:    the page of a request says which priority it serves, and its address must not be that of another page.
-- Tables: aanvraag_publiek (prioriteit_id), ronde.
-- Rights: as before; a priority is public already, and no person stands in it.
-- Kept:   as before.

alter table public.aanvraag_publiek
  add column prioriteit_id text references public.prioriteit (id) on update cascade on delete set null;
create index aanvraag_publiek_prioriteit on public.aanvraag_publiek (prioriteit_id);

-- /buurtbudget/aanvragen/ is the form, and /buurtbudget/[ronde]/uitslag/ the result of a ronde.
alter table public.ronde add constraint ronde_slug_vrij check (slug <> 'aanvragen');
alter table public.aanvraag_publiek add constraint aanvraag_publiek_slug_vrij check (slug <> 'uitslag');

create or replace function prive.publiceer_aanvraag() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if new.status = 'voorgelegd' and old.status <> 'voorgelegd' then
    insert into public.aanvraag_publiek
      (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, prioriteit_id, gevraagd_cent, status, voorgelegd_op)
    values (
      new.id, new.nummer, prive.vrije_slug('public.aanvraag_publiek', nullif(prive.maak_slug(new.titel), 'uitslag'), new.nummer),
      new.ronde_id, new.titel, new.plan, new.wijk_code, new.buurt_code, new.prioriteit_id, new.gevraagd_cent, new.status, prive.nu()
    );
  elsif new.status = 'ingetrokken' then
    delete from public.aanvraag_publiek p where p.id = new.id;
  else
    update public.aanvraag_publiek p
    set status = new.status, toegekend_cent = new.toegekend_cent, initiatief_id = new.initiatief_id,
      verslag = e.tekst, besteed_cent = e.besteed_cent
    from (select) leeg left join public.eindverslag e on e.aanvraag_id = new.id
    where p.id = new.id;
  end if;
  return null;
end
$$;
