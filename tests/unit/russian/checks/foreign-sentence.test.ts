import { describe, expect, test } from 'vitest'
import { checkRussian } from '@/lib/russian/check-russian'
import { marksIn, russian } from '../opened'

const before = 'Здравствуй, Мария! У нас выпал первый снег, и во дворе сразу стало тихо.'
const after = 'Вечером мы читаем вслух и вспоминаем прошлое лето. Обнимаю тебя крепко.'

describe('a sentence in another language inside a Russian letter', () => {
  test.each([
    ['Ukrainian', 'Ми дуже чекаємо на твій лист і думаємо про тебе.'],
    ['Ukrainian without its own letters', 'Думаю про тебе щодня, тримайся.'],
    ['Belarusian', 'Мы вельмі чакаем цябе дома і не забываем.'],
    ['Bulgarian', 'Мислим за теб всеки ден и чакаме писмото ти.'],
    ['Serbian', 'Мислимо на тебе сваког дана и чекамо твоје писмо.'],
    ['Macedonian', 'Мислиме на тебе секој ден и го чекаме твоето писмо.'],
    ['Kazakh', 'Біз сені күн сайын ойлаймыз және хатыңды күтеміз.'],
    ['Mongolian', 'Бид чамайг өдөр бүр бодож байна.'],
    ['Tatar', 'Без сине һәр көн уйлыйбыз һәм хатыңны көтәбез.'],
    ['English', 'We think of you every day and wait for your letter.'],
    ['German', 'Wir denken jeden Tag an dich und warten auf deinen Brief.'],
    ['Polish', 'Myślimy o tobie codziennie i czekamy na twój list.'],
    ['French', 'Nous pensons à toi chaque jour et attendons ta lettre.'],
    ['Greek', 'Σε σκεφτόμαστε κάθε μέρα.'],
    ['Georgian', 'ჩვენ ყოველდღე გიხსენებთ.'],
    ['Armenian', 'Մենք ամեն օր մտածում ենք քո մասին։'],
    ['Hebrew', 'אנחנו חושבים עליך כל יום.'],
    ['Chinese', '我们每天都在想你。'],
  ])('%s: that sentence and nothing else', (_, sentence) => {
    const text = `${before} ${sentence} ${after}`
    const { verdict, isRussian, findings } = checkRussian(russian, text)
    expect(verdict).toBe('mixed')
    expect(isRussian).toBe(false)
    expect(findings).toEqual([
      { start: before.length + 1, end: before.length + 1 + sentence.length, kind: 'foreign-sentence' },
    ])
  })

  test('on a line of its own, and as the last line', () => {
    expect(marksIn(`${before}\nМи чекаємо на твій лист.\n${after}`)).toEqual([
      'foreign-sentence: Ми чекаємо на твій лист.',
    ])
    expect(marksIn(`${before}\n\nWith love from all of us`)).toEqual([
      'foreign-sentence: With love from all of us',
    ])
  })

  test('where no full stop parts it from the Russian', () => {
    const [finding] = marksIn('Мы ходили гулять в парк и кормили уток we miss you very much my friend')
    expect(finding).toBe('foreign-sentence: we miss you very much my friend')
  })

  test.each([
    'Поздравляю с днём рождения!',
    'Целую, твоя сестра Аня.',
    'Ура!',
    'Держись, брат, мы рядом.',
    'А. С. Пушкин родился в 1799 г. в Москве.',
    'ЖЕЛАЕМ ЗДОРОВЬЯ И СКОРЕЙШЕГО ОСВОБОЖДЕНИЯ!',
    'Приветик, котик, соскучилась ужасно, чмоки!',
    'Читаю «Мастера и Маргариту», третий раз уже.',
    'Ну, вот и всё на сегодня…',
    '601395, Владимирская обл., Ковровский р-н, пос. Мелехово',
    'Дом 5, кв. 3, ул. Мира, г. Иркутск',
    'г-н Примеров и г-жа Образцова, с уважением',
    'Фейерверк был чудесный, жаль, что ты его не видел.',
  ])('Russian: %s', (text) => {
    expect(checkRussian(russian, text)).toMatchObject({ verdict: 'russian', isRussian: true })
    expect(marksIn(text)).toEqual([])
  })

  test.each([
    ['uk', 'Дуже сумую за тобою, чекаю на лист.'],
    ['be', 'Вельмі сумую па табе, чакаю ліста.'],
    ['bg', 'Много ми липсваш, чакам писмо.'],
    ['sr', 'Много ми недостајеш, чекам писмо.'],
    ['en', 'I miss you a lot and wait for your letter.'],
    ['fi', 'Kaipaan sinua kovasti ja odotan kirjettäsi.'],
    ['ja', 'とても会いたいです。'],
  ])('all %s', (_, text) => {
    expect(checkRussian(russian, text)).toMatchObject({ verdict: 'not-russian', isRussian: false })
    expect(marksIn(text)).toEqual([`foreign-sentence: ${text}`])
  })
})
