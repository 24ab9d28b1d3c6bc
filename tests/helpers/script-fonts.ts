import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../commands/temporary-folder.js';

const installed = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A folder with the font packages of Hebrew and Arabic installed, which the tool itself does not bring along; it goes after the tests. */
export function folderWithScriptFonts(): string {
  const folder = temporaryFolder();
  const scope = join(folder, 'node_modules', '@expo-google-fonts');
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(installed, 'test-font-hebrew'), join(scope, 'noto-serif-hebrew'), 'junction');
  symlinkSync(join(installed, 'test-font-arabic'), join(scope, 'noto-naskh-arabic'), 'junction');
  return folder;
}
