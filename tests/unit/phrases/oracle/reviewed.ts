/** Flags that a reader has looked at: the Russian is right, and the dictionary or the check too narrow. */
export const reviewed: ReadonlySet<string> = new Set<string>([
  // People celebrate it: «Рождество празднуют», no subject.
  'рождество … празднуют',
])
