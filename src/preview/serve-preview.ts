import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { pageFile } from './page-files.js';
import { type DrawnPages, type FromPage, headBytes, type PreviewState, type ToPage } from './preview-messages.js';

/** The live preview of some briefings on this machine alone. */
export interface Preview {
  /** Address of the page. */
  readonly address: string;
  /** New pages, in the engine's own form. */
  showPages(slug: string, version: number, drawing: DrawnPages): void;
  showState(state: PreviewState): void;
  /** A briefing that is no more: who looks at it keeps its last pages, and is offered the others; or goes on with the one that it is now. */
  letGo(slug: string, now?: string): void;
  close(): Promise<void>;
}

export interface PreviewRequest {
  /** 0: any that is free. */
  readonly port: number;
  /** Opens a line of an article in the editor; absent where none is named. Returns what went wrong. */
  readonly openLine?: (file: string, line: number) => Promise<string | undefined>;
}

interface Shown {
  state?: PreviewState;
  pages?: Uint8Array;
}

const hostName = '127.0.0.1';
/** A page that sends more than this is not ours. */
const mostBytes = 4096;

/**
 * Serves the preview on 127.0.0.1. Only requests to that address by that name are answered (a page elsewhere could lead its own
 * name here), and only its own page may connect. Rejects where the port is taken.
 */
export async function servePreview({ port, openLine }: PreviewRequest): Promise<Preview> {
  const shown = new Map<string, Shown>();
  const watching = new Map<WebSocket, string>();
  const server = createServer((request, response) => {
    if (isAllowed(request)) void serveFile(request, response);
    else refuse(response, 403, 'Only this machine’s own preview page is served.');
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes, perMessageDeflate: false });

  const entry = (slug: string): Shown => {
    const known = shown.get(slug) ?? {};
    shown.set(slug, known);
    return known;
  };
  const others = () => [...shown].map(([slug, { state }]) => ({ slug, title: state?.title ?? slug }));
  const send = (socket: WebSocket, message: ToPage) => socket.send(JSON.stringify(message));
  const told = new WeakMap<WebSocket, PreviewState>();
  const sendState = (socket: WebSocket, state: PreviewState) => {
    const before = told.get(socket);
    told.set(socket, state);
    const { findings, lines, ...rest } = state;
    const changed = { ...(before?.findings === findings ? {} : { findings }), ...(before?.lines === lines ? {} : { lines }) };
    send(socket, { is: 'state', state: { ...rest, ...changed }, others: others() });
  };
  /** Tells every page which briefings there are. */
  const offer = () => {
    for (const socket of watching.keys()) send(socket, { is: 'others', others: others() });
  };
  const viewers = (slug: string) => [...watching].flatMap(([socket, watched]) => (watched === slug ? [socket] : []));

  server.on('upgrade', (request, socket, head) => {
    if (!isAllowed(request) || !isOwnPage(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const wanted = new URL(request.url ?? '/', `http://${hostName}`).searchParams.get('briefing') ?? '';
      const slug = shown.has(wanted) ? wanted : ([...shown.keys()][0] ?? '');
      watching.set(webSocket, slug);
      webSocket.on('close', () => watching.delete(webSocket));
      webSocket.on('error', () => webSocket.terminate());
      webSocket.on('message', (data) => void obey(webSocket, String(data)));
      const { state, pages } = shown.get(slug) ?? {};
      if (state !== undefined) sendState(webSocket, state);
      if (pages !== undefined) webSocket.send(pages);
    });
  });

  async function obey(socket: WebSocket, text: string): Promise<void> {
    const asked = parse(text);
    const files = new Set([...shown.values()].flatMap(({ state }) => (state === undefined ? [] : [state.file])));
    // Nothing but the articles that are watched is ever opened.
    if (asked === undefined || !files.has(asked.open.file)) return;
    const { file, line } = asked.open;
    const told = openLine === undefined ? `${file}:${line}` : await openLine(file, line);
    if (told !== undefined) send(socket, { is: 'note', text: told });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostName, () => resolve());
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${hostName}:${taken}/`,
    showPages(slug, version, { bytes, part }) {
      const message = new Uint8Array(headBytes + bytes.length);
      const head = new DataView(message.buffer);
      for (const [at, number] of [version, part?.from ?? 0, part?.page ?? 0, part?.count ?? 0].entries())
        head.setUint32(4 * at, number, true);
      message.set(bytes, headBytes);
      // Whoever comes later needs all pages.
      if (part === undefined) entry(slug).pages = message;
      for (const socket of viewers(slug)) socket.send(message);
    },
    showState(state) {
      const isRenamed = shown.get(state.slug)?.state?.title !== state.title;
      entry(state.slug).state = state;
      for (const [socket, slug] of watching) if (slug === '') watching.set(socket, state.slug);
      for (const socket of viewers(state.slug)) sendState(socket, state);
      if (isRenamed) offer();
    },
    letGo(slug, now) {
      // One that was moved to another folder has its name still.
      if (now === slug) return;
      shown.delete(slug);
      const { state } = (now === undefined ? undefined : shown.get(now)) ?? {};
      if (state !== undefined)
        for (const socket of viewers(slug)) {
          watching.set(socket, state.slug);
          sendState(socket, state);
        }
      offer();
    },
    async close() {
      for (const socket of watching.keys()) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whether a request names this machine by its number or its own name, and comes from no other page. */
function isAllowed({ headers, socket }: IncomingMessage): boolean {
  const names = [hostName, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { host = '', origin } = headers;
  return names.includes(host) && (origin === undefined || names.some((name) => origin === `http://${name}`));
}

/** A browser always says which page opens a connection. */
function isOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === `http://${host}`;
}

async function serveFile({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET.');
  const file = pageFile((url ?? '').replace(/\?.*$/s, ''));
  if (file === undefined) return refuse(response, 404, 'There is no such page.');
  try {
    const bytes = await readFile(file.path);
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': bytes.length,
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  } catch {
    refuse(response, 500, 'The page’s own files cannot be read: install Briefpress again.');
  }
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(`${words}\n`);
}

function parse(text: string): FromPage | undefined {
  try {
    const { open } = JSON.parse(text) as { readonly open?: { readonly file?: unknown; readonly line?: unknown } };
    if (typeof open?.file !== 'string' || typeof open.line !== 'number' || !Number.isInteger(open.line) || open.line < 1) return undefined;
    return { open: { file: open.file, line: open.line } };
  } catch {
    return undefined;
  }
}
