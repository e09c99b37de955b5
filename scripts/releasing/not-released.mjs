/** There is a reason not to release, and the message says which. */
export class NotReleased extends Error {}
