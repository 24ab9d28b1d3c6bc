import { finding, type Image, type Mark, type PrintImage } from '../../model/index.js';
import { type Conversion, cite } from './conversion.js';

/** A pixel of a file is 0.75 pt at its natural size: 96 of them to the inch. */
const pointsPerPixel = 0.75;

/** A local image as a file of the briefing; for any other a frame, with a mark to the note that prints its URL. */
export function convertImage(image: Image, conversion: Conversion): { readonly print: PrintImage; readonly mark?: Mark } {
  if (image.alt.trim() === '') reportMissingAlt(image, conversion);
  const file = conversion.article.images.get(image.url);
  if (file !== undefined) {
    const path = conversion.imagePaths.get(image.url) ?? `images/${conversion.imagePaths.size + 1}.${file.format}`;
    conversion.imagePaths.set(image.url, path);
    return {
      print: {
        kind: 'file',
        path,
        alt: alternative(image),
        widthPoints: file.width * pointsPerPixel,
        heightPoints: file.height * pointsPerPixel,
      },
    };
  }
  const print: PrintImage = { kind: 'frame', alt: image.alt };
  // An image written out in the article itself has no address to print.
  if (/^data:/i.test(image.url)) return { print };
  const note = `image:${image.url}`;
  cite(conversion, note, image.place);
  return { print, mark: { kind: 'mark', notes: [note], place: image.place } };
}

function reportMissingAlt(image: Image, conversion: Conversion): void {
  conversion.findings.push(
    finding('image-has-alt', {
      message: `Unexpected image “${image.url.slice(0, 80)}” without alternative text`,
      hint: 'Say in the brackets what it shows: ![What it shows](…). Readers who cannot see it hear these words.',
      source: image.place,
    }),
  );
}

/** Software that reads aloud needs some words: where the author gives none, the title, else the file's name. */
function alternative({ alt, title, url }: Image): string {
  if (alt.trim() !== '') return alt;
  const name = url
    .replace(/[?#].*$/s, '')
    .replace(/^.*\//s, '')
    .replace(/\.[^.]*$/, '');
  return title ?? (name === '' ? url : name);
}
