import { existsSync } from 'node:fs';
import type { LocalTypesetter } from '../model/index.js';

/** Opens the engine asked for; else the native one where it loads, and the WebAssembly one where it does not. Fonts are absolute paths of TTF or OTF files. Throws when the engine asked for does not load, or a font is missing. */
export async function openTypesetter(options: {
  readonly engine?: 'native' | 'wasm';
  readonly fonts: readonly string[];
}): Promise<LocalTypesetter> {
  const missing = options.fonts.filter((font) => !existsSync(font));
  if (missing.length > 0) throw new TypeError(`No font at ${missing.join(', ')}`);
  if (options.engine !== 'wasm') {
    const { openNativeTypesetter } = await import('./native-typesetter.js');
    try {
      return await openNativeTypesetter(options.fonts);
    } catch (error) {
      if (options.engine === 'native') throw error;
    }
  }
  const { openWasmTypesetter } = await import('./wasm-typesetter.js');
  return openWasmTypesetter(options.fonts);
}
