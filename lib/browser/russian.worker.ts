import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import type { RussianAnswer, RussianQuestion } from './russian-messages'
import { workerScope } from './worker-scope'

// Served with `connect-src 'none'`: this worker holds the letter, so it may speak to the page alone.
const scope = workerScope<RussianQuestion, RussianAnswer>()

scope.addEventListener('message', async ({ data }) => {
  const id = data.ask === 'check' ? data.id : null
  try {
    const russian = await loadRussian()
    if (data.ask === 'check')
      scope.postMessage({ id: data.id, result: checkRussian(russian, data.text, { keep: data.keep }) })
  } catch {
    scope.postMessage({ id, failed: true })
  }
})
