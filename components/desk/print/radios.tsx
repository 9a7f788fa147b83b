type Option<V extends string> = { value: V; label: string; note?: string }

type Props<V extends string> = {
  name: string
  title: string
  /** Where a heading above says it already. */
  isTitleHidden?: boolean
  options: readonly Option<V>[]
  chosen: V
  onChoose: (value: V) => void
}

/** One of a few, each with a sentence of its own. */
export function Radios<V extends string>({
  name,
  title,
  isTitleHidden,
  options,
  chosen,
  onChoose,
}: Props<V>) {
  return (
    <fieldset className="choice">
      <legend className={isTitleHidden ? 'hidden' : undefined}>{title}</legend>
      {options.map(({ value, label, note }) => (
        <label key={value} className="choice__one">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {label}
            {note && <span className="note">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
