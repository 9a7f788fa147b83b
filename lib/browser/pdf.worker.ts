import { makePdf } from '@/lib/pdf/make-pdf'
import type { PdfAnswer, PdfQuestion } from './pdf-messages'
import { workerScope } from './worker-scope'

// Served with `connect-src 'none'`: this worker holds the letter, so it may speak to the page alone.
const scope = workerScope<PdfQuestion, PdfAnswer>()

scope.addEventListener('message', async ({ data: { job } }) => {
  try {
    const result = await makePdf(job, {
      onProgress: (done, total) => scope.postMessage({ say: 'progress', done, total }),
    })
    if (result.ok) {
      const bytes = new Uint8Array(result.bytes)
      scope.postMessage({ say: 'made', bytes, pages: result.pages }, [bytes.buffer])
    } else if (result.code === 'layout') scope.postMessage({ say: 'problems', problems: result.problems })
    else scope.postMessage({ say: 'failed' })
  } catch {
    scope.postMessage({ say: 'failed' })
  }
})
