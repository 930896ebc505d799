/** Order by code units: the same on every machine, whatever its language. For `Array.sort`. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
