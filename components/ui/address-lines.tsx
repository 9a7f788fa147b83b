type Props = {
  /** The lines as they stand on the envelope, the name first and the postcode with the country last. */
  cyrillic: readonly string[]
  latin: readonly string[]
}

/** An address as well-set lines; in reading and copying, each stands on its own. */
export function AddressLines({ cyrillic, latin }: Props) {
  return (
    <>
      <span className="lines" lang="ru">
        {cyrillic.map((line, index) => (
          <span
            key={line}
            className={index === 0 ? 'to' : index === cyrillic.length - 1 ? 'index' : undefined}
          >
            {line}
          </span>
        ))}
      </span>
      <span className="latin" lang="ru-Latn">
        {latin.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </>
  )
}
