//! Kernels for instruction sets that not every processor has. Which ones it has is asked once, at the first call.
//!
//! Wider vectors do the same operations in the same order: results don't depend on the processor.

mod map;
mod sort_block;

pub use map::map;
pub use sort_block::sort_block;

/// The processor has vectors of four doubles.
#[inline(always)]
fn has_avx2() -> bool {
    #[cfg(target_arch = "x86_64")]
    return is_x86_feature_detected!("avx2");
    #[cfg(not(target_arch = "x86_64"))]
    false
}
