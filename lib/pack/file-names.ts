/**
 * The name of a file for one addressee, numbered so that folders sort them; 0 is what all share. It names nobody
 * unless `slug` is given: files lie in Downloads folders and on shared printers.
 *
 * @example packFileName(7, 24) // 'pack-07.pdf'
 */
export function packFileName(number: number, count: number, slug: string | null = null): string {
  const digits = String(number).padStart(Math.max(2, String(count).length), '0')
  return slug === null ? `pack-${digits}.pdf` : `pack-${digits}-${slug}.pdf`
}
