import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Polish letters without the softening: how names reach Polish papers through a Latin-script agency. */
export const polishPlain: Scheme = {
  id: 'polish-plain',
  source: 'Polish press custom beside the PWN rules: no ie after consonants, ju and ja throughout, -skij',
  letters: 'a b w g d e jo ż z i j k l m n o p r s t u f ch|kh c|ts cz sz szcz _ y _ e ju ja',
  rules: [
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'ё', after: hushers, to: 'o' },
  ],
}
