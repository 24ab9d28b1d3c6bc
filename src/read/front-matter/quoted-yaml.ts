/** A text of one line as a YAML value in quotation marks. */
export function quotedYaml(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
