// Builds one article with the API and prints what it took, as JSON: pages, milliseconds by stage, most memory in bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'briefpress';

const [article, pdfFile] = process.argv.slice(2);
if (article === undefined || pdfFile === undefined) throw new Error('Give an article and a name for its PDF.');
let memory = 0;
const watching = setInterval(() => {
  memory = Math.max(memory, memoryOf(process.pid));
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
 * @returns {number}
 */
function memoryOf(pid) {
  try {
    const own = 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '),
    );
    return children.filter((child) => child.trim() !== '').reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    return 0;
  }
}
