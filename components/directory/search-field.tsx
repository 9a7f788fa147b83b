type Props = { label: string; note?: string; value: string | undefined }

/** The words to look for. Its id is the word of the address. */
export function SearchField({ label, note, value }: Props) {
  return (
    <div className="field">
      <label htmlFor="q">{label}</label>
      <input
        className="input"
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        maxLength={200}
        defaultValue={value}
        aria-describedby={note ? 'q-note' : undefined}
      />
      {note && (
        <p className="note" id="q-note">
          {note}
        </p>
      )}
    </div>
  )
}
