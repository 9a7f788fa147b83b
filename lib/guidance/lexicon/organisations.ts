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
аль-каид*; игил*; иегов*; талиб*; тахрир*; фбк; фонд.m борьбы с коррупц*; хамас*; хизб*
азов.m; артподгот*; ауе; прав.a сектор* ~ мор.o
(обществ*|центр*|фонд*|правозащит*|организ*|волонт*) мемориал.m; memopzk; memorial; Мемориал.m; пзк ~ кладбищ*; павш*; чехов*; шахмат*; @story
amnesty; hrw; human rights watch; ovd; rcda; transparency; овд; овдинфо; фонд.m сорос*; хьюман райтс; эмнести
meduza; Медуз.f; издани.o медуз* ~ мор.o; пляж*; ужал*
bbc; insider; moscow times; Дожд.m; би-би-си; важн.a истори*; голос.m америки; медиазон*; немецк.a волн.f; Нов.a газет.f; телеканал* дожд*; эхо москвы ~ бесплатн*; лил; мокр*; мост*; объявл*; реки; шел
pussy riot; антивоенн* комитет*; гулагу нет; комитет* против пыток; либертариан*; открыт.a росси*; пусси райот; росузник*; мемориалец|мемориальц*; пен клуб*; хельсинкск* групп*; Инсайдер.m; (устроил*|организов*|провел*|проводит|сотрудник*|волонт*) .. Мемориал.m; (Репортер*|репортер*) без границ; (Солидар*|солидар*|Солидарити) зон.f; solidarity zone; (Рус.s|рус.s) сидящ*; узник онлайн
антифа*; бело-красно-бел*; бело-сине-бел*; желто-голуб* флаг*; свастик*; серп и молот; трезубец|трезубц*; флаг.m украин*; черн.a крест.m ~ нептун*; стату*; фонтан*; @story
acab; анархи.f (зло|мать|порядка); анархизм*; анархист*; анархич*; героям слава; живе беларусь; ичкер*; но пасаран; слава украине
(команд.f|штаб.m|соратник*|фонд*|дело) навальн*; current time; deutsche well*; pen; азов* полк; движени.o весн*; издани.o холод; международ* амнист*; парти.f яблоко; радио свобод*; русь сидящ*; зон.f солидар*; форум* свободн*; центр* э; ютуб канал* .. (быков*|каца|дудя|невзоров*|навальн*)
# care
greenpeace; wwf; баптист*; врачи без границ; гринпис*; красн.a крест.m; сект.f ~ аптечк*; @story
facebook; instagram; инст.f; инстаграм*; твиттер*; тикток*; фейсбук*
символик*; эмблем* ~ @calm @story
`
