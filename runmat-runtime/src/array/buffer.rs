//! Owned, 64-byte-aligned memory of an array, outside the collected space.
//!
//! Invariant: `len <= capacity`, and the first `len` bytes are initialised. A buffer knows no element type; the array
//! that owns it guarantees that its bytes are valid for the class it names.

#![allow(unsafe_code, reason = "raw allocation; the invariant is stated above")]

use std::alloc::{Layout, alloc, alloc_zeroed, dealloc, realloc};
use std::ptr::NonNull;

/// Alignment, and the least capacity but none.
pub(super) const ALIGN: usize = 64;
/// Buffers from this size on ask for huge pages: each first touch of a small one costs a visit to the kernel.
const HUGE: usize = 4 << 20;

/// Asks for huge pages behind a large allocation that nobody has touched. Only advice: nothing depends on the answer.
fn advise(ptr: NonNull<u8>, bytes: usize) {
    #[cfg(target_os = "linux")]
    if bytes >= HUGE {
        const PAGE: usize = 4096;
        let skip = ptr.as_ptr().align_offset(PAGE);
        // SAFETY: the range lies within the allocation, and advice on huge pages changes no contents.
        unsafe {
            libc::madvise(ptr.as_ptr().add(skip).cast(), (bytes - skip) & !(PAGE - 1), libc::MADV_HUGEPAGE)
        };
    }
}

/// Memory of an array in bytes.
pub struct Buffer {
    ptr: NonNull<u8>,
    len: usize,
    capacity: usize,
}

/// Ends the program as the standard collections do when the system has no memory left: for what is as small as something
/// that is already held. Where scripts choose the size, it is an error.
#[cold]
pub fn exhausted(bytes: usize) -> ! {
    std::alloc::handle_alloc_error(Buffer::layout(bytes).unwrap_or(Layout::new::<u64>()))
}

impl Buffer {
    /// No memory.
    pub const fn empty() -> Self {
        Buffer { ptr: NonNull::<u64>::dangling().cast(), len: 0, capacity: 0 }
    }

    /// Whole multiples of the alignment: the allocator has blocks of such sizes that lie right by themselves.
    fn layout(bytes: usize) -> Option<Layout> {
        Layout::from_size_align(bytes.checked_next_multiple_of(ALIGN)?, ALIGN).ok()
    }

    /// `bytes` zero bytes; `None` when the system has not that much memory.
    pub fn zeroed(bytes: usize) -> Option<Self> {
        if bytes == 0 {
            return Some(Buffer::empty());
        }
        let layout = Self::layout(bytes)?;
        // SAFETY: the layout's size is above zero.
        let ptr = NonNull::new(unsafe { alloc_zeroed(layout) })?;
        advise(ptr, bytes);
        Some(Buffer { ptr, len: bytes, capacity: layout.size() })
    }

    /// A copy of `src`.
    pub fn from_bytes(src: &[u8]) -> Option<Self> {
        if src.is_empty() {
            return Some(Buffer::empty());
        }
        let layout = Self::layout(src.len())?;
        // SAFETY: the layout's size is above zero.
        let ptr = NonNull::new(unsafe { alloc(layout) })?;
        advise(ptr, src.len());
        // SAFETY: the new memory holds at least `src.len()` bytes and overlaps nothing.
        unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), ptr.as_ptr(), src.len()) };
        Some(Buffer { ptr, len: src.len(), capacity: layout.size() })
    }

    /// The same memory with `bytes` bytes in use, of unspecified content. They must fit the capacity.
    #[inline]
    pub fn reused(mut self, bytes: usize) -> Self {
        self.reuse(bytes);
        self
    }

    /// As [`Buffer::reused`], in place.
    #[inline]
    pub fn reuse(&mut self, bytes: usize) {
        assert!(bytes <= self.capacity, "a reused buffer holds what is asked for");
        if bytes > self.len {
            match self.capacity {
                // A known length needs no call.
                // SAFETY: the capacity is the allocation's size.
                ALIGN => unsafe { self.ptr.as_ptr().write_bytes(0, ALIGN) },
                // SAFETY: `bytes <= capacity`, so the tail lies inside the allocation.
                _ => unsafe { self.ptr.as_ptr().add(self.len).write_bytes(0, bytes - self.len) },
            }
        }
        self.len = bytes;
    }

    /// Lengthens the buffer to `bytes`, new bytes zero. The capacity at least doubles when it doesn't suffice, so that
    /// repeated growth is linear. False (and unchanged) when the system has not that much memory.
    pub fn grow(&mut self, bytes: usize) -> bool {
        debug_assert!(bytes >= self.len);
        if bytes > self.capacity {
            let Some(layout) = Self::layout(bytes.max(self.capacity.saturating_mul(2)).max(64)) else {
                return false;
            };
            let new = if self.capacity == 0 {
                // SAFETY: the layout's size is above zero.
                unsafe { alloc(layout) }
            } else {
                let Some(old) = Self::layout(self.capacity) else { return false };
                // SAFETY: `ptr` was allocated with `old`, and the new size is above zero and valid for the alignment.
                unsafe { realloc(self.ptr.as_ptr(), old, layout.size()) }
            };
            let Some(ptr) = NonNull::new(new) else { return false };
            self.ptr = ptr;
            self.capacity = layout.size();
        }
        // SAFETY: `bytes <= capacity`, so the tail lies inside the allocation.
        unsafe { self.ptr.as_ptr().add(self.len).write_bytes(0, bytes - self.len) };
        self.len = bytes;
        true
    }

    /// Writes one more element behind those of the same type. False when the capacity doesn't suffice.
    ///
    /// # Safety
    /// The buffer must hold elements of type `T` only.
    #[inline(always)]
    pub unsafe fn push<T: Copy>(&mut self, x: T) -> bool {
        let end = self.len + size_of::<T>();
        if end > self.capacity {
            return false;
        }
        // SAFETY: the place lies inside the allocation, and is aligned as the elements in front of it are.
        unsafe { self.ptr.as_ptr().add(self.len).cast::<T>().write(x) };
        self.len = end;
        true
    }

    /// Shortens the buffer to `bytes`; the capacity stays.
    pub fn truncate(&mut self, bytes: usize) {
        self.len = self.len.min(bytes);
    }

    /// Bytes held, used or not.
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// The initialised bytes.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: the first `len` bytes are initialised.
        unsafe { std::slice::from_raw_parts(self.ptr.as_ptr(), self.len) }
    }

    /// The bytes as elements of type `T`.
    ///
    /// # Safety
    /// The bytes must be valid values of `T`.
    #[inline(always)]
    pub unsafe fn slice<T>(&self) -> &[T] {
        // SAFETY: aligned to 64, `len` bytes initialised; validity is the caller's.
        unsafe { std::slice::from_raw_parts(self.ptr.as_ptr().cast(), self.len / size_of::<T>()) }
    }

    /// The bytes as elements of type `T`, for writing.
    ///
    /// # Safety
    /// The bytes must be valid values of `T`, before and after.
    #[inline(always)]
    pub unsafe fn slice_mut<T>(&mut self) -> &mut [T] {
        // SAFETY: as `slice`, and `self` is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.ptr.as_ptr().cast(), self.len / size_of::<T>()) }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if self.capacity != 0
            && let Some(layout) = Self::layout(self.capacity)
        {
            // SAFETY: allocated with this layout, freed once.
            unsafe { dealloc(self.ptr.as_ptr(), layout) };
        }
    }
}
