//! Counters of a heap, for `--stats` and tests.

/// What a heap has done so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct HeapStats {
    /// Objects allocated.
    pub allocations: u64,
    /// Minor collections.
    pub minor: u64,
    /// Major collections.
    pub major: u64,
    /// Objects freed.
    pub freed: u64,
    /// Bytes of array buffers now owned by objects.
    pub external_bytes: usize,
    /// Bytes of blocks held.
    pub block_bytes: usize,
}
