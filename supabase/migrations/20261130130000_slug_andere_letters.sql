-- Names in other alphabets get a readable web address, and an address that people may keep never changes.
-- Functions: prive.letters (how a letter is written in ours), maak_slug, kies_slug and bewaar_slug (both triggers).
-- The letters are those of src/domein/gedeeld/letters.ts; a test holds the two together. Nothing is granted or kept.

create function prive.letters() returns jsonb
language sql immutable
set search_path = ''
as $$
  select jsonb_object_agg(letter, split_part(deel, ':', 1))
  from regexp_split_to_table(btrim('
    0:٠۰ 1:١۱፩ 10:፲ 100:፻ 10000:፼ 2:ƨ٢۲፪ 20:፳ 3:٣۳፫ 30:፴ 4:٤۴፬ 40:፵ 5:ƽ٥۵፭ 50:፶ 6:ƅ٦۶፮ 60:፷ 7:٧۷፯ 70:፸
    8:٨۸፰ 80:፹ 9:٩۹፱ 90:፺ a:αаәԑԙՠաىٲაአኣዐዓ ae:æӕჽ b:ƀƃбբبٮٻბብ ba:ባ be:በቤ bh:ڀ bi:ቢ bo:ቦ bu:ቡ bwa:ቧ
    c:ƈǀȼϭћҹ ch:χчҽҿճչچڇڜڞჩჭችጭ cha:ቻጫ che:ቸቼጨጬ chi:ቺጪ cho:ቾጮ chu:ቹጩ chwa:ቿጯ d:ðđƌȡδдԁդדدضڈډڊڏڐڗۮდድዽẟ
    da:ዳዻ db:ȸ dch:ԭ dd:ڋ de:ደዴዸዼ dh:ذظڌڍڎ di:ዲዺ dj:ђԃ do:ዶዾ du:ዱዹ dwa:ዷዿ dz:ƻѕӡԇձځڂძ dzh:џӌԫ
    e:ǝɇəεеэѣѧեէٴێېےەეჱჷኤዔ ey:ײۍ f:ƒφϥфѳֆףפفڡڢჶፍ fa:ፋ fe:ፈፌ fi:ፊ fo:ፎ fu:ፉ fwa:ፏ fya:ፚ
    g:ǥγгґҝգגػؼڨګڬگڲڳڴგჹግ ga:ጋ ge:ገጌ gg:ڰ gh:ƣғҕӷղغღ gi:ጊ go:ጎ goa:ጏ gu:ጉ gwa:ጓ gwe:ጐጔ gwi:ጒጕ
    h:ħͱϩҳһӏӿհהחةحهھہۃۿჰህሕኅኽ ha:ሀሃሐሓኀኃኻ he:ሄሔኄኸኼ hi:ሂሒኂኺ ho:ሆሖኆኾ hoa:ሇኇ hu:ሁሑኁኹ hw:ƕ hwa:ሗኋዃ hwe:ኈኌዀዄ
    hwi:ኊኍዂዅ i:ıηιиіիؾؿიኢዒ ie:єѥѩ io:ѭ j:ȷɉϫϳјҗҷջجڄჯጅ ja:ጃ je:ጀጄ jh:ҋ ji:ጂ jo:ጆ ju:ጁ jwa:ጇ
    k:ƙκкկքקكکڪკქቅቕክ ka:ቃቓካ ke:ቀቄቐቔከኬ kh:хխךכخხ ki:ቂቒኪ ko:ቆቖኮ koa:ቇኯ kp:ڮ ks:ѯ ku:ቁቑኩ kwa:ቋቛኳ
    kwe:ቈቌቘቜኰኴ kwi:ቊቍቚቝኲኵ l:łƚƛȴλлԓԡԯլלلڵڶڷڸۻლል la:ላ le:ለሌ lh:ӆ li:ሊ lj:љԉ lkh:ԕ ll:ỻ lo:ሎ lu:ሉ lwa:ሏ
    m:μмմםמمმም ma:ማ me:መሜ mh:ӎ mi:ሚ mo:ሞ mu:ሙ mwa:ሟ mya:ፙ n:ƞȵνнԣնןנنڃڱڹںڻڼڿۼნን na:ና ne:ነኔ ng:ŋңҥӈڠڭጝ
    nga:ጛ nge:ጘጜ ngi:ጚ ngo:ጞ ngu:ጙ ngwa:ጟ nh:ӊ ni:ኒ nj:њԋ no:ኖ nu:ኑ nwa:ኗ ny:ԩڽۑኝ nya:ኛ nye:ኘኜ nyi:ኚ
    nyo:ኞ nyu:ኙ nywa:ኟ o:øοωоѡѫѻѽөոօۄۅۆოჵኦዖ oe:œ ot:ѿ ou:ȣ oy:ױ p:ƥπпպփپڣპფጵፕ pa:ጳፓ pe:ጰጴፐፔ ph:ҧԥڦ
    pi:ጲፒ po:ጶፖ ps:ψѱ pu:ጱፑ pwa:ጷፗ q:ĸǃɋϙϟҁқҟҡӄԛԟقٯڧყ qc:ǂ qp:ȹ r:ɍρϼрրרرڑڒړڔڕڙۯრር ra:ራ re:ረሬ rh:ҏ
    ri:ሪ rkh:ԗ ro:ሮ rr:ռ ru:ሩ rwa:ሯ rya:ፘ s:ȿͳͻͼͽςσϡϻсҫսסשسصڛۺსሥስẜẝ sa:ሣሳ se:ሠሤሰሴ sh:ƪϣϸшշشښშሽ sha:ሻ
    shch:щ she:ሸሼ shi:ሺ sho:ሾ shu:ሹ shwa:ሿ si:ሢሲ sj:ԍ so:ሦሶ ss:ß st:ϛ su:ሡሱ swa:ሧሷ
    t:ŧƫƭȶτтթտטתتطٹټٽთტትጥ ta:ታጣ te:ተቴጠጤ th:þθҭثٺٿڟ ti:ϯቲጢ tj:ԏ to:ቶጦ ts:ƾцҵծցץצڅڝცწጽፅ tsa:ጻፃ tse:ጸጼፀፄ
    tsi:ጺፂ tso:ጾፆ tsoa:ፇ tsu:ጹፁ tswa:ጿ tu:ቱጡ twa:ቷጧ u:уѹүұٳۇۈۉۊუኡዑ v:βвվבוװڤڥۋۏვቭỽ va:ቫ ve:ቨቬ vi:ቪ
    vo:ቮ vu:ቩ vwa:ቯ w:ƿͷϝҩԝւوჳჿው wa:ኧዋ we:ወዌ wi:ዊ wo:ዎ woa:ዏ wu:ዉ x:ǁξϧӽჴ xh:ӻ y:ƴȝɏυыѵըյיؽيیჲይỿ ya:яያ
    ye:የዬ yi:ዪ yo:ዮ yoa:ዯ yu:юዩ yyy:ׯ z:ƍƶȥɀζзҙզזزზዝ za:ዛ ze:ዘዜ zh:ƺжժږژჟዥ zha:ዣ zhe:ዠዤ zhi:ዢ zho:ዦ
    zhu:ዡ zhwa:ዧ zi:ዚ zj:ԅ zo:ዞ zu:ዙ zwa:ዟ
  ', e' \n'), '\s+') deel, regexp_split_to_table(split_part(deel, ':', 2), '') letter
$$;
comment on function prive.letters() is 'How letters of other alphabets are written in a web address, as in the domain.';
revoke all on function prive.letters() from public, anon, authenticated, service_role;

create or replace function prive.maak_slug(tekst text) returns text
language sql immutable
set search_path = ''
as $$
  select rtrim(left(btrim(regexp_replace(
    coalesce(string_agg(coalesce(l.letters ->> teken, teken), '' order by plaats), ''), '[^a-z0-9]+', '-', 'g'
  ), '-'), 90), '-')
  from (select prive.letters() as letters) l,
    regexp_split_to_table(lower(regexp_replace(
      normalize(tekst, nfkd), '[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]', '', 'g'
    )), '') with ordinality as t (teken, plaats)
$$;

create function prive.kies_slug() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if coalesce(new.slug, '') = '' then
    -- The list of requests has the address of a ronde that is called so.
    new.slug := prive.vrije_slug(tg_relid::regclass, nullif(prive.maak_slug(new.naam), 'aanvragen'), tg_table_name);
  end if;
  return new;
end
$$;
comment on function prive.kies_slug() is 'Makes the address of a new row of its name, or of its kind when the name has no letters.';
revoke all on function prive.kies_slug() from public, anon, authenticated, service_role;

create function prive.bewaar_slug() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'the web address of % % never changes', tg_table_name, old.slug using errcode = 'check_violation';
end
$$;
comment on function prive.bewaar_slug() is 'Refuses another web address: people have kept and shared the first.';
revoke all on function prive.bewaar_slug() from public, anon, authenticated, service_role;

create trigger a_kies_slug before insert on public.plek for each row execute function prive.kies_slug();
create trigger a_kies_slug before insert on public.initiatief for each row execute function prive.kies_slug();
create trigger a_kies_slug before insert on public.ronde for each row execute function prive.kies_slug();

create trigger b_bewaar_slug before update on public.plek for each row
  when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();
create trigger b_bewaar_slug before update on public.initiatief for each row
  when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();
create trigger b_bewaar_slug before update on public.ronde for each row
  when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();
create trigger b_bewaar_slug before update on public.aanvraag_publiek for each row
  when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();
