import type { Box } from '../../model/place.js';
import { drawWishes, type Wish } from './draw-wishes.js';
import type { Drawing, PageSize } from './drawing.js';
import type { View } from './turned.js';

/** Something marked on a page; box in points from the bottom left. */
export interface Mark {
  readonly page: number;
  readonly box: Box;
  readonly kind: string;
}

/** A page lying on the desk. */
interface Sheet {
  readonly figure: HTMLElement;
  canvas: HTMLCanvasElement;
  /** Page, state and size that the canvas shows. */
  drawn: string;
}

/** CSS pixels a point at 100 %. */
const pixelsPerPoint = 96 / 72;
const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** Width of a page in the overview, in CSS pixels. */
const thumbnail = 170;
const gap = 20;
const border = 24;

/** The pages, in one of three views, each drawn when it comes into sight. The first page is 1. */
export class Desk {
  readonly #desk: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #drawing: Drawing;
  readonly #onMove: () => void;
  readonly #drawInSight = drawWishes((isGivenUp) => this.#nextInSight(isGivenUp));
  #sheets: Sheet[] = [];
  #marks: readonly Mark[] = [];
  #view: View = 'page';
  /** `undefined`: as it fits the window. */
  #zoom: number | undefined;
  /** The scale at which a page fits the window, as of the last layout: asking the browser anew while marks are placed has it lay out all pages for each. */
  #fitting = 1;
  #current = 1;

  constructor(desk: HTMLElement, pages: HTMLElement, drawing: Drawing, onMove: () => void) {
    this.#desk = desk;
    this.#pages = pages;
    this.#drawing = drawing;
    this.#onMove = onMove;
    new ResizeObserver(() => this.#layOut()).observe(desk);
    desk.addEventListener('scroll', () => this.#moved(), { passive: true });
  }

  get view(): View {
    return this.#view;
  }

  get page(): number {
    return this.#current;
  }

  get count(): number {
    return this.#sheets.length;
  }

  /** Size of a page on screen by its size on paper. */
  get scale(): number {
    return this.#zoom ?? this.#fitting;
  }

  /** Another state of the document, or of some pages: what is in sight is drawn before this resolves, and the desk stays where it is. */
  async redraw(): Promise<void> {
    const { pages } = this.#drawing;
    while (this.#sheets.length > pages.length) this.#sheets.pop()?.figure.remove();
    while (this.#sheets.length < pages.length) this.#sheets.push(this.#newSheet(this.#sheets.length + 1));
    this.#layOut(false);
    this.#current = Math.min(this.#current, Math.max(1, pages.length));
    await this.#drawInSight();
  }

  show(view: View): void {
    const page = this.#current;
    this.#view = view;
    this.#layOut();
    this.goTo(page);
  }

  zoom(way: 'in' | 'out' | 'fit'): void {
    const page = this.#current;
    const scale = this.scale;
    const next = way === 'in' ? steps.find((step) => step > scale + 0.01) : steps.findLast((step) => step < scale - 0.01);
    this.#zoom = way === 'fit' ? undefined : (next ?? scale);
    this.#layOut();
    this.goTo(page);
  }

  goTo(page: number): void {
    this.#current = Math.min(Math.max(1, page), Math.max(1, this.#sheets.length));
    this.#sheets[this.#current - 1]?.figure.scrollIntoView({ block: this.#view === 'overview' ? 'nearest' : 'start' });
    this.#moved(this.#current);
  }

  /** Marks these places; the one in front is brought into sight. */
  mark(marks: readonly Mark[], front?: Mark): void {
    this.#marks = marks;
    this.#placeMarks();
    const sheet = front && this.#sheets[front.page - 1];
    if (front === undefined || sheet === undefined) return;
    const { top, left } = this.#place(front);
    const desk = this.#desk.getBoundingClientRect();
    const figure = sheet.figure.getBoundingClientRect();
    this.#desk.scrollBy({ top: figure.top + top - desk.top - desk.height / 3, left: Math.min(0, figure.left + left - desk.left - border) });
    this.#current = front.page;
    this.#moved(front.page);
  }

  /** The place on paper under a point of the window. */
  placeAt(x: number, y: number): { readonly page: number; readonly x: number; readonly y: number } | undefined {
    for (const [index, { figure }] of this.#sheets.entries()) {
      const { left, right, top, bottom } = figure.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) continue;
      const size = this.#drawing.pages[index];
      const scale = this.#scaleOf(size);
      return { page: index + 1, x: (x - left) / scale, y: (size?.height ?? 0) - (y - top) / scale };
    }
    return undefined;
  }

  #newSheet(number: number): Sheet {
    const figure = Object.assign(document.createElement('figure'), { className: 'sheet' });
    figure.setAttribute('aria-label', `Page ${number}`);
    const canvas = document.createElement('canvas');
    const caption = Object.assign(document.createElement('figcaption'), { textContent: String(number) });
    figure.append(canvas, caption);
    this.#pages.append(figure);
    return { figure, canvas, drawn: '' };
  }

  /** CSS pixels a point. */
  #scaleOf(size: PageSize | undefined): number {
    return this.#view === 'overview' ? thumbnail / (size?.width ?? 1) : this.scale * pixelsPerPoint;
  }

  #fit(): number {
    const [first] = this.#drawing.pages;
    if (first === undefined) return 1;
    const across = this.#view === 'spread' ? 2 : 1;
    const width = (this.#desk.clientWidth - 2 * border - (across - 1) * gap) / across;
    const height = this.#desk.clientHeight - 2 * border;
    const whole = Math.min(width / first.width, height / first.height) / pixelsPerPoint;
    // A page that fits a low window cannot be read.
    return Math.max(whole, Math.min(0.75, width / first.width / pixelsPerPoint), 0.1);
  }

  #layOut(draws = true): void {
    this.#fitting = this.#fit();
    this.#pages.dataset.view = this.#view;
    const columns = { page: 'auto', spread: 'auto auto', overview: `repeat(${this.#thumbnailsAcross()}, auto)` };
    this.#pages.style.setProperty('--columns', columns[this.#view]);
    for (const [index, { figure }] of this.#sheets.entries()) {
      const size = this.#drawing.pages[index];
      const scale = this.#scaleOf(size);
      figure.style.width = `${(size?.width ?? 0) * scale}px`;
      figure.style.height = `${(size?.height ?? 0) * scale}px`;
      // A book opens with a right-hand page.
      figure.style.gridColumnStart = this.#view === 'spread' && index === 0 ? '2' : '';
    }
    this.#placeMarks();
    if (draws) void this.#drawInSight();
    this.#onMove();
  }

