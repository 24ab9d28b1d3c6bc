/** What of the front matter cannot be read: fields by name, or every one. */
export type UnreadFields = ReadonlySet<string> | 'all';

/** Whether the author may have given the field without its being known. */
export function isUnread(field: string, unread: UnreadFields | undefined): boolean {
  return unread === 'all' || unread?.has(field) === true;
}
