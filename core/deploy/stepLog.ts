/** Writes each step of a deployment to the ledger before it is executed and after. */
import type { StepRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import type { DeployStep } from './deployStep.ts';

export class StepLog {
  readonly #ports: Pick<Ports, 'ledger' | 'clock'>;
  readonly #deploymentId: string;
  #sequence: number;

  /** @param sequence number of steps that the deployment has already */
  constructor(ports: Pick<Ports, 'ledger' | 'clock'>, deploymentId: string, sequence: number) {
    this.#ports = ports;
    this.#deploymentId = deploymentId;
    this.#sequence = sequence;
  }

  /** Runs `work` as a step; what it throws is recorded and thrown on. */
  async run<Result>(kind: DeployStep['kind'], detail: string | undefined, work: () => Promise<Result>): Promise<Result> {
    const started: StepRecord = {
      deploymentId: this.#deploymentId,
      sequence: this.#sequence++,
      kind,
      state: 'started',
      startedAt: this.#ports.clock.now(),
      endedAt: undefined,
      detail,
    };
    await this.#ports.ledger.putStep(started);
    try {
      const result = await work();
      await this.#ports.ledger.putStep({ ...started, state: 'done', endedAt: this.#ports.clock.now() });
      return result;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.#ports.ledger.putStep({ ...started, state: 'failed', endedAt: this.#ports.clock.now(), detail: reason });
      throw error;
    }
  }
}
