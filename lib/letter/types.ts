/** Who sends: free lines in any script, never stored by default. */
export type Sender = { lines: readonly string[] }

/** What the writer made. `text` is plain text with line breaks. */
export type Letter = {
  text: string
  sender: Sender
}
