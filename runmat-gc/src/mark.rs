//! Tracing: the visitor that objects and roots hand their references to.

use crate::gc::{MARKED, RawGc};

/// Receives the references of roots and objects.
pub struct Tracer<'a> {
    pub(crate) work: &'a mut Vec<RawGc>,
    pub(crate) purpose: Purpose<'a>,
}

/// What is done with a visited reference.
pub(crate) enum Purpose<'a> {
    /// Mark it and queue it once.
    Mark,
    /// Queue it once, by a set of visited objects; marks stay as they are.
    Search(&'a mut std::collections::HashSet<RawGc>),
    /// Queue it always (the verifier looks at direct children).
    Children,
}

impl Tracer<'_> {
    /// Visits one reference.
    #[inline]
    pub fn visit(&mut self, raw: RawGc) {
        let fresh = match &mut self.purpose {
            Purpose::Mark => {
                let fresh = !raw.header().has(MARKED);
                raw.header().set(MARKED);
                fresh
            }
            Purpose::Search(seen) => seen.insert(raw),
            Purpose::Children => true,
        };
        if fresh {
            self.work.push(raw);
        }
    }
}
