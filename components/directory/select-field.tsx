import type { Option } from './choice-labels'

type Props = {
  /** Word of the address, and id. */
  id: string
  label: string
  value: string | undefined
  /** The first option, which narrows nothing. */
  any: string
  options: readonly Option[]
}

/** One filter with a closed set of values, as a plain select. */
export function SelectField({ id, label, value, any, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name={id} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
