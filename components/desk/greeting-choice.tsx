import { useTranslation } from 'react-i18next'

type Props = { greetings: readonly string[]; chosen: string | null; onGreet: (greeting: string) => void }

/** Greetings in correct Russian: a press puts one at the head of the letter, another press puts another there. */
export function GreetingChoice({ greetings, chosen, onGreet }: Props) {
  const { t } = useTranslation('desk')
  return (
    <fieldset className="greetings">
      <legend>{t('greeting.legend')}</legend>
      <div className="row">
        {greetings.map((greeting) => (
          <button
            key={greeting}
            type="button"
            className="button greetings__one"
            lang="ru"
            translate="no"
            aria-pressed={greeting === chosen}
            onClick={() => onGreet(greeting)}
          >
            {greeting}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
