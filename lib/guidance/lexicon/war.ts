export const war = `
# stop
войн.f ~ войн.f и мир.m
обстрел.m
`
