import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { PreviewState } from '../../src/preview/preview-messages.js';
import { type Preview, servePreview } from '../../src/preview/serve-preview.js';

const state: PreviewState = {
  slug: 'a',
  title: 'An article',
  file: 'content/a.md',
  status: 'proved',
  version: 1,
  provedVersion: 1,
  findings: [],
  lines: [],
};

describe('the server of the preview', () => {
  let preview: Preview;
  let port: number;
  let opened: string[];

  beforeEach(async () => {
    opened = [];
    preview = await servePreview({
      port: 0,
      async openLine(file, line) {
        opened.push(`${file}:${line}`);
        return undefined;
      },
    });
    port = Number(new URL(preview.address).port);
  });

  afterEach(() => preview.close());

  /** Status of a request as it is written, without the tidying that `fetch` does. */
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });

  const connect = (headers: Readonly<Record<string, string>> = { origin: `http://127.0.0.1:${port}` }, query = '') =>
    new WebSocket(`ws://127.0.0.1:${port}/${query}`, { headers });

  it('serves its page under the machine’s own names', async () => {
    expect(preview.address).toBe(`http://127.0.0.1:${port}/`);
    expect(await ask('/')).toBe(200);
    expect(await ask('/', { host: `localhost:${port}` })).toBe(200);
    expect(await ask('/preview.js')).toBe(200);
    expect(await ask('/renderer.wasm')).toBe(200);
  });

  it('refuses other names that lead here', async () => {
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, `127.0.0.1.evil.example:${port}`])
      expect(await ask('/', { host }), host).toBe(403);
  });

  it('refuses requests that other pages make', async () => {
    for (const origin of ['http://evil.example', `http://evil.example:${port}`, `https://127.0.0.1:${port}`, 'null'])
      expect(await ask('/preview.js', { origin }), origin).toBe(403);
  });

  it('serves nothing but its own files', async () => {
    for (const path of [
      '/package.json',
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '//etc/passwd',
      '/preview.js/',
      '/index.html',
    ])
      expect(await ask(path), path).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect(await ask('/', {}, method), method).toBe(405);
  });

  it('lets no other page connect, and none that hides where it is from', async () => {
    for (const headers of [{ origin: 'http://evil.example' }, { host: 'evil.example', origin: 'http://evil.example' }, {}]) {
      const socket = connect(headers as Record<string, string>);
      const [error] = await once(socket, 'error');
      expect(String(error)).toContain('403');
    }
  });

  it('tells a page that connects how things are, and all that follows', async () => {
    preview.showState(state);
    preview.showPages('a', 7, { bytes: Uint8Array.of(1, 2, 3) });
    const socket = connect();
    const messages: unknown[] = [];
    socket.on('message', (data, isBinary) => messages.push(isBinary ? [...(data as Buffer)] : JSON.parse(String(data))));
    await once(socket, 'open');
    await expect.poll(() => messages.length).toBe(2);
    expect(messages[0]).toMatchObject({ is: 'state', state: { title: 'An article' }, others: [{ slug: 'a', title: 'An article' }] });
    const whole = [7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3];
    expect(messages[1]).toEqual(whole);
    preview.showState({ ...state, status: 'rejected' });
    await expect.poll(() => messages.length).toBe(3);
    expect(messages[2]).toMatchObject({ state: { status: 'rejected' } });
    preview.showPages('a', 8, { bytes: Uint8Array.of(9), part: { from: 2, page: 150, count: 3 } });
    await expect.poll(() => messages.length).toBe(4);
    expect(messages[3]).toEqual([8, 0, 0, 0, 2, 0, 0, 0, 150, 0, 0, 0, 3, 0, 0, 0, 9]);
    socket.close();
    // A part says nothing to whoever does not have the pages around it.
    const later = connect();
    const first: unknown[] = [];
    later.on('message', (data, isBinary) => isBinary && first.push([...(data as Buffer)]));
    await expect.poll(() => first).toEqual([whole]);
    later.close();
  });

  it('tells findings and lines only to whoever does not have them', async () => {
    const [line] = [{ line: 3, page: 1, box: { left: 0, bottom: 0, right: 10, top: 10 } }];
    preview.showState({ ...state, lines: [line] });
    const socket = connect();
    const told: Partial<PreviewState>[] = [];
    socket.on('message', (data, isBinary) => !isBinary && told.push(JSON.parse(String(data)).state));
    await once(socket, 'open');
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]).toMatchObject({ findings: [], lines: [line] });
    const proving = { ...state, lines: state.lines, status: 'proving' as const };
    preview.showState(proving);
    const findings = [{ id: 'no-orphan', severity: 'warning' as const, message: 'One' }] as PreviewState['findings'];
    preview.showState({ ...proving, findings });
    preview.showState({ ...proving, findings, version: 2 });
    await expect.poll(() => told.length).toBe(4);
    expect(told.slice(1).map(({ findings, lines }) => [findings?.length, lines?.length])).toEqual([
      [undefined, 0],
      [1, undefined],
      [undefined, undefined],
    ]);
    expect(told[3]).toMatchObject({ status: 'proving', version: 2 });
    socket.close();
  });

  it('tells a page only of the briefing that it shows', async () => {
    preview.showState(state);
    preview.showState({ ...state, slug: 'b', title: 'Another', file: 'content/b.md' });
    const socket = connect(undefined, '?briefing=b');
    const messages: { state?: PreviewState }[] = [];
    socket.on('message', (data, isBinary) => !isBinary && messages.push(JSON.parse(String(data))));
    await once(socket, 'open');
    await expect.poll(() => messages.length).toBe(1);
    preview.showState({ ...state, status: 'setting' });
    preview.showState({ ...state, slug: 'b', title: 'Another', status: 'draft' });
    await expect.poll(() => messages.length).toBe(2);
    expect(messages.map(({ state: told }) => told?.slug)).toEqual(['b', 'b']);
    socket.close();
  });

  it('goes on with a briefing that has another name now, and with one that lies elsewhere', async () => {
    preview.showState(state);
    const socket = connect();
    const messages: { is: string; state?: PreviewState; others: { slug: string }[] }[] = [];
    socket.on('message', (data, isBinary) => !isBinary && messages.push(JSON.parse(String(data))));
    await once(socket, 'open');
    await expect.poll(() => messages.length).toBe(1);
    preview.letGo('a', 'a');
    preview.showState({ ...state, status: 'setting' });
    await expect.poll(() => messages.length).toBe(2);
    preview.showState({ ...state, slug: 'ferry', status: 'setting' });
    preview.letGo('a', 'ferry');
    await expect.poll(() => messages.filter((message) => message.state?.slug === 'ferry').length).toBe(1);
    preview.showState({ ...state, slug: 'ferry', status: 'proved' });
    await expect.poll(() => messages.at(-1)?.state?.status).toBe('proved');
    expect(messages.at(-1)?.others.map(({ slug }) => slug)).not.toContain('a');
    socket.close();
  });

  it('opens lines of the articles under watch, and of no other file', async () => {
    preview.showState(state);
    const socket = connect();
    await once(socket, 'open');
    const send = (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    for (const wrong of [
      'nonsense',
      '{}',
      { open: { file: '/etc/passwd', line: 1 } },
      { open: { file: 'content/a.md', line: 0 } },
      { open: { file: 'content/a.md', line: '1; rm' } },
      { open: { file: 'content/../content/a.md', line: 1 } },
    ])
      send(wrong);
    send({ open: { file: 'content/a.md', line: 12 } });
    await expect.poll(() => opened).toEqual(['content/a.md:12']);
    socket.close();
  });

  it('ends what is connected when it closes', async () => {
    const socket = connect();
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await preview.close();
    await closed;
    await expect(ask('/')).rejects.toThrow(/ECONNREFUSED/);
    preview = await servePreview({ port });
  });

  it('says when its port is taken', async () => {
    await expect(servePreview({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
