/**
 * Runs the collector to the end, so that the room of what nobody needs any more comes free and goes back to the system: of texts already
 * read, of a document that weighs half a gigabyte. V8's own `gc()` keeps the room that young objects had; the inspector's does not.
 */
export async function collectGarbage(runs = 2): Promise<void> {
  const session = await openSession();
  if (session === undefined) return;
  // What lies outside of JavaScript is freed when the event loop turns, and pages are given back by the next run.
  for (let run = 0; run < runs; run++) {
    await session.post('HeapProfiler.collectGarbage');
    await new Promise(setImmediate);
  }
  session.disconnect();
}

/** A line to this thread's own inspector, which opens no port; undefined where Node was built without one. */
async function openSession() {
  try {
    const { Session } = await import('node:inspector/promises');
    const session = new Session();
    session.connect();
    return session;
  } catch {
    return undefined;
  }
}
