import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { twinFolder, twinsBelow } from './scripts/text-packing/twins.mjs'

/** @type {(phase: string) => import('next').NextConfig} */
export default (phase) => ({
  // server.mjs compresses, sets every header and keeps the pages; Next only renders.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  typedRoutes: false,
  serverExternalPackages: ['libsql', '@libsql/client', '@prisma/adapter-libsql', '@prisma/client'],
  experimental: { isrFlushToDisk: false },
  devIndicators: false,
  // Long texts go out packed (docs/decisions/012). While one works on them, they are read as they are written.
  turbopack: {
    resolveAlias: phase === PHASE_PRODUCTION_BUILD ? twinsBelow(`./${twinFolder}`) : {},
  },
})
