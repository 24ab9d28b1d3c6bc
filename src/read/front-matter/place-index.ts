import type { SourcePlace } from '../../model/index.js';
import type { FieldPath, YamlMap } from './yaml-map.js';

interface Places {
  readonly name?: SourcePlace;
  readonly value: SourcePlace;
}

/** Where the fields of one file stand, gathered while it is read. */
export class PlaceIndex {
  readonly #places = new Map<string, Places>();

  set(path: FieldPath, places: Places): void {
    this.#places.set(pathKey(path), places);
  }

  /** The place of the name, of a field that has been met. */
  nameAt(path: FieldPath): SourcePlace | undefined {
    return this.#places.get(pathKey(path))?.name;
  }

  /** The fields with their places; `top` is where they all begin. */
  toMap(fields: YamlMap['fields'], top: SourcePlace): YamlMap {
    const placesAt = (path: FieldPath): Places => {
      for (let length = path.length; length > 0; length -= 1) {
        const places = this.#places.get(pathKey(path.slice(0, length)));
        if (places !== undefined) return places;
      }
      return { value: top };
    };
    const valuePlace = (path: FieldPath) => placesAt(path).value;
    const namePlace = (path: FieldPath) => placesAt(path).name ?? valuePlace(path);
    return { fields, valuePlace, namePlace };
  }
}

function pathKey(path: FieldPath): string {
  return path.join('\0');
}
