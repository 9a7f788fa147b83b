type Props = { frontAlt: string; backAlt: string }

/** Two cards on the desk: a picture, and a written back with a plainly invented address. */
export function CardPile({ frontAlt, backAlt }: Props) {
  return (
    <div className="pile">
      <div className="pile__back sheet card" role="img" aria-label={backAlt}>
        <div className="back" aria-hidden="true">
          <div className="back__text" lang="ru">
            <p>Здравствуйте, Иван!</p>
            <p>
              У нас выпал первый снег, и соседский кот до сих пор обижен. Сегодня он всё-таки вышел и долго
              смотрел на следы.
            </p>
            <p>Что Вы сейчас читаете? Обнимаю, Анна</p>
          </div>
          <div className="back__to">
            <div className="back__top">
              <div>
                Anna Muster
                <br />
                Postfach 00 00
                <br />
                00000 Musterstadt
              </div>
              <span className="stampbox" />
            </div>
            <div lang="ru">
              <span className="lines">
                <span className="to">Примерову Ивану Сергеевичу</span>
                <span>1987 г. р.</span>
                <span>ФКУ ИК-0 УФСИН России</span>
                <span>по Примерской области</span>
                <span>ул. Образцовая, д. 0, г. Примерск</span>
                <span className="index">012345 РОССИЯ</span>
              </span>
              <span className="latin">
                <span>Primerov Ivan Sergeevich, 1987 · IK-0, PRIMERSK</span>
                <span>RUSSIA</span>
              </span>
            </div>
          </div>
        </div>
      </div>
      <div className="pile__front">
        <img src="/designs/little-town.svg" alt={frontAlt} width={148} height={105} />
      </div>
    </div>
  )
}
