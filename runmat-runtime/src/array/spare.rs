//! Arrays and structs that have died in the hands of their owner: their memory serves the next results.
//!
//! A loop that writes the same variable round after round then runs in memory that is mapped and in the cache, and asks
//! neither the allocator nor the collector.

use runmat_gc::Gc;

use super::buffer::{ALIGN, Buffer};
use super::dense::Array;
use crate::value::cell::CellArray;
use crate::value::structure::StructArray;

/// How many arrays wait for reuse.
const ARRAYS: usize = 8;
/// How many of the smallest wait beside them: the words of a line of text die together.
const SMALL: usize = 32;
/// How many cell arrays wait.
const CELLS: usize = 4;
/// How many structs.
const STRUCTS: usize = 8;
/// How many bytes all arrays may have.
const BYTES: usize = 256 << 20;
/// An array may be this many times larger than what is put into it, once it is larger than a page.
const SLACK: usize = 2;
const PAGE: usize = 4096;

/// Whether memory of `capacity` bytes serves for `bytes` of them.
#[inline]
fn fits(bytes: usize, capacity: usize) -> bool {
    let most = if bytes < PAGE { PAGE } else { bytes.saturating_mul(SLACK) };
    bytes <= capacity && capacity <= most
}

/// Dead arrays. Emptied before each collection, since nothing here is a root.
#[derive(Default)]
pub(crate) struct Spare {
    /// Young objects with their buffers, the one that died last at the end.
    arrays: Vec<(usize, Gc<Array>)>,
    bytes: usize,
    /// Young objects with buffers of the least size.
    small: Vec<Gc<Array>>,
    /// Young objects whose buffers went elsewhere.
    husks: Vec<Gc<Array>>,
    /// Young objects without items.
    cells: Vec<Gc<CellArray>>,
    /// Young structs without values.
    structs: Vec<Gc<StructArray>>,
}

impl Spare {
    /// Keeps a dead array of the young generation with a buffer of `capacity` bytes. False when it is too large to keep.
    /// The oldest give way.
    #[inline]
    pub(crate) fn keep(&mut self, array: Gc<Array>, capacity: usize) -> bool {
        if capacity == ALIGN {
            let fits = self.small.len() < SMALL;
            if fits {
                self.small.push(array);
            }
            return fits;
        }
        if self.arrays.len() == ARRAYS || self.bytes + capacity > BYTES {
            if capacity > BYTES {
                return false;
            }
            self.make_room(capacity);
        }
        self.bytes += capacity;
        self.arrays.push((capacity, array));
        true
    }

    #[cold]
    fn make_room(&mut self, capacity: usize) {
        while self.arrays.len() == ARRAYS || self.bytes + capacity > BYTES {
            let (bytes, array) = self.arrays.remove(0);
            self.bytes -= bytes;
            drop(Array::emptied(array));
        }
    }

    /// True when [`Spare::array`] has one.
    #[inline]
    pub(crate) fn has(&self, bytes: usize) -> bool {
        (bytes <= ALIGN && !self.small.is_empty())
            || self.arrays.iter().any(|&(capacity, _)| fits(bytes, capacity))
    }

    /// An array with room for `bytes` bytes, the one that died last among those that fit.
    #[inline]
    pub(crate) fn array(&mut self, bytes: usize) -> Option<Gc<Array>> {
        if bytes <= ALIGN
            && let Some(array) = self.small.pop()
        {
            return Some(array);
        }
        let (capacity, array) = match self.arrays.last() {
            Some(&(capacity, _)) if fits(bytes, capacity) => self.arrays.pop()?,
            _ => {
                let at = self.arrays.iter().rposition(|&(capacity, _)| fits(bytes, capacity))?;
                self.arrays.remove(at)
            }
        };
        self.bytes -= capacity;
        Some(array)
    }

    /// A buffer for `bytes` bytes.
    pub(crate) fn buffer(&mut self, bytes: usize) -> Option<Buffer> {
        let array = self.array(bytes)?;
        self.keep_husk(array);
        Array::emptied(array)
    }

    /// Keeps a dead array of the young generation that has no buffer: a range that was never written out.
    pub(crate) fn keep_husk(&mut self, array: Gc<Array>) {
        if self.husks.len() < ARRAYS {
            self.husks.push(array);
        }
    }

    /// An object that nothing refers to, without a buffer.
    pub(crate) fn husk(&mut self) -> Option<Gc<Array>> {
        self.husks.pop()
    }

    /// Keeps a dead cell array of the young generation, whose items have been taken out.
    pub(crate) fn keep_cell(&mut self, cell: Gc<CellArray>) {
        if self.cells.len() < CELLS {
            self.cells.push(cell);
        }
    }

    /// A cell array that nothing refers to, without items.
    #[inline]
    pub(crate) fn cell(&mut self) -> Option<Gc<CellArray>> {
        self.cells.pop()
    }

    /// Keeps a dead struct of the young generation that has given its values up.
    #[inline]
    pub(crate) fn keep_struct(&mut self, dead: Gc<StructArray>) {
        if self.structs.len() < STRUCTS {
            self.structs.push(dead);
        }
    }

    /// A struct that nothing refers to.
    #[inline]
    pub(crate) fn structure(&mut self) -> Option<Gc<StructArray>> {
        self.structs.pop()
    }

    /// Gives everything back: the objects to the coming collection, their memory at once.
    pub(crate) fn clear(&mut self) {
        for (_, array) in self.arrays.drain(..) {
            drop(Array::emptied(array));
        }
        for array in self.small.drain(..) {
            drop(Array::emptied(array));
        }
        self.bytes = 0;
        self.husks.clear();
        self.cells.clear();
        self.structs.clear();
    }
}
