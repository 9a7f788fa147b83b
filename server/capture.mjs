import { PassThrough } from 'node:stream'

/**
 * Lets Next answer `req` into memory instead of onto the wire.
 * Resolves with {status, headers, body}; the real response is untouched.
 */
export function capture(handle, req, res, url) {
  return new Promise((resolve, reject) => {
    const chunks = []
    const headers = new Map()
    const sink = new PassThrough()
    // A stand-in with the parts of ServerResponse that Next uses; what is not here goes to the real one.
    const own = {
      statusCode: 200,
      statusMessage: '',
      headersSent: false,
      finished: false,
      writableEnded: false,
      setHeader(name, value) {
        headers.set(name.toLowerCase(), value)
        return proxy
      },
      appendHeader(name, value) {
        const before = headers.get(name.toLowerCase())
        headers.set(name.toLowerCase(), before === undefined ? value : [before, value].flat())
        return proxy
      },
      getHeader: (name) => headers.get(name.toLowerCase()),
      hasHeader: (name) => headers.has(name.toLowerCase()),
      removeHeader: (name) => void headers.delete(name.toLowerCase()),
      getHeaders: () => Object.fromEntries(headers),
      getHeaderNames: () => [...headers.keys()],
      flushHeaders() {
        own.headersSent = true
      },
      writeHead(status, reason, more) {
        own.statusCode = status
        for (const [name, value] of Object.entries((typeof reason === 'object' ? reason : more) ?? {}))
          own.setHeader(name, value)
        own.headersSent = true
        return proxy
      },
      write(chunk, encoding, done) {
        own.headersSent = true
        chunks.push(
          typeof chunk === 'string'
            ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
            : Buffer.from(chunk),
        )
        const callback = typeof encoding === 'function' ? encoding : done
        if (callback) queueMicrotask(callback)
        return true
      },
      end(chunk, encoding, done) {
        if (chunk && typeof chunk !== 'function') own.write(chunk, encoding)
        if (own.writableEnded) return proxy
        own.writableEnded = own.finished = own.headersSent = true
        resolve({ status: own.statusCode, headers: Object.fromEntries(headers), body: Buffer.concat(chunks) })
        const callback = [chunk, encoding, done].find((value) => typeof value === 'function')
        if (callback) queueMicrotask(callback)
        sink.emit('finish')
        sink.emit('close')
        return proxy
      },
      destroy: (fault) => void reject(fault ?? new Error('the page broke off')),
      ...Object.fromEntries(
        ['on', 'once', 'off', 'removeListener'].map((method) => [
          method,
          (name, listener) => {
            sink[method](name, listener)
            return proxy
          },
        ]),
      ),
      emit: (name, ...values) => sink.emit(name, ...values),
      listenerCount: (name) => sink.listenerCount(name),
    }
    const proxy = new Proxy(res, {
      get: (target, key) => {
        if (key in own) return own[key]
        const value = target[key]
        return typeof value === 'function' ? value.bind(target) : value
      },
      set: (_target, key, value) => {
        own[key] = value
        return true
      },
    })
    // Only these reach Next: a header that asks for another shape of the page (RSC, prefetch, actions) must not
    // be able to put that shape into the page cache.
    const headersForNext = Object.fromEntries(
      ['host', 'accept-language'].flatMap((name) => (req.headers[name] ? [[name, req.headers[name]]] : [])),
    )
    // Next hangs its notes on the request it is given. They stay on this stand-in: a second capture of the same
    // request (the problem page after a 404) must not find them.
    const notes = { url, method: 'GET', headers: headersForNext }
    const asked = new Proxy(req, {
      get: (target, key) => {
        if (key in notes) return notes[key]
        const value = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
      set: (_target, key, value) => {
        notes[key] = value
        return true
      },
      has: (target, key) => key in notes || key in target,
      deleteProperty: (_target, key) => delete notes[key],
    })
    Promise.resolve(handle(asked, proxy)).catch(reject)
  })
}
