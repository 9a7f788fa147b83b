// How fast the front hands out a page it keeps, beside a bare node:http server with the same bytes, in one run.
//   npm start (in another terminal), then: node scripts/bench-pages.mjs [http://127.0.0.1:3000]
import http from 'node:http'

const site = process.argv[2] ?? 'http://127.0.0.1:3000'
const seconds = 3
const connections = 16
const pages = ['/en', '/en/prisoners', '/en/prisoners/dmitry-pchelintsev']

/** Asks for one address over `connections` kept connections for `seconds`; resolves with answers a second. */
function ask(url) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const end = Date.now() + seconds * 1000
  let answers = 0
  const one = () =>
    new Promise((resolve, reject) => {
      const request = http.get(url, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
        answer.resume()
        answer.on('end', () => {
          if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`))
          answers++
          resolve()
        })
      })
      request.on('error', reject)
    })
  const line = async () => {
    while (Date.now() < end) await one()
  }
  return Promise.all(Array.from({ length: connections }, line)).then(() => {
    agent.destroy()
    return Math.round(answers / seconds)
  })
}

function bytesOf(url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
        const chunks = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => resolve(Buffer.concat(chunks)))
      })
      .on('error', reject)
  })
}

for (const page of pages) {
  const body = await bytesOf(site + page)
  const bare = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length })
    response.end(body)
  })
  await new Promise((resolve) => bare.listen(0, '127.0.0.1', resolve))
  await ask(site + page)
  const ours = await ask(site + page)
  const theirs = await ask(`http://127.0.0.1:${bare.address().port}/`)
  bare.close()
  process.stdout.write(
    `${page}: ${ours} a second, bare node:http ${theirs}, ${((100 * ours) / theirs).toFixed(0)} % (${body.length} bytes)\n`,
  )
}
