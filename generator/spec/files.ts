/** Key under which other files stand in a document that was put together from several. */
export const FILES = "x-flagforge-files";
