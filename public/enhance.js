// The only script on pages that are read: small comforts, nothing that a page needs. No framework, no requests.
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
