/** @type {import('next').NextConfig} */
export default {
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
}
