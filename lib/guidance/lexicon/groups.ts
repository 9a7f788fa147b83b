export const groups = `
story = книг.f; роман.m
`
