import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const root = fileURLToPath(new URL('../..', import.meta.url));
const weights = ['400Regular', '400Regular_Italic', '700Bold'];
const fontPaths = ['source-serif-4', 'source-sans-3', 'source-code-pro'].flatMap((family) =>
  weights.map((weight) => `${root}node_modules/@expo-google-fonts/${family}/${weight}`),
);

/** Small pages in Source Serif, dated, so that the same source gives the same bytes. */
const preamble = `
#set document(title: "A test", date: datetime(year: 2025, month: 1, day: 2))
#set text(font: "Source Serif 4", size: 10pt, lang: "en", region: none, hyphenate: true, fallback: false)
#set page(width: 400pt, height: 300pt, margin: 60pt)
#set par(justify: true)
`;

/** Sets a Typst source straight with the native compiler, without anything of ours, and returns the PDF. */
export function typstPdf(source: string, { pdfStandard = 'ua-1' }: { pdfStandard?: 'ua-1' | '1.7' | 'a-2b' } = {}): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths }] });
  const compiled = compiler.compile({ mainFileContent: preamble + source });
  const diagnostics = compiled.takeDiagnostics();
  if (!compiled.result) throw new Error(JSON.stringify(diagnostics && compiler.fetchDiagnostics(diagnostics)));
  return compiler.pdf(compiled.result, { pdfStandard });
}
