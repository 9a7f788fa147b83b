type Props<Value extends string> = {
  id: string
  label: string
  value: Value
  values: readonly Value[]
  say: (value: Value) => string
  onChange: (value: Value) => void
}

/** One of a few values, as a plain select. */
export function Choose<Value extends string>({ id, label, value, values, say, onChange }: Props<Value>) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
