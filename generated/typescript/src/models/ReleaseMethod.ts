/** How a release proceeds. */
export type ReleaseMethod = "guarded-release" | "progressive-release" | (string & {});
