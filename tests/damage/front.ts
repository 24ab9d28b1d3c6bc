import type { Briefing, FrontMatter, SummaryPart } from '../../src/model/index.js';
import { type Damage, readDamaged, setAgain, textOf } from './damage.js';
import { callsOf, middle, replaced, textAt } from './typst-source.js';

/** Spoils what goes to paper and the model of it alike, as a fault in reading or composing would: only the author’s file is as it was. */
function inComposing(name: string, finds: readonly string[], spoil: (source: string, briefing: Briefing) => Spoilt | undefined): Damage {
  return {
    name,
    finds,
    async apply(proof) {
      const before = textOf(proof.typst.get('/brief.typ'));
      const spoilt = spoil(before, proof.promised.briefing);
      if (spoilt === undefined || spoilt.source === before) return undefined;
      const bytes = await setAgain(proof, new Map([['/brief.typ', spoilt.source]]));
      return readDamaged(bytes, { ...proof.promised, briefing: spoilt.briefing });
    },
  };
}

interface Spoilt {
  readonly source: string;
  readonly briefing: Briefing;
}

/** The briefing with one part of its summary changed; derived parts are left alone. */
function withPart(briefing: Briefing, kind: SummaryPart['kind'], change: (part: SummaryPart) => SummaryPart): Briefing {
  const parts = briefing.summary.parts.map((part) => (part.kind === kind && !part.derived ? change(part) : part));
  return { ...briefing, summary: { ...briefing.summary, parts } };
}

const isAuthored = ({ summary }: Briefing) => summary.origin === 'front-matter';
type Judgements = Extract<SummaryPart, { kind: 'judgements' }>;
const ofJudgements = (briefing: Briefing, change: (part: Judgements) => Judgements) =>
  withPart(briefing, 'judgements', (part) => (part.kind === 'judgements' ? change(part) : part));

/** Loses one of the items that a call sets, and the one of the model at the same place. */
function itemLost(name: string, kind: 'judgements' | 'watch', call: string): Damage {
  return inComposing(name, ['words-survive'], (source, briefing) => {
    const items =
      callsOf(source, call)
        .at(-1)
        ?.parts.slice(kind === 'judgements' ? 1 : 2) ?? [];
    const last = items.at(-1);
    if (!isAuthored(briefing) || last === undefined || items.length < 2) return undefined;
    return {
      source: source.slice(0, items.at(-2)?.to) + source.slice(last.to),
      briefing: withPart(briefing, kind, (part) => {
        if (part.kind === 'judgements') return { ...part, judgements: part.judgements.slice(0, -1) };
        return part.kind === 'watch' ? { ...part, items: part.items.slice(0, -1) } : part;
      }),
    };
  });
}

/** Changes a field of the front matter on its way to page one. */
function fieldChanged(name: string, field: keyof FrontMatter, to: string): Damage {
  return inComposing(name, ['front-matter-survives', 'words-survive'], (source, briefing) => {
    const value = briefing.frontMatter[field];
    if (typeof value !== 'string') return undefined;
    const masthead = callsOf(source, 'masthead')[0];
    if (masthead === undefined) return undefined;
    const changed = textAt(source, masthead).replace(value, to);
    return {
      source: replaced(source, masthead, changed),
      briefing: { ...briefing, frontMatter: { ...briefing.frontMatter, [field]: to } },
    };
  });
}

/** Damages to what the front matter gives page one, between the author’s file and the paper. */
export const frontDamages: readonly Damage[] = [
  itemLost('a judgement lost in composing', 'judgements', 'judgements'),
  itemLost('a point to watch lost in composing', 'watch', 'point-list'),
  inComposing('a judgement altered in composing', ['words-survive'], (source, briefing) => {
    const call = callsOf(source, 'judgements')[0];
    const item = middle(call?.parts.slice(1) ?? []);
    const string = item && /#"(\p{L}+) [^"]*";\]/u.exec(textAt(source, item));
    if (!isAuthored(briefing) || item === undefined || string?.[1] === undefined) return undefined;
    const word = string[1];
    const changed = textAt(source, item).replace(word, `${word}not`);
    const judgements = (part: Judgements) => ({
      ...part,
      judgements: JSON.parse(JSON.stringify(part.judgements).replace(word, `${word}not`)),
    });
    return { source: replaced(source, item, changed), briefing: ofJudgements(briefing, judgements) };
  }),
  inComposing('a likelihood changed in composing', ['words-survive'], (source, briefing) => {
    const source2 = source.replace(/judged\(likelihood: "[^"]*"/, 'judged(likelihood: "unlikely"');
    const change = (part: Judgements): Judgements => {
      const first = part.judgements.findIndex(({ likelihood }) => likelihood !== undefined);
      const judgement = part.judgements[first];
      return judgement === undefined
        ? part
        : { ...part, judgements: part.judgements.with(first, { ...judgement, likelihood: 'unlikely' }) };
    };
    return isAuthored(briefing) ? { source: source2, briefing: ofJudgements(briefing, change) } : undefined;
  }),
  fieldChanged('a subtitle altered in composing', 'subtitle', 'Another line below the title'),
  fieldChanged('another house in composing', 'organisation', 'Another house'),
  fieldChanged('another number in composing', 'number', '77'),
  inComposing('a cut-off that is off by a day', ['front-matter-survives', 'words-survive'], (source, briefing) => {
    const { cutoff } = briefing.frontMatter;
    const masthead = callsOf(source, 'masthead')[0];
    if (cutoff?.day === undefined || masthead === undefined) return undefined;
    const [, byline = ''] = /byline: "([^"]*)"/.exec(textAt(source, masthead)) ?? [];
    const changed = textAt(source, masthead).replace(byline, byline.replace(`${cutoff.day} `, `${cutoff.day + 1} `));
    const frontMatter = { ...briefing.frontMatter, cutoff: { ...cutoff, day: cutoff.day + 1 } };
    return { source: replaced(source, masthead, changed), briefing: { ...briefing, frontMatter } };
  }),
];
