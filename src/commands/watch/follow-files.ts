import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** Follows files and folders, whether they are there yet or not. */
export interface Follower {
  /** From now on these paths, and no others. Absolute; of a folder what lies right in it. */
  follow(paths: ReadonlySet<string>): void;
  end(): void;
}

/** Editors write in bursts: what comes within so many milliseconds is one change. */
const burst = 1;

/** A folder under watch; another one of its name has another number. */
interface Watched {
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Calls `onChange` with what has changed, appeared or gone. Folders are watched, not files: so a file that an editor puts in the
 * place of another is seen, and one that is not there yet.
 */
export function followFiles(onChange: (paths: ReadonlySet<string>) => void): Follower {
  const folders = new Map<string, Watched>();
  let followed: ReadonlySet<string> = new Set();
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const told = () => {
    timer = undefined;
    const changed = waiting;
    waiting = new Set();
    settle();
    onChange(changed);
  };
  const notice = (folder: string, name: string | null) => {
    const paths = concerned(name === null ? folder : join(folder, name), followed);
    for (const path of paths) {
      waiting.add(path);
      timer ??= setTimeout(told, burst);
    }
  };
  const settle = () => {
    const needed = new Map([...followed].flatMap((path) => folderOf(path)));
    for (const [path, { inode, watcher }] of folders) {
      if (needed.get(path) === inode) continue;
      watcher.close();
      folders.delete(path);
    }
    for (const [path, inode] of needed) {
      if (folders.has(path)) continue;
      const watcher = open(path, (name) => notice(path, name));
      if (watcher !== undefined) folders.set(path, { inode, watcher });
    }
  };
  return {
    follow(paths) {
      followed = paths;
      settle();
    },
    end() {
      clearTimeout(timer);
      for (const { watcher } of folders.values()) watcher.close();
    },
  };
}

/** A folder that may not be read has nothing to follow; the build says what it misses. */
function open(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => onEvent(name)).on('error', () => onEvent(null));
  } catch {
    return undefined;
  }
}

/** What is followed and changes with this path: itself, the folder around it, or what lies below it. */
function* concerned(path: string, followed: ReadonlySet<string>): Generator<string> {
  if (followed.has(path)) yield path;
  if (followed.has(dirname(path))) yield dirname(path);
  for (const other of followed) if (other.startsWith(path) && /^[/\\]/.test(other.slice(path.length))) yield other;
}

/** The folder to watch for a path, with its number: itself where it is one, else the nearest above it that is there. */
function folderOf(path: string): readonly (readonly [string, number])[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return [[path, found.ino]];
  const above = dirname(path);
  return above === path ? [] : folderOf(above);
}
