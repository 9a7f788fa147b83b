/** One value of a filter, and how many the list would show if it were chosen and all else stayed. */
export type Choice = { value: string; count: number }

/** One word of a query that may be left out, and how many the list would show then. */
export type Loosening<Name extends string> = { without: Name; count: number }
