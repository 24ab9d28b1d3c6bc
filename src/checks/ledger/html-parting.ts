/** Elements whose text is no part of the article. */
export const dropped = /^<(\/?)(script|style)(?=[\s/>])/i;
/** Tags that begin a new word where they stand. */
export const parting =
  /^<\/?(?:br|td|th|tr|li|p|div|h[1-6]|dt|dd|ul|ol|table|caption|summary|details|blockquote|figcaption|section|article|hr|pre|img|address|aside|header|footer|main|nav|figure|form|fieldset|center|option|menu|kbd)(?=[\s/>])/i;
