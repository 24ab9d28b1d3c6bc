import { type Check, markdownName, type PdfFacts, type PrintedNow, type Problem, type Promised, shownHash } from '../model/index.js';
import { changesApart, unpromisedChanges } from './paper/changes-apart.js';
import { compareStates } from './paper/compare-states.js';
import { partingWords } from './paper/parting-words.js';
import { readHash } from './paper/read-hash.js';
import { wordsSurvive } from './words-survive.js';

/**
 * The hash on the last page tells which state of which article was printed. Where it is another and it is known what the article
 * prints now, that tells what has changed; what has not changed on paper is a warning.
 */
export const belongsToArticle: Check = {
  id: 'belongs-to-article',
  claim: 'The content hash printed on the last page is the article’s, and so is the edition that it is compared with',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const expected = shownHash(promised.briefing.contentHash);
    const printed = readHash(promised, found);
    const paper = found.pages.length > 0 ? { paper: { page: found.pages.length } } : {};
    if (printed === expected) {
      yield* otherSettings(promised, found);
      yield* unrecorded(promised, found);
      return;
    }
    const unexpected = `Unexpected ${printed === undefined ? 'last page without a content hash' : `content hash ${printed}`}, expected ${expected}`;
    const { now } = promised;
    if (now === undefined) {
      const hint = 'Build the article again: the file was made from another state of it, or from another article.';
      yield { message: unexpected, hint, ...paper };
      return;
    }
    const states = compareStates(promised, found, now);
    switch (states.kind) {
      case 'other-briefing':
        yield otherBriefing(promised, found);
        return;
      case 'same':
        yield { ...unchanged(unexpected, printed, now), ...paper };
        return;
      case 'differs':
        yield { ...paper, ...changed(`${unexpected}: the PDF is of another state of the article`, promised, found, now, states.pages) };
    }
  },
};

/** Settings of the project are no part of the hash; those that print nothing else are nothing to tell. */
function* otherSettings(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { now } = promised;
  const names = now?.otherSettings ?? [];
  if (now === undefined || names.length === 0) return;
  const states = compareStates(promised, found, now);
  if (states.kind !== 'differs') return;
  const named = names.map((name) => `“${name}”`).join(', ');
  yield {
    ...changed(`Unexpected PDF of other settings of the project (${named})`, promised, found, now, states.pages),
    hint: 'Build the article again: brief.config.json has changed since.',
  };
}

/** An edition that tells what has changed has the numbers and bars of one, which only the record of the editions before explains. */
function* unrecorded(promised: Promised, found: PdfFacts): Generator<Problem> {
  const changes = unpromisedChanges(promised, found);
  if (changes === undefined) return;
  const { name } = markdownName(promised.article.file);
  const { heading } = promised.words.changes;
  yield {
    message: `Unexpected “${heading}” since an edition of which nothing is recorded, expected ${name}.editions.json beside the article`,
    hint: `Put the file back that “brief edition” has written, from a copy or from version control; without it the article is a first edition, whose notes are numbered otherwise.`,
    paper: changes[0]?.places[0] ?? { page: 1 },
  };
}

function otherBriefing({ briefing: { frontMatter } }: Promised, { metadata, pages }: PdfFacts): Problem {
  const { title, language } = metadata;
  if (pages.every(({ characters }) => characters.count === 0))
    return {
      message: `Unexpected PDF without a letter of text, expected that of “${frontMatter.title}”`,
      hint: 'Build the article again: the pages were scanned, or a program has made pictures of them.',
      paper: { page: 1 },
    };
  return {
    message: `Unexpected PDF of another briefing: ${title === undefined ? 'it has no title' : `its title is “${title}”`}${language === undefined ? '' : ` (${language})`}, expected “${frontMatter.title}” (${frontMatter.lang})`,
    hint: 'Check it against its own article (--source), or build this article again.',
    paper: { page: 1 },
  };
}

/** A hash that the build did not print either is no older one: somebody has changed it. */
function unchanged(unexpected: string, printed: string | undefined, { builtHash }: PrintedNow): Problem {
  const isOlder = printed !== undefined && (builtHash === undefined || builtHash.startsWith(printed));
  if (!isOlder) return { message: `${unexpected}; all else that is printed is what the article prints`, hint: 'Build the article again.' };
  return {
    message: `${unexpected}: the article has changed since, but nothing that it prints`,
    hint: 'Only comments, blank lines, settings or the like have changed; built again, the PDF bears the article’s hash.',
    severity: 'warning',
  };
}

function changed(since: string, promised: Promised, found: PdfFacts, now: PrintedNow, pages: readonly number[]): Problem {
  const all = [...wordsSurvive.run(promised, changesApart(promised, found).rest)];
  // What page one repeats differs with what it repeats, and has no line.
  const written = all.filter(({ source }) => source !== undefined && source.line > 1);
  const differences = written.length > 0 ? written : all;
  const [first] = differences;
  const hint = 'Build the article again, or check the PDF against the article as it was (--source).';
  if (first !== undefined) {
    const { message, source, paper } = first;
    const count = differences.length === 1 ? 'One passage differs' : `${differences.length} passages differ`;
    const line = source === undefined ? '' : `${differences.length === 1 ? ',' : ', the first'} at line ${source.line}`;
    return {
      message: `${since}. ${count}${line}: ${message.replace(/^U/u, 'u')}`,
      hint,
      ...(source === undefined ? {} : { source }),
      ...(paper === undefined ? {} : { paper }),
    };
  }
  const page = pages[0] ?? 1;
  const [was, is] = partingWords(found, now.found, page);
  const words = was === is ? '' : `: “${was}” is printed, “${is}” would be now`;
  const which = pages.length === 1 ? `page ${page} does` : `${pages.length} pages do, the first page ${page}`;
  return {
    message: `${since}. No passage differs, but ${which}${words}`,
    hint,
    paper: { page: Math.min(page, Math.max(1, found.pages.length)) },
  };
}
