/** How long a condition is waited for: a loaded machine needs seconds for what takes milliseconds, and a wait ends when it holds. */
export const PATIENT = { timeout: 60_000, interval: 50 };
