//! Arrays that have died in the hands of their owner: their memory serves the next results.
//!
//! A loop that writes the same variable round after round then runs in memory that is mapped and in the cache, and asks
//! neither the allocator nor the collector.

use runmat_gc::Gc;

use super::buffer::Buffer;
use super::dense::Array;

/// How many buffers wait for reuse.
const BUFFERS: usize = 8;
/// How many bytes all of them may have.
const BYTES: usize = 256 << 20;
/// A buffer may be this many times larger than what is put into it, once it is larger than a page.
const SLACK: usize = 2;
const PAGE: usize = 4096;

/// What dead arrays have left. Emptied before each collection, since nothing here is a root.
#[derive(Default)]
pub(crate) struct Spare {
    buffers: Vec<Buffer>,
    bytes: usize,
    objects: Vec<Gc<Array>>,
}

impl Spare {
    /// Keeps the memory of a dead array; the oldest gives way.
    pub(crate) fn keep(&mut self, buffer: Buffer) {
        let capacity = buffer.capacity();
        if capacity > BYTES {
            return;
        }
        while self.buffers.len() == BUFFERS || self.bytes + capacity > BYTES {
            self.bytes -= self.buffers.remove(0).capacity();
        }
        self.bytes += capacity;
        self.buffers.push(buffer);
    }

    /// Keeps a dead, empty object of the young generation.
    pub(crate) fn keep_object(&mut self, object: Gc<Array>) {
        if self.objects.len() < BUFFERS {
            self.objects.push(object);
        }
    }

    /// A buffer for `bytes` bytes, the one that died last among those that fit.
    pub(crate) fn buffer(&mut self, bytes: usize) -> Option<Buffer> {
        if bytes == 0 {
            return None;
        }
        let most = bytes.saturating_mul(SLACK).max(PAGE);
        let fits = |buffer: &Buffer| (bytes..=most).contains(&buffer.capacity());
        let at = self.buffers.iter().rposition(fits)?;
        let buffer = self.buffers.remove(at);
        self.bytes -= buffer.capacity();
        Some(buffer)
    }

    /// An object that nothing refers to.
    pub(crate) fn object(&mut self) -> Option<Gc<Array>> {
        self.objects.pop()
    }

    /// Gives everything back.
    pub(crate) fn clear(&mut self) {
        self.buffers.clear();
        self.bytes = 0;
        self.objects.clear();
    }
}
