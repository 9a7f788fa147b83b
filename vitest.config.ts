import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // `server-only` throws outside a React server: in tests the server's modules are read as they are.
      'server-only': path.join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    include: [
      'tests/{unit,contract,i18n,architecture,print}/**/*.test.ts',
      'tests/{unit,contract}/**/*.test.tsx',
    ],
    setupFiles: ['tests/setup/console.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
