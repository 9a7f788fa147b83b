/**
 * Names of organisations, publications and symbols that draw questions; some are «undesirable» or «extremist» in
 * Russia. As of 21 November 2026; this list ages faster than any other: docs/adding-a-warning.md.
 *
 * Sourced as banned: OVD-Info (Rosfinmonitoring 4.6.2026, Justice Ministry 5.6.2026) and an «International Movement
 * Memorial» (Supreme Court 9.4.2026), ovdinfo.legal/en/instruction/ovd-info-extremist-organisation, updated 25.6.2026;
 * two Memorial successors (2/2026, notizie.buzz) and RCDA (theconcordian) «undesirable»; Amnesty International (2025)
 * and Human Rights Watch (11/2025) «undesirable». Of the others no more is said than that censors ask about them.
 */
export const organisations = `
# stop
фбк; фонд.m борьбы с коррупц*; иегов*; хизб*; тахрир*; игил*; аль-каид*; талиб*; хамас*
артподгот*; прав.a сектор*; азов.m; ауе ~ мор.o
Мемориал.m; (обществ*|центр*|фонд*|правозащит*|организ*|волонт*) мемориал.m; memorial; пзк; memopzk ~ чехов*; павш*; шахмат*; кладбищ*; @story
овд; овдинфо; ovd; rcda; amnesty; эмнести; human rights watch; hrw; хьюман райтс; transparency; фонд.m сорос*
Медуз.f; meduza; издани.o медуз* ~ пляж*; мор.o; ужал*
Дожд.m; телеканал* дожд*; голос.m америки; нов.a газет.f; эхо москвы; би-би-си; bbc; немецк.a волн.f; insider; важн.a истори*; медиазон*; moscow times ~ лил; шел; объявл*; бесплатн*; мокр*; реки; мост*
росузник*; узник онлайн; первый отдел; гулагу нет; комитет* против пыток; антивоенн* комитет*; открыт.a росси*; либертариан*; pussy riot; пусси райот
анарх*; антифа*; черн.a крест.m; свастик*; трезубец|трезубц*; бело-сине-бел*; бело-красно-бел*; желто-голуб* флаг*; флаг.m украин*; серп и молот ~ нептун*; фонтан*; стату*; @story
слава украине; героям слава; живе беларусь; но пасаран; acab; ичкер*
(команд.f|штаб.m|соратник*|фонд*|дело) навальн*; движени.o весн*; издани.o холод; сота .. (пишет|вижн); русская служба би; current time; радио свобод*; свобод* радио; ютуб канал* .. (быков*|каца|дудя|невзоров*|навальн*); максим* кац*; шульман; deutsche well*; форум* свободн*; антивоенн.a движен*; феминистск* антивоен*; русь сидящ*; солидарност.s зон*; узник* совести .. список; международ* амнист*; pen; пен-клуб*; пен-центр*; яблоко .. парти*; парти.f яблоко; легион* свобод*; азов* полк; меджлис*; курултай*; колумбайн*; эшник*; центр* э; тризуб*
# care
гринпис*; greenpeace; wwf; красн.a крест.m; врачи без границ; сект.f; баптист* ~ аптечк*; @story
фейсбук*; инстаграм*; инст.f; facebook; instagram; твиттер*; тикток*
эмблем*; символик* ~ @story @calm
`
