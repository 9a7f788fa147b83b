import { defineConfig } from '@playwright/test'
import { chromiumPath } from './tests/setup/chromium'

const port = Number(process.env.E2E_PORT ?? 3187)
const executablePath = await chromiumPath()

export default defineConfig({
  testDir: 'tests/e2e/journeys',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node server.mjs',
    url: `http://127.0.0.1:${port}/health`,
    env: { PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdout: 'pipe',
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
