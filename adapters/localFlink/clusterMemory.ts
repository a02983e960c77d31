/** How much memory the processes of a local cluster may take, in MiB. Flink's configuration and Java's options are both made from it, so they agree. */

export const JOB_MANAGER_MEMORY = { heap: 320, offHeap: 64, metaspace: 256, overhead: 128 } as const;

/**
 * For `LOCAL_TASK_SLOTS` slots with small SQL jobs. Flink reserves 64 MiB of the framework's off-heap memory for reading batch shuffles; batch joins
 * and sorts take their share of the managed memory of a slot.
 */
export const TASK_MANAGER_MEMORY = {
  frameworkHeap: 128,
  taskHeap: 384,
  managed: 256,
  frameworkOffHeap: 128,
  taskOffHeap: 32,
  network: 128,
  metaspace: 256,
  overhead: 128,
} as const;

export const SQL_GATEWAY_MEMORY = { heap: 512 } as const;
