/** What the execution of a plan needs, for the whole of it and for each of its jobs. */
import type { Cancellation } from '../cancellation.ts';
import type { Ports } from '../ports.ts';
import type { DeployPlan } from './deployPlan.ts';
import type { OnEvent } from './events.ts';
import type { LiveTarget } from './liveTarget.ts';

export interface ExecuteContext {
  readonly ports: Ports;
  readonly target: LiveTarget;
  readonly plan: DeployPlan;
  readonly onEvent: OnEvent;
  readonly cancellation: Cancellation;
}
