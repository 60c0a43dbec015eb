//! Allocation, collection, the write barrier.

use crate::block::SizeClass;
use crate::gc::{Gc, GcBox, Header, MARKED, REMEMBERED, RawGc};
use crate::kind::{KindTable, Managed};
use crate::mark::{Purpose, Tracer};
use crate::stats::HeapStats;

/// Memory outside the heap is large from there on.
const LARGE: usize = 32 << 10;
/// Cells come in multiples of this size.
const GRAIN: usize = 16;
const CLASSES: usize = 16;
/// Young bytes (cells and buffers) after which a minor collection is asked for, at least: while little is alive, a
/// program runs in memory that is mapped and in the cache, where each new page would cost a visit to the kernel.
const LEAST_NURSERY: usize = 512 << 10;
/// As [`LEAST_NURSERY`], at most. Between them it grows with what is alive: a minor collection looks at all of a large
/// container that has got new items.
const MOST_NURSERY: usize = 16 << 20;
/// The old generation may grow to this many bytes before the first major collection.
const FIRST_MAJOR: usize = 64 << 20;

/// How eagerly the heap collects and checks itself (`RUNMAT_GC`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// By growth.
    #[default]
    Normal,
    /// At every safepoint after an allocation.
    Stress,
    /// As `Stress`, and the barrier invariant is checked each time.
    Verify,
}

/// A heap: belongs to one session and one thread.
pub struct Heap {
    pub(crate) kinds: &'static [KindTable],
    classes: [SizeClass; CLASSES],
    young: Vec<RawGc>,
    remembered: Vec<RawGc>,
    work: Vec<RawGc>,
    young_bytes: usize,
    /// Of these, what came in large pieces.
    large_bytes: usize,
    nursery: usize,
    old_bytes: usize,
    major_at: usize,
    wanted: bool,
    mode: Mode,
    stats: HeapStats,
}

impl Heap {
    /// An empty heap for the kinds of `kinds`; a kind's index is its [`Managed::KIND`].
    pub fn new(kinds: &'static [KindTable], mode: Mode) -> Self {
        Heap {
            kinds,
            classes: std::array::from_fn(|k| SizeClass::new((k + 1) * GRAIN)),
            young: Vec::new(),
            remembered: Vec::new(),
            work: Vec::new(),
            young_bytes: 0,
            large_bytes: 0,
            nursery: LEAST_NURSERY,
            old_bytes: 0,
            major_at: FIRST_MAJOR,
            wanted: false,
            mode,
            stats: HeapStats::default(),
        }
    }

    /// Moves `value` into the heap. Never collects.
    #[inline]
    pub fn alloc<T: Managed>(&mut self, value: T) -> Gc<T> {
        const { assert!(size_of::<GcBox<T>>() <= GRAIN * CLASSES && align_of::<T>() <= GRAIN) };
        let external = value.external_bytes();
        let class = size_of::<GcBox<T>>().div_ceil(GRAIN) - 1;
        let cell = self.classes[class].take().cast::<GcBox<T>>();
        // SAFETY: the cell is large enough for the size class, aligned to the grain, and unused.
        unsafe { cell.as_ptr().write(GcBox { header: Header::new(T::KIND, 0), value }) };
        let gc = Gc::from_box(cell);
        self.young.push(gc.raw());
        self.stats.allocations += 1;
        self.note_external(external + size_of::<GcBox<T>>());
        gc
    }

    /// Accounts for `bytes` that an object has come to own outside the heap since it was allocated.
    #[inline]
    pub fn note_external(&mut self, bytes: usize) {
        self.young_bytes += bytes;
        if bytes >= LARGE {
            self.large_bytes += bytes;
        }
        if self.young_bytes > self.nursery || self.mode != Mode::Normal {
            self.wanted = true;
        }
    }

    /// Accounts for `bytes` that a young object has given up.
    #[inline]
    pub fn forget_external(&mut self, bytes: usize) {
        self.young_bytes = self.young_bytes.saturating_sub(bytes);
        if bytes >= LARGE {
            self.large_bytes = self.large_bytes.saturating_sub(bytes);
        }
    }

    /// True when young objects own much memory outside the heap in one piece: whoever knows which of them are dead does
    /// well to say so.
    #[inline(always)]
    pub fn has_large(&self) -> bool {
        self.large_bytes > 0
    }

