//! What the heap must know of an object kind: how to trace it, drop it and count its outside bytes.

use crate::gc::RawGc;
use crate::mark::Tracer;

/// An object that lives in the heap.
///
/// # Safety
/// `KIND` must be the index of the type's own entry in the [`KindTable`] given to the heap, and `trace` must visit
/// every reference that the object holds.
pub unsafe trait Managed: Sized + 'static {
    /// Index of this type in the heap's kind table.
    const KIND: u8;
    /// Visits every reference held by the object.
    fn trace(&self, tracer: &mut Tracer<'_>);
    /// Bytes that the object owns outside the heap (array buffers, tables).
    fn external_bytes(&self) -> usize;
}

/// The functions of one kind, derived from its [`Managed`] implementation.
#[derive(Clone, Copy)]
pub struct KindTable {
    pub(crate) size: usize,
    pub(crate) trace: fn(RawGc, &mut Tracer<'_>),
    pub(crate) drop: fn(RawGc),
    pub(crate) external: fn(RawGc) -> usize,
}

impl KindTable {
    /// The entry for `T`.
    pub const fn of<T: Managed>() -> Self {
        KindTable {
            size: size_of::<crate::gc::GcBox<T>>(),
            trace: |raw, tracer| raw.cast_ref::<T>().trace(tracer),
            drop: |raw| raw.drop_value::<T>(),
            external: |raw| raw.cast_ref::<T>().external_bytes(),
        }
    }
}
