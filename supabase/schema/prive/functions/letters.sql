-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: letters()
CREATE FUNCTION prive.letters() RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
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

-- COMMENT: FUNCTION letters()
COMMENT ON FUNCTION prive.letters() IS 'How letters of other alphabets are written in a web address, as in the domain.';

-- ACL: FUNCTION letters()
REVOKE ALL ON FUNCTION prive.letters() FROM PUBLIC;
