//! Blocks of equal cells, and the allocator of one size class.
//!
//! A cell is either free (its header says so and the next word links the free list) or holds an object.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::ptr::NonNull;

use crate::gc::{FREE, Header, RawGc};

const BLOCK_BYTES: usize = 32 * 1024;
/// Size and alignment of a block, checked when this is compiled.
const BLOCK: Layout = match Layout::from_size_align(BLOCK_BYTES, 64) {
    Ok(layout) => layout,
    Err(_) => panic!("an alignment is a power of two"),
};

/// What a free cell holds behind its header.
#[repr(C)]
struct FreeCell {
    header: Header,
    next: Option<NonNull<FreeCell>>,
}

/// All blocks whose cells have one size.
pub(crate) struct SizeClass {
    cell: usize,
    blocks: Vec<NonNull<u8>>,
    free: Option<NonNull<FreeCell>>,
    bump: usize,
    end: usize,
}

impl SizeClass {
    pub(crate) const fn new(cell: usize) -> Self {
        SizeClass { cell, blocks: Vec::new(), free: None, bump: 0, end: 0 }
    }

    /// An uninitialised cell. The caller must write header and object before the next collection.
    #[inline]
    pub(crate) fn take(&mut self) -> NonNull<u8> {
        if let Some(cell) = self.free {
            // SAFETY: cells of the free list hold an initialised `FreeCell` that nothing else refers to.
            self.free = unsafe { cell.as_ref().next };
            return cell.cast();
        }
        if self.bump == self.end {
            self.grow();
        }
        let at = self.bump;
        self.bump += self.cell;
        // SAFETY: `at` lies inside the newest block, which is not null.
        unsafe { NonNull::new_unchecked(at as *mut u8) }
    }

    #[cold]
    fn grow(&mut self) {
        // SAFETY: the layout has a size above zero.
        let Some(block) = NonNull::new(unsafe { alloc(BLOCK) }) else { handle_alloc_error(BLOCK) };
        self.blocks.push(block);
        self.bump = block.as_ptr() as usize;
        self.end = self.bump + BLOCK_BYTES / self.cell * self.cell;
    }

    /// Puts a dead object's cell on the free list. The object must have been dropped.
    pub(crate) fn give(&mut self, raw: RawGc) {
        let cell = raw.0.cast::<FreeCell>();
        // SAFETY: the cell belongs to this class, is at least two words long, and its object is dead.
        unsafe { cell.as_ptr().write(FreeCell { header: Header::new(0, FREE), next: self.free }) };
        self.free = Some(cell);
    }

    /// Calls `each` for every object of the class.
    pub(crate) fn for_each(&self, mut each: impl FnMut(RawGc)) {
        for (k, block) in self.blocks.iter().enumerate() {
            let start = block.as_ptr() as usize;
            let newest = k + 1 == self.blocks.len();
            let end = if newest { self.bump } else { start + BLOCK_BYTES / self.cell * self.cell };
            for at in (start..end).step_by(self.cell) {
                // SAFETY: every cell below `bump` starts with a header.
                let raw = RawGc(unsafe { NonNull::new_unchecked(at as *mut Header) });
                if !raw.header().has(FREE) {
                    each(raw);
                }
            }
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        self.blocks.len() * BLOCK_BYTES
    }
}

impl Drop for SizeClass {
    fn drop(&mut self) {
        for block in &self.blocks {
            // SAFETY: each block was allocated with this layout and is freed once.
            unsafe { dealloc(block.as_ptr(), BLOCK) };
        }
    }
}
