import { Digits } from '@/components/ui/digits'

type Props = {
  value: number
  /** The sentence that begins with the number, without it: the number stands in stamp digits. */
  words: string
}

/** How many there are. Always there, also at nought: results that come while typing must not move the page. */
export function Tally({ value, words }: Props) {
  return (
    <p className="tally" data-live-part="tally">
      <Digits value={value} /> <span>{words}</span>
    </p>
  )
}
