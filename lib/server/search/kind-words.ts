import type { FacilityKind } from '@/lib/facility/types'

const colony =
  'колония исправительная зона лагерь ik colony penal correctional camp kolonie strafkolonie straflager ' +
  'colonie penitentiaire colonia kolonia karna kolonija trestanecka kolonja strafkoloni cezaevi fegyhaz'
const remand =
  'изолятор следственный тюрьма централ sizo siso szizo cizo detention remand pretrial prison jail ' +
  'untersuchungsgefangnis untersuchungshaft gefangnis prison preventive areszt sledczy vezeni vazba carcere prision'
const hospital = 'больница госпиталь hospital krankenhaus hopital szpital nemocnice ospedale'

/** Words by which people ask for a kind of facility, in Cyrillic and Latin, beside the letters of its name. */
const words: Readonly<Record<FacilityKind, string>> = {
  ik: `ик ${colony}`,
  sizo: `сизо ${remand}`,
  kp: `кп поселение kp settlement siedlung ${colony}`,
  prison: 'т тюрьма централ крытая t prison gefangnis wiezienie vezeni carcere turma prision',
  vk: `вк воспитательная vk juvenile jugendkolonie ${colony}`,
  liu: 'лиу лечебное liu medical treatment',
  hospital,
  tb_hospital: `туберкулёзная tuberculosis tb ${hospital}`,
  psych: `психиатрическая психбольница psychiatric psychiatrie ${hospital}`,
  civil_hospital: hospital,
  ic: 'иц исправительный центр ic correctional centre center',
  ivs: 'ивс изолятор временного содержания ivs',
  cvsig: 'цвсиг cvsig',
}

/** Each word once. */
export function kindWords(kind: FacilityKind): string[] {
  return [...new Set(words[kind].split(' '))]
}
