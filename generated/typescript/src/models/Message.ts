/** A prompt message with its role. */
export interface Message {
  content: string;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role: string;
}
