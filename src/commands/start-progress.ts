import { counted } from '../report/counted.js';
import type { TextStream } from './terminal.js';

export interface Progress {
  /** One more briefing is done. */
  advance(): void;
  /** Takes the line away. */
  stop(): void;
}

/** Work that is done sooner says nothing. */
const quietMilliseconds = 1000;
const refreshMilliseconds = 500;

/** A line on the terminal that says how far a long build has come; nothing elsewhere. */
export function startProgress(stream: TextStream, total: number, shown: boolean): Progress {
  if (!shown || !stream.isTerminal) return { advance: () => {}, stop: () => {} };
  const begin = performance.now();
  let done = 0;
  let drawn = false;
  const draw = () => {
    const elapsed = performance.now() - begin;
    if (elapsed < quietMilliseconds) return;
    drawn = true;
    const what = total === 1 ? 'Building 1 briefing' : `Building: ${done} of ${counted(total, 'briefing')} done`;
    stream.write(`\r\u001b[2K${what}, ${Math.floor(elapsed / 1000)} s`);
  };
  const timer = setInterval(draw, refreshMilliseconds).unref();
  return {
    advance() {
      done += 1;
      draw();
    },
    stop() {
      clearInterval(timer);
      if (drawn) stream.write('\r\u001b[2K');
    },
  };
}
