import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';

/**
 * Until the function returned is called, an engine that is opened finds no font of the machine: words in drawings would be set in
 * them. The native engine asks fontconfig, as programs on Linux do; on other systems it cannot be told.
 */
export function hideHostFonts(): () => void {
  const none = join(packageFolder(), 'templates', 'no-fonts.conf');
  const before = process.env.FONTCONFIG_FILE;
  // Whoever hid them first shows them again.
  if (before === none) return () => undefined;
  process.env.FONTCONFIG_FILE = none;
  return () => {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  };
}
