/** Letters of scripts that run from right to left, with their points and figures, as a class of an expression: Hebrew, Arabic and their neighbours, and the forms of these that join. */
export const rightToLeftLetters = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc`;
