//! Storage of arrays: sizes, buffers, dense elements, views.

pub mod buffer;
pub mod dense;
pub mod dims;
pub mod form;
pub mod stored;
pub mod view;

pub(crate) mod spare;
