import { expect, it } from 'vitest';
import { orderTags } from '../../src/finish/order-tags.js';

const file = (paragraph: string, section = '2 0 R 3 0 R') => `%PDF-1.7
1 0 obj
<<
  /Type /Pages
  /Kids [9 0 R]
>>
endobj
2 0 obj
<<
  /Type /StructElem
  /S /P
  /K [${paragraph}]
  /Pg 9 0 R
>>
endobj
3 0 obj
<<
  /Type /StructElem
  /S /Link
  /P 2 0 R
  /K [12 <<
    /Type /OBJR
    /Pg 9 0 R
    /Obj 7 0 R
  >>]
  /Pg 9 0 R
>>
endobj
4 0 obj
<<
  /Type /StructElem
  /S /Sect
  /K [${section}]
>>
endobj
`;

/** The highest number is read first. */
const fromRight = (_: number, contentId: number) => 100 - contentId;
const ordered = (text: string) => Buffer.from(orderTags(Buffer.from(text, 'latin1'), fromRight)).toString('latin1');

it('the contents of an element stand in the order in which they are read, links among them, and no offset moves', () => {
  const before = file('10 11 3 0 R 13');
  expect(ordered(before)).toBe(file('13 3 0 R 11 10'));
});

it('what has no words stays behind what it follows, and blocks stay where they are', () => {
  expect(ordered(file('10 11'))).toBe(file('11 10'));
  expect(ordered(file('10', '3 0 R 2 0 R'))).toBe(file('10', '3 0 R 2 0 R'));
});
