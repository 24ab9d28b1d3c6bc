import { type Finding, finding, type ListItem, type PrintBlock } from '../../model/index.js';

/** What an item may say of the row that it becomes. */
const ofRows = ['actor', 'stance'] as const;

/** An info for each item that has become no row of a table and gives an actor or a stance all the same: nothing on paper shows it. */
export function reportIdleItems(blocks: readonly PrintBlock[]): readonly Finding[] {
  return blocks.flatMap((block): readonly Finding[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap((item) => [...reportItem(item), ...reportIdleItems(item.blocks)]);
      case 'quote':
      case 'callout':
        return reportIdleItems(block.blocks);
      case 'definition-list':
        return block.entries.flatMap(({ definitions }) => definitions.flatMap(reportIdleItems));
      case 'reaction-table':
        return block.rows.flatMap((row) => (row.kind === 'statement' ? reportIdleItems(row.blocks) : []));
      default:
        return [];
    }
  });
}

function reportItem({ attributes: { values }, place }: ListItem<PrintBlock>): readonly Finding[] {
  const idle = ofRows.flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name] === '' ? '""' : values[name]}`]));
  if (idle.length === 0) return [];
  return [
    finding('attribute-has-effect', {
      message: `Unexpected ${idle.join(' ')} at a list item that is no row of a reaction table, expected attributes with an effect on paper; they are not printed`,
      hint: 'Give them at an item of a section of reactions that is set as a table, or one level below the line of a group.',
      source: place,
    }),
  ];
}
