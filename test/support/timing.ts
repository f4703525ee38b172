/** Options of tests that measure time: who else is busy on the machine may fail them once or twice, not three times. */
export const TIMED = { retry: 2 } as const;
