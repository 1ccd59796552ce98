/** The tables of opencc-js, which it has no types for. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified …` parted by `|`. */
  const pairs: string;
  export default pairs;
}
