declare module 'hyphen/ru' {
  const hyphen: { hyphenateSync: (text: string) => string }
  export default hyphen
}
