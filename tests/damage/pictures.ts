import { decodePDFRawStream, PDFName, PDFRawStream } from 'pdf-lib';
import { figurePictures } from '../../src/checks/paper/figure-pictures.js';
import type { ImageFacts } from '../../src/model/index.js';
import { type Damage, inPdf, inTypst } from './damage.js';
import { drawn } from './sheets.js';
import { callsOf, replaced, textAt } from './typst-source.js';

const finds = ['images-survive'];

/** Sets other pictures in the places of all, with their words and their size. */
function otherPicture(name: string, svg: string, wider = 1): Damage {
  return inTypst(name, finds, (source) =>
    callsOf(source, 'picture').reduceRight((text, call) => {
      const [path, alt, width, height] = call.parts.map((part) => textAt(source, part));
      if (path === undefined || alt === undefined || width === undefined || height === undefined) return text;
      const shown = svg === '' ? path : `bytes("${svg}")`;
      return replaced(text, call, `image(${shown},alt: ${alt},width: ${width} * ${wider}pt,height: ${height} * 1pt,fit: "stretch")`);
    }, source),
  );
}

const svg = (inside: string) => `<svg xmlns='http://www.w3.org/2000/svg' width='320' height='140'>${inside}</svg>`;

/** Lays a white box upon a part of each picture. */
function covered(name: string, part: number): Damage {
  return inPdf(name, finds, (file, { found }) => {
    const figures = figurePictures(found).flatMap(({ page, box }) => (box === undefined ? [] : [{ page, box }]));
    return figures
      .map(({ page, box: { left, bottom, right, top } }) => {
        const sheet = file.getPage(page - 1);
        const box = [left, bottom, (right - left) * part, top - bottom].join(' ');
        return drawn(sheet, file, (text) => `q\n${text}\nQ\nq 1 1 1 rg ${box} re f Q\n`);
      })
      .includes(true);
  });
}

/** Damages to pictures. */
export const pictureDamages: readonly Damage[] = [
  otherPicture('pictures that show nothing', svg('')),
  otherPicture('other drawings for all pictures', svg("<circle cx='90' cy='70' r='50' fill='#d0021b'/>")),
  otherPicture('pictures pulled wide', '', 1.3),
  covered('half of each picture under a box', 0.5),
  covered('a tenth of each picture under a box', 0.1),
  inPdf('another photograph of the same size', finds, (file) => {
    for (const [ref, object] of file.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) continue;
      if (object.dict.has(PDFName.of('Filter')) && object.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
      const pixels = Buffer.from(decodePDFRawStream(object).decode()).reverse();
      const stream = file.context.flateStream(pixels);
      for (const [key, value] of object.dict.entries())
        if (!['/Filter', '/Length', '/DecodeParms'].includes(key.toString())) stream.dict.set(key, value);
      file.context.assign(ref, stream);
      return true;
    }
    return false;
  }),
  inPdf('half of a photograph clipped away', finds, (file, { found }) => {
    const pages = found.pages.flatMap(({ number, images }) => images.map((image: ImageFacts) => ({ number, box: image.box })));
    const [first] = pages;
    if (first === undefined) return false;
    const page = file.getPage(first.number - 1);
    const { left, right } = first.box;
    return drawn(page, file, (text) => {
      const clipped = text.replace(/(\/\w+ Do)/, `0 0 1 1 re W n $1`);
      return clipped.replace('0 0 1 1 re W n', `0 0 ${right > left ? 0.5 : 1} 1 re W n`);
    });
  }),
];
