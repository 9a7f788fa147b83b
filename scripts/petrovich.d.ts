declare module 'petrovich' {
  type Person = { first?: string; middle?: string; last?: string; gender?: 'male' | 'female' | 'androgynous' }
  type NameCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'
  export default function petrovich(person: Person, nameCase: NameCase): Person
}
