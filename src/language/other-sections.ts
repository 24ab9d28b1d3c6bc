/**
 * Names of sections in languages whose other words are not here, so that an article in them gets its tables as well: Italian, Polish,
 * Portuguese, Dutch, Czech, Slovak, Swedish, Danish, Norwegian, Finnish, Romanian, Hungarian, Turkish, Greek, Bulgarian, Serbian and
 * Croatian, Arabic, Hebrew, Persian, Chinese, Japanese.
 */
export const otherSections = {
  reactions: [
    ...['reazioni', 'le reazioni', 'reazioni internazionali', 'reakcje', 'reakcje międzynarodowe', 'reações', 'reações internacionais'],
    ...['reacties', 'internationale reacties', 'reakce', 'mezinárodní reakce', 'reakcie', 'medzinárodné reakcie', 'reaktioner'],
    ...['internationella reaktioner', 'internationale reaktioner', 'reaksjoner', 'internasjonale reaksjoner', 'reaktiot', 'reaktioita'],
    ...['reacții', 'reacții internaționale', 'reakciók', 'nemzetközi reakciók', 'tepkiler', 'uluslararası tepkiler', 'αντιδράσεις'],
    ...['διεθνείς αντιδράσεις', 'реакции', 'международни реакции', 'реакције', 'reakcije', 'међународне реакције', 'međunarodne reakcije'],
    ...['ردود الفعل', 'ردود الأفعال', 'ردود الفعل الدولية', 'תגובות', 'תגובות בינלאומיות', 'واکنش‌ها', 'واکنش ها', 'واکنش‌های بین‌المللی'],
    ...['各方反应', '国际反应', '反应', '各方反應', '國際反應', '反應', '反応', '各国の反応'],
  ],
  sources: [
    ...['fonti', 'fonte', 'fonti principali', 'źródła', 'bibliografia', 'fontes', 'referências', 'bronnen', 'zdroje', 'källor'],
    ...['kilder', 'lähteet', 'surse', 'források', 'kaynaklar', 'kaynakça', 'πηγές', 'източници', 'извори', 'izvori', 'المصادر', 'مصادر'],
    ...['מקורות', 'منابع', '来源', '來源', '参考资料', '參考資料', '出典', '参考文献'],
  ],
  /** What nobody is expected to cite. */
  furtherReading: [
    ...[
      'further reading',
      'read more',
      'see also',
      'related',
      'related articles',
      'weiterführende literatur',
      'zum weiterlesen',
      'mehr zum thema',
    ],
    ...[
      'siehe auch',
      'pour aller plus loin',
      'à lire aussi',
      'voir aussi',
      'lectures complémentaires',
      'para saber más',
      'lecturas adicionales',
    ],
    ...['ver también', 'читайте також', 'додаткова література', 'див. також', 'читайте также', 'дополнительная литература', 'см. также'],
    ...['per approfondire', 'leggi anche', 'czytaj także', 'verder lezen', 'leia também'],
  ],
} as const;
