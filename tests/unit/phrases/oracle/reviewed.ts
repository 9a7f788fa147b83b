/** Flags that a reader has looked at: the Russian is right, and the dictionary or the check too narrow. */
export const reviewed: ReadonlySet<string> = new Set<string>([
  // People celebrate it: «Рождество празднуют», no subject.
  'рождество … празднуют',
  // «Ранним утром» is an adjective, «покой» a noun: neither is a form of «ранить» or «покоить» here.
  'one writer: ранним',
  'on вы: покой',
])
