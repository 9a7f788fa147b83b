import { type Scheme, vowels } from '@/lib/text/romanise/scheme'

export const ukrainian: Scheme = {
  id: 'ukrainian',
  source: 'Ukrainian orthography of 2019, § 144: і for и, и after hushers and ц, є after vowels and signs',
  letters: "а б в г д е ьо ж з і й к л м н о п р с т у ф х ц ч ш щ ' и ь е ю я",
  rules: [
    { of: 'ий', before: '$', to: 'ий' },
    { of: 'ый', before: '$', to: 'ий' },
    { of: 'ич', before: '$', to: 'ич' },
    { of: 'еев', after: 'бвгдзклмнпстфх', before: '$', to: 'єєв' },
    { of: 'ев', after: 'бвгдзклмнпрстфх', before: '$', to: 'єв|ев' },
    { of: 'ё', after: 'жчшщ', to: 'о' },
    { of: 'ё', after: `^${vowels}й`, to: 'йо' },
    { of: 'е', after: `^${vowels}йъь`, to: 'є' },
    { of: 'и', after: 'жчшщц', to: 'и' },
    { of: 'и', after: vowels, to: 'ї' },
    { of: 'и', after: '^', to: 'і|и' },
  ],
}
