/** Things by their region, each group in the order given. (`Map.groupBy` needs Node 21.) */
export function groupByRegion<Thing>(
  things: readonly Thing[],
  regionOf: (thing: Thing) => string,
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const iso = regionOf(thing)
    const group = groups.get(iso)
    if (group) group.push(thing)
    else groups.set(iso, [thing])
  }
  return groups
}
