import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';

/** A file of the preview page: where it lies, and its media type. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
}

const built = (name: string) => join(packageFolder(), 'dist', 'preview', name);
const renderer = () => createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-renderer/wasm');

/** The file served at a path: nothing else of this machine is. */
export function pageFile(path: string): PageFile | undefined {
  switch (path) {
    case '/':
      return { path: built('index.html'), type: 'text/html; charset=utf-8' };
    case '/preview.css':
      return { path: built('preview.css'), type: 'text/css; charset=utf-8' };
    case '/preview.js':
      return { path: built('preview.js'), type: 'text/javascript; charset=utf-8' };
    case '/renderer.wasm':
      return { path: renderer(), type: 'application/wasm' };
    default:
      return undefined;
  }
}