  #thumbnailsAcross(): number {
    return Math.max(1, Math.floor((this.#desk.clientWidth - 2 * border + gap) / (thumbnail + gap)));
  }

  #moved(page = this.#pageInSight()): void {
    this.#current = page;
    for (const [index, { figure }] of this.#sheets.entries()) {
      if (index + 1 === page) figure.setAttribute('aria-current', 'page');
      else figure.removeAttribute('aria-current');
    }
    void this.#drawInSight();
    this.#onMove();
  }

  /** The page of which most is in sight; the desk stays with its page as long as that is whole. */
  #pageInSight(): number {
    if (this.#view === 'overview') return this.#current;
    const seen = this.#sheets.map((_, index) => this.#seen(index));
    const most = Math.max(...seen, 0);
    if ((seen[this.#current - 1] ?? 0) >= most - 1) return this.#current;
    return Math.max(1, seen.indexOf(most) + 1);
  }

  /** How many pixels of a page's height are in sight. */
  #seen(index: number): number {
    const desk = this.#desk.getBoundingClientRect();
    const sheet = this.#sheets[index]?.figure.getBoundingClientRect();
    return sheet === undefined ? 0 : Math.max(0, Math.min(sheet.bottom, desk.bottom) - Math.max(sheet.top, desk.top));
  }

  /** Of the pages in sight that show another state or size than they should, the one of which most is seen. */
  #nextInSight(isGivenUp: (look: string) => boolean): Wish | undefined {
    const wishes = this.#sheets.flatMap((sheet, index) => {
      const seen = this.#seen(index);
      const wish = seen > 0 ? this.#wish(sheet, index) : undefined;
      return wish === undefined || wish.look === sheet.drawn || isGivenUp(wish.look) ? [] : [{ wish, seen }];
    });
    return wishes.sort((a, b) => b.seen - a.seen)[0]?.wish;
  }

  #wish(sheet: Sheet, index: number): Wish | undefined {
    const size = this.#drawing.pages[index];
    if (size === undefined) return undefined;
    const scale = this.#scaleOf(size) * devicePixelRatio;
    const look = `${index} ${this.#drawing.versionOf(index)} ${scale}`;
    const draw = async () => {
      // What is half drawn is not shown.
      const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      await this.#drawing.draw(canvas, index, scale);
      sheet.canvas.replaceWith(canvas);
      sheet.canvas = canvas;
      sheet.drawn = look;
    };
    return { look, draw };
  }

  #place({ page, box }: Mark): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    const size = this.#drawing.pages[page - 1];
    const scale = this.#scaleOf(size);
    return {
      left: box.left * scale,
      top: ((size?.height ?? 0) - box.top) * scale,
      width: Math.max(4, (box.right - box.left) * scale),
      height: Math.max(4, (box.top - box.bottom) * scale),
    };
  }

  #placeMarks(): void {
    for (const { figure } of this.#sheets) for (const old of figure.querySelectorAll('.mark')) old.remove();
    for (const mark of this.#marks) {
      const spot = document.createElement('div');
      spot.className = `mark ${mark.kind}`;
      for (const [name, value] of Object.entries(this.#place(mark))) spot.style.setProperty(name, `${value}px`);
      this.#sheets[mark.page - 1]?.figure.append(spot);
    }
  }
}
