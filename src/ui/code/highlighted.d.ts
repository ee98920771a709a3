declare module '*?highlighted' {
  const lines: readonly import('./token').TokenLine[];
  export default lines;
}
