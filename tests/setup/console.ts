import { afterEach, beforeEach, expect, vi } from 'vitest'

// An unexpected console.error or console.warn fails the test: quiet faults are how leaks and broken markup survive.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  const spoken = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(spoken, 'console.error or console.warn was called').toEqual([])
})
