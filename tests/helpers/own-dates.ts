/** Languages without fixed words that have their own months and order of a date. */
export const ownDates: readonly string[] = 'bg ca cs da el et fi hr hu id it ja ko lt lv nb nl nn no pl pt ro sk sl sv tr vi zh'.split(' ');
