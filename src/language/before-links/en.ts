import type { Language } from '../../model/index.js';

/** What leads on to a link in English, and what does not. */
export const enBeforeLinks: Language['beforeLinks'] = {
  pointers: ['here', 'click here'],
  leads:
    'a an the this that these those one our their its his her another each no which what see per via from by to in of at with under two three four five six seven eight nine ten several some few both any many same only first second third other direct clear original primary main anonymous official reliable single independent obvious known named unnamed causal missing useful possible my your'.split(
      ' ',
    ),
  completed:
    'is are was were be been it him her them us more click go look watch register available accessible online found find see cf. seen read listed published printed posted archived hosted reproduced quoted described explained discussed summarised summarized detailed documented reported mentioned noted wrote written said shown given linked included live lives lived stay stayed stays work works worked came come comes begin begins began start starts started end ends ended happened happens stand stands rest rests from up down right back out around about over still also only even both and or in'.split(
      ' ',
    ),
  sends: ['see', 'see also', 'cf.', 'compare'],
  governs: ['per', 'via', 'according to', 'as in'].concat(
    'shown reported described explained discussed documented found given listed noted quoted published seen stated summarised summarized detailed cited mentioned argued'
      .split(' ')
      .map((word) => `${word} in`)
      .concat('data figures numbers estimates taken adapted derived quoted'.split(' ').map((word) => `${word} from`)),
  ),
  governsAhead: ['in', 'from', 'under', 'with', 'like', 'unlike', 'to', 'as of', 'both', 'neither', 'either'],
  clauses: 'as that while whereas but because if what than although though since when where whether how'.split(' '),
  reports:
    'says said argues argued calls called finds found puts gives gave reported noted claimed concludes concluded estimated suggests suggested describes described disputed denies denied confirms confirmed agrees agreed disagrees disagreed warns warned adds added stated writes wrote has had is was does did sees saw'.split(
      ' ',
    ),
};
