/** Whether what would be a file beside the article is an address of the web without `https://`: a host before a slash, as in `example.com/page`. */
export function lacksScheme(url: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}\//i.test(url.trim());
}
