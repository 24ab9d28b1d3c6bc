import * as v from 'valibot';
import { expectation } from '../front-matter/expectation.js';
import { date } from '../front-matter/field-schemas.js';

const hint = 'Take the line back from version control: brief edition writes this file.';
const text = v.string(expectation('text', hint));
const described = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));
const number = v.pipe(
  v.number(expectation('a number', hint)),
  v.integer(expectation('a whole number', hint)),
  v.minValue(1, expectation('a number from 1', hint)),
);

const kinds = ['title', 'subtitle', 'heading', 'paragraph', 'row', 'statement', 'term', 'caption', 'code', 'judgement', 'note'] as const;

const passage = v.object(
  {
    section: described(text, 'Words of the heading above.'),
    kind: described(v.picklist(kinds, expectation('a kind of passage', hint)), 'What it is.'),
    text: described(text, 'Its words without marks; cells are parted by “ | ”, words struck out stand in “~~”.'),
    marks: described(
      v.optional(
        v.array(v.tuple([v.pipe(v.number(), v.integer()), number], expectation('a word and a note', hint)), expectation('a list', hint)),
      ),
      'Notes marked in it: index of the word before the mark, number of the note.',
    ),
    sign: described(v.optional(text), '☐ or ☑ of a task, or the flavour of the callout that it opens.'),
    pictures: described(v.optional(v.array(text, expectation('a list', hint))), 'SHA-256 of its pictures.'),
  },
  expectation('a passage', hint),
);

const source = v.object(
  {
    url: described(text, 'Its address.'),
    name: described(text, 'Its shortest name.'),
    title: described(v.optional(text), 'Its title.'),
    publisher: described(v.optional(text), 'Who published it.'),
    author: described(v.optional(text), 'Who wrote it.'),
    published: described(v.optional(date), 'When it was published.'),
    accessed: described(v.optional(date), 'When it was read.'),
    archived: described(v.optional(text), 'Address of an archived copy.'),
  },
  expectation('a source', hint),
);

const note = v.object(
  {
    number: described(number, 'Its number on paper.'),
    key: described(text, 'What the note is of; keeps its number.'),
    source: described(v.optional(source), 'The source, as the note printed it.'),
    text: described(v.optional(text), 'The words of a footnote.'),
    withdrawn: described(v.optional(number), 'Edition from which nothing cites it any more.'),
  },
  expectation('a note', hint),
);

const stance = v.object(
  { actor: described(text, 'Who.'), stance: described(text, 'For or against, or as the legend has it.') },
  expectation('a stance', hint),
);
const list = <S extends v.GenericSchema>(item: S, description: string) =>
  described(v.array(item, expectation('a list', hint)), description);

const edition = v.object(
  {
    number: described(number, 'Number of the edition.'),
    note: described(v.optional(text), 'What its editor says of it.'),
    date: described(v.optional(date), 'Date of the article.'),
    contentHash: described(text, 'SHA-256 of article, sources file and images.'),
    cover: described(v.optional(v.record(v.string(), text)), 'What was printed of the front matter but title and summary.'),
    passages: list(passage, 'Everything that was printed, a paragraph a line.'),
    notes: list(note, 'The endnotes with their numbers.'),
    stances: list(stance, 'Stances in the reaction tables.'),
  },
  expectation('an edition', hint),
);

/** Every field of `<name>.editions.json`; `templates/schema/editions.schema.json` is made from it. */
export const editionsSchema = v.pipe(
  v.object(
    {
      $schema: v.optional(v.pipe(v.string(), v.description('Where editors find this schema.'))),
      editions: described(
        v.pipe(v.array(edition, expectation('a list', hint)), v.minLength(1, expectation('an edition', hint))),
        'Editions that went to print, the first one first.',
      ),
    },
    expectation('fields', hint),
  ),
  v.title('Editions of a Briefpress article'),
  v.description('What went to print, written by “brief edition” beside the article.'),
);

export type WrittenEdition = v.InferOutput<typeof edition>;
