import { stad } from '#config/stad.ts';
import type { WelkomTekst } from '#teksten/welkom.ts';

export const welkom: WelkomTekst = {
  taalnaam: 'العربية',
  richting: 'rtl',
  titel: `أهلًا بك في ${stad.naam}`,
  omschrijving: `هل أنت جديد في ${stad.naam}؟ اقرأ هنا أين تلتقي بالناس ومن يساعدك.`,
  uitleg: [
    'يعرض هذا الموقع ما يوجد بالقرب من بيتك.',
    'في مركز الحي (buurtcentrum) يلتقي الناس بعضهم ببعض.',
    'في ساحة اللعب (speeltuin) يلعب الأطفال.',
    'يفعل السكان أشياء كثيرة معًا: يزرعون ويطبخون ويتحدثون.',
    'لا تحتاج إلى التسجيل. التصفح مجاني.',
  ],
  doenTitel: 'ماذا يمكنك أن تفعل الآن',
  links: {
    wijken: 'اختر المنطقة التي تسكن فيها',
    buurtcentra: 'ابحث عن مركز حي',
    speeltuinen: 'ابحث عن ساحة لعب',
    initiatieven: 'شاهد ما يفعله السكان معًا',
    kaart: 'شاهد كل شيء على الخريطة',
    wieHelptMij: 'اطلب المساعدة',
  },
  hulp: 'الصفحات الأخرى باللغة الهولندية. اطلب من شخص أن يقرأ معك، أو استخدم مترجم المتصفح.',
};
