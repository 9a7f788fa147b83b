const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML 1.0 (§2.2) cannot hold, not even escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu

/** Text as it may stand in an element or a double-quoted attribute. */
export function xmlText(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"]/g, (letter) => entities[letter] as string)
}

type Attributes = Readonly<Record<string, string | null>>

/** One element on one line; attributes that are null are left out. */
export function xmlElement(name: string, attributes: Attributes, text?: string): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${xmlText(value)}"`))
    .join('')
  return text === undefined ? `<${name}${said}/>` : `<${name}${said}>${xmlText(text)}</${name}>`
}
