import type { SummingUp } from '../../model/index.js';
import { listed } from './listed.js';

/** English. */
export const enSummingUp: SummingUp = {
  sections: listed(`
    conclusion · conclusions · concluding remarks · concluding thoughts · conclusion and outlook · conclusions and outlook ·
    conclusion and recommendations · conclusions and recommendations · final thoughts · final remarks · closing thoughts · closing
    remarks · recommendation · recommendations · our recommendation · our recommendations · the verdict · verdict · our verdict ·
    the upshot · upshot · the takeaway · takeaway · takeaways · key takeaways · what it means · what this means · what it all means
    · what does it mean · what does it all mean · so what · in sum · to sum up · summing up · wrapping up · the bottom line · bottom
    line · our view · our assessment
  `),
  besides: listed(`
    limitations · limits · caveats · limitations of this study · limits of this study · limitations and caveats · caveats and limitations · what happens next · what comes next · what next · what’s next · next steps · the next steps · key dates · dates to watch ·
    introduction · intro · background · the background · context · the context · about the author · about the authors · about the
    writer · about us · about this article · about this paper · about this note · about this report · about this briefing · about
    this story · author · authors · the author · the authors · bio · biography · source · sources · the sources · major sources ·
    main sources · primary sources · key sources · references · reference list · bibliography · works cited · literature · further
    reading · more reading · read more · see also · related · related reading · related articles · related links · links · useful
    links · external links · notes · footnotes · endnotes · note on sources · a note on sources · a note on method · methodology ·
    methods · method · data · how we did this · how we reported this · how we did it · acknowledgements · acknowledgments ·
    acknowledgement · acknowledgment · thanks · credits · image credits · photo credits · contact · contacts · disclaimer ·
    disclosure · disclosures · conflict of interest · conflicts of interest · competing interests · funding · licence · license ·
    copyright · appendix · appendices · annex · annexes · glossary · abbreviations · changelog · change log · update · updates ·
    correction · corrections · corrigendum · editor’s note · editors’ note · editorial note · author’s note · version history ·
    revision history · table of contents · contents · subscribe · newsletter · support us · comments · share · what you’ll find
    below · what you’ll find here · in this article
  `),
  labels: listed(`
    executive summary · abstract · in brief · the gist · our assessment · our view · our take · our judgement · our judgment · assessment ·
    bottom line · the bottom line · the bottom line is … · upshot · the upshot · the upshot is … · takeaway · the takeaway · the
    takeaway is … · key takeaway · conclusion · the conclusion · our conclusion · verdict · the verdict · our verdict · summary · in
    sum · summing up · tl;dr · tldr · recommendation · our recommendation · the short version · the short answer
  `),
  phrases: listed(`
    in other words · in short · in brief · in summary · in a nutshell · in conclusion · in essence · in the end · to conclude · to
    sum up · to summarise · to summarize · all in all · all told · on balance · overall · taken together · put differently · put
    simply · put another way · simply put · ultimately · the long and the short of it
  `),
  asides: listed(`
    author’s note · note · source · sources · main sources · major sources · references · further reading · read more · see also ·
    related · more on this · acknowledgements · acknowledgments · about the author · about the authors · disclosure · disclaimer ·
    contact · credit · credits · photo · photos · image · images · licence · license · this article was … · this article has been …
    · this article first … · this article originally … · this post was … · this story was … · this story has been … · this piece was
    … · this text was … · this note was … · an earlier version of … · a previous version of … · originally published … · first
    published … · thanks for reading … · thank you … · many thanks … · with thanks … · special thanks … · my thanks … · our thanks …
    · thanks to everyone … · thanks to all … · i thank … · we thank … · i am grateful … · we are grateful … · i’m grateful … · the
    author thanks … · the authors thank … · the author would like to thank … · the authors would like to thank … · i would like to
    thank … · we would like to thank … · the author is … · the authors are … · the writer is … · subscribe … · sign up … · follow us
    … · if you enjoyed … · update # · updated # · correction # · corrected # · clarification # · editor’s note # · editors’ note #
  `),
  connectives: listed(`
    either way · in either case · all the same · whichever · even then · regardless · whatever happens · none of it · none of this · none of these · if so · if not · in the meantime · accordingly · that said · as such · in turn · in response · in return · to that end · since then · until then · by then · afterwards ·
    but · however · yet · and · or · nor · also · still · nevertheless · nonetheless · moreover · furthermore · besides · meanwhile
    · instead · otherwise · therefore · thus · hence · consequently · as a result · then · similarly · likewise · for example · for
    instance · in addition · in contrast · by contrast · on the other hand · on the contrary · at the same time · even so · again ·
    because of this · for this reason · for that reason
  `),
  references: listed(`
    so · this · that · these · those · such · it · its · he · she · they · his · her · their · him · them · neither · the former · the
    latter · which · here
  `),
  impersonal: listed(`
    so far ·
    it is likely · it is unlikely · it is clear · it is unclear · it is possible · it is impossible · it is probable · it is certain
    · it is true · it is hard · it is difficult · it is easy · it is time · it is too · it is not clear · it is not known · it is
    not yet · it is no · it is worth · it is far · it is still · it remains · it seems · it appears · it takes · this week · this
    month · this year · this spring · this summer · this autumn · this winter · this article · this paper · this note · this report
    · this briefing · those who · yet another
  `),
};