    /// True when the next safepoint should call [`Heap::collect`].
    #[inline(always)]
    pub fn wants_collection(&self) -> bool {
        self.wanted
    }

    /// Must be called for every store of a reference into an object, before or after the store.
    #[inline(always)]
    pub fn barrier(&mut self, container: RawGc) {
        let header = container.header();
        if header.has(MARKED) && !header.has(REMEMBERED) {
            self.remember(container);
        }
    }

    #[cold]
    fn remember(&mut self, container: RawGc) {
        container.header().set(REMEMBERED);
        self.remembered.push(container);
    }

    /// Collects: minor, or major when the old generation has outgrown its bound. `roots` visits every root.
    pub fn collect(&mut self, roots: impl FnOnce(&mut Tracer<'_>)) {
        self.wanted = false;
        if self.mode == Mode::Verify {
            self.verify_barrier();
        }
        if self.old_bytes > self.major_at {
            self.collect_major(roots)
        } else {
            self.collect_minor(roots)
        }
        self.young_bytes = 0;
        self.large_bytes = 0;
        self.nursery = (self.old_bytes / 2).clamp(LEAST_NURSERY, MOST_NURSERY);
    }

    /// Frees every unreachable object, old ones too.
    pub fn collect_major(&mut self, roots: impl FnOnce(&mut Tracer<'_>)) {
        self.stats.major += 1;
        self.for_each_object(|raw| {
            raw.header().unset(MARKED | REMEMBERED);
        });
        self.remembered.clear();
        self.young.clear();
        self.mark(roots);
        let mut dead = Vec::new();
        let mut live_bytes = 0;
        self.for_each_object(|raw| {
            let kind = &self.kinds[raw.header().kind() as usize];
            if raw.header().has(MARKED) {
                live_bytes += kind.size + (kind.external)(raw);
            } else {
                dead.push(raw);
            }
        });
        for raw in dead {
            self.free(raw);
        }
        self.old_bytes = live_bytes;
        self.major_at = FIRST_MAJOR.max(live_bytes * 2);
        self.young_bytes = 0;
        self.large_bytes = 0;
        self.wanted = false;
    }

    fn collect_minor(&mut self, roots: impl FnOnce(&mut Tracer<'_>)) {
        self.stats.minor += 1;
        let remembered = std::mem::take(&mut self.remembered);
        for raw in &remembered {
            raw.header().unset(REMEMBERED);
            let mut tracer = Tracer { work: &mut self.work, purpose: Purpose::Mark };
            (self.kinds[raw.header().kind() as usize].trace)(*raw, &mut tracer);
        }
        self.mark(roots);
        let young = std::mem::take(&mut self.young);
        for raw in &young {
            if raw.header().has(MARKED) {
                let kind = &self.kinds[raw.header().kind() as usize];
                self.old_bytes += kind.size + (kind.external)(*raw);
            } else {
                self.free(*raw);
            }
        }
        // Keep the buffers: the next cycle fills them again.
        self.young = young;
        self.young.clear();
        self.remembered = remembered;
        self.remembered.clear();
    }

    fn mark(&mut self, roots: impl FnOnce(&mut Tracer<'_>)) {
        roots(&mut Tracer { work: &mut self.work, purpose: Purpose::Mark });
        while let Some(raw) = self.work.pop() {
            let mut tracer = Tracer { work: &mut self.work, purpose: Purpose::Mark };
            (self.kinds[raw.header().kind() as usize].trace)(raw, &mut tracer);
        }
    }

    fn free(&mut self, raw: RawGc) {
        let kind = &self.kinds[raw.header().kind() as usize];
        (kind.drop)(raw);
        self.stats.freed += 1;
        self.classes[kind.size.div_ceil(GRAIN) - 1].give(raw);
    }

    pub(crate) fn for_each_object(&self, mut each: impl FnMut(RawGc)) {
        for class in &self.classes {
            class.for_each(&mut each);
        }
    }

    /// Counters so far.
    pub fn stats(&self) -> HeapStats {
        let mut stats = self.stats;
        stats.block_bytes = self.classes.iter().map(SizeClass::bytes).sum();
        self.for_each_object(|raw| {
            stats.external_bytes += (self.kinds[raw.header().kind() as usize].external)(raw);
        });
        stats
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        let mut all = Vec::new();
        self.for_each_object(|raw| all.push(raw));
        for raw in all {
            (self.kinds[raw.header().kind() as usize].drop)(raw);
        }
    }
}
