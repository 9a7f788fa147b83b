/**
 * `Intl`'s formatters, each made once: making one costs a hundred times more than using it, and a list asks for
 * hundreds. A language's tags and a few shapes of options, so that they stay few.
 */
function made<Options extends object, Formatter>(
  make: new (tag: string, options?: Options) => Formatter,
): (tag: string, options?: Options) => Formatter {
  const known = new Map<string, Formatter>()
  return (tag, options) => {
    const key = options ? `${tag} ${JSON.stringify(options)}` : tag
    const before = known.get(key)
    if (before) return before
    const formatter = new make(tag, options)
    known.set(key, formatter)
    return formatter
  }
}

export const dateFormat = made<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat)
export const numberFormat = made<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat)
export const listFormat = made<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat)
export const relativeTimeFormat = made<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(
  Intl.RelativeTimeFormat,
)
export const displayNames = made<Intl.DisplayNamesOptions, Intl.DisplayNames>(
  Intl.DisplayNames as new (
    tag: string,
    options?: Intl.DisplayNamesOptions,
  ) => Intl.DisplayNames,
)
export const collator = made<Intl.CollatorOptions, Intl.Collator>(Intl.Collator)
