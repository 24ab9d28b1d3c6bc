// Builds one article with the API and prints what it took, as JSON: pages, milliseconds by stage, most memory in bytes.
import { writeFileSync } from 'node:fs';
import { build } from 'briefpress';

const [article, pdfFile] = process.argv.slice(2);
if (article === undefined || pdfFile === undefined) throw new Error('Give an article and a name for its PDF.');
const { pdf, pages, findings, timings } = await build(article);
if (pdf === undefined) throw new Error(`${article} does not build: ${findings.find(({ severity }) => severity === 'error')?.message}`);
writeFileSync(pdfFile, pdf);
// Linux and macOS count kilobytes here, by way of libuv.
process.stdout.write(JSON.stringify({ pages, timings, memory: process.resourceUsage().maxRSS * 1024 }));
