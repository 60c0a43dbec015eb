//! Reachability of single objects, for values whose end a script can observe (`onCleanup`).

use std::collections::HashSet;

use crate::gc::RawGc;
use crate::heap::Heap;
use crate::mark::{Purpose, Tracer};

impl Heap {
    /// Those of `candidates` that `roots` don't reach, in order. Cost: one trace of everything reachable.
    pub fn unreachable(&self, candidates: &[RawGc], roots: impl FnOnce(&mut Tracer<'_>)) -> Vec<RawGc> {
        let (mut work, mut seen) = (Vec::new(), HashSet::new());
        roots(&mut Tracer { work: &mut work, purpose: Purpose::Search(&mut seen) });
        while let Some(raw) = work.pop() {
            let mut tracer = Tracer { work: &mut work, purpose: Purpose::Search(&mut seen) };
            (self.kinds[raw.header().kind() as usize].trace)(raw, &mut tracer);
        }
        candidates.iter().copied().filter(|raw| !seen.contains(raw)).collect()
    }
}
