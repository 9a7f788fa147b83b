/**
 * The name of a printed file: its kind and a number. It names nobody: files lie in Downloads folders, on shared
 * printers and in their queues.
 *
 * @example fileNameOf('card', 1) // 'card-1.pdf'
 */
export function fileNameOf(kind: 'card' | 'letter' | 'envelope' | 'label' | 'pack', number: number): string {
  return `${kind}-${number}.pdf`
}
