import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { labelLanguages } from '@/lib/phrases/labels'
import { buildComposer } from './built-composer'
for (const m of ['as-written','as-built'] as const) {
  const f = buildComposer(m)
  const gz=(t:string)=>gzipSync(t,{level:9}).length, br=(t:string)=>brotliCompressSync(t).length
  for (const [n,t] of f) console.log(m, n, t.length, gz(t), br(t))
}
it('x',()=>{})
