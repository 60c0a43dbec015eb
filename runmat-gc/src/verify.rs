//! The barrier check of `RUNMAT_GC=verify`.
//!
//! - Every child of an old object that is not in the remembered set is old: else a store missed its barrier, and a
//!   minor collection would free a reachable object.

use crate::gc::{FREE, MARKED, REMEMBERED};
use crate::heap::Heap;
use crate::mark::{Purpose, Tracer};

impl Heap {
    /// Panics when a store has bypassed the write barrier. Called in front of each collection in verify mode.
    pub(crate) fn verify_barrier(&self) {
        let mut children = Vec::new();
        self.for_each_object(|raw| {
            if !raw.header().has(MARKED) || raw.header().has(REMEMBERED) {
                return;
            }
            children.clear();
            let mut tracer = Tracer { work: &mut children, purpose: Purpose::Children };
            (self.kinds[raw.header().kind() as usize].trace)(raw, &mut tracer);
            for child in &children {
                let (kind, state) = (child.header().kind(), child.header());
                assert!(
                    state.has(MARKED) && !state.has(FREE),
                    "an old object of kind {} holds a young one of kind {kind} without a write barrier",
                    raw.header().kind()
                );
            }
        });
    }
}
