import { type FromPage, type ToPage, versionBytes } from '../preview-messages.js';

/** What the page is told. */
export interface Listener {
  onMessage(message: ToPage): void;
  onPages(version: number, drawing: Uint8Array): void;
  onConnection(isThere: boolean): void;
}

/** Milliseconds after which a lost connection is tried again. */
const patience = 500;

/** Connects to the server of this page, again and again while it is gone; returns how to tell it something. */
export function connect(slug: string, listener: Listener): (message: FromPage) => void {
  let socket: WebSocket;
  const open = () => {
    socket = new WebSocket(`ws://${location.host}/?briefing=${encodeURIComponent(slug)}`);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => listener.onConnection(true));
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === 'string') listener.onMessage(JSON.parse(data) as ToPage);
      else listener.onPages(new DataView(data).getUint32(0, true), new Uint8Array(data, versionBytes));
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
