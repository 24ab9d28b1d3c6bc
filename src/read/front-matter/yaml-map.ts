import type { SourcePlace } from '../../model/index.js';

/** A value of a YAML map: numbers stay the text they are written as, `null` is nothing. */
export type YamlValue = string | boolean | null | readonly YamlValue[] | { readonly [name: string]: YamlValue };

/** Names and positions (from 0) that lead from the top to a value. */
export type FieldPath = readonly (string | number)[];

/** A YAML map with the places of all that is in it. */
export interface YamlMap {
  readonly fields: { readonly [name: string]: YamlValue };
  /** Where the value at the path stands; of a path that isn't there, where the nearest one above it stands. */
  valuePlace(path: FieldPath): SourcePlace;
  /** Where the name of the field at the path stands. */
  namePlace(path: FieldPath): SourcePlace;
}

/** A path as an author reads it: `summary.judgements[2].text`, counted from 1. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}
