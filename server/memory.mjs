import v8 from 'node:v8'
import vm from 'node:vm'

/**
 * How much garbage may gather beside what lives, in percent. V8 left alone lets the heap grow to several times that on
 * a large machine: a directory of 20,000 people, of which 100 MB live, then held 900 MB. No fixed limit
 * (`--max-old-space-size`), which would end the server on the day the directory outgrows it. The other half is
 * `--max-semi-space-size=8` in the start script: the room for young objects cannot be set once the program runs.
 */
const garbagePercent = 25

/** To be called before anything large is made. */
export function keepHeapSmall() {
  v8.setFlagsFromString(`--heap-growing-percent=${garbagePercent}`)
}

/** Gives memory back at once, after something large was built: a pause of about a tenth of a second. */
export function collectGarbage() {
  v8.setFlagsFromString('--expose-gc')
  vm.runInNewContext('gc')()
}
