const INDENT = "  ";

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => INDENT + line);
}

/** The first line stands out: how the lines of a list item hold together. */
export function hanging([first, ...rest]: readonly string[]): string[] {
  return first === undefined ? [] : [first, ...indented(rest)];
}

/** A head and what belongs to it: on one line when there is only one. */
export function headed(head: string, lines: readonly string[]): string[] {
  const [first = "leer", ...rest] = lines;
  return rest.length === 0 ? [`${head}: ${first}`] : [`${head}:`, ...indented(lines)];
}
