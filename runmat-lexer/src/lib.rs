//! Source text to tokens.

#![forbid(unsafe_code)]

pub mod interner;
pub mod source;
pub mod span;

pub use interner::{Interner, Symbol};
pub use source::SourceText;
pub use span::{LineColumn, LineIndex, Span};
