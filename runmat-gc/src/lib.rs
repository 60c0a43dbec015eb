//! Generational heap.
