/** A file that cannot be read as a list at all: too big, no heading, broken quotes. Nothing was changed. */
export class ListUnreadable extends Error {
  override name = 'ListUnreadable'
}
