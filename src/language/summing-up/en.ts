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
  restatements: listed(`
    in other words · put differently · put another way · to put it differently · to put it another way · to put it bluntly · to put
    it plainly · said differently · stated differently · or rather · that is to say · that is, · that means, · i.e. · namely · which
    is to say · more precisely · more exactly · to be precise · to be more precise · to be exact · to be clear
  `),
  recommendations: listed(`
    we recommend · we therefore recommend · we suggest · we propose · we urge · we advise · we call on · we call for · i recommend ·
    i suggest · i propose · our recommendation is · our advice is · the recommendation is
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
  contrasts: listed(`
    but · however · yet · still · nevertheless · nonetheless · instead · rather, · otherwise · conversely · alternatively · by
    contrast · in contrast · by comparison · in comparison · on the contrary · on the other hand · on the other side · then again ·
    even so · even then · all the same · just the same · that said · that being said · having said that · be that as it may · for
    all that · after all · anyway · anyhow · at any rate · in any case · in any event · at least, · either way · in either case · in
    both cases · regardless · whatever happens · in reality · in truth · though, · whichever it · whichever of them · whichever of
    these
  `),
  connectives: listed(`
    only then · of the two · as noted above · as noted · as mentioned above · part of the reason · elsewhere · on the one hand ·
    and · or · nor · also · again · moreover · furthermore · further, · additionally · in addition · what is more · what’s more · on
    top of that · on top of this · on top of it · not only that · more importantly · most importantly · equally · equally important
    · along with this · apart from that · aside from that · beyond that · beyond this · added to this · added to that · incidentally
    · by the way · likewise · similarly · correspondingly · in the same way · in the same vein · in like manner · by the same token
    · in a similar way · in a similar vein · as well as this · worse still · worse yet · even worse · better still · better yet ·
    secondly · thirdly · fourthly · second, · third, · fourth, · next, · lastly · last but not least · finally, · so · thus ·
    therefore · hence · thereby · then · consequently · accordingly · as a result · as a consequence · in consequence · as such ·
    because of this · for this reason · for that reason · for these reasons · for those reasons · in turn · in response · in return
    · to that end · to this end · with that in mind · with this in mind · it follows · it therefore · if so · if not · if that · in
    that case · in this case · under these circumstances · under the circumstances · no wonder · small wonder · little wonder ·
    which is why · hence the · none of it · none of this · none of these · meanwhile · in the meantime · in the meanwhile · at the
    same time · simultaneously · afterwards · afterward · thereafter · subsequently · since then · until then · till then · by then
    · from then on · from there · later, · later on · soon after · soon afterwards · shortly after, · shortly afterwards · shortly
    thereafter · a day later · a week later · a month later · a year later · days later · weeks later · months later · years later ·
    the next day · the following day · the day after · the week after · the year after · the day before, · the year before · the
    previous day · beforehand · before then · for example · for instance · e.g. · to illustrate · as an example · as an illustration
    · a case in point · in particular · particularly, · specifically · more specifically · notably · especially, · in fact · indeed
    · as a matter of fact · in effect · actually · of course · naturally, · to be sure · admittedly · true, · sure, · certainly, ·
    not so · not quite · not that · not necessarily · why? · how so? · yes, · no, · worse, · worse: · as noted, · as mentioned, · as
    described, · as shown, · as explained, · plus, · plus: · granted, · granted: · too, · besides, · besides this · besides that ·
    besides these · besides those · in addition to this · in addition to that · in addition to these · in response to this · in
    response to that · as a result of this · as a result of that · as a result of these · regardless of this
  `),
  references: listed(`
    this · that · these · those · such · it · its · itself · he · she · they · his · her · their · theirs · him · them · himself ·
    herself · themselves · neither · one of them · one of these · some of them · some of these · some of this · most of them · most
    of these · most of this · many of them · many of these · much of this · much of that · much of it · few of them · few of these ·
    several of them · all of them · all of these · all of this · all this · all that · all three · all four · each of them · each of
    these · each of the two · either of them · any of this · any of these · part of this · part of it · half of them · others · the
    others · another · the other · the latter · the same goes · the same applies · the same is true · the same holds · the same was
    true · the reason is · the reason: · the result is · the result: · the result was · the consequence is · the consequence: ·
    which · here · there, · doing so · to do so · in doing so · by doing so · in so doing · as it · when it · if it · while it ·
    because it · although it · when they · if they · while they · because they · although they · when he · when she · until they ·
    until it · once they · once it · both are · both were · both have · both had · both say · both said · both want · both will ·
    both would · both can · both could · both must · both of them · both of these · the opposite is · the opposite was · the
    opposite has · the opposite had · the opposite holds · the opposite applies · the opposite happened · the opposite may · the
    opposite could · the opposite will · the opposite would · the reverse is · the reverse was · the reverse has · the reverse had ·
    the reverse holds · the reverse applies · the reverse happened · the reverse may · the reverse could · the reverse will · the
    reverse would · given that, · the opposite, · the reverse, · the former, · the former is · the former was · the former are · the former were ·
    the former has · the former have · the former had · the former will · the former would · the former can · the former could · the
    former may · the former might · the former wants · the former want · the former says · the former said
  `),
  pointers: listed(`
    this · that · these · those · such · it · them · him · which · whom · each of these · all of this · all this · all that · both
    of these
  `),
  prepositions: listed(`
    about · after · against · alongside · amid · among · as for · as to · at · because of · before · behind · beneath · beside ·
    between · beyond · by · despite · due to · during · following · for · from · given · in · in light of · in spite of · in view of
    · inside · instead of · into · like · notwithstanding · of · on · on the basis of · on top of · out of · outside · over · owing
    to · regarding · since · thanks to · through · to · towards · under · unlike · until · upon · with · within · without
  `),
  impersonal: listed(`
    so far · it is likely · it is unlikely · it is clear · it is unclear · it is possible · it is impossible · it is probable · it
    is certain · it is true · it is hard · it is difficult · it is easy · it is time · it is too · it is not clear · it is not known
    · it is not yet · it is no · it is worth · it is far · it is still · it remains · it seems · it appears · it takes · this week ·
    this month · this year · this spring · this summer · this autumn · this winter · this article · this paper · this note · this
    report · this briefing · those who · yet another · so many · so much · so few · so great · so long as · so-called · such as ·
    and so on · given that · both sides · both countries · both parties · both houses · worse than · another way · this time · this
    decade · this century · this morning · this briefing’s · that the · that there · those in · those with · those without · those
    of · those on · those that · when it comes · instead of · besides the · in addition to · in response to · in return for · in
    contrast to · in comparison with · in comparison to · as a result of · as a consequence of · in consequence of · apart from ·
    regardless of · otherwise known · also known · again and again · similarly to · in turn of · thus far · because it is · if it is
    · as it is · although it is · those killed · those wounded · those injured · those surveyed · those polled · those questioned ·
    those interviewed · those asked · those arrested · those detained · those charged · those accused · those convicted · those
    responsible · those present · those involved · those living · those working · those fleeing · those born · those taken · those
    held · those named · those listed · those elected · those eligible · those affected, · those affected by · those affected in ·
    those affected from · those affected are · those affected were · those affected have · those displaced, · those displaced by ·
    those displaced in · those displaced from · those displaced are · those displaced were · those displaced have · those evacuated,
    · those evacuated by · those evacuated in · those evacuated from · those evacuated are · those evacuated were · those evacuated
    have · those missing, · those missing by · those missing in · those missing from · those missing are · those missing were ·
    those missing have · those hit, · those hit by · those hit in · those hit from · those hit are · those hit were · those hit have
    · those close to · those familiar with · those able to · at the same time as · simultaneously with · in the same way as · in the
    same vein as · on the other side of · not so long · not so much · not quite half · not quite a · even worse than · by comparison
    with · so that · so as to
  `),
  questions: listed(`
    what · how · why · who · whom · whose · when · where · which · whether
  `),
};
