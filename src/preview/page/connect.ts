import { type DrawnPages, type FromPage, headBytes, type ToPage } from '../preview-messages.js';

/** What the page is told. */
export interface Listener {
  onMessage(message: ToPage): void;
  onPages(version: number, drawing: DrawnPages): void;
  onConnection(isThere: boolean): void;
}

/** Milliseconds after which a lost connection is tried again. */
const patience = 500;

function readPages(data: ArrayBuffer): readonly [version: number, drawing: DrawnPages] {
  const head = new DataView(data, 0, headBytes);
  const [version, from, page, count] = [0, 4, 8, 12].map((at) => head.getUint32(at, true)) as [number, number, number, number];
  const bytes = new Uint8Array(data, headBytes);
  return [version, count === 0 ? { bytes } : { bytes, part: { from, page, count } }];
}

/** Connects to the server of this page, again and again while it is gone, for the briefing wanted then; returns how to tell it something. */
export function connect(slug: () => string, listener: Listener): (message: FromPage) => void {
  let socket: WebSocket;
  const open = () => {
    socket = new WebSocket(`ws://${location.host}/?briefing=${encodeURIComponent(slug())}`);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => listener.onConnection(true));
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === 'string') listener.onMessage(JSON.parse(data) as ToPage);
      else listener.onPages(...readPages(data));
    });
    socket.addEventListener('close', () => {
      listener.onConnection(false);
      setTimeout(open, patience);
    });
  };
  open();
  return (message) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
}
