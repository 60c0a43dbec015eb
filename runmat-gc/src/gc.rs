//! Object header and references.
//!
//! Invariant of every reference: it points to an initialised object of a live block. The heap keeps that true for
//! references that are reachable from the roots at each safepoint; between two safepoints nothing is freed.

use std::cell::Cell;
use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr::NonNull;

use crate::kind::Managed;

/// Survived a collection, or reached in the current one.
pub(crate) const MARKED: u8 = 1;
/// Is in the remembered set.
pub(crate) const REMEMBERED: u8 = 2;
/// The cell holds no object.
pub(crate) const FREE: u8 = 4;

/// The eight bytes in front of every object.
#[repr(C)]
pub struct Header {
    kind: u8,
    state: Cell<u8>,
    shared: Cell<bool>,
    _pad: u8,
    borrows: Cell<u32>,
}

impl Header {
    /// The bits of a header's eight bytes, read as one number, that are set when the object is shared.
    pub const SHARED_MASK: u64 = {
        assert!(size_of::<Header>() == 8 && cfg!(target_endian = "little"));
        let (shared, borrows) = (std::mem::offset_of!(Header, shared), std::mem::offset_of!(Header, borrows));
        0xFF << (8 * shared) | 0xFFFF_FFFF << (8 * borrows)
    };

    /// Offset of the byte that is 1 when the object is shared.
    pub const SHARED_OFFSET: usize = std::mem::offset_of!(Header, shared);

    #[inline(always)]
    pub(crate) fn new(kind: u8, state: u8) -> Self {
        Header { kind, state: Cell::new(state), shared: Cell::new(false), _pad: 0, borrows: Cell::new(0) }
    }

    /// Index in the kind table.
    #[inline(always)]
    pub fn kind(&self) -> u8 {
        self.kind
    }

    /// True when more than one owner may hold the object, so that a write must copy first.
    #[inline(always)]
    pub fn is_shared(&self) -> bool {
        self.shared.get() || self.borrows.get() != 0
    }

    /// True for an object that has been marked by [`Header::share`].
    #[inline(always)]
    pub fn has_been_shared(&self) -> bool {
        self.shared.get()
    }

    /// Marks the object as held by more than one owner; there is no way back but a copy.
    #[inline(always)]
    pub fn share(&self) {
        self.shared.set(true);
    }

    /// True for an object that has survived a collection.
    #[inline]
    pub fn is_old(&self) -> bool {
        self.has(MARKED)
    }

    /// Counts a borrow by a running call: writes through the owner copy until it is given back.
    #[inline]
    pub fn borrow(&self) {
        self.borrows.set(self.borrows.get().saturating_add(1));
    }

    /// Ends a borrow counted by [`Header::borrow`].
    #[inline]
    pub fn give_back(&self) {
        self.borrows.set(self.borrows.get().saturating_sub(1));
    }

    #[inline(always)]
    pub(crate) fn has(&self, bit: u8) -> bool {
        self.state.get() & bit != 0
    }

    #[inline(always)]
    pub(crate) fn set(&self, bit: u8) {
        self.state.set(self.state.get() | bit);
    }

    #[inline(always)]
    pub(crate) fn unset(&self, bit: u8) {
        self.state.set(self.state.get() & !bit);
    }
}

/// An object with its header, as it lies in a block.
#[repr(C)]
pub(crate) struct GcBox<T> {
    pub(crate) header: Header,
    pub(crate) value: T,
}

/// A reference to an object of any kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RawGc(pub(crate) NonNull<Header>);

impl RawGc {
    /// The address, below 2^48 on all supported targets; the value layer packs it.
    #[inline(always)]
    pub fn address(self) -> u64 {
        self.0.as_ptr() as u64
    }

    /// Rebuilds a reference from [`RawGc::address`].
    ///
    /// # Safety
    /// `address` must come from `address` of a reference to an object that is still alive.
    #[inline(always)]
    pub unsafe fn from_address(address: u64) -> Self {
        // SAFETY: the caller passes the non-null address of a live object.
        RawGc(unsafe { NonNull::new_unchecked(address as *mut Header) })
    }

    /// The object's header.
    #[inline(always)]
    pub fn header(&self) -> &Header {
        // SAFETY: a reference points to an initialised object (module invariant).
        unsafe { self.0.as_ref() }
    }

    /// The typed reference, when the object is a `T`.
    #[inline(always)]
    pub fn downcast<T: Managed>(self) -> Option<Gc<T>> {
        (self.header().kind == T::KIND).then(|| Gc { raw: self.0.cast(), marker: PhantomData })
    }

    pub(crate) fn cast_ref<T: Managed>(&self) -> &T {
        debug_assert_eq!(self.header().kind, T::KIND);
        // SAFETY: the kind table calls this only for objects whose header names `T`.
        unsafe { &self.0.cast::<GcBox<T>>().as_ref().value }
    }

    pub(crate) fn drop_value<T: Managed>(self) {
        debug_assert_eq!(self.header().kind, T::KIND);
        // SAFETY: called once, by the sweep, for an unreachable object of kind `T`.
        unsafe { std::ptr::drop_in_place(&raw mut (*self.0.cast::<GcBox<T>>().as_ptr()).value) }
    }
}

/// A reference to an object of type `T`. Copying it copies no data and counts nothing.
pub struct Gc<T> {
    raw: NonNull<GcBox<T>>,
    marker: PhantomData<T>,
}

impl<T> Clone for Gc<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Gc<T> {}

impl<T> PartialEq for Gc<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for Gc<T> {}

impl<T: Managed> Gc<T> {
    pub(crate) fn from_box(raw: NonNull<GcBox<T>>) -> Self {
        Gc { raw, marker: PhantomData }
    }

    /// The reference without its type.
    #[inline(always)]
    pub fn raw(self) -> RawGc {
        RawGc(self.raw.cast())
    }

    /// Reads a typed reference without looking at the kind.
    ///
    /// # Safety
    /// `raw` must refer to a `T`.
    #[inline(always)]
    pub unsafe fn from_raw_unchecked(raw: RawGc) -> Self {
        debug_assert_eq!(raw.header().kind, T::KIND);
        Gc { raw: raw.0.cast(), marker: PhantomData }
    }

    /// The object's header.
    #[inline(always)]
    pub fn header(&self) -> &Header {
        // SAFETY: a reference points to an initialised object (module invariant).
        unsafe { &self.raw.as_ref().header }
    }

    /// The object, for writing.
    ///
    /// # Safety
    /// No other reference to the object's contents may be in use for the time of the borrow.
    #[inline(always)]
    #[allow(clippy::mut_from_ref, reason = "the contract is the caller's")]
    pub unsafe fn as_mut<'a>(self) -> &'a mut T {
        // SAFETY: the object is initialised, and the caller guarantees exclusive use.
        unsafe { &mut (*self.raw.as_ptr()).value }
    }

    /// The object with a lifetime that the caller chooses.
    ///
    /// # Safety
    /// The object must stay alive, and unwritten, for `'a`.
    #[inline(always)]
    pub unsafe fn as_ref_unbound<'a>(self) -> &'a T {
        // SAFETY: the object is initialised and the caller keeps it alive.
        unsafe { &(*self.raw.as_ptr()).value }
    }
}

impl<T: Managed> Deref for Gc<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: a reference points to an initialised object (module invariant).
        unsafe { &self.raw.as_ref().value }
    }
}
