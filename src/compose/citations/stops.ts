const adjacentStops = /^(?:[\p{Terminal_Punctuation}…”»›」』》〉]|["'’“‘«‹](?![\p{L}\p{N}]))+/u;
const spacedStops = /^(?:[.,](?=\s|$)|[;:!?؛؟،]+(?=\s|$)|[»›](?![\p{L}\p{N}])[.,;:!?]?)/u;

/** The stops and closing quotation marks that a text begins with. A quotation mark before a letter is an apostrophe or opens. */
export function stopsAt(text: string): string {
  return adjacentStops.exec(text)?.[0] ?? '';
}

/** The stop that a text begins with, where white space stands before it: one that ends there, or a closing guillemet. */
export function stopsAfterSpace(text: string): string {
  return spacedStops.exec(text)?.[0] ?? '';
}

/** Whether the space before a stop belongs to it: before closing guillemets, and before high stops where the language sets them off (French). */
export function keepsSpaceBefore(stops: string, setsStopsOff: boolean): boolean {
  return /^[»›]/.test(stops) || (setsStopsOff && /^[;:!?]/.test(stops));
}

/** Whether a comma at the end of a text goes before the stop behind it, or another sign before a full stop: nothing but a citation stood between them. */
export function givesWay(before: string, stops: string): boolean {
  if (/[;:；：؛]$/u.test(before)) return /^[.!?。．！？؟।](?![.,])/u.test(stops);
  return /[,，、،]$/u.test(before) && /^[.;:!?。．；：！？؛؟।](?![.,])/u.test(stops);
}
