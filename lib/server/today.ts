import 'server-only'

/** The day it is, `YYYY-MM-DD` in UTC: what ages of addresses are reckoned against. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
