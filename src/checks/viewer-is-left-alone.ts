import { runsFromRight } from '../language/index.js';
import type { Check, ViewerSetting } from '../model/index.js';
import { onceForPages } from './paper/once-for-pages.js';

/** Who opens or prints a briefing has it as it was set: from its first page, in the window and in the copies that they choose. */
export const viewerIsLeftAlone: Check = {
  id: 'viewer-is-left-alone',
  claim: 'The file opens on its first page, runs in the direction of its language, and asks nothing else of windows, links and printers',
  severity: 'error',
  needs: 'file',
  *run({ briefing, accessible }, { viewerSettings }) {
    const hint = 'Build the file again: a program has set this since.';
    const direction = runsFromRight(briefing.frontMatter.lang) ? 'R2L' : 'L2R';
    yield* onceForPages(
      viewerSettings.flatMap((setting) => {
        const message = told(setting, direction, accessible);
        return message === undefined ? [] : { message, hint, paper: { page: setting.page ?? 1 } };
      }),
    );
  },
};

/** A window that shows pages or bookmarks beside them still shows the file. */
const plainModes: ReadonlySet<string> = new Set(['UseNone', 'UseOutlines', 'UseThumbs']);

function told({ name, value }: ViewerSetting, direction: string, accessible: boolean): string | undefined {
  switch (name) {
    case 'Direction':
      return value === direction ? undefined : `Unexpected direction of reading “${value}”, expected ${direction}, that of the language`;
    case 'OpenAction':
      return value === 'page 1' ? undefined : `Unexpected file that opens on ${value}, expected page 1`;
    case 'PageMode':
      return plainModes.has(value) ? undefined : `Unexpected window that opens as “${value}”, expected the reader’s own`;
    case 'PageLayout':
      return undefined;
    case 'Base':
      return `Unexpected address “${value}” that is put before those of links, expected links to be followed as they are`;
    case 'Suspects':
      return value === 'true' ? 'Unexpected file that calls its own tags doubtful (`Suspects`), expected tags to be relied on' : undefined;
    case 'Tabs':
      // The standard asks for it (ISO 14289-1, 7.18.3); a file that does not claim it may do without.
      return value === 'S' || !accessible ? undefined : `Unexpected order of tabbing “${value}” of links, expected that of the tags (S)`;
    case 'Dur':
    case 'Trans':
      return `Unexpected page that turns by itself (\`${name}\` ${value}), expected one that stays`;
    default:
      return `Unexpected setting for windows and printers, \`${name}\` ${value}, expected the reader’s own`;
  }
}
