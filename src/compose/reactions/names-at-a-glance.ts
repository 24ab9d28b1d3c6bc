import type { PrintInline } from '../../model/index.js';
import type { Statement } from './statement.js';

/** In letters: more names take more than a line or two. */
const longNames = 90;

/** Who speaks in statements, by name, each once: “Zelensky, Yermak …”; undefined where nobody is named. */
export function namesAtAGlance(statements: readonly Statement[]): readonly PrintInline[] | undefined {
  const names = [...new Set(statements.flatMap((statement) => statement.names))];
  const [first] = names;
  if (first === undefined) return undefined;
  let count = 1;
  while (count < names.length && names.slice(0, count + 1).join(', ').length <= longNames) count += 1;
  return [{ kind: 'text', text: `${names.slice(0, count).join(', ')}${count < names.length ? ' …' : ''}` }];
}
