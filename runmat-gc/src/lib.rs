//! The generational, non-moving heap of RunMat.
//!
//! Objects live in size-class blocks and never move, so kernels and compiled code may hold plain pointers. Mark bits
//! are *sticky*: an object that survived a collection keeps its mark and counts as old; a minor collection traces only
//! from the roots and the remembered set and frees only young objects. Large data (array buffers) lives outside the
//! blocks; the heap accounts for its bytes.
//!
//! Collection happens at *safepoints* only: allocation never collects, it asks for a collection
//! ([`Heap::wants_collection`]) and the VM answers between two instructions, when every live reference is in a root.
//! Native code that calls back into the VM keeps its references in root scopes of the VM.
//!
//! The heap knows nothing of values: the runtime describes its object kinds through [`Managed`] and hands the heap a
//! table of them.

#![allow(unsafe_code, reason = "the collector's object layout; every block states its invariant")]

mod block;
mod gc;
mod heap;
mod kind;
mod mark;
mod search;
mod stats;
mod verify;

pub use gc::{Gc, Header, RawGc};
pub use heap::{Heap, Mode};
pub use kind::{KindTable, Managed};
pub use mark::Tracer;
pub use stats::HeapStats;
