import * as v from 'valibot';
import { expectation } from '../front-matter/expectation.js';
import { text, texts } from '../front-matter/field-schemas.js';
import { frontMatterSchema } from '../front-matter/schema.js';

const { lang, labels, paper, toc, fonts, author, organisation, series, contact, marking, checks } = frontMatterSchema.entries;
const yesOrNo = v.boolean(expectation('true or false', 'Write true or false, without quotation marks.'));

const noArticles = expectation('at least one folder, file or pattern', 'Write `["content"]`, or leave the field out.');
const noFolder = expectation('the name of a folder', 'Write `"output"`, or leave the field out.');

/** Every field of `brief.config.json`; `templates/schema/config.schema.json` is made from it. */
export const configSchema = v.pipe(
  v.strictObject(
    {
      $schema: v.optional(v.pipe(text, v.description('Where editors find this schema.'))),
      content: v.optional(
        v.pipe(
          texts,
          v.check((names) => names.some(Boolean), noArticles),
          v.description('The articles: folders, files or patterns. Default: content.'),
        ),
      ),
      output: v.optional(
        v.pipe(
          text,
          v.check((folder) => folder !== '', noFolder),
          v.description('Folder for what is built. Default: output.'),
        ),
      ),
      template: v.optional(v.pipe(text, v.description('Folder of a template.'))),
      paper,
      singleSided: v.optional(v.pipe(yesOrNo, v.description('Whether every page has the same margins.'))),
      largePrint: v.optional(v.pipe(yesOrNo, v.description('Whether the body is set in 14 pt.'))),
      toc,
      lang,
      labels,
      fonts,
      author,
      organisation,
      series,
      contact,
      marking,
      checks,
    },
    expectation('fields', 'Write `{ "name": value }`.'),
  ),
  v.title('Settings of a Briefpress project'),
  v.description(
    'What holds for all articles of a folder and those below it. Paths count from that folder. The front matter of an article wins, options of the command line win over both.',
  ),
);
