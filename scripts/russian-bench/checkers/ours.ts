import { loadRussian } from '@/lib/russian/assets'
import { checkRussian as check } from '@/lib/russian/check-russian'

const russian = await loadRussian()

export function checkRussian(text: string) {
  const { isRussian, findings } = check(russian, text)
  return { isRussian, spans: findings.filter(({ kind }) => kind !== 'misspelt') }
}
