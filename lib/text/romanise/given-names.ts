/**
 * Given names that other languages do not transcribe but translate, with the Ukrainian and Belarusian forms
 * (by their Latin spelling too) and the short forms people go by in the press («Sasha Skochilenko»).
 * Transcriptions proper are generated and need no place here. From general knowledge of calendars of names.
 * Latin equivalents | Cyrillic equivalents and short forms; the Cyrillic ones are transcribed in their turn.
 */
const table: Readonly<Record<string, string>> = {
  Александр:
    'alexander alexandre alejandro alessandro aleksander aleksanteri oleksandr alyaksandr sandor iskander alex | Олександр Саша Шура Саня Алекс',
  Александра: 'alexandra alejandra alessandra oleksandra alex | Олександра Саша Шура Саня',
  Алексей: 'alexius alexis alejo alessio oleksii oleksiy oleksij aliaksei alex | Олексій Алёша Лёша Лёха',
  Алёна: 'alena olena | Олена',
  Алина: 'alina | Аліна',
  Альберт: 'albert alberto | Алик',
  Анастасия: 'anastasia anastazja anastasie nastia nastya | Настя Анастасія',
  Анатолий: 'anatole anatol anatolio | Толя Анатолій',
  Андрей:
    'andrew andreas andre andres andrea andrzej ondrej andras andrii andriy andrij andrius | Андрій Андрюша',
  Анна: 'ann anne anna ana hanna hannah annie | Аня Ганна Анюта',
  Антон: 'anthony antony anton antoine antonio antoni antal | Антоша',
  Антонина: 'antonia antonine antonina | Тоня',
  Арсений: 'arsenius arsene arsenio arsen | Сеня Арсен',
  Артём: 'artem artemy artemius artem artyom | Артем Тёма',
  Артур: 'arthur arturo artur',
  Борис: 'boris borys | Боря',
  Вадим: 'vadim vadym wadim | Вадик',
  Валентин: 'valentine valentin valentino | Валя',
  Валерий: 'valery valerius valerio valere valerii | Валера Валерій',
  Василий: 'basil basile basilio vasile vasyl wasyl vassily vassili laszlo | Вася Василь',
  Виктор: 'victor viktor vittorio wiktor | Витя Віктор',
  Виктория: 'victoria viktoria vittoria wiktoria | Вика Вікторія',
  Виталий: 'vital vitalis vitalie vitale | Виталик Віталій',
  Владимир: 'vladimir wladimir volodymyr wolodymyr wlodzimierz vlad uladzimir | Володимир Вова Володя Влад',
  Владислав: 'vladislav ladislaus ladislav wladyslaw vladyslav vlad uladzislau | Влад Слава',
  Всеволод: 'vsevolod vsevolode | Сева',
  Вячеслав:
    'vyacheslav wenceslas venceslas wenzel vaclav waclaw viacheslav vjaceslav slava | Слава Вʼячеслав',
  Геннадий: 'gennadius gennady hennadii henadz | Гена Геннадій',
  Георгий: 'george georg georges jorge giorgio jerzy jiri gyorgy yrjo georgios heorhii | Жора Гоша Георгій',
  Григорий: 'gregory gregor gregoire gregorio grzegorz rehor gergely hryhorii hryhoriy | Гриша Григорій',
  Даниил: 'daniel daniele danylo danila danya | Данила Даня Данило',
  Данил: 'daniel danylo danila | Даня Данило',
  Даниэль: 'daniel danielle',
  Дарья: 'daria darya dasha dariya | Даша Дарина Дарія',
  Денис: 'dennis denis dionysius denys denes',
  Дмитрий:
    'demetrius demetrios demetrio dimitri dimitry dimitrij dmytro dymitr dima mitya dzmitry | Дмитро Дима Митя',
  Евгений: 'eugene eugen eugenio eugeniusz evzen jeno yevhen evhen zhenya yauhen | Женя Євген',
  Евгения: 'eugenia eugenie zhenya evgenia | Женя Євгенія',
  Егор: 'egor yegor yehor jegor | Єгор',
  Екатерина:
    'catherine katherine katharina caterina catalina katarzyna katerina kateryna katrin ekaterina katya katia | Катя Катерина',
  Елена: 'helen helena helene elena olena elene lena jelena alena | Лена Олена',
  Елизавета: 'elizabeth elisabeth elisabetta isabel elzbieta alzbeta yelyzaveta liza | Лиза Єлизавета',
  Иван: 'john johann johannes jean juan giovanni jan janos ivan juhani johan hans | Ваня Іван',
  Игорь: 'igor ihor | Ігор Гарик',
  Илья: 'elias elijah elie eliasz illia ilja ilia ilya ilie | Ілля Илюша Ильюша',
  Ирина: 'irene irena irina iryna ira | Ира Ірина',
  Кирилл: 'cyril cyrill kyrill cyryl cirilo cirillo kyrylo kiril | Кирило',
  Константин: 'constantine constantin konstanty costantino constantino kostiantyn kostya | Костя Костянтин',
  Кристина: 'christina christine kristina cristina krystyna | Христина',
  Ксения: 'xenia ksenia kseniya oksana ksenija xenija ksusha | Ксюша Оксана Ксенія',
  Лев: 'leo leon lew lion leone leonas lev | Лёва',
  Леонид: 'leonidas leonid leonide | Лёня Леонід',
  Людмила: 'ludmila ludmilla ljudmila | Люда Мила',
  Магомед: 'mohammed muhammad mohamed mahomed magomed mehmed',
  Максим: 'maxim maxime maximus massimo maximo maksym max | Макс',
  Марина: 'marina maryna',
  Мария: 'mary maria marie mariya marya masha mariia | Маша Марія',
  Марк: 'mark marcus marc marco marek marko markus',
  Матвей: 'matthew matthias matthieu mateo matteo mateusz matej matvii | Мотя Матвій',
  Михаил:
    'michael michel miguel michele michal mihaly mikael mykhailo mihail mihails mihhail mikhael misha mikael | Миша Михайло',
  Надежда: 'nadezhda nadia nadya nadine hope nadiia nadezda | Надя Надія',
  Наталья: 'natalia natalie nathalie natalya nataliia natalija natasha nataly | Наташа Наталія Наталия',
  Наталия: 'natalia natalie nathalie natalya nataliia natasha nataly | Наташа Наталья',
  Никита: 'nikita nicetas mykyta | Микита',
  Николай:
    'nicholas nicolas nikolaus nikolas nicola nicolaus mikolaj mikulas miklos mykola nikolai niilo | Коля Микола',
  Олег: 'oleg oleh aleh',
  Ольга: 'olga olha helga volha olya | Оля',
  Павел: 'paul paulus pablo paolo pawel pavel pavlo pal paavali pasha | Паша Павло',
  Пётр: 'peter piotr pierre pedro pietro petr petro peder petter pekka petya pyotr | Петя Петро',
  Полина: 'pauline paulina polina',
  Роман: 'roman romain romano roma',
  Светлана: 'svetlana swetlana svitlana sveta | Света Світлана',
  Семён: 'simon simeon semyon semen szymon simone simon | Сёма Семен',
  Сергей: 'sergius serge sergio sergiusz serhii serhiy siarhei sergejs seryozha | Серёжа Сергій',
  Станислав: 'stanislaus stanislas stanislaw estanislao stanislav stas | Стас Станіслав',
  Степан: 'stephen stefan stephan steven etienne esteban stefano szczepan stepan istvan',
  Татьяна: 'tatiana tatjana tatyana tetiana tanja tanya | Таня Тетяна',
  Тимофей: 'timothy timotheus timothee timoteo tymoteusz tymofii timofei | Тима Тимофій',
  Фёдор: 'theodore theodor theodoros teodoro teodor fedir fyodor fedor feodor | Федя Федір',
  Феликс: 'felix feliks',
  Филипп: 'philip phillip philipp philippe felipe filippo filip fulop | Филя Пилип',
  Эдуард: 'edward eduard edouard eduardo edoardo edvard | Эдик Едуард',
  Юлия: 'julia julie giulia julija yulia yuliia iuliia yulya | Юля Юлія',
  Юрий: 'juri yuri jurij yurii jury youri | Юра Юрій',
  Авраам: 'abraham abram',
  Алла: 'alla ala',
  Валентина: 'valentina valentine walentyna | Валя',
  Варвара: 'barbara varvara | Варя',
  Вера: 'vera wiera | Віра',
  Вероника: 'veronica veronika weronika | Ника Вероніка',
  Галина: 'galina halyna halina | Галя',
  Глеб: 'gleb hlib | Гліб',
  Давид: 'david dawid davide davyd',
  Евдокия: 'eudoxia yevdokiya',
  Жанна: 'jeanne joan johanna zanna',
  Захар: 'zachary zacharias zakhar',
  Зоя: 'zoe zoya zoia',
  Игнатий: 'ignatius ignacy ignace ignacio hnat',
  Иосиф: 'joseph josef jose giuseppe jozef yosyp | Йосип Осип',
  Клавдия: 'claudia klavdia',
  Кузьма: 'cosmas kuzma',
  Лариса: 'larissa larisa larysa | Лара',
  Лидия: 'lydia lidia lidiya | Лида Лідія',
  Лука: 'luke lucas lukas luca luka',
  Маргарита: 'margaret margarita margarethe marguerite margherita | Рита',
  Мартин: 'martin marcin martino',
  Моисей: 'moses moshe moise mojsze',
  Нина: 'nina | Ніна',
  Олеся: 'olesya olesia lesya | Леся',
  Ростислав: 'rostislav rostyslav | Слава Ростик',
  Савелий: 'sabellius savely savelij | Сава',
  Святослав: 'svyatoslav sviatoslav | Слава',
  Софья: 'sophia sofia sophie sofie zofia sofiia | Соня Софія',
  София: 'sophia sofia sophie sofie zofia sofiia | Соня Софья',
  Тарас: 'taras',
  Эмиль: 'emil emile emilio',
  Юлиан: 'julian julien giuliano yulian',
  Юлий: 'julius jules giulio yuli',
  Яков: 'jacob jakob james jacques jaime giacomo jakub yakiv | Яша Яків',
  Ян: 'john jan yan ian',
  Яна: 'jana yana iana',
  Ярослав: 'jaroslav jaroslaw yaroslav | Слава Ярик',
}

export type NameEquivalents = { latin: readonly string[]; cyrillic: readonly string[] }

const byName = new Map(
  Object.entries(table).map(([name, forms]) => {
    const [latin = '', cyrillic = ''] = forms.split('|')
    return [
      name.toLowerCase().replaceAll('ё', 'е'),
      { latin: words(latin), cyrillic: words(cyrillic) },
    ] as const
  }),
)

/**
 * Other languages' names and short forms for a Russian given name; ё and е are the same.
 *
 * @example equivalentsOf('Петр')?.latin // ['peter', 'piotr', 'pierre', …]
 */
export function equivalentsOf(givenNameRu: string): NameEquivalents | undefined {
  return byName.get(givenNameRu.toLowerCase().replaceAll('ё', 'е'))
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}
