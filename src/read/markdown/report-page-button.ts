import { type ArticleInline, finding, type SourcePlace } from '../../model/index.js';
import { plainText } from './inline-frames.js';
import type { Reading } from './reading.js';

/** What such links say, on the platforms that put them between paragraphs. */
const labels = [
  String.raw`subscribe(?: now| here)?|share(?: this post| now)?|leave a comment|upgrade to paid|get \d+ ?% off.*|donate(?: subscriptions)?`,
  'start (?:a|your) .{0,20}trial|pledge your support|refer a friend|sign up(?: now)?',
  '(?:jetzt )?abonnieren|kommentieren|kommentar hinterlassen|(?:(?:diesen )?(?:beitrag|post) )?teilen',
  "s[’']abonner(?: maintenant)?|abonnez-vous(?: maintenant)?|je m[’']abonne|laisser un commentaire|partager(?: cet article)?",
  'suscr[ií]bete(?: ahora| aquí)?|suscribirse|dejar? un comentario|compartir(?: esta publicación)?',
  'iscriviti(?: ora)?|condividi|lascia un commento|assine(?: já| agora)?|inscreva-se|subscrever|compartilhar|partilhar',
  'abonneer(?: nu)?|delen|subskrybuj(?: teraz)?|udostępnij|підписатис[яь]|поділитис[яь]|поширити|подписаться|поделиться',
];
const label = new RegExp(`^(?:${labels.join('|')})\\s?[.!]?$`, 'iu');
const target =
  /\/(?:subscribe|comments?|share|donate|pledge|signup|abo(?:nner)?)(?:[/?#]|$)|[?&](?:action|utm_content)=share|[?&]subscribe/iu;

/** Reports a button of the web page, exported with the text: nobody can press it on paper, and it would be counted among the sources. */
export function reportPageButton(url: string, children: readonly ArticleInline[], place: SourcePlace, reading: Reading): void {
  const words = plainText(children).trim();
  if (!label.test(words) || !target.test(url)) return;
  reading.findings.push(
    finding('no-export-residue', {
      message: `Unexpected button of a web page, “${words}”; it is printed, and its address is a source`,
      hint: 'Take it out: nobody can press it on paper.',
      source: place,
    }),
  );
}
