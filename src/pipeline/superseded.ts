/** A build that was given up since a newer state of the article waits. */
export class Superseded extends Error {
  constructor() {
    super('A newer state of the article is to be built');
  }
}
