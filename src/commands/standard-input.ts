/** What stands for the file of an article that came from standard input, in reports too. */
export const standardInput = '<stdin>';
