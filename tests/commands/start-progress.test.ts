import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/commands/start-progress.js';
import { rememberingStream } from './fake-terminal.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(isTerminal: boolean) {
  const stream = rememberingStream(isTerminal);
  return { progress: startProgress(stream, 3, true), written: stream.written };
}

it('says nothing in the first second', () => {
  const { progress, written } = watch(true);
  vi.advanceTimersByTime(900);
  progress.advance();
  progress.stop();
  expect(written()).toBe('');
});

it('then says how far it is, and leaves no trace', () => {
  const { progress, written } = watch(true);
  progress.advance();
  vi.advanceTimersByTime(1000);
  progress.stop();
  vi.advanceTimersByTime(5000);
  expect(written()).toBe('\r\u001b[2KBuilding: 1 of 3 briefings done, 1 s\r\u001b[2K');
});

it('says nothing where nobody watches', () => {
  const { progress, written } = watch(false);
  vi.advanceTimersByTime(5000);
  progress.stop();
  expect(written()).toBe('');
});
