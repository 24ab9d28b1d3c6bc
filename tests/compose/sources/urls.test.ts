import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../src/compose/sources/canonical-url.js';
import { dateInUrl } from '../../../src/compose/sources/date-in-url.js';
import { linkTarget } from '../../../src/compose/sources/link-target.js';
import { printedUrl } from '../../../src/compose/sources/printed-url.js';
import { abbreviatesSite, domainOf, isSiteName } from '../../../src/compose/sources/site-name.js';
import { urlFault } from '../../../src/compose/sources/url-fault.js';

describe('One source, whichever way its URL is written:', () => {
  test.each([
    ['scheme and host in capitals', 'HTTPS://Example.ORG/a', 'https://example.org/a'],
    ['http and https', 'http://example.org/a', 'https://example.org/a'],
    ['a default port', 'http://example.org:80/a', 'https://example.org/a'],
    ['a default port of https', 'https://example.org:443/a', 'https://example.org/a'],
    ['www.', 'https://www.example.org/a', 'https://example.org/a'],
    ['a slash at the end', 'https://example.org/a/', 'https://example.org/a'],
    ['a slash behind the host', 'https://example.org/', 'https://example.org'],
    ['a slash before the query', 'https://example.org/a/?id=1', 'https://example.org/a?id=1'],
    ['an empty query', 'https://example.org/a?', 'https://example.org/a'],
    ['percent-encoding in small letters', 'https://example.org/%c3%a9', 'https://example.org/%C3%A9'],
    ['characters that need no percent-encoding', 'https://example.org/%7Ea%2Db%28c%29', 'https://example.org/~a-b(c)'],
    ['characters that do', 'https://example.org/é', 'https://example.org/%C3%A9'],
    ['a host in another script', 'https://пример.рф/a', 'https://xn--e1afmkfd.xn--p1ai/a'],
    ['tracking parameters', 'https://example.org/a?utm_source=x&id=1&fbclid=2', 'https://example.org/a?id=1'],
    ['nothing but tracking parameters', 'https://example.org/a?UTM_campaign=x&gclid=2', 'https://example.org/a'],
    ['a text fragment', 'https://example.org/a#:~:text=words', 'https://example.org/a'],
    ['a text fragment behind another', 'https://example.org/a#part:~:text=words', 'https://example.org/a#part'],
    [
      'a redirect of a search',
      'https://www.google.co.uk/url?sa=D&q=https://example.org/a%3Fid%3D1%26utm_source%3Dx&usg=y',
      'https://example.org/a?id=1',
    ],
    ['a redirect of a network', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%2520b&h=x', 'https://example.org/a%20b'],
    ['no scheme', '//example.org/a', 'https://example.org/a'],
  ])('%s', (_, one, other) => {
    expect(canonicalUrl(one)).toBe(canonicalUrl(other));
    expect(canonicalUrl(one)).toBeDefined();
  });

  test.each([
    ['a parameter that chooses the page', 'https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['another path', 'https://example.org/a', 'https://example.org/A'],
    ['another host', 'https://example.org/a', 'https://news.example.org/a'],
    ['another port', 'https://example.org:8080/a', 'https://example.org/a'],
    ['another part of the page', 'https://example.org/a#b', 'https://example.org/a'],
    ['a slash that is encoded', 'https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['a page of a search that is no redirect', 'https://www.google.com/search?q=https://example.org/a', 'https://example.org/a'],
    ['an address in a parameter of any other page', 'https://web.example.org/url?q=https://example.org/a', 'https://example.org/a'],
    ['another protocol', 'ftp://example.org/a', 'https://example.org/a'],
  ])('%s makes another source', (_, one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  test.each([
    'http://',
    'https://',
    'https://exa mple',
    'https://example.org/a b',
    'https:/example.org',
    'https:///a',
    'https://a..b/c',
    'https://.org',
    'https://exa%20mple/',
    'https://example.org:99999/',
    'https://example,org/',
    'htp:/bad',
  ])('%s is malformed', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });
});

describe('A URL is told as it may have been meant:', () => {
  test.each([
    ['htp://example.org/a', 'http://example.org/a'],
    ['htp:/bad', 'http://bad'],
    ['htps://example.org', 'https://example.org'],
    ['hhtps://example.org', 'https://example.org'],
    ['hptts://example.org', 'https://example.org'],
    ['ttps://example.org', 'https://example.org'],
    ['http:/example.org', 'http://example.org'],
    ['https:example.org', 'https://example.org'],
    ['https//example.org', 'https://example.org'],
    ['https//:example.org', 'https://example.org'],
    ['http;//example.org', 'http://example.org'],
    ['https.//example.org', 'https://example.org'],
    ['https:\\\\example.org\\a', 'https://example.org/a'],
    ['https://https://example.org/a', 'https://example.org/a'],
    ['https://http//example.org/a', 'http://example.org/a'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https:// example.org', 'https://example.org'],
    ['https://example.org/"a"', 'https://example.org/%22a%22'],
  ])('%s as %s', (url, meant) => {
    expect(urlFault(url)).toEqual({ expected: expect.any(String), meant });
    expect(linkTarget(url)).toEqual({ kind: 'source', key: `source:${url}` });
  });

  test.each(['https://localhost/a', 'http://intranet', 'https://example.org/a_(b', 'https://example.org/a)', 'https://example.org/?a[=1'])(
    '%s is doubtful, and a source like others',
    (url) => {
      expect(urlFault(url)).toEqual({ expected: expect.any(String), isDoubtful: true });
      expect(canonicalUrl(url)).toBeDefined();
    },
  );

  test.each([
    'https://https.example.org/a',
    'https://web.archive.org/web/2020/https://example.org',
    'https://example.org/a_(b)?c[]=d',
    'https://[::1]:80/',
    'https://a@example.org/',
    'https://пример.рф/a',
    'ftp://example.org',
    'sftp://example.org',
    'rtmp://example.org',
    'doi:10.1000/1',
    'urn:isbn:1',
    'magnet:?xt=1',
  ])('%s is well formed', (url) => {
    expect(urlFault(url)).toBeUndefined();
  });

  test.each(['data.csv', 'http/index.html', 'https.html', 'a/b//c', 'notes.www.txt'])('%s is a file', (url) => {
    expect(linkTarget(url)).toEqual({ kind: 'file' });
  });
});

test.each([
  ['https://Example.org/%7Ea/?b=c%20d#e', 'https://Example.org/%7Ea/?b=c%20d#e', []],
  ['https://example.org/a?utm_source=x&id=1&fbclid=2#top', 'https://example.org/a?id=1#top', ['utm_source', 'fbclid']],
  ['https://example.org/a?utm_source=x', 'https://example.org/a', ['utm_source']],
  ['https://example.org/a?', 'https://example.org/a?', []],
  ['https://example.org/a#:~:text=x', 'https://example.org/a', []],
  ['https://example.org/a#b:~:text=x', 'https://example.org/a#b', []],
])('%s is printed as %s', (url, text, tracking) => {
  expect(printedUrl(url)).toEqual({ text, tracking });
});

test.each([
  ['https://example.org/2025/11/26/a', { year: 2025, month: 11, day: 26 }],
  ['https://example.org/2025/11/26', { year: 2025, month: 11, day: 26 }],
  ['https://example.org/2025/nov/26/a', { year: 2025, month: 11, day: 26 }],
  ['https://example.org/story-2025-11-26/', { year: 2025, month: 11, day: 26 }],
  ['https://example.org/2025-11/26/c_1.htm', { year: 2025, month: 11, day: 26 }],
  ['https://example.org/2025-13/26/a', undefined],
  ['https://example.org/20251126/a', undefined],
  ['https://example.org/20251126-a-page.html', { year: 2025, month: 11, day: 26 }],
  ['https://example.org/20251326/a', undefined],
  ['https://example.org/202511261/a', undefined],
  ['https://example.org/2025/13/26/a', undefined],
  ['https://example.org/2025/02/30/a', undefined],
  ['https://example.org/2025/foo/26/a', undefined],
  ['https://example.org/story-2025-11-261', undefined],
  ['https://example.org/a?day=/2025/11/26/', undefined],
  ['https://example.org/2025/11/a', undefined],
  ['https://example.org/hiroshima-1945-08-06-remembered', undefined],
])('%s gives the date %o', (url, date) => {
  expect(dateInUrl(url)).toEqual(date);
});

test('a date in the name of a page is none of its publication where the briefing is older; in folders it is', () => {
  const until = { year: 2026, month: 1, day: 1 };
  expect(dateInUrl('https://example.org/election-2026-11-03-preview', until)).toBeUndefined();
  expect(dateInUrl('https://example.org/story-2026-01-02', until)).toEqual({ year: 2026, month: 1, day: 2 });
  expect(dateInUrl('https://example.org/2026/11/03/story', until)).toEqual({ year: 2026, month: 11, day: 3 });
});

test.each([
  ['https://www.theguardian.com/a', 'theguardian.com', 'The Guardian'],
  ['https://apnews.com/a', 'apnews.com', 'AP News'],
  ['https://abcnews.go.com/a', 'abcnews.go.com', 'ABC News'],
  ['https://www.bbc.co.uk/a', 'bbc.co.uk', 'BBC'],
  ['https://user@time.com:8080/a', 'time.com', 'TIME.com'],
])('%s is at %s, which spells %s', (url, domain, name) => {
  expect(domainOf(url)).toBe(domain);
  expect(isSiteName(name, url)).toBe(true);
});

test('A domain spells no other name, but may be abbreviated', () => {
  expect(isSiteName('Reuters', 'https://apnews.com/a')).toBe(false);
  expect(isSiteName('co', 'https://bbc.co.uk/a')).toBe(false);
  expect(abbreviatesSite('AP', 'https://apnews.com/a')).toBe(true);
  expect(abbreviatesSite('The envoy', 'https://apnews.com/a')).toBe(false);
});
