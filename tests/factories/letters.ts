/** A letter of our own about nothing in particular, as long as asked: for filling paper. */
const sentences = [
  'Пишу вам из маленького города у моря.',
  'Здесь зацвели каштаны, по утрам кричат чайки, а на молу рыбаки спорят о погоде — и никто ни разу не угадал.',
  'Я прохожу мимо маяка каждый вечер и думаю о людях, которым сейчас нужен свет.',
  'Расскажите, какие книги вы любите?',
  'Мы посадили в саду «антоновку» и ждём первых яблок года через три.',
  'Соседский кот приходит к нам в 7 часов и требует рыбы.',
  'По радио обещали дождь, но небо ясное, и видно, как далеко в море идёт кто-то под красным парусом.',
]

export function makeText(characters: number): string {
  let text = 'Здравствуйте, Иван Сергеевич!\n'
  for (let index = 0; text.length < characters; index++)
    text += `${sentences[index % sentences.length]}${index % 3 === 2 ? '\n' : ' '}`
  return text.slice(0, characters).trim()
}
