/** How a release phase proceeds. */
export interface PhaseConfiguration {
  [key: string]: unknown;
}
