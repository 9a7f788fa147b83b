/**
 * A postal address in its parts, as the Russian post names them, each in Russian and with its own
 * abbreviation («ул. Лесозаводская», «д. 5», «пгт Лесной»). A part the source does not give is null.
 */
export type PostalAddress = {
  /** The institution's name in full: «ФКУ ИК-27 УФСИН России по Кировской области». */
  institution: string
  extra: string | null
  street: string | null
  house: string | null
  locality: string | null
  city: string | null
  district: string | null
  region: string
  /** Six digits. */
  postcode: string
}
