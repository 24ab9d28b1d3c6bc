import { labelNames, languages } from '../../language/index.js';
import type { FrontMatterFields, ProjectSettings } from '../../model/index.js';

/** The fields of an article with the project’s in place of those that it does not give; labels and checks are filled one by one. */
export function fillFromProject(fields: FrontMatterFields, project: ProjectSettings): FrontMatterFields {
  // An empty text in the article is given: it takes the project’s away.
  const isOpen = (name: string) => !Object.hasOwn(fields.places, name);
  const { authors = [], lang, labels, fonts = [], checks, places: _, template: __, singleSided: ___, largePrint: ____, ...plain } = project;
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([name]) => isOpen(name))),
    ...fields,
    ...(isOpen('author') ? { authors } : {}),
    ...(isOpen('lang') && lang !== undefined ? { lang } : {}),
    ...(isOpen('fonts') ? { fonts } : {}),
    labels: inForce({ ...labels, ...fields.labels }),
    checks: { ...checks, ...fields.checks },
  };
}

/** Labels that exist; the others are told, and ignored. */
function inForce(labels: FrontMatterFields['labels']): FrontMatterFields['labels'] {
  const names = new Set(languages.flatMap(labelNames));
  return Object.fromEntries(Object.entries(labels).filter(([name]) => names.has(name)));
}
