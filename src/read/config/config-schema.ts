import * as v from 'valibot';
import { expectation } from '../front-matter/expectation.js';
import { checksSchema } from '../front-matter/schema.js';

/** Every field of `brief.config.json`; `templates/schema/config.schema.json` is made from it. */
export const configSchema = v.pipe(
  v.strictObject(
    {
      $schema: v.optional(v.pipe(v.string(), v.description('Where editors find this schema.'))),
      checks: v.optional(checksSchema),
    },
    expectation('fields', 'Write `{ "name": value }`.'),
  ),
  v.title('Settings of a Briefpress project'),
  v.description('What holds for all articles of a folder and those below it; the front matter of an article wins.'),
);
