import { postcodeDigits } from '@/lib/print/postcode-digits'

const guideDots = 'M0 0H5M0 5H5M0 10H5M0 0V10M5 0V10M5 0 0 5M5 5 0 10'

/** One digit, as a picture. With `stamped` it wears the bar above and the guide dots (above 40 px only). */
export function Digit({ value, stamped = false }: { value: number; stamped?: boolean }) {
  return (
    <svg className="num" viewBox={stamped ? '-1.2 -4.2 7.4 15' : '-1 -1 7 12'} aria-hidden="true">
      {stamped && <path className="bar" d="M-1-4h7v2h-7z" />}
      {stamped && <path className="dots" d={guideDots} />}
      <polyline className="seg" points={postcodeDigits[value]} />
    </svg>
  )
}

/** A number that counts, in stamp digits; screen readers get it as text. */
export function Digits({ value }: { value: number }) {
  return (
    <>
      <span className="digits" aria-hidden="true">
        {[...String(value)].map((digit, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a digit has no identity but its place
          <Digit key={place} value={Number(digit)} />
        ))}
      </span>
      <span className="hidden">{value}</span>
    </>
  )
}

/** A six-digit postcode as it is stamped on an envelope inside Russia: a reading aid on screen, not printed. */
export function PostcodeStamp({ postcode }: { postcode: string }) {
  return (
    <svg className="code" viewBox="-0.5 -0.5 62 15.5" role="img" aria-label={postcode}>
      <path className="bar" d="M0 0h7v2H0zM0 3h7v1H0z" />
      {[...postcode].map((digit, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a digit has no identity but its place
        <g key={place} transform={`translate(${10 + 9 * place} 4)`}>
          <path className="bar" d="M-1-4h7v2h-7z" />
          <path className="dots" d={guideDots} />
          <polyline className="seg" points={postcodeDigits[Number(digit)]} />
        </g>
      ))}
    </svg>
  )
}
