/** What print may set before the items of lists in HTML, tag by tag. */
export class HtmlListSigns {
  /** Of each list that is open the number of its next item; bulleted ones have none. */
  private readonly next: (number | undefined)[] = [];

  /** The signs that may stand where this tag does. */
  at(tag: string): string {
    const [, closing, name = ''] = /^<(\/?)(ol|ul|li)(?=[\s/>])/i.exec(tag) ?? [];
    switch (name.toLowerCase()) {
      case '':
        return '';
      case 'li':
        return closing === '/' ? '' : this.item();
      default:
        if (closing === '/') this.next.pop();
        else this.next.push(/^<ol/i.test(tag) ? Number(/\sstart\s*=\s*["']?(\d{1,9})/i.exec(tag)?.[1] ?? 1) : undefined);
        return '';
    }
  }

  private item(): string {
    const number = this.next.at(-1);
    if (number === undefined) return '• -';
    this.next[this.next.length - 1] = number + 1;
    return `${number}.`;
  }
}
