/** Common Russian words that none of the languages beside it write the same way: each one speaks for Russian. */
const ONLY_RUSSIAN = `
  что это этот эта эти этого этой этом эту чтобы если только очень еще тоже меня тебя себя его ее их
  ему ей мне мной тобой собой нее него нет есть был были быть будет будем будешь будут буду сейчас
  потом теперь опять всегда никогда иногда когда тогда где здесь там сюда туда почему потому поэтому
  зачем как так такой такая такие который которая которое которые которого всего всем всех весь вся
  все мой моя мое мои твой твоя твое твои наш наша наши ваш ваша ваши свой своя свое свои кто никто
  ничто ничего что-то кто-то можно нужно надо нельзя хочу хочет хотел могу может можешь могут мог
  могла знаю знает знаешь думаю думал сказал сказала говорит говорил человек люди людей день дня дни
  год года лет время раз жизнь жизни привет здравствуйте здравствуй спасибо пожалуйста хорошо плохо
  лучше больше меньше много мало совсем почти просто даже лишь уж уже ли или но однако хотя после
  перед между через около возле без для при про над под об обо из-за люблю скучаю жду пишу обнимаю
  целую держись держитесь письмо письма пусть
`

/** Common Russian words that other languages share or that say little: they count neither way. */
const SHARED = `
  а и в во на не ни но он она оно они мы вы я ты с со к ко о у за от по до из да же бы то та те тут
  там его им них ним нас вас вам нам мне тебе себе так как или при под над про без для уже раз два три
  один дом мама папа брат сестра сын свет снег мир лист час нос
`

const onlyRussian = new Set(ONLY_RUSSIAN.trim().split(/\s+/))
const shared = new Set(SHARED.trim().split(/\s+/))

/** Is it a common Russian word that no neighbour writes this way? */
export const isOnlyRussian = (folded: string) => onlyRussian.has(folded) && !shared.has(folded)

/** Is it a common Russian word of any sort? */
export const isCommonRussian = (folded: string) => onlyRussian.has(folded) || shared.has(folded)
