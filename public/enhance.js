// The only script on pages that are read: small comforts over pages that work without it. No framework.
for (const place of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break
  const [button, status] = place.children
  place.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(place.dataset.copy)
      status.textContent = place.dataset.done
    } catch {
      place.hidden = true
    }
    setTimeout(() => {
      status.textContent = ''
    }, 4000)
  })
}

// A region's map is wider than a phone: it begins with the region, not with what lies west of it.
for (const box of document.querySelectorAll('[data-from-middle]'))
  box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2

// Results while typing: the form's own page is fetched and its parts put in place of ours. The form stays as it
// is, with focus and caret; only the counts inside it change. Without this the button does the same.
const form = document.querySelector('form[data-live]')
if (form) {
  const PAUSE_MS = 160
  const results = document.querySelector('[data-live-part="results"]')
  const status = document.querySelector('[data-live-status]')
  let timer
  let asked
  let shown = addressOfForm()

  function addressOfForm() {
    const words = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (value.trim()) words.set(name, value.trim())
    const text = words.toString()
    return text ? `${form.getAttribute('action')}?${text}` : form.getAttribute('action')
  }

  function takeOver(page) {
    for (const part of document.querySelectorAll('[data-live-part]')) {
      const fresh = page.querySelector(`[data-live-part="${part.dataset.livePart}"]`)
      if (fresh) part.replaceChildren(...fresh.childNodes)
    }
    for (const select of form.querySelectorAll('select')) {
      const { value } = select
      const fresh = page.getElementById(select.id)
      if (fresh) select.replaceChildren(...fresh.childNodes)
      select.value = value
      if (select.selectedIndex < 0) select.selectedIndex = 0
    }
    // The links to this page in other languages.
    for (const link of document.querySelectorAll('a[hreflang]')) {
      const fresh = page.querySelector(`a[hreflang="${link.hreflang}"]`)
      if (fresh) link.setAttribute('href', fresh.getAttribute('href'))
    }
    status.textContent = document.querySelector('[data-live-part="tally"]').textContent
  }

  async function refresh() {
    const address = addressOfForm()
    if (address === shown) return
    asked?.abort()
    const current = new AbortController()
    asked = current
    // Where results grow and shrink, nothing above or beside them may move.
    results.style.minBlockSize = `${Math.max(innerHeight, 480)}px`
    try {
      const answer = await fetch(address, { signal: current.signal, credentials: 'omit' })
      if (!answer.ok) return
      const text = await answer.text()
      if (current.signal.aborted) return
      takeOver(new DOMParser().parseFromString(text, 'text/html'))
      shown = address
      history.replaceState(history.state, '', address)
    } catch {
      // Aborted, or no connection: what stands here stays, and the button still works.
    }
  }

  function later(wait) {
    clearTimeout(timer)
    timer = setTimeout(refresh, wait)
  }

  form.addEventListener('input', (event) => {
    if (event.target.type === 'search' && !event.isComposing) later(PAUSE_MS)
  })
  form.addEventListener('compositionend', () => later(PAUSE_MS))
  form.addEventListener('change', (event) => {
    if (event.target.type !== 'search') later(0)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    asked?.abort()
  })
}
