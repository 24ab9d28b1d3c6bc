// Builds one article with the API and prints what it took, as JSON: pages, milliseconds by stage, most memory in bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'briefpress';

const [article, pdfFile] = process.argv.slice(2);
if (article === undefined || pdfFile === undefined) throw new Error('Give an article and a name for its PDF.');
/** Kilobytes that a process has mapped, and its share of them: a page of memory that two hold, such as Node's own code, is half of each one's. */
const resident = /** @type {const} */ (['status', /^VmRSS:\s+(\d+)/m]);
const proportional = /** @type {const} */ (['smaps_rollup', /^Pss:\s+(\d+)/m]);

let memory = 0;
let mapped = 0;
const watching = setInterval(() => {
  // What is shared takes long to tell apart: it is asked for with each hundredth more.
  const now = memoryOf(process.pid, resident);
  if (now < mapped * 1.01) return;
  mapped = now;
  memory = Math.max(memory, memoryOf(process.pid, proportional));
}, 20);
const { pdf, pages, findings, timings } = await build(article);
clearInterval(watching);
if (pdf === undefined) throw new Error(`${article} does not build: ${findings.find(({ severity }) => severity === 'error')?.message}`);
writeFileSync(pdfFile, pdf);
// Where there is no /proc, this process alone counts, by way of libuv in kilobytes.
process.stdout.write(JSON.stringify({ pages, timings, memory: Math.max(memory, process.resourceUsage().maxRSS * 1024) }));

/**
 * What a process and those that it has started hold at this moment, in bytes; 0 where the system does not tell.
 * @param {number | string} pid
 * @param {typeof resident | typeof proportional} of
 * @returns {number}
 */
function memoryOf(pid, of) {
  const [file, figure] = of;
  try {
    const own = 1024 * Number(figure.exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '),
    );
    return children.filter((child) => child.trim() !== '').reduce((sum, child) => sum + memoryOf(child, of), own);
  } catch {
    return 0;
  }
}
