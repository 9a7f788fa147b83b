type Props = { text: string; label: string; done: string }

/**
 * Copies `text`; public/enhance.js brings it to life and shows it. Without scripts it stays hidden, and the
 * text beside it can be selected.
 */
export function CopyButton({ text, label, done }: Props) {
  return (
    <span className="copy" hidden data-copy={text} data-done={done}>
      <button className="button" type="button">
        {label}
      </button>
      <span className="note" role="status" />
    </span>
  )
}
